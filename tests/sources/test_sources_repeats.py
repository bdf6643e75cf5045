"""Pull quotes: which paragraphs count as repetitions, of what, and what is no repetition."""

from __future__ import annotations

import pytest

from annotator.model.span import Span
from annotator.model.structure import structure_from_plain, structure_to_plain
from annotator.sources.paragraphs import paragraphs
from annotator.sources.repeats import LEAST, repeats
from annotator.sources.structure import plain_structure

SENTENCE = "The harbour has depended on radios of one maker for nine years."
REST = " Nobody asked for another offer, and the masts were paid for by a loan that runs until the end of the decade."
FILLER = "Ships wait for days, because the pilots hear nothing when the wind turns, and the office keeps no list."
LONG = "A radio of another maker would not speak with the old ones, so that all would have to be replaced at once. " * 2
PARAGRAPH = SENTENCE + REST


def found(*paragraphs: str) -> list[tuple[int, str]]:
    """The number of each paragraph that repeats, with the words that it repeats."""
    text = "\n".join(paragraphs)
    structure = plain_structure(text)
    rows = zip(structure.repeats, structure.repeats.marks, strict=True)
    numbers = ((structure.paragraphs.at(start), twin) for (start, _), twin in rows)
    return [(at + 1, text[slice(*twin)]) for at, twin in numbers if at is not None]


def test_a_sentence_that_stands_alone_before_or_after_its_paragraph_repeats_it() -> None:
    assert found(LONG, SENTENCE, PARAGRAPH) == [(2, SENTENCE)]
    assert found(PARAGRAPH, LONG, SENTENCE) == [(3, SENTENCE)]


def test_quote_marks_a_capital_and_special_spaces_do_not_hide_a_repetition() -> None:
    quoted = "“" + SENTENCE.replace("nine years", "nine\u00a0years") + "”"
    assert found(LONG, quoted, PARAGRAPH) == [(2, SENTENCE)]
    later = "In the end, t" + PARAGRAPH[1:]
    assert found(LONG, SENTENCE, later) == [(2, "t" + SENTENCE[1:])], "its first words were left out"


def test_of_two_paragraphs_that_are_the_same_the_later_repeats() -> None:
    assert found(PARAGRAPH, FILLER, SENTENCE, SENTENCE, LONG) == [(3, SENTENCE), (4, SENTENCE)]
    assert found(LONG, SENTENCE, SENTENCE, FILLER + REST) == [(3, SENTENCE)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param((LONG, "The harbour has depended on radios.", PARAGRAPH), id="too short"),
        pytest.param((LONG, SENTENCE[12:48], PARAGRAPH), id="from the middle of a sentence"),
        pytest.param((LONG, "2. " + SENTENCE, "12. " + SENTENCE + REST), id="within a number"),
        pytest.param((SENTENCE, LONG, FILLER, REST, SENTENCE), id="the same, far off"),
        pytest.param((SENTENCE, SENTENCE, SENTENCE, FILLER), id="verse"),
        pytest.param(("1/ " + PARAGRAPH, "2/ " + SENTENCE, SENTENCE, "3/ " + LONG), id="a thread"),
        pytest.param((*(f"{n}: {LONG}" for n in ("Ada", "Ben") * 4), SENTENCE, PARAGRAPH), id="talk"),
    ],
)
def test_no_repetition(paragraphs: tuple[str, ...]) -> None:
    assert found(*paragraphs) == []


def test_a_repetition_without_a_full_stop_is_no_heading() -> None:
    text = "\n".join((LONG, SENTENCE.rstrip("."), FILLER, PARAGRAPH))
    structure = plain_structure(text)
    assert (len(structure.repeats), len(structure.headings)) == (1, 0)


def test_words_of_a_repetition_are_found_where_they_stand_otherwise() -> None:
    text = "\n".join((LONG, f"“{SENTENCE}”", PARAGRAPH))
    structure = plain_structure(text)
    here = text.index("radios")
    there = text.index("radios", here + 1)
    assert structure.repeated(text, Span(here, here + 6)) == Span(there, there + 6)
    assert structure.repeated(text, Span(there, there + 6)) is None
    assert structure.repeated(text, Span(here, there)) is None, "it goes on behind the repetition"


def test_so_many_characters_make_a_repetition() -> None:
    short = f"It hears but {'x' * (LEAST - 24)} in a gale"
    for words, count in ((f"{short}ly", 1), (short, 0)):
        text = f"{words}.\n{words}. {LONG}"
        assert len(repeats(text, paragraphs(text))) == count, len(words)


def test_repetitions_are_kept_with_the_structure() -> None:
    structure = plain_structure(f"{LONG}\n{SENTENCE}\n{PARAGRAPH}")
    assert structure_from_plain(structure_to_plain(structure)) == structure
    assert len(structure.repeats) == 1
