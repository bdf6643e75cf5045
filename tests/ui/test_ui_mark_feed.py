"""What the window gives the reading view to paint, as size and theme change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.model.change import Change, Put
from annotator.model.span import Span
from annotator.ui import mark_feed, reading_away
from annotator.ui.actions import Act
from annotator.ui.reading import pane
from annotator.ui.theme.looks import looks_of
from annotator.workspace import acts
from tests.windows import Opener, make_study, run


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> Any:
    return open_window(make_study(tmp_path))


def shown(window: Any) -> list[Any]:
    return list(window.screen_of_project.code.panes.reading._page.table)


def test_zooming_leaves_every_mark_as_it_is(window: Any) -> None:
    before = shown(window)
    assert before
    run(window, Act.ZOOM_IN)
    assert all(one is other for one, other in zip(before, shown(window), strict=True))


def test_another_theme_dresses_the_marks_that_are_there(window: Any) -> None:
    before = shown(window)
    run(window, Act.THEME_DARK)
    screen = window.screen_of_project
    dark = looks_of(screen.desk.workspace.codebook, "dark")["firm"]
    faces = screen.code.panes.reading.view.faces
    firm = next(mark for mark in before if mark.label == "Firm")
    assert all(one is other for one, other in zip(before, shown(window), strict=True))
    assert faces.inks.of(firm.look).look == dark
    assert faces.inks.of(firm.look).colour.name() == dark.colour.lower()


def test_marks_made_in_the_other_theme_wear_its_looks_too(window: Any) -> None:
    run(window, Act.THEME_DARK)
    screen = window.screen_of_project
    screen.desk.viewing.show_coders(None)
    dark = looks_of(screen.desk.workspace.codebook, "dark")
    faces = screen.code.panes.reading.view.faces
    names = {mark.label: faces.inks.of(mark.look).look for mark in shown(window)}
    assert names == {"Firm": dark["firm"], "Cable": dark["cable"]}
    run(window, Act.THEME_LIGHT)
    light = looks_of(screen.desk.workspace.codebook, "light")
    faces = screen.code.panes.reading.view.faces
    assert {mark.label: faces.inks.of(mark.look).look for mark in shown(window)} == {
        "Firm": light["firm"],
        "Cable": light["cable"],
    }


def test_a_mark_is_told_in_words_that_follow_its_codings(window: Any) -> None:
    screen = window.screen_of_project
    first = shown(window)[0]
    coding = screen.desk.workspace.coding(first.id)
    assert coding.created[:10] in first.tooltip
    assert "unsure" not in first.tooltip
    screen.code.panes.reading.focus_mark(first.id)
    run(window, Act.UNSURE)
    assert next(mark for mark in shown(window) if mark.id == first.id).tooltip.endswith("unsure")


def test_many_changes_at_once_show_what_each_of_them_would(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = window.screen_of_project
    workspace = screen.desk.workspace
    ada, document = workspace.find_coder("Ada Kowalska"), workspace.find_document("harbour")
    screen.code.show_document(document.id)
    state = workspace.codebook.code("state")
    puts = tuple(put for start in range(9) for put in acts.code(document, Span(start, start + 2), state, ada).puts)
    screen.undo.do(Change("Code passages", puts))
    before = {(mark.start, mark.end, mark.label) for mark in shown(window)}
    run(window, Act.UNDO)
    monkeypatch.setattr(mark_feed, "MANY", 2)
    run(window, Act.REDO)
    assert {(mark.start, mark.end, mark.label) for mark in shown(window)} == before


def test_many_marks_go_and_come_back_in_a_picture_made_anew(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pane, "MANY_MARKS", 2)
    screen = window.screen_of_project
    workspace = screen.desk.workspace
    ada, document = workspace.find_coder("Ada Kowalska"), workspace.find_document("harbour")
    screen.code.show_document(document.id)
    reading = screen.code.panes.reading
    kept = shown(window)[0]
    reading.focus_mark(kept.id)
    before = [mark.id for mark in reading._page.table.touching(0, 5)]
    state = workspace.codebook.code("state")
    puts = tuple(put for start in range(9) for put in acts.code(document, Span(start, start + 2), state, ada).puts)
    screen.undo.do(Change("Code passages", puts))
    coded = [mark.id for mark in reading._page.table.touching(0, 5)]
    assert len(coded) == len(before) + 5
    assert reading.focused_mark() == kept.id
    reading.focus_mark(coded[-1])
    run(window, Act.UNDO)
    assert [mark.id for mark in reading._page.table.touching(0, 5)] == before
    assert reading.focused_mark() != coded[-1]
    run(window, Act.REDO)
    assert [mark.id for mark in reading._page.table.touching(0, 5)] == coded


def reopened(window: Any) -> Any:
    """The screen of the project, opened again with codings that are read on another thread."""
    path = window.screen_of_project.desk.workspace.path
    window.close_project()
    window.open_project(path)
    return window.screen_of_project


def test_many_codings_come_after_the_text_and_are_the_same(window: Any, qtbot: Any, monkeypatch: Any) -> None:
    before = [mark.id for mark in shown(window)]
    monkeypatch.setattr(reading_away, "AWAY", 1)
    screen = reopened(window)
    assert not shown(window)
    assert screen.code.panes.reading._page.display.text
    qtbot.waitUntil(lambda: bool(shown(window)))
    assert [mark.id for mark in shown(window)] == before


def test_codings_that_are_being_read_are_there_for_who_asks(window: Any, qtbot: Any, monkeypatch: Any) -> None:
    before = [mark.id for mark in shown(window)]
    monkeypatch.setattr(reading_away, "AWAY", 1)
    screen = reopened(window)
    assert screen.code._feed.mark_id_of(before[0]) == before[0]
    assert [mark.id for mark in shown(window)] == before
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert [mark.id for mark in shown(window)] == before


def test_a_coding_made_while_the_others_are_read_stays(window: Any, qtbot: Any, monkeypatch: Any) -> None:
    before = {mark.id for mark in shown(window)}
    monkeypatch.setattr(reading_away, "AWAY", 1)
    screen = reopened(window)
    workspace = screen.desk.workspace
    ada, document = workspace.find_coder("Ada Kowalska"), workspace.find_document("harbour")
    change = acts.code(document, Span(40, 44), workspace.codebook.code("state"), ada)
    screen.undo.do(change)
    made = change.puts[0].after
    assert {mark.id for mark in shown(window)} == before | {made.id}  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert {mark.id for mark in shown(window)} == before | {made.id}  # type: ignore[union-attr]
    run(window, Act.UNDO)
    assert {mark.id for mark in shown(window)} == before


def test_codings_read_for_a_document_that_was_left_are_not_shown(window: Any, qtbot: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(reading_away, "AWAY", 1)
    screen = reopened(window)
    workspace = screen.desk.workspace
    other = next(one for one in workspace.documents if one != screen.code.document)
    assert workspace.count(document=other) == 0
    screen.code.show_document(other)
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert not shown(window)


def test_a_text_whose_codings_were_stopped_on_their_way_is_not_shown_without_them(
    window: Any, qtbot: Any, monkeypatch: Any
) -> None:
    before = [mark.id for mark in shown(window)]
    monkeypatch.setattr(reading_away, "AWAY", 1)
    reopened(window)
    for job in window.jobs.running:
        job.cancel()
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert [mark.id for mark in shown(window)] == before


@pytest.mark.parametrize("lists", [False, True])
def test_a_project_is_closed_while_its_codings_are_read(
    window: Any, qtbot: Any, monkeypatch: Any, *, lists: bool
) -> None:
    monkeypatch.setattr(reading_away, "AWAY", 1)
    screen = reopened(window)
    if lists:
        screen.code.show_passages("firm")
    assert window.jobs.running
    window.close_project()
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert window.screen_of_project is None


def test_another_definition_leaves_the_marks_alone_and_another_name_does_not(window: Any) -> None:
    screen = window.screen_of_project
    workspace = screen.desk.workspace
    before = shown(window)
    firm = workspace.codebook.code("firm")
    screen.undo.do(Change("Edit definition", (Put(firm, replace(firm, definition="Who sells.")),)))
    assert all(one is other for one, other in zip(before, shown(window), strict=True))
    firm = workspace.codebook.code("firm")
    screen.undo.do(Change("Rename code", (Put(firm, replace(firm, name="Company")),)))
    assert "Company" in {mark.label for mark in shown(window)}
    ada = workspace.find_coder("Ada Kowalska")
    screen.desk.viewing.show_coders(None)
    screen.undo.do(Change("Rename coder", (Put(ada, replace(ada, initials="XY")),)))
    assert any("XY" in mark.who for mark in shown(window))
