"""Sources into a project: read, staged in small batches from any thread, then named by one undoable change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.records import Document, Pairs
from annotator.model.structure import Structure, structure_content
from annotator.model.text import sha256_of
from annotator.model.wording import UNSAID, Wording, counted, worded
from annotator.sources.files import Found, read_file, walk
from annotator.sources.parsed import Parsed
from annotator.sources.problem import Candidate, EncodingUnknown, SourceProblem
from annotator.sources.reader import IMPORTER_VERSION, SourceReader
from annotator.sources.structure import plain_structure
from annotator.sources.table_rows import TableRow, read_table, rows_of
from annotator.store.project_file import ProjectFile
from annotator.store.staging import Stager
from annotator.workspace.read_as import ReadAs
from annotator.workspace.safety import backup_before
from annotator.workspace.workspace import Workspace

TABLES = frozenset({".csv", ".tsv"})
ROW_FILES = TABLES | {".tab", ".txt"}
NO_TABLE = worded("Rows are read from csv, tsv and txt files. Save the sheet as csv and import that.")
JOINERS = "\u200c\u200d"
"""Invisible signs that belong to the spelling of names in Persian, Hindi and others."""


class ImportAs(StrEnum):
    """AUTO takes a csv or tsv file as rows where a text column is named, everything else as documents."""

    AUTO = "auto"
    DOCUMENTS = "documents"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody decided about one source. Without a `name` the file's is taken."""

    name: str = ""
    read: ReadAs = field(default_factory=ReadAs)
    variables: Pairs = ()


@dataclass(frozen=True)
class ImportOptions:
    """`encoding` for all files, `encodings` and `answers` for single ones; `coder` is the id of who imports."""

    as_kind: ImportAs = ImportAs.AUTO
    encoding: str | None = None
    encodings: Mapping[Path, str] = field(default_factory=dict)
    answers: Mapping[Path, Answers] = field(default_factory=dict)
    text_column: str | None = None
    name_column: str | None = None
    coder: str | None = None

    def encoding_of(self, path: Path) -> str | None:
        """The encoding that was chosen for a file, None where it is to be found."""
        return self.encodings.get(path, self.encoding)

    def takes_rows(self, path: Path) -> bool:
        """Whether a file is read as a table of documents."""
        if self.as_kind is ImportAs.ROWS:
            return path.suffix.lower() in ROW_FILES
        return self.as_kind is ImportAs.AUTO and self.text_column is not None and path.suffix.lower() in TABLES


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was not imported and why. `place` is `row 7` in a table, else empty.

    `candidates`: encodings to choose among where that was the reason.
    """

    path: str
    place: Wording
    reason: Wording
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Names of documents made, names of those that were there already, what was skipped, and remarks on sources."""

    created: tuple[str, ...] = ()
    matched: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[Wording, ...] = ()

    def to_plain(self) -> dict[str, object]:
        """The shape that `annotator import --json` prints."""
        skipped = [{"path": one.path, "place": one.place, "reason": one.reason} for one in self.skipped]
        return {"created": list(self.created), "matched": list(self.matched), "skipped": skipped}


@dataclass(slots=True)
class PreparedImport:
    """Documents whose contents lie in the project file already, waiting to be named by a change."""

    documents: list[Document] = field(default_factory=list)
    matched: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[Wording] = field(default_factory=list)
    coder: str | None = None


def import_documents(
    workspace: Workspace, paths: Iterable[Path], options: ImportOptions | None = None, report: Report = silent
) -> ImportReport:
    """Reads sources and commits them as one change. Raises Cancelled from `report`, with nothing changed."""
    workspace.flush()
    prepared = prepare_import(workspace.path, known_texts(workspace), paths, options or ImportOptions(), report)
    change, done = finish_import(workspace, prepared)
    if change:
        workspace.commit(change)
    return done


def known_texts(workspace: Workspace) -> dict[str, str]:
    """Document names by the SHA-256 of their text: what `prepare_import` compares with."""
    return {document.sha256: document.name for document in workspace.documents.values()}


def prepare_import(
    project: Path, known: Mapping[str, str], paths: Iterable[Path], options: ImportOptions, report: Report = silent
) -> PreparedImport:
    """Reads sources and stages their contents through a connection of its own; from any thread.

    A project that holds documents is backed up first, where there is anything new.

    `report` gets (file, of files, name) and may raise Cancelled: what is staged then is swept by `check`.
    """
    found = list(walk(paths))
    with ProjectFile.opened(project) as file, SourceReader() as reader:
        work = _Preparing(Stager(file), reader, dict(known), options)
        for step, one in enumerate(found):
            report(step, len(found), visible(one.path.name))
            work.take(one, _At(report, step, len(found)))
        work.stager.flush()
        report(len(found), len(found))
    if known and work.prepared.documents:
        backup_before(project, "import")
    return work.prepared


def finish_import(workspace: Workspace, prepared: PreparedImport) -> tuple[Change, ImportReport]:
    """The change that names the prepared documents, and what to tell; on the workspace's own thread, quick.

    A text that came into the project meanwhile counts as matched.
    """
    known = known_texts(workspace)
    names = _Names({document.name for document in workspace.documents.values()})
    position = max((document.position for document in workspace.documents.values()), default=-1) + 1
    created: list[Document] = []
    matched = list(prepared.matched)
    for document in prepared.documents:
        if document.sha256 in known:
            matched.append(known[document.sha256])
            continue
        known[document.sha256] = names.take(document.name)
        created.append(replace(document, name=known[document.sha256], position=position + len(created)))
    label = counted(len(created), "Import document", "Import {count} documents")
    change = Change(label, tuple(Put(None, document) for document in created), prepared.coder)
    made = tuple(document.name for document in created)
    return change, ImportReport(made, tuple(matched), tuple(prepared.skipped), tuple(prepared.notes))


@dataclass(frozen=True, slots=True)
class _At:
    """A report for the inside of one file that tells the file's place among all."""

    report: Report
    place: int
    files: int

    def __call__(self, step: int, of: int, what: str = "") -> None:  # noqa: ARG002 - a Report's arguments
        self.report(self.place, self.files, what)


class _Preparing:
    """One import under way."""

    def __init__(self, stager: Stager, reader: SourceReader, known: dict[str, str], options: ImportOptions) -> None:
        self.stager = stager
        self.prepared = PreparedImport(coder=options.coder)
        self._reader = reader
        self._known = known
        self._options = options

    def take(self, found: Found, report: Report) -> None:
        """Imports one file, or notes why not."""
        path = found.path
        try:
            if self._options.takes_rows(path):
                self._take_rows(path, report)
            elif self._options.as_kind is ImportAs.ROWS and not path.is_dir():
                self._skip(path, NO_TABLE)
            elif found.reason:
                self._skip(path, found.reason)
            else:
                encoding = self._options.encoding_of(path)
                parsed = self._reader.read(path, encoding=encoding, report=report)
                self._take_source(parsed, self._options.answers.get(path, Answers()))
        except EncodingUnknown as problem:
            self._skip(path, problem.reason, candidates=problem.candidates)
        except SourceProblem as problem:
            self._skip(path, problem.reason)

    def _take_source(self, parsed: Parsed, answers: Answers) -> None:
        name = storable(answers.name or parsed.name)
        self.prepared.notes.extend(worded("{file}: {reason}", file=name, reason=note) for note in parsed.notes)
        if self._is_known(parsed.text, name):
            return
        self.prepared.documents.append(
            self._staged(
                parsed.text,
                answers.read.shaped(parsed.text, parsed.structure),
                name=name,
                original=self.stager.put(parsed.original),
                original_name=storable(parsed.file_name),
                importer=parsed.importer,
                importer_version=parsed.importer_version,
                encoding=parsed.encoding,
                variables=answers.variables,
            )
        )

    def _take_rows(self, path: Path, report: Report) -> None:
        options = self._options
        content = read_file(path)
        table = read_table(
            content,
            path.name,
            text_column=options.text_column,
            name_column=options.name_column,
            encoding=options.encoding_of(path),
        )
        original = self.stager.put(content)
        for row in rows_of(table, path.stem):
            report(0, 1, visible(path.name))
            if row.reason:
                self._skip(path, row.reason, worded("row {number}", number=row.number))
            elif not self._is_known(row.text, row.name):
                self.prepared.documents.append(self._staged_row(row, path, table.encoding, original))

    def _staged_row(self, row: TableRow, path: Path, encoding: str, original: str) -> Document:
        return self._staged(
            row.text,
            plain_structure(row.text),
            name=storable(row.name),
            original=original,
            original_name=f"{storable(path.name)}, row {row.number}",
            importer="rows",
            importer_version=IMPORTER_VERSION,
            encoding=encoding,
            variables=row.variables,
        )

    def _is_known(self, text: str, name: str) -> bool:
        """Whether the project, or this import, has the text already; it is then matched."""
        sha256 = sha256_of(text)
        if sha256 in self._known:
            self.prepared.matched.append(self._known[sha256])
            return True
        self._known[sha256] = name
        return False

    def _staged(
        self,
        text: str,
        structure: Structure,
        *,
        name: str,
        original: str,
        original_name: str,
        importer: str,
        importer_version: str,
        encoding: str,
        variables: Pairs = (),
    ) -> Document:
        return Document(
            id=new_id(),
            name=name,
            position=0,
            sha256=self.stager.put(text.encode("utf-8")),
            characters=len(text),
            structure_sha256=self.stager.put(structure_content(structure)),
            paragraphs=len(structure.paragraphs),
            posts=len(structure.posts),
            created=now(),
            original_sha256=original,
            original_name=original_name,
            importer=importer,
            importer_version=importer_version,
            encoding=encoding,
            variables=variables,
        )

    def _skip(
        self, path: Path, reason: Wording, place: Wording = UNSAID, candidates: tuple[Candidate, ...] = ()
    ) -> None:
        self.prepared.skipped.append(Skipped(storable(str(path)), place, reason, candidates))


class _Names:
    """Gives each document a name of its own. Remembers the next number, since a thousand may share a name."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def take(self, name: str) -> str:
        unique, number = name, self._next.get(name, 2)
        while unique in self._taken:
            unique = f"{name} ({number})"
            number += 1
        self._next[name] = number
        self._taken.add(unique)
        return unique


def storable(name: str) -> str:
    """A file's name with control, direction-changing and undecodable characters spelt out."""
    return "".join(one if one in JOINERS else visible(one) for one in name)
