"""Title and kind of a text, as far as its form tells them: guesses that a person can change. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.names import folded_name
from annotator.sources.matter import is_mailed
from annotator.sources.paragraphs import BODY
from annotator.sources.parsed import Parsed
from annotator.ui.translations.saying import say
from annotator.workspace.planning import one_line

MOST_TITLE = 140
"""Characters of a line that is taken for a title."""


def title_line(parsed: Parsed) -> str:
    """The heading that stands over the whole text, in one line; "" where there is none."""
    headings = parsed.structure.headings
    if not len(headings) or headings.levels[0] != 1:
        return ""
    start, end = headings.span(0).start, headings.span(0).end
    body = next((first for first, last in parsed.structure.paragraphs if last - first >= BODY), len(parsed.text))
    mark = headings.marks[0][1] if headings.marks else 0
    line = one_line(parsed.text[max(start, mark) : end])
    return line if start <= body and len(line) <= MOST_TITLE else ""


def usual_kinds() -> tuple[str, ...]:
    """Names of kinds, in the person's language."""
    return say("Thread"), say("Article"), say("Interview"), say("Newsletter"), say("Document")


def guessed_kind(parsed: Parsed, own: Sequence[str]) -> str:
    """The kind of a text in the words of a project, which has `own` already; "" where its form does not tell.

    A project with words of its own for kinds, none of them usual, gets only these.
    """
    structure = parsed.structure
    if len(structure.posts):
        guess = say("Thread")
    elif len(structure.turns):
        guess = say("Interview")
    elif is_mailed(parsed.text):
        guess = say("Newsletter")
    elif "byline" in structure.front.labels or {"author", "disclaimer"} & set(structure.back.labels):
        guess = say("Article")
    else:
        return ""
    by_fold = {folded_name(name): name for name in own}
    if folded_name(guess) in by_fold:
        return by_fold[folded_name(guess)]
    usual = {folded_name(name) for name in usual_kinds()}
    return guess if not own or usual & by_fold.keys() else ""
