"""When garbage is collected: on the window's thread alone, and not over what stays.

Python collects wherever it happens to allocate. A worker's thread that did so could end Qt objects of the window,
which must die on the thread they live on. In the middle of Qt's own work it ends in a deadlock: Qt asks Python for an
override while it holds the lock of one dying object, and a collection there ends another that wants the same lock.

A collection walks over all it may collect, and a walk over a whole program with a long text laid out is felt. So what
has lived through a few collections is set aside, and what comes in great numbers at once, which is records and layouts,
not garbage, at once: that costs nothing. No walk is longer than a frame. What is set aside dies as everything does when
nothing holds it any more; only knots among it wait until nobody is at work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

TICK_MS = 100
AWAY_MS = 3_000
"""After which nobody is taken to be at work where a project was closed, or another program is in front."""

FRESH = 700
"""New objects from which the young are looked over, as Python itself has it."""

MIDDLE_EVERY = 20
"""Collections of the young before one of the middle-aged."""

MOST = 15_000
"""New objects that one collection walks over: a few thousandths of a second."""


class Sweeper(QObject):
    """Collects garbage on the thread it lives on, between two events; from then on Python never does by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._young = self._walked = 0
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.sweep)
        self._tick.start()
        self._away = QTimer(self, singleShot=True, interval=AWAY_MS)
        self._away.timeout.connect(self.sweep_all)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow)
        gc.disable()
        gc.freeze()  # the program itself

    def sweep(self) -> None:
        """Collect what is due by now."""
        fresh = gc.get_count()[0]
        if fresh < FRESH:
            return
        if self._away.isActive():
            self._away.start()  # somebody is at work after all, whatever the system says is in front
        self._walked += fresh
        if fresh > MOST:
            self._set_aside()
        elif self._walked > MOST:
            gc.collect()
            self._set_aside()
        else:
            self._young = (self._young + 1) % MIDDLE_EVERY
            gc.collect(0 if self._young else 1)

    def sweep_all(self) -> None:
        """Collect everything, what was set aside too."""
        gc.unfreeze()
        gc.collect()
        self._set_aside()

    def hold_off(self) -> None:
        """Call when a document was opened: it is painted before anything is collected."""
        self._away.stop()
        self._tick.start()

    def release(self) -> None:
        """Call when a project was closed: what it left is collected if no other is opened."""
        self._away.start()

    def _set_aside(self) -> None:
        gc.freeze()
        self._walked = 0

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()
