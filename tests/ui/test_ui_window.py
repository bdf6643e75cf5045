"""The real window: first screen, frame, and when saving fails."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.dialogs.coders import SwitchCoder
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.name import NameSheet
from annotator.ui.dialogs.new_project import NewProject
from annotator.ui.dialogs.shortcuts import ShortcutSheet
from annotator.ui.welcome_rows import RecentRow
from annotator.workspace.importing import ImportOptions
from annotator.workspace.safety import check_project
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, dialog_of, make_study, marks, named, press, run, type_over


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def test_nothing_starts_before_there_is_a_name_to_sign_with(qtbot: Any, open_window: Opener) -> None:
    window = open_window(name="")
    run(window, Act.NEW)
    assert "name" in window.messages.text
    assert window.findChildren(NewProject) == []
    QTest.keyClicks(window.welcome._name, "ada kowalska")
    assert window.welcome._initials.text() == "AK"
    run(window, Act.NEW)
    assert dialog_of(window, NewProject)


def test_a_new_project_begins_with_a_codebook_and_its_coder(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window()
    run(window, Act.NEW)
    dialog = dialog_of(window, NewProject)
    dialog._folder = tmp_path
    type_over(dialog._name, "Silk: a road?")
    dialog._codebook.choose_file(shipped_folder("codebooks") / "technology-dependence.yaml")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    workspace = window.screen_of_project.desk.workspace
    assert workspace.path == tmp_path / "Silk a road.annot"
    assert (workspace.info.name, len(workspace.codebook) > 20) == ("Silk: a road?", True)
    assert [coder.initials for coder in workspace.coders.values()] == ["AK"]
    assert window.windowTitle() == "Silk: a road? – Annotator"


def test_a_name_that_is_taken_cannot_be_used_again(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window()
    run(window, Act.NEW)
    dialog = dialog_of(window, NewProject)
    dialog._folder = project.parent
    type_over(dialog._name, "study")
    assert "already" in dialog.problem
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert window.screen_of_project is None


def test_what_is_no_project_is_refused_in_words_and_nothing_changes(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    for name, content in (("noise.annot", b"noise" * 100), ("empty.annot", b"")):
        (tmp_path / name).write_bytes(content)
        window.open_project(tmp_path / name)
        assert window.messages.is_problem
        assert window.screen_of_project.desk.workspace.info.name == "Study"
    window.open_project(tmp_path / "gone.annot")
    assert "gone.annot" in window.messages.text


def test_somebody_new_to_a_project_of_others_says_who_they_are(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project, name="Chiara Levi")
    dialog = dialog_of(window, SwitchCoder)
    assert window.screen_of_project is None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    screen = window.screen_of_project
    assert [coder.name for coder in screen.desk.workspace.coders.values()] == [
        "Ada Kowalska",
        "Ben Moss",
        "Chiara Levi",
    ]
    assert marks(window) == []


def test_closing_goes_back_to_the_start_with_the_project_on_the_list(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    run(window, Act.CLOSE)
    assert window.screen_of_project is None
    assert not window.actions_by_act[Act.EXPORT].isEnabled()
    QTest.mouseClick(window.welcome.findChild(RecentRow), Qt.MouseButton.LeftButton)
    assert window.screen_of_project.document == named(window, "harbour").id


def test_the_sample_is_made_and_everyones_codings_are_shown(
    qtbot: Any, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.projects.home_folder", lambda: tmp_path / "home")
    window = open_window()
    run(window, Act.SAMPLE)
    qtbot.waitUntil(lambda: window.screen_of_project is not None, timeout=60_000)
    assert len(window.screen_of_project.desk.workspace.documents) >= 8
    assert window.screen_of_project.desk.viewing.coders is None
    assert marks(window)


def test_narrow_windows_fold_the_inspector_and_the_documents(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    panes = window.screen_of_project.code.panes
    assert panes.inspector.isVisible()
    assert panes.documents.isVisible()
    window.resize(1100, 700)
    qtbot.waitUntil(panes.strip.isVisible)
    assert not panes.inspector.isVisible()
    assert not panes.documents.isVisible()
    run(window, Act.INSPECTOR)
    assert panes.inspector.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    QTest.mouseClick(panes.title_row._drop, Qt.MouseButton.LeftButton)
    assert panes.documents.isVisible()
    rows = panes.documents._list
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(1, 0)).center())
    assert not panes.documents.isVisible()
    assert window.screen_of_project.document == named(window, "island").id
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: panes.inspector.isVisible() and panes.documents.isVisible())


def test_docks_are_hidden_and_stay_so(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    docks = (window.actions_by_act[Act.LEFT_DOCK], window.actions_by_act[Act.INSPECTOR])
    assert [dock.isChecked() for dock in docks] == [True, True]
    run(window, Act.LEFT_DOCK)
    run(window, Act.INSPECTOR)
    assert [dock.isChecked() for dock in docks] == [False, False]
    window.close()
    window = open_window(project)
    assert not window.screen_of_project.code.panes.codebook.isVisible()
    assert not window.screen_of_project.code.panes.inspector.isVisible()


def test_themes_and_sizes_are_kept_for_the_next_time(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    look = window._frame.appearance
    run(window, Act.THEME_DARK)
    assert look.theme.is_dark
    run(window, Act.ZOOM_IN)
    assert "106 %" in window.screen_of_project.status.texts()
    assert (window._frame.settings.now.theme, window._frame.settings.now.reading_size) == ("dark", 18)
    run(window, Act.THEME_LIGHT)
    run(window, Act.ZOOM_RESET)
    assert "100 %" in window.screen_of_project.status.texts()


def test_the_keyboard_goes_round_the_panes(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    panes = window.screen_of_project.code.panes
    seen = []
    for _ in range(5):
        press(qtbot, window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        ring = [panes.documents, panes.codebook, panes.reading, panes.inspector, window.screen_of_project.status]
        seen.append(next(n for n, pane in enumerate(ring) if pane is focus or pane.isAncestorOf(focus)))
    assert sorted(seen) == [0, 1, 2, 3, 4]


def test_the_shortcut_sheet_finds_keys_by_what_they_do(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(qtbot, window, Qt.Key.Key_Question)
    sheet = dialog_of(window, ShortcutSheet)
    sheet.show_matching("in vivo")
    assert [row.keys for row in sheet.shown()] == [("I",)]


def test_the_words_found_are_shown_in_the_text(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(qtbot, window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "the")
    pane = window.screen_of_project.code.panes.reading
    assert len(pane.view.page.shown.hits) == 4
    press(qtbot, window, Qt.Key.Key_F3)
    assert pane.view.page.shown.hit == 1
    press(qtbot, window, Qt.Key.Key_Escape)
    assert pane.view.page.shown.hits == ()
    assert pane.isAncestorOf(QApplication.focusWidget())


def test_a_code_of_ones_own_words_is_made_and_undone_in_one_step(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    pane = window.screen_of_project.code.panes.reading
    pane.select(Span(19, 26))
    pane.take_keyboard()
    press(qtbot, window, Qt.Key.Key_I)
    assert ("harbour", "") in marks(window)
    run(window, Act.UNDO)
    assert marks(window) == [("Firm", "")]
    assert "harbour" not in window.screen_of_project.desk.workspace.codebook


def test_somebody_elses_coding_is_not_changed(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.WHOSE_CODINGS)
    window.screen_of_project.code.panes.reading.take_keyboard()
    press(qtbot, window, Qt.Key.Key_N)
    press(qtbot, window, Qt.Key.Key_Delete)
    assert "Ben Moss's" in window.messages.text
    assert window.screen_of_project.desk.workspace.count() == 3


def test_passages_of_a_code_lead_back_to_the_text(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.NEXT_DOCUMENT)
    panes = window.screen_of_project.code.panes
    window.screen_of_project.code.show_passages("firm")
    assert panes.passages.isVisible()
    QTest.keyClick(panes.passages._view, Qt.Key.Key_Return)
    assert window.screen_of_project.document == named(window, "harbour").id
    coding = window.screen_of_project.desk.workspace.coding(panes.reading.focused_mark())
    assert (coding.start, coding.end) == (30, 36)


def test_closing_keeps_a_memo_that_is_being_typed(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    window.screen_of_project.code.panes.reading.take_keyboard()
    press(qtbot, window, Qt.Key.Key_N)
    press(qtbot, window, Qt.Key.Key_M)
    QTest.keyClicks(QApplication.focusWidget(), "half a thou")
    window.close()
    with Workspace.open(project) as workspace:
        assert [coding.memo for coding in workspace.codings() if coding.memo] == ["half a thou"]


def test_review_opens_and_leads_back_with_both_coders_codings(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    run(window, Act.MODE_REVIEW)
    assert not window.actions_by_act[Act.DONE].isEnabled()
    coders = tuple(screen.desk.workspace.coders)
    screen.open_difference(named(window, "harbour").id, 0, 5, coders)
    assert window.actions_by_act[Act.DONE].isEnabled()
    assert marks(window) == [("Cable", "BM"), ("Firm", "AK BM")]
    assert screen.code.panes.reading.focused_mark() is not None
    assert "until you go back" in window.messages.text


def test_a_project_that_vanished_is_told_and_nothing_is_lost(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(project)
    monkeypatch.setattr(window.projects, "_may_lose", lambda *_: True)
    screen = window.screen_of_project
    aside = tmp_path / "aside.annot"
    project.rename(aside)
    screen.code.coding.apply_to(Span(19, 26), "cable")
    qtbot.waitUntil(lambda: screen.status.saved_text.startswith("Not saved"), timeout=20_000)
    qtbot.waitUntil(lambda: window.messages.is_problem)
    button = screen.status._saved
    window.resize(880, 600)
    qtbot.waitUntil(lambda: button.fontMetrics().horizontalAdvance(button.text()) < button.width())
    assert marks(window) == [("Cable", ""), ("Firm", "")]
    screen.project.save_copy_as(tmp_path / "copy.annot")
    aside.rename(project)
    window.messages.tell("again", "Retry", screen._retry)
    window.messages.press()
    qtbot.waitUntil(lambda: screen.status.saved_text == "Saved", timeout=20_000)
    for path in (project, tmp_path / "copy.annot"):
        with Workspace.open(path) as workspace:
            assert workspace.count() == 4


def test_the_first_run_begins_in_the_name_field_and_later_ones_at_the_newest_project(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(name="")
    assert window.focusWidget() is window.welcome._name
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.focusWidget() is window.welcome._name
    QTest.keyClicks(window.welcome._name, "ada kowalska")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.focusWidget() is window.welcome._initials
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.focusWidget() is window.welcome._buttons[Act.NEW]
    window.open_project(project)
    run(window, Act.CLOSE)
    row = window.focusWidget()
    assert str(project) == row.toolTip()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert window.screen_of_project is not None


def test_a_dialog_begins_in_its_first_field(qtbot: Any, open_window: Opener) -> None:
    window = open_window()
    run(window, Act.NEW)
    dialog = dialog_of(window, NewProject)
    assert dialog.focusWidget() is dialog._name
    assert dialog._name.selectedText() == dialog._name.text()


def test_enter_presses_the_button_of_an_empty_project(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    Workspace.create(tmp_path / "empty.annot", name="Empty").close()
    window = open_window(tmp_path / "empty.annot")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert dialog_of(window, ImportDialog)


def test_what_a_closed_project_left_is_collected_unless_another_is_opened(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    away = window._sweeper._away
    away.stop()
    run(window, Act.CLOSE)
    assert away.isActive()
    window.open_project(project)
    qtbot.waitUntil(lambda: window.screen_of_project is not None)
    assert not away.isActive()


def test_nothing_says_blind_while_review_compares_coders(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    status = window.screen_of_project.status
    assert any("only your own" in text for text in status.texts())
    run(window, Act.MODE_REVIEW)
    assert status._blind.isHidden()
    run(window, Act.MODE_CODE)
    assert not status._blind.isHidden()


def test_the_codebook_follows_a_coding_that_is_given_another_code(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    code = window.screen_of_project.code
    code.panes.reading.next_mark()
    qtbot.waitUntil(lambda: code.panes.codebook.current_code() == "firm")
    run(window, Act.REPLACE)
    QTest.keyClicks(window.focusWidget(), "Cable")
    press(qtbot, window, Qt.Key.Key_Return)
    assert code.panes.codebook.current_code() == "cable"
    assert marks(window) == [("Cable", "")]


def test_a_window_that_is_closed_while_it_imports_leaves_the_project_whole(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"text {number}.txt").write_text(f"Text {number}.\n", encoding="utf-8")
    window = open_window(project)
    window.screen_of_project.project._import.start([folder], [], ImportOptions())
    assert window.jobs.running
    assert window.close()
    with Workspace.open(project) as workspace:
        assert len(workspace.documents) in {2, 42}
    assert check_project(project).ok


def test_a_project_is_not_renamed_to_nothing_and_the_dialog_says_why(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    run(window, Act.RENAME_PROJECT)
    sheet = dialog_of(window, NameSheet)
    sheet.name.clear()
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert (sheet.isVisible(), sheet.problem) == (True, "A project needs a name.")
    QTest.keyClicks(sheet.name, "Harbours")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert window.screen_of_project.desk.workspace.info.name == "Harbours"
