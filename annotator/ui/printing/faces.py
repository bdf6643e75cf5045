"""The interface's typefaces on paper: only glyphs that stand for characters, so that a PDF's words can be found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.reading.brush import Faces
from annotator.ui.theme.appearance import Appearance


def paper_font(appearance: Appearance, size_name: str, weight: int) -> QFont:
    """The interface face without alternates and figures of one width: a PDF would read them as unknown signs."""
    font = appearance.ui_font(size_name, weight)
    for feature in ("calt", "tnum", "case", "ss03"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def paper_faces(appearance: Appearance) -> Faces:
    """The faces of the reading view's gutter and margin, for paper."""
    label, bold = paper_font(appearance, "small", 500), paper_font(appearance, "small", 600)
    small = paper_font(appearance, "micro", 500)
    number = paper_font(appearance, "micro", 400)
    return replace(
        Faces.of(appearance),
        number=number,
        number_bold=number,
        label=label,
        label_bold=bold,
        small=small,
        label_width=QFontMetricsF(label),
        label_bold_width=QFontMetricsF(bold),
        small_width=QFontMetricsF(small),
    )
