"""Garbage is collected on the window's thread, however much other threads allocate."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from annotator.ui.memory import FRESH, MOST, Sweeper


@pytest.fixture
def sweeper(qtbot: QtBot) -> Iterator[Sweeper]:
    owner = QObject()
    yield Sweeper(owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()


@pytest.fixture
def threads() -> Iterator[set[int]]:
    """The threads on which garbage was collected meanwhile."""
    seen: set[int] = set()

    def note(phase: str, _: object) -> None:
        seen.add(get_ident())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


class Knot:
    """Garbage that only the collector can find."""

    def __init__(self) -> None:
        self.itself = self


def litter(pieces: int = 4 * FRESH) -> None:
    for _ in range(pieces):
        Knot()


def test_a_busy_worker_never_collects(sweeper: Sweeper, threads: set[int], qtbot: QtBot) -> None:
    worker = Thread(target=litter)
    worker.start()
    worker.join()
    assert threads == set()

    def is_swept() -> bool:
        litter(FRESH // 4)  # where much else came at once the first sweep only sets that aside
        return bool(threads)

    qtbot.waitUntil(is_swept, timeout=20_000)
    assert threads == {get_ident()}


@pytest.fixture
def walks() -> Iterator[list[int]]:
    """The generation of each collection meanwhile."""
    seen: list[int] = []

    def note(phase: str, found: dict[str, int]) -> None:
        if phase == "start":
            seen.append(found["generation"])

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_a_collection_of_everything_walks_only_over_what_is_new(sweeper: Sweeper, walks: list[int]) -> None:
    kept = []
    for _ in range(4 * MOST // FRESH):
        kept.append([Knot() for _ in range(FRESH)])
        sweeper.sweep()
        if walks[-1] == 2:
            assert len(gc.get_objects()) < 1_000  # all the rest is set aside
    assert walks.count(2) == 3
    assert len(kept) == 4 * MOST // FRESH


def test_what_comes_in_great_numbers_is_set_aside_unwalked(sweeper: Sweeper, walks: list[int]) -> None:
    kept = [Knot() for _ in range(2 * MOST)]
    sweeper.sweep()
    assert walks == []
    assert len(gc.get_objects()) < 1_000
    assert gc.get_freeze_count() > len(kept)


def test_knots_among_what_was_set_aside_go_when_nobody_is_at_work(sweeper: Sweeper) -> None:
    knots = [Knot() for _ in range(2 * MOST)]
    watched = weakref.ref(knots[0])
    sweeper.sweep()
    del knots
    gc.collect()
    assert watched() is not None
    sweeper.sweep_all()
    assert watched() is None


def test_a_closed_project_is_collected_unless_another_is_opened(
    sweeper: Sweeper, walks: list[int], qtbot: QtBot
) -> None:
    away = sweeper._away
    away.setInterval(1)
    sweeper.release()
    sweeper.hold_off()
    assert not away.isActive()
    sweeper.release()
    qtbot.waitUntil(lambda: 2 in walks)


def test_everything_is_collected_only_when_nothing_has_happened_for_a_while(sweeper: Sweeper, qtbot: QtBot) -> None:
    away = sweeper._away
    away.setTimerType(Qt.TimerType.PreciseTimer)
    sweeper.release()
    qtbot.waitUntil(lambda: away.remainingTime() < away.interval() - 20)
    before = away.remainingTime()
    _kept = [Knot() for _ in range(2 * FRESH)]
    sweeper.sweep()
    assert away.remainingTime() > before


def test_python_never_collects_by_itself_where_a_window_is_or_was(qtbot: QtBot) -> None:
    owner = QObject()
    Sweeper(owner)
    assert not gc.isenabled()
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    assert not gc.isenabled()  # what is left of the window goes yet, and that is when it would hang
