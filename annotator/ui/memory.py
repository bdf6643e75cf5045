"""When garbage is collected: on the window's thread alone, and not over what stays.

Python collects wherever it happens to allocate. A worker's thread that did so could end Qt objects of the window,
which must die on the thread they live on. In the middle of Qt's own work it ends in a deadlock: Qt asks Python for an
override while it holds the lock of one dying object, and a collection there ends another that wants the same lock. And
walking over everything an open document laid out would be felt while typing.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

MANY = 2_000
"""Codings from which setting aside what a document laid out is worth it."""

TICK_MS = 100
PAINTED_MS = 50
"""After which a document that was opened has been painted: until then nothing is collected."""

FRESH = 700
"""New objects from which the young are looked over, as Python itself has it."""

MIDDLE_EVERY = 20
"""Collections of the young before one of the middle-aged."""

USUAL, SELDOM = 50, 1_000
"""Collections of the middle-aged before one of everything; seldom while a long document is open, which would be walked
over again and again. The next document opened collects everything."""


class Sweeper(QObject):
    """Collects garbage on the thread it lives on, between two events; from then on Python never does by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.full_every = USUAL
        self._young = self._middle = 0
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.sweep)
        self._tick.start()
        self._opened = 0
        self._painted = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._painted.timeout.connect(lambda: self.settle(self._opened))
        gc.disable()

    def sweep(self) -> None:
        """Collect what is due by now."""
        if gc.get_count()[0] < FRESH:
            return
        self._young += 1
        if self._young < MIDDLE_EVERY:
            gc.collect(0)
            return
        self._young = 0
        self._middle += 1
        if self._middle < self.full_every:
            gc.collect(1)
            return
        self._middle = 0
        gc.collect()

    def settle_soon(self, codings: int) -> None:
        """Call when a document with so many codings has been opened: `settle` follows when it has been painted."""
        self._opened = codings
        self._tick.start()
        self._painted.start()

    def settle(self, codings: int) -> None:
        """A document with so many codings is open. What is in memory is no longer walked over."""
        if codings >= MANY:
            gc.collect()
            gc.freeze()
            self.full_every = SELDOM

    def release(self) -> None:
        """Call when a project has been closed: what was set aside can be collected again."""
        self._painted.stop()
        gc.unfreeze()
        self.full_every = USUAL
