"""How codes are marked on paper: colour and glyph of the family, line pattern of the child, as characters."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.codebook import Codebook

PALETTE = (
    ("#3B6BFF", "●"),
    ("#B96740", "▲"),
    ("#2F6D6F", "△"),
    ("#B40743", "■"),
    ("#7856A7", "◭"),
    ("#9A9207", "□"),
    ("#F34EAC", "◆"),
    ("#773204", "◬"),
    ("#009ACD", "◧"),
    ("#114B30", "○"),
    ("#563454", "◐"),
    ("#8A6501", "◇"),
    ("#7A7E8E", "▣"),
    ("#4D955E", "⬖"),
    ("#293295", "◈"),
    ("#B98085", "◉"),
)
"""The colours of the light theme, in the order in which families take them, each with its shape."""
LINES = ("━━━", "━ ━", "┅┅┅", "━·━")
"""Solid, dashed, dotted, dash-dot: in the order in which the codes of a family take them."""


@dataclass(frozen=True, slots=True)
class CodeMark:
    """`colour` is `#RRGGBB`; `sign` the family's glyph, or the code's line where it lies below one."""

    colour: str
    sign: str


def marks_of(codebook: Codebook) -> dict[str, CodeMark]:
    """The mark of every code by id. A code's own colour wins over its family's, that over the palette's."""
    found: dict[str, CodeMark] = {}
    for number, family in enumerate(codebook.children(None)):
        colour, glyph = PALETTE[number % len(PALETTE)]
        for own, shape in PALETTE:
            if family.colour and family.colour.upper() == own:
                glyph = shape
        colour = family.colour or colour
        found[family.id] = CodeMark(colour, glyph)
        for place, code in enumerate(codebook.descendants(family.id)):
            found[code.id] = CodeMark(code.colour or colour, LINES[place % len(LINES)])
    return found
