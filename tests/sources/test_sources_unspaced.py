"""Words of Chinese, Japanese and Thai, which no space shows."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.sources.boundaries import word_at, words
from annotator.sources.unspaced import words_of_run
from tests.pieces import word_list


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("国家信息安全", ["国家", "信息", "安全"]),
        ("中華民國總統府", ["中華民國", "總統府"]),
        ("Safe city (平安城市) runs", ["Safe", "city", "平安", "城市", "runs"]),
        ("今日は良い天気ですね", ["今日は", "良い", "天気ですね"]),
        ("5G与安全", ["5G", "与", "安全"]),
        ("安", ["安"]),
        ("ภาษาไทยเป็นภาษาที่มีระดับเสียง", ["ภาษาไทย", "เป็น", "ภาษา", "ที่", "มี", "ระดับ", "เสียง"]),
        ("น้ำท่วม 5 จุด", ["น้ำ", "ท่วม", "5", "จุด"]),
        ("ພາສາລາວ ເວົ້າ", ["ພາສາລາວ", "ເວົ້າ"]),
        ("ភាសាខ្មែរ\u200bមិន", ["ភាសាខ្មែរ", "មិន"]),
        ("စကားလုံး ပါ။", ["စကားလုံး", "ပါ"]),
        ("コンピュータ・システム", ["コンピュータ", "システム"]),
        ("・・・", []),
        ("国家\U000e0100安全", ["国家\U000e0100", "安全"]),
        ("#国家安全", ["#国家", "安全"]),
        ("@東京都", ["@東京", "都"]),
        ("カ_タカナ", ["カ_タカナ"]),
        ("カナ_a", ["カナ", "_a"]),
    ],
)
def test_words_are_cut_where_readers_would(text: str, expected: list[str]) -> None:
    assert word_list(text) == expected


def test_the_word_at_a_caret_inside_a_run() -> None:
    text = "在国家信息安全方面"
    assert [text[slice(*word_at(text, at))] for at in (1, 2, 4)] == ["国家", "国家", "信息"]


@pytest.mark.parametrize(
    "text", ["か\u3099くせいは か\u3099んは\u3099る", "国家漢\U000e0100です", "国家\u0301安全", "กิ่นำ้ที่"]
)
def test_no_word_begins_or_ends_inside_a_letter_with_its_marks(text: str) -> None:
    marks = {offset for offset, character in enumerate(text) if unicodedata.category(character).startswith("M")}
    assert marks
    assert marks.isdisjoint(edge for pair in words(text) for edge in pair)


@pytest.mark.parametrize("text", ["がくせいはぱりへ行く", "ござんす"])
def test_kana_with_marks_written_apart_is_cut_like_kana_with_marks_written_on(text: str) -> None:
    apart = [unicodedata.normalize("NFC", word) for word in word_list(unicodedata.normalize("NFD", text))]
    assert apart == word_list(text)


@given(st.text(alphabet="国家信息安全方面國這あいウカ・ー_@#\u3099\u0301ภาษไทย่ำລາວ ab.", max_size=40))
def test_words_never_overlap_and_miss_no_letter(text: str) -> None:
    found = words(text)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    inside = {offset for start, end in found for offset in range(start, end)}
    assert {offset for offset, character in enumerate(text) if character.isalnum()} <= inside


def test_a_run_of_many_characters_is_cut_without_gaps() -> None:
    run = "国家信息安全" * 2_000
    pairs = words_of_run(run)
    assert "".join(run[start:end] for start, end in pairs) == run
