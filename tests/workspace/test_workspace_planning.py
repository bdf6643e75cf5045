"""annotator.workspace.planning: what acts do alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.change import Put
from annotator.model.records import Coding
from annotator.workspace.planning import folded_into

WHEN, LATER = "2026-11-01T08:00:00+00:00", "2026-11-02T08:00:00+00:00"
KEPT = Coding("kept", "d", 0, 5, "firm", "ada", WHEN, WHEN)
GONE = replace(KEPT, id="gone", code="person")


@pytest.mark.parametrize(
    ("kept", "gone", "memo"),
    [
        ("mine", "also mine", "mine\n\nalso mine"),
        ("mine, and more", "mine", "mine, and more"),
        ("mine", "", "mine"),
        ("", "also mine", "also mine"),
    ],
)
def test_a_folded_coding_leaves_its_memo_unless_it_stands_there(kept: str, gone: str, memo: str) -> None:
    same, coding = replace(KEPT, memo=kept), replace(GONE, memo=gone)
    changed = () if memo == kept else (Put(same, replace(same, memo=memo, modified=LATER)),)
    assert folded_into(same, coding, LATER) == (Put(coding, None), *changed)


def test_where_both_were_answered_the_answer_of_the_one_that_stays_holds() -> None:
    same = replace(KEPT, attributes=(("certainty", "low"),))
    coding = replace(GONE, attributes=(("certainty", "high"), ("year", "1999")))
    joined = replace(same, attributes=(("certainty", "low"), ("year", "1999")), modified=LATER)
    assert folded_into(same, coding, LATER) == (Put(coding, None), Put(same, joined))
