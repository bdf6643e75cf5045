"""Backups that nobody has to think of: at intervals while a project is open, and before something is taken out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from annotator.model.errors import AnnotatorError
from annotator.ui.desk import Desk
from annotator.ui.translations.localised import localised
from annotator.workspace.safety import backup_before, backup_when_due

FIRST_MS = 60_000
"""After opening: late enough not to be in the way."""
EVERY_MS = 600_000
"""How often it is asked whether enough hours have passed since the newest backup."""


class Backups(QObject):
    """Quiet where it works; a failure is told once, until it works again or fails otherwise."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._told = ""
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._often = QTimer(self, interval=EVERY_MS)
        for timer in (self._first, self._often):
            timer.timeout.connect(self.run)
            timer.start()

    def run(self) -> None:
        """A backup as a job, where work was done since the newest one and that is old enough."""
        workspace = self._desk.workspace
        if workspace.read_only or not workspace.documents:
            return
        path, hours = workspace.path, self._desk.settings.now.backup_hours
        job = self._desk.jobs.start(self.tr("Backing up"), lambda _report: backup_when_due(path, hours))
        job.done.connect(self._done)
        job.failed.connect(self._fail)

    def before(self, reason: str, act: Callable[[], object], all_the_same: str) -> None:
        """A backup, then `act`. Where it fails the person is told, and `all_the_same` names the button to go on.

        `reason` becomes part of the backup's name: `removal`.
        """
        messages, workspace = self._desk.messages, self._desk.workspace
        try:
            workspace.flush()
        except AnnotatorError as problem:
            messages.tell(problem)
            return
        path = workspace.path
        messages.hint(self.tr("A backup is made first…"))
        job = self._desk.jobs.start(self.tr("Backing up"), lambda _report: backup_before(path, reason))
        job.done.connect(lambda _file: act())
        job.failed.connect(lambda problem: messages.tell(problem, all_the_same, act))
        job.cancelled.connect(lambda: messages.hint(self.tr("Stopped. Nothing was changed.")))

    def _done(self, _made: object) -> None:
        self._told = ""

    def _fail(self, problem: AnnotatorError) -> None:
        if self._desk.workspace.failure is not None:
            return  # that nothing can be saved has been said, with what to do about it
        words = localised(problem)
        if words != self._told:
            self._told = words
            self._desk.messages.tell(self.tr("The regular backup was not made. {why}").format(why=words))
