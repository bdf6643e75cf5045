"""Dates as people write them, turned into ISO notation when they ask for it. Qt-free."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

WRITTEN = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})\Z")
"""`3.11.2026`, `11/03/2026`, `3-11-2026`; years of two digits could be of two centuries and are left alone."""


class DateOrder(Enum):
    """What the first number of a date counts."""

    DAY_FIRST = auto()
    MONTH_FIRST = auto()


@dataclass(frozen=True, slots=True)
class DatesPlan:
    """By document: `dates` in ISO notation with what they were in `before`, and values `left` as they are."""

    dates: Mapping[str, str]
    before: Mapping[str, str]
    left: Mapping[str, str]


def could_be_date(value: str) -> bool:
    """Whether a value is a date in one order or the other."""
    return any(iso_date(value, order) is not None for order in DateOrder)


def iso_date(value: str, order: DateOrder) -> str | None:
    """`2026-11-03` for `3.11.2026`, day first; None for what is no date in that order."""
    found = WRITTEN.match(value.strip())
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def plan_dates(values: Mapping[str, str], order: DateOrder) -> DatesPlan:
    """What becomes of a variable's values, by document."""
    dates = {one: iso for one, value in values.items() if (iso := iso_date(value, order)) is not None}
    before = {one: values[one] for one in dates}
    return DatesPlan(dates, before, {one: value for one, value in values.items() if one not in dates})
