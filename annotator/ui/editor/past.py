"""What became of each code, from the project's journal, read a little at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.translations.localised import localised
from annotator.workspace.workspace import Workspace

BETWEEN_MS = 10


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a code's history. `coder` is an id, None for nobody."""

    time: str
    label: str
    coder: str | None


class Past(QObject):
    """`changed` is told when more is known. Reads only after `watch`."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._events: dict[str, list[Event]] = {}
        self._read_to = 0
        self._is_closed = False
        self._timer = QTimer(self, singleShot=True, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._read)

    def watch(self) -> None:
        """Read what the journal holds and has gained since."""
        if not self._is_closed and not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Nothing is read any more: the project is being closed."""
        self._is_closed = True
        self._timer.stop()

    def of(self, code_id: str, most: int = 12) -> tuple[Event, ...]:
        """The newest first."""
        return tuple(reversed(self._events.get(code_id, [])[-most:]))

    def _read(self) -> None:
        lines = self._workspace.code_lines(after=self._read_to)
        for line in lines:
            label = localised(line.label)
            if line.is_undo:
                label = self.tr("Taken back: {label}").format(label=label)
            for code_id in line.codes:
                self._events.setdefault(code_id, []).append(Event(line.time, label, line.coder))
        if any(line.codes for line in lines):
            self.changed.emit()
        if lines:
            self._read_to = lines[-1].number
            self._timer.start()
