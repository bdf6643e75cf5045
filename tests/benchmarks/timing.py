"""A clock for one thread, and what is said of many times."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

Times = list[tuple[float, float]]
"""CPU milliseconds of the main thread, and wall milliseconds."""


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """How long an act takes together with painting what it changed, and with whatever ran in the same turn."""
    cpu, wall = time.thread_time(), time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000


def summary(times: Sequence[tuple[float, float]]) -> dict[str, dict[str, float]]:
    """Median and 95th percentile of CPU and wall times."""

    def of(values: list[float]) -> dict[str, float]:
        ordered = sorted(values)
        p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        return {"median": round(statistics.median(ordered), 2), "p95": round(p95, 2)}

    return {"cpu": of([cpu for cpu, _ in times]), "wall": of([wall for _, wall in times])}
