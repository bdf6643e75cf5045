"""Passages listed for people: documents as headings, each passage on a line or two that fit the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from annotator.cli.output import console, printed, say
from annotator.model.names import visible

INDENT = 4


@dataclass(frozen=True, slots=True)
class Passage:
    """One entry: where it stands, facts about it, its words and, in a search, those around it."""

    document: str
    place: str
    quote: str
    facts: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


def say_passages(passages: Sequence[Passage], *, empty: str) -> None:
    """Prints passages that come document by document; `empty` where there are none."""
    if not passages:
        say(empty)
        return
    out = console()
    columns = range(max(len(passage.facts) for passage in passages))
    widths = [max(cell_len(visible(passage.facts[column])) for passage in passages) for column in columns]
    places = max(cell_len(visible(passage.place)) for passage in passages)
    document = None
    with printed():
        for passage in passages:
            if passage.document != document:
                document = passage.document
                out.print(Text(f"\n{visible(document)}", style="bold"))
            where = "  " + set_cell_size(visible(passage.place), places)
            if not passage.facts:
                line = Text(f"{where}  ", style="").append(_words(passage, out.width - len(where) - 2))
                out.print(line, no_wrap=True, overflow="ellipsis")
                continue
            facts = [set_cell_size(visible(fact), width) for fact, width in zip(passage.facts, widths, strict=True)]
            out.print(Text("  ".join((where, *facts)).rstrip(), style="dim"), no_wrap=True, overflow="ellipsis")
            words = Text(" " * INDENT).append(_words(passage, out.width - INDENT))
            out.print(words, no_wrap=True, overflow="ellipsis")


def _words(passage: Passage, width: int) -> Text:
    """The quote on one line; what stands around it gives way where the line is too short for both."""
    quote, before, after = (_line(text) for text in (passage.quote, passage.before, passage.after))
    words = Text()
    if not before and not after:
        return words.append(quote)
    beside = max(0, (width - cell_len(quote)) // 2)
    while before and cell_len(before) > beside:
        before = before[1:]
    return words.append(before, style="dim").append(quote, style="bold").append(after if beside else "", style="dim")


def _line(text: str) -> str:
    """`text` with each run of white space as one space, those at its ends too."""
    words = " ".join(text.split())
    return visible(" " * text[:1].isspace() + words + " " * (bool(words) and text[-1:].isspace()))
