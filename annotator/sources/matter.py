"""What stands around a text: date and byline above it; a note on the author, disclaimer and credit below it."""

from __future__ import annotations

import re

from annotator.model.structure import Segments
from annotator.sources.abbreviations import listed
from annotator.sources.boundaries import Pair
from annotator.sources.headings import is_date
from annotator.sources.paragraphs import BODY, is_prose

MOST_ABOVE = 8
MOST_BELOW = 12
"""Paragraphs that are looked at."""

LONGEST_BYLINE = 120
LONGEST_NOTE = 800
MOST_WORDS_OF_NAME = 5

STAMP = re.compile(
    r"(?i)(?:first\s+)?(?:published|posted|updated|last\s+(?:updated|modified|edited)|veröffentlicht|aktualisiert|stand)"
    r"(?:\s+(?:on|at|am))?\s*:?\s+"
)
BYLINE = re.compile(r"(?:By|BY|by|Von|VON|Par|PAR|Por|POR)\s+(?P<names>\S.*)")
BETWEEN_NAMES = re.compile(r",|&|\s(?:and|und|et|y)\s")
NAME_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
PARTICLES = listed("al bin da de del della der den di do dos du el ibn la le ten ter van von zu zum zur")

CREDIT = re.compile(
    r"(?i)(?:(?:cover |featured )?(?:photo|photograph|image|picture|illustration|graphic|foto|bild|titelbild)s?"
    r"(?:\s+(?:credits?|courtesy of|source))?|credits?)\s*[:©/]\s*\S.{0,150}"
    r"|(?:photo|image|foto)s?\s+(?:by|von)\s\S.{0,100}"
)
COMMENTS = re.compile(
    r"(?i)(?:no|\d+)\s+comments?\s*:?|comments?(?:\s*\(\d+\)|\s+are\s+closed\.?|\s+off\.?)?\s*:?"
    r"|leave\s+a\s+(?:comment|reply).{0,40}"
    r"|share\s+(?:this|on)\b.{0,60}|related\s+(?:articles?|posts?|stories|content)\s*:?"
    r"|(?:tags?|filed\s+under|categories)\s*:\s*\S.{0,200}|(?:keine|\d+)\s+kommentare?\s*:?"
)
DISCLAIMER = re.compile(
    r"(?i)\b(?:views?|opinions?)\s+(?:and\s+opinions?\s+)?(?:expressed|presented|stated)\b"
    r"|\bdo(?:es)?\s+not\s+(?:necessarily\s+)?(?:reflect|represent)\s+the\s+(?:official\s+)?(?:views?|opinions?|position|policy)"
    r"|\ball\s+rights\s+reserved\b|\balle\s+rechte\s+vorbehalten\b|\A(?:©|copyright\b)"
    r"|\A(?:this|an?\s+(?:earlier|longer|shorter)\s+version\s+of\s+this)\s+(?:article|essay|piece|post|text|op-ed|column)\s+"
    r"(?:was\s+)?(?:first\s+|originally\s+)?(?:appeared|published)\b"
    r"|\A(?:first|originally)\s+(?:appeared|published)\b|\Are(?:printed|published)\s+with\b"
    r"|\bgib(?:t|en)\s+nicht\s+(?:unbedingt\s+|notwendigerweise\s+)?die\s+(?:meinung|ansicht|auffassung)"
)
ABOUT = re.compile(
    r"(?i)about\s+the\s+(?:authors?|writers?)\b|the\s+(?:authors?|writers?)\s+(?:is|are|was|has|have|works?|teach(?:es)?)\b"
    r"|über\s+(?:den|die)\s+autor|(?:der\s+autor|die\s+autorin)\s+ist\b|(?:die\s+autoren|die\s+autorinnen)\s+sind\b"
)
SAYS_WHO = re.compile(r"\s(?:is|was|are|has|serves|works|teaches|writes|leads|heads|ist|war|lehrt|arbeitet)\b")

EDGE = 1500
"""Characters at either end of a newsletter in which it says how to leave it."""

MAILED = re.compile(
    r"(?i)\bunsubscribe\b|\bview (?:it |this (?:e-?mail|message) )?in (?:your |a )?browser\b"
    r"|\bmanage your subscription\b|\bnewsletter abbestellen\b|\bim browser (?:an(?:sehen|zeigen)|öffnen)\b"
)


def matter(text: str, paragraphs: list[Pair], headings: Segments) -> tuple[Segments, Segments]:
    """Front and back matter, each a paragraph with what it is as label; none where there is no running text."""
    if not is_prose(paragraphs):
        return Segments(), Segments()
    body = [end - start >= BODY for start, end in paragraphs]
    first, last = body.index(True), len(body) - 1
    above, names = _above(text, paragraphs[: min(first, MOST_ABOVE)], headings)
    below: list[tuple[Pair, str]] = []
    while last > first and len(below) < MOST_BELOW:
        label = _label_below(text[slice(*paragraphs[last])], names, follows_text=not below)
        if not label:
            break
        below.append((paragraphs[last], label))
        last -= 1
    return _segments(above), _segments(below[::-1])


def _above(text: str, paragraphs: list[Pair], headings: Segments) -> tuple[list[tuple[Pair, str]], list[str]]:
    """What stands above the text, and the names in its byline."""
    found: list[tuple[Pair, str]] = []
    names: list[str] = []
    for pair in paragraphs:
        line = text[slice(*pair)]
        stamp = STAMP.match(line)
        if is_date(line[stamp.end() :] if stamp else line):
            found.append((pair, "date"))
        elif not names and (names := names_in_byline(line)):
            found.append((pair, "byline"))
    titled = any(headings.at(start) is not None for start, _ in paragraphs)
    is_title = len(found) == 1 and found[0][1] == "byline" and found[0][0] == paragraphs[0] and not titled
    return ([], []) if is_title else (found, names)  # alone on top, "By Any Means" is a title


def names_in_byline(line: str) -> list[str]:
    """The names in a line such as `By Ada Ebner and J. de Boer`; none where it is no byline."""
    match = BYLINE.fullmatch(line)
    if match is None or len(line) > LONGEST_BYLINE:
        return []
    names = [name.strip() for name in BETWEEN_NAMES.split(match["names"]) if name.strip()]
    return names if names and len(names[0].split()) > 1 and all(map(_is_name, names)) else []


def _is_name(name: str) -> bool:
    words = name.split()
    return len(words) <= MOST_WORDS_OF_NAME and all(
        NAME_WORD.fullmatch(word) and (word[0].isupper() or word in PARTICLES) for word in words
    )


def _label_below(line: str, names: list[str], *, follows_text: bool) -> str:
    """What a paragraph below the text is, "" for a part of it."""
    if len(line) > LONGEST_NOTE:
        return ""
    if CREDIT.fullmatch(line):
        return "credit"
    if COMMENTS.fullmatch(line):
        return "comments"
    if DISCLAIMER.search(line):
        return "disclaimer"
    by_name = any(line.startswith(name) and SAYS_WHO.match(line, len(name)) for name in names)
    if by_name or ABOUT.match(line) or (not follows_text and _tells_of_somebody(line)):
        return "author"
    return ""


def _tells_of_somebody(line: str) -> bool:
    """Whether a line begins with a name and says who that is, as notes above a disclaimer do."""
    says = SAYS_WHO.search(line)
    name = line[: says.start()] if says else ""
    return len(name.split()) > 1 and _is_name(name) and name.split()[0] not in {"The", "This", "That", "It", "There"}


def _segments(found: list[tuple[Pair, str]]) -> Segments:
    return Segments.of([pair for pair, _ in found], [label for _, label in found])


def is_mailed(text: str) -> bool:
    """Whether a text says above or below itself how to leave the newsletter that it came with."""
    return MAILED.search(text[:EDGE]) is not None or MAILED.search(text[-EDGE:]) is not None
