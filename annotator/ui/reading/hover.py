"""What the pointer rests on: a coding's stripe thickens and its words appear; a label puts its coding in the light."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QToolTip

from annotator.ui.paragraph_kinds import told_beside
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.spots import bracket_at, gutter_at, hidden_at, label_at
from annotator.ui.reading.view import View

REST_MS = 150


class Hover(QObject):
    """Follows the pointer over the view."""

    def __init__(self, view: View, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._point = QPointF()
        self._under: str | None = None
        self._broken = False
        self._beside = ""
        self._says = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settle)
        view.scrolled.connect(self.leave)

    def at(self, point: QPointF, *, over_handle: bool) -> None:
        """The pointer moved here."""
        self._point = point
        measures = self._view.page.measures
        label = label_at(self._view, point)
        self._shape(over_handle=over_handle, on_label=label is not None)
        offset = self._view.character_at(point)
        mark = label or self._mark_at(point, offset)
        under = mark.id if mark is not None else None
        broken = self._view.page.display.is_break(offset)
        beside = self._words_beside(point)
        if label is not None:
            self._show(label, spotlight=True)
        elif self._view.page.shown.spotlight or under != self._view.page.shown.hover:
            self._show(None, spotlight=False)
        rests = under is None and measures.is_beyond(point.x(), measures.labels)
        if (under, broken, beside) != (self._under, self._broken, self._beside) or rests:
            self._under, self._broken, self._beside = under, broken, beside
            self._rest.start()

    def leave(self) -> None:
        """The pointer is elsewhere, or what lies under it moved on."""
        self._rest.stop()
        self._under, self._broken, self._beside = None, False, ""
        self._show(None, spotlight=False)
        self._hush()

    def heed_keys(self, field: QObject) -> None:
        """The words go when a key is pressed there: they would cover what the key is about."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:  # comes before every key, also one that an action takes
            self._rest.stop()
            self._hush()
        return super().eventFilter(watched, event)

    def _hush(self) -> None:
        if self._says:
            self._says = False
            QToolTip.hideText()

    def _words_beside(self, point: QPointF) -> str:
        """What the number or the line beside the text stands for."""
        block = gutter_at(self._view, point)
        page = self._view.page
        return "" if block is None else told_beside(page.structure, page.display.starts[block])

    def _mark_at(self, point: QPointF, offset: int | None) -> Mark | None:
        if offset is not None:
            stack = self._view.page.table.at(offset)
            return stack[0] if stack else None
        return bracket_at(self._view, point)

    def _shape(self, *, over_handle: bool, on_label: bool) -> None:
        measures = self._view.page.measures
        if over_handle:
            shape = Qt.CursorShape.SizeHorCursor
        elif on_label:
            shape = Qt.CursorShape.PointingHandCursor
        elif not measures.is_beyond(self._point.x(), measures.lanes):
            shape = Qt.CursorShape.IBeamCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)

    def _settle(self) -> None:
        """The pointer has rested long enough."""
        viewport = self._view.viewport()
        mark = self._view.page.table.get(self._under)
        if mark is not None and not self._view.page.shown.spotlight:
            self._show(mark, spotlight=False)
        words = self._words(mark)
        if words:
            self._says = True
            QToolTip.showText(viewport.mapToGlobal(self._point.toPoint()), words, viewport)
        else:
            self._hush()

    def _words(self, mark: Mark | None) -> str:
        """What is said of the place where the pointer rests."""
        said = [self.tr("A symbol was lost here before import")] if self._broken else []
        said += [self._beside] if self._beside else []
        if mark is not None:
            said.append(mark.tooltip)
        elif not said:
            said = [other.spoken for other in hidden_at(self._view, self._point)]
        return "\n".join(said)

    def _show(self, mark: Mark | None, *, spotlight: bool) -> None:
        shown = self._view.page.shown
        before = shown.hover, shown.spotlight
        after = (mark.id if mark is not None else None), spotlight
        if before == after:
            return
        stale = self._view.page.point_at(after[0], spotlight=spotlight)
        if before[1] or spotlight:
            self._view.update_all()
        else:
            self._view.update_stale(stale)
