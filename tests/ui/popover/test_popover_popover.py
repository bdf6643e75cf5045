"""The popover: where it opens, what its keys do, and that it leaves the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.popover.placing import Box, place
from annotator.ui.popover.popover import SHADOW, CodePopover
from annotator.ui.popover.suggestions import ROW
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.buttons import KeyButton
from annotator.workspace.workspace import Workspace

SELECTION = QRect(100, 60, 200, 24)


@pytest.fixture
def popover(
    qtbot: QtBot, panel_workspace: Workspace, panel_viewing: Viewing, panel_appearance: Appearance
) -> Iterator[CodePopover]:
    pane = QLineEdit()
    qtbot.addWidget(pane)
    pane.setFixedSize(700, 500)
    made = CodePopover(panel_workspace, panel_viewing, panel_appearance, pane)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.setFocus()
    made.open_at(SELECTION, ["switch", "spying", "talk", "actor"])
    yield made
    pane.close()


def search_of(popover: CodePopover) -> QLineEdit:
    found = popover.findChild(QLineEdit)
    assert found is not None
    return found


def rows_of(popover: CodePopover) -> list[str]:
    view = popover.findChild(QListView)
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_card_stands_below_above_or_at_the_bottom() -> None:
    room, card = (700, 500), (348, 200)
    assert place(card, Box(100, 60, 200, 24), room) == (26, 92)
    assert place(card, Box(600, 400, 80, 24), room) == (344, 192)
    assert place(card, Box(0, 20, 700, 460), room) == (176, 292)


def test_it_offers_codes_that_take_codings_and_leaves_the_keyboard(popover: CodePopover) -> None:
    assert rows_of(popover) == ["Kill switch", "Espionage"]
    pane = popover.parentWidget()
    assert pane is not None
    assert pane.hasFocus()
    assert popover.geometry().top() + SHADOW == SELECTION.top() + SELECTION.height() + 8
    assert popover.highlighted_code() == "switch"


def test_enter_takes_the_best_and_closes(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    with qtbot.waitSignals([popover.closed, popover.code_chosen]):
        qtbot.keyClick(search_of(popover), Qt.Key.Key_Return)
    assert not popover.isVisible()


def test_arrows_move_the_highlight_round(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    with qtbot.waitSignal(popover.highlighted) as told:
        qtbot.keyClick(search_of(popover), Qt.Key.Key_Down)
    assert told.args == ["spying"]
    qtbot.keyClick(search_of(popover), Qt.Key.Key_Down)
    assert popover.highlighted_code() == "switch"


def test_search_looks_at_aliases(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    qtbot.keyClicks(search_of(popover), "comp")
    assert rows_of(popover) == ["Firm"]


def test_a_digit_applies_only_while_nothing_is_typed(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    qtbot.keyClicks(search_of(popover), "e")
    with qtbot.assertNotEmitted(popover.code_chosen):
        qtbot.keyClicks(search_of(popover), "3")
    search_of(popover).clear()
    with qtbot.waitSignal(popover.code_chosen) as chosen:
        qtbot.keyClicks(search_of(popover), "3")
    assert chosen.args == ["spying"]


def test_ctrl_enter_keeps_it_open_for_a_second_code(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    with qtbot.waitSignal(popover.code_chosen):
        qtbot.keyClick(search_of(popover), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert popover.isVisible()
    assert search_of(popover).hasFocus()


def test_words_that_name_no_code_become_a_new_one(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    qtbot.keyClicks(search_of(popover), "blackmail")
    with qtbot.waitSignal(popover.new_code_asked) as asked:
        qtbot.keyClick(search_of(popover), Qt.Key.Key_Return)
    assert asked.args == ["blackmail"]


def test_esc_closes(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    with qtbot.waitSignal(popover.closed):
        qtbot.keyClick(search_of(popover), Qt.Key.Key_Escape)


def test_a_click_on_a_row_takes_it(qtbot: QtBot, popover: CodePopover) -> None:
    view = popover.findChild(QListView)
    assert view is not None
    with qtbot.waitSignal(popover.code_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, ROW + ROW // 2))
    assert chosen.args == ["spying"]


def test_the_foot_asks_for_the_other_things(qtbot: QtBot, popover: CodePopover) -> None:
    buttons = {button.text(): button for button in popover.findChildren(KeyButton)}
    with qtbot.waitSignal(popover.widen_asked):
        buttons["widen"].click()
    assert popover.isVisible()
    with qtbot.waitSignals([popover.closed, popover.in_vivo_asked]):
        buttons["In vivo"].click()
    popover.open_at(SELECTION, [])
    with qtbot.waitSignal(popover.memo_asked):
        buttons["Memo"].click()
    assert popover.isVisible()
    with qtbot.waitSignal(popover.new_code_asked) as asked:
        buttons["New code"].click()
    assert asked.args == [""]


def test_it_stays_inside_a_pane_that_shrinks(popover: CodePopover) -> None:
    pane = popover.parentWidget()
    assert isinstance(pane, QWidget)
    pane.setFixedSize(420, 420)
    card = popover.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    assert pane.rect().contains(card)


def test_another_coder_at_the_keyboard_closes_it(popover: CodePopover, panel_viewing: Viewing) -> None:
    panel_viewing.sit_down("ben")
    assert not popover.isVisible()


def test_typing_tells_of_the_code_that_is_best_by_then(qtbot: QtBot, popover: CodePopover) -> None:
    popover.focus_search()
    with qtbot.waitSignal(popover.highlighted, check_params_cb=lambda code: code == "firm"):
        qtbot.keyClicks(search_of(popover), "comp")
    assert popover.highlighted_code() == "firm"
