"""What every match of a pattern must hold."""

from __future__ import annotations

import sys
import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.pattern_pieces import needed_pieces
from annotator.model.text import fold_for_search

ALL = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
WRITTEN = (
    r"abc bca 平安 a b é s i k * + ? {2} {0} {,2} {1,} ( ) | (?: (?= (?! (?<= (?P<n> (?i) (?>"
    r" [ab] [^]] [ ] \w \. . ^ $"
    r" \b \K {e}"
)
PARTS = st.lists(
    st.sampled_from(WRITTEN.split()),
    max_size=8,
).map("".join)


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"needle\s+in\s+xy", ("needle",)),
        (r"vendors?", ("vendor",)),
        (r"vendor?", ("vendo",)),
        (r"radios?\b.*crane{2,3}", ("crane", "rad")),
        (r"a\.b\.c", ("a.b.c",)),
        (r"(?:one|two) thorn(?=y)", (" thorn",)),
        (r"平安城?", ("平安",)),
        (r"thorn|rock", ()),
        (r"(thorn)", ()),
        (r"(?i)thorn", ()),
        (r"(?:thorn){e<=1}", ()),
        (r"thorn{e}", ()),
        (r"[[:alpha:]]thorn", ()),
        (r"\p{L}thorn", ()),
        (r"fo+tnote", ("tnote",)),
        (r"thorn{0}ed", ("thor",)),
        (r"thorn{,2}ed", ("thor",)),
        (r"thorn+?ed", ("thorn",)),
        (r"[]x]thorn[^]]", ("thorn",)),
        ("", ()),
    ],
)
def test_pieces_are_told_where_they_are_certain(pattern: str, pieces: tuple[str, ...]) -> None:
    assert needed_pieces(pattern, match_case=False) == pieces


def test_with_case_every_letter_counts() -> None:
    assert needed_pieces(r"Missis+ippi", match_case=True) == ("Missis", "ippi")


@given(PARTS, st.text("abcABCéÉsSiIkK\u212aİıſ平安. \n", max_size=60), st.booleans())
def test_every_match_holds_every_piece(pattern: str, text: str, case: bool) -> None:
    try:
        compiled = regex.compile(pattern, regex.MULTILINE | (0 if case else regex.IGNORECASE))
    except regex.error:
        return
    pieces = needed_pieces(pattern, match_case=case)
    for match in compiled.finditer(text):
        folded = fold_for_search(match[0])
        assert all(fold_for_search(piece) in folded for piece in pieces)


def test_characters_that_equal_one_another_but_for_case_fold_to_the_same() -> None:
    ascii_letters = "".join(chr(code) for code in range(128) if chr(code) not in "iI")
    for letter in ascii_letters:
        for other in regex.findall(regex.escape(letter), ALL, regex.IGNORECASE):
            assert fold_for_search(other) == fold_for_search(letter)


def test_letters_without_case_equal_themselves_alone() -> None:
    caseless = {letter for letter in ALL if unicodedata.category(letter) == "Lo"}
    for cased in (letter for letter in ALL if letter.lower() != letter or letter.upper() != letter):
        assert not caseless & {cased, cased.lower(), cased.upper(), cased.casefold()}
