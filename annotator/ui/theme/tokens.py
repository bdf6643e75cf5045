"""The design tokens, read once from `tokens.json`. Qt-free: colours are `#RRGGBB` or `#AARRGGBB` as Qt reads them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

ThemeName = Literal["light", "dark", "contrast", "contrast_dark"]

THEMES: tuple[ThemeName, ...] = ("light", "dark", "contrast", "contrast_dark")


@cache
def tokens() -> dict[str, Any]:
    """The whole token file."""
    loaded: dict[str, Any] = json.loads(files("annotator.ui.theme").joinpath("tokens.json").read_text("utf-8"))
    return loaded


def size(name: str) -> int:
    """A measure of the design in device-independent pixels: `size("gutter")`."""
    return int(tokens()["size"][name])


@dataclass(frozen=True)
class Theme:
    """One theme's colours and strengths."""

    name: ThemeName
    values: dict[str, Any]

    def hex(self, token: str) -> str:
        """The colour of a token in Qt's notation."""
        return qt_hex(str(self.values[token]))

    def number(self, token: str) -> float:
        """A strength between 0 and 1, `context_text_alpha`, or pixels, `line_pen`."""
        return float(self.values[token])

    def tokens(self, token: str) -> tuple[str, ...]:
        """Names of tokens that stand for one after the other: `parts`, `ramp_text`."""
        return tuple(self.values[token])

    @property
    def is_dark(self) -> bool:
        return self.name in {"dark", "contrast_dark"}

    @property
    def is_contrast(self) -> bool:
        """Whether it is one of the two of high contrast: no fills, thick lines that all have patterns."""
        return self.name in {"contrast", "contrast_dark"}


def qt_hex(colour: str) -> str:
    """`#RRGGBBAA` (CSS) as `#AARRGGBB` (Qt); `#RRGGBB` as it is."""
    return f"#{colour[7:9]}{colour[1:7]}" if len(colour) == 9 else colour


@cache
def theme(name: ThemeName) -> Theme:
    return Theme(name, tokens()["themes"][name])
