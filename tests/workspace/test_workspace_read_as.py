"""How a text is read: what of the findings holds, and which answers made of them what there is."""

from __future__ import annotations

from itertools import product

import pytest

from annotator.model.structure import Structure
from annotator.sources.structure import plain_structure
from annotator.workspace.read_as import ReadAs, Take, answers_in

LONG = "Nobody asked for another offer, and the masts were paid for by a loan that runs until the decade ends. " * 2
MORE = (
    "A radio of another maker would not speak with the old ones, so that all would have to go at once, masts too. " * 2
)
QUOTE = "The harbour has depended on radios of one maker for nine years."
ESSAY = f"The radios of the harbour\nBy Ada Ebner\n{LONG}\n{QUOTE}\n{QUOTE} {MORE}\nPhoto: Harbour office."
THREAD = "1/ It costs\nall the money.\n\n2/ Nobody asks\nwhy.\n\n3/ So it stays."


def held(structure: Structure) -> tuple[int, ...]:
    kinds = structure.posts, structure.headings, structure.repeats, structure.front, structure.back
    return tuple(len(kind) for kind in kinds)


def test_each_kind_can_be_left_as_text_alone() -> None:
    found = plain_structure(ESSAY)
    assert held(ReadAs().shaped(ESSAY, found)) == (0, 1, 1, 1, 1)
    assert held(ReadAs(headings=Take.AS_TEXT).shaped(ESSAY, found)) == (0, 0, 1, 1, 1)
    assert held(ReadAs(repeats=Take.AS_TEXT).shaped(ESSAY, found)) == (0, 1, 0, 1, 1)
    assert held(ReadAs(matter=Take.AS_TEXT).shaped(ESSAY, found)) == (0, 1, 1, 0, 0)
    assert ReadAs().shaped(ESSAY, found).sentences == found.sentences


def test_sentences_end_with_paragraphs_where_posts_are_left_as_text() -> None:
    found = plain_structure(THREAD)
    shaped = ReadAs(posts=Take.AS_TEXT).shaped(THREAD, found)
    assert (len(found.posts), len(shaped.posts)) == (3, 0)
    assert (len(found.sentences), len(shaped.sentences)) == (3, 5)
    shown = ReadAs(posts=Take.AS_TEXT).shown(found)
    assert (len(shown.posts), shown.sentences) == (0, found.sentences)


@pytest.mark.parametrize("answers", list(product(Take, repeat=3)))
def test_the_answers_are_seen_in_what_they_made(answers: tuple[Take, Take, Take]) -> None:
    found = plain_structure(ESSAY)
    read = ReadAs(headings=answers[0], repeats=answers[1], matter=answers[2])
    assert answers_in(found, read.shaped(ESSAY, found)) == read
