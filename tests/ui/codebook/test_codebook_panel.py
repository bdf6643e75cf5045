"""The codebook panel over a real project."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from annotator.model.records import Coding, MemoTarget
from annotator.ui.codebook.menu import code_menu, panel_menu
from annotator.ui.codebook.new_code import NewCodeSheet
from annotator.ui.codebook.panel import CodebookPanel
from annotator.ui.codebook.tally import Tallied
from annotator.ui.dialogs.colour import ColourSheet
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.code_model import COUNT_ROLE
from annotator.ui.widgets.code_rows import Retired
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.short_label import ShortLabel
from annotator.workspace.workspace import Workspace
from tests.windows import agree

Mark = Callable[..., Coding]


@pytest.fixture
def panel(
    qtbot: QtBot,
    panel_workspace: Workspace,
    panel_news: NewsBridge,
    panel_viewing: Viewing,
    panel_appearance: Appearance,
) -> CodebookPanel:
    def do(change: object) -> None:
        panel_workspace.apply(change)  # type: ignore[arg-type]

    made = CodebookPanel(panel_workspace, panel_news, panel_viewing, panel_appearance, do)
    qtbot.addWidget(made)
    made.resize(264, 420)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def tree_of(panel: CodebookPanel) -> QTreeView:
    found = panel.findChild(QTreeView)
    assert isinstance(found, QTreeView)
    return found


def names_of(panel: CodebookPanel) -> list[str]:
    """What can be read in the tree, from the top."""
    tree = tree_of(panel)
    index, found = tree.model().index(0, 0), []
    while index.isValid():
        found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def index_of(panel: CodebookPanel, name: str) -> QModelIndex:
    tree = tree_of(panel)
    index = tree.model().index(0, 0)
    while index.isValid() and index.data() != name:
        index = tree.indexBelow(index)
    assert index.isValid(), name
    return index


def press(qtbot: QtBot, panel: CodebookPanel, key: Qt.Key, **more: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(tree_of(panel), key, **more)


def go_to(panel: CodebookPanel, name: str) -> None:
    tree_of(panel).setCurrentIndex(index_of(panel, name))
    tree_of(panel).setFocus()


def test_codes_stand_under_their_families_and_retired_ones_do_not(panel: CodebookPanel) -> None:
    assert names_of(panel) == ["Actor", "Firm", "State body", "Threat", "Kill switch", "Espionage"]


def test_a_click_on_a_code_chooses_it(qtbot: QtBot, panel: CodebookPanel) -> None:
    tree = tree_of(panel)
    with qtbot.waitSignal(panel.code_chosen) as chosen:
        where = tree.visualRect(index_of(panel, "Kill switch")).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == ["switch"]


def test_a_click_on_a_heading_folds_it_and_chooses_nothing(qtbot: QtBot, panel: CodebookPanel) -> None:
    tree = tree_of(panel)
    with qtbot.assertNotEmitted(panel.code_chosen):
        where = tree.visualRect(index_of(panel, "Actor")).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names_of(panel) == ["Actor", "Threat", "Kill switch", "Espionage"]


def test_the_fold_mark_of_a_family_that_takes_codings_only_folds(qtbot: QtBot, panel: CodebookPanel) -> None:
    tree = tree_of(panel)
    rect = tree.visualRect(index_of(panel, "Threat"))
    with qtbot.assertNotEmitted(panel.code_chosen):
        mark = QPoint(rect.left() + 17, rect.center().y())
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert names_of(panel) == ["Actor", "Firm", "State body", "Threat"]


def test_folding_outlives_a_filter_and_a_change(qtbot: QtBot, panel: CodebookPanel) -> None:
    go_to(panel, "Actor")
    press(qtbot, panel, Qt.Key.Key_Left)
    field = panel.findChild(SearchField)
    assert field is not None
    field.setText("comp")
    assert names_of(panel) == ["Actor", "Firm"]
    field.clear()
    panel.editing.rename("spying", "Spying")
    assert names_of(panel) == ["Actor", "Threat", "Kill switch", "Spying"]


def test_the_filter_leads_to_the_first_code_by_keyboard_alone(qtbot: QtBot, panel: CodebookPanel) -> None:
    go_to(panel, "Actor")
    press(qtbot, panel, Qt.Key.Key_Slash)
    field = panel.findChild(SearchField)
    assert field is not None
    assert field.hasFocus()
    qtbot.keyClicks(field, "kill")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.code_chosen) as chosen:
        press(qtbot, panel, Qt.Key.Key_Return)
    assert chosen.args == ["switch"]


def test_a_filter_without_a_match_says_so(panel: CodebookPanel) -> None:
    field = panel.findChild(SearchField)
    assert field is not None
    field.setText("zebra")
    assert not tree_of(panel).isVisible()
    field.clear()
    assert tree_of(panel).isVisible()


def test_the_code_at_the_cursor_is_selected_without_being_told(qtbot: QtBot, panel: CodebookPanel) -> None:
    go_to(panel, "Threat")
    press(qtbot, panel, Qt.Key.Key_Left)
    with qtbot.assertNotEmitted(panel.current_changed):
        panel.show_current("switch")
    assert panel.current_code() == "switch"
    assert tree_of(panel).visualRect(index_of(panel, "Kill switch")).isValid()
    panel.show_current(None)
    assert not tree_of(panel).selectionModel().hasSelection()


def test_walking_by_arrows_is_told(qtbot: QtBot, panel: CodebookPanel) -> None:
    go_to(panel, "Firm")
    with qtbot.waitSignal(panel.current_changed) as told:
        press(qtbot, panel, Qt.Key.Key_Down)
    assert told.args == ["state"]


def test_counts_follow_coding_and_undo(panel: CodebookPanel, panel_workspace: Workspace, mark: Mark) -> None:
    mark("a switch", "switch")
    mark("Some listen in", "spying", coder="ben")
    assert [index_of(panel, name).data(COUNT_ROLE) for name in ("Threat", "Kill switch", "Espionage")] == [1, 1, 0]
    panel_workspace.undo("ada")
    assert index_of(panel, "Threat").data(COUNT_ROLE) == 0


def test_others_are_counted_only_when_they_are_shown(panel: CodebookPanel, panel_viewing: Viewing, mark: Mark) -> None:
    mark("Some listen in", "spying", coder="ben")
    panel.count(Tallied.ALL)
    assert index_of(panel, "Espionage").data(COUNT_ROLE) == 0
    panel_viewing.show_coders(None)
    panel.count(Tallied.ALL)
    assert index_of(panel, "Espionage").data(COUNT_ROLE) == 1
    panel_viewing.show_coders(frozenset({"ada"}))
    assert panel.tallied is Tallied.MINE


def test_the_switch_of_the_counts_says_what_they_count(
    panel: CodebookPanel, panel_viewing: Viewing, mark: Mark
) -> None:
    mark("a switch", "switch")
    mark("a vendor", "switch", coder="ben")
    panel.show_document("thread")
    assert panel._whose.text() == "mine"
    panel.count(Tallied.ALL)
    assert panel._whose.text() == "mine", "who works blind does not see everyone's"
    panel_viewing.show_coders(None)
    for tallied, words, number in ((Tallied.ALL, "all shown", 2), (Tallied.MINE_HERE, "mine here", 1)):
        panel.count(tallied)
        assert panel._whose.text() == words
        assert panel._model.index_of("switch").data(COUNT_ROLE) == number


def test_a_name_is_typed_into_the_row(qtbot: QtBot, panel: CodebookPanel, panel_workspace: Workspace) -> None:
    go_to(panel, "Firm")
    press(qtbot, panel, Qt.Key.Key_F2)
    field = tree_of(panel).viewport().findChild(QLineEdit)
    assert field is not None
    field.setText("Company")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel_workspace.codebook.code("firm").name == "Company")
    assert panel.current_code() == "firm"


def test_a_name_that_is_taken_is_refused_in_words(panel: CodebookPanel, panel_workspace: Workspace) -> None:
    panel.editing.rename("spying", "Kill switch")
    assert panel_workspace.codebook.code("spying").name == "Espionage"
    told = [bar.words for bar in (panel._problem,) if bar.isVisible()]
    assert told
    assert "Kill switch" in told[0]
    panel.editing.rename("spying", "Spying")
    assert not panel._problem.isVisible()


def test_retiring_hides_a_code_and_bringing_it_back_shows_it(
    qtbot: QtBot, panel: CodebookPanel, panel_workspace: Workspace
) -> None:
    go_to(panel, "Espionage")
    press(qtbot, panel, Qt.Key.Key_Delete)
    assert panel_workspace.codebook.code("spying").retired
    assert "Espionage" not in names_of(panel)
    panel.show_retired(Retired.SHOWN)
    assert "Espionage" in names_of(panel)
    with qtbot.assertNotEmitted(panel.code_chosen):
        go_to(panel, "Espionage")
        press(qtbot, panel, Qt.Key.Key_Return)
    panel.editing.bring_back("spying")
    assert not panel_workspace.codebook.code("spying").retired


def test_a_key_moves_between_codes_and_back_with_one_undo(panel: CodebookPanel, panel_workspace: Workspace) -> None:
    panel.editing.give_key("switch", "1")
    book = panel_workspace.codebook
    assert (book.code("switch").key, book.code("firm").key) == ("1", None)
    panel_workspace.undo("ada")
    book = panel_workspace.codebook
    assert (book.code("switch").key, book.code("firm").key) == ("4", "1")


def test_a_new_code_becomes_current(qtbot: QtBot, panel: CodebookPanel, panel_workspace: Workspace) -> None:
    go_to(panel, "Kill switch")
    press(qtbot, panel, Qt.Key.Key_N)
    dialog = panel.findChild(NewCodeSheet)
    assert dialog is not None
    qtbot.keyClicks(dialog.name_field, "Blackmail")
    dialog.definition_field.setText("Pressure by threat.")
    dialog.key_field.setCurrentIndex(dialog.key_field.findData("5"))
    qtbot.keyClick(dialog.name_field, Qt.Key.Key_Return)
    made = panel_workspace.codebook.resolve("Blackmail")
    assert (made.parent, made.key, made.definition) == ("threat", "5", "Pressure by threat.")
    assert panel.current_code() == made.id


def test_the_dialog_stays_and_says_why_a_code_is_refused(qtbot: QtBot, panel: CodebookPanel) -> None:
    panel.new_code("Firm", "actor")
    dialog = panel.findChild(NewCodeSheet)
    assert dialog is not None
    qtbot.keyClick(dialog.name_field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Firm" in dialog.problem
    dialog.name_field.clear()
    qtbot.keyClick(dialog.name_field, Qt.Key.Key_Return)
    assert dialog.problem == "A code needs a name."
    dialog.reject()


def test_a_colour_is_judged_before_it_is_taken(qtbot: QtBot, panel: CodebookPanel, panel_workspace: Workspace) -> None:
    panel.editing.ask_for_colour("switch")
    dialog = panel.findChild(ColourSheet)
    assert dialog is not None
    dialog.picker.set_colour("#FFFF00")
    assert "hard to see" in dialog.picker._facts.text()
    dialog.picker.set_colour("#3B6BFF")
    assert "Actor, hard to tell apart" in dialog.picker._facts.text()
    agree(dialog)
    assert panel_workspace.codebook.code("switch").colour == "#3B6BFF"


def test_showing_one_code_asks_for_its_family_too(qtbot: QtBot, panel: CodebookPanel, panel_viewing: Viewing) -> None:
    panel.filter_asked.connect(panel_viewing.show_codes)
    panel.show_only("threat")
    assert panel_viewing.codes == frozenset({"threat", "switch", "spying"})
    assert panel._only.words == "Only Threat is shown"
    QTest.mouseClick(panel._only.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert panel_viewing.codes is None
    assert not panel._only.isVisible()


def test_a_memo_on_a_code_is_kept(panel: CodebookPanel, panel_workspace: Workspace) -> None:
    panel.editing.write_memo("switch", "Often disputed.")
    assert panel_workspace.memos[MemoTarget.CODE, "switch"].text == "Often disputed."


def test_space_shows_the_rule(qtbot: QtBot, panel: CodebookPanel) -> None:
    go_to(panel, "Kill switch")
    press(qtbot, panel, Qt.Key.Key_Space)
    assert "Somebody could stop it." in panel._peek.accessibleName()
    qtbot.keyClick(panel._peek, Qt.Key.Key_Space)
    assert not panel._peek.isVisible()


def entries(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


def test_the_menus_offer_what_fits(panel: CodebookPanel, panel_workspace: Workspace) -> None:
    code = panel_workspace.codebook.code
    assert "Apply" in entries(code_menu(panel, code("switch")))
    heading = entries(code_menu(panel, code("actor")))
    assert "Apply" not in heading
    assert "Bring back" in entries(code_menu(panel, code("talk")))
    everyone = panel_menu(panel).actions()[2]
    assert not everyone.isEnabled()


def test_new_codes_are_the_viewers_to_undo(panel: CodebookPanel, panel_workspace: Workspace) -> None:
    panel.new_code("Blackmail", "threat")
    dialog = panel.findChild(NewCodeSheet)
    assert dialog is not None
    agree(dialog)
    assert "Blackmail" in names_of(panel)
    assert panel_workspace.undo("ben") is None
    assert panel_workspace.undo("ada") == "New code"
    QApplication.processEvents()
    assert "Blackmail" not in names_of(panel)


def test_in_a_narrow_panel_the_version_gives_way_to_the_title(qtbot: QtBot, panel: CodebookPanel) -> None:
    panel.setMinimumWidth(200)
    panel.resize(248, 600)
    title = next(label for label in panel.findChildren(ShortLabel) if label.words == "Codebook")
    qtbot.waitUntil(lambda: title.text() == "Codebook")
    assert panel._version.isHidden()
    assert panel._version.text() == panel._workspace.info.codebook_version
    panel.resize(300, 600)
    assert not panel._version.isHidden()
