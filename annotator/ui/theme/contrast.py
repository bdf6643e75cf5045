"""Contrast of two colours after WCAG 2.2, and how to bring a colour to enough of it. Qt-free."""

from __future__ import annotations

WHITE = "#FFFFFF"
BLACK = "#000000"
STEPS = 50


def linear(colour: str) -> tuple[float, float, float]:
    """`#RRGGBB` as linear light, each 0 to 1."""
    parts = [part / 255 for part in _parts(colour)]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return r, g, b


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black to 1 for white."""
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def laid_over(colour: str, ground: str, strength: float) -> str:
    """What a colour of this strength (0 to 1) looks like on a ground."""
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    return "#" + "".join(f"{round(above * strength + below * (1 - strength)):02X}" for above, below in pairs)


def brought_to(colour: str, ground: str, ratio: float) -> str:
    """The colour, made darker or lighter away from the ground until it has that contrast on it."""
    goal = BLACK if luminance(ground) > 0.18 else WHITE
    for step in range(STEPS + 1):
        found = laid_over(goal, colour, step / STEPS)
        if contrast(found, ground) >= ratio:
            return found
    return goal


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
