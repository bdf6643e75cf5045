"""Find everywhere and code all hits through the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.workspace.searching import Query, QueryKind
from tests.windows import Opener, make_study, named, press, run

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def panes_of(window: Any) -> Any:
    return window.screen_of_project.code.panes


def found(qtbot: Any, window: Any) -> list[str]:
    pane = panes_of(window).search
    qtbot.waitUntil(lambda: not pane.is_searching and bool(pane.hits))
    return [hit.quote for hit in pane.hits]


def test_a_place_in_another_document_is_found_and_opened_by_key(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(qtbot, window, Qt.Key.Key_F, CONTROL | SHIFT)
    panes = panes_of(window)
    assert panes.search.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "the")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(found(qtbot, window)) > 1
    qtbot.waitUntil(panes.search._list.hasFocus)
    QTest.keyClick(panes.search._list, Qt.Key.Key_End)
    QTest.keyClick(panes.search._list, Qt.Key.Key_Return)
    hit = panes.search.hits[-1]
    assert window.screen_of_project.document == hit.document
    assert panes.reading.selected_span() == Span(hit.start, hit.end)
    assert panes.reading.isAncestorOf(QApplication.focusWidget())
    press(qtbot, window, Qt.Key.Key_F, CONTROL | SHIFT)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panes.search.isVisible()
    assert panes.reading.isAncestorOf(QApplication.focusWidget())


def test_f3_goes_through_the_hits_of_all_documents(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen, panes = window.screen_of_project, panes_of(window)
    panes.search.open(Query("s", QueryKind.WORDS))
    screen.code.panes.screen.show_below(panes.search)
    assert len(found(qtbot, window)) > 3
    hits = [(hit.document, Span(hit.start, hit.end)) for hit in panes.search.hits]
    assert len({document for document, _ in hits}) == 2
    walked = []
    for _ in hits:
        press(qtbot, window, Qt.Key.Key_F3)
        walked.append((screen.document, panes.reading.selected_span()))
    assert walked == hits
    press(qtbot, window, Qt.Key.Key_F3)
    assert (screen.document, panes.reading.selected_span()) == hits[0]
    press(qtbot, window, Qt.Key.Key_F3, SHIFT)
    assert (screen.document, panes.reading.selected_span()) == hits[-1]
    assert panes.find_bar.isHidden()


def test_the_selected_words_are_looked_for_at_once(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    window.screen_of_project.code.show_document(named(window, "harbour").id)
    panes_of(window).reading.select(Span(19, 26))
    run(window, Act.FIND_EVERYWHERE)
    assert set(found(qtbot, window)) == {"harbour"}


def test_the_words_of_the_find_bar_are_taken_along(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    press(qtbot, window, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "harbour")
    run(window, Act.FIND_EVERYWHERE)
    assert set(found(qtbot, window)) == {"harbour"}
    panes_of(window).reading.take_keyboard()
    for _ in range(9):
        run(window, Act.NEXT_PANE)
        if panes_of(window).search._list.hasFocus():
            break
    assert panes_of(window).search._list.hasFocus()


def test_from_review_the_search_leads_to_code(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.MODE_REVIEW)
    run(window, Act.FIND_EVERYWHERE)
    assert panes_of(window).search.isVisible()


def test_the_search_and_the_passages_take_turns(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    panes = panes_of(window)
    run(window, Act.FIND_EVERYWHERE)
    window.screen_of_project.code.show_passages("firm")
    assert (panes.passages.isVisible(), panes.search.isVisible()) == (True, False)
    run(window, Act.FIND_EVERYWHERE)
    assert (panes.passages.isVisible(), panes.search.isVisible()) == (False, True)


def test_all_hits_of_the_find_bar_are_coded_and_one_undo_takes_them_back(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    before = workspace.count()
    press(qtbot, window, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "the")
    QTest.mouseClick(panes_of(window).find_bar._code_all, Qt.MouseButton.LeftButton)
    hits = len(found(qtbot, window))
    bar = panes_of(window).search._bar
    bar._code.choose("state")
    qtbot.waitUntil(lambda: bar._apply.isEnabled() and bar._apply.text() == f"Code {hits} hits")
    QTest.keyClick(bar._apply, Qt.Key.Key_Space)
    assert workspace.count() == before + hits
    assert window.messages.text == f"{hits} hits coded as State."
    window.messages.press()
    assert workspace.count() == before


def test_code_all_without_a_search_begins_with_one(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.CODE_ALL)
    search = panes_of(window).search
    window.activateWindow()
    qtbot.waitUntil(search._asking.has_keyboard)
    QTest.keyClicks(QApplication.focusWidget(), "the")
    found(qtbot, window)
    qtbot.waitUntil(lambda: search._model.is_planned)


def test_without_the_mouse_words_are_found_and_coded(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    search = panes_of(window).search
    press(qtbot, window, Qt.Key.Key_F, CONTROL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "the")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    hits = len(found(qtbot, window))
    qtbot.waitUntil(search._list.hasFocus)
    press(qtbot, window, Qt.Key.Key_Backtab, SHIFT)
    press(qtbot, window, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "sta")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert search._bar._code.code == "state"
    qtbot.waitUntil(search._bar._apply.hasFocus)
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.messages.text == f"{hits} hits coded as State."


def test_finding_everywhere_puts_the_popover_away(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    code = window.screen_of_project.code
    code.show_document(named(window, "harbour").id)
    for act in (Act.FIND_EVERYWHERE, Act.PALETTE):
        code.panes.reading.select(Span(0, 5))
        code.panes.reading.finish_selection()
        qtbot.waitUntil(code.panes.popover.isVisible)
        run(window, act)
        assert not code.panes.popover.isVisible()
