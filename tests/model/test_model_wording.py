from __future__ import annotations

import errno
import json
import os
import pickle

import pytest

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError, CodebookProblem, Problem
from annotator.model.labels import WITH_FIELDS, label_of, place_of
from annotator.model.plain import change_from_plain, change_to_plain
from annotator.model.wording import (
    Wording,
    counted,
    listed,
    recalled,
    system_reason,
    verbatim,
    worded,
    wording_from_plain,
    wording_to_plain,
)


def test_a_wording_is_its_english_text() -> None:
    said = worded('The codebook has no code "{code}".', code="firm")
    assert said == 'The codebook has no code "firm".'
    assert (said.template, said.fields) == ('The codebook has no code "{code}".', {"code": "firm"})


def test_numbers_are_written_in_the_form_that_the_template_asks_for() -> None:
    assert worded("{count:,} of {of} in {seconds:g} s", count=12345, of=12345, seconds=2.0) == "12,345 of 12345 in 2 s"


def test_without_fields_braces_are_braces() -> None:
    assert worded('a span is not {"start": …}') == 'a span is not {"start": …}'


def test_a_field_is_never_taken_for_a_template() -> None:
    assert worded("no code {code}", code="{code} {other}") == "no code {code} {other}"


def test_a_template_reaches_into_no_value() -> None:
    """The child that reads foreign files sends templates; they name fields and nothing else."""
    assert Wording("{a.__class__} {a[0]} {a!r} {a:>99}", {"a": "x"}) == "{a.__class__} {a[0]} {a!r} {a:>99}"


@pytest.mark.parametrize(("count", "said"), [(0, "0 hits in A"), (1, "one hit in A"), (2, "2 hits in A")])
def test_the_number_chooses_the_template(count: int, said: str) -> None:
    assert counted(count, "one hit in {where}", "{count} hits in {where}", where="A") == said


def test_parts_in_a_row_keep_their_own_templates() -> None:
    row = listed((worded("row {number}", number=3), "a.csv"), ": ")
    assert row == "row 3: a.csv"
    assert [getattr(part, "template", None) for part in row.fields.values()] == ["row {number}", None]


def test_what_is_said_as_it_came_is_no_template() -> None:
    assert verbatim("Documents") == "Documents"
    assert verbatim("Documents").template == "{text}"


def test_a_wording_survives_other_processes_and_json() -> None:
    said = worded("{file}: {reason}", file="a.txt", reason=worded("Page {number} cannot be read.", number=2))
    plain = json.loads(json.dumps(wording_to_plain(said)))
    for again in (pickle.loads(pickle.dumps(said)), wording_from_plain(plain)):  # noqa: S301 -- our own bytes
        assert (again, again.template, again.fields) == (said, said.template, said.fields)
        assert again.fields["reason"].template == "Page {number} cannot be read."


def test_an_error_hands_its_wording_on() -> None:
    error = AnnotatorError(worded('There is a coder "{coder}" already.', coder="Ada"))
    assert str(error) == 'There is a coder "Ada" already.'
    assert error.wording.template == 'There is a coder "{coder}" already.'


def test_every_problem_of_a_codebook_keeps_its_template() -> None:
    found = CodebookProblem("a.yaml", (Problem(worded("The code has no name."), 3, 1), Problem(worded("Empty."))))
    assert str(found) == "a.yaml, line 3, column 1: The code has no name.\na.yaml, Empty."
    first = found.wording.fields["part0"]
    assert isinstance(first, Wording)
    assert [getattr(part, "template", None) for part in first.fields.values()] == [
        None,
        "line {line}, column {column}: {message}",
    ]


def test_the_system_s_reasons_are_ours_where_they_are_known() -> None:
    refused = PermissionError(errno.EACCES, os.strerror(errno.EACCES), "a.txt")
    assert system_reason(refused).template == "Permission denied"
    assert system_reason(OSError("pulled out")).template == "{text}"


def test_a_text_is_recalled_by_its_template() -> None:
    template = "Code {count:,} of {of:,} hits of “{words}”"
    said = recalled("Code 1,200 of 3 hits of “a of b”", template)
    assert said is not None
    assert (said.fields, str(said)) == ({"count": 1200, "of": 3, "words": "a of b"}, "Code 1,200 of 3 hits of “a of b”")
    assert recalled("Code all 3 hits of “a”", template) is None
    assert recalled("Code , of 3 hits of “a”", template) is None
    assert recalled("Code 1,2 of 3 hits of “a”", template) is None


@pytest.mark.parametrize(
    ("label", "template"),
    [
        ("Code passage", "Code passage"),
        ("Import 3 documents", "Import {count} documents"),
        ("Code the one hit of “firm”", "Code the one hit of “{words}”"),
        ("Code all 1,234 hits of “firm”", "Code all {count:,} hits of “{words}”"),
        ("Code 2 of 1,234 hits of “firm”", "Code {count:,} of {of:,} hits of “{words}”"),
        ("Sample codings of Ada", "Sample codings of {coder}"),
    ],
)
def test_a_label_comes_back_from_the_journal_as_the_act_worded_it(label: str, template: str) -> None:
    assert label_of(label).template == template
    again = change_from_plain(change_to_plain(Change(worded(label), (), "ada")))
    assert (again.label, again.label.template) == (label, template)
    assert {one for one in WITH_FIELDS if recalled(label, one)} <= {template}


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("A, b.txt, post 9", "post {n}"),
        ("A.txt, ¶ 12", "¶ {n}"),
        ("A.txt, page 3, ¶ 1", "page {page}, ¶ {n}"),
        ("Interview, post 7.txt, ¶ 3", "¶ {n}"),
        ("Notes, page 2, b.pdf, page 3, ¶ 1", "page {page}, ¶ {n}"),
    ],
)
def test_a_place_that_was_kept_comes_back_as_it_was_worded(text: str, template: str) -> None:
    found = place_of(text)
    assert found == text
    assert [getattr(part, "template", None) for part in found.fields.values()] == [None, template]
    assert found.fields["part0"] == text[: text.rindex(", page" if "{page}" in template else ", ")]
    assert place_of("elsewhere") == "elsewhere"
