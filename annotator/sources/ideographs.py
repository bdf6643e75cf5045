"""Words of Chinese and Japanese, which write no spaces between them, by BudouX's small models.

Where words end is a matter of opinion there; the models are right often enough to select by, and a selection can
always be moved by a character.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, pairwise
from typing import Any

LONGEST = 2_000
"""Characters that are cut into words together; longer runs are taken piece by piece."""

RUN = re.compile("[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]{2,}")
"""Ideographs and kana next to each other."""

KANA = re.compile("[\u3040-\u30fa\u30fd-\u30ff]")
TRADITIONAL = frozenset(
    "國華們這為來時後會學說對還過個當與開長東門問間報產業網實際點電話車馬語讀書見貝風飛黨區兩體關係應該無發現從樣經濟"
)
"""Common characters that are written otherwise since the reform: one of them tells which model to use."""


def words_of_run(run: str) -> list[tuple[int, int]]:
    """The words of a run of ideographs (and kana), in order and without gaps."""
    found: list[tuple[int, int]] = []
    for begin in range(0, len(run), LONGEST):
        pieces = _parser(_language(run)).parse(run[begin : begin + LONGEST])
        ends = accumulate((len(piece) for piece in pieces), initial=begin)
        found.extend(pairwise(ends))
    return found


def _language(run: str) -> str:
    if KANA.search(run):
        return "ja"
    return "zh-hant" if not TRADITIONAL.isdisjoint(run) else "zh-hans"


@cache
def _parser(language: str) -> Any:
    import budoux  # noqa: PLC0415 - only for texts that need it

    makers = {
        "ja": budoux.load_default_japanese_parser,
        "zh-hans": budoux.load_default_simplified_chinese_parser,
        "zh-hant": budoux.load_default_traditional_chinese_parser,
    }
    return makers[language]()
