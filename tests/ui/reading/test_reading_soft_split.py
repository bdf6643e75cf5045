from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.soft_split import LIMIT, parts_of


@pytest.mark.parametrize("unit", ["word ", "平", "é" * 7, "👩\u200d🚀", "🇩🇪", "a\u0301"])
def test_parts_cover_the_paragraph_and_none_is_too_long(unit: str) -> None:
    text = unit * 4000
    parts = list(parts_of(text, 0, len(text)))
    assert parts[0][0] == 0
    assert parts[-1][1] == len(text)
    assert all(one[1] == other[0] for one, other in itertools.pairwise(parts))
    assert all(0 < end - start <= LIMIT for start, end in parts)


@given(st.integers(0, 5))
def test_clusters_are_not_cut(shift: int) -> None:
    text = "x" * shift + "👩\u200d🚀" * 3000
    for start, _ in list(parts_of(text, 0, len(text)))[1:]:
        assert text[start] == "👩"


def test_words_are_not_cut() -> None:
    text = "several words " * 1000
    for start, _ in list(parts_of(text, 0, len(text)))[1:]:
        assert text[start - 1] == " "


@pytest.mark.parametrize(
    "unit", ["One or two short words. ", "“Is it so?” asked she. ", "国家信息安全问题很多。", "“好吗？”他说，"]
)
def test_a_sentence_is_not_cut_where_one_ends_near(unit: str) -> None:
    text = unit * 1000
    starts = [start for start, _ in list(parts_of(text, 0, len(text)))[1:]]
    assert starts
    for start in starts:
        assert text[:start].rstrip()[-1] in ".?。？”"
        assert not text[start].isspace()
        assert text[start] not in "”,，"
