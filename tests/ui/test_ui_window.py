"""The real window around a small project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import MemoTarget, ReadingState
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.dialogs.coders import ChooseCoders, CoderName, MergeCoders, SwitchCoder
from annotator.ui.dialogs.export import ExportDialog, ExportForm
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.merge import MergeDialog
from annotator.ui.dialogs.new_project import NewProject
from annotator.ui.dialogs.outcome import Outcome
from annotator.ui.dialogs.shortcuts import ShortcutSheet
from annotator.ui.dialogs.use_codebook import UseCodebook
from annotator.ui.dialogs.variables import VariablesDialog
from annotator.ui.widgets.memo_dialog import MemoDialog
from annotator.workspace import acts
from annotator.workspace.exporting import export
from annotator.workspace.importing import import_documents
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace

TEXTS = {
    "harbour": "Masts stand by the harbour. A firm owns them.\n\nThe state pays late, says the firm.\n",
    "island": "An island has one cable. Ships cut it twice.\n",
}
BOOK = Codebook.of([Code("firm", "Firm", key="1"), Code("state", "State", key="2"), Code("cable", "Cable")])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two documents; Ada coded one passage, Ben two."""
    path = tmp_path / "study.annot"
    with Workspace.create(path, name="Study", codebook=BOOK) as workspace:
        for name, text in TEXTS.items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        import_documents(workspace, [tmp_path / f"{name}.txt" for name in TEXTS])
        documents = {document.name: document for document in workspace.documents.values()}
        ada, change = acts.add_coder("Ada Kowalska", workspace.coders)
        workspace.commit(change)
        ben, change = acts.add_coder("Ben Moss", workspace.coders)
        workspace.commit(change)
        harbour = documents["harbour"]
        for coder, start, end, code in ((ada, 30, 36, "firm"), (ben, 30, 36, "firm"), (ben, 0, 5, "cable")):
            workspace.commit(acts.code(harbour, Span(start, end), BOOK.code(code), coder))
    return path


Opener = Callable[..., Any]


def dialog_of(window: Any, kind: type[QDialog]) -> Any:
    """The open dialog of a kind."""
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def run(window: Any, act: Act) -> None:
    action = window.actions_by_act[act]
    assert action.isEnabled()
    action.trigger()


def press(
    qtbot: Any, window: Any, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def marks(window: Any) -> list[tuple[str, str]]:
    """Labels and initials in the margin, in order."""
    shown = window.screen_of_project.code._feed._marks.values()
    return [(mark.label, mark.who) for mark in sorted(shown, key=lambda mark: mark.start)]


def named(window: Any, name: str) -> Any:
    return window.screen_of_project.desk.workspace.find_document(name)


# The first screen


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
    dialog.type_name("Silk: a road?")
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
    dialog.type_name("study")
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
    window.welcome.project_chosen.emit(str(project))
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


# Coders and what is shown


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
    dialog.fields.type_name("ben moss")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "already" in dialog.problem
    dialog.fields.type_name("Ada Nowak")
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


def test_a_code_filter_is_seen_and_taken_off(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.WHOSE_CODINGS)
    window.screen_of_project.code.panes.codebook.show_only("cable")
    assert marks(window) == [("Cable", "BM")]
    assert "Only Cable" in window.screen_of_project.status.texts()
    run(window, Act.CLEAR_FILTERS)
    assert len(marks(window)) == 2


# Documents


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
    assert [document.name for document in workspace.documents.values()] == ["island"]
    assert window.screen_of_project.document == named(window, "island").id
    assert workspace.count() == 0
    window.messages.press()
    assert workspace.count() == 3


def test_variables_and_memos_are_kept(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.DOCUMENT_VARIABLES)
    dialog = dialog_of(window, VariablesDialog)
    dialog.set_value("author", "Kim")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert named(window, "harbour").variables == (("author", "Kim"),)
    run(window, Act.PROJECT_MEMO)
    memo = dialog_of(window, MemoDialog)
    memo.set_text("What this is about")
    press(qtbot, memo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.memos[(MemoTarget.PROJECT, workspace.info.id)].text == "What this is about"


def test_the_filter_finds_documents_by_name_and_variable(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    panel = window.screen_of_project.code.panes.documents
    workspace.apply(acts.set_variables(named(window, "island"), {"author": "Zoë"}))
    panel._filter_button.click()
    QTest.keyClicks(panel._filter, "zoe")
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


# In and out


def drop(window: Any, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(200, 200), copy, mime, left, none))


def test_dropped_files_are_previewed_and_an_unknown_encoding_is_asked_for(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "good.txt").write_text("A fine text about ships.\n", encoding="utf-8")
    (folder / "old.txt").write_bytes("Käse für die Größe, ça va déjà très bien.\n".encode("latin-1") * 20)
    (folder / "sound.mp3").write_bytes(b"ID3\x00\x01")
    (folder / "again.txt").write_text(TEXTS["island"], encoding="utf-8")
    window = open_window(project)
    drop(window, [folder])
    dialog = dialog_of(window, ImportDialog)
    qtbot.waitUntil(lambda: all(s.parsed or s.problem for s in dialog.sources()), timeout=20_000)
    sources = {source.path.name: source for source in dialog.sources()}
    assert sources["old.txt"].candidates
    assert "encoding" in sources["old.txt"].problem
    assert not sources["sound.mp3"].is_ready
    dialog._files.setCurrentRow([s.path.name for s in dialog.sources()].index("old.txt"))
    dialog.choose_encoding("latin-1")
    qtbot.waitUntil(lambda: sources["old.txt"].parsed is not None, timeout=20_000)
    assert dialog._text.toPlainText().startswith("Käse für die Größe")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    workspace = window.screen_of_project.desk.workspace
    qtbot.waitUntil(lambda: len(workspace.documents) == 4, timeout=20_000)
    assert workspace.text(named(window, "old").id).startswith("Käse")
    assert "1 document here already" in window.messages.text
    run(window, Act.UNDO)
    assert len(workspace.documents) == 2


def test_files_that_cannot_be_read_are_listed_with_reasons(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    good, gone = tmp_path / "good.txt", tmp_path / "soon-gone.txt"
    good.write_text("Ships at sea.\n", encoding="utf-8")
    gone.write_text("Gone at once.\n", encoding="utf-8")
    window = open_window(project)
    drop(window, [good, gone])
    dialog = dialog_of(window, ImportDialog)
    qtbot.waitUntil(lambda: all(source.parsed for source in dialog.sources()), timeout=20_000)
    gone.unlink()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in window.findChildren(Outcome)), timeout=20_000)
    sections = dialog_of(window, Outcome).sections
    assert sections["New"] == ("good",)
    assert sections["Not imported"][0].startswith("soon-gone.txt: ")


def test_export_previews_and_writes_what_is_chosen(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    run(window, Act.EXPORT)
    dialog = dialog_of(window, ExportDialog)
    assert len(dialog.preview()) == 3
    dialog._coder.setCurrentIndex(1)
    assert [row[2] for row in dialog.preview()] == ["firm o"]
    dialog.set_excel_safe(safe=True)
    with qtbot.waitSignal(dialog.exported, timeout=20_000) as told:
        dialog.write(tmp_path / "out.csv")
    assert told.args[0].rows == 1
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    run(window, Act.EXPORT)
    dialog = dialog_of(window, ExportDialog)
    dialog.choose_form(ExportForm.FOLDER)
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.write(tmp_path / "set")
    assert (tmp_path / "set" / "readings.csv").is_file()


def test_exported_codings_come_back_into_another_copy(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    with Workspace.open(project) as workspace:
        export(workspace, tmp_path / "codings.csv")
        ben = workspace.find_coder("Ben Moss").id
        workspace.commit(acts.withdraw(tuple(workspace.codings(coder=ben)), coder=ben))
    window = open_window(project)
    drop(window, [tmp_path / "codings.csv"])
    dialog = dialog_of(window, ImportDialog)
    assert [source.facts for source in dialog.sources()] == ["Codings, not a text"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert window.screen_of_project.desk.workspace.count() == 3
    assert window.messages.text == "2 codings brought in."


def test_an_export_that_cannot_be_written_says_why_and_stays_open(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    run(window, Act.EXPORT)
    dialog = dialog_of(window, ExportDialog)
    dialog.write(project)
    qtbot.waitUntil(lambda: bool(dialog.problem), timeout=20_000)
    assert "project itself" in dialog.problem
    assert dialog.isVisible()


def test_a_colleagues_copy_is_shown_before_it_is_merged(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    other = tmp_path / "copy.annot"
    other.write_bytes(project.read_bytes())
    with Workspace.open(other) as workspace:
        coder, change = acts.add_coder("Chiara", workspace.coders)
        workspace.commit(change)
        document = workspace.find_document("island")
        workspace.commit(acts.code(document, Span(0, 9), BOOK.code("cable"), coder))
    window = open_window(project)
    dialog = window.screen_of_project.exchange.plan_merge(other)
    workspace = window.screen_of_project.desk.workspace
    assert isinstance(dialog, MergeDialog)
    assert dialog.sections["It brings"] == ("1 coder", "1 coding")
    assert workspace.count() == 3
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert workspace.count() == 4
    again = window.screen_of_project.exchange.plan_merge(other)
    assert "It brings" not in again.sections


def test_a_codebook_shows_its_effect_before_it_is_used(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    run(window, Act.USE_CODEBOOK)
    dialog = dialog_of(window, UseCodebook)
    dialog.choose_file(shipped_folder("codebooks") / "technology-dependence.yaml")
    assert "Retired, with their codings (1): Cable" in dialog.effect
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    book = window.screen_of_project.desk.workspace.codebook
    assert book.code("cable").retired
    bad = tmp_path / "bad.yaml"
    bad.write_text("annotator-codebook: 1\nname: x\ncodes:\n  - id: A B\n    name: no\n", encoding="utf-8")
    run(window, Act.USE_CODEBOOK)
    dialog = dialog_of(window, UseCodebook)
    dialog.choose_file(bad)
    assert "bad.yaml, line" in dialog.problem
    dialog.reject()


def test_the_project_is_checked_backed_up_and_restored(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    run(window, Act.CHECK)
    qtbot.waitUntil(lambda: "sound" in window.messages.text, timeout=20_000)
    window.screen_of_project.project.back_up(tmp_path / "safe.annot")
    qtbot.waitUntil(lambda: "Backed up" in window.messages.text, timeout=20_000)
    window.projects.restore(tmp_path / "safe.annot", tmp_path / "back.annot")
    qtbot.waitUntil(lambda: window.projects.workspace.path == tmp_path / "back.annot", timeout=20_000)
    assert window.screen_of_project.desk.workspace.count() == 3


# The frame


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
    panes.title_row.documents_asked.emit()
    assert panes.documents.isVisible()
    panes.documents.document_chosen.emit(named(window, "island").id)
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
    panes.passages.passage_opened.emit(named(window, "harbour").id, 30, 36)
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


# Review, and when saving fails


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
    assert "Ctrl+3" in window.messages.text


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
    assert marks(window) == [("Cable", ""), ("Firm", "")]
    screen.project.save_copy_as(tmp_path / "copy.annot")
    aside.rename(project)
    window.messages.tell("again", "Retry", screen._retry)
    window.messages.press()
    qtbot.waitUntil(lambda: screen.status.saved_text == "Saved", timeout=20_000)
    for path in (project, tmp_path / "copy.annot"):
        with Workspace.open(path) as workspace:
            assert workspace.count() == 4
