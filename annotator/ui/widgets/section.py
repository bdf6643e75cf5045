"""A foldable section: a small heading, what belongs to it, a hairline above."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.icons.icon import paint_icon
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.buttons import PaintedButton
from annotator.ui.widgets.paint import paint_focus_ring, paint_hairline, paint_text, radius

SIDE = 16
HEADING = 24


class SectionHeading(PaintedButton):
    """The heading folds and unfolds. The chevron appears when it is of use."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(text, appearance, parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, self.appearance.scaled(HEADING))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        box = QRectF(self.rect())
        ink = self.appearance.colour("ink2" if self.underMouse() else "ink3")
        width = paint_text(painter, box.adjusted(0, 0, -16, 0), self.text(), self.appearance.ui_font("micro", 600), ink)
        if self.underMouse() or self.hasFocus() or not self.isChecked():
            paint_icon(
                painter,
                "chevron_down" if self.isChecked() else "chevron_right",
                ink,
                QRectF(width + 4, box.center().y() - 6, 12, 12),
            )
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(-4, 1, width + 26, box.height() - 2), self.appearance, radius("key"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
        if wanted is not None and wanted != self.isChecked():
            self.click()
        elif wanted is None:
            super().keyPressEvent(event)


class Section(QWidget):
    """`body` takes the contents; `folded` tells that the person folded (True) or unfolded it."""

    folded = Signal(bool)

    def __init__(self, name: str, title: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._appearance = appearance
        self.has_line = True
        self.heading = SectionHeading(title, appearance, self)
        self.heading.clicked.connect(self._toggle)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(4)
        self._contents = QWidget(self)
        self.body = QVBoxLayout(self._contents)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.heading)
        head.addLayout(self.tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 10, SIDE - 2, 13)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._contents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        appearance.changed.connect(self.update)

    @property
    def is_folded(self) -> bool:
        return not self.heading.isChecked()

    def fold(self, *, closed: bool) -> None:
        """Show or hide the contents without telling anyone."""
        self.heading.setChecked(not closed)
        self._contents.setVisible(not closed)

    def set_title(self, title: str) -> None:
        self.heading.setText(title)
        self.heading.setAccessibleName(title)
        self.heading.update()

    def _toggle(self) -> None:
        self._contents.setVisible(self.heading.isChecked())
        self.folded.emit(self.is_folded)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self.has_line:
            return
        painter = QPainter(self)
        paint_hairline(painter, 0, self.width(), 0, self._appearance.colour("line"))
        painter.end()
