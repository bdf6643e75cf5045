"""What the status bar is told of the open project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator.model.records import ReadingState
from annotator.workspace import acts
from tests.windows import Opener, make_study, named


def only(window: Any) -> list[str]:
    return [text for text in window.screen_of_project.status.texts() if text.startswith("Only ")]


def test_a_filter_is_named_by_its_families_and_not_by_all_of_their_codes(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    desk = window.screen_of_project.desk
    below, added = acts.add_code(desk.workspace.codebook, "Small firm", parent="firm")
    desk.workspace.apply(added)
    assert only(window) == []
    desk.viewing.show_codes(frozenset({"firm", below.id}))
    assert only(window) == ["Only Firm"]
    desk.viewing.show_codes(frozenset({"firm", below.id, "state", "cable"}))
    assert only(window) == ["Only Cable, Firm, …"]
    desk.viewing.show_codes(frozenset({below.id}))
    assert only(window) == ["Only Small firm"]
    desk.viewing.show_codes(None)
    assert only(window) == []


def test_documents_done_are_ones_own(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    desk = window.screen_of_project.desk
    ada, ben = (desk.workspace.find_coder(name) for name in ("Ada Kowalska", "Ben Moss"))
    assert desk.viewing.coder == ada.id
    for coder, said in ((ben, "0 of 2 documents done"), (ada, "1 of 2 documents done")):
        harbour = named(window, "harbour")
        before = desk.workspace.readings.get((harbour.id, coder.id))
        desk.workspace.apply(acts.mark_reading(harbour, coder, ReadingState.DONE, before))
        assert said in window.screen_of_project.status.texts()
