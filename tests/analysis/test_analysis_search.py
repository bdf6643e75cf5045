from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.search import count_folded, find_between, find_pattern, find_words, has_case_of, sought
from annotator.analysis.search_folding import fold
from annotator.model.errors import AnnotatorError
from annotator.model.text import fold_for_search
from annotator.model.wording import Wording

TEXT = "A no\u00a0break, mid\u20112020 and \u2018quoted\u2019 \u5e73\u5b89\u57ce\u5e02 \U0001f600 CAFÉ"
TEXT += " Straße, GRUSS; o\ufb03ce İstanbul"


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("no break", "no\u00a0break"),
        ("MID-2020", "mid\u20112020"),
        ("'quoted'", "\u2018quoted\u2019"),
        ("\u57ce\u5e02", "\u57ce\u5e02"),
        ("cafe", "CAFÉ"),
        ("STRASSE", "Straße"),
        ("straße", "Straße"),
        ("gruß", "GRUSS"),
        ("GRU\u1e9e", "GRUSS"),
        ("office", "o\ufb03ce"),
        ("istanbul", "İstanbul"),
    ],
)
def test_search_folds_what_a_person_cannot_type_and_gives_true_offsets(words: str, quote: str) -> None:
    assert [TEXT[start:end] for start, end in find_words(TEXT, words)] == [quote]


@given(st.text("ab \u00a0", max_size=30), st.text("ab \u00a0", min_size=1, max_size=3))
def test_hits_are_ordered_apart_and_equal_to_what_was_sought(text: str, words: str) -> None:
    hits = find_words(text, words)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(hits))
    assert {sought(text[start:end]) for start, end in hits} <= {sought(words)}
    assert bool(hits) == (sought(words) in sought(text))


@given(st.text("sßS\ufb01fi \ufb03", max_size=20), st.text("sßfi", min_size=1, max_size=4))
def test_letters_that_stand_for_several_are_found_whole_and_where_they_stand(text: str, words: str) -> None:
    hits = find_words(text, words)
    wanted = words.casefold()
    assert all(text[start:end].casefold() == wanted for start, end in hits)
    at = 0
    for start, end in [*hits, (len(text), len(text))]:
        between = text[at:start]
        inside = [between[i:j] for i in range(len(between)) for j in range(i + 1, len(between) + 1)]
        assert wanted not in {one.casefold() for one in inside}
        at = end


def test_half_a_letter_is_not_found() -> None:
    assert find_words("Gruß", "grus") == []
    assert find_words("ßs", "ss") == [(0, 1)]


def test_a_count_counts_every_spelling() -> None:
    assert count_folded("strasse, straße, stra", "STRASSE") == 2


def test_capitals_count_in_every_spelling() -> None:
    assert has_case_of("Straße", "Strasse")
    assert has_case_of("STRA\u1e9eE", "STRASSE")
    assert not has_case_of("Straße", "STRASSE")


def test_nothing_sought_is_nothing_found() -> None:
    assert find_words("abc", "") == []


def test_a_pattern_finds_its_matches_but_no_empty_ones() -> None:
    assert find_pattern("No 5, no 17", r"no \d*") == [(0, 4), (6, 11)]
    assert find_pattern("abc", "x*") == []


def test_a_pattern_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(AnnotatorError, match="cannot be read"):
        find_pattern("abc", "(")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("(", "missing ) at position 1"),
        ("a**", "multiple repeat at position 2"),
        ("[a", "unterminated character set at position 2"),
        (r"(?P<9>a)", "bad character in group name at position 5"),
    ],
)
def test_the_parser_s_complaint_is_said_as_it_comes(pattern: str, said: str) -> None:
    """annotator.analysis.pattern_words knows the usual ones."""
    with pytest.raises(AnnotatorError) as refused:
        find_pattern("abc", pattern)
    assert str(refused.value) == f"The pattern cannot be read: {said}. Nothing was searched."
    complaint = refused.value.wording.fields["error"]
    assert isinstance(complaint, Wording)
    assert complaint.template == "{what} at position {n}"
    assert complaint.fields["what"] == getattr(complaint.fields["what"], "template", None)


def test_a_complaint_that_nobody_knows_is_said_as_it_comes() -> None:
    with pytest.raises(AnnotatorError, match=r"cannot be read: .*at position"):
        find_pattern("abc", r"\N{no such character}")


def test_a_pattern_that_would_search_for_ever_is_stopped() -> None:
    with pytest.raises(AnnotatorError, match="took longer"):
        find_pattern("a" * 40 + "!", r"(a|a|aa)+$", seconds=0.05)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.integers(1, 400))
def test_long_texts_are_folded_as_short_ones(text: str, repeats: int) -> None:
    long = text * repeats
    assert fold(long) == fold_for_search(long)


def test_every_character_is_folded_alike_in_a_long_text() -> None:
    every = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x20000))))
    assert fold(every) == fold_for_search(every)


def test_searching_stretches_finds_what_lies_in_them() -> None:
    folded = "aaaa b aaaa"
    assert list(find_between(folded, "aa", [(0, 3), (7, 11)])) == [(0, 2), (7, 9), (9, 11)]
    assert list(find_between(folded[6:], "AA", [(7, 11)], first=6)) == [(7, 9), (9, 11)]
    assert list(find_between(folded, "", [(0, 3)])) == []
