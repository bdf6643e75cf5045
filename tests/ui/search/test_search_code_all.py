"""Coding all hits with a preview: each ticked or not, as one change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.ui.search.model import CHECK_ROLE
from annotator.ui.search.pane import SearchPane
from annotator.ui.widgets.flow_row import FlowRow
from annotator.workspace import acts
from annotator.workspace.hits import Widening
from annotator.workspace.searching import Query
from annotator.workspace.workspace import Workspace
from tests.cut_texts import cut_texts
from tests.ui.search.conftest import essay, find, settle


def coding(qtbot: QtBot, pane: SearchPane, words: str, code: str) -> None:
    find(qtbot, pane, words)
    pane.code_all(code)
    settle(qtbot, pane)
    qtbot.waitUntil(lambda: pane._model.is_planned)


def test_the_ticked_hits_become_one_change(qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace) -> None:
    coding(qtbot, pane, "switch", "switch")
    assert pane._bar._apply.text() == "Code 4 hits"
    assert pane._list.take_keyboard()
    QTest.keyClick(pane._list, Qt.Key.Key_Space)
    assert pane._bar._apply.text() == "Code 3 hits"
    with qtbot.waitSignal(pane.coded) as told:
        QTest.mouseClick(pane._bar._apply, Qt.MouseButton.LeftButton)
    assert told.args == ["3 hits coded as Kill switch."]
    assert panel_workspace.count(code="switch", coder="ada") == 3
    assert panel_workspace.undo("ada") == "Code 3 of 4 hits of “switch”"
    assert panel_workspace.count(code="switch") == 0


def test_very_many_hits_become_one_change_beside_the_window(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.search.coding_bar.MANY", 2)
    coding(qtbot, pane, "switch", "switch")
    with qtbot.waitSignal(pane.coded) as told:
        pane._bar.apply()
        assert not pane._bar._apply.isEnabled()
    assert told.args == ["4 hits coded as Kill switch."]
    assert panel_workspace.undo("ada") == "Code all 4 hits of “switch”"


def test_a_documents_box_ticks_all_of_its_hits(qtbot: QtBot, pane: SearchPane) -> None:
    coding(qtbot, pane, "switch", "switch")
    group = pane._model.index(2, 0)
    box = pane._list._delegate.box_of(QRectF(pane._list.visualRect(group)))
    QTest.mouseClick(pane._list.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert pane._bar._apply.text() == "Code 1 hit"
    assert group.data(CHECK_ROLE) is Qt.CheckState.Unchecked
    pane._model.toggle(pane._model.index(3, 0))
    assert group.data(CHECK_ROLE) is Qt.CheckState.PartiallyChecked


def test_one_box_ticks_all_hits_or_none(qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace) -> None:
    assert pane._all.isHidden()
    coding(qtbot, pane, "switch", "switch")
    assert (pane._all.isVisible(), pane._all.checkState()) == (True, Qt.CheckState.Checked)
    pane._model.toggle(pane._model.index(1, 0))
    assert pane._all.checkState() is Qt.CheckState.PartiallyChecked
    QTest.mouseClick(pane._all, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert pane._all.checkState() is Qt.CheckState.Checked
    assert pane._list.take_keyboard()
    QTest.keyClick(pane._list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert (pane._all.checkState(), pane._bar._apply.isEnabled()) == (Qt.CheckState.Unchecked, False)
    QTest.keyClick(pane._list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pane._bar.apply()
    assert panel_workspace.undo("ada") == "Code all 4 hits of “switch”"


def test_what_is_coded_already_is_marked_and_skipped(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace
) -> None:
    document = panel_workspace.find_document("essay")
    ada = panel_workspace.coders["ada"]
    panel_workspace.apply(acts.code(document, Span(2, 8), panel_workspace.codebook.code("switch"), ada))
    coding(qtbot, pane, "switch", "switch")
    assert pane._bar._apply.text() == "Code 3 hits"
    assert pane.count_text.endswith("3 ticked, 1 coded already")
    assert "coded already" in pane._model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    pane._bar._code.choose("spying")
    qtbot.waitUntil(lambda: pane._bar._apply.text() == "Code 4 hits")


def test_hits_widened_to_one_sentence_are_coded_once(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace
) -> None:
    coding(qtbot, pane, "switch", "switch")
    QTest.mouseClick(pane._bar._wide.button(Widening.SENTENCE), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane._bar._apply.text() == "Code 3 hits")
    assert pane.count_text.endswith("3 ticked, 1 the same passage")
    pane._bar.apply()
    quotes = [panel_workspace.text(coding.document)[coding.start : coding.end] for coding in panel_workspace.codings()]
    assert "A switch is a switch." in quotes
    assert len(quotes) == 3


def test_a_code_is_chosen_by_typing_a_part_of_its_name(qtbot: QtBot, pane: SearchPane) -> None:
    coding(qtbot, pane, "firm", "")
    assert not pane._bar._apply.isEnabled()
    field = pane._bar._code.lineEdit()
    QTest.keyClicks(field, "espio")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pane._bar._code.code == "spying"
    qtbot.waitUntil(pane._bar._apply.isEnabled)


def test_esc_leaves_coding_before_it_leaves_the_search(qtbot: QtBot, pane: SearchPane) -> None:
    coding(qtbot, pane, "firm", "firm")
    closed = []
    pane.closed.connect(lambda: closed.append(1))
    QTest.keyClick(pane._list, Qt.Key.Key_Escape)
    assert pane._bar.isHidden()
    assert not pane._model.is_planned
    assert closed == []
    QTest.keyClick(pane._list, Qt.Key.Key_Escape)
    assert closed == [1]


def test_coding_from_the_find_bar_stays_in_the_open_document(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace
) -> None:
    pane.show_document(essay(panel_workspace))
    pane.code_all("firm", Query("switch"))
    settle(qtbot, pane)
    qtbot.waitUntil(lambda: pane._bar._apply.text() == "Code 3 hits")


def test_rows_paint_while_coding_and_not(qtbot: QtBot, pane: SearchPane) -> None:
    find(qtbot, pane, "switch")
    before = QPixmap(pane.size())
    pane.render(before)
    coding(qtbot, pane, "switch", "switch")
    after = QPixmap(pane.size())
    pane.render(after)
    assert before.toImage() != after.toImage()


@pytest.mark.parametrize(("width", "folded"), [(900, False), (560, True)])
def test_controls_fold_where_there_is_little_room(qtbot: QtBot, pane: SearchPane, width: int, folded: bool) -> None:
    coding(qtbot, pane, "switch", "switch")
    pane.resize(width, 360)
    rows = [row for row in pane.findChildren(FlowRow) if row.findChild(QLineEdit)]
    qtbot.waitUntil(lambda: [row.lines > 1 for row in rows] == [folded, folded] and not list(cut_texts()))
