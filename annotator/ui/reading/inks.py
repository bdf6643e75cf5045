"""Pens and brushes of code looks, made once each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPen

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import pattern_pen
from annotator.ui.theme.looks import CodeLook


@dataclass(frozen=True, slots=True)
class Ink:
    """How one code is drawn. Tints are already laid over the paper: nothing blends with what lies below."""

    look: CodeLook
    colour: QColor
    tint: QColor
    tint_focus: QColor
    tint_faint: QColor
    stripe: QPen
    stripe_hover: QPen
    bracket: QPen
    bracket_focus: QPen


def over(colour: QColor, ground: QColor, alpha: float) -> QColor:
    """A colour of this strength on a ground, as one opaque colour."""
    return QColor(
        *(
            round(above * alpha + below * (1 - alpha))
            for above, below in zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )


class Inks:
    """The inks of one theme, by look. `worn`: the look of this theme for one that was made for another."""

    def __init__(self, appearance: Appearance, worn: Mapping[CodeLook, CodeLook]) -> None:
        self._worn = worn
        self._paper = appearance.colour("paper")
        self._faint = appearance.theme.number("highlight_alpha_partial")
        self._made: dict[CodeLook, Ink] = {}

    def of(self, look: CodeLook) -> Ink:
        known = self._made.get(look)
        if known is None:
            known = self._made[look] = self._make(self._worn.get(look, look))
        return known

    def _make(self, look: CodeLook) -> Ink:
        colour = QColor(look.colour)
        return Ink(
            look,
            colour,
            over(colour, self._paper, look.alpha),
            over(colour, self._paper, look.alpha_focus),
            over(colour, self._paper, self._faint),
            pattern_pen(look),
            pattern_pen(look, look.pen + 1),
            pattern_pen(look),
            pattern_pen(look, 2 * look.pen - 1),
        )
