"""The one bridge from workspace news to Qt signals: other threads wake it, listeners hear it in the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal

from annotator.model.change import Change, Put
from annotator.workspace.news import News, Pended
from annotator.workspace.workspace import Workspace

SLICE_SECONDS = 0.02
"""How long the window is told news before it looks up: hundreds of changes may have been saved at once."""


def in_one(news: Sequence[Pended]) -> Pended:
    """Several changes as if they had been one: of each record the first state before and the last one after."""
    puts: dict[tuple[str, str], Put] = {}
    for put in (put for each in news for put in each.change.puts):
        first = puts.pop(put.key, None)
        before = put.before if first is None else first.before
        if before is not None or put.after is not None:
            puts[put.key] = Put(before, put.after)
    last = news[-1]
    return Pended(last.id, Change(last.change.label, tuple(puts.values()), last.change.coder))


class NewsBridge(QObject):
    """`told` carries one News at a time, always on the thread of this object; `each` does even within `in_one`."""

    told = Signal(object)
    each = Signal(object)
    _woken = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kept: list[Pended] | None = None
        self._woken.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        workspace.on_wake = self._woken.emit
        self._unsubscribe = workspace.subscribe(self._tell)

    def close(self) -> None:
        self._workspace.on_wake = None
        self._unsubscribe()

    @contextmanager
    def in_one(self) -> Iterator[None]:
        """Changes made meanwhile are told at the end, as one; other news first tells what there is so far."""
        self._kept = []
        try:
            yield
        finally:
            self._tell_kept()
            self._kept = None

    def _tell_kept(self) -> None:
        if self._kept:
            kept, self._kept = self._kept, []
            self.told.emit(in_one(kept) if len(kept) > 1 else kept[0])

    def _catch_up(self) -> None:
        self._workspace.catch_up(SLICE_SECONDS)

    def _tell(self, news: News) -> None:
        self.each.emit(news)
        if self._kept is not None:
            if isinstance(news, Pended):
                self._kept.append(news)
                return
            self._tell_kept()
        self.told.emit(news)
