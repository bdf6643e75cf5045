"""News from other processes: one thread asks once a second whether the file moved on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from annotator.model.change import JournalLine
from annotator.store import journal
from annotator.store.project_file import ProjectFile

MANY = 500
"""More lines than this at once are not told one by one."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What others committed up to line `number`; `are_too_many` where reading everything anew is quicker."""

    number: int
    lines: tuple[JournalLine, ...]
    are_too_many: bool = False


def lines_of_others(connection: Connection, after: int, session: str) -> Lines:
    """Raises ValueError where a line is damaged."""
    number = journal.last_number(connection)
    lines = journal.lines_after(connection, after, MANY + 1, without_session=session)
    if len(lines) > MANY:
        return Lines(number, (), are_too_many=True)
    return Lines(number, lines)


class Watcher:
    """`tell` is called on the watching thread, only when somebody else committed."""

    def __init__(
        self, file: ProjectFile, session: str, after: int, tell: Callable[[Lines], None], seconds: float = 1.0
    ) -> None:
        self._connection = file.watcher()
        self._session = session
        self._number = after
        self._tell = tell
        self._seconds = seconds
        self._version: int | None = None
        self._poked = threading.Event()
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="annotator-watcher", daemon=True)
        self._thread.start()

    def poke(self) -> None:
        """Look now, not only at the next tick."""
        self._poked.set()

    def stop(self) -> None:
        """Ends the thread; a look that is under way is waited for."""
        self._is_stopping = True
        self._poked.set()
        self._thread.join()
        self._connection.close()

    def _run(self) -> None:
        while not self._is_stopping:
            self._look()
            self._poked.wait(self._seconds)
            self._poked.clear()

    def _look(self) -> None:
        try:
            with self._connection.begin():
                version = self._connection.exec_driver_sql("PRAGMA data_version").scalar_one()
                if version == self._version:
                    return
                found = lines_of_others(self._connection, self._number, self._session)
        except (DBAPIError, ValueError):
            # Busy: the next tick is soon. Anything worse is told by the next read or write, with more to say.
            return
        self._version = version
        self._number = found.number
        if found.lines or found.are_too_many:
            self._tell(found)
