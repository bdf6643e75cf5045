"""Values from what was gained and the room there was: of each code, and of all codes together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficients import Form

ROOM = 1e-12
"""Rooms below this are rounding of zero."""

Sums = Mapping[str, Floats]
ThreeSums = tuple[Sums, Sums, Sums]
"""Columns added up as found, in each resample, and with each group left out; the last two empty without resampling."""

Three = tuple[Floats, Floats, Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Estimates:
    """gained and room of each code: as found (codes,), resampled (resamples, codes), with one group left out.

    `by_pair`: a last axis of pairs follows, over which values are averaged.
    """

    gained: Three
    room: Three
    by_pair: bool

    def values(self) -> Three:
        """gained / room, nan where undefined."""
        return _ratios(self.gained, self.room, by_pair=self.by_pair)


@dataclass
class Total:
    """What the codes taken in add up to, for macro and pooled values of one measure."""

    by_pair: bool
    macro: list[Floats] = field(default_factory=list)
    counted: list[Floats] = field(default_factory=list)
    gained: list[Floats] = field(default_factory=list)
    room: list[Floats] = field(default_factory=list)

    def add(self, estimates: Estimates, sign: int) -> None:
        """Take in the codes of `estimates` with sign 1, take them out again with -1."""
        values = estimates.values()
        codes = -2 if self.by_pair else -1
        for kept, parts in (
            (self.macro, [np.nansum(value, axis=-1) for value in values]),
            (self.counted, [(~np.isnan(value)).sum(axis=-1).astype(np.float64) for value in values]),
            (self.gained, [gained.sum(axis=codes) for gained in estimates.gained]),
            (self.room, [room.sum(axis=codes) for room in estimates.room]),
        ):
            kept[:] = parts if not kept else [old + sign * new for old, new in zip(kept, parts, strict=True)]

    def combined(self, combine: str) -> Three:
        """The value over the codes, as found, resampled and with one group left out; one column each."""
        if combine == "macro":
            found, drawn, without = _ratios(self.macro, self.counted, by_pair=False)
        else:
            found, drawn, without = _ratios(self.gained, self.room, by_pair=self.by_pair)
        return found[..., None], drawn[..., None], without[..., None]


def estimates_of(form: Form, sums: ThreeSums) -> Estimates:
    """What a measure makes of the sums."""
    nothing = np.zeros((0, 0, 0) if form.by_pair else (0, 0))
    (found, drawn, without) = [form.ratio(each) if each else (nothing, nothing) for each in sums]
    return Estimates((found[0], drawn[0], without[0]), (found[1], drawn[1], without[1]), form.by_pair)


def divided(gained: Floats, room: Floats) -> Floats:
    """gained / room, nan where there is no room."""
    value: Floats = np.divide(gained, room, out=np.full(np.shape(gained), np.nan), where=room > ROOM)
    return value


def ratios(gained: Floats, room: Floats, *, by_pair: bool) -> Floats:
    """gained / room; with `by_pair` the mean over a last axis of those that are defined."""
    value = divided(np.asarray(gained), np.asarray(room))
    if not by_pair:
        return value
    return divided(np.nansum(value, axis=-1), (~np.isnan(value)).sum(axis=-1).astype(np.float64))


def _ratios(gained: Three | list[Floats], room: Three | list[Floats], *, by_pair: bool) -> Three:
    found, drawn, without = (ratios(*both, by_pair=by_pair) for both in zip(gained, room, strict=True))
    return found, drawn, without
