"""What the parser of patterns complains of, in words that can be translated."""

from __future__ import annotations

from typing import Any

from annotator.model.wording import Wording, verbatim, worded

_COMPLAINTS = (
    worded("missing )"),
    worded("missing ]"),
    worded("expected }"),
    worded("unbalanced parenthesis"),
    worded("unterminated character set"),
    worded("expected character set"),
    worded("bad character range"),
    worded("nothing to repeat"),
    worded("multiple repeat"),
    worded("repeat count too big"),
    worded("min repeat greater than max repeat"),
    worded("bad escape (end of pattern)"),
    worded("invalid group reference"),
    worded("unknown group"),
    worded("missing group name"),
    worded("bad character in group name"),
    worded("unknown property"),
    worded("unknown extension"),
)
"""What people's patterns most often lack; anything else is said as it comes."""


def complaint_of(error: Any) -> Wording:
    """`missing ) at position 5`: what a `regex.error` says, whose fields its types do not know."""
    what = next((one for one in _COMPLAINTS if one == error.msg), verbatim(error.msg))
    said = worded("{what} at position {n}", what=what, n=str(error.pos))
    return said if said == str(error) else verbatim(str(error))
