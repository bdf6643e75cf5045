"""The palette's passages: codings of the open document that hold the words, then places in the texts of all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.analysis.search import find_between, sought
from annotator.analysis.search_letters import letters_for, letters_in
from annotator.model.progress import Report
from annotator.model.span import Span
from annotator.model.text import fold_for_search
from annotator.ui.code_mode import CodeMode
from annotator.ui.coded_here import CodedHere
from annotator.ui.desk import Desk
from annotator.ui.jobs import Job
from annotator.ui.palette.index import ROWS, Entry, Kind, asked, asks_passages
from annotator.ui.palette.matching import is_short
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.words import quoted
from annotator.workspace.searching import Hit, Query, search

MOST = 2_000
"""Hits looked through for those that answer: short words stand everywhere inside others."""
AROUND = 60
"""Characters of a passage that are shown."""
TYPING_MS = 40
"""A pause in typing after which all texts are searched, on another thread."""


class PalettePassages(QObject):
    """`found` carries what was typed and the entries that all texts gave."""

    found = Signal(str, object)

    def __init__(self, desk: Desk, code: CodeMode, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._code = code
        self._folded: tuple[str, str] = ("", "")
        self._typed = ""
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(self._start)

    @property
    def is_searching(self) -> bool:
        return self._job is not None or self._pause.isActive()

    def look_for(self, typed: str) -> None:
        """Search all texts for what stands in the palette's field, in a moment."""
        self.stop()
        self._typed = typed
        if asks_passages(typed):
            self._pause.start()

    def stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def of_open_document(self, words: str) -> Iterator[Entry]:
        """Shown codings of the open document that hold the words."""
        workspace, document = self._desk.workspace, self._code.document
        if document is None:
            return
        wanted, folded, text = sought(words), self._fold(document), workspace.text(document)
        is_spelled = bool(letters_in(folded, letters_for(wanted)))
        structure, found = workspace.structure(document), 0
        for coding in workspace.codings_of(document):
            at = _place_of(wanted, folded, coding.start, coding.end)
            if at < 0 and is_spelled:
                at = _spelled_place_of(wanted, folded, coding.start, coding.end)
            if at < 0 or not self._desk.viewing.shows(coding) or coding.code not in workspace.codebook:
                continue
            quote = _shortened(text, coding.span, at)
            detail = f"{workspace.codebook.code(coding.code).name}, {localised(structure.place(coding.start))}"
            yield Entry(Kind.PASSAGE, document, quote, detail, icon="brackets", start=coding.start, end=coding.end)
            found += 1
            if found == ROWS:
                return

    def _fold(self, document: str) -> str:
        if self._folded[0] != document:
            self._folded = (document, fold_for_search(self._desk.workspace.text(document)))
        return self._folded[1]

    def _start(self) -> None:
        _, words = asked(self._typed)
        shelf, documents = self._code.panes.search.shelf, tuple(self._desk.workspace.documents.values())

        def work(report: Report) -> list[tuple[str, Hit]]:
            every = search(shelf, Query(words), documents, width=AROUND, most=MOST, report=report)
            answers = ((one.name, hit) for one in every for hit in one.hits if _answers(words, hit))
            return list(islice(answers, ROWS))

        self._job = self._desk.jobs.start(self.tr("Searching"), work)
        self._job.done.connect(self._take)
        self._job.failed.connect(self.stop)

    def _take(self, lot: object) -> None:
        if self.sender() is self._job and isinstance(lot, list):
            self._job = None
            coded = CodedHere(self._desk.workspace, self._desk.viewing)
            self.found.emit(self._typed, tuple(self._entry(name, hit, coded) for name, hit in lot))

    def _entry(self, document: str, hit: Hit, coded: CodedHere) -> Entry:
        codes = coded.words(hit.document, Span(hit.start, hit.end))
        said = self.tr("coded as {codes}").format(codes=codes) if codes else ""
        detail = ", ".join(part for part in (said, document, localised(hit.place)) if part)
        return Entry(Kind.PASSAGE, hit.document, _around(hit), detail, icon="quote", start=hit.start, end=hit.end)


def _answers(words: str, hit: Hit) -> bool:
    """One or two letters count where a word starts only."""
    return not is_short(words) or not hit.before[-1:].isalnum()


def _place_of(wanted: str, folded: str, start: int, end: int) -> int:
    """Where the words stand in a passage, -1 for nowhere; one or two letters count where a word starts only."""
    at = folded.find(wanted, start, end)
    while at > start and is_short(wanted) and folded[at - 1].isalnum():
        at = folded.find(wanted, at + 1, end)
    return at


def _spelled_place_of(wanted: str, folded: str, start: int, end: int) -> int:
    """As `_place_of`, where the text has letters that stand for several of these."""

    def fits(at: int, _end: int) -> bool:
        return not (at > start and is_short(wanted) and folded[at - 1].isalnum())

    return next((at for at, _ in find_between(folded, wanted, [(start, end)], fits=fits)), -1)


def _around(hit: Hit) -> str:
    """A hit with what stands around it."""
    text = hit.before + hit.quote + hit.after
    return _shortened(text, Span(0, len(text)), len(hit.before))


def _shortened(text: str, span: Span, at: int) -> str:
    """The passage in quote marks, cut between words to what stands around `at`."""
    start, end = max(span.start, at - AROUND // 3), min(span.end, at + AROUND * 2 // 3)
    if start > span.start:
        start = min(at, max(start, text.find(" ", start, at) + 1))
    if end < span.end:
        last = text.rfind(" ", at, end)
        end = last if last > at else end
    before, after = "… " if start > span.start else "", " …" if end < span.end else ""
    return quoted(f"{before}{' '.join(text[start:end].split())}{after}")
