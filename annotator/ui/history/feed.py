"""Fills the list of the past: page by page, filtered by words, and act by act as they are done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.change import Change
from annotator.model.clock import now
from annotator.model.errors import AnnotatorError
from annotator.model.text import fold_for_search
from annotator.ui.desk import Desk
from annotator.ui.history.model import HistoryModel
from annotator.ui.history.saying import Saying
from annotator.ui.jobs import Job
from annotator.ui.translations.localised import localised
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.past import BEGINNING, Names, PastPage, Position, act_of, find_past

FOUND_AT_ONCE = 100
TYPING_MS = 180
"""How long typing rests before the journal is searched."""


class HistoryFeed(QObject):
    """`filled`: the list was made anew; `searching` carries how much of the journal was read, 1.0 for all of it."""

    filled = Signal()
    searching = Signal(float)

    def __init__(self, desk: Desk, saying: Saying, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saying = saying
        self.model = HistoryModel(self._read_more, saying.spoken, self)
        self._words = ""
        self._rest: Position | None = None
        self._job: Job | None = None
        self._is_awake = False
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.read)
        desk.news.each.connect(self._hear)
        desk.viewing.changed.connect(self._follow_coder)

    @property
    def is_filtered(self) -> bool:
        return bool(self._words)

    def wake(self) -> None:
        """The list is shown from now on."""
        self._is_awake = True
        self.read()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._is_awake = False
        self._stop()

    def filter_by(self, words: str) -> None:
        self._words = words.strip()
        self._typing.start()

    def read(self) -> None:
        """From the top."""
        self._typing.stop()
        self._stop()
        if self._words:
            self.model.show((), self._desk.viewing.coder, has_more=False)
            self._find(BEGINNING)
            return
        page = self._page(BEGINNING)
        self.model.show(page.acts, self._desk.viewing.coder, has_more=page.rest is not None)
        self.filled.emit()

    def _read_more(self) -> None:
        if self._rest is None:
            return
        if self._words:
            self._find(self._rest)
            return
        page = self._page(self._rest)
        self.model.add(page.acts, has_more=page.rest is not None)

    def _page(self, position: Position) -> PastPage:
        try:
            page = self._desk.workspace.past(position, blind=self._saying.names().blind)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            page = PastPage((), None)
        self._rest = page.rest
        return page

    def _find(self, position: Position) -> None:
        """Read on as a job until enough acts have the words."""
        if self._job is not None:
            return
        path, words, names = self._desk.workspace.path, self._words, self._saying.names()
        job = self._desk.jobs.start(
            self.tr("Searching the history"),
            lambda report: find_past(path, position, words, names, FOUND_AT_ONCE, report),
        )
        self._job = job
        job.progressed.connect(lambda step, of, _what: self.searching.emit(step / of if of else 0.0))
        job.done.connect(self._take)
        job.failed.connect(self._desk.messages.tell)
        job.ended.connect(lambda: self._forget(job))

    def _take(self, page: object) -> None:
        if isinstance(page, PastPage) and self.sender() is self._job:
            self._rest = page.rest
            self.model.add(page.acts, has_more=page.rest is not None)
            self.filled.emit()

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self.searching.emit(1.0)

    def _stop(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
            self.searching.emit(1.0)

    def _follow_coder(self) -> None:
        """Another coder, or one who is blind no longer, is told of other things."""
        if self._is_awake:
            self.read()

    def _hear(self, news: News) -> None:
        if not self._is_awake:
            return
        if isinstance(news, Reloaded | Rejected):
            self.read()
        elif isinstance(news, Pended) or (isinstance(news, Applied) and news.origin is Origin.REMOTE):
            self._note(news.id, news.change)
            if isinstance(news, Applied):
                self.model.change(news.id, number=news.number)
        elif isinstance(news, Applied):
            self.model.change(news.id, number=news.number)

    def _note(self, line_id: str, change: Change) -> None:
        """A new act stands on top; an undo or redo changes the state of an old one."""
        workspace = self._desk.workspace
        target = workspace.undone_by(line_id, change.coder)
        if target is not None:
            act = workspace.undone_by(target, change.coder)
            self.model.change(act or target, is_undone=act is None)
            return
        names = self._saying.names()
        made = act_of(line_id, change, now(), names.blind)
        if made is None:
            return
        words = fold_for_search(self._words).split()
        if all(word in names.words(made) for word in words):
            self.model.put_on_top(made)


def names_now(desk: Desk) -> Names:
    """What everything is called now, for the eyes of the coder at the keyboard."""
    workspace, viewing = desk.workspace, desk.viewing
    return Names(
        {coder.id: coder.name for coder in workspace.coders.values()},
        {document.id: document.name for document in workspace.documents.values()},
        {code.id: code.name for code in workspace.codebook},
        viewing.coder if viewing.is_blind else None,
        localised,
    )
