"""Invented texts with invented codings, for the benchmarks of what is read."""

from __future__ import annotations

import random

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.structure import Segments, Structure
from annotator.ui.reading.mark import Mark
from annotator.ui.theme.looks import CodeLook, looks_of

COMMON = (
    "the of and a to in is that it was for on are with as they be at one have this from or had by hot but some what "
    "there we can out other were all your when up use word how said an each she which do their time if will way about "
    "many then them would write like so these her long make thing see him two has look more day could go come did my"
)
WORDS = COMMON.split()


def text_of(size: int, chance: random.Random) -> str:
    """Invented prose of about `size` bytes in paragraphs of 60 to 900 characters."""
    paragraphs: list[str] = []
    total = 0
    while total < size:
        words: list[str] = []
        length = chance.randint(60, 900)
        while sum(map(len, words)) + len(words) < length:
            words.extend(chance.choices(WORDS, k=12))
        paragraph = " ".join(words).capitalize() + "."
        paragraphs.append(paragraph)
        total += len(paragraph) + 1
    return "\n".join(paragraphs)[:size]


def structure_of(text: str) -> Structure:
    spans, position = [], 0
    for line in text.split("\n"):
        if line:
            spans.append((position, position + len(line)))
        position += len(line) + 1
    return Structure(paragraphs=Segments.of(spans))


def looks() -> list[CodeLook]:
    families = [Code(f"family-{index}", f"Family {index}", position=index) for index in range(8)]
    children = [Code(f"{f.id}-{c}", f"Code {c} of {f.name}", f.id, c) for f in families for c in range(4)]
    return list(looks_of(Codebook.of([*families, *children]), "light").values())


def marks_of(text: str, count: int, chance: random.Random) -> list[Mark]:
    """Spans of 5 to 250 characters, now and then of several paragraphs."""
    found, palette = [], looks()
    for index in range(count):
        length = chance.randint(5, 250) if chance.random() > 0.01 else chance.randint(800, 2500)
        start = chance.randrange(max(1, len(text) - length))
        look = chance.choice(palette)
        found.append(Mark(f"m{index}", start, min(len(text), start + length), look, look.name, "AK", False, look.path))
    return found
