"""What comes from elsewhere into a project, planned as one Change: matched where it is there, never overwriting."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass, fields, replace

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.names import folded_name, initials_of, unique_name, visible
from annotator.model.records import (
    CodebookVersion,
    CodeEdit,
    Coder,
    Coding,
    Document,
    ExampleSource,
    Memo,
    MemoTarget,
    Pairs,
    Reading,
    ReadingState,
    Record,
)
from annotator.model.wording import Wording, counted, worded
from annotator.workspace.acts import FURTHER
from annotator.workspace.incoming_words import Skip, Where, differing, fields_named
from annotator.workspace.planning import Place, place_of
from annotator.workspace.workspace import Workspace

AT_HAND = 64
"""Documents whose codings are looked up without asking the project again."""


_CODE = tuple(field.name for field in fields(Code) if field.name != "position")


def _unheard(place: Where, reason: Wording) -> None:
    """For where nobody is told yet."""


@dataclass(frozen=True, slots=True)
class _Present:
    """The codings of one document as the project has them."""

    by_id: dict[str, Coding]
    by_place: dict[Place, Coding]


class Incoming:
    """Gathers puts. `skip` is told what cannot be taken; what is there already counts as matched."""

    def __init__(self, workspace: Workspace, skip: Skip = _unheard) -> None:
        self._workspace = workspace
        self.skip = skip
        self._puts: list[Put] = []
        self.documents: list[str] = []
        """Names of those made."""
        self.codings: list[str] = []
        """Ids of those made."""
        self.codes: list[str] = []
        """Ids of those made."""
        self.coders: list[str] = []
        """Names of those made."""
        self.matched: dict[str, None] = {}
        """Names of documents and ids of codings that are there already, in order."""
        self._documents = dict(workspace.documents)
        self._by_sha256: dict[str, list[str]] = {}
        for document in workspace.documents.values():
            self._by_sha256.setdefault(document.sha256, []).append(document.id)
        self._names = {document.name for document in workspace.documents.values()}
        self._next_position = max((one.position for one in workspace.documents.values()), default=-1) + 1
        self._coders = dict(workspace.coders)
        self._by_name = {folded_name(coder.name): coder for coder in workspace.coders.values()}
        self._codes = dict(workspace.codebook.by_id)
        self._resolved: dict[str, Code | Wording] = {}
        self._new_readings: dict[tuple[str, str], Reading] = {}
        self._memos = {key: memo.text for key, memo in workspace.memos.items()}
        self._new_codings: dict[str, Coding] = {}
        self._new_places: dict[Place, Coding] = {}
        self._checks: dict[str, Put] = {}
        self._edits = dict(workspace.code_edits)
        self._new_sources: set[tuple[str, str]] = set()
        self._versions: set[str] | None = None
        self._where: dict[str, str] | None = None
        self._present: OrderedDict[str, _Present] = OrderedDict()

    def change(self, label: Wording) -> Change:
        """Everything taken so far as one change."""
        held = self._workspace.readings
        readings = (Put(held.get(key), reading) for key, reading in self._new_readings.items())
        return Change(label, (*self._puts, *readings, *self._checks.values()))

    def notes(self) -> tuple[Wording, ...]:
        """What a person should know of what is new beside documents and codings."""
        told = []
        if self.coders:
            told.append(
                counted(len(self.coders), "New coder: {names}.", "New coders: {names}.", names=_shown(self.coders))
            )
        if self.codes:
            told.append(counted(len(self.codes), "New code: {names}.", "New codes: {names}.", names=_shown(self.codes)))
        return tuple(told)

    # Documents

    def document(self, sha256: str, document_id: str = "", besides: Collection[str] = ()) -> Document | None:
        """The document of that text: the one of that id, else the first whose id is not among `besides`."""
        same = self._documents.get(document_id)
        if same is not None and same.sha256 == sha256:
            return same
        free = (one for one in self._by_sha256.get(sha256, ()) if one not in besides)
        return next((self._documents[one] for one in free), None)

    def has(self, document: Document) -> bool:
        """Whether there is a document of that id and text."""
        same = self._documents.get(document.id)
        return same is not None and same.sha256 == document.sha256

    def document_called(self, document_id: str, name: str) -> Document | None:
        """The document of that id, else the only one of that name, where no SHA-256 is told."""
        if document_id in self._documents:
            return self._documents[document_id]
        return next((document for document in self._documents.values() if name and document.name == name), None)

    def add_document(self, document: Document) -> Document:
        """A document whose blobs are kept already: last in the project, with an id and a name of its own."""
        taken = not document.id or document.id in self._documents
        added = replace(
            document,
            id=new_id() if taken else document.id,
            name=unique_name(document.name, self._names),
            position=self._next_position,
        )
        self._next_position += 1
        self._documents[added.id] = added
        self._by_sha256.setdefault(added.sha256, []).append(added.id)
        self._names.add(added.name)
        self.documents.append(added.name)
        self._put(added)
        return added

    def add_variables(self, document: Document, variables: Pairs, place: Where) -> Document:
        """The document with the variables it lacked; those with another value are left as they are."""
        mine = dict(document.variables)
        for name, value in variables:
            if mine.setdefault(name, value) != value:
                self.skip(
                    place,
                    worded("{name} is “{mine}” here: kept as it is", name=visible(name), mine=visible(mine[name])),
                )
        after = replace(document, variables=tuple(sorted(mine.items())))
        if after != document:
            self._documents[document.id] = after
            self._puts.append(Put(document, after))
        return after

    # Coders and readings

    def coder(self, coder_id: str, name: str, initials: str = "") -> Coder:
        """The coder of that id, else of that name, else a new one."""
        found = self._coders.get(coder_id) or self._by_name.get(folded_name(name or coder_id))
        if found is not None:
            return found
        called = " ".join((name or coder_id).split())
        position = max((coder.position for coder in self._coders.values()), default=-1) + 1
        made = Coder(coder_id or new_id(), called, initials or initials_of(called), position)
        self._coders[made.id] = self._by_name[folded_name(called)] = made
        self.coders.append(made.name)
        self._put(made)
        return made

    def read(self, document: Document, coder: Coder, state: ReadingState, modified: str = "") -> None:
        """That the coder got so far: taken where the project knows of less."""
        key = document.id, coder.id
        before = self._new_readings.get(key) or self._workspace.readings.get(key)
        reached = before.state if before is not None else ReadingState.NOT_OPENED
        if FURTHER.index(reached) < FURTHER.index(state):
            self._new_readings[key] = Reading(document.id, coder.id, state, modified or now())

    def add_memo(self, target: MemoTarget, target_id: str, text: str, place: Where, modified: str = "") -> None:
        """The memo on something that has none."""
        mine = self._memos.get((target, target_id))
        if text.strip() and mine is None:
            self._memos[target, target_id] = text
            self._put(Memo(new_id(), target, target_id, text, modified or now()))
        elif text.strip() and mine != text:
            self.skip(place, worded("the memo says something else here: kept as it is"))

    # Codes

    def code(self, name: str) -> Code | Wording:
        """The code of that id, path or name, or why there is none that takes codings."""
        if name not in self._resolved:
            self._resolved[name] = self._resolve(name)
        return self._resolved[name]

    def _resolve(self, name: str) -> Code | Wording:
        if name in self._codes:
            return self.code_of_id(name)
        book = Codebook.of(self._codes.values())
        by_path = [code for code in book if book.path(code.id) == name]
        fitting = by_path or [code for code in book if folded_name(code.name) == folded_name(name)]
        if not fitting:
            return worded("the codebook has no code “{name}”", name=visible(name))
        if len(fitting) > 1:
            paths = ", ".join(book.path(code.id) for code in fitting)
            return worded("“{name}” is the name of several codes: {paths}", name=visible(name), paths=paths)
        return self.code_of_id(fitting[0].id)

    def code_of_id(self, code_id: str) -> Code | Wording:
        """The same for an id that is known."""
        found = self._codes[code_id]
        return (
            found if found.codable else worded("“{code}” is a heading and takes no codings", code=visible(found.name))
        )

    def add_codes(self, codebook: Codebook, place: Where) -> None:
        """The codes that the project lacks, each last among its siblings; those of one id must say the same."""
        if not self._codes and len(codebook):
            info = self._workspace.info
            after = replace(
                info,
                codebook_name=codebook.name,
                codebook_version=codebook.version,
                codebook_description=codebook.description,
            )
            if after != info:
                self._puts.append(Put(info, after))
        for code in codebook:
            mine = self._codes.get(code.id)
            if mine is None:
                self._add_code(code)
            elif replace(mine, position=code.position) != code:
                told = [name for name in _CODE if getattr(mine, name) != getattr(code, name)]
                fields = fields_named(told)
                self.skip(
                    place,
                    worded("the code {id} is not the same here ({fields}): kept as it is", id=code.id, fields=fields),
                )

    def _add_code(self, code: Code) -> None:
        siblings = [one.position for one in self._codes.values() if one.parent == code.parent]
        keys = {one.key for one in self._codes.values()}
        added = replace(
            code,
            position=max(siblings, default=-1) + 1,
            key=None if code.key in keys else code.key,
        )
        self._codes[code.id] = added
        self._resolved.clear()
        self.codes.append(code.id)
        self._put(added)

    def add_version(self, version: CodebookVersion) -> bool:
        """A codebook as it once stood; whether the project lacked it."""
        if self._versions is None:
            self._versions = {version.id for version in self._workspace.codebook_versions()}
        lacking = version.id not in self._versions
        if lacking:
            self._versions.add(version.id)
            self._put(version)
        return lacking

    def add_edit(self, edit: CodeEdit, code: Code | None, place: Where) -> None:
        """What was said of a draft's edits of `code`, where nothing was said here and the code says the same here."""
        mine, here = self._edits.get(edit.code), self._codes.get(edit.code)
        name = visible(code.name if code is not None else edit.code)
        if mine is not None:
            if (mine.weight, mine.reason) != (edit.weight, edit.reason):
                self.skip(
                    place, worded("what the edits of “{name}” do is said otherwise here: kept as it is", name=name)
                )
        elif here is not code and (here is None or code is None or _rule(here) != _rule(code)):
            self.skip(place, worded("what the edits of “{name}” do was said of another wording: left out", name=name))
        else:
            self._edits[edit.code] = edit
            self._put(edit)

    def add_source(self, source: ExampleSource) -> None:
        """Where an example was taken from, where the code has that example and its source is not known."""
        code = self._codes.get(source.code)
        known = {(one.code, one.text) for one in self._workspace.example_sources.values()} | self._new_sources
        if code is None or (source.code, source.text) in known:
            return
        if source.text in (*code.examples, *code.counter_examples):
            self._new_sources.add((source.code, source.text))
            taken = source.id in self._workspace.example_sources
            self._put(replace(source, id=new_id()) if taken else source)

    # Codings

    def add_coding(self, coding: Coding, place: Where) -> None:
        """Taken where the project has neither its id nor the same code on the same passage by the same coder."""
        same = self._new_codings.get(coding.id) or self._stored(coding.id)
        if same is not None:
            apart = differing(same, coding)
            if apart:
                self.skip(
                    place,
                    worded(
                        "the project has the coding {id} {differing}: kept as it is",
                        id=visible(coding.id),
                        differing=apart,
                    ),
                )
            else:
                self.matched[coding.id] = None
                self._take_check(same, coding.checked)
            return
        other = self._new_places.get(place_of(coding)) or self._of(coding.document).by_place.get(place_of(coding))
        if other is None:
            self._new_codings[coding.id] = self._new_places[place_of(coding)] = coding
            self.codings.append(coding.id)
            self._put(coding)
        elif differing(other, coding):
            self.skip(
                place,
                worded(
                    "this passage has this code by this coder already, {differing}", differing=differing(other, coding)
                ),
            )
        else:
            self.matched[other.id] = None
            self._take_check(other, coding.checked)

    def _take_check(self, mine: Coding, checked: str) -> None:
        """That a coder confirmed a coding later than is known here."""
        if mine.id in self._new_codings:
            return
        known = self._checks[mine.id].after if mine.id in self._checks else mine
        if isinstance(known, Coding) and checked > known.checked:
            self._checks[mine.id] = Put(mine, replace(mine, checked=checked))

    def _stored(self, coding_id: str) -> Coding | None:
        if self._where is None:
            self._where = {coding.id: coding.document for coding in self._workspace.codings()}
        document = self._where.get(coding_id)
        return None if document is None else self._of(document).by_id[coding_id]

    def _of(self, document_id: str) -> _Present:
        present = self._present.pop(document_id, None)
        if present is None:
            codings = self._workspace.codings_of(document_id) if document_id in self._workspace.documents else ()
            by_id = {coding.id: coding for coding in codings}
            present = _Present(by_id, {place_of(coding): coding for coding in codings})
        self._present[document_id] = present
        if len(self._present) > AT_HAND:
            self._present.popitem(last=False)
        return present

    def _put(self, record: Record) -> None:
        self._puts.append(Put(None, record))


def _rule(code: Code) -> Code:
    """The code without what a project settles by itself."""
    return replace(code, position=0, key=None)


def _shown(names: list[str]) -> str:
    return ", ".join(visible(name) for name in names)
