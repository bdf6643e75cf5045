"""The import dialog: each text as coders will read it, questions about what was found, details; all by key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import Act
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.import_found import Asked
from annotator.ui.dialogs.import_preview import SLICE, Manner
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, dialog_of, drop, make_study, named, run

THREAD = (
    "1/ The coast looks to @Yunqiao and reads https://example.org/radio every day.\n\n"
    "2/ If the firm wins the\n5G build-out, others follow.\n\n"
    "3/ Some of it is money,\nsome is habit.\n"
)
ESSAY = "On dependence\n\n" + "The state bought sixty stations because they cost half of what others asked for. " * 4
QUOTE = "The harbour has depended on radios of one maker for nine years."
LONG = "Nobody asked for another offer, and the masts were paid for by a loan that runs until the end of the decade. "
OP_ED = "\n".join(
    [
        "The radios of the harbour",
        "By Ada Ebner",
        *(f"{number}. {LONG}{LONG}" for number in range(38)),
        QUOTE,
        f"{QUOTE} {LONG}",
        "Photo: Harbour office.",
    ]
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


@pytest.fixture
def dialog(qtbot: Any, open_window: Opener, project: Path, tmp_path: Path) -> Any:
    """Over a study, with a thread and an essay in it."""
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "a thread.txt").write_text(THREAD, encoding="utf-8")
    (folder / "essay.txt").write_text(ESSAY, encoding="utf-8")
    window = open_window(project)
    drop(window, [folder])
    found = dialog_of(window, ImportDialog)
    found.of_window = window
    qtbot.waitUntil(lambda: all(source.parsed for source in found.sources()), timeout=20_000)
    return found


def press_original(dialog: Any) -> None:
    QTest.mouseClick(dialog.preview.manner.button(Manner.ORIGINAL), Qt.MouseButton.LeftButton)


def numbers(dialog: Any) -> list[str]:
    """What stands in the preview's gutter."""
    page = dialog.preview.reading.view.page
    return [label for block in range(len(page.display)) if (label := page.numbers.label(block))]


def imported(qtbot: Any, dialog: Any, count: int = 4) -> Any:
    """Press Enter; the workspace once the documents are there."""
    window = dialog.of_window
    workspace = window.screen_of_project.desk.workspace
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(workspace.documents) == count, timeout=20_000)
    return workspace


def test_a_thread_is_shown_with_its_posts_and_joined_lines_and_as_it_stands_in_the_file(dialog: Any) -> None:
    assert numbers(dialog) == ["1", "2", "3"]
    display = dialog.preview.reading.view.page.display
    assert len(display.breaks) == 2
    assert dialog.preview._about.text() == "UTF-8, 33 words, source kept unchanged"
    press_original(dialog)
    assert dialog.preview.original.isVisibleTo(dialog)
    assert dialog.preview.original.toPlainText() == THREAD
    press_original(dialog)
    assert dialog.preview.manner.value == Manner.ORIGINAL, "one of the two is always shown"


def test_what_was_found_is_counted(dialog: Any) -> None:
    titles = [finding.title for finding in dialog.side.findings._shown]
    assert titles == ["3 numbered posts", "2 broken lines", "1 handle, 1 link"]
    assert dialog.sources()[0].facts == "3 posts, 2 broken lines, 1 handle"


def test_posts_can_be_left_out_and_the_preview_shows_it_at_once(qtbot: Any, dialog: Any) -> None:
    units, plain = dialog.side.findings.questions[Asked.POSTS]
    assert units.isChecked()
    plain.click()
    assert numbers(dialog) == ["1", "2", "3", "4", "5"]
    assert not dialog.side.findings.questions[Asked.LINES][0].isEnabled(), "lines are joined within posts alone"
    workspace = imported(qtbot, dialog)
    document = named(dialog.of_window, "a thread")
    assert (document.posts, document.paragraphs) == (0, 5)
    assert not len(workspace.structure(document.id).posts)
    run(dialog.of_window, Act.UNDO)
    assert len(workspace.documents) == 2, "one step takes all of it back"


def test_headings_can_be_taken_as_paragraphs(qtbot: Any, dialog: Any) -> None:
    dialog._files.setCurrentRow(1)
    assert numbers(dialog) == ["§", "2"]
    dialog.side.findings.questions[Asked.HEADINGS][1].click()
    assert numbers(dialog) == ["1", "2"]
    dialog._files.setCurrentRow(0)
    dialog._files.setCurrentRow(1)
    assert dialog.side.findings.questions[Asked.HEADINGS][1].isChecked(), "the answer is kept with the file"
    workspace = imported(qtbot, dialog)
    assert not len(workspace.structure(named(dialog.of_window, "essay").id).headings)


def test_repeated_sentences_and_what_stands_around_a_text_are_asked_about(
    qtbot: Any, dialog: Any, tmp_path: Path
) -> None:
    (tmp_path / "op-ed.txt").write_text(OP_ED, encoding="utf-8")
    dialog._add_chosen([tmp_path / "op-ed.txt"])
    qtbot.waitUntil(lambda: all(source.parsed for source in dialog.sources()), timeout=20_000)
    dialog._files.setCurrentRow(2)
    titles = [finding.title for finding in dialog.side.findings._shown]
    assert titles == [
        "43 paragraphs",
        "1 line looks like a heading",
        "1 sentence appears twice",
        "Front and back matter",
    ]
    assert dialog.sources()[2].facts == "43 paragraphs, 1 repeated"
    view = dialog.preview.reading.view
    assert view.scroller.block == 0
    dialog.side.findings.questions[Asked.REPEATS][1].click()
    assert "41" in numbers(dialog)
    assert view.scroller.block > 5, "what was asked about is shown"
    dialog.side.findings.questions[Asked.REPEATS][0].click()
    assert "= ¶ 42" in numbers(dialog)
    dialog.side.findings.questions[Asked.MATTER][1].click()
    page = dialog.preview.reading.view.page
    assert [page.numbers.is_suggested(block) for block in (0, 1, 2)] == [True, False, False], "the title is left"
    workspace = imported(qtbot, dialog, 5)
    structure = workspace.structure(named(dialog.of_window, "op-ed").id)
    assert (len(structure.repeats), len(structure.front), len(structure.back)) == (1, 0, 0)


def test_links_are_dimmed_or_left_as_a_reading_setting(qtbot: Any, dialog: Any) -> None:
    view = dialog.preview.reading.view
    assert view.page.layout(0).layout.formats()
    dialog.side.findings.questions[Asked.QUIET][1].click()
    assert not view.page.layout(0).layout.formats()
    imported(qtbot, dialog)
    assert not dialog._desk.settings.now.quiet_links


def test_how_broken_lines_are_read_is_a_setting_that_only_an_import_changes(qtbot: Any, dialog: Any) -> None:
    settings = dialog._desk.settings
    dialog.side.findings.questions[Asked.LINES][1].click()
    assert not len(dialog.preview.reading.view.page.display.breaks)
    assert settings.now.joins_lines
    imported(qtbot, dialog)
    assert not settings.now.joins_lines


def test_title_address_and_kind_come_with_the_document(qtbot: Any, dialog: Any) -> None:
    details = dialog.side.details
    details.title.selectAll()
    QTest.keyClicks(details.title, "Radio on the coast")
    QTest.keyClicks(details.address, "https://example.org/1")
    assert details.kind.currentText() == "Thread"
    assert not details._guess.isHidden(), "it is said that nobody chose it"
    assert dialog._files.item(0).text().startswith("Radio on the coast\n")
    imported(qtbot, dialog)
    assert named(dialog.of_window, "Radio on the coast").variables == (
        ("kind", "Thread"),
        ("url", "https://example.org/1"),
    )
    assert named(dialog.of_window, "essay").variables == (), "what is empty is not written"


def test_details_take_the_names_that_the_project_has(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    with Workspace.open(project) as workspace:
        island = workspace.find_document("island")
        workspace.commit(acts.set_variables(island, {"Type": "op-ed", "Link": "https://example.org/0"}))
    source = tmp_path / "late.txt"
    source.write_text("A late text.\n", encoding="utf-8")
    window = open_window(project)
    drop(window, [source])
    dialog = dialog_of(window, ImportDialog)
    dialog.of_window = window
    qtbot.waitUntil(lambda: all(one.parsed for one in dialog.sources()), timeout=20_000)
    details = dialog.side.details
    assert [details.kind.itemText(row) for row in range(details.kind.count())] == ["op-ed"]
    details.kind.setCurrentIndex(0)
    QTest.keyClicks(details.address, "https://example.org/2")
    imported(qtbot, dialog, 3)
    assert named(window, "late").variables == (("Link", "https://example.org/2"), ("Type", "op-ed"))


def test_a_title_that_is_taken_is_said_and_nothing_is_imported(qtbot: Any, dialog: Any) -> None:
    title = dialog.side.details.title
    title.selectAll()
    QTest.keyClicks(title, "island")
    said = 'There is a document "island" already. Choose another name.'
    assert dialog.side.details._wrong.text() == said
    dialog._files.setCurrentRow(1)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert (dialog._files.currentRow(), dialog.side.details._wrong.text()) == (0, said)
    assert dialog.focusWidget() is title
    QTest.keyClicks(title, "islands")
    assert not dialog.side.details._wrong.text()
    imported(qtbot, dialog)


def test_questions_are_answered_by_key(qtbot: Any, dialog: Any) -> None:
    def press(key: Qt.Key) -> None:
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget(), key)

    posts = dialog.side.findings.questions[Asked.POSTS]
    press(Qt.Key.Key_Tab)
    assert dialog.focusWidget() is posts[0]
    press(Qt.Key.Key_Down)
    assert posts[1].isChecked()
    assert len(numbers(dialog)) == 5
    press(Qt.Key.Key_Up)
    assert numbers(dialog) == ["1", "2", "3"]
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        if dialog.focusWidget() is dialog._go:
            break
    assert dialog.focusWidget() is dialog._go


def test_page_keys_scroll_the_text_from_the_list(qtbot: Any, dialog: Any, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("".join(f"Line {number} of a long text, with words in it.\n" for number in range(6000)), "utf-8")
    dialog._add_chosen([long])
    qtbot.waitUntil(lambda: all(one.parsed for one in dialog.sources()), timeout=20_000)
    dialog._files.setCurrentRow(2)
    view = dialog.preview.reading.view
    QTest.keyClick(dialog._files, Qt.Key.Key_PageDown)
    assert view.scroller.y > view.viewport().height() / 2
    assert dialog._files.currentRow() == 2
    QTest.keyClick(dialog._files, Qt.Key.Key_PageUp)
    assert view.scroller.y == 0
    press_original(dialog)
    original = dialog.preview.original
    assert len(original.toPlainText()) <= SLICE, "as much as is needed"
    bar = original.verticalScrollBar()
    for _ in range(20):
        bar.setValue(bar.maximum())
    assert original.toPlainText() == long.read_text("utf-8")


def test_enter_in_the_field_of_kinds_imports(qtbot: Any, dialog: Any) -> None:
    dialog.side.details.kind.setFocus()
    with qtbot.waitSignal(dialog.decided):
        QTest.keyClick(dialog.side.details.kind, Qt.Key.Key_Return)


def test_esc_imports_nothing(dialog: Any) -> None:
    window = dialog.of_window
    QTest.keyClick(dialog.side.findings.questions[Asked.POSTS][0], Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(window.screen_of_project.desk.workspace.documents) == 2


def test_a_type_that_was_guessed_can_be_changed_or_cleared_and_is_guessed_no_more(
    qtbot: Any, dialog: Any, tmp_path: Path
) -> None:
    details = dialog.side.details
    details.kind.lineEdit().selectAll()
    QTest.keyClick(details.kind, Qt.Key.Key_Delete)
    assert details._guess.isHidden()
    (tmp_path / "op-ed.txt").write_text(OP_ED, encoding="utf-8")
    dialog._add_chosen([tmp_path / "op-ed.txt"])
    qtbot.waitUntil(lambda: all(source.parsed for source in dialog.sources()), timeout=20_000)
    dialog._files.setCurrentRow(1)
    assert (details.kind.currentText(), details._guess.isHidden()) == ("", True), "an essay by nobody may be anything"
    dialog._files.setCurrentRow(2)
    assert (details.kind.currentText(), details._guess.isHidden()) == ("Article", False)
    dialog._files.setCurrentRow(0)
    assert (details.kind.currentText(), details._guess.isHidden()) == ("", True)
    imported(qtbot, dialog, 5)
    assert named(dialog.of_window, "a thread").variables == ()
    assert named(dialog.of_window, "op-ed").variables == (("kind", "Article"),)


def test_a_text_is_called_by_its_title_line_and_all_are_but_where_the_name_is_taken(
    qtbot: Any, dialog: Any, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(OP_ED, encoding="utf-8")
    dialog._add_chosen([tmp_path / "a.txt", tmp_path / "b.txt"])
    qtbot.waitUntil(lambda: all(source.parsed for source in dialog.sources()), timeout=20_000)
    details = dialog.side.details
    assert details.take_title.isHidden(), "a thread has none"
    dialog._files.setCurrentRow(2)
    assert (details.take_title.toolTip(), details.take_titles.isHidden()) == ("The radios of the harbour", False)
    QTest.mouseClick(details.take_title, Qt.MouseButton.LeftButton)
    assert (details.title.text(), details.take_title.isHidden()) == ("The radios of the harbour", True)
    assert dialog.focusWidget() is details.title
    details.take_titles.setFocus()
    QTest.keyClick(details.take_titles, Qt.Key.Key_Space)
    names = [source.name for source in dialog.sources()]
    assert names == ["a thread", "On dependence", "The radios of the harbour", "b"]
    assert dialog._files.item(1).text().startswith("On dependence\n")
    imported(qtbot, dialog, 5)  # the same text twice comes in once
    assert named(dialog.of_window, "The radios of the harbour")
