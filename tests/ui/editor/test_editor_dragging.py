"""A code is dragged through the tree: a mark says where it would land, and there it lands."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.editor.mode import EditorMode
from annotator.ui.widgets.code_model import CODE_MIME
from annotator.workspace.workspace import Workspace

MOVE, LEFT, FREE = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def at(editor: EditorMode, code: str, part: float) -> QPoint:
    """A place in a code's row, 0 at its top and 1 at its bottom."""
    row = editor.tree.tree.visual_rect_of(code)
    return QPoint(row.left() + 90, round(row.top() + part * (row.height() - 1)))


def carried(code: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(CODE_MIME, code.encode())
    return mime


def hover(editor: EditorMode, mime: QMimeData, place: QPoint) -> QDragMoveEvent:
    """Drag from the code's own row to a place."""
    view = editor.tree.tree.viewport()
    own = editor.tree.tree.visual_rect_of(bytes(mime.data(CODE_MIME).data()).decode()).center()
    QApplication.sendEvent(view, QDragEnterEvent(own, MOVE, mime, LEFT, FREE))
    move = QDragMoveEvent(place, MOVE, mime, LEFT, FREE)
    move.setDropAction(MOVE)
    QApplication.sendEvent(view, move)
    return move


def accent_rows(editor: EditorMode, appearance: Any) -> set[int]:
    """Rows of pixels that have the accent near the right edge, where no row of the tree has it."""
    picture = editor.tree.tree.viewport().grab().toImage()
    accent, x = appearance.colour("accent").rgb(), picture.width() - 12
    return {y for y in range(picture.height()) if QColor(picture.pixel(x, y)).rgb() == accent}


@pytest.mark.parametrize(
    ("over", "part", "parent", "siblings"),
    [
        ("firm", 0.1, "actor", ["spying", "firm", "state", "talk"]),
        ("firm", 0.9, "actor", ["firm", "spying", "state", "talk"]),
        ("actor", 0.5, "actor", ["firm", "state", "talk", "spying"]),
        ("actor", 0.9, "actor", ["spying", "firm", "state", "talk"]),
        ("threat", 0.1, None, ["actor", "spying", "threat"]),
    ],
)
def test_a_code_lands_where_it_is_let_go(
    qtbot: QtBot,
    editor: EditorMode,
    panel_workspace: Workspace,
    over: str,
    part: float,
    parent: str | None,
    siblings: list[str],
) -> None:
    mime, place = carried("spying"), at(editor, over, part)
    assert hover(editor, mime, place).isAccepted()
    QApplication.sendEvent(editor.tree.tree.viewport(), QDropEvent(QPointF(place), MOVE, mime, LEFT, FREE))
    qtbot.waitUntil(lambda: [code.id for code in panel_workspace.codebook.children(parent)] == siblings)


def test_a_line_between_rows_or_a_ring_round_one_says_where(
    qtbot: QtBot, editor: EditorMode, panel_appearance: Any
) -> None:
    editor.tree.choose("spying")
    qtbot.waitUntil(lambda: editor.tree.tree.hasFocus() or not editor.tree.tree.isActiveWindow())
    editor.tree.tree.clearFocus()
    before = accent_rows(editor, panel_appearance)
    mime = carried("spying")
    hover(editor, mime, at(editor, "firm", 0.1))
    edge = editor.tree.tree.visual_rect_of("firm").top()
    assert accent_rows(editor, panel_appearance) - before <= {edge - 1, edge}
    assert accent_rows(editor, panel_appearance) - before
    hover(editor, mime, at(editor, "actor", 0.5))
    ring = accent_rows(editor, panel_appearance) - before
    row = editor.tree.tree.visual_rect_of("actor")
    assert {y < row.center().y() for y in ring} == {True, False}
    assert all(row.top() <= y <= row.bottom() for y in ring)
    QApplication.sendEvent(editor.tree.tree.viewport(), QDragLeaveEvent())
    assert accent_rows(editor, panel_appearance) == before


def test_a_code_is_never_dropped_into_itself(editor: EditorMode) -> None:
    assert not hover(editor, carried("threat"), at(editor, "spying", 0.5)).isAccepted()
    assert hover(editor, carried("threat"), at(editor, "actor", 0.5)).isAccepted()
