"""Finds the disagreements of two coders in a job, anew whenever what was measured changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import AnnotatorError
from annotator.model.records import Coder
from annotator.ui.jobs import Job, Jobs
from annotator.ui.review.differences import Found, find
from annotator.ui.review.measured import Gathered
from annotator.ui.review.reckoner import Reckoner
from annotator.workspace.workspace import Workspace


class DifferenceFeed(QObject):
    """`changed` comes with other disagreements, or none."""

    changed = Signal()

    def __init__(self, workspace: Workspace, reckoner: Reckoner, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reckoner = reckoner
        self._jobs = jobs
        self._asked: tuple[str, str] | None = None
        self._found_for: tuple[Gathered, tuple[str, str]] | None = None
        self._found: Found | None = None
        self._problem: AnnotatorError | None = None
        self._job: Job | None = None
        reckoner.changed.connect(self.follow)

    @property
    def found(self) -> Found | None:
        return self._found

    @property
    def problem(self) -> AnnotatorError | None:
        return self._problem

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def pair(self) -> tuple[str, str] | None:
        """The ids of the two coders, None where nobody can be compared."""
        measured = self._reckoner.measured
        if measured is None:
            return None
        coders = [coder.id for coder in measured.coders]
        if self._asked is not None and all(coder in coders for coder in self._asked):
            return self._asked
        return coders[0], coders[1]

    @property
    def coders(self) -> tuple[Coder, ...]:
        """Those who are compared."""
        measured = self._reckoner.measured
        return measured.coders if measured is not None else ()

    def choose_pair(self, pair: tuple[str, str]) -> None:
        coders = [coder.id for coder in self.coders]
        first, second = sorted(pair, key=coders.index)
        self._asked = (first, second)
        self.follow()

    def close(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def follow(self) -> None:
        """Find again where the figures are of something else; once they are there, so that the two take turns."""
        measured, pair = self._reckoner.measured, self.pair
        if measured is None or pair is None:
            if self._reckoner.problem is not None:
                self.close()
                self._found, self._found_for = None, None
                self.changed.emit()
            return
        key = (measured.gathered, pair)
        if not measured.has_intervals or key == self._found_for:
            return
        self.close()
        self._found_for = key
        path, count = self._workspace.path, self._reckoner.choices.count
        self._job = self._jobs.start(self.tr("Comparing passages"), lambda report: find(path, pair, count, report))
        self._job.done.connect(self._take)
        self._job.failed.connect(self._take_problem)
        self._job.cancelled.connect(self._take_cancelled)
        self.changed.emit()

    def _take(self, found: Found) -> None:
        self._job = None
        self._found, self._problem = found, None
        self.changed.emit()

    def _take_problem(self, problem: AnnotatorError) -> None:
        self._job = None
        self._found, self._problem = None, problem
        self.changed.emit()

    def _take_cancelled(self) -> None:
        if self._job is not None and self._job.is_cancelled:
            self._job, self._found_for = None, None
            self.changed.emit()
