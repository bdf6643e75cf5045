"""Which database files this program has open.

POSIX drops every lock that a program holds on a file as soon as the program closes any handle of that file. So a file
that SQLite has open here must not be opened and closed by other means, or another program could write into a
transaction. https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
"""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

Key = tuple[int, int]

_lock = threading.Lock()
_open: Counter[Key] = Counter()


class TrackedConnection(sqlite3.Connection):
    """A connection that counts as an open file until it is closed."""

    key: Key | None = None

    def close(self) -> None:
        super().close()
        if self.key is not None:
            with _lock:
                _open[self.key] -= 1
            self.key = None


def connect(path: Path, uri: str, busy_seconds: float) -> TrackedConnection:
    """Connects, with the file counted as open before SQLite can take a lock on it."""
    key = _key_of(path)
    with _lock:
        _open[key] += 1
    try:
        connection = sqlite3.connect(
            uri,
            uri=True,
            timeout=busy_seconds,
            isolation_level=None,
            check_same_thread=False,
            factory=TrackedConnection,
        )
    except sqlite3.Error:
        with _lock:
            _open[key] -= 1
        raise
    connection.key = key
    return connection


def is_open(path: Path) -> bool:
    with _lock:
        return _open[_key_of(path)] > 0


@contextmanager
def only_if_closed(path: Path) -> Iterator[bool]:
    """Gives whether the file may be opened by other means now; while inside, nobody here connects to it."""
    with _lock:
        yield _open[_key_of(path)] <= 0


def _key_of(path: Path) -> Key:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return status.st_dev, status.st_ino
