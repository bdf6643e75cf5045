"""A mark on this computer that a project is open in a window; one left behind tells of a crash."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

FOLDER = "open"


class SessionMark:
    """Stands from `begin` to `end`. A project that is open in two windows has the mark of the first."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where the marks of all projects stand."""
        self._folder = folder / FOLDER
        self._lock: QLockFile | None = None

    def begin(self, project_id: str) -> bool:
        """Put the mark there; whether it still stood from a program that runs no more."""
        self.end()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False  # where settings cannot be written, nothing but this message is missing
        path = self._folder / f"{project_id}.lock"
        was_left = path.exists()
        lock = QLockFile(str(path))
        lock.setStaleLockTime(0)  # by its process alone, however long a project stays open
        if not lock.tryLock(0):
            return False
        self._lock = lock
        return was_left

    def end(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
