"""Which codes the popover offers."""

from __future__ import annotations

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.ui.suggesting import suggested_codes

BOOK = Codebook.of(
    [
        Code("actor", "Actor", codable=False),
        Code("firm", "Firm", "actor", 0, "1"),
        Code("state", "State", "actor", 1),
        Code("old", "Old", "actor", 2, retired=True),
        Code("threat", "Threat", codable=False, position=1),
        Code("spy", "Spying", "threat", 0, "2"),
        Code("kill", "Kill switch", "threat", 1),
        Code("tone", "Tone", position=2, key="3"),
    ]
)


def coding(code: str, start: int) -> Coding:
    return Coding(f"{code}{start}", "d", start, start + 5, code, "ada", "", "")


def test_the_codes_used_last_come_first_then_those_used_near() -> None:
    own = [coding("kill", 500), coding("spy", 90)]
    assert suggested_codes(BOOK, ["firm"], own, Span(100, 110)) == ("firm", "spy", "kill", "tone")


def test_kin_of_the_nearest_code_are_offered_before_keyed_ones() -> None:
    assert suggested_codes(BOOK, [], [coding("firm", 0)], Span(10, 20)) == ("firm", "state", "spy", "tone")


def test_without_any_coding_the_keyed_codes_are_offered() -> None:
    assert suggested_codes(BOOK, [], [], Span(10, 20)) == ("firm", "spy", "tone", "state")


def test_retired_headings_and_unknown_codes_are_never_offered() -> None:
    own = [coding("old", 10), coding("gone", 10), coding("actor", 10)]
    offered = suggested_codes(BOOK, ["old", "gone"], own, Span(10, 20), most=9)
    assert set(offered) == {"firm", "state", "spy", "kill", "tone"}
