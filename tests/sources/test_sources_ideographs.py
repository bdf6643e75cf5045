"""Chinese and Japanese words, which no space shows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.sources.boundaries import word_at, words
from annotator.sources.ideographs import words_of_run


def word_list(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("国家信息安全", ["国家", "信息", "安全"]),
        ("中華民國總統府", ["中華民國", "總統府"]),
        ("Safe city (平安城市) runs", ["Safe", "city", "平安", "城市", "runs"]),
        ("今日は良い天気ですね", ["今日は", "良い", "天気ですね"]),
        ("5G与安全", ["5G", "与", "安全"]),
        ("安", ["安"]),
    ],
)
def test_words_are_cut_where_readers_would(text: str, expected: list[str]) -> None:
    assert word_list(text) == expected


def test_the_word_at_a_caret_inside_a_run() -> None:
    text = "在国家信息安全方面"
    assert [text[slice(*word_at(text, at))] for at in (1, 2, 4)] == ["国家", "国家", "信息"]


@given(st.text(alphabet="国家信息安全方面國這あいウ ab.", max_size=40))
def test_words_never_overlap_and_miss_no_letter(text: str) -> None:
    found = words(text)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    inside = {offset for start, end in found for offset in range(start, end)}
    assert {offset for offset, character in enumerate(text) if character.isalnum()} <= inside


def test_a_run_of_many_characters_is_cut_without_gaps() -> None:
    run = "国家信息安全" * 2_000
    pairs = words_of_run(run)
    assert "".join(run[start:end] for start, end in pairs) == run
