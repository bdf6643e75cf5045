"""Words of scripts that write no spaces between them: Chinese, Japanese and Thai by BudouX's small models.

Where words end is a matter of opinion there; the models are right often enough to select by, and a selection can
always be moved by a character. Lao, Khmer and Burmese have no model: what stands between two spaces is one word there.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import accumulate, pairwise
from typing import Any

LONGEST = 2_000
"""Letters that are cut into words together; longer runs are taken piece by piece."""

KANA_LETTERS = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
IDEOGRAPHS = f"\u3005\u3007{KANA_LETTERS}\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters and kana, without the dot and the double hyphen between kana words."""

MARKS = "\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
"""What may follow one of them as a part of it: voicing marks written apart, selectors of a variant."""

THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
LAO = "\u0e81-\u0ecf\u0edc-\u0edf"
BURMESE = "\u1000-\u103f\u1050-\u108f\u109a-\u109d\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f"
KHMER = "\u1780-\u17d3\u17d7\u17dc\u17dd"
OTHERS = f"{LAO}{BURMESE}{KHMER}"
"""Letters that no model knows."""

RUN = re.compile(
    f"(?:[{IDEOGRAPHS}][{MARKS}]*){{2,}}|[{THAI}]{{2,}}|[{OTHERS}](?:[{OTHERS}]|[\u200c\u200d](?=[{OTHERS}]))+"
)
"""Letters of one of these scripts next to each other."""

CLUSTER = re.compile(f".[{MARKS}\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]*")
"""A letter with what stands on it."""

MARK = re.compile(f"[{MARKS}]")
KANA = re.compile("[\u3040-\u30fa\u30fd-\u30ff]")
IS_THAI = re.compile(f"[{THAI}]")
IS_OTHER = re.compile(f"[{OTHERS}]")
TRADITIONAL = frozenset(
    "國華們這為來時後會學說對還過個當與開長東門問間報產業網實際點電話車馬語讀書見貝風飛黨區兩體關係應該無發現從樣經濟"
)
"""Common characters that are written otherwise since the reform: one of them tells which model to use."""


def words_of_run(run: str) -> list[tuple[int, int]]:
    """The words of a run of letters, in order and without gaps; none begins inside a letter with its marks."""
    if IS_OTHER.match(run):
        return [(0, len(run))]
    clusters = CLUSTER.findall(run)
    ends = list(accumulate(map(len, clusters)))
    parser, found = _parser(_language(run)), [0]
    for begin in range(0, len(clusters), LONGEST):
        composed = [_plain(cluster) for cluster in clusters[begin : begin + LONGEST]]
        place = dict(zip(accumulate(map(len, composed)), ends[begin:], strict=False))
        cuts = accumulate(len(piece) for piece in parser.parse("".join(composed)))
        found.extend(place[cut] for cut in cuts if cut in place)
    return list(pairwise(found))


def _plain(cluster: str) -> str:
    """A letter as the models know it: written as one where there is such a one, without what is left over."""
    return MARK.sub("", unicodedata.normalize("NFC", cluster)) or cluster


def _language(run: str) -> str:
    if IS_THAI.match(run):
        return "th"
    if KANA.search(run):
        return "ja"
    return "zh-hant" if not TRADITIONAL.isdisjoint(run) else "zh-hans"


@cache
def _parser(language: str) -> Any:
    import budoux  # noqa: PLC0415 - only for texts that need it

    makers = {
        "ja": budoux.load_default_japanese_parser,
        "th": budoux.load_default_thai_parser,
        "zh-hans": budoux.load_default_simplified_chinese_parser,
        "zh-hant": budoux.load_default_traditional_chinese_parser,
    }
    return makers[language]()
