"""Finding words and patterns in all documents, one after the other, from any thread.

Folding a text costs many times what finding words in it does, so folded texts are kept between searches. They are
looked up by the text's SHA-256: a text that changed is another text, and nothing kept can be out of date. Where the
project has a search index, it says which stretches of which texts to look at; what is found is the same without it.
"""

from __future__ import annotations

import json
import sys
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from annotator.analysis.pattern_pieces import needed_pieces
from annotator.analysis.search import (
    Fits,
    check_pattern,
    count_folded,
    find_between,
    find_folded,
    find_pattern,
    has_case_of,
    is_whole,
    sought,
)
from annotator.analysis.search_folding import fold
from annotator.model.errors import AnnotatorError
from annotator.model.progress import Report, silent
from annotator.model.records import Document
from annotator.model.structure import Structure, structure_from_plain
from annotator.model.text import CONTEXT, context_of
from annotator.model.wording import Wording, worded
from annotator.store.engine import Access
from annotator.store.index import Proposal
from annotator.store.project_file import ProjectFile
from annotator.store.trouble import damaged
from annotator.workspace.searching_index import (
    can_split,
    is_usable,
    is_worthwhile,
    proposed,
    proposed_for_all,
    regions_of,
    update_index,
)

FOLDED_BYTES = 256 * 1024 * 1024
MOSTLY = 0.5
"""Share of a text from which on all of it is folded, and kept."""
SEARCH_SECONDS = 60.0
"""How long a pattern may search all texts, beside the limit for each."""
TEXT_BYTES = 64 * 1024 * 1024
STRUCTURE_BYTES = 64 * 1024 * 1024
T = TypeVar("T")
Regions = list[tuple[int, int]]


class QueryKind(StrEnum):
    WORDS = "words"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `whole_words`: a hit neither begins nor ends inside a word; `match_case`: capitals count."""

    text: str
    kind: QueryKind = QueryKind.WORDS
    whole_words: bool = False
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found, with what stands around it, as in the text."""

    document: str
    start: int
    end: int
    place: Wording
    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True)
class Found:
    """The hits in one document. `count` is of all; `hits` may hold fewer, the first ones."""

    document: str
    name: str
    count: int
    hits: tuple[Hit, ...]


class _Kept(Generic[T]):
    """What was used last, up to so many bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held = 0
        self._lock = Lock()
        self._values: OrderedDict[str, tuple[T, int]] = OrderedDict()

    def get(self, key: str, make: Callable[[], tuple[T, int]]) -> T:
        """The value of `key`; `make` gives it with its size in bytes where it is not here."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key][0]
        value, size = make()
        with self._lock:
            if key not in self._values:
                self._values[key] = value, size
                self._held += size
            while self._held > self._most and len(self._values) > 1:
                _, (_, gone) = self._values.popitem(last=False)
                self._held -= gone
        return value

    def __contains__(self, key: str) -> bool:
        with self._lock:
            return key in self._values


class Shelf:
    """Texts of one project as searching needs them, shared by all searches of a window."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folded: _Kept[str] = _Kept(FOLDED_BYTES)
        self.texts: _Kept[str] = _Kept(TEXT_BYTES)
        self.structures: _Kept[Structure] = _Kept(STRUCTURE_BYTES)
        self._index_is_usable: bool | None = None
        self._lock = Lock()

    def trusts_index(self, file: ProjectFile) -> bool:
        """Whether the search index was found as it was made. Looked at once: a damaged one would leave hits out."""
        with self._lock:
            if self._index_is_usable is None:
                self._index_is_usable = is_usable(file)
            return self._index_is_usable

    def trust_index(self) -> None:
        """It has been looked at or made anew."""
        with self._lock:
            self._index_is_usable = True

    @contextmanager
    def reading(self) -> Iterator[Texts]:
        """For one search, on its own thread."""
        texts = Texts(self)
        try:
            yield texts
        finally:
            texts.close()


class Texts:
    """Opens the project file when something is wanted that is not on the shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._file: ProjectFile | None = None

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def text(self, document: Document) -> str:
        """Raises AnnotatorError where the stored text is damaged."""

        def made() -> tuple[str, int]:
            text = self._blob(document.sha256).decode("utf-8")
            return text, sys.getsizeof(text)

        return self._shelf.texts.get(document.sha256, made)

    def folded(self, document: Document) -> str:
        """The text as `fold_for_search` has it."""

        def made() -> tuple[str, int]:
            text = self.text(document)
            folded = fold(text)
            return folded, sys.getsizeof(folded)

        return self._shelf.folded.get(document.sha256, made)

    def pieces(self, document: Document, regions: Regions) -> Iterator[tuple[str, int, tuple[int, int]]]:
        """Each stretch with a folded text that holds it and a character around it, and the place where that begins."""
        wanted = sum(end - start for start, end in regions)
        if document.sha256 in self._shelf.folded or wanted > document.characters * MOSTLY:
            folded = self.folded(document)
            for region in regions:
                yield folded, 0, region
            return
        text = self.text(document) if regions else ""
        for start, end in regions:
            first = max(0, start - 1)
            yield fold(text[first : end + 1]), first, (start, end)

    def propose(self, query: Query, documents: Sequence[Document]) -> Proposal | None:
        """Which texts, and what of them, may hold hits; None where all must be searched."""
        if query.kind is QueryKind.PATTERN:
            pieces = needed_pieces(query.text, match_case=query.match_case)
            if not pieces or not self._shelf.trusts_index(self._opened()):
                return None
            return proposed_for_all(self._opened(), [sought(piece) for piece in pieces])
        wanted = sought(query.text)
        if not can_split(wanted) or all(document.sha256 in self._shelf.folded for document in documents):
            return None
        return proposed(self._opened(), wanted) if self._shelf.trusts_index(self._opened()) else None

    def structure(self, document: Document) -> Structure:
        """Raises as `text` does."""

        def made() -> tuple[Structure, int]:
            content = self._blob(document.structure_sha256)
            try:
                return structure_from_plain(json.loads(content)), len(content)
            except (ValueError, TypeError, LookupError, AttributeError) as error:
                raise damaged(self._shelf.path, worded("the structure of a document cannot be read")) from error

        return self._shelf.structures.get(document.structure_sha256, made)

    def _blob(self, sha256: str) -> bytes:
        return self._opened().blob(sha256)

    def _opened(self) -> ProjectFile:
        if self._file is None:
            self._file = ProjectFile.opened(self._shelf.path, wanted=Access.READ)
        return self._file


def search(
    shelf: Shelf,
    query: Query,
    documents: Sequence[Document],
    *,
    width: int = CONTEXT,
    most: int = sys.maxsize,
    report: Report = silent,
) -> Iterator[Found]:
    """The documents with hits, each as soon as it is searched, hits from left to right.

    `width`: characters of context to either side; `most`: hits listed in all, after which documents are only counted.
    Raises AnnotatorError for a pattern that cannot be read or takes too long, and for damaged texts.
    """
    if not query.text:
        return
    if query.kind is QueryKind.PATTERN:
        check_pattern(query.text, match_case=query.match_case)
    with shelf.reading() as texts:
        left, seconds = most, 0.0
        proposal = texts.propose(query, documents)
        for step, document in enumerate(documents):
            report(step, len(documents), document.name)
            if query.kind is QueryKind.PATTERN and seconds > SEARCH_SECONDS:
                raise _too_long(step, len(documents))
            regions, started = _regions(proposal, document, query), time.monotonic()
            if left > 0:
                spans = _spans(texts, document, query, regions)
                hits, count = _hits(texts, document, spans[:left], width), len(spans)
            else:
                hits, count = (), _count(texts, document, query, regions)
            left -= len(hits)
            seconds += time.monotonic() - started
            if count:
                yield Found(document.id, document.name, count, hits)
    report(len(documents), len(documents))


def prepare(shelf: Shelf, documents: Sequence[Document], report: Report = silent) -> None:
    """So that the first search is as quick as the next: an index for many texts, few are folded beforehand."""
    if is_worthwhile(documents) and update_index(shelf.path, documents, report):
        shelf.trust_index()
    else:
        warm(shelf, documents, report)


def warm(shelf: Shelf, documents: Sequence[Document], report: Report = silent) -> None:
    """Fold the texts beforehand."""
    with shelf.reading() as texts:
        for step, document in enumerate(documents):
            report(step, len(documents), document.name)
            texts.folded(document)
    report(len(documents), len(documents))


def _too_long(done: int, of: int) -> AnnotatorError:
    return AnnotatorError(
        worded(
            "The pattern searched {done:,} of {of:,} documents in {seconds:g} seconds and was "
            "stopped: hits in the others are missing. Nothing was changed. Make it simpler, or let it hold a "
            "word that stands in each match.",
            done=done,
            of=of,
            seconds=SEARCH_SECONDS,
        )
    )


def _regions(proposal: Proposal | None, document: Document, query: Query) -> Regions | None:
    """The stretches of a document's text to look at; None for all of it."""
    if proposal is None or document.sha256 not in proposal.indexed:
        return None
    chunks = proposal.chunks.get(document.sha256, ())
    if query.kind is QueryKind.PATTERN:
        return None if chunks else []
    return regions_of(chunks, sought(query.text))


def find_in_text(text: str, folded: str, query: Query) -> list[tuple[int, int]]:
    """Every place in one text, given as it is and folded. Raises AnnotatorError as `search` does."""
    if query.kind is QueryKind.PATTERN:
        spans = find_pattern(text, query.text, match_case=query.match_case)
        return [span for span in spans if not query.whole_words or is_whole(text, *span)]
    return find_folded(folded, query.text, _fits(query, text, folded))


def _fits(query: Query, text: str, folded: str, first: int = 0) -> Fits | None:
    """What a place must be beside holding the words; `folded` begins at place `first` of the text."""

    def fits(start: int, end: int) -> bool:
        is_good = not query.whole_words or is_whole(folded, start - first, end - first)
        return is_good and (not query.match_case or has_case_of(text[start:end], query.text))

    return fits if query.whole_words or query.match_case else None


def _spans(texts: Texts, document: Document, query: Query, regions: Regions | None) -> list[tuple[int, int]]:
    needs_text = query.kind is QueryKind.PATTERN or query.match_case
    text = texts.text(document) if needs_text and regions != [] else ""
    if regions is None:
        folded = "" if query.kind is QueryKind.PATTERN else texts.folded(document)
        return find_in_text(text, folded, query)
    return [
        span
        for folded, first, region in texts.pieces(document, regions)
        for span in find_between(folded, query.text, (region,), first, _fits(query, text, folded, first))
    ]


def _count(texts: Texts, document: Document, query: Query, regions: Regions | None) -> int:
    is_plain = query.kind is QueryKind.WORDS and not query.whole_words and not query.match_case
    if is_plain and regions is None:
        return count_folded(texts.folded(document), query.text)
    return len(_spans(texts, document, query, regions))


def _hits(texts: Texts, document: Document, spans: Sequence[tuple[int, int]], width: int) -> tuple[Hit, ...]:
    if not spans:
        return ()
    text, structure = texts.text(document), texts.structure(document)
    return tuple(
        Hit(document.id, start, end, structure.place(start), *context_of(text, start, end, width))
        for start, end in spans
    )
