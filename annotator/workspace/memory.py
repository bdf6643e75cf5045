"""What a workspace holds in memory: all small records, the codings of documents in use, and the counts."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import Any

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import StaleChangeError
from annotator.model.records import (
    CodebookVersion,
    CodeEdit,
    Coder,
    Coding,
    Document,
    ExampleSource,
    Memo,
    MemoTarget,
    ProjectInfo,
    Reading,
    Record,
)
from annotator.model.wording import worded
from annotator.store.reading import EVERY, Contents, Sought
from annotator.store.writing import SPOKEN, folded
from annotator.workspace.counts import Counts, Interner
from annotator.workspace.span_table import SpanRows

LOADED_DOCUMENTS = 64
LOADED_CODINGS = 100_000
"""How much is kept of documents that nobody looks at any more."""
IN_BULK = 50
"""Codings from which a document's are put in order anew rather than one by one."""
Place = tuple[int, int, str, str]


def order_of(coding: Coding) -> tuple[int, int, str]:
    """By start, the longer first, then by id."""
    return coding.start, -coding.end, coding.id


def place_of(coding: Coding) -> Place:
    """What no two codings of a document share."""
    return coding.start, coding.end, coding.code, coding.coder


class DocumentCodings:
    """The codings of one document, in order."""

    def __init__(self, codings: Iterable[Coding]) -> None:
        self.ordered = sorted(codings, key=order_of)
        self.by_id = {coding.id: coding for coding in self.ordered}
        self.places = {place_of(coding): coding.id for coding in self.ordered}
        self._frozen: tuple[Coding, ...] | None = None

    def remove(self, coding_id: str) -> None:
        coding = self.by_id.pop(coding_id)
        if self.places.get(place_of(coding)) == coding_id:
            del self.places[place_of(coding)]
        del self.ordered[bisect_left(self.ordered, order_of(coding), key=order_of)]
        self._frozen = None

    def add(self, coding: Coding) -> None:
        self.by_id[coding.id] = coding
        self.places[place_of(coding)] = coding.id
        insort(self.ordered, coding, key=order_of)
        self._frozen = None

    def change(self, gone: Collection[str], come: Collection[Coding]) -> None:
        """Takes codings out by id, then others in."""
        if len(gone) + len(come) < IN_BULK:
            for coding_id in gone:
                self.remove(coding_id)
            for coding in come:
                self.add(coding)
            return
        for coding_id in gone:
            place = place_of(self.by_id.pop(coding_id))
            if self.places.get(place) == coding_id:
                del self.places[place]
        left = frozenset(gone)
        self.ordered = [coding for coding in self.ordered if coding.id not in left]
        self.ordered += come
        self.ordered.sort(key=order_of)
        self.by_id.update((coding.id, coding) for coding in come)
        self.places.update((place_of(coding), coding.id) for coding in come)
        self._frozen = None

    def among(self, sought: Sought) -> list[Coding]:
        """Those that are asked for."""
        return list(self.ordered) if sought == EVERY else list(filter(sought.takes, self.ordered))

    def frozen(self) -> tuple[Coding, ...]:
        """All of them in order, the same tuple until something changes."""
        if self._frozen is None:
            self._frozen = tuple(self.ordered)
        return self._frozen


class Memory:
    """Takes changes in whole or not at all. It checks what it holds; the file checks the rest."""

    def __init__(self, contents: Contents, counts: Counts, interners: tuple[Interner, Interner, Interner]) -> None:
        self.info: ProjectInfo = contents.info
        self.documents: dict[str, Document] = {document.id: document for document in contents.documents}
        self.coders: dict[str, Coder] = {coder.id: coder for coder in contents.coders}
        self.codes: dict[str, Code] = {code.id: code for code in contents.codes}
        self.readings = {(reading.document, reading.coder): reading for reading in contents.readings}
        self.memos: dict[tuple[MemoTarget, str], Memo] = {
            (memo.target, memo.target_id): memo for memo in contents.memos
        }
        self.versions: dict[str, CodebookVersion] = {version.id: version for version in contents.versions}
        self.edits: dict[str, CodeEdit] = {edit.code: edit for edit in contents.edits}
        self.sources: dict[str, ExampleSource] = {source.id: source for source in contents.sources}
        self.counts = counts
        self.interners = interners
        self.spans: SpanRows | None = None
        self.loaded: dict[str, DocumentCodings] = {}
        self.changes: Counter[str] = Counter()  # of codings, by document: whether what was read elsewhere is still so
        self.codebook = self._codebook()

    def _codebook(self) -> Codebook:
        info = self.info
        return Codebook(
            info.codebook_name, info.codebook_version, info.codebook_description, tuple(self.codes.values())
        )

    def take_in(self, change: Change) -> None:
        """Raises StaleChangeError, with nothing taken in, where a record is not as the change expects it."""
        puts = folded(change.puts)
        self._refuse_stale(puts)
        others = [put for put in puts if not isinstance(put.after or put.before, Coding)]
        self._refuse_missing(puts, others)
        for put in others:
            if isinstance(put.before, Document) and put.after is None:
                self.loaded.pop(put.before.id, None)  # its codings go with it: none has to be found
        self._put_codings(puts if not others else [put for put in puts if isinstance(put.after or put.before, Coding)])
        for put in others:
            self._put(put)
        self._reorder(others)

    def keep(self, document_id: str, kept: DocumentCodings) -> DocumentCodings:
        """Holds a document's codings; lets go of those not asked for longest."""
        self.loaded[document_id] = kept
        held = sum(len(loaded.by_id) for loaded in self.loaded.values())
        while len(self.loaded) > 1 and (len(self.loaded) > LOADED_DOCUMENTS or held > LOADED_CODINGS):
            oldest = next(iter(self.loaded))
            held -= len(self.loaded.pop(oldest).by_id)
        return kept

    def touched(self, document_id: str) -> DocumentCodings | None:
        """A document's codings where they are held, marked as asked for last."""
        found = self.loaded.pop(document_id, None)
        if found is not None:
            self.loaded[document_id] = found
        return found

    def current(self, record: Record) -> Record | None:
        """The state held of a record of that key; for codings of documents not held, the record itself."""
        if isinstance(record, Coding):
            loaded = self.loaded.get(record.document)
            return record if loaded is None else loaded.by_id.get(record.id)
        if isinstance(record, ProjectInfo):
            return self.info
        if isinstance(record, CodeEdit):
            return self.edits.get(record.code)
        if isinstance(record, Memo):
            return self.memos.get((record.target, record.target_id))
        if isinstance(record, Reading):
            return self.readings.get((record.document, record.coder))
        return self._shelf(record).get(record.id)

    def _shelf(self, record: Document | Coder | Code | CodebookVersion | ExampleSource) -> dict[str, Any]:
        shelves: dict[type[Any], dict[str, Any]] = {
            Document: self.documents,
            Coder: self.coders,
            Code: self.codes,
            CodebookVersion: self.versions,
            ExampleSource: self.sources,
        }
        return shelves[type(record)]

    def _refuse_stale(self, puts: list[Put]) -> None:
        left = {put.before.id for put in puts if isinstance(put.before, Coding)}
        for put in puts:
            before = put.before
            if isinstance(before, Coding):  # as `current` gives it, without a call for each of many
                loaded = self.loaded.get(before.document)
                held: Record | None = before if loaded is None else loaded.by_id.get(before.id)
            else:
                held = None if before is None else self.current(before)
            if held is not before and held != before:
                raise StaleChangeError(
                    worded(
                        "This {kind} was changed in the meantime. Nothing was changed now; look at it as it is and try "
                        "again.",
                        kind=SPOKEN[put.key[0]],
                    )
                )
            if isinstance(put.after, Coding):
                self._refuse_double(put.after, left)
            elif put.before is None and put.after is not None:
                self._refuse_present(put.after)

    def _refuse_double(self, coding: Coding, left: set[str]) -> None:
        loaded = self.loaded.get(coding.document)
        if loaded is None:
            return
        there = loaded.places.get(place_of(coding))
        if there is not None and there != coding.id and there not in left:
            raise StaleChangeError(worded("This passage has this code by this coder already. Nothing was changed."))
        if coding.id in loaded.by_id and coding.id not in left:
            raise StaleChangeError(worded("This coding is there already. Nothing was changed."))

    def _refuse_present(self, record: Record) -> None:
        if isinstance(record, ProjectInfo) or self.current(record) is not None:
            kind = SPOKEN[type(record).__name__]
            raise StaleChangeError(worded("This {kind} is there already. Nothing was changed.", kind=kind))

    def _refuse_missing(self, puts: list[Put], others: list[Put]) -> None:
        made = {put.key: put.after for put in others}

        def is_there(kind: str, held: dict[str, Any], record_id: str) -> bool:
            if (kind, record_id) in made:
                return made[kind, record_id] is not None
            return record_id in held

        lengths: dict[tuple[str, str, str], int] = {}  # many codings refer to the same few records
        for put in puts:
            after = put.after
            if isinstance(after, Coding):
                refers = after.document, after.coder, after.code
                length = lengths.get(refers)
                if length is None:
                    kinds: dict[str, dict[str, Any]] = {
                        "Document": self.documents,
                        "Coder": self.coders,
                        "Code": self.codes,
                    }
                    whole = all(is_there(*kind, one) for kind, one in zip(kinds.items(), refers, strict=True))
                    length = lengths[refers] = self._length(after.document, made) if whole else 0
                fits = 0 <= after.start < after.end <= length
            elif isinstance(after, Reading):
                fits = is_there("Document", self.documents, after.document)
                fits = fits and is_there("Coder", self.coders, after.coder)
            else:
                continue
            if not fits:
                raise StaleChangeError(
                    worded(
                        "This {kind} refers to a document, code, coder or passage that is not there. Nothing was "
                        "changed.",
                        kind=SPOKEN[put.key[0]],
                    )
                )

    def _length(self, document_id: str, made: dict[tuple[str, str], Record | None]) -> int:
        """Characters of a document that is there or comes."""
        document = made.get(("Document", document_id)) or self.documents[document_id]
        return document.characters if isinstance(document, Document) else 0

    def _put(self, put: Put) -> None:
        record = put.after if put.after is not None else put.before
        if isinstance(record, Document | Coder | Code | CodebookVersion | ExampleSource):
            _set(self._shelf(record), record.id, put.after)
        elif isinstance(record, Memo):
            _set(self.memos, (record.target, record.target_id), put.after)
        elif isinstance(record, Reading):
            _set(self.readings, (record.document, record.coder), put.after)
        elif isinstance(record, CodeEdit):
            _set(self.edits, record.code, put.after)
        elif isinstance(put.after, ProjectInfo):
            self.info = put.after

    def _put_codings(self, puts: list[Put]) -> None:
        gone: dict[str, list[str]] = defaultdict(list)
        come: dict[str, list[Coding]] = defaultdict(list)
        numbers: dict[tuple[str, str, str], tuple[int, int, int]] = {}
        tally: dict[tuple[int, int, int], int] = defaultdict(int)
        for put in puts:
            for coding, how_many in ((put.before, -1), (put.after, 1)):
                if not isinstance(coding, Coding):
                    continue
                refers = coding.document, coding.coder, coding.code
                known = numbers.get(refers)
                if known is None:
                    known = numbers[refers] = self.numbers_of(coding)
                tally[known] += how_many
                if self.spans is not None:
                    self.spans.add((*known, coding.start, coding.end), how_many)
                if coding.document in self.loaded:
                    if how_many < 0:
                        gone[coding.document].append(coding.id)
                    else:
                        come[coding.document].append(coding)
        for known, how_many in tally.items():
            self.counts.add(*known, how_many)
        self.changes.update({document for document, _, _ in numbers})
        for document in gone.keys() | come.keys():
            self.loaded[document].change(gone[document], come[document])

    def count(self, document: str | None, coder: str | None, code: str | None) -> int:
        """How many codings there are of these; None for any."""
        numbers: list[int | None] = []
        for interner, wanted in zip(self.interners, (document, coder, code), strict=True):
            number = None if wanted is None else interner.known(wanted)
            if wanted is not None and number is None:
                return 0
            numbers.append(number)
        return self.counts.count(numbers[0], numbers[1], numbers[2])

    def numbers_of(self, coding: Coding) -> tuple[int, int, int]:
        documents, coders, codes = self.interners
        return documents.number(coding.document), coders.number(coding.coder), codes.number(coding.code)

    def _reorder(self, puts: list[Put]) -> None:
        kinds = {put.key[0] for put in puts}
        if "Document" in kinds:
            self.documents = _by_position(self.documents)
        if "Coder" in kinds:
            self.coders = _by_position(self.coders)
        if kinds & {"Code", "ProjectInfo"}:
            self.codebook = self._codebook()


def _set(held: dict[Any, Any], key: Any, record: Record | None) -> None:
    if record is None:
        held.pop(key, None)
    else:
        held[key] = record


def _by_position(held: dict[str, Any]) -> dict[str, Any]:
    place: Callable[[Any], tuple[int, str]] = lambda record: (record.position, record.id)  # noqa: E731
    return {record.id: record for record in sorted(held.values(), key=place)}
