"""How far two colours are apart to the eye: CIEDE2000 (Sharma, Wu and Dalal 2005), D65, all weights 1. Qt-free."""

from __future__ import annotations

import math
from collections.abc import Mapping

from annotator.ui.theme.contrast import linear

Lab = tuple[float, float, float]


def lab_of(colour: str) -> Lab:
    """CIE L*a*b* of an sRGB colour."""
    r, g, b = linear(colour)
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance_of_labs(one: Lab, other: Lab) -> float:
    """CIEDE2000 of two L*a*b* colours."""
    l1, a1, b1 = one
    l2, a2, b2 = other
    mean_chroma = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn = _turn(h1, h2) if c1 * c2 else 0.0
    d_hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    mean_h = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    weight_l = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    weight_c = 1 + 0.045 * mean_c
    weight_h = 1 + 0.015 * mean_c * _hue_term(mean_h)
    rotation = (
        -2
        * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
        * math.sin(math.radians(60 * math.exp(-(((mean_h - 275) / 25) ** 2))))
    )
    part_l, part_c, part_h = (l2 - l1) / weight_l, (c2 - c1) / weight_c, d_hue / weight_h
    return math.sqrt(part_l**2 + part_c**2 + part_h**2 + rotation * part_c * part_h)


def _turn(h1: float, h2: float) -> float:
    """The shorter way round from one hue to the other, in degrees."""
    turn = h2 - h1
    return turn - 360 if turn > 180 else turn + 360 if turn < -180 else turn


def _hue_term(h: float) -> float:
    def wave(strength: float, factor: int, shift: float) -> float:
        return strength * math.cos(math.radians(factor * h + shift))

    return 1 - wave(0.17, 1, -30) + wave(0.24, 2, 0) + wave(0.32, 3, 6) - wave(0.20, 4, -63)


def distance(one: str, other: str) -> float:
    """CIEDE2000 of two sRGB colours; below about 10 they are hard to tell apart in a thin line."""
    return distance_of_labs(lab_of(one), lab_of(other))


def nearest(colour: str, others: Mapping[str, str]) -> tuple[str, float] | None:
    """The name whose colour is closest, and how far it is; None without others."""
    found = ((name, distance(colour, other)) for name, other in others.items())
    return min(found, key=lambda pair: pair[1], default=None)
