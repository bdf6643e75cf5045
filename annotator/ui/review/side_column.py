"""The left column of Agreement: what counts as the same, shown as what, and why the four values differ."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotator.ui.review.choices import Choices, Shown
from annotator.ui.review.loss_bar import LossBar
from annotator.ui.review.measured import Measured
from annotator.ui.review.sameness import SamenessChoice
from annotator.ui.review.saying import about_loss, about_shown, name_of
from annotator.ui.review.section_box import SectionBox, small_prose
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.segmented import SegmentedButtons


class SideColumn(QWidget):
    """`sameness` is the group of rows; `shown_chosen` tells a Shown, `pair_chosen` the ids of two coders."""

    shown_chosen = Signal(object)
    pair_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sameness = SamenessChoice(appearance)
        self.shown = SegmentedButtons(self.tr("Shown as"), appearance)
        self._now = Shown.ALPHA
        self._pairs = QComboBox()
        self._about_shown = small_prose(appearance)
        self._about_loss = small_prose(appearance)
        self._loss = LossBar(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        same = SectionBox(self.tr("What counts as the same?"), appearance)
        same.has_line = False
        same.layout().setContentsMargins(10, 14, 10, 12)  # type: ignore[union-attr]
        same.title.setContentsMargins(6, 0, 0, 0)
        same.body.addWidget(self.sameness)
        as_what = SectionBox(self.tr("Shown as"), appearance)
        as_what.body.addWidget(self.shown)
        as_what.body.addWidget(self._pairs)
        as_what.body.addWidget(self._about_shown)
        why = SectionBox(self.tr("Why the four differ"), appearance)
        why.body.addWidget(self._about_loss)
        why.body.addWidget(self._loss)
        for box in (same, as_what, why):
            column.addWidget(box)
        self.shown.set_choices([(shown.value, name_of(shown)) for shown in Shown])
        self.shown.chosen.connect(self._choose_shown)
        self._pairs.setProperty("role", "small")
        self._pairs.setAccessibleName(self.tr("Coders whose kappa is shown"))
        self._pairs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pairs.activated.connect(lambda place: self.pair_chosen.emit(self._pairs.itemData(place)))

    def show_choices(self, choices: Choices, measured: Measured | None) -> None:
        self.sameness.show_choices(choices, measured)
        self._now = choices.shown
        self.shown.set_value(self._now.value)
        self._pairs.setVisible(choices.shown is Shown.KAPPA and measured is not None and len(measured.coders) > 2)
        if measured is None:
            self._about_shown.set_text("")
            self._about_loss.set_text("")
            self._loss.show_loss(None)
            return
        self._about_shown.set_text(about_shown(measured))
        self._about_loss.set_runs(about_loss(measured.report.loss))
        self._loss.show_loss(measured.report.loss)
        self._list_pairs(measured)

    def _choose_shown(self, value: str | None) -> None:
        if value is None:  # pressed again: one of them is always chosen
            self.shown.set_value(self._now.value)
        else:
            self.shown_chosen.emit(Shown(value))

    def _list_pairs(self, measured: Measured) -> None:
        coders = measured.coders
        self._pairs.clear()
        for place, one in enumerate(coders):
            for other in coders[place + 1 :]:
                self._pairs.addItem(f"{one.name} · {other.name}", (one.id, other.id))
                if {one.name, other.name} == set(measured.pair):
                    self._pairs.setCurrentIndex(self._pairs.count() - 1)
