"""Garbage is collected on the window's thread, however much other threads allocate."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.ui.memory import FRESH, MIDDLE_EVERY, SELDOM, USUAL, Sweeper


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


def litter() -> None:
    for _ in range(20 * FRESH):
        Knot()


def test_a_busy_worker_never_collects(sweeper: Sweeper, threads: set[int], qtbot: QtBot) -> None:
    worker = Thread(target=litter)
    worker.start()
    worker.join()
    assert threads == set()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == {get_ident()}


def test_the_old_are_looked_over_seldom_and_more_so_while_much_is_open(sweeper: Sweeper) -> None:
    full = []

    def note(phase: str, found: dict[str, int]) -> None:
        if phase == "start" and found["generation"] == 2:
            full.append(found)

    def rounds(count: int) -> int:
        full.clear()
        for _ in range(count * MIDDLE_EVERY):
            _knots = [Knot() for _ in range(FRESH)]
            sweeper.sweep()
        return len(full)

    gc.callbacks.append(note)
    try:
        assert rounds(USUAL) == 1
        sweeper.settle(20_000)
        assert sweeper.full_every == SELDOM
        assert rounds(2 * USUAL) == 0
        sweeper.release()
        assert sweeper.full_every == USUAL
    finally:
        gc.callbacks.remove(note)


def test_few_codings_are_not_worth_setting_aside(sweeper: Sweeper) -> None:
    frozen = gc.get_freeze_count()
    sweeper.settle(10)
    assert gc.get_freeze_count() == frozen


def test_python_never_collects_by_itself_where_a_window_is_or_was(qtbot: QtBot) -> None:
    owner = QObject()
    Sweeper(owner)
    assert not gc.isenabled()
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    assert not gc.isenabled()  # what is left of the window goes yet, and that is when it would hang
