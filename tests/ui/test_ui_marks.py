"""Codings as marks."""

from __future__ import annotations

from dataclasses import replace

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import Coder, Coding
from annotator.ui.marks import MarkContext, beginning_at, mark_of
from annotator.ui.theme.looks import UNKNOWN, looks_of

BOOK = Codebook.of([Code("threat", "Threat", codable=False), Code("kill", "Kill switch", "threat")])
CODERS = {
    coder.id: coder for coder in (Coder("a", "Ada", "AK"), Coder("b", "Ben", "BM", 1), Coder("c", "Cem", "CL", 2))
}


def context(*shown: str) -> MarkContext:
    return MarkContext(BOOK, looks_of(BOOK, "light"), CODERS, "a", frozenset(shown))


def coding(coder: str, memo: str = "", code: str = "kill") -> Coding:
    return Coding(f"of-{coder}", "d", 3, 9, code, coder, "2026-11-14T10:00:00Z", "", memo)


def test_ones_own_coding_has_no_initials_while_blind() -> None:
    mark = mark_of([coding("a", "why")], context("a"))
    assert (mark.id, mark.start, mark.end, mark.label, mark.who) == ("of-a", 3, 9, "Kill switch", "")
    assert (mark.has_memo, mark.faint) == (True, False)
    assert mark.tooltip == "Threat / Kill switch · Ada · 2026-11-14 · memo"


def test_the_words_of_a_tooltip_are_asked_for_when_they_are_wanted() -> None:
    asked: list[str] = []

    def told(mark_id: str) -> str:
        asked.append(mark_id)
        return "said"

    marks = [mark_of([coding("a")], replace(context("a"), told=told)), mark_of([coding("b"), coding("c")], context())]
    assert not asked
    assert marks[0].tooltip == "said"
    assert asked == ["of-a"]
    assert len(marks[1].tooltip.splitlines()) == 2


def test_the_same_coding_by_several_is_one_mark_of_ones_own_id() -> None:
    mark = mark_of([coding("c"), coding("b"), coding("a")], context("a", "b", "c"))
    assert (mark.id, mark.who, mark.faint) == ("of-a", "AK BM CL", False)
    assert len(mark.tooltip.splitlines()) == 3


def test_what_only_some_of_the_coders_shown_marked_is_faint() -> None:
    mark = mark_of([coding("b")], context("a", "b"))
    assert (mark.id, mark.who, mark.faint) == ("of-b", "BM", True)


def test_a_coding_of_an_unknown_code_is_still_shown() -> None:
    mark = mark_of([coding("a", code="gone")], context("a"))
    assert (mark.label, mark.look) == ("gone", UNKNOWN)


def test_codings_that_begin_at_a_place_are_found_among_many() -> None:
    made = [
        replace(coding("ada"), id=f"c{n}", start=start, end=start + 5) for n, start in enumerate([0, 3, 3, 3, 8, 20])
    ]
    assert [one.id for one in beginning_at(made, 3)] == ["c1", "c2", "c3"]
    assert [one.id for one in beginning_at(made, 20)] == ["c5"]
    assert not beginning_at(made, 4)
