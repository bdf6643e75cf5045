"""A name being typed into a row of a list: while it is, the list must not be made anew under it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit


class RowEditor(QObject):
    """Watches the fields that a delegate opens in a view. `closed` comes when the view may be made anew again."""

    closed = Signal()

    def __init__(self, view: QAbstractItemView, delegate: QAbstractItemDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._delegate = delegate
        delegate.closeEditor.connect(self._note_closed)

    @property
    def is_open(self) -> bool:
        return self._view.state() == QAbstractItemView.State.EditingState

    def keep(self) -> None:
        """Take what is being typed as it stands, and close the field."""
        field = self._view.viewport().findChild(QLineEdit)
        if self.is_open and isinstance(field, QLineEdit):
            self._delegate.commitData.emit(field)
            self._delegate.closeEditor.emit(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def _note_closed(self) -> None:
        if not self.is_open:
            self.closed.emit()
