"""The documents panel in the real window: order, groups, choosing several, and acts on them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu

from annotator.model.change import Change, Put
from annotator.model.clock import new_id
from annotator.model.records import Document, ReadingState
from annotator.ui.corpus.arranging import Arrangement
from annotator.ui.corpus.head import DocumentsHead
from annotator.ui.corpus.model import DRAGGED
from annotator.ui.corpus.removal import RemovalSheet
from annotator.ui.corpus.rows import GroupRow
from annotator.ui.corpus.value_sheet import ValueSheet
from annotator.ui.widgets.search_field import SearchField
from tests.windows import Opener, dialog_of, make_study, named, press

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> Any:
    """Four documents: harbour and island, which have texts, then reef and bay, which share one."""
    window = open_window(make_study(tmp_path))
    workspace = window.screen_of_project.desk.workspace
    model = named(window, "island")
    puts = []
    for place, (name, year) in enumerate((("reef", "2021"), ("bay", "2019")), start=2):
        fields = {field: getattr(model, field) for field in Document.__slots__}
        fields |= {"id": new_id(), "name": name, "position": place, "variables": (("year", year),)}
        puts.append(Put(None, Document(**fields)))
    workspace.apply(Change("Import", tuple(puts)))
    return window


def panel_of(window: Any) -> Any:
    return window.screen_of_project.code.panes.documents


def shown(window: Any) -> list[str]:
    documents = window.screen_of_project.desk.workspace.documents
    return [documents[one].name for one in panel_of(window).shown()]


def choose(window: Any, names: Sequence[str]) -> None:
    panel = panel_of(window)
    panel.focus_list()
    for place, name in enumerate(names):
        index = panel._model.index_of(named(window, name).id)
        if not place:
            panel._list.go_to(index)
        panel._list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def states(window: Any) -> dict[str, str]:
    desk = window.screen_of_project.desk
    found = {one.name: desk.workspace.state_of(one.id, desk.viewing.coder) for one in desk.workspace.documents.values()}
    return {name: state.value for name, state in found.items() if state is not ReadingState.NOT_OPENED}


def test_the_order_and_groups_are_chosen_and_remembered(
    qtbot: Any, window: Any, open_window: Opener, tmp_path: Path
) -> None:
    panel = panel_of(window)
    menu = panel.findChild(DocumentsHead).menu
    menu.popup(QPoint())
    {action.text(): action for action in menu.actions()}["Name"].trigger()
    assert shown(window) == ["bay", "harbour", "island", "reef"]
    menu.popup(QPoint())
    [action for action in menu.actions() if action.text() == "year"][-1].trigger()
    menu.close()
    lines = panel._model._rows
    assert [line.title for line in lines if isinstance(line, GroupRow)] == ["2019", "2021", ""]
    window.close()
    again = open_window(tmp_path / "study.annot")
    assert panel_of(again).arrangement == Arrangement("name", group="variable:year")


def test_groups_fold_by_key_and_by_click(qtbot: Any, window: Any) -> None:
    panel = panel_of(window)
    panel.arrange(Arrangement(group="variable:year"))
    panel.focus_list()
    panel._list.setCurrentIndex(panel._model.index(1))
    press(qtbot, window, Qt.Key.Key_Left)
    assert panel._list.currentIndex().row() == 0
    press(qtbot, window, Qt.Key.Key_Left)
    assert panel._model.rowCount() == 6
    assert len(shown(window)) == 4
    press(qtbot, window, Qt.Key.Key_Right)
    assert panel._model.rowCount() == 7
    place = panel._list.visualRect(panel._model.index(0)).center()
    QTest.mouseClick(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel._model.rowCount() == 6


def test_shift_and_ctrl_choose_without_opening(qtbot: Any, window: Any) -> None:
    panel, view = panel_of(window), panel_of(window)._list
    before = window.screen_of_project.document

    def click(row: int, keys: Qt.KeyboardModifier) -> None:
        place = view.visualRect(panel._model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)

    click(2, SHIFT)
    assert len(view.selected_ids()) == 3
    click(1, CTRL)
    assert len(view.selected_ids()) == 2
    assert window.screen_of_project.document == before
    panel.focus_list()
    press(qtbot, window, Qt.Key.Key_A, CTRL)
    assert len(view.selected_ids()) == 4


def test_chosen_documents_are_marked_done_by_one_act(qtbot: Any, window: Any) -> None:
    choose(window, ["island", "reef"])
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert states(window) == {"harbour": "in_progress", "island": "done", "reef": "done"}
    assert window.messages.text == "2 documents marked as done."
    window.messages.press()
    assert states(window) == {"harbour": "in_progress"}
    assert len(panel_of(window)._list.selected_ids()) == 2


def test_documents_move_by_key_and_keep_the_choice(qtbot: Any, window: Any) -> None:
    choose(window, ["reef", "bay"])
    press(qtbot, window, Qt.Key.Key_Up, ALT)
    assert shown(window) == ["harbour", "reef", "bay", "island"]
    press(qtbot, window, Qt.Key.Key_Up, ALT)
    assert shown(window) == ["reef", "bay", "harbour", "island"]
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert shown(window) == ["harbour", "reef", "bay", "island"]
    panel_of(window).arrange(Arrangement("name"))
    choose(window, ["reef"])
    press(qtbot, window, Qt.Key.Key_Up, ALT)
    assert "project order" in window.messages.text


def drop_at(view: QListView, name: str | None, height: float = 0.5) -> None:
    """Lets go of what is dragged over a row, so far down in it, or (None) below all rows."""
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    place = QPointF(20, view.viewport().height() - 2)
    if name is not None:
        rect = view.visualRect(next(row for row in rows if row.data() == name))
        place = QPointF(20, rect.top() + height * rect.height())
    move, left, free = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(place, move, view.model().mimeData(view.selectedIndexes()), left, free))


def test_documents_are_dropped_between_others_and_hidden_ones_stay(qtbot: Any, window: Any) -> None:
    panel = panel_of(window)
    choose(window, ["bay"])
    carried = panel._model.mimeData(panel._list.selectedIndexes())
    assert bytes(carried.data(DRAGGED).data()).decode() == named(window, "bay").id
    drop_at(panel._list, "harbour", 0.9)
    assert shown(window) == ["harbour", "bay", "island", "reef"]
    panel.filter_by("r")
    assert shown(window) == ["harbour", "reef"]
    choose(window, ["reef"])
    drop_at(panel._list, "harbour", 0.1)
    panel.filter_by("")
    assert shown(window) == ["reef", "bay", "island", "harbour"]


@pytest.mark.parametrize(
    ("over", "height", "order"),
    [
        ("island", 0.1, ["harbour", "bay", "island", "reef"]),
        ("island", 0.9, ["harbour", "island", "bay", "reef"]),
        (None, 0.5, ["harbour", "island", "reef", "bay"]),
    ],
)
def test_documents_land_above_or_below_the_middle_of_a_row(
    window: Any, over: str | None, height: float, order: list[str]
) -> None:
    choose(window, ["bay"])
    drop_at(panel_of(window)._list, over, height)
    assert shown(window) == order


def test_a_variable_is_set_for_the_chosen(qtbot: Any, window: Any) -> None:
    choose(window, ["harbour", "reef"])
    panel = panel_of(window)
    QTest.mouseClick(panel._list.viewport(), Qt.MouseButton.RightButton, pos=QPoint(20, 20))
    QApplication.sendEvent(
        panel._list.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), QPoint(20, 20))
    )
    menu = next(each for each in panel.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text().startswith("Set a variable")).trigger()
    menu.close()
    sheet = dialog_of(window, ValueSheet)
    sheet.write("year", "1999")
    press(qtbot, sheet, Qt.Key.Key_Return)
    assert [dict(named(window, name).variables).get("year") for name in ("harbour", "reef", "bay")] == [
        "1999",
        "1999",
        "2019",
    ]


def test_removing_several_asks_with_numbers_and_comes_back(qtbot: Any, window: Any) -> None:
    workspace = window.screen_of_project.desk.workspace
    window.screen_of_project.desk.viewing.show_coders(None)
    choose(window, ["harbour", "bay"])
    press(qtbot, window, Qt.Key.Key_Delete)
    sheet = dialog_of(window, RemovalSheet)
    assert sheet.windowTitle() == "Remove 2 documents?"
    press(qtbot, sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(workspace.documents) == 2, timeout=20_000)
    assert window.messages.text == "2 documents and 3 codings removed."
    window.messages.press()
    assert workspace.count() == 3
    assert len(workspace.documents) == 4


def test_a_filter_without_hits_can_be_cleared(qtbot: Any, window: Any) -> None:
    panel = panel_of(window)
    panel.focus_list()
    QTest.keyClicks(QApplication.focusWidget(), "/")
    field = QApplication.focusWidget()
    assert isinstance(field, SearchField)
    panel.filter_by("not opened")
    assert shown(window) == ["island", "reef", "bay"]
    panel.filter_by("kraken")
    assert panel._nothing.text() == 'No document matches "kraken".'
    panel._clear.click()
    assert len(shown(window)) == 4
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "bay")
    assert shown(window) == ["bay"]
    press(qtbot, window, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel._list
    assert shown(window) == ["bay"]
    QTest.keyClicks(QApplication.focusWidget(), "/")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert QApplication.focusWidget() is panel._list
    assert len(shown(window)) == 4


def test_f2_renames_the_row_with_the_keyboard(qtbot: Any, window: Any) -> None:
    choose(window, ["reef"])
    press(qtbot, window, Qt.Key.Key_F2)
    press(qtbot, window, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "Atoll")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Atoll" in shown(window))
    assert "harbour" in shown(window)
