"""Everything one act of painting needs at hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.ui.reading.inks import Inks
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.measures import Measures
from annotator.ui.reading.page import Page
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.grid import Grid
from annotator.ui.theme.looks import CodeLook
from annotator.ui.theme.tokens import size

FADED = 0.4
"""Strength of everything else while one coding's label is pointed at, or one code's passages lie in the light."""


NOTHING_ELSE: Mapping[CodeLook, CodeLook] = MappingProxyType({})
"""Every coding wears the look it came with."""


@dataclass(slots=True)
class Faces:
    """Fonts and plain colours of one appearance, made once."""

    inks: Inks
    number: QFont
    number_bold: QFont
    label: QFont
    label_bold: QFont
    small: QFont
    label_width: QFontMetricsF
    label_bold_width: QFontMetricsF
    small_width: QFontMetricsF
    colours: dict[str, QColor]
    repeated: float

    @classmethod
    def of(cls, appearance: Appearance, worn: Mapping[CodeLook, CodeLook] = NOTHING_ELSE) -> Faces:
        label, bold = appearance.ui_font("small", 500), appearance.ui_font("small", 600)
        small = appearance.ui_font("micro", 500)
        for font in (label, bold, small):  # labels stand no further apart with larger type
            font.setPixelSize(min(font.pixelSize(), size("label_gap") - 3))
        names = ("paper", "ink", "ink2", "ink3", "line", "line_strong", "accent", "selection", "warn", "warn_soft")
        return cls(
            Inks(appearance, worn),
            appearance.figure_font("micro", 400),
            appearance.figure_font("micro", 600),
            label,
            bold,
            small,
            QFontMetricsF(label),
            QFontMetricsF(bold),
            QFontMetricsF(small),
            {name: appearance.colour(name) for name in (*names, "surface", "input_border", "on_accent")},
            appearance.theme.number("context_text_alpha"),
        )


@dataclass(slots=True)
class Brush:
    """A painter over the viewport and what it paints from."""

    painter: QPainter
    page: Page
    faces: Faces
    grid: Grid

    @property
    def measures(self) -> Measures:
        return self.page.measures

    def colour(self, token: str) -> QColor:
        return self.faces.colours[token]

    def strength(self, mark: Mark) -> float:
        """Opacity of a coding's parts: others fade while one label is pointed at or one code lies in the light."""
        shown = self.page.shown
        if shown.spotlight:
            return 1.0 if mark.id == shown.hover else FADED
        return 1.0 if shown.lit is None or mark.id in shown.lit or mark.id == shown.focus else FADED

    def stands_out(self, mark: Mark) -> bool:
        """Whether a coding is in focus or its label is pointed at."""
        shown = self.page.shown
        return mark.id == shown.focus or (shown.spotlight and mark.id == shown.hover)

    def hairline(self, token: str) -> QPen:
        """A line of one pixel, or as near to it as the screen has whole ones."""
        pen = QPen(self.colour(token), self.grid.thickness(1.0))
        pen.setCosmetic(False)
        return pen
