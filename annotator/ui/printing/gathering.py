"""What a print of a document holds, from the project's records. Qt-free, so that it can be done beside the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.codebook import Codebook
from annotator.model.records import Coder, Coding, Document, MemoTarget
from annotator.model.structure import Structure
from annotator.ui.marks import MarkContext, Place, mark_of, place_of
from annotator.ui.printing.choice import Endnotes, LegendRow, Note, Printout, Words
from annotator.ui.reading.look import USUAL, ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.theme.looks import UNKNOWN, looks_of
from annotator.ui.translations.localised import localised
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True)
class Source:
    """A document with the codings to be printed, as the project holds them. `me` is the coder at the keyboard."""

    project: str
    document: str
    text: str
    structure: Structure
    codings: Sequence[Coding]
    codebook: Codebook
    coders: Mapping[str, Coder]
    me: str
    shown: Collection[str]
    memo: str = ""


def source_of(
    workspace: Workspace, document: Document, me: str, shown: Collection[str], codes: Collection[str] | None = None
) -> Source:
    """A document with the codings of some coders, and of some codes where not of all. Raises AnnotatorError."""
    codings = [
        coding
        for coding in workspace.codings_of(document.id)
        if coding.coder in shown and (codes is None or coding.code in codes)
    ]
    memo = workspace.memos.get((MemoTarget.DOCUMENT, document.id))
    return Source(
        workspace.info.name,
        document.name,
        workspace.text(document.id),
        workspace.structure(document.id),
        codings,
        workspace.codebook,
        dict(workspace.coders),
        me,
        shown,
        memo.text if memo else "",
    )


def printout_of(source: Source, endnotes: Endnotes, words: Words, look: ReadingLook = USUAL) -> Printout:
    """Marks with their looks on paper, the legend, and the memos in the order of the text."""
    looks = looks_of(source.codebook, "light")
    context = MarkContext(source.codebook, looks, source.coders, source.me, source.shown)
    stacked: dict[Place, list[Coding]] = {}
    for coding in source.codings:
        stacked.setdefault(place_of(coding), []).append(coding)
    marks: list[tuple[Mark, list[Coding]]] = [(mark_of(codings, context), codings) for codings in stacked.values()]
    marks.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[0].id))
    notes, numbers = _notes(source, marks, words) if endnotes is Endnotes.MEMOS else ((), {})
    return Printout(
        source.project,
        source.document,
        source.text,
        source.structure,
        tuple(mark for mark, _ in marks),
        _legend(source),
        notes,
        numbers,
        ", ".join(_coders(source)),
        words,
        look,
    )


def _coders(source: Source) -> list[str]:
    """Who coded what is printed, with initials where the labels bear them."""
    used = {coding.coder for coding in source.codings}
    found = [coder for coder in source.coders.values() if coder.id in used]
    if len(source.shown) > 1 or used != {source.me}:
        return [f"{coder.name} ({coder.initials})" for coder in found]
    return [coder.name for coder in found]


def _legend(source: Source) -> tuple[LegendRow, ...]:
    """The codes in use, in the codebook's order, under their families; codes that the codebook lacks at the end."""
    looks = looks_of(source.codebook, "light")
    counts = Counter(coding.code for coding in source.codings)
    known = [code for code in counts if code in source.codebook]
    wanted = {above.id for code in known for above in source.codebook.ancestry(code)}
    rows = [
        LegendRow(looks[code.id], code.name, len(source.codebook.ancestry(code.id)) - 1, counts[code.id])
        for code in source.codebook
        if code.id in wanted
    ]
    strangers = sorted(set(counts) - set(known))
    return (*rows, *(LegendRow(UNKNOWN, code, 0, counts[code]) for code in strangers))


def _notes(
    source: Source, marks: Sequence[tuple[Mark, list[Coding]]], words: Words
) -> tuple[tuple[Note, ...], dict[str, tuple[int, ...]]]:
    notes = [Note(None, words.document_memo, source.memo)] if source.memo.strip() else []
    numbers: dict[str, tuple[int, ...]] = {}
    number = 0
    for mark, codings in marks:
        for coding in sorted(codings, key=lambda one: (one.coder, one.id)):
            if not coding.memo.strip():
                continue
            number += 1
            coder = source.coders.get(coding.coder)
            name = source.codebook.spoken_path(coding.code)
            head = " · ".join((name, coder.name if coder else "?", localised(source.structure.place(coding.start))))
            notes.append(Note(number, head, coding.memo))
            numbers[mark.id] = (*numbers.get(mark.id, ()), number)
    return tuple(notes), numbers
