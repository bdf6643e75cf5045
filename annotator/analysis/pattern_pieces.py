"""What every match of a regular expression must hold, as far as that can be told for certain."""

from __future__ import annotations

import re
import unicodedata

LEAST = 3
"""Characters of a piece worth looking for; two of a script with thousands of characters tell as much."""
MOST_PIECES = 3
AMBIGUOUS = frozenset("iI")
"""Letters that stand for another where case does not count, the Turkish i without its dot, which folds to itself."""

TOKEN = re.compile(
    r"""
    (?P<other> \\[wWdDsSbBAZtnrfv] | [.^$] | \[\^?\]?(?:[^\[\]\\]|\\.)*\] )
    | (?P<open> \((?![?*]) | \(\?(?: [:=!] | <[=!] | P?<\w+> ) )
    | (?P<close> \) )
    | (?P<or> \| )
    | (?P<repeat> [*+?] | \{(?:[0-9]+(?:,[0-9]*)?|,[0-9]+)\} )
    | \\(?P<escaped> [^\w] )
    | (?P<letter> [^\\\[\](){}|*+?.^$] )
    """,
    re.VERBOSE | re.DOTALL,
)
"""One part of a pattern; what none of these fits is not understood here."""


def needed_pieces(pattern: str, *, match_case: bool) -> tuple[str, ...]:
    """Runs of characters that stand in every match of a readable pattern, the longest first; none where it is unsure.

    Where case does not count, a match holds a piece in some case: both are then the same when folded for search.
    """
    pieces: list[str] = []
    run = ""
    at = depth = 0
    while at < len(pattern):
        token = TOKEN.match(pattern, at)
        if token is None or (token["or"] and not depth):
            return ()
        at = token.end()
        letter = token["escaped"] or token["letter"]
        if token["repeat"] and not depth and _may_be_missing(token["repeat"]):
            run = run[:-1]
        if letter and not depth and (match_case or _is_plain(letter)):
            run += letter
            continue
        pieces.append(run)
        run = ""
        depth += bool(token["open"]) - bool(token["close"])
    found = {piece for piece in (*pieces, run) if len(piece) >= (LEAST if piece.isascii() else LEAST - 1)}
    return tuple(sorted(found, key=lambda piece: (-len(piece), piece))[:MOST_PIECES])


def _may_be_missing(repeat: str) -> bool:
    """Whether what is repeated may come no time at all."""
    least = repeat.strip("{}").partition(",")[0]
    return repeat in {"*", "?"} or (repeat != "+" and not int(least or 0))


def _is_plain(letter: str) -> bool:
    """Whether whatever equals a character, but for case, folds to the same."""
    if letter.isascii():
        return letter not in AMBIGUOUS
    return unicodedata.category(letter) == "Lo"
