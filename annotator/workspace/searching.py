"""Finding words and patterns in all documents, one after the other, from any thread.

Folding a text costs a hundred times what finding words in it does, so folded texts are kept between searches. They are
looked up by the text's SHA-256: a text that changed is another text, and nothing kept can be out of date.
"""

from __future__ import annotations

import json
import sys
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from annotator.analysis.search import count_folded, find_folded, find_pattern
from annotator.model.progress import Report, silent
from annotator.model.records import Document
from annotator.model.structure import Structure, structure_from_plain
from annotator.model.text import CONTEXT, context_of, fold_for_search
from annotator.store.engine import Access
from annotator.store.project_file import ProjectFile
from annotator.store.trouble import damaged

FOLDED_BYTES = 256 * 1024 * 1024
TEXT_BYTES = 64 * 1024 * 1024
STRUCTURE_BYTES = 64 * 1024 * 1024
SLICE = 256 * 1024
"""Characters folded at a time: about 10 ms in which no other thread of the program gets on."""
T = TypeVar("T")


class QueryKind(StrEnum):
    WORDS = "words"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `whole_words`: a hit neither begins nor ends inside a word."""

    text: str
    kind: QueryKind = QueryKind.WORDS
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found, with what stands around it, as in the text."""

    document: str
    start: int
    end: int
    place: str
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


class Shelf:
    """Texts of one project as searching needs them, shared by all searches of a window."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folded: _Kept[str] = _Kept(FOLDED_BYTES)
        self.texts: _Kept[str] = _Kept(TEXT_BYTES)
        self.structures: _Kept[Structure] = _Kept(STRUCTURE_BYTES)

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
            folded = "".join(fold_for_search(text[at : at + SLICE]) for at in range(0, len(text), SLICE))
            return folded, sys.getsizeof(folded)

        return self._shelf.folded.get(document.sha256, made)

    def structure(self, document: Document) -> Structure:
        """Raises as `text` does."""

        def made() -> tuple[Structure, int]:
            content = self._blob(document.structure_sha256)
            try:
                return structure_from_plain(json.loads(content)), len(content)
            except (ValueError, TypeError, LookupError, AttributeError) as error:
                raise damaged(self._shelf.path, "the structure of a document cannot be read") from error

        return self._shelf.structures.get(document.structure_sha256, made)

    def _blob(self, sha256: str) -> bytes:
        if self._file is None:
            self._file = ProjectFile.opened(self._shelf.path, wanted=Access.READ)
        return self._file.blob(sha256)


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
    with shelf.reading() as texts:
        left = most
        for step, document in enumerate(documents):
            report(step, len(documents), document.name)
            if left > 0:
                spans = _spans(texts, document, query)
                hits, count = _hits(texts, document, spans[:left], width), len(spans)
            else:
                hits, count = (), _count(texts, document, query)
            left -= len(hits)
            if count:
                yield Found(document.id, document.name, count, hits)
    report(len(documents), len(documents))


def warm(shelf: Shelf, documents: Sequence[Document], report: Report = silent) -> None:
    """Fold the texts beforehand, so that the first search is as quick as the next."""
    with shelf.reading() as texts:
        for step, document in enumerate(documents):
            report(step, len(documents), document.name)
            texts.folded(document)
    report(len(documents), len(documents))


def _spans(texts: Texts, document: Document, query: Query) -> list[tuple[int, int]]:
    if query.kind is QueryKind.PATTERN:
        text = texts.text(document)
        spans = find_pattern(text, query.text)
    else:
        text = texts.folded(document)
        spans = find_folded(text, query.text)
    return [span for span in spans if _is_whole(text, *span)] if query.whole_words else spans


def _count(texts: Texts, document: Document, query: Query) -> int:
    if query.kind is QueryKind.WORDS and not query.whole_words:
        return count_folded(texts.folded(document), query.text)
    return len(_spans(texts, document, query))


def _is_whole(text: str, start: int, end: int) -> bool:
    inside = start > 0 and _is_letter(text[start - 1]) and _is_letter(text[start])
    return not inside and not (end < len(text) and _is_letter(text[end - 1]) and _is_letter(text[end]))


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _hits(texts: Texts, document: Document, spans: Sequence[tuple[int, int]], width: int) -> tuple[Hit, ...]:
    if not spans:
        return ()
    text, structure = texts.text(document), texts.structure(document)
    return tuple(
        Hit(document.id, start, end, structure.place(start), *context_of(text, start, end, width))
        for start, end in spans
    )
