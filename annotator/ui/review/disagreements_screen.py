"""Disagreements: the list with its filters, and the one at hand in its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.agreement.disagreements import DisagreementKind
from annotator.ui.numerals import grouped
from annotator.ui.review.difference_feed import DifferenceFeed
from annotator.ui.review.difference_list import DifferenceList
from annotator.ui.review.difference_text import DifferenceText
from annotator.ui.review.differences import Listed, ListOrder, Wanted, kind_name, places_of
from annotator.ui.review.empty_page import EmptyPage
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import looks_of
from annotator.ui.widgets.typed_list import find_by_words
from annotator.workspace.agreeing import Disagreement
from annotator.workspace.workspace import Workspace

LIST_WIDTH = 340
LIST_LEAST = 280


class DisagreementsScreen(QWidget):
    """`passage_asked` carries a Disagreement to be opened in Code, `count_changed` how many there are."""

    passage_asked = Signal(object)
    count_changed = Signal(int)

    def __init__(
        self, workspace: Workspace, feed: DifferenceFeed, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._feed = feed
        self._appearance = appearance
        self._wanted = Wanted()
        self._current: Disagreement | None = None
        self.list = DifferenceList(appearance)
        self.text = DifferenceText(workspace, appearance)
        self.pair_box, self.code_box, self.kind_box, self.order_box = (find_by_words(QComboBox()) for _ in range(4))
        self._count = QLabel()
        self.nothing = EmptyPage(appearance)
        self._stack = QStackedWidget()
        self._build()
        feed.changed.connect(self.refresh)
        appearance.changed.connect(self.refresh)
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self.passage_asked)
        self.text.step_asked.connect(lambda by: self.list.choose(self.list.place + by))
        self.text.open_asked.connect(self._ask_passage)
        self.nothing.pressed.connect(lambda: self.show_code(None))

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    def take_keyboard(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code(self, code_id: str | None) -> None:
        """List the disagreements of one code, of every kind; None lists all."""
        self._want(Wanted(code=code_id, order=self._wanted.order))

    def show_pair(self, pair: tuple[str, str]) -> None:
        """List the disagreements of two coders, of every code and kind."""
        self._wanted = Wanted(order=self._wanted.order)
        self._feed.choose_pair(pair)
        self.refresh()

    def refresh(self) -> None:
        """Fill filters and list from what was found."""
        found, codebook = self._feed.found, self._workspace.codebook
        listed = Listed()
        if found is not None:
            listed = Listed(found, codebook, places_of(found, codebook, self._wanted))
        self._fill_filters()
        self.count_changed.emit(0 if found is None else len(found.rows))
        shown = self.tr("{n} disagreements") if len(listed) != 1 else self.tr("{n} disagreement")
        self._count.setText(shown.format(n=grouped(len(listed))))
        looks = looks_of(codebook, self._appearance.theme.name)
        was = self._current
        self.list.show_rows(listed, looks, listed.place_of(was))
        self._say_nothing()
        self._stack.setCurrentWidget(self.text if len(listed) else self.nothing)

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.refresh()

    def _show_current(self, current: Disagreement | None) -> None:
        found = self._feed.found
        if current is None or found is None:
            self.text.show_disagreement(None, None, "")
            return
        self._current = current
        count = self.tr("{n} of {total}").format(n=grouped(self.list.place + 1), total=grouped(len(self.list.listed)))
        self.text.show_disagreement(current, (found.a, found.b), count)

    def _ask_passage(self) -> None:
        if self._current is not None:
            self.passage_asked.emit(self._current)

    def _say_nothing(self) -> None:
        code = self._workspace.codebook.by_id.get(self._wanted.code or "")
        found = self._feed.found
        if self._feed.problem is not None:
            self.nothing.tell(self.tr("The passages could not be compared."), str(self._feed.problem))
        elif found is None:
            self.nothing.tell(self.tr("Comparing passages…"), "")
        elif self._wanted.code is not None or self._wanted.kind is not None:
            of = self.tr(" of “{code}”").format(code=code.name) if code is not None else ""
            words = self.tr("{a} and {b} do not differ here.").format(a=found.a.name, b=found.b.name)
            heading = self.tr("No disagreement{of} with this filter.").format(of=of)
            self.nothing.tell(heading, words, self.tr("Show all {n}").format(n=grouped(len(found.rows))))
        else:
            words = self.tr("{a} and {b} marked the same passages with the same codes.")
            self.nothing.tell(self.tr("No disagreements."), words.format(a=found.a.name, b=found.b.name))

    def _fill_filters(self) -> None:
        found = self._feed.found
        codebook, wanted = self._workspace.codebook, self._wanted
        coders, pair = self._feed.coders, self._feed.pair
        pairs = [(one, other) for place, one in enumerate(coders) for other in coders[place + 1 :]]
        _refill(self.pair_box, [(f"{a.name} · {b.name}", (a.id, b.id)) for a, b in pairs], pair)
        self.pair_box.setVisible(len(pairs) > 1)
        tally = found.by_code if found is not None else Counter[str]()
        codes = [(f"{code.name} ({grouped(tally[code.id])})", code.id) for code in codebook if tally[code.id]]
        if wanted.code is not None and not tally[wanted.code]:
            codes.append((codebook.by_id[wanted.code].name if wanted.code in codebook.by_id else "?", wanted.code))
        _refill(self.code_box, [(self.tr("All codes"), None), *codes], wanted.code)
        kinds = {kind: found.by_kind[kind, wanted.code] if found is not None else 0 for kind in DisagreementKind}
        named = [(f"{kind_name(kind)} ({grouped(number)})", kind.value) for kind, number in kinds.items()]
        _refill(self.kind_box, [(self.tr("All kinds"), None), *named], wanted.kind.value if wanted.kind else None)
        orders = [(self.tr("In document order"), ListOrder.DOCUMENT.value), (self.tr("By code"), ListOrder.CODE.value)]
        _refill(self.order_box, orders, wanted.order.value)

    def _filtered(self) -> None:
        kind = self.kind_box.currentData()
        self._want(
            Wanted(
                self.code_box.currentData(),
                DisagreementKind(kind) if kind is not None else None,
                ListOrder(self.order_box.currentData()),
            )
        )

    def _build(self) -> None:
        names = (self.tr("Coders"), self.tr("Code"), self.tr("Kind"), self.tr("Order"))
        boxes = (self.pair_box, self.code_box, self.kind_box, self.order_box)
        side = QWidget()
        side.setProperty("role", "panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        filters = QVBoxLayout()
        filters.setContentsMargins(12, 0, 12, 8)
        filters.setSpacing(6)
        for box, name in zip(boxes, names, strict=True):
            box.setProperty("role", "small")
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(self._filtered if box is not self.pair_box else self._pair_picked)
            filters.addWidget(box)
        self._count.setProperty("role", "panel_note")
        self._count.setContentsMargins(4, 2, 0, 0)
        filters.addWidget(self._count)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        side.setMinimumWidth(LIST_LEAST)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.text)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(side)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([LIST_WIDTH, 2000])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    def _pair_picked(self) -> None:
        pair = self.pair_box.currentData()
        if pair is not None:
            self._feed.choose_pair(tuple(pair))


def _refill(box: QComboBox, entries: Sequence[tuple[str, object]], chosen: object) -> None:
    """Other entries; nobody is told."""
    box.clear()
    for text, value in entries:
        box.addItem(text, value)
        if value == chosen:
            box.setCurrentIndex(box.count() - 1)
