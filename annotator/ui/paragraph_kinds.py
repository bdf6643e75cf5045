"""What a paragraph is but a part of the text: front matter, back matter, a sentence that stands elsewhere. Qt-free."""

from __future__ import annotations

from annotator.model.structure import Structure
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say


def kind_of(structure: Structure, offset: int) -> str:
    """`front matter (byline)`, `repeats ¶ 12`; "" for plain text and headings."""
    around = ((structure.front, say("front matter ({what})")), (structure.back, say("back matter ({what})")))
    for segments, words in around:
        index = segments.at(offset)
        if index is not None:
            return words.format(what=matter_called(segments.label(index)))
    index = structure.repeats.at(offset)
    if index is None:
        return ""
    return say("repeats {place}").format(place=localised(structure.place(structure.repeats.marks[index][0])))


def told_beside(structure: Structure, offset: int) -> str:
    """What is told of the number and the dotted line beside a paragraph, "" for nothing."""
    if structure.headings_are_suggested and structure.headings.at(offset) is not None:
        return say("Looks like a heading")
    kind = kind_of(structure, offset)
    return kind[:1].upper() + kind[1:]


def matter_called(label: str) -> str:
    """The name of a kind of front or back matter."""
    return {
        "date": say("date"),
        "byline": say("byline"),
        "author": say("about the author"),
        "disclaimer": say("disclaimer"),
        "credit": say("credit"),
        "comments": say("comments"),
    }.get(label, label)
