"""Codings as the reading view's marks: same code and same ends by several coders become one mark. Qt-free."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from annotator.model.codebook import Codebook
from annotator.model.records import Coder, Coding
from annotator.ui.reading.mark import Mark
from annotator.ui.theme.looks import UNKNOWN, CodeLook

Place = tuple[str, int, int]
"""Code id, start and end: what makes codings of several coders one mark."""


@dataclass(frozen=True)
class MarkContext:
    """Whom the marks are made for. `shown` holds the ids of the coders whose codings are let through."""

    codebook: Codebook
    looks: Mapping[str, CodeLook]
    coders: Mapping[str, Coder]
    me: str
    shown: Collection[str]


def place_of(coding: Coding) -> Place:
    return coding.code, coding.start, coding.end


def mark_of(codings: Collection[Coding], context: MarkContext) -> Mark:
    """One mark for codings of one place. It has the id of the person's own coding, else of the first coder's."""
    order = {coder: number for number, coder in enumerate(context.coders)}
    ranked = sorted(codings, key=lambda coding: (coding.coder != context.me, order.get(coding.coder, 0), coding.id))
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
        tooltip_of(ranked, context),
        faint=several and len(spoken) < len(context.shown),
        unsure=any(coding.unsure for coding in ranked),
        is_own=first.coder == context.me,
        voices=", ".join(context.coders[coder].name for coder in spoken if coder in context.coders),
    )


def initials(coder_id: str, coders: Mapping[str, Coder]) -> str:
    coder = coders.get(coder_id)
    return coder.initials if coder else "?"


def tooltip_of(codings: Collection[Coding], context: MarkContext) -> str:
    """`Threat / Kill switch · Ada · 2026-11-14 · unsure · memo`, a line for each coding."""
    lines = []
    for coding in codings:
        coder = context.coders.get(coding.coder)
        parts = [context.codebook.spoken_path(coding.code), coder.name if coder else "?", coding.created[:10]]
        parts += ["unsure"] if coding.unsure else []
        parts += ["memo"] if coding.memo else []
        lines.append(" · ".join(parts))
    return "\n".join(lines)
