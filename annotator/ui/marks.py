"""Codings as the reading view's marks: same code and same ends by several coders become one mark. Qt-free."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.model.codebook import Codebook
from annotator.model.records import Coder, Coding
from annotator.ui.reading.mark import Mark
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.translations.saying import say

Place = tuple[str, int, int]
"""Code id, start and end: what makes codings of several coders one mark."""

Manner = tuple[CodeLook, str, str, bool, bool, str]
"""Look, label, initials, whether faint, whether one's own, and the coder's name."""


@dataclass(frozen=True)
class MarkContext:
    """Whom the marks are made for. `shown` holds the ids of the coders whose codings are let through.

    `told` gives the tooltip of a mark by its id when it is wanted; without it each mark is made with its words.
    """

    codebook: Codebook
    looks: Mapping[str, CodeLook]
    coders: Mapping[str, Coder]
    me: str
    shown: Collection[str]
    told: Callable[[str], str] | None = None

    @cached_property
    def order(self) -> dict[str, int]:
        """The coders' places by id."""
        return {coder: number for number, coder in enumerate(self.coders)}

    @cached_property
    def manners(self) -> dict[tuple[str, str], Manner]:
        """How the codings of a code by a coder are shown, for those asked for so far."""
        return {}

    @cached_property
    def paths(self) -> dict[str, str]:
        """The spoken paths of codes asked for so far: a document bears few codes many times."""
        return {}

    def path(self, code_id: str) -> str:
        found = self.paths.get(code_id)
        if found is None:
            found = self.paths[code_id] = self.codebook.spoken_path(code_id)
        return found


def place_of(coding: Coding) -> Place:
    return coding.code, coding.start, coding.end


def beginning_at(codings: Sequence[Coding], start: int) -> Sequence[Coding]:
    """Those of a document's codings, in text order, that begin at an offset: found without asking all."""
    first = bisect_left(codings, start, key=_start_of)
    return codings[first : bisect_right(codings, start, lo=first, key=_start_of)]


def _start_of(coding: Coding) -> int:
    return coding.start


def mark_of(codings: Collection[Coding], context: MarkContext) -> Mark:
    """One mark for codings of one place. It has the id of the person's own coding, else of the first coder's."""
    if len(codings) == 1:
        (coding,) = codings
        return _mark_of_one(coding, context)
    order, ranked = context.order, ranked_for(codings, context)
    first = ranked[0]
    code = context.codebook.by_id.get(first.code)
    several = len(context.shown) > 1
    spoken = sorted({coding.coder for coding in ranked}, key=lambda coder: order.get(coder, 0))
    return Mark(
        first.id,
        first.start,
        first.end,
        context.looks.get(first.code, UNKNOWN),
        code.name if code else first.code,
        " ".join(initials(coder, context.coders) for coder in spoken) if several or spoken != [context.me] else "",
        any(coding.memo for coding in ranked),
        context.told or tooltip_of(ranked, context),
        faint=several and len(spoken) < len(context.shown),
        unsure=any(coding.unsure for coding in ranked),
        is_own=first.coder == context.me,
        voices=", ".join(context.coders[coder].name for coder in spoken if coder in context.coders),
    )


def _mark_of_one(coding: Coding, context: MarkContext) -> Mark:
    """The usual case, made quickly: a document may bear tens of thousands."""
    kind = coding.code, coding.coder
    manner = context.manners.get(kind)
    if manner is None:
        manner = context.manners[kind] = _manner_of(coding.code, coding.coder, context)
    look, label, who, several, own, voices = manner
    told = context.told or _told(coding, context)
    start, end, has_memo = coding.start, coding.end, bool(coding.memo)
    values = coding.id, start, end, look, label, who, has_memo, told, several, coding.unsure, own, voices
    return tuple.__new__(Mark, values)  # the same as Mark(*values), without a function of Python's between


def _manner_of(code_id: str, coder_id: str, context: MarkContext) -> Manner:
    code, coder = context.codebook.by_id.get(code_id), context.coders.get(coder_id)
    several, own = len(context.shown) > 1, coder_id == context.me
    who = initials(coder_id, context.coders) if several or not own else ""
    look, label = context.looks.get(code_id, UNKNOWN), code.name if code else code_id
    return look, label, who, several, own, coder.name if coder else ""


def ranked_for(codings: Collection[Coding], context: MarkContext) -> list[Coding]:
    """The person's own first, then the coders in their order."""
    order = context.order
    return sorted(codings, key=lambda coding: (coding.coder != context.me, order.get(coding.coder, 0), coding.id))


def initials(coder_id: str, coders: Mapping[str, Coder]) -> str:
    coder = coders.get(coder_id)
    return coder.initials if coder else "?"


def tooltip_of(codings: Collection[Coding], context: MarkContext) -> str:
    """`Threat / Kill switch · Ada · 2026-11-14 · unsure · memo`, a line for each coding."""
    return "\n".join(_told(coding, context) for coding in codings)


def _told(coding: Coding, context: MarkContext) -> str:
    coder = context.coders.get(coding.coder)
    told = f"{context.path(coding.code)} · {coder.name if coder else '?'} · {coding.created[:10]}"
    signs = (say("unsure") if coding.unsure else "", say("memo") if coding.memo else "")
    return " · ".join((told, *filter(None, signs)))
