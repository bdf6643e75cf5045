"""Who codes, and whose codings are shown, through the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from annotator.model.change import Change, Put
from annotator.model.records import Coder
from annotator.model.wording import worded
from annotator.ui.actions import Act
from annotator.ui.coder_switches import CoderSwitches, short_names
from annotator.ui.dialogs.coders import ChooseCoders, CoderName, MergeCoders, SwitchCoder
from annotator.ui.widgets.buttons import PaintedButton
from tests.windows import Opener, dialog_of, make_study, marks, run, type_over


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def test_only_ones_own_codings_are_shown_until_others_are_asked_for(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    assert marks(window) == [("Firm", "")]
    assert "Blind: only your own codings are shown" in window.screen_of_project.status.texts()
    run(window, Act.WHOSE_CODINGS)
    assert marks(window) == [("Cable", "BM"), ("Firm", "AK BM")]
    assert "Open: all 2 coders shown" in window.screen_of_project.status.texts()
    run(window, Act.CHOOSE_CODERS)
    dialog = dialog_of(window, ChooseCoders)
    ben = window.screen_of_project.desk.workspace.find_coder("Ben Moss").id
    dialog.check({ben})
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert marks(window) == [("Cable", "BM"), ("Firm", "BM")]
    assert "Shown: Ben Moss" in window.screen_of_project.status.texts()


def test_switches_above_the_text_say_and_choose_whose_codings_are_shown(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    switches = window.screen_of_project.code.panes.title_row.findChild(CoderSwitches)
    assert not switches.isVisible()
    run(window, Act.WHOSE_CODINGS)
    assert switches.isVisible()
    buttons = {button.text(): button for button in switches.findChildren(PaintedButton) if button.isVisible()}
    assert [(name, button.isChecked()) for name, button in buttons.items()] == [("Ada", True), ("Ben", True)]
    assert buttons["Ben"].accessibleName() == "Codings shown: Ben"
    QTest.mouseClick(buttons["Ben"], Qt.MouseButton.LeftButton)
    assert marks(window) == [("Firm", "")]
    assert switches.isVisible()
    QTest.keyClick(buttons["Ada"], Qt.Key.Key_Space)
    assert marks(window) == []
    QTest.mouseClick(buttons["Ben"], Qt.MouseButton.LeftButton)
    assert marks(window) == [("Cable", "BM"), ("Firm", "BM")]
    QTest.mouseClick(buttons["Ada"], Qt.MouseButton.LeftButton)
    assert "Open: all 2 coders shown" in window.screen_of_project.status.texts()
    window.screen_of_project.desk.viewing.show_coders(frozenset({window.screen_of_project.desk.viewing.coder}))
    assert not switches.isVisible()


def test_a_coder_who_comes_while_all_are_shown_is_switched_on(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    desk = window.screen_of_project.desk
    switches = window.screen_of_project.code.panes.title_row.findChild(CoderSwitches)
    run(window, Act.WHOSE_CODINGS)
    ada, ben = desk.viewing.coder, desk.workspace.find_coder("Ben Moss").id
    cleo = Coder("cleo", "Cleo Park", "CP")
    desk.workspace.apply(Change(worded("Add coder"), (Put(None, cleo),), ada))
    buttons = {button.text(): button for button in switches.findChildren(PaintedButton) if button.isVisible()}
    assert {name: button.isChecked() for name, button in buttons.items()} == {"Ada": True, "Ben": True, "Cleo": True}
    QTest.mouseClick(buttons["Ben"], Qt.MouseButton.LeftButton)
    assert desk.viewing.coders == {ada, cleo.id}
    assert ben not in desk.viewing.coders


def test_coders_of_one_first_name_are_switched_by_their_whole_names() -> None:
    coders = [Coder(str(number), name, "AK") for number, name in enumerate(("Ada Kowalska", "Ada Lovelace-Byron"))]
    assert short_names(coders) == ["Ada Kowalska", "Ada Lovelace-…"]
    assert short_names([coders[0], Coder("2", "Ben Moss", "BM")]) == ["Ada", "Ben"]


def test_another_coder_sits_down_blind_and_undo_is_their_own(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.SWITCH_CODER)
    dialog = dialog_of(window, SwitchCoder)
    dialog.choose(workspace.find_coder("Ben Moss").id)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert marks(window) == [("Cable", ""), ("Firm", "")]
    run(window, Act.UNDO)
    assert marks(window) == [("Firm", "")]
    assert workspace.count() == 2


def test_a_coder_is_renamed_and_two_are_merged(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.RENAME_CODER)
    dialog = dialog_of(window, CoderName)
    name = dialog.fields.focusProxy()
    type_over(name, "ben moss")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "already" in dialog.problem
    type_over(name, "Ada Nowak")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    ada, ben = workspace.find_coder("Ada Nowak"), workspace.find_coder("Ben Moss")
    run(window, Act.MERGE_CODERS)
    dialog = dialog_of(window, MergeCoders)
    dialog.choose(ben.id, ada.id)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert list(workspace.coders) == [ada.id]
    assert marks(window) == [("Cable", ""), ("Firm", "")]
    run(window, Act.UNDO)
    assert len(workspace.coders) == 2


def test_merging_coders_tells_one_who_is_blind_no_number_of_anothers_codings(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)

    def offered() -> list[str]:
        run(window, Act.MERGE_CODERS)
        dialog = dialog_of(window, MergeCoders)
        box = dialog.findChild(QComboBox)
        found = [box.itemText(place) for place in range(box.count())]
        dialog.reject()
        return found

    assert offered() == ["Ada Kowalska, 1 coding", "Ben Moss"]
    run(window, Act.WHOSE_CODINGS)
    assert offered() == ["Ada Kowalska, 1 coding", "Ben Moss, 2 codings"]


def test_a_code_filter_is_seen_and_taken_off(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.WHOSE_CODINGS)
    window.screen_of_project.code.panes.codebook.show_only("cable")
    assert marks(window) == [("Cable", "BM")]
    assert "Only Cable" in window.screen_of_project.status.texts()
    run(window, Act.CLEAR_FILTERS)
    assert len(marks(window)) == 2
