"""What became of each code, from the project's journal, read a little at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.change import Change
from annotator.model.codes import Code
from annotator.workspace.workspace import Workspace

PORTION = 200
BETWEEN_MS = 10


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a code's history. `coder` is an id, None for nobody."""

    time: str
    label: str
    coder: str | None


def codes_in(change: Change) -> frozenset[str]:
    """Ids of the codes that a change makes, changes or removes."""
    records = (put.after or put.before for put in change.puts)
    return frozenset(record.id for record in records if isinstance(record, Code))


class Past(QObject):
    """`changed` is told when more is known. Reads only after `watch`."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._events: dict[str, list[Event]] = {}
        self._read_to = 0
        self._timer = QTimer(self, singleShot=True, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._read)

    def watch(self) -> None:
        """Read what the journal holds and has gained since."""
        if not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    def of(self, code_id: str, most: int = 12) -> tuple[Event, ...]:
        """The newest first."""
        return tuple(reversed(self._events.get(code_id, [])[-most:]))

    def _read(self) -> None:
        lines = self._workspace.journal(after=self._read_to, limit=PORTION)
        for line in lines:
            self._read_to = line.number
            label = self.tr("Taken back: {label}").format(label=line.label) if line.undoes else line.label
            for code_id in codes_in(line.change):
                self._events.setdefault(code_id, []).append(Event(line.time, label, line.coder))
        if lines:
            self.changed.emit()
        if len(lines) == PORTION:
            self._timer.start()
