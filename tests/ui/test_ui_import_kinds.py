"""What kind of text a source is taken for, from how it is built, in the words that a project has."""

from __future__ import annotations

import pytest

from annotator.model.structure import Structure
from annotator.sources.parsed import Parsed
from annotator.sources.structure import markdown_structure, plain_structure
from annotator.ui.dialogs.import_kinds import MOST_TITLE, guessed_kind, title_line

LONG = "Nobody asked for another offer, and the masts were paid for by a loan that runs until the decade ends. " * 2
THREAD = "1/ It costs.\n\n2/ Nobody asks.\n\n3/ So it stays.\n"
TALK = "\n".join(f"{who}: {LONG}" for who in ("Ada", "Ben") * 3)
SIGNED = f"The radios\nBy Ada Ebner\n{LONG}\n{LONG.lower()}"
MAILED = f"The radios\n{LONG}\nYou get this because you signed up. Unsubscribe here.\n"


def parsed(text: str, structure: Structure | None = None) -> Parsed:
    return Parsed("a", "a.txt", text, structure or plain_structure(text), b"", "txt", "1")


def kind(text: str, own: tuple[str, ...] = ()) -> str:
    return guessed_kind(parsed(text), own)


@pytest.mark.parametrize(
    ("text", "guess"),
    [(THREAD, "Thread"), (TALK, "Interview"), (SIGNED, "Article"), (MAILED, "Newsletter"), (f"The radios\n{LONG}", "")],
)
def test_form_tells_the_kind_or_nothing_is_guessed(text: str, guess: str) -> None:
    assert kind(text) == guess


def test_the_words_of_the_project_are_used() -> None:
    assert kind(THREAD, ("thread", "op-ed")) == "thread"
    assert kind(SIGNED, ("thread", "op-ed")) == "Article", "it names kinds as usual, so another usual name fits"
    assert kind(SIGNED, ("speech", "op-ed")) == "", "it has words of its own, and none of them is meant"


def test_the_heading_over_a_text_is_its_title_line() -> None:
    assert title_line(parsed(SIGNED)) == "The radios"
    marked = f"# The *radios*\n\n{LONG}"
    assert title_line(parsed(marked, markdown_structure(marked))) == "The *radios*"


def test_other_headings_are_no_title_line() -> None:
    assert title_line(parsed(THREAD)) == ""
    assert title_line(parsed(f"{LONG}\nThe radios\n{LONG.lower()}")) == ""
    late = f"{LONG}\n\n# The radios\n\n{LONG}"
    assert title_line(parsed(late, markdown_structure(late))) == "", "it stands over a part only"
    long = f"# {'word ' * MOST_TITLE}\n\n{LONG}"
    assert title_line(parsed(long, markdown_structure(long))) == ""
