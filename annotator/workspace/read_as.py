"""How a text is read: what of that which was found in it holds, and what is text like any other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.model.structure import Segments, Structure
from annotator.sources.structure import without_headings, without_matter, without_posts, without_repeats


class Take(StrEnum):
    """What becomes of one kind of finding."""

    AS_FOUND = "as_found"
    AS_TEXT = "as_text"


@dataclass(frozen=True, slots=True)
class ReadAs:
    """One answer for each kind. `matter` is what stands around the text: front and back."""

    posts: Take = Take.AS_FOUND
    headings: Take = Take.AS_FOUND
    repeats: Take = Take.AS_FOUND
    matter: Take = Take.AS_FOUND

    def shown(self, found: Structure) -> Structure:
        """What of the findings is wanted; sentences as they are, which no view shows."""
        if self.posts is Take.AS_TEXT:
            found = replace(found, posts=Segments())
        if self.headings is Take.AS_TEXT:
            found = without_headings(found)
        if self.repeats is Take.AS_TEXT:
            found = without_repeats(found)
        return without_matter(found) if self.matter is Take.AS_TEXT else found

    def shaped(self, text: str, found: Structure) -> Structure:
        """What of the findings is wanted, with the sentences that go with it."""
        parts_posts = len(found.posts) and self.posts is Take.AS_TEXT
        return self.shown(without_posts(text, found) if parts_posts else found)


def answers_in(found: Structure, now: Structure) -> ReadAs:
    """The answers that made of what is found in a text what it is now."""

    def taken(before: int, after: int) -> Take:
        return Take.AS_TEXT if before and not after else Take.AS_FOUND

    return ReadAs(
        posts=taken(len(found.posts), len(now.posts)),
        headings=taken(len(found.headings), len(now.headings)),
        repeats=taken(len(found.repeats), len(now.repeats)),
        matter=taken(len(found.front) + len(found.back), len(now.front) + len(now.back)),
    )
