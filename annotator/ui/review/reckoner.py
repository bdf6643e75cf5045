"""Keeps the figures current: reads and computes in jobs, values first and intervals after, while somebody looks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.agreement.results import AgreementReport
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coder, Coding, Document, ProjectInfo, Reading
from annotator.ui.jobs import SHOWN_AFTER_MS, Job, Jobs, Work
from annotator.ui.news import NewsBridge
from annotator.ui.review.choices import Choices
from annotator.ui.review.measured import FullKey, Gathered, Measured, full_key, read_and_estimate, work_out
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

SETTLE_MS = 500
"""How long the project rests before it is measured again."""
CHOICE_MS = 120
"""How long a slider rests."""
COUNTED = {Coding, Reading, Document, Code, Coder, ProjectInfo}


class Reckoner(QObject):
    """`changed` comes with new figures or other choices, `stale` when the project moved on, `busy_changed` when work
    takes so long that it should be seen."""

    changed = Signal()
    stale = Signal()
    busy_changed = Signal()

    def __init__(self, workspace: Workspace, news: NewsBridge, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._choices = Choices()
        self._watched = False
        self._is_stale = True
        self._gathered: Gathered | None = None
        self._full: dict[FullKey, AgreementReport] = {}
        self._shown: Measured | None = None
        self._problem: AnnotatorError | None = None
        self._job: Job | None = None
        self._reads = False
        self._working_out: FullKey | None = None
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._reckon)
        self._late = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._late.timeout.connect(self.busy_changed)
        news.told.connect(self._hear)

    @property
    def choices(self) -> Choices:
        return self._choices

    @property
    def measured(self) -> Measured | None:
        """What is known for the choices; None before the first figures, and where there is a problem."""
        return self._shown

    @property
    def problem(self) -> AnnotatorError | None:
        """Why there are no figures."""
        return self._problem

    @property
    def is_busy(self) -> bool:
        """Whether work has been going on long enough to be seen."""
        return self._job is not None and not self._late.isActive()

    @property
    def progress(self) -> tuple[int, int]:
        return (self._job.step, self._job.of) if self._job is not None else (0, 0)

    @property
    def is_current(self) -> bool:
        """Whether everything asked for has been worked out."""
        return self._job is None and not self._settle.isActive() and not self._is_stale

    @property
    def is_stopped(self) -> bool:
        """Whether the person stopped the work, so that something is missing and nothing is under way."""
        return self._is_stale and self._job is None and not self._settle.isActive() and not self._workspace.pending

    def watch(self, *, watched: bool) -> None:
        """Whether somebody looks: only then is anything worked out."""
        self._watched = watched
        if not watched:
            self._settle.stop()
            self.cancel()
        elif self._is_stale or self._lacks_report():
            self._soon(0)

    def choose(self, choices: Choices) -> None:
        if choices == self._choices:
            return
        reads = choices.asks_for != self._choices.asks_for
        overlap_moved = choices.overlap != self._choices.overlap
        self._choices = choices
        self._is_stale = self._is_stale or reads
        self._show()
        if self._is_stale or self._lacks_report():
            self._soon(CHOICE_MS if overlap_moved else 0)

    def change(self, **chosen: Any) -> None:
        """`choose` with some of the choices replaced."""
        self.choose(replace(self._choices, **chosen))

    def cancel(self) -> None:
        """Stop what is being worked out; what is shown stays."""
        if self._job is not None:
            self._job.cancel()
            self._is_stale = self._is_stale or self._reads
            self._forget_job()

    def retry(self) -> None:
        self._is_stale = True
        self._soon(0)

    def _hear(self, news: News) -> None:
        if isinstance(news, Reloaded):
            self._grow_stale()
        elif isinstance(news, Pended | Rejected | Applied):
            waits = isinstance(news, Applied) and news.origin is Origin.LOCAL
            if waits or news.change.kinds & COUNTED:
                self._grow_stale(seen=waits)

    def _grow_stale(self, *, seen: bool = False) -> None:
        if seen and not self._is_stale:
            return
        self._is_stale = True
        self.stale.emit()
        self._soon(SETTLE_MS)

    def _soon(self, after_ms: int) -> None:
        if self._watched:
            self._settle.start(after_ms)

    def _reckon(self) -> None:
        if self._is_stale and self._workspace.pending and self._workspace.failure is None:
            return  # the job reads what is saved; the news that it is comes here again
        self.cancel()
        choices = self._choices
        if self._is_stale:
            self._is_stale = False
            path = self._workspace.path
            self._start(lambda report: read_and_estimate(path, choices, report)).done.connect(self._take_gathered)
            self._reads = True
        elif self._gathered is not None and self._lacks_report():
            gathered = self._gathered
            self._working_out = full_key(choices)
            self._start(lambda report: work_out(gathered, choices, report)).done.connect(self._take_report)

    def _start(self, work: Work) -> Job:
        job = self._jobs.start(self.tr("Measuring agreement"), work)
        self._job = job
        self._late.start()
        job.progressed.connect(self._tell_progress)
        job.failed.connect(self._take_problem)
        job.cancelled.connect(self._take_cancelled)
        return job

    def _tell_progress(self) -> None:
        if self.is_busy:
            self.busy_changed.emit()

    def _take_gathered(self, gathered: Gathered) -> None:
        self._forget_job()
        self._gathered, self._problem = gathered, None
        self._full.clear()
        if self._shown is None:
            self._show()
        self._reckon()

    def _take_report(self, report: AgreementReport) -> None:
        self._forget_job()
        if self._working_out is not None:
            self._full[self._working_out] = report
        self._show()

    def _take_problem(self, problem: AnnotatorError) -> None:
        self._forget_job()
        self._problem, self._gathered, self._shown = problem, None, None
        self._full.clear()
        self.changed.emit()

    def _take_cancelled(self) -> None:
        if self._job is not None and self._job.is_cancelled:
            self._is_stale = self._is_stale or self._reads
            self._forget_job()
            self.changed.emit()

    def _forget_job(self) -> None:
        self._job = None
        self._reads = False
        self._late.stop()
        self.busy_changed.emit()

    def _lacks_report(self) -> bool:
        return full_key(self._choices) not in self._full

    def _show(self) -> None:
        if self._gathered is not None:
            self._shown = Measured(self._gathered, self._choices, self._full.get(full_key(self._choices)))
        self.changed.emit()
