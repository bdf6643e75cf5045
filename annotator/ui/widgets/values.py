"""How values of variables are sorted and told apart: numbers, ISO dates, words with numbers in them. Qt-free."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import Any

from annotator.model.names import natural_key

ISO_DATE = re.compile(r"\d{4}-\d{2}(-\d{2}([T ].*)?)?\Z")
Key = tuple[Any, ...]


class Kind(Enum):
    """What all values of a variable are."""

    NUMBER = auto()
    DATE = auto()
    TEXT = auto()


def kind_of(values: Iterable[str]) -> Kind:
    """The kind that all filled values share; words where there are none."""
    filled = [value for value in values if value.strip()]
    if filled and all(number_of(value) is not None for value in filled):
        return Kind.NUMBER
    if filled and all(ISO_DATE.match(value.strip()) for value in filled):
        return Kind.DATE
    return Kind.TEXT


def value_key(values: Iterable[str]) -> Callable[[str], Key]:
    """How the values of a variable are sorted: as numbers where all are, else as words with numbers in them."""
    return _number_key if kind_of(values) is Kind.NUMBER else natural_key


def number_of(text: str) -> float | None:
    """The finite number that a value writes, None where it writes none."""
    try:
        found = float(text.strip())
    except ValueError:
        return None
    return found if abs(found) < float("inf") else None


def _number_key(text: str) -> Key:
    found = number_of(text)
    return (0.0 if found is None else found,)
