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
    """Seconds of the main thread's processor time; `swept` of them went into collecting garbage."""

    seconds: float
    swept: float = 0.0
    where: str = ""

    @property
    def stalls(self) -> bool:
        return self.seconds > STALL_S

    def line(self, act: str) -> str:
        swept = f", {1000 * self.swept:.0f} ms of them sweeping" if self.swept > STALL_S / 50 else ""
        return f"{act}: {1000 * self.seconds:.0f} ms{swept}; {self.where}"


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
        found = [(one.seconds, one.line(act)) for act, times in self.spent.items() for one in times if one.stalls]
        return [line for _, line in sorted(found, reverse=True)]

    def report(self) -> str:
        """A line per act, the slowest first: the worst, the worst without sweeps, the worst sweeps. Then the stalls."""
        rows = sorted(self.spent.items(), key=lambda row: -max(one.seconds for one in row[1]))
        lines = [f"{'act':<26}{'times':>6}{'worst':>9}{'own work':>10}{'sweeping':>10}  ms"]
        for act, times in rows:
            worst = max(one.seconds for one in times)
            own, swept = max(one.seconds - one.swept for one in times), max(one.swept for one in times)
            lines.append(f"{act:<26}{len(times):>6}{1000 * worst:>9.0f}{1000 * own:>10.0f}{1000 * swept:>10.0f}")
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
class Turn:
    """One act under way: fills `seconds` and `swept` when it is over."""

    seconds: float = 0.0
    swept: float = 0.0


@contextmanager
def measured() -> Iterator[Turn]:
    """What the body costs this thread; to be read from the turn afterwards."""
    turn = Turn()
    with SweepClock() as clock:
        begun = time.thread_time()
        yield turn
        turn.seconds = time.thread_time() - begun
    turn.swept = clock.seconds
