"""In and out of a project, through the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from annotator.exchange.codebook_table import codebook_table
from annotator.model.codebook import Codebook
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.dialogs.export import ExportDialog, ExportForm
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.merge import MergeDialog
from annotator.ui.dialogs.new_project import NewProject
from annotator.ui.dialogs.outcome import Outcome
from annotator.ui.dialogs.use_codebook import UseCodebook
from annotator.workspace import acts
from annotator.workspace.safety import backup_folder
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace
from tests.windows import BOOK, TEXTS, Opener, dialog_of, drop, export_and_withdraw_bens, make_study, named, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def shown_plan(qtbot: Any, window: Any, other: Path) -> Any:
    """The dialog that shows what a copy would bring."""
    window.screen_of_project.exchange.plan_merge(other)
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in window.findChildren(MergeDialog)), timeout=20_000)
    return dialog_of(window, MergeDialog)


def test_dropped_files_are_previewed_and_an_encoding_is_guessed_until_it_is_chosen(
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
    old = sources["old.txt"]
    assert (old.encoding, old.is_guessed, old.facts) == ("cp1252", True, "A guess: Windows-1252 (Western)")
    assert not sources["sound.mp3"].is_ready
    dialog._files.setCurrentRow([s.path.name for s in dialog.sources()].index("old.txt"))
    assert dialog.preview.original.toPlainText().startswith("Käse für die Größe")
    said = "Read as Windows-1252 (Western), a guess. If the preview looks wrong, choose another encoding:"
    assert dialog.side._read_in.text() == said
    field = dialog.side._encodings
    for encoding, begin in (("cp1251", "Kдse fьr"), ("cp1252", "Käse für die Größe")):
        field.setFocus()
        while field.currentData() != encoding:
            up = field.findData(encoding) < field.currentIndex()
            QTest.keyClick(field, Qt.Key.Key_Up if up else Qt.Key.Key_Down)
        qtbot.waitUntil(lambda begin=begin: dialog.preview.original.toPlainText().startswith(begin), timeout=20_000)
        assert (old.encoding, old.is_guessed) == (encoding, False)
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
    assert [row[2] for row in dialog.preview()] == ["firm o"], "while blind, only one's own work"
    dialog._coder.setCurrentIndex(0)
    assert len(dialog.preview()) == 3
    dialog._coder.setCurrentIndex(1)
    QTest.keyClick(dialog.findChild(QCheckBox), Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.exported, timeout=20_000) as told:
        dialog.write(tmp_path / "out.csv")
    assert told.args[0].rows == 1
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    run(window, Act.EXPORT)
    dialog = dialog_of(window, ExportDialog)
    QTest.keyClick(dialog._form, Qt.Key.Key_Down)
    assert dialog.form is ExportForm.FOLDER
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.write(tmp_path / "set")
    assert (tmp_path / "set" / "readings.csv").is_file()


def test_exported_codings_come_back_into_another_copy(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    export_and_withdraw_bens(project, tmp_path / "codings.csv")
    window = open_window(project)
    drop(window, [tmp_path / "codings.csv"])
    dialog = dialog_of(window, ImportDialog)
    assert [source.facts for source in dialog.sources()] == ["Codings, not a text"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.messages.text == "2 codings brought in.", timeout=20_000)
    assert window.screen_of_project.desk.workspace.count() == 3
    window.messages.press()
    assert window.screen_of_project.desk.workspace.count() == 1


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
    workspace = window.screen_of_project.desk.workspace
    dialog = shown_plan(qtbot, window, other)
    assert dialog.sections["It brings"] == ("1 coder", "1 coding")
    heads = [label.text() for label in dialog.findChildren(QLabel)]
    assert "It brings" in heads  # not "It brings: 2" over one coder and one coding
    assert workspace.count() == 3
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.count() == 4, timeout=20_000)
    assert window.messages.text == "Merged: 1 coder, 1 coding."
    assert [backup.stem.split("-before-")[1] for backup in backup_folder(project).iterdir()] == ["merge"]
    again = shown_plan(qtbot, window, other)
    assert "It brings" not in again.sections
    again.reject()
    run(window, Act.UNDO)
    assert workspace.count() == 3


def test_a_merge_is_shown_again_where_the_project_changed_before_it_was_agreed_to(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    other = tmp_path / "copy.annot"
    other.write_bytes(project.read_bytes())
    with Workspace.open(other) as workspace:
        ada, island = workspace.find_coder("Ada Kowalska"), workspace.find_document("island")
        for start in (0, 10):
            workspace.commit(acts.code(island, Span(start, start + 9), BOOK.code("cable"), ada))
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    dialog = shown_plan(qtbot, window, other)
    assert dialog.sections["It brings"] == ("2 codings",)
    workspace.apply(acts.code(island, Span(0, 9), BOOK.code("cable"), ada))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "changed meanwhile" in window.messages.text, timeout=20_000)
    dialog = dialog_of(window, MergeDialog)
    assert dialog.sections["It brings"] == ("1 coding",)
    assert workspace.count() == 4
    workspace.apply(acts.code(named(window, "harbour"), Span(7, 12), BOOK.code("cable"), ada))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.messages.text == "Merged: 1 coding.", timeout=20_000)
    assert workspace.count() == 6


def test_a_copy_that_cannot_be_read_is_told_and_a_merge_can_be_stopped(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    window.screen_of_project.exchange.plan_merge(tmp_path / "none.annot")
    qtbot.waitUntil(lambda: "none.annot" in window.messages.text, timeout=20_000)
    assert window.messages.is_problem
    other = tmp_path / "copy.annot"
    other.write_bytes(project.read_bytes())
    with Workspace.open(other) as workspace:
        island = workspace.find_document("island")
        workspace.commit(acts.code(island, Span(0, 9), BOOK.code("cable"), workspace.find_coder("Ben Moss")))
    dialog = shown_plan(qtbot, window, other)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    window.jobs.running[0].cancel()
    qtbot.waitUntil(lambda: "stopped" in window.messages.text, timeout=20_000)
    assert window.screen_of_project.desk.workspace.count() == 3


def test_a_codebook_shows_its_effect_before_it_is_used(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    window.screen_of_project.desk.viewing.show_coders(None)
    run(window, Act.USE_CODEBOOK)
    dialog = dialog_of(window, UseCodebook)
    dialog.choose_file(shipped_folder("codebooks") / "technology-dependence.yaml")
    assert "Retired, with their codings (1): Cable" in dialog.effect
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    book = window.screen_of_project.desk.workspace.codebook
    assert book.code("cable").retired
    other = replace(book.code("firm"), definition="Who rents.", name="Company")
    newer = [other if code.id == "firm" else replace(code, colour="#123456") for code in book if code.id != "state"]
    table = tmp_path / "newer.csv"
    table.write_bytes(codebook_table(Codebook.of(newer)))
    run(window, Act.USE_CODEBOOK)
    dialog = dialog_of(window, UseCodebook)
    dialog.choose_file(table)
    meaning, wording, dropped = dialog.effect.splitlines()
    assert meaning.startswith("Mean something else")
    assert "Company" in meaning
    assert wording.startswith("Other words or places")
    assert "Actor" in wording
    assert dropped == "Dropped, never used (1): State"
    dialog.reject()
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


def test_delete_leaves_a_file_out_of_the_import(qtbot: Any, open_window: Opener, project: Path, tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / "new" / f"{name}.txt").parent.mkdir(exist_ok=True)
        (tmp_path / "new" / f"{name}.txt").write_text(f"Text {name}.\n", encoding="utf-8")
    window = open_window(project)
    drop(window, [tmp_path / "new"])
    dialog = dialog_of(window, ImportDialog)
    assert dialog.focusWidget() is dialog._files
    dialog._files.setCurrentRow(1)
    gone = dialog.sources()[1].path
    dialog.leave_out()
    assert gone not in [source.path for source in dialog.sources()]
    assert dialog._go.text() == "Import 2 documents"
    dialog.leave_out()
    dialog.leave_out()
    assert (dialog.sources(), dialog._go.text(), dialog._go.isEnabled()) == ((), "Import", False)
    dialog.leave_out()


def test_a_new_project_does_not_land_among_the_texts_that_were_imported(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    window._frame.settings.change(source_folder=str(tmp_path / "texts"))
    run(window, Act.NEW)
    assert dialog_of(window, NewProject).path.parent == project.parent
