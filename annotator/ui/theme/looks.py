"""How a code looks: hue and glyph of its family, line pattern of the child. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Literal

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.theme.contrast import brought_to
from annotator.ui.theme.tokens import ThemeName, theme, tokens

Shape = Literal["circle", "triangle", "square", "diamond"]
Fill = Literal["solid", "outline", "half", "dot"]


@dataclass(frozen=True, slots=True)
class CodeLook:
    """Everything needed to paint a code. `dash` and `pen`, the line's thickness, are in pixels; no dash is solid."""

    name: str
    path: str
    colour: str
    alpha: float
    alpha_focus: float
    shape: Shape
    fill: Fill
    dash: tuple[float, ...]
    is_family: bool
    pen: float = 2.0


UNKNOWN = CodeLook("?", "?", "#7A7E8E", 0.15, 0.26, "square", "dot", (), is_family=True)


LEAST_CONTRAST = 4.5
"""Of a colour that somebody chose, on the paper of a theme of high contrast."""


class Patterns(Enum):
    """Which codes have line patterns of their own."""

    CHILDREN = auto()
    ALL = auto()


_DRAWN = [Patterns.CHILDREN]
"""The patterns in force: one for the whole program, as its theme."""

_LAST: dict[ThemeName, tuple[Codebook, Mapping[str, CodeLook]]] = {}
"""The looks made last, since every pane asks for those of the same codebook."""


def looks_of(codebook: Codebook, theme_name: ThemeName) -> Mapping[str, CodeLook]:
    """The look of every code by id. A code's own colour wins over its family's palette colour."""
    last = _LAST.get(theme_name)
    if last is None or last[0] is not codebook:
        last = _LAST[theme_name] = (codebook, _looks_of(codebook, theme_name))
    return last[1]


def draw_patterns(patterns: Patterns) -> None:
    """Which codes have line patterns from now on; looks asked for before are asked for again."""
    _DRAWN[0] = patterns
    _LAST.clear()


def _looks_of(codebook: Codebook, theme_name: ThemeName) -> Mapping[str, CodeLook]:
    found: dict[str, CodeLook] = {}
    patterns = tokens()["child_patterns"]
    all_have = _DRAWN[0] is Patterns.ALL or theme(theme_name).is_contrast
    for index, family in enumerate(codebook.children(None)):
        entry = _palette_entry(family, index)
        own_dash = tuple(patterns[index % len(patterns)]["dash"]) if all_have else ()
        found[family.id] = _look(codebook, family, entry, theme_name, own_dash, is_family=True)
        for place, code in enumerate(codebook.descendants(family.id)):
            dash = tuple(patterns[place % len(patterns)]["dash"])
            found[code.id] = _look(codebook, code, entry, theme_name, dash, is_family=False)
    return found


def _palette_entry(family: Code, index: int) -> dict[str, Any]:
    palette: list[dict[str, Any]] = tokens()["code_palette"]
    named = [entry for entry in palette if family.colour and _is_colour_of(entry, family.colour)]
    return named[0] if named else palette[index % len(palette)]


def _is_colour_of(entry: Mapping[str, Any], colour: str) -> bool:
    return colour.upper() in {entry["light"].upper(), entry["dark"].upper()}


def _look(
    codebook: Codebook,
    code: Code,
    entry: Mapping[str, Any],
    theme_name: ThemeName,
    dash: tuple[float, ...],
    *,
    is_family: bool,
) -> CodeLook:
    own = next((c.colour for c in reversed(codebook.ancestry(code.id)) if c.colour), None)
    colour = own if own and not _is_colour_of(entry, own) else entry[theme_name]
    worn = theme(theme_name)
    if worn.is_contrast:
        colour = brought_to(colour, str(worn.values["paper"]), LEAST_CONTRAST)
    alpha, alpha_focus = entry["tint_alpha"][theme_name]
    return CodeLook(
        code.name,
        codebook.spoken_path(code.id),
        colour,
        alpha,
        alpha_focus,
        entry["shape"],
        entry["fill"],
        dash,
        is_family,
        worn.number("line_pen"),
    )
