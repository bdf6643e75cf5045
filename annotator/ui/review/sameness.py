"""What counts as the same: the four ways to count, each with a sentence and its value, as one group of radio rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from annotator.ui.review.choices import EXACT, Choices, Sameness
from annotator.ui.review.figures import percent
from annotator.ui.review.measured import Measured
from annotator.ui.review.saying import about_sameness, figure_of, name_of
from annotator.ui.review.section_box import small_prose
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.buttons import PaintedButton
from annotator.ui.widgets.paint import paint_box, paint_focus_ring, paint_text, paint_text_right, radius

LEFT = 37
RIGHT = 13
TOP = 9
TITLE = 20
DOT = 16
STEP = 5


class SamenessRow(PaintedButton):
    """Name, sentence and value. The keyboard goes through the group by arrows."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("", appearance, parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = small_prose(appearance, self)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._prefix = ""
        self._value = ""

    def show_values(self, name: str, words: str, prefix: str, value: str) -> None:
        self.setText(name)
        self._words.set_text(words)
        self._prefix, self._value = prefix, value
        self.setAccessibleName(f"{name}, {prefix} {value}".replace(",  ", ", "))
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    @property
    def value(self) -> str:
        """The figure at the right with the name of its measure."""
        return f"{self._prefix} {self._value}".strip()

    def hasHeightForWidth(self) -> bool:
        return True

    @property
    def _title(self) -> int:
        """Pixels of the line with the name and the value."""
        return self.appearance.scaled(TITLE)

    def heightForWidth(self, width: int) -> int:
        return TOP + self._title + self._words.heightForWidth(max(60, width - LEFT - RIGHT)) + TOP - 1

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 256
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, TOP + self._title + TOP)

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        room = self.width() - LEFT - RIGHT
        self._words.setGeometry(LEFT, TOP + self._title, room, self._words.heightForWidth(room))
        if self.height() < self.heightForWidth(self.width()):
            self.updateGeometry()  # a scroll bar has come beside it

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        colour, box = self.appearance.colour, QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            paint_box(painter, box, colour("active" if self.isChecked() else "hover"), None, radius("card"))
        if self.hasFocus():
            paint_focus_ring(painter, box, self.appearance, radius("card"))
        self._paint_dot(painter, QRectF(11, TOP + (self._title - DOT) / 2, DOT, DOT))
        title = QRectF(LEFT, TOP, box.width() - LEFT - RIGHT, self._title)
        taken = paint_text_right(painter, title, self._value, self.appearance.figure_font("base", 600), colour("ink"))
        before = title.adjusted(0, 0, -taken - 5, 0)
        if self._prefix:
            paint_text_right(painter, before, self._prefix, self.appearance.ui_font("small"), colour("ink2"))
        paint_text(painter, before, self.text(), self.appearance.ui_font("base", 500), colour("ink"))
        painter.end()

    def _paint_dot(self, painter: QPainter, box: QRectF) -> None:
        colour = self.appearance.colour
        if not self.isChecked():
            paint_box(painter, box, colour("surface"), colour("input_border"), DOT / 2)
            return
        paint_box(painter, box, colour("accent"), None, DOT / 2)
        paint_box(painter, box.adjusted(5, 5, -5, -5), colour("on_accent"), None, 3)


class SamenessChoice(QWidget):
    """`chosen` tells a Sameness, `overlap_chosen` the share of overlap from which passages match."""

    chosen = Signal(object)
    overlap_chosen = Signal(float)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What counts as the same?"))
        self._group = QButtonGroup(self)
        self._rows: dict[Sameness, SamenessRow] = {}
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._share = QLabel()
        self._overlap = self._overlap_row()
        self._rest = QTimer(self, singleShot=True, interval=60)
        self._rest.timeout.connect(self._tell_overlap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for sameness in Sameness:
            row = SamenessRow(appearance, self)
            self._rows[sameness] = row
            self._group.addButton(row)
            row.toggled.connect(lambda checked, sameness=sameness: self._toggled(sameness, checked=checked))
            column.addWidget(row)
            if sameness is Sameness.PASSAGE:
                column.addWidget(self._overlap)

    def row(self, sameness: Sameness) -> SamenessRow:
        return self._rows[sameness]

    @property
    def slider(self) -> QSlider:
        """5 to 100 per cent; the right end asks for equal ends."""
        return self._slider

    def show_choices(self, choices: Choices, measured: Measured | None) -> None:
        """Mark what is chosen and give each row its value. Tells nobody."""
        for sameness, row in self._rows.items():
            shown = choices.shown_for(sameness)
            total = measured.total(sameness) if measured is not None else None
            known = total is not None and total.value is not None
            value = figure_of(shown, total.value) if known and total is not None and total.value is not None else "–"
            prefix = name_of(shown) if shown is not choices.of_units else ""
            row.show_values(*about_sameness(sameness, choices), prefix, value)
            with QSignalBlocker(row):
                row.setChecked(sameness is choices.sameness)
            row.update()
        self._overlap.setVisible(choices.sameness is Sameness.PASSAGE)
        if not self._slider.isSliderDown() and not self._rest.isActive():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(100 * choices.overlap) // STEP)
        self._say_share()

    def _toggled(self, sameness: Sameness, *, checked: bool) -> None:
        if checked:
            self.chosen.emit(sameness)

    def _overlap_row(self) -> QWidget:
        holder = QWidget(self)
        self._slider.setRange(1, 100 // STEP)
        self._slider.setPageStep(2)
        self._slider.setAccessibleName(self.tr("Share of overlap from which passages match"))
        self._slider.valueChanged.connect(self._slid)
        self._share.setProperty("role", "small")
        self._share.setMinimumWidth(52)
        self._share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(holder)
        row.setContentsMargins(LEFT, 0, RIGHT, 6)
        row.setSpacing(8)
        row.addWidget(self._slider, 1)
        row.addWidget(self._share)
        return holder

    def _slid(self) -> None:
        self._say_share()
        self._rest.start()

    def _say_share(self) -> None:
        share = self._slider.value() * STEP / 100
        self._share.setText(self.tr("equal") if share >= EXACT else f"> {percent(share)}")

    def _tell_overlap(self) -> None:
        self.overlap_chosen.emit(self._slider.value() * STEP / 100)
