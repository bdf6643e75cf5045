"""Sentences and words: Unicode's rules exactly, then what readers expect of abbreviations, links and Chinese."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.sentencebreak import sentences as uniseg_sentences
from uniseg.wordbreak import WordBreak, word_break
from uniseg.wordbreak import words as uniseg_words

from annotator.sources.boundaries import sentence_at, sentence_breaks, sentences, unicode_words, word_at, words
from tests.pieces import word_list

AWKWARD = st.text(alphabet="aB.?!。 \n\r\u0301\u00ad1\u2029)\"'“,;中あア_@:\u05d0\u200d-№😀\u00a0٣", max_size=14)

LETTERS = {WordBreak.ALETTER, WordBreak.HEBREW_LETTER, WordBreak.KATAKANA, WordBreak.NUMERIC}
"""Letters of a newer Unicode than Python's own are letters too."""


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def starts_of(pieces: list[str]) -> list[int]:
    offsets, at = [], 0
    for piece in pieces:
        offsets.append(at)
        at += len(piece)
    return offsets[1:]


@given(AWKWARD | st.text(max_size=40))
def test_sentence_rules_are_those_of_uniseg(text: str) -> None:
    assert sentence_breaks(text) == starts_of(list(uniseg_sentences(text)))


@given((AWKWARD | st.text(max_size=40)).filter(lambda text: not set(text) & set("@#\u200d")))
def test_words_are_those_of_uniseg_but_for_handles_and_joined_emoji(text: str) -> None:
    expected, at = [], 0
    for piece in uniseg_words(text):
        if any(character.isalnum() or word_break(character) in LETTERS for character in piece):
            expected.append((at, at + len(piece)))
        at += len(piece)
    assert unicode_words(text) == expected


@given(AWKWARD | st.text(max_size=60))
def test_sentences_tile_the_text_apart_from_white_space(text: str) -> None:
    found = sentences(text)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)
    inside = [offset for start, end in found for offset in range(start, end)]
    assert inside == sorted(set(inside))
    assert all(text[offset].isspace() for offset in set(range(len(text))) - set(inside))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose by 31 % in May. It fell in June.", ["It rose by 31 % in May.", "It fell in June."]),
        ("See No. 5 Downing Street. It is red.", ["See No. 5 Downing Street.", "It is red."]),
        ("She said no. Nobody heard.", ["She said no.", "Nobody heard."]),
        ("Ms. Zhou met Dr. Abel Roe. They spoke.", ["Ms. Zhou met Dr. Abel Roe.", "They spoke."]),
        ("He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]),
        ("The U.S. Department knows.", ["The U.S. Department knows."]),
        ("John F. Kerr won. He wept.", ["John F. Kerr won.", "He wept."]),
        ("Read https://a.example/x/?lang=en&b=2! Now.", ["Read https://a.example/x/?lang=en&b=2!", "Now."]),
        ("It ended. @ada was there. #done", ["It ended.", "@ada was there.", "#done"]),
        ("“Is it so?” he asked. “It is.” She left.", ["“Is it so?” he asked.", "“It is.”", "She left."]),
        ("政府资助了公司。公司出口到邻国！真的吗？", ["政府资助了公司。", "公司出口到邻国！", "真的吗？"]),
        ("他说：“好。”然后离开。", ["他说：“好。”", "然后离开。"]),
        ("वह आया।वह गया। फिर?", ["वह आया।", "वह गया।", "फिर?"]),
        ("ما اسمك؟اسمي علي۔ نعم", ["ما اسمك؟", "اسمي علي۔", "نعم"]),
        ("ပါသည်။နေရာမခြားပါ။", ["ပါသည်။", "နေရာမခြားပါ။"]),
        (
            "Es kostet z. B. 5 Mio. Euro. Am 3. Mai kam Dr. Roe.",
            ["Es kostet z. B. 5 Mio. Euro.", "Am 3. Mai kam Dr. Roe."],
        ),
        ("„Wirklich?“ fragte er. »Ja.« Er ging.", ["„Wirklich?“ fragte er.", "»Ja.«", "Er ging."]),
        ("Sie hatte 3. Im Mai kam er.", ["Sie hatte 3.", "Im Mai kam er."]),
        ("Es waren 5 Mio. Der Staat zahlt.", ["Es waren 5 Mio.", "Der Staat zahlt."]),
        ("One line\nbroken in the middle. Next.", ["One line\nbroken in the middle.", "Next."]),
        ("A soft\u00adhyphen. A second.", ["A soft\u00adhyphen.", "A second."]),
        ("   ", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_words_keep_handles_tags_and_combining_marks_whole() -> None:
    assert word_list("@Ada #5G can't e\u0301te\u0301 3.5 中国") == [
        "@Ada",
        "#5G",
        "can't",
        "e\u0301te\u0301",
        "3.5",
        "中国",
    ]


def test_the_at_sign_of_an_address_is_no_handle() -> None:
    assert word_list("ada@site") == ["ada", "site"]


@pytest.mark.parametrize(
    ("offset", "expected"),
    [(0, "One"), (2, "One"), (3, "One"), (4, "two"), (7, "two"), (8, ","), (9, "@x"), (99, "@x")],
)
def test_word_at_a_caret(offset: int, expected: str) -> None:
    text = "One two, @x"
    offset = min(offset, len(text))
    start, end = word_at(text, 8 if offset == 8 else offset)
    assert text[start:end] == expected if offset != 8 else text[start:end] in {" ", ","}


def test_word_at_an_empty_text() -> None:
    assert word_at("", 0) == (0, 0)


def test_sentence_at_a_caret_stays_in_its_line() -> None:
    text = "First. Second one.\nThird."
    assert [text[slice(*sentence_at(text, offset))] for offset in (0, 6, 8, 18, 20)] == [
        "First.",
        "First.",
        "Second one.",
        "Second one.",
        "Third.",
    ]


def test_sentence_at_takes_the_paragraph_it_is_given() -> None:
    text = "A wrapped\nsentence here. Next."
    assert text[slice(*sentence_at(text, 12, (0, len(text))))] == "A wrapped\nsentence here."


@given(AWKWARD, st.integers(0, 20))
def test_word_and_sentence_at_a_caret_lie_inside_the_text(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    for start, end in (word_at(text, offset), sentence_at(text, offset)):
        assert 0 <= start <= end <= len(text)


def test_a_megabyte_is_cut_whole() -> None:
    text = "The supplier sold 40 % more to the U.S. than before. “Why?” asked the minister of No. 7. " * 11_000
    assert len(sentences(text)) > 20_000
    assert len(words(text)) > 100_000


def test_a_caret_in_an_endless_line_finds_its_word_and_a_sentence_around_it() -> None:
    text = "word. " * 500_000
    assert word_at(text, 1_500_000) == (1_500_000, 1_500_004)
    start, end = sentence_at(text, 1_500_000)
    assert start <= 1_500_000 < end
