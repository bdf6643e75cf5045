"""Choosing a code's colour: the palette, or any other, with what that means for telling codes apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.numerals import with_decimals
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.contrast import contrast
from annotator.ui.theme.glyphs import paint_glyph
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.theme.style import set_role
from annotator.ui.theme.tokens import tokens
from annotator.ui.translations.saying import say
from annotator.ui.widgets.buttons import PaintedButton
from annotator.ui.widgets.colour_distance import nearest
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.paint import paint_box, paint_focus_ring, radius

HARD_TO_TELL = 10.0
"""CIEDE2000 below which two thin lines are easily mistaken for each other."""
LEAST_CONTRAST = 3.0
PER_ROW = 8


class Swatch(PaintedButton):
    """One palette colour with its glyph, or a colour of one's own."""

    def __init__(self, entry: Mapping[str, Any], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(say(str(entry["name"])), appearance, parent)
        self._entry = entry
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.text())

    @property
    def stored(self) -> str:
        """The colour as a codebook keeps it."""
        return str(self._entry["light"])

    @property
    def shown(self) -> str:
        return str(self._entry[self.appearance.theme.name])

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.isChecked():
            ground, edge = self.appearance.colour("active"), self.appearance.colour("accent")
            paint_box(painter, box.adjusted(1, 1, -1, -1), ground, edge, radius("control"))
        elif self.underMouse():
            paint_box(painter, box.adjusted(1, 1, -1, -1), self.appearance.colour("hover"), None, radius("control"))
        look = CodeLook("", "", self.shown, 0, 0, self._entry["shape"], self._entry["fill"], (), is_family=True)
        paint_glyph(painter, QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14), look)
        if self.hasFocus():
            paint_focus_ring(painter, box, self.appearance, radius("control"))
        painter.end()


class ColourPicker(QWidget):
    """`picked` carries `#RRGGBB`, or None for the colour that the codebook gives by itself."""

    picked = Signal(object)

    def __init__(self, others: Mapping[str, str], appearance: Appearance, parent: QWidget | None = None) -> None:
        """`others`: the colours in use, by code name, in the theme in force."""
        super().__init__(parent)
        self._others = others
        self._appearance = appearance
        self._colour: str | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._swatches: list[Swatch] = []
        grid = QGridLayout()
        grid.setSpacing(2)
        for place, entry in enumerate(tokens()["code_palette"]):
            swatch = Swatch(entry, appearance, self)
            swatch.clicked.connect(lambda _checked=False, swatch=swatch: self._pick(swatch.stored))
            self._swatches.append(swatch)
            grid.addWidget(swatch, place // PER_ROW, place % PER_ROW)
        self._own = QPushButton(self.tr("Another colour…"), self)
        self._own.clicked.connect(self._ask_for_another)
        self._automatic = QPushButton(self.tr("Automatic"), self)
        self._automatic.setToolTip(self.tr("The colour of the family, or the next one of the palette"))
        self._automatic.clicked.connect(lambda: self._pick(None))
        self._facts = QLabel(self)
        self._facts.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addWidget(FlowRow(self._own, self._automatic))
        layout.addWidget(self._facts)
        self.set_colour(None)

    @property
    def colour(self) -> str | None:
        return self._colour

    def set_colour(self, colour: str | None) -> None:
        """Show a colour without telling anyone."""
        self._colour = colour
        for swatch in self._swatches:
            swatch.setChecked(colour is not None and colour.upper() in {swatch.stored.upper(), swatch.shown.upper()})
        self._tell_facts()

    def _pick(self, colour: str | None) -> None:
        self.set_colour(colour)
        self.picked.emit(colour)

    def _tell_facts(self) -> None:
        if self._colour is None:
            self._facts.setText(self.tr("The codebook chooses a colour that can be told from its neighbours."))
            set_role(self._facts, "small")
            return
        shown = next((swatch.shown for swatch in self._swatches if swatch.isChecked()), self._colour)
        against_page = contrast(shown, str(self._appearance.theme.values["paper"]))
        parts = [self.tr("Contrast %1 : 1 on the page.").replace("%1", with_decimals(f"{against_page:.1f}"))]
        closest = nearest(shown, self._others)
        is_close = closest is not None and closest[1] < HARD_TO_TELL
        if closest is not None:
            sentence = self.tr("Nearest code: %1, hard to tell apart.") if is_close else self.tr("Nearest code: %1.")
            parts.append(sentence.replace("%1", closest[0]))
        if against_page < LEAST_CONTRAST:
            parts.append(self.tr("Thin lines in it are hard to see."))
        self._facts.setText(" ".join(parts))
        set_role(self._facts, "warn" if is_close or against_page < LEAST_CONTRAST else "small")

    def _ask_for_another(self) -> None:
        dialog = QColorDialog(QColor(self._colour or UNKNOWN.colour), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self._pick(colour.name().upper()))
        dialog.open()
