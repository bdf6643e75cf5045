"""annotator.workspace.incoming_words: what differs is said in words that the window can translate."""

from __future__ import annotations

from dataclasses import fields, replace

from annotator.model.codes import Code
from annotator.model.records import Coding
from annotator.model.wording import Wording
from annotator.workspace.incoming_words import differing, fields_named

CODING = Coding("1", "essay", 0, 5, "firm", "ada", "", "")


def test_two_codings_differ_in_words() -> None:
    other = replace(CODING, start=1, end=6, memo="why", unsure=True)
    said = differing(CODING, other)
    assert said == "with other ends and with another memo and marked as unsure or not"
    assert said.template == "{first} and {second}"
    assert isinstance(said.fields["second"], Wording)


def test_the_same_coding_differs_in_nothing() -> None:
    assert differing(CODING, replace(CODING)) == ""


def test_every_field_of_a_code_has_a_name() -> None:
    named = fields_named(field.name for field in fields(Code) if field.name != "position")
    assert "counter examples" in named
    assert all(isinstance(part, Wording) for part in named.fields.values())
