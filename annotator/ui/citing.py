"""A quote as it is cited, and the places that a passage crosses. Qt-free."""

from __future__ import annotations

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.words import quoted


def cited(text: str, structure: Structure, span: Span, document: str) -> str:
    """`“the words” (document, post 9)`; lines joined, white space at the ends left out."""
    quote = text[span.start : span.end]
    start = span.start + len(quote) - len(quote.lstrip())
    end = max(start + 1, span.end - len(quote) + len(quote.rstrip()))
    return f"{quoted(' '.join(quote.split()))} ({document}, {places_of(structure, Span(start, end))})"


def places_of(structure: Structure, span: Span) -> str:
    """`post 9`, or `post 9 to post 10` where a passage ends in another place than it begins."""
    first = localised(structure.place(span.start))
    last = localised(structure.place(max(span.start, span.end - 1)))
    return first if first == last else say("{first} to {last}").format(first=first, last=last)


def posts_crossed(text: str, structure: Structure, span: Span) -> tuple[str, ...]:
    """The numbers of the posts that a passage has words of; one number or none where it crosses nothing."""
    posts = structure.posts
    if not len(posts):
        return ()
    touched = posts.touching(span.start, span.end)
    inked = [n for n in touched if text[max(span.start, posts.starts[n]) : min(span.end, posts.ends[n])].strip()]
    return tuple(posts.label(index) for index in inked)
