"""Numbers and keys as the person's language writes them; English until another one is chosen. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Signs:
    """What stands between thousands and before decimals, and the names of keys that are not as in English."""

    thousands: str = ","
    decimal: str = "."
    keys: dict[str, str] = field(default_factory=dict)


ENGLISH = Signs()
_in_force = [ENGLISH]


def write_as(signs: Signs) -> None:
    """Let numbers and keys be written so from now on."""
    _in_force[0] = signs


def grouped(number: int) -> str:
    """`12,345` with the language's sign between thousands."""
    return f"{number:,}".replace(",", _in_force[0].thousands)


def in_signs(number: str) -> str:
    """`1,234.5`, a number written as in English, with the language's signs."""
    signs = _in_force[0]
    return "".join({",": signs.thousands, ".": signs.decimal}.get(sign, sign) for sign in number)


def with_decimals(text: str) -> str:
    """A number written with a point, such as `.71`, with the language's sign instead."""
    return text.replace(".", _in_force[0].decimal)


def spoken_key(key: str) -> str:
    """`Ctrl+Enter` with the names that stand on the language's keycaps."""
    names = _in_force[0].keys
    if not names:
        return key
    parts = key.split("+")
    return "+".join(names.get(part, part) for part in parts)
