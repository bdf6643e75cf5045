"""The palette over the real window: by key and by mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.palette.field import PaletteField
from annotator.ui.palette.index import Kind
from annotator.ui.palette.palette import Palette
from annotator.ui.palette.rows import ROW
from annotator.workspace.acts import code as code_change
from tests.projects import add_document
from tests.windows import Opener, make_study, named, press, run

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> Any:
    window = open_window(make_study(tmp_path))
    window.screen_of_project.code.show_document(named(window, "harbour").id)
    window.screen_of_project.code.panes.reading.take_keyboard()
    return window


def opened(qtbot: Any, window: Any, words: str = "") -> Palette:
    press(qtbot, window, KEY.Key_K, CTRL)
    palette: Palette = window.screen_of_project.palette_acts.palette
    assert palette.isVisible()
    assert palette.isAncestorOf(window.focusWidget())
    QTest.keyClicks(window.focusWidget(), words)
    return palette


def reading_has_keyboard(window: Any) -> bool:
    return bool(window.screen_of_project.code.panes.reading.isAncestorOf(window.focusWidget()))


def test_it_shows_every_group_and_goes_away_with_esc(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window)
    assert {entry.kind for entry in palette.found()} == {Kind.CODE, Kind.DOCUMENT, Kind.COMMAND}
    press(qtbot, window, KEY.Key_Escape)
    assert not palette.isVisible()
    assert reading_has_keyboard(window)


def test_the_same_key_closes_it(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window)
    press(qtbot, window, KEY.Key_K, CTRL)
    assert not palette.isVisible()


def test_documents_are_asked_for_alone(qtbot: Any, window: Any) -> None:
    press(qtbot, window, KEY.Key_J, CTRL)
    palette = window.screen_of_project.palette_acts.palette
    assert [entry.name for entry in palette.found()] == ["harbour", "island"]
    QTest.keyClicks(window.focusWidget(), "isl")
    press(qtbot, window, KEY.Key_Return)
    assert window.screen_of_project.document == named(window, "island").id
    assert reading_has_keyboard(window)


def test_the_field_of_the_top_bar_opens_it_and_a_press_beside_closes_it(qtbot: Any, window: Any) -> None:
    QTest.mouseClick(window.findChild(PaletteField), Qt.MouseButton.LeftButton)
    palette = window.screen_of_project.palette_acts.palette
    assert palette.isVisible()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 400))
    assert not palette.isVisible()


def test_enter_gives_the_best_code_to_the_selection(qtbot: Any, window: Any) -> None:
    pane = window.screen_of_project.code.panes.reading
    pane.select(Span(0, 5))
    palette = opened(qtbot, window, "sta")
    assert palette.current().id == "state"
    assert palette._foot.words == "apply to selection"
    press(qtbot, window, KEY.Key_Return)
    document = window.screen_of_project.document
    codings = window.screen_of_project.desk.workspace.codings_of(document)
    assert ("state", 0, 5) in {(c.code, c.start, c.end) for c in codings}
    assert reading_has_keyboard(window)


def test_without_a_selection_enter_makes_the_code_current(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, "#cab")
    assert palette._foot.words == "make it the current code"
    press(qtbot, window, KEY.Key_Return)
    assert window.screen_of_project.code.panes.codebook.current_code() == "cable"
    press(qtbot, window, KEY.Key_L)
    assert window.screen_of_project.code.gestures.lock.code == "cable"


def test_tab_shows_the_rule_and_the_palette_stays(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, "firm")
    press(qtbot, window, KEY.Key_Tab)
    assert palette._peek.isVisible()
    QTest.keyClick(palette._peek, KEY.Key_Escape)
    assert not palette._peek.isVisible()
    assert palette.isVisible()


def test_ctrl_enter_lists_the_passages_of_the_code(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, "firm")
    press(qtbot, window, KEY.Key_Return, CTRL)
    assert not palette.isVisible()
    assert window.screen_of_project.code.panes.passages.isVisible()


def test_a_document_opens_and_a_passage_is_gone_to(qtbot: Any, window: Any) -> None:
    opened(qtbot, window, "@isl")
    press(qtbot, window, KEY.Key_Return)
    assert window.screen_of_project.document == named(window, "island").id
    window.screen_of_project.code.show_document(named(window, "harbour").id)
    palette = opened(qtbot, window, "irm o")
    assert palette.current().kind is Kind.PASSAGE
    assert palette.current().detail == "Firm, ¶ 1"
    press(qtbot, window, KEY.Key_Return)
    focused = window.screen_of_project.code.coding.focused()
    assert (focused.code, focused.span) == ("firm", Span(30, 36))


def test_a_command_runs_and_shows_its_key(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, ">remove cod")
    assert (palette.current().id, palette.current().key) == ("remove", "Delete")
    press(qtbot, window, KEY.Key_Escape)
    run(window, Act.NEXT_CODING)
    opened(qtbot, window, ">remove cod")
    press(qtbot, window, KEY.Key_Return)
    qtbot.waitUntil(lambda: "removed" in window.messages.text)


def test_what_cannot_run_is_not_offered(qtbot: Any, window: Any) -> None:
    run(window, Act.MODE_REVIEW)
    palette = opened(qtbot, window, ">")
    acts = {entry.id for entry in palette.found()}
    assert Act.MODE_CODE in acts
    assert Act.REMOVE not in acts
    assert Act.FIND not in acts
    palette.type_words("@isl")
    press(qtbot, window, KEY.Key_Return)
    assert window.screen_of_project.code.panes.screen.isVisible()


def test_arrows_pass_over_the_headings_and_the_mouse_chooses(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window)
    first = palette.current().id
    press(qtbot, window, KEY.Key_Up)
    assert palette.current() == palette.found()[-1]
    press(qtbot, window, KEY.Key_Down)
    assert palette.current().id == first
    for _ in range(3):
        press(qtbot, window, KEY.Key_Down)
    assert palette.current().kind is Kind.DOCUMENT
    press(qtbot, window, KEY.Key_PageDown)
    assert palette.current().kind is Kind.COMMAND
    palette.type_words("@isl")
    row = palette._list.visualRect(palette._list.currentIndex())
    assert row.height() == ROW
    QTest.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert window.screen_of_project.document == named(window, "island").id


def test_nothing_found_is_said(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, "zzz")
    assert palette.found() == ()
    assert "zzz" in palette._nothing.text()
    press(qtbot, window, KEY.Key_Return)
    assert palette.isVisible()


def test_it_closes_when_the_keyboard_goes_elsewhere(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window)
    window.screen_of_project.code.panes.codebook.focus_tree()
    QApplication.processEvents()
    assert not palette.isVisible()


def test_places_in_other_texts_are_found_and_opened(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, "ships cut")
    acts = window.screen_of_project.palette_acts
    qtbot.waitUntil(lambda: not acts.is_searching and bool(palette.found()))
    (entry,) = palette.found()
    assert (entry.kind, entry.name) == (Kind.PASSAGE, "“… has one cable. Ships cut it twice.”")
    assert (entry.detail, palette.current()) == ("island, ¶ 1", entry)
    press(qtbot, window, KEY.Key_Return)
    assert window.screen_of_project.document == named(window, "island").id
    assert window.screen_of_project.code.panes.reading.selected_span() == Span(entry.start, entry.end)


def test_places_in_other_texts_say_what_they_are_coded_with_and_others_only_while_shown(
    qtbot: Any, window: Any
) -> None:
    screen, island = window.screen_of_project, named(window, "island")
    workspace = screen.desk.workspace
    ships = Span(workspace.text(island.id).index("Ships"), workspace.text(island.id).index(" cut"))
    for coder, code in (("Ben Moss", "state"), ("Ada Kowalska", "firm")):
        workspace.commit(code_change(island, ships, workspace.codebook.code(code), workspace.find_coder(coder)))
    palette = screen.palette_acts.palette
    for shown, said in ((frozenset({screen.desk.viewing.coder}), "Firm"), (None, "Firm, State (BM)")):
        screen.desk.viewing.show_coders(shown)
        opened(qtbot, window, "ships cut")
        qtbot.waitUntil(lambda: not screen.palette_acts.is_searching and bool(palette.found()))
        (entry,) = palette.found()
        assert entry.detail == f"coded as {said}, island, ¶ 1"
        press(qtbot, window, KEY.Key_Escape)


def test_the_row_that_is_current_stays_so_when_passages_come(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, "cable")
    acts = window.screen_of_project.palette_acts
    press(qtbot, window, KEY.Key_Down)
    here = palette.current()
    qtbot.waitUntil(lambda: not acts.is_searching)
    assert palette.current() == here
    assert [entry.kind for entry in palette.found()].count(Kind.PASSAGE) == 1


def test_an_answer_to_what_is_no_longer_asked_is_not_shown(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window, "ships")
    acts = window.screen_of_project.palette_acts
    press(qtbot, window, KEY.Key_Escape)
    assert not acts.is_searching
    opened(qtbot, window, "ships")
    qtbot.waitUntil(lambda: Kind.PASSAGE in {entry.kind for entry in palette.found()})
    QTest.keyClicks(window.focusWidget(), " cut")
    assert Kind.PASSAGE in {entry.kind for entry in palette.found()}
    QTest.keyClicks(window.focusWidget(), " sails")
    assert Kind.PASSAGE not in {entry.kind for entry in palette.found()}


def test_codings_here_are_found_by_another_spelling_of_their_words(qtbot: Any, window: Any) -> None:
    screen = window.screen_of_project
    workspace = screen.desk.workspace
    street = add_document(workspace, "street", "Eine lange Straße.")
    workspace.commit(
        code_change(street, Span(11, 17), workspace.codebook.code("firm"), workspace.find_coder("Ada Kowalska"))
    )
    screen.code.show_document(street.id)
    palette = opened(qtbot, window, "STRASSE")
    assert [(entry.start, entry.end) for entry in palette.found() if entry.kind is Kind.PASSAGE] == [(11, 17)]


def test_what_finds_nothing_is_said_again_in_one_short_line(qtbot: Any, window: Any) -> None:
    palette = opened(qtbot, window)
    palette.type_words("no such\u2028words " * 40)
    qtbot.waitUntil(lambda: not palette.found())
    said = palette._nothing.text()
    assert said.startswith("Nothing answers “no such words no such words")
    assert len(said) < 90
    assert len(said.splitlines()) == 1
