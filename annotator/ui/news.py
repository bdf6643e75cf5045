"""The one bridge from workspace news to Qt signals: other threads wake it, listeners hear it in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from annotator.workspace.news import News
from annotator.workspace.workspace import Workspace


class NewsBridge(QObject):
    """`told` carries one News at a time, always on the thread of this object."""

    told = Signal(object)
    _woken = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._woken.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        workspace.on_wake = self._woken.emit
        self._unsubscribe = workspace.subscribe(self._tell)

    def close(self) -> None:
        self._workspace.on_wake = None
        self._unsubscribe()

    def _catch_up(self) -> None:
        self._workspace.catch_up()

    def _tell(self, news: News) -> None:
        self.told.emit(news)
