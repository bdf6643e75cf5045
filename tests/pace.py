"""What the acts of a session cost the window's thread, and which of them stalled it."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

STALL_S = 0.25


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of the main thread's processor time; `swept` of them went into collecting garbage.

    `longest`: the longest turn of the event loop among them. Between two turns the window hears keys and paints.
    """

    seconds: float
    longest: float
    swept: float = 0.0
    where: str = ""

    @property
    def stalls(self) -> bool:
        return self.longest > STALL_S

    def line(self, act: str) -> str:
        swept = f", {1000 * self.swept:.0f} ms of them sweeping" if self.swept > STALL_S / 50 else ""
        turn = f"{1000 * self.longest:.0f} ms in one turn of {1000 * self.seconds:.0f} ms"
        return f"{act}: {turn}{swept}; {self.where}"


@dataclass
class Pace:
    """What each act cost, by its name."""

    spent: dict[str, list[Spent]] = field(default_factory=dict)

    def note(self, act: str, spent: Spent) -> None:
        self.spent.setdefault(act, []).append(spent)

    def merge(self, other: Pace) -> None:
        for act, times in other.spent.items():
            self.spent.setdefault(act, []).extend(times)

    def stalls(self) -> list[str]:
        """A line for every stall, with where it was: enough to do it again. The longest first."""
        found = [(one.longest, one.line(act)) for act, times in self.spent.items() for one in times if one.stalls]
        return [line for _, line in sorted(found, reverse=True)]

    def report(self) -> str:
        """A line per act, the slowest first: its worst turn, all turns together, sweeps. Then the stalls."""
        rows = sorted(self.spent.items(), key=lambda row: -max(one.longest for one in row[1]))
        lines = [f"{'act':<26}{'times':>6}{'one turn':>10}{'in all':>9}{'sweeping':>10}  ms"]
        for act, times in rows:
            turn, worst = max(one.longest for one in times), max(one.seconds for one in times)
            swept = max(one.swept for one in times)
            lines.append(f"{act:<26}{len(times):>6}{1000 * turn:>10.0f}{1000 * worst:>9.0f}{1000 * swept:>10.0f}")
        stalls = self.stalls()
        acts = sum(map(len, self.spent.values()))
        return "\n".join([*lines, *stalls, f"{acts} acts, {len(stalls)} over {1000 * STALL_S:.0f} ms"])


class SweepClock:
    """Seconds of processor time this thread spent collecting garbage while it is entered."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._begun = 0.0

    def __enter__(self) -> Self:
        gc.callbacks.append(self._hear)
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        gc.callbacks.remove(self._hear)

    def _hear(self, phase: str, _found: dict[str, int]) -> None:
        if phase == "start":
            self._begun = time.thread_time()
        else:
            self.seconds += time.thread_time() - self._begun


@dataclass
class Course:
    """One act under way: fills `seconds`, `longest` and `swept` when it is over. `end` is told between two turns."""

    seconds: float = 0.0
    longest: float = 0.0
    swept: float = 0.0
    _begun: float = field(default_factory=time.thread_time)

    def end(self) -> None:
        now = time.thread_time()
        self.longest, self._begun = max(self.longest, now - self._begun), now


@contextmanager
def measured() -> Iterator[Course]:
    """What the body costs this thread; to be read from the course afterwards."""
    course = Course()
    with SweepClock() as clock:
        begun = time.thread_time()
        yield course
        course.end()
        course.seconds = time.thread_time() - begun
    course.swept = clock.seconds
