from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.structure import Segments, Structure
from annotator.ui.reading.display import DisplayMap, Join, shown_text
from tests.utf16 import utf16_length

TEXTS = st.text(st.sampled_from("ab .\n\n\u00a0\u2011\u2028\u2029\ufeff平א😀"), max_size=80)


@given(TEXTS)
def test_blocks_hold_every_character_with_ink(text: str) -> None:
    display = DisplayMap(text, Structure())
    shown = {at for block in range(len(display)) for at in range(display.starts[block], display.ends[block])}
    assert {at for at, character in enumerate(text) if not character.isspace()} <= shown


@given(TEXTS)
def test_what_is_shown_has_the_length_of_what_it_stands_for(text: str) -> None:
    display = DisplayMap(text, Structure())
    for block in range(len(display)):
        canonical = text[display.starts[block] : display.ends[block]]
        assert len(display.shown(block)) == len(canonical)
        assert utf16_length(display.shown(block)) == utf16_length(canonical)


@given(TEXTS, st.data())
def test_a_place_in_a_block_goes_there_and_back(text: str, data: st.DataObject) -> None:
    display = DisplayMap(text, Structure())
    offset = data.draw(st.integers(0, len(text)))
    block, place = display.place(offset)
    back = display.offset(block, place)
    if display.starts[block] <= offset <= display.ends[block]:
        assert back == offset
    else:
        assert back in {display.starts[block], display.ends[block]}


def test_nothing_that_ends_a_qt_paragraph_is_shown() -> None:
    assert shown_text("a\u2029b\rc\ufdd0d\ufdd1e\u2011f") == "a\u2028b c\ufffdd\ufffde\u2010f"


def test_lines_wrapped_by_hand_are_joined_and_others_broken() -> None:
    long = "a line of the length that typewriters and mail programs made"
    assert shown_text(f"{long}\n{long}\nend") == f"{long} {long} end"
    assert shown_text("roses are red\nviolets are blue") == "roses are red\u2028violets are blue"


def test_a_paragraph_of_several_lines_is_one_block() -> None:
    text = "one\ntwo\n\nthree"
    display = DisplayMap(text, Structure(paragraphs=Segments.of([(0, 7), (9, 14)])))
    assert [(display.starts[block], display.ends[block]) for block in range(len(display))] == [(0, 7), (9, 14)]


def test_text_that_no_paragraph_claims_is_shown_all_the_same() -> None:
    text = "head\n\nbody\nfoot"
    display = DisplayMap(text, Structure(paragraphs=Segments.of([(6, 10)])))
    assert [display.shown(block) for block in range(len(display))] == ["head", "body", "foot"]


def test_lines_of_one_post_stand_together() -> None:
    text = "1/ a\nb\n\nc\n2/ d"
    display = DisplayMap(text, Structure(posts=Segments.of([(0, 9), (10, 14)])))
    assert display.joins == [Join.PARAGRAPH, Join.LINE, Join.PARAGRAPH, Join.PARAGRAPH]


def test_an_endless_paragraph_is_cut_and_known_as_one() -> None:
    text = "word " * 5000 + "end"
    display = DisplayMap(text, Structure())
    assert len(display) > 5
    assert [display.starts[block] for block in range(1, len(display))] == list(display.ends[:-1])
    assert set(display.joins[1:]) == {Join.PART}
    assert display.paragraph(3) == display.paragraph(0)
    assert display.paragraph(0) is not None
    assert len(display.paragraph(0) or ()) == len(text)


def test_blocks_of_a_span_leave_out_those_it_only_touches() -> None:
    display = DisplayMap("one\ntwo\nthree", Structure())
    assert display.blocks_of(3, 7) == range(1, 2)
    assert display.blocks_of(0, 8) == range(2)
    assert display.blocks_of(2, 9) == range(3)


def test_a_text_without_ink_has_one_empty_block() -> None:
    for text in ("", "\n \n"):
        display = DisplayMap(text, Structure())
        assert (len(display), display.shown(0), display.place(len(text))) == (1, "", (0, 0))
