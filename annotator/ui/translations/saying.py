"""Asks for a text in the person's language where Qt may not be known. Qt-free."""

from __future__ import annotations

from collections.abc import Callable

Ask = Callable[[str], str]

_asks: list[Ask] = [str]


def say_with(ask: Ask) -> None:
    """Let texts be asked for so from now on; `str` leaves them as they stand in the source."""
    _asks[0] = ask


def say(text: str) -> str:
    """The text in the person's language."""
    return _asks[0](text)
