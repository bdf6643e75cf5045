"""How a document is read, asked again in the project: through the real window, by menu, key and mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.dialogs.import_found import Asked
from annotator.ui.dialogs.read_as_dialog import ReadAsDialog
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, dialog_of, named, press, run

KEY = Qt.Key
QUOTE = "The harbour has depended on radios of one maker for nine years."
LONG = "Nobody asked for another offer, and the masts were paid for by a loan that runs until the decade ends. " * 2
ESSAY = "\n".join(["The radios", "By Ada Ebner", *(f"{n}. {LONG}" for n in range(30)), QUOTE, f"{QUOTE} {LONG}"])
THREAD = "1/ The coast looks to @Yunqiao every day.\n\n2/ Others follow.\n\n3/ Some of it is habit.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "study.annot"
    book = Codebook.of([Code("firm", "Firm", key="1")])
    with Workspace.create(path, name="Study", codebook=book) as workspace:
        for name, text in (("thread", THREAD), ("essay", ESSAY)):
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
            import_documents(workspace, [tmp_path / f"{name}.txt"])
    return path


@pytest.fixture
def window(open_window: Opener, project: Path) -> Any:
    found = open_window(project)
    show(found, "thread")
    return found


def show(window: Any, name: str) -> None:
    window.screen_of_project.code.show_document(named(window, name).id)
    pane_of(window).take_keyboard()


def pane_of(window: Any) -> Any:
    return window.screen_of_project.code.panes.reading


def asked(qtbot: Any, window: Any) -> Any:
    """The dialog, which opens when the source was read."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ReadAsDialog)), timeout=20_000)
    return dialog_of(window, ReadAsDialog)


def numbers(pane: Any) -> list[str]:
    page = pane.view.page
    return [label for block in range(len(page.display)) if (label := page.numbers.label(block))]


def agreed(qtbot: Any, window: Any, dialog: Any) -> None:
    """Press Enter in the dialog and wait for what comes of it."""
    before = dict(window.screen_of_project.desk.workspace.documents)
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: dict(window.screen_of_project.desk.workspace.documents) != before, timeout=20_000)


def test_posts_become_paragraphs_in_the_open_text_and_undo_brings_them_back(qtbot: Any, window: Any) -> None:
    assert numbers(pane_of(window)) == ["1", "2", "3"]
    run(window, Act.READ_AS)
    dialog = asked(qtbot, window)
    assert dialog.windowTitle() == "How thread is read"
    units, plain = dialog.findings.questions[Asked.POSTS]
    assert units.isChecked()
    assert dialog.focusWidget() is units
    QTest.keyClick(units, KEY.Key_Down)
    assert plain.isChecked()
    shown = dialog.preview.reading.view.page.display
    assert shown.shown(0).startswith("1/"), "the number is text again"
    agreed(qtbot, window, dialog)
    assert pane_of(window).view.page.display.shown(0).startswith("1/")
    assert named(window, "thread").posts == 0
    run(window, Act.UNDO)
    assert named(window, "thread").posts == 3
    assert not pane_of(window).view.page.display.shown(0).startswith("1/")


def test_esc_changes_nothing(qtbot: Any, window: Any) -> None:
    before = named(window, "thread")
    run(window, Act.READ_AS)
    dialog = asked(qtbot, window)
    dialog.findings.questions[Asked.POSTS][1].click()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert named(window, "thread") == before


def test_of_a_coded_text_only_what_is_shown_can_be_changed(qtbot: Any, window: Any) -> None:
    pane_of(window).select(Span(3, 12))
    press(qtbot, window, KEY.Key_1)
    run(window, Act.READ_AS)
    dialog = asked(qtbot, window)
    assert not any(radio.isEnabled() for radio in dialog.findings.questions[Asked.POSTS])
    assert dialog.findings.questions[Asked.QUIET][1].isEnabled()
    dialog.findings.questions[Asked.QUIET][1].click()
    assert not any(radio.isEnabled() for radio in dialog.findings.questions[Asked.POSTS]), "not by another answer"
    QTest.keyClick(dialog, KEY.Key_Return)
    assert not window.screen_of_project.desk.settings.now.quiet_links
    assert named(window, "thread").posts == 3


def test_the_place_in_the_text_and_the_codings_stay(qtbot: Any, window: Any) -> None:
    show(window, "essay")
    pane = pane_of(window)
    start = ESSAY.index(QUOTE, ESSAY.index(QUOTE) + 1)
    pane.select(Span(start, start + 11))
    press(qtbot, window, KEY.Key_1)
    pane.bring_into_view(Span(start, start + 11))
    top = pane.place_state().top
    assert top > 0
    assert "= ¶ 34" in numbers(pane)
    run(window, Act.READ_AS)
    dialog = asked(qtbot, window)
    dialog.findings.questions[Asked.REPEATS][1].click()
    agreed(qtbot, window, dialog)
    assert "= ¶ 34" not in numbers(pane)
    assert pane.place_state().top == top
    assert len(pane.view.page.table.touching(start, start + 11)) == 1


def test_it_is_asked_for_another_document_from_the_list(qtbot: Any, window: Any) -> None:
    panel = window.screen_of_project.code.panes.documents
    index = panel._model.index_of(named(window, "essay").id)
    panel._list.go_to(index)
    panel._list.customContextMenuRequested.emit(panel._list.visualRect(index).center())
    menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.data() == "read")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    dialog = asked(qtbot, window)
    assert dialog.windowTitle() == "How essay is read"
    QTest.keyClick(dialog, KEY.Key_Escape)


def test_it_is_asked_from_the_facts_of_the_document(qtbot: Any, window: Any) -> None:
    inspector = window.screen_of_project.code.panes.inspector
    button = next(one for one in inspector.findChildren(QPushButton) if one.text() == "How it is read…")
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.keyClick(asked(qtbot, window), KEY.Key_Escape)


def test_the_questions_are_walked_by_tab(qtbot: Any, window: Any) -> None:
    show(window, "essay")
    run(window, Act.READ_AS)
    dialog = asked(qtbot, window)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.focusWidget())
    met = []
    for _ in range(12):
        met.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    for question in (Asked.REPEATS, Asked.MATTER):
        assert dialog.findings.questions[question][0] in met
    assert dialog._go in met
