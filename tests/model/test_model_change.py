from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codes import Attribute, AttributeType, Code, Exclude, Weight
from annotator.model.plain import canonical, change_from_plain, change_to_plain, record_from_plain, record_to_plain
from annotator.model.records import (
    CodebookVersion,
    CodeEdit,
    Coder,
    Coding,
    Document,
    ExampleSource,
    Memo,
    MemoTarget,
    ProjectInfo,
    Reading,
    ReadingState,
    Record,
    key_of,
)
from annotator.model.span import Span
from annotator.model.wording import worded

RECORDS: list[Record] = [
    ProjectInfo("p", "Project", "2026-01-01T00:00:00Z"),
    Document(
        "d", "Doc", 0, "ab", 3, "cd", 1, 0, "2026-01-01T00:00:00Z", variables=(("author", "Ada"), ("year", "2020"))
    ),
    Code(
        "firm",
        "Firm",
        parent="actor",
        key="1",
        include=("a",),
        exclude=(Exclude("b", "state"), Exclude("c")),
        attributes=(Attribute("certainty", "Certainty", AttributeType.CHOICE, ("low", "high")),),
    ),
    Coder("c", "Ada", "A"),
    Coding("x", "d", 0, 3, "firm", "c", "t", "t", memo="n\u2011o \U0001f600", attributes=(("certainty", "low"),)),
    Reading("d", "c", ReadingState.DONE, "t"),
    Memo("m", MemoTarget.CODE, "firm", "text", "t"),
    Coding("y", "d", 0, 3, "firm", "c", "t", "t", unsure=True, checked="u"),
    CodebookVersion("v", "1.0.0", "Book", "t", "ef"),
    CodebookVersion("w", "2.0.0", "Book", "t", "ef", "note", (CodeEdit("firm", Weight.MEANING, "why"),), "c"),
    CodeEdit("firm", Weight.WORDING, "a slip", "c", "t"),
    ExampleSource("e", "firm", "a firm", "d", 0, 6, "a firm", "Doc, \u00b6 1", "t"),
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_a_record_survives_its_plain_form(record: Record) -> None:
    assert record_from_plain(json.loads(canonical(record_to_plain(record)))) == record


@given(st.lists(st.tuples(st.sampled_from(RECORDS), st.sampled_from(["add", "drop"])), max_size=6))
def test_a_change_survives_the_journal_and_its_inverse_is_its_own_inverse(picks: list[tuple[Record, str]]) -> None:
    puts = tuple(Put(None, record) if what == "add" else Put(record, None) for record, what in picks)
    change = Change("Something", puts, "c")
    assert change_from_plain(json.loads(canonical(change_to_plain(change)))) == change
    assert change.inverse().inverse() == change
    assert bool(change) == bool(picks)


def test_a_change_knows_the_kinds_of_what_it_puts() -> None:
    coder, code = Coder("c", "Ada", "A", 0), Code("firm", "Firm")
    change = Change(worded("Both"), (Put(None, coder), Put(code, None)))
    assert change.kinds == {Coder, Code} == change.inverse().kinds
    assert Change(worded("Both"), change.puts) == change  # asking leaves it as it is
    assert Change(worded("Nothing"), ()).kinds == frozenset()


def test_what_records_of_the_first_version_lacked_is_left_out_at_its_default() -> None:
    """So that the checksums of their rows and journal lines stay valid."""
    coding = Coding("x", "d", 0, 3, "firm", "c", "t", "t")
    assert not {"unsure", "checked"} & record_to_plain(coding).keys()
    assert not {"edits", "coder"} & record_to_plain(CodebookVersion("v", "1.0.0", "Book", "t", "ef")).keys()


@pytest.mark.parametrize("plain", [{}, {"kind": "Nothing"}, {"kind": "Coder", "id": "c"}, {"kind": "Coder", "what": 1}])
def test_what_is_no_record_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a record"):
        record_from_plain(plain)


def test_a_put_needs_one_record_in_two_states() -> None:
    with pytest.raises(ValueError, match="needs a record"):
        Put(None, None)
    with pytest.raises(ValueError, match="same record"):
        Put(RECORDS[3], RECORDS[4])
    assert Put(None, RECORDS[3]).key == Put(RECORDS[3], None).key == ("Coder", "c")


def test_a_reading_is_known_by_document_and_coder() -> None:
    assert key_of(RECORDS[5]) == ("Reading", "d|c")


def test_a_coding_gives_its_span() -> None:
    coding = RECORDS[4]
    assert isinstance(coding, Coding)
    assert coding.span == Span(0, 3)


def test_ids_are_new_and_times_are_utc() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert now().endswith("Z")
    assert len(now()) == 20
