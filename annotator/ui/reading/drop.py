"""A code dragged over the text: what it would be given to is outlined, and told when it is let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from annotator.model.span import Span
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.spots import mark_in_margin
from annotator.ui.reading.view import View
from annotator.ui.widgets.code_model import CODE_MIME


def dragged_code(mime: QMimeData) -> str | None:
    """The id of the code that is carried, None where something else is."""
    return bytes(mime.data(CODE_MIME).data()).decode("utf-8") if mime.hasFormat(CODE_MIME) else None


class Drop(QObject):
    """Hears the viewport. On a label a code replaces its code, or with Ctrl joins it; on text it is given to a passage.

    `on_mark` carries code, coding and whether Ctrl was held; `on_text` carries code, start and end.
    """

    on_mark = Signal(str, str, bool)
    on_text = Signal(str, int, int)

    def __init__(self, view: View, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes what carries a code; everything else goes on to the window."""
        if event.type() is QEvent.Type.DragLeave:
            self._outline(None)
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if dragged_code(event.mimeData()) is None:
            event.ignore()
            return True
        if isinstance(event, QDragMoveEvent):
            self._hover(event)
            if event.type() is QEvent.Type.DragEnter:
                # A drag comes in over gutter or margin. Who refuses it there is told of none of its moves.
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
        else:
            self._let_go(event)
        return True

    def passage_at(self, point: QPointF) -> Span | None:
        """The selection if the point is in it, else the sentence under it."""
        selection = self._view.page.selection
        offset = self._view.character_at(point)
        if offset is None:
            return None
        if selection is not None and selection.start <= offset < selection.end:
            return selection
        display, sentences = self._view.page.display, self._view.page.structure.sentences
        index = sentences.at(offset)
        unit = sentences.span(index) if index is not None else display.paragraph(display.block_at(offset))
        return self._view.page.structure.without_numbers(display.text, unit) if unit is not None else None

    def _target(self, point: QPointF) -> Mark | Span | None:
        return mark_in_margin(self._view, point) or self.passage_at(point)

    def _hover(self, event: QDragMoveEvent) -> None:
        target = self._target(event.position())
        self._outline(target.span if isinstance(target, Mark) else target)
        if target is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def _let_go(self, event: QDropEvent) -> None:
        code, target = dragged_code(event.mimeData()), self._target(event.position())
        self._outline(None)
        if code is None or target is None:
            event.ignore()
            return
        event.acceptProposedAction()
        if isinstance(target, Mark):
            joins = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.on_mark.emit(code, target.id, joins)
        else:
            self.on_text.emit(code, target.start, target.end)

    def _outline(self, span: Span | None) -> None:
        shown = self._view.page.shown
        if shown.drop != span:
            shown.drop = span
            self._view.update_all()
