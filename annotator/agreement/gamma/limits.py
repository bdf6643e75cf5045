"""How much work an alignment may be before it is given up, honestly."""

from __future__ import annotations

import time
from dataclasses import dataclass

from annotator.model.wording import Wording, worded


class TooMuch(Exception):
    """An exact alignment would take more than the limits allow. `str()` is a sentence for the reader."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        super().__init__(wording)


class OutOfTime(TooMuch):
    """The deadline has passed."""


@dataclass(frozen=True, slots=True)
class Limits:
    """At most `tuples` candidates at once, and nothing begun after `deadline` (seconds of the monotonic clock)."""

    tuples: int = 3_000_000
    deadline: float = float("inf")

    def check_time(self) -> None:
        """Raises OutOfTime when the time is up."""
        if self.seconds_left() <= 0:
            raise OutOfTime(worded("The best alignment was not found within the time allowed."))

    def check_tuples(self, candidates: int) -> None:
        """Raises TooMuch for more candidates than allowed."""
        if candidates > self.tuples:
            raise TooMuch(
                worded(
                    "The passages overlap so much that over {tuples:,} groups of them would have to be compared.",
                    tuples=self.tuples,
                )
            )

    def seconds_left(self) -> float:
        """Below 0 where the time is over."""
        return self.deadline - time.monotonic()
