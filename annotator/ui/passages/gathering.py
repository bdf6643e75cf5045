"""Reading a code's passages in the order of the documents. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import merge

from annotator.model.records import Coding
from annotator.ui.passages.model import Passage
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.translations.localised import localised
from annotator.workspace.workspace import Workspace

BEFORE = 70
AFTER = 240
QUOTE = 400


def codings_in_order(workspace: Workspace, codes: Iterable[str], *, unsure: bool | None = None) -> Iterator[Coding]:
    """Codings of these codes by document, then start; the longer first. `unsure` where only such are asked for."""
    wanted = frozenset(codes)
    if len(wanted) == len(workspace.codebook):
        yield from workspace.codings(unsure=unsure)
        return
    positions = {document.id: place for place, document in enumerate(workspace.documents.values())}
    last = len(positions)
    yield from merge(
        *(workspace.codings(code=code, unsure=unsure) for code in wanted),
        key=lambda coding: (positions.get(coding.document, last), coding.start, -coding.end, coding.id),
    )


def passage_of(coding: Coding, workspace: Workspace, looks: Mapping[str, CodeLook]) -> Passage | None:
    """What the list shows of a coding; None where its document has just gone."""
    document = workspace.documents.get(coding.document)
    if document is None:
        return None
    text = workspace.text(document.id)
    coder = workspace.coders.get(coding.coder)
    start = _word_start(text, max(0, coding.start - BEFORE), coding.start)
    shown_end = min(coding.end, coding.start + QUOTE)
    return Passage(
        coding,
        looks.get(coding.code, UNKNOWN),
        document.name,
        localised(workspace.structure(document.id).place(coding.start)),
        coder.initials if coder else "",
        _one_line(text[start : coding.start]),
        _one_line(text[coding.start : shown_end]) + ("…" if shown_end < coding.end else ""),
        _one_line(text[coding.end : coding.end + AFTER]),
    )


def _one_line(text: str) -> str:
    """Line breaks as spaces, one for one; the stored text is not touched."""
    return text.translate({10: " ", 9: " ", 0x2028: " ", 0x2029: " "})


def _word_start(text: str, start: int, end: int) -> int:
    """The first place after a space, so that no context begins inside a word."""
    if start == 0:
        return 0
    line = text.rfind("\n", start, end)
    if line >= 0:
        return line + 1
    space = text.find(" ", start, end)
    return space + 1 if space >= 0 else start
