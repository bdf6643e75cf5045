"""Find everywhere: what is asked, what was found, and coding it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.model.change import Change
from annotator.model.records import Document
from annotator.ui.coded_here import CodedHere
from annotator.ui.jobs import Jobs
from annotator.ui.news import NewsBridge
from annotator.ui.numerals import grouped
from annotator.ui.resting import resting_in
from annotator.ui.search.asking import AskingRow, Scope
from annotator.ui.search.coding_bar import CodingBar
from annotator.ui.search.hit_list import HitList
from annotator.ui.search.model import HitModel
from annotator.ui.search.searcher import LISTED, Searcher
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.translations.localised import localised
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.words import counted
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.searching import Found, Hit, Query, Shelf
from annotator.workspace.workspace import Workspace

MOST_SAID = 40
"""Signs of what was looked for that the line below it repeats."""


class SearchPane(QWidget):
    """`passage_opened` carries document id, start and end; `coded` what was done; `closed` that it is not wanted;
    `asked` the query and the scope.

    `shown` gives the ids of the documents that the documents panel shows.
    """

    passage_opened = Signal(str, int, int)
    coded = Signal(str)
    closed = Signal()
    asked = Signal(object, object)

    def __init__(
        self,
        workspace: Workspace,
        news: NewsBridge,
        viewing: Viewing,
        appearance: Appearance,
        jobs: Jobs,
        do: Callable[[Change], None],
        shown: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown = shown
        self._open_document: str | None = None
        self._offered: str | None = None
        self._is_stale = False
        self._wants_list = False
        self._model = HitModel(CodedHere(workspace, viewing), self)
        self._searcher = Searcher(workspace.path, jobs, self)
        self._asking = AskingRow(appearance, self)
        shelf = self._searcher.shelf
        self._bar = CodingBar(workspace, viewing, appearance, jobs, self._model, shelf, do, self._words, self)
        self._all = QCheckBox(self.tr("All hits"), self)
        self._count = QLabel(self)
        self._resting = resting_in(appearance)
        self._code_all = QPushButton(self.tr("Code all hits…"), self)
        self._list = HitList(self._model, workspace, appearance, self)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._wire()
        news.told.connect(self._hear)
        viewing.changed.connect(self._model.follow_codings)
        appearance.changed.connect(self._list.viewport().update)
        self._searcher.keep_index(self._documents(Scope.ALL))

    @property
    def count_text(self) -> str:
        return self._count.text()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed."""
        return self._model.hits

    @property
    def shelf(self) -> Shelf:
        """The texts as searching needs them."""
        return self._searcher.shelf

    @property
    def is_searching(self) -> bool:
        return self._searcher.is_searching

    def restore(self, query: Query, scope: Scope) -> None:
        """What was asked another time stands in the fields when it is opened."""
        self._asking.restore(query, scope)

    def open(self, query: Query | None = None) -> None:
        """Take the keyboard; `query` is looked for in all documents."""
        self._searcher.warm(self._documents(Scope.ALL))
        if query is not None:
            self._asking.restore(query, Scope.ALL)
            self.search()
        elif self._asking.query().text and not self._model.count:
            self.search()
        self._asking.take_keyboard()

    def step(self, by: int) -> bool:
        """Open the hit after (1) or before (-1) the current one; whether there is any."""
        return self._list.step(by)

    def show_document(self, document_id: str | None) -> None:
        """Which document is open."""
        self._open_document = document_id
        if self._asking.scope is Scope.OPEN and self.isVisible():
            self._again.start()

    def code_all(self, code_id: str | None, query: Query | None = None) -> None:
        """Start coding what is found; `query` is looked for in the open document."""
        self._offered = code_id
        if query is not None and query.text:
            self._asking.restore(query, Scope.OPEN)
            self.search()
        self._bar.open(code_id)
        self._show_state()
        if self._asking.query().text:
            self._bar.take_keyboard()
        else:
            self._asking.take_keyboard()

    def search(self) -> None:
        """Look for what stands in the field."""
        self._model.clear()
        self._is_stale = False
        query = self._asking.query()
        if query.text.strip():
            self._searcher.start(query, self._documents(self._asking.scope))
            self.asked.emit(query, self._asking.scope)
        else:
            self._searcher.stop()
            self._wants_list = False
            self._bar.refresh()
        self._show_state()

    def _words(self) -> str:
        return self._asking.query().text

    def _documents(self, scope: Scope) -> tuple[Document, ...]:
        documents = self._workspace.documents
        if scope is Scope.ALL:
            return tuple(documents.values())
        ids = self._shown() if scope is Scope.SHOWN else (self._open_document or "",)
        return tuple(documents[one] for one in ids if one in documents)

    def _take(self, found: Sequence[Found]) -> None:
        self._model.add(found)
        self._show_state()
        if self._wants_list and self._model.rowCount():
            self._wants_list = not self._list.take_keyboard()

    def _finish(self) -> None:
        self._wants_list = False
        self._bar.refresh()
        self._show_state()

    def _fail(self, problem: object) -> None:
        self._wants_list = False
        self._show_state()
        set_role(self._count, "error")
        self._count.setText(localised(problem))

    def _show_state(self) -> None:
        """The line between what is asked and what was found."""
        set_role(self._count, "small")
        self._count.setText(self._state())
        self._code_all.setVisible(self._bar.isHidden())
        tick = self._model.tick_of_all()
        self._all.setVisible(tick is not None)
        self._all.setCheckState(tick or Qt.CheckState.Unchecked)
        self._code_all.setEnabled(bool(self._model.hits) and not self._searcher.is_searching)
        self._resting.rest_widgets(self._code_all)

    def _nothing(self) -> str:
        """What was found nowhere, and what made the search narrow."""
        query = self._asking.query()
        said = {
            Scope.ALL: self.tr("No document has “{words}”."),
            Scope.SHOWN: self.tr("No document in the list has “{words}”. Choose All to look in the others."),
            Scope.OPEN: self.tr("This document does not have “{words}”. Choose All to look in the others."),
        }[self._asking.scope]
        words = query.text.strip()
        parts = [said.format(words=words if len(words) <= MOST_SAID else f"{words[:MOST_SAID]}…")]
        parts += [self.tr("Capitals count.")] if query.match_case else []
        parts += [self.tr("Only whole words count.")] if query.whole_words else []
        return " ".join(parts)

    def _state(self) -> str:
        if not self._asking.query().text.strip():
            return self.tr("Case, accents, hyphens and quote marks do not matter.")
        if not self._model.count:
            return self.tr("Searching…") if self._searcher.is_searching else self._nothing()
        hits = counted(self._model.count, self.tr("%1 hit"), self.tr("%1 hits"))
        documents = counted(self._model.documents, self.tr("in %1 document"), self.tr("in %1 documents"))
        parts = [f"{hits} {documents}"]
        if self._searcher.is_searching:
            parts.append(self.tr("searching…"))
        elif self._model.count > len(self._model.hits):
            parts.append(self.tr("the first %1 are listed").replace("%1", grouped(LISTED)))
        if not self._bar.isHidden() and self._model.is_planned:
            parts.append(self._bar.summary())
        return ", ".join(parts)

    def _ask_list(self) -> None:
        """To the first hit, at once or when it comes."""
        self._wants_list = not self._list.take_keyboard() and self._searcher.is_searching

    def _open(self, hit: Hit) -> None:
        self.passage_opened.emit(hit.document, hit.start, hit.end)

    def _hear(self, news: News) -> None:
        if isinstance(news, Applied) and news.origin is Origin.LOCAL:
            return
        if isinstance(news, Reloaded):
            self._search_again()
        elif isinstance(news, Pended | Applied | Rejected):
            if Document in news.change.kinds:
                self._search_again()
            else:
                self._model.follow_codings()
                self._bar.follow()

    def _search_again(self) -> None:
        """Documents came, went or changed their names; while nobody sees the list it waits."""
        self._searcher.keep_index(self._documents(Scope.ALL))
        self._is_stale = True
        self._model.follow_codings()
        if self.isVisible():
            self._again.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._again.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to what was found, else to the field."""
        super().focusInEvent(event)
        if not self._list.take_keyboard():
            self._asking.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: no coding any more, then no search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._bar.isHidden():
            self.closed.emit()
        else:
            self._bar.close_bar()

    def _tick_all(self) -> None:
        self._model.tick_all()
        self._show_state()

    def _leave_coding(self) -> None:
        self._show_state()
        if not self._list.take_keyboard():
            self._asking.take_keyboard()

    def _wire(self) -> None:
        self._asking.asked.connect(self.search)
        self._asking.list_asked.connect(self._ask_list)
        self._asking.closed.connect(self.closed)
        self._list.opened.connect(self._open)
        self._list.left.connect(self._asking.take_keyboard)
        self._searcher.found.connect(self._take)
        self._searcher.finished.connect(self._finish)
        self._searcher.failed.connect(self._fail)
        self._model.ticked.connect(self._show_state)
        self._bar.closed.connect(self._leave_coding)
        self._bar.coded.connect(self.coded)
        self._bar.failed.connect(self._fail)
        self._all.clicked.connect(self._tick_all)
        self._code_all.clicked.connect(lambda: self.code_all(self._offered))
        self._again.timeout.connect(self.search)

    def _lay_out(self) -> None:
        set_role(self, "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count.setWordWrap(True)
        set_role(self._code_all, "quiet")
        self._code_all.setAutoDefault(True)
        line = QHBoxLayout()
        line.setContentsMargins(18, 0, 12, 4)
        line.setSpacing(10)
        self._all.setTristate(True)
        self._all.setToolTip(self.tr("Tick every hit or none (Ctrl+A in the list)"))
        line.addWidget(self._all)
        line.addWidget(self._count, 1)
        line.addWidget(self._code_all)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Find everywhere"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._asking)
        column.addWidget(self._bar)
        column.addLayout(line)
        column.addWidget(self._list, 1)
        self._list.setMinimumHeight(1)  # it scrolls: in a low window the rows of buttons come first
        self._show_state()
