"""Agreement: how far the coders agree, by four ways to count, by code and by pair."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.actions import Act
from annotator.ui.keys_in_force import keys_in
from annotator.ui.review.certainty import Certainty
from annotator.ui.review.figures import short
from annotator.ui.review.finding import Finding
from annotator.ui.review.pair_map import PairMap
from annotator.ui.review.reckoner import Reckoner
from annotator.ui.review.saying import figure_of
from annotator.ui.review.section_box import SectionBox, small_prose
from annotator.ui.review.side_column import SideColumn
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.workspace.workspace import Workspace

WIDE = 1320
"""From this width the pairs have a column of their own; below it they stand under the choices."""
BESIDE = 700
"""From this width the choices stand beside the finding; below it the whole page scrolls, with the finding on top."""
LEFT = 304
MOST = 16_777_215
"""Qt's width of what may be as wide as it likes."""
RIGHT = 316


class AgreementScreen(QWidget):
    """`code_opened` and `pair_opened` ask for disagreements: of a code (its id), of two coders (their ids)."""

    code_opened = Signal(str)
    pair_opened = Signal(object)

    def __init__(
        self, workspace: Workspace, reckoner: Reckoner, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._reckoner = reckoner
        self._is_wide: bool | None = None
        self.side = SideColumn(appearance)
        self.finding = Finding(appearance)
        self.pairs = PairMap(appearance)
        self.certainty = Certainty(appearance)
        self._pair_box = SectionBox(self.tr("Coder pairs"), appearance)
        self._pair_box.body.addWidget(self.pairs)
        self._pair_hint = small_prose(appearance)
        self._pair_box.body.addWidget(self._pair_hint)
        keys_in(appearance).changed.connect(self._show_key)
        self._show_key()
        self._sure_box = SectionBox("", appearance)
        self._sure_box.body.addWidget(self.certainty)
        self._left, self._left_column = _column()
        self._right, self._right_column = _column()
        self._left_column.addWidget(self.side)
        sheet = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._row.addWidget(self._left)
        self._row.addWidget(self.finding, 1)
        self._row.addWidget(self._right)
        self._page = scrolled(sheet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        Growing(self._right, appearance, width=RIGHT)
        self._arrange(wide=True)
        self._wire(appearance)

    def _show_key(self) -> None:
        words = keys_in(self._appearance).words(
            self.tr("Values above, shared documents below. Press {key} on a pair to read where they differ."),
            self.tr("Values above, shared documents below."),
            key=Act.AGREEMENT_READ,
        )
        self._pair_hint.set_text(words)

    def take_keyboard(self) -> None:
        self.finding.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is known for the choices."""
        measured, choices = self._reckoner.measured, self._reckoner.choices
        self.side.show_choices(choices, measured)
        if measured is None:
            return
        self.finding.show_measured(measured, choices, self._workspace.codebook)
        self.pairs.show_pairs(measured)
        total = measured.total()
        self._sure_box.setVisible(total is not None and total.value is not None and measured.has_intervals)
        if total is not None and total.value is not None:
            value = figure_of(choices.shown, total.value) if choices.shown.is_corrected else short(total.value)
            self._sure_box.title.setText(self.tr("How sure is {value}?").format(value=value))
            self.certainty.show_row(total)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= self._appearance.scaled(WIDE)
        if wide != self._is_wide:
            self._arrange(wide=wide)
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """The choices beside the finding, or where type is large for the window below it, all on one long page."""
        width = self.width()
        is_beside = width >= self._appearance.scaled(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.BottomToTop
        self._row.setDirection(way)
        bar = self._page.verticalScrollBar().sizeHint().width()
        self.finding.setMinimumHeight(0 if is_beside else self.finding.height_for(width - bar))
        if is_beside:
            self._left.setFixedWidth(self._appearance.scaled(LEFT))
            self._left.setMinimumHeight(0)
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(MOST)
            self._left.setMinimumHeight(max(0, self._left.widget().heightForWidth(width - bar)))  # type: ignore[union-attr]

    def _arrange(self, *, wide: bool) -> None:
        self._is_wide = wide
        column = self._right_column if wide else self._left_column
        for box in (self._pair_box, self._sure_box):
            column.removeWidget(box)
            column.addWidget(box)
        self._pair_box.has_line = not wide
        self._right.setVisible(wide)

    def _wire(self, appearance: Appearance) -> None:
        reckoner = self._reckoner
        reckoner.changed.connect(self.refresh)
        reckoner.busy_changed.connect(self._show_progress)
        appearance.changed.connect(self.refresh)
        self.side.sameness.chosen.connect(lambda same: reckoner.choose(reckoner.choices.with_sameness(same)))
        self.side.sameness.overlap_chosen.connect(lambda share: reckoner.change(overlap=share))
        self.side.shown_chosen.connect(lambda shown: reckoner.choose(reckoner.choices.with_shown(shown)))
        self.side.pair_chosen.connect(lambda pair: reckoner.change(pair=pair))
        self.finding.order_chosen.connect(lambda order: reckoner.change(order=order))
        self.finding.table.code_opened.connect(self.code_opened)
        self.pairs.pair_opened.connect(self.pair_opened)

    def _show_progress(self) -> None:
        step, of = self._reckoner.progress
        self.finding.show_progress(step, of if self._reckoner.is_busy else -1)


def scrolled(inner: QWidget) -> QScrollArea:
    """Scrolls up and down what is too high."""
    area = QScrollArea()
    area.setProperty("role", "panel")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def _column() -> tuple[QScrollArea, QVBoxLayout]:
    """A side column that scrolls when it is too low."""
    inner = QWidget()
    inner.setProperty("role", "panel")
    inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    outer = QVBoxLayout(inner)
    outer.setContentsMargins(0, 0, 0, 12)
    outer.setSpacing(0)
    column = QVBoxLayout()
    column.setSpacing(0)
    outer.addLayout(column)
    outer.addStretch(1)
    return scrolled(inner), column
