"""Codes on paper have the colours and shapes that they have in the window."""

from __future__ import annotations

from annotator.exchange.codebook_marks import LINES, PALETTE
from annotator.ui.theme.tokens import tokens


def test_the_palette_on_paper_is_the_windows() -> None:
    signs = {
        "circle": "●○◐◉",
        "triangle": "▲△◭◬",
        "square": "■□◧▣",
        "diamond": "◆◇⬖◈",
    }
    fills = ("solid", "outline", "half", "dot")
    expected = [
        (entry["light"].upper(), signs[entry["shape"]][fills.index(entry["fill"])])
        for entry in tokens()["code_palette"]
    ]
    assert list(PALETTE) == expected
    assert len(LINES) == len(tokens()["child_patterns"])
