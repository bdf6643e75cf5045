"""The journal looked through for codes: a portion at a time, without taking other changes apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.model.codes import Code
from annotator.model.span import Span
from annotator.store import journal_pages
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace
from tests.windows import BOOK, make_study


def test_each_line_names_the_codes_it_changed_and_nothing_else(tmp_path: Path) -> None:
    with Workspace.open(make_study(tmp_path)) as workspace:
        last = workspace.journal()[-1].number
        ada, harbour = workspace.find_coder("Ada Kowalska"), workspace.find_document("harbour")
        spoof = Code("spoof", '"kind":"Code" and {"kind":"Code"}')
        workspace.commit(Change("New code", (Put(None, spoof),)))
        workspace.commit(acts.code(harbour, Span(3, 9), BOOK.code("state"), ada))
        workspace.undo(ada.id)
        workspace.flush()
        told = [(line.is_undo, set(line.codes)) for line in workspace.code_lines(after=last)]
    assert told == [(False, {"spoof"}), (False, set()), (True, set())]


def test_a_portion_ends_before_it_grows_too_large_and_the_next_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(make_study(tmp_path)) as workspace:
        for name in ("One", "Two", "Three"):
            workspace.commit(Change(name, (Put(None, Code(name, name)),)))
        numbers = [line.number for line in workspace.journal()]
        monkeypatch.setattr(journal_pages, "PORTION_BYTES", 1)
        read: list[int] = []
        while portion := workspace.code_lines(after=read[-1] if read else 0):
            assert len(portion) == 1
            read += [line.number for line in portion]
        assert read == numbers
