"""Documents, through the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.records import MemoTarget, ReadingState
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.ui import reading_away
from annotator.ui.actions import Act
from annotator.ui.dialogs.memo import MemoSheet
from annotator.ui.dialogs.variables import VariablesDialog
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.search_field import SearchField
from annotator.workspace import acts
from annotator.workspace.document_acts import write_cells
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, dialog_of, make_study, marks, named, press, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def test_opening_a_document_is_noted_and_undo_passes_it_by(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace, coder = window.screen_of_project.desk.workspace, window.screen_of_project.desk.viewing.coder
    run(window, Act.NEXT_DOCUMENT)
    island = named(window, "island").id
    assert window.screen_of_project.document == island
    assert workspace.state_of(island, coder) is ReadingState.IN_PROGRESS
    run(window, Act.UNDO)
    assert workspace.state_of(island, coder) is ReadingState.IN_PROGRESS
    assert marks(window) == []
    run(window, Act.PREVIOUS_DOCUMENT)
    assert marks(window) == []


def test_done_goes_on_to_the_next_and_can_be_taken_back(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    press(qtbot, window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.document == named(window, "island").id
    assert "1 of 2 documents done" in screen.status.texts()
    window.messages.press()
    assert "0 of 2 documents done" in screen.status.texts()


def test_a_document_is_renamed_in_its_row(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(qtbot, window, Qt.Key.Key_F2)
    press(qtbot, window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "Port")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.screen_of_project.code.panes.title_row.title == "Port")
    window.screen_of_project.code.documents.rename(named(window, "Port").id, "island")
    assert "already" in window.messages.text


def test_a_removed_document_comes_back_with_its_codings(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.REMOVE_DOCUMENT)
    qtbot.waitUntil(lambda: len(workspace.documents) == 1, timeout=20_000)
    assert [document.name for document in workspace.documents.values()] == ["island"]
    assert window.screen_of_project.document == named(window, "island").id
    assert workspace.count() == 0
    window.messages.press()
    assert workspace.count() == 3


def removing(open_window: Opener, project: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A window in which the codings of a document that is to be removed are being read first.

    No fixture: until the test itself runs, the reading would have ended.
    """
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.NEXT_DOCUMENT)
    workspace.flush()
    workspace._keeper.memory.loaded.clear()
    monkeypatch.setattr(reading_away, "AWAY", 1)
    harbour = named(window, "harbour").id
    window.screen_of_project.code.documents.several.take_out((harbour,))
    assert harbour in workspace.documents
    return window


def test_a_document_whose_many_codings_are_read_first_goes_with_all_of_them(
    qtbot: Any, open_window: Opener, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = removing(open_window, project, monkeypatch)
    workspace = window.screen_of_project.desk.workspace
    qtbot.waitUntil(lambda: len(workspace.documents) == 1)
    assert workspace.count() == 0
    window.messages.press()
    assert workspace.count() == 3
    assert len(set(workspace.codings())) == 3


def test_who_stops_the_reading_keeps_the_document(
    qtbot: Any, open_window: Opener, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = removing(open_window, project, monkeypatch)
    for job in window.jobs.running:
        job.cancel()
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert len(window.screen_of_project.desk.workspace.documents) == 2


def test_a_project_that_is_closed_while_codings_are_read_keeps_the_document(
    qtbot: Any, open_window: Opener, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = removing(open_window, project, monkeypatch)
    window.close_project()
    qtbot.waitUntil(lambda: not window.jobs.running)
    with Workspace.open(project) as workspace:
        assert len(workspace.documents) == 2


def test_variables_and_memos_are_kept(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.DOCUMENT_VARIABLES)
    dialog = dialog_of(window, VariablesDialog)
    dialog.set_value("author", "Kim")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert named(window, "harbour").variables == (("author", "Kim"),)
    run(window, Act.PROJECT_MEMO)
    memo = dialog_of(window, MemoSheet)
    memo.set_text("What this is about")
    press(qtbot, memo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.memos[(MemoTarget.PROJECT, workspace.info.id)].text == "What this is about"


def test_the_filter_finds_documents_by_name_and_variable(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    panel = window.screen_of_project.code.panes.documents
    workspace.apply(acts.set_variables(named(window, "island"), {"author": "Zoë"}))
    button = next(one for one in panel.findChildren(IconButton) if one.accessibleName() == "Filter documents")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(panel.findChild(SearchField), "zoe")
    assert panel.shown() == (named(window, "island").id,)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert len(panel.shown()) == 2


def test_the_place_in_a_document_is_found_again(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    window.screen_of_project.code.panes.reading.set_caret(40)
    run(window, Act.NEXT_DOCUMENT)
    run(window, Act.PREVIOUS_DOCUMENT)
    assert window.screen_of_project.code.panes.reading.caret() == 40
    run(window, Act.NEXT_DOCUMENT)
    window.close()
    window = open_window(project)
    assert window.screen_of_project.document == named(window, "island").id


def test_a_document_opens_at_its_very_top_and_then_where_it_was_left(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    window.resize(1100, 600)
    reading = window.screen_of_project.code.panes.reading
    assert reading.view.scroller.y == 0
    reading.select(Span(3, 9))
    run(window, Act.NEXT_DOCUMENT)
    assert (reading.view.scroller.y, reading.caret()) == (0, 0)
    run(window, Act.PREVIOUS_DOCUMENT)
    assert reading.caret() == 9


def test_one_coding_is_not_said_in_the_plural(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    title = window.screen_of_project.code.panes.title_row
    assert title.facts == "2 paragraphs, 1 coding"
    run(window, Act.NEXT_DOCUMENT)
    assert title.facts == "1 paragraph, 0 codings"


def test_what_was_found_is_selected_when_the_find_bar_closes(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    code = window.screen_of_project.code
    run(window, Act.FIND)
    field = code.panes.find_bar._field
    QTest.keyClicks(field, "pays")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert code.panes.reading.selected_text() == "pays"
    press(qtbot, window, Qt.Key.Key_2)
    assert "State" in [label for label, _ in marks(window)]


def test_variables_of_a_document_that_went_meanwhile_say_so_by_name(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.DOCUMENT_VARIABLES)
    dialog = dialog_of(window, VariablesDialog)
    dialog.set_value("author", "Kim")
    document = named(window, "harbour")
    window.screen_of_project.code.documents.several.take_out((document.id,))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "“harbour”" in window.messages.text
    assert document.id not in window.messages.text


def write_elsewhere(window: Any, **values: str) -> None:
    """As another window of the project does while a dialog is open."""
    workspace, harbour = window.screen_of_project.desk.workspace, named(window, "harbour")
    workspace.apply(write_cells(workspace.documents, {(harbour.id, n): v for n, v in values.items()}, worded("Edit")))


def test_variables_written_elsewhere_meanwhile_stay(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    write_elsewhere(window, outlet="Post", url="a.b")
    run(window, Act.DOCUMENT_VARIABLES)
    dialog = dialog_of(window, VariablesDialog)
    dialog.set_value("author", "Kim")
    dialog.set_value("url", "")
    write_elsewhere(window, outlet="Herald", date="2021")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert named(window, "harbour").variables == (("author", "Kim"), ("date", "2021"), ("outlet", "Herald"))


def test_a_variable_that_was_also_changed_elsewhere_is_said_before_it_is_written_over(
    open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    run(window, Act.DOCUMENT_VARIABLES)
    dialog = dialog_of(window, VariablesDialog)
    dialog.set_value("author", "Kim")
    dialog.set_value("outlet", "Post")
    write_elsewhere(window, author="Lee", outlet="Post")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog._problem.text().startswith("Changed elsewhere meanwhile: author: “Lee”.")
    assert dict(named(window, "harbour").variables)["author"] == "Lee"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert named(window, "harbour").variables == (("author", "Kim"), ("outlet", "Post"))
    run(window, Act.UNDO)
    assert dict(named(window, "harbour").variables)["author"] == "Lee"
