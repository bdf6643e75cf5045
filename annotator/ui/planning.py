"""Plans that are made away from the window over what is saved, and hold only while the project stays as it was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import AnnotatorError
from annotator.ui.desk import Desk
from annotator.ui.jobs import Job, Work
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded


class Planning(QObject):
    """`start` runs `work` as a job; where the project changed meanwhile it plans anew before `ready` is told.

    Exactly one of `ready`, `failed` and `cancelled` comes of each start.
    """

    ready = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: Desk, title: str, work: Work) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._title = title
        self._work = work
        self._moved = False
        desk.news.told.connect(self._hear)

    @property
    def is_current(self) -> bool:
        """Whether the project is still as the last plan saw it."""
        return not self._moved

    def start(self) -> None:
        self._desk.typed.keep()
        self._plan()

    def close(self) -> None:
        """The plan is used or given up."""
        self._desk.news.told.disconnect(self._hear)
        self.deleteLater()

    def _plan(self) -> None:
        try:
            self._desk.workspace.flush()
        except AnnotatorError as problem:
            self.failed.emit(problem)
            return
        self._moved = False
        job: Job = self._desk.jobs.start(self._title, self._work)
        job.done.connect(self._take)
        job.failed.connect(self.failed)
        job.cancelled.connect(self.cancelled)

    def _take(self, plan: object) -> None:
        if self.is_current:
            self.ready.emit(plan)
        else:
            self._plan()

    def _hear(self, news: News) -> None:
        """What the writer says of changes that were known already moves nothing."""
        if isinstance(news, Pended | Rejected | Reloaded) or (
            isinstance(news, Applied) and news.origin is Origin.REMOTE
        ):
            self._moved = True
