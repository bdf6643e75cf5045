"""A jump to a point of the past: undo or redo of the coder's own acts, one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.errors import AnnotatorError, StaleChangeError
from annotator.model.wording import UNSAID, Wording
from annotator.ui.news import NewsBridge
from annotator.workspace.keeping import Way
from annotator.workspace.workspace import Workspace

SLICE_SECONDS = 0.03
"""How long the window works on a jump before it looks up."""
WAITING_MS = 10
"""Between two looks whether everything is saved."""
STEPS_AHEAD = 50
"""Steps after which the changes of the next ones are read."""
COUNTED = 2000
"""So many steps are counted in advance; more are called many."""


@dataclass(frozen=True, slots=True)
class JumpPlan:
    """How many own acts would be taken back (`undo`) or done again (`redo`) to stand just after a point."""

    undo: int = 0
    redo: int = 0

    @property
    def steps(self) -> int:
        return self.undo + self.redo


@dataclass(frozen=True, slots=True)
class JumpResult:
    """What came of it; `lost` are labels of acts that no longer fit, `problem` what ended it early."""

    undone: int
    redone: int
    lost: tuple[Wording, ...]
    problem: AnnotatorError | None
    is_stopped: bool


def plan_jump(workspace: Workspace, coder: str, number: int) -> JumpPlan:
    """To the state after the act with that number in the journal."""
    undo = sum(1 for _ in islice(workspace.undo_numbers(coder, number), COUNTED + 1))
    if undo:
        return JumpPlan(undo)
    redo = 0
    for one in workspace.redo_numbers(coder):
        if one > number:
            break
        redo += 1
    return JumpPlan(redo=redo)


class Jump(QObject):
    """Runs in slices between which the window goes on. `progressed`: steps done; `ended` carries a `JumpResult`."""

    progressed = Signal(int)
    ended = Signal(object)

    def __init__(self, workspace: Workspace, news: NewsBridge, coder: str, number: int, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._news = news
        self._coder = coder
        self._number = number
        self._undone = 0
        self._redone = 0
        self._lost: list[Wording] = []
        self._stopped = False
        self._tick = QTimer(self, interval=0)
        self._tick.timeout.connect(self._go_on)

    def start(self) -> None:
        self._tick.start()

    def stop(self) -> None:
        """End it where it is; what was done stays."""
        self._stopped = True

    def _go_on(self) -> None:
        try:
            with self._news.in_one():  # the panes follow once a slice
                has_more = self._slice()
        except AnnotatorError as problem:
            self._end(problem)
            return
        if has_more:
            self.progressed.emit(self._undone + self._redone)
        else:
            self._end(None)

    def _slice(self) -> bool:
        """Whether there is more to do."""
        workspace = self._workspace
        if workspace.failure is not None:
            raise workspace.failure
        is_first = not self._undone and not self._redone
        waits = is_first and workspace.pending > 0 and not self._stopped
        self._tick.setInterval(WAITING_MS if waits else 0)
        if waits:
            return True  # what waits to be saved has no number yet by which to find the point
        until = time.monotonic() + SLICE_SECONDS
        while time.monotonic() < until:
            try:
                if self._stopped or not self._step():
                    return False
            except StaleChangeError:
                continue  # noted; the next step goes on with the one before it
        return True

    def _step(self) -> bool:
        """Whether there was one more to take back or to do again."""
        workspace, coder = self._workspace, self._coder
        if next(workspace.undo_numbers(coder, self._number), None) is not None:
            self._look_ahead(Way.UNDO, self._undone)
            label = workspace.undo_label(coder) or UNSAID
            self._noting(label, lambda: workspace.undo(coder))
            self._undone += 1
            return True
        if self._undone or next(workspace.redo_numbers(coder), self._number + 1) > self._number:
            return False
        self._look_ahead(Way.REDO, self._redone)
        label = workspace.redo_label(coder) or UNSAID
        self._noting(label, lambda: workspace.redo(coder))
        self._redone += 1
        return True

    def _look_ahead(self, way: Way, done: int) -> None:
        if done % STEPS_AHEAD == 0:
            self._workspace.look_ahead(self._coder, way)

    def _noting(self, label: Wording, act: Callable[[], object]) -> None:
        try:
            act()
        except StaleChangeError:
            self._lost.append(label)
            raise

    def _end(self, problem: AnnotatorError | None) -> None:
        self._tick.stop()
        self.ended.emit(JumpResult(self._undone, self._redone, tuple(self._lost), problem, self._stopped))
        self.deleteLater()
