"""Letters that stand for several: ß is found by ss and ss by ß, at their exact places in the text as it is stored."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right

LETTERS = {
    "\u00df": "ss",
    "\u0149": "\u02bcn",
    "\u0587": "\u0565\u0582",
    "\u1e9a": "a\u02be",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\ufb13": "\u0574\u0576",
    "\ufb14": "\u0574\u0565",
    "\ufb15": "\u0574\u056b",
    "\ufb16": "\u057e\u0576",
    "\ufb17": "\u0574\u056d",
}
"""What Unicode's full case folding makes of each folded letter for which it gives several."""


def spell_out(folded: str) -> str:
    """A folded text with every letter that stands for several spelled out: what all its spellings have in common."""
    for letter in () if folded.isascii() else letters_in(folded, tuple(LETTERS)):
        folded = folded.replace(letter, LETTERS[letter])
    return folded


def letters_in(folded: str, letters: tuple[str, ...], start: int = 0, end: int = sys.maxsize) -> tuple[str, ...]:
    """Which of some letters stand in a stretch of a text."""
    return tuple(letter for letter in letters if folded.find(letter, start, end) >= 0)


def letters_for(wanted: str) -> tuple[str, ...]:
    """The letters that may stand in a text for a part of these words, which are spelled out."""
    return tuple(letter for letter, spelling in LETTERS.items() if spelling in wanted)


class Spelled:
    """A stretch of folded text in which some letters are spelled out, with the way back to the stretch's own places."""

    def __init__(self, stretch: str, letters: tuple[str, ...]) -> None:
        self._starts: list[int] = []
        """Where each spelling begins, in the text spelled out."""
        self._grown: list[int] = []
        """By how much the text has grown after each of them."""
        grown = 0
        for found in re.finditer(f"[{''.join(letters)}]", stretch):
            self._starts.append(found.start() + grown)
            grown += len(LETTERS[found[0]]) - 1
            self._grown.append(grown)
        for letter in letters:
            stretch = stretch.replace(letter, LETTERS[letter])
        self.text = stretch

    def place(self, at: int) -> int | None:
        """The place in the stretch; None in the middle of a letter."""
        before = bisect_right(self._starts, at) - 1
        if before < 0:
            return at
        grown = self._grown[before - 1] if before else 0
        if at == self._starts[before]:
            return at - grown
        own = at - self._grown[before]
        return own if own > self._starts[before] - grown else None
