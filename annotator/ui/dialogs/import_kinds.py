"""What kind of text a source is, as far as its form tells: a guess that a person can change. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.names import folded_name
from annotator.sources.matter import is_mailed
from annotator.sources.parsed import Parsed
from annotator.ui.translations.saying import say


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
