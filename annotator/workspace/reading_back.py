"""Codings read back into a project: codings.csv, the exported folder, JSON lines. Again adds nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from annotator.exchange.coding_lines import BadLine, CodingLine, coding_lines, missing_columns
from annotator.exchange.csv_files import Table, columns_of, read_table
from annotator.exchange.folder_reading import CODINGS
from annotator.exchange.jsonl_reading import JsonDocument, JsonSpan, json_documents
from annotator.exchange.replacing import PACKAGE
from annotator.model.change import Change
from annotator.model.clock import new_id, now
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.records import Coder, Coding, Document, ReadingState
from annotator.model.text import sha256_of
from annotator.model.wording import UNSAID, Wording, worded
from annotator.sources.structure import plain_structure
from annotator.store.project_file import ProjectFile
from annotator.store.staging import Stager
from annotator.workspace.import_folder import take_folder
from annotator.workspace.importing import ImportReport, Skipped, storable
from annotator.workspace.incoming import Incoming
from annotator.workspace.incoming_text import staged
from annotator.workspace.incoming_words import InFile, Where
from annotator.workspace.safety import backup_before
from annotator.workspace.workspace import Workspace

LABEL = worded("Import codings")
_JSON_LINES = {".jsonl", ".ndjson"}
_TABLES = {".csv", ".tsv", ".txt"}
_OFTEN = 500
"""Rows between two reports of progress."""


@dataclass(frozen=True, slots=True)
class CodingOptions:
    """`coder`: a name for JSON lines that name none. `done`: marks the documents of codings.csv as done."""

    coder: str | None = None
    done: bool = False


NO_OPTIONS = CodingOptions()


@dataclass(frozen=True, slots=True)
class PlannedCodings:
    """What one file or folder would bring; its texts are kept already, unnamed until the change is applied."""

    change: Change
    report: ImportReport


def holds_codings(path: Path) -> bool:
    """Whether a file or folder is one that `import_codings` reads, rather than a document or a table of texts."""
    if path.is_dir():
        named = (path / CODINGS).is_file() and (path / PACKAGE).is_file()
        return named or holds_codings(path / CODINGS)
    if path.suffix.lower() in _JSON_LINES:
        return True
    return path.suffix.lower() in _TABLES and {"coding_id", "quote", "start"} <= set(columns_of(path))


def import_codings(
    workspace: Workspace, paths: Sequence[Path], options: CodingOptions = NO_OPTIONS, report: Report = silent
) -> ImportReport:
    """Bring in what each file or folder holds, one undoable change each, after a verified backup.

    Whatever does not fit the project is skipped with file, place and reason. Raises AnnotatorError where the only
    path cannot be read at all; among several, that one is skipped.
    """
    created: list[str] = []
    matched: list[str] = []
    skipped: list[Skipped] = []
    notes: list[Wording] = []
    for path in paths:
        try:
            planned = plan_codings(workspace, path, options, report)
        except AnnotatorError as error:
            if len(paths) == 1:
                raise
            skipped.append(Skipped(str(path), UNSAID, error.wording))
            continue
        if planned.change:
            backup_before(workspace.path, "import")
            workspace.commit(planned.change)
        created += planned.report.created
        matched += planned.report.matched
        skipped += planned.report.skipped
        notes += planned.report.notes
    return ImportReport(tuple(created), tuple(matched), tuple(skipped), tuple(notes))


def plan_codings(
    workspace: Workspace, path: Path, options: CodingOptions = NO_OPTIONS, report: Report = silent
) -> PlannedCodings:
    """The change that brings in what one file or folder holds. Raises AnnotatorError where it cannot be read."""
    skipped: list[Skipped] = []
    incoming = Incoming(workspace, partial(_note, skipped, path))
    _take(workspace, path, incoming, options, report)
    created = (*incoming.documents, *incoming.codings)
    told = ImportReport(created, tuple(incoming.matched), tuple(skipped), incoming.notes())
    return PlannedCodings(incoming.change(LABEL), told)


def prepare_codings(
    project: Path, path: Path, options: CodingOptions = NO_OPTIONS, report: Report = silent
) -> PlannedCodings:
    """The same for work off the window's thread: it opens the project by itself and sees what is saved.

    Where anything is new the project is backed up; the change is for the owner of the project to apply.
    """
    with Workspace.open(project) as workspace:
        planned = plan_codings(workspace, path, options, report)
    if planned.change:
        backup_before(project, "import")
    return planned


def _note(skipped: list[Skipped], path: Path, place: Where, reason: Wording) -> None:
    if isinstance(place, InFile):
        skipped.append(Skipped(str(path / place.file), place.inside, reason))
    else:
        skipped.append(Skipped(str(path), place, reason))


def _take(workspace: Workspace, path: Path, incoming: Incoming, options: CodingOptions, report: Report) -> None:
    if not path.exists():
        raise AnnotatorError(worded("There is no {path}. Nothing was brought in.", path=visible(str(path))))
    if path.is_dir():
        _take_folder(workspace, path, incoming, options, report)
    elif not path.is_file():
        raise AnnotatorError(
            worded("{path} is a device or a pipe and no file. Save what it gives to a file.", path=visible(str(path)))
        )
    elif path.suffix.lower() in _JSON_LINES:
        _take_json_lines(workspace, path, incoming, options, report)
    else:
        _take_table(_codings_table(path), incoming, _Texts(workspace, {}), options, report, None)


def _take_folder(workspace: Workspace, path: Path, incoming: Incoming, options: CodingOptions, report: Report) -> None:
    if not (path / CODINGS).is_file():
        raise AnnotatorError(
            worded("{path} holds no {file}. Name a folder that was exported.", path=visible(str(path)), file=CODINGS)
        )
    table = _codings_table(path / CODINGS)  # before any text is staged
    texts = take_folder(workspace, path, incoming, report)
    _take_table(table, incoming, _Texts(workspace, texts), options, report, CODINGS)


def _codings_table(path: Path) -> Table:
    table = read_table(path)
    missing = missing_columns(table.columns)
    if missing:
        raise AnnotatorError(
            worded(
                "{path} has no column {missing}: it cannot be read as codings. Nothing was brought in.",
                path=visible(str(path)),
                missing=", ".join(missing),
            )
        )
    return table


def _take_table(
    table: Table, incoming: Incoming, texts: _Texts, options: CodingOptions, report: Report, file: str | None
) -> None:
    """`file` is the table's name where it lies in a folder with others."""
    lines, bad = coding_lines(table)
    for each in bad:
        incoming.skip(_row(each.number, file), each.reason)
    for step, line in enumerate(lines):
        if step % _OFTEN == 0:
            report(step, len(lines), CODINGS)
        place = _row(line.number, file)
        reason = _take_line(line, incoming, texts, options, place)
        if reason:
            incoming.skip(place, reason)
    report(len(lines), len(lines), CODINGS)


def _row(number: int, file: str | None) -> Where:
    row = worded("row {number}", number=number)
    return row if file is None else InFile(file, row)


class _Texts:
    """The texts of the project's documents and of those that come in, which are given by id."""

    def __init__(self, workspace: Workspace, new: dict[str, str]) -> None:
        self._workspace = workspace
        self._new = new

    def of(self, document: Document) -> str:
        new = self._new.get(document.id)
        return self._workspace.text(document.id) if new is None else new


def _take_line(line: CodingLine, incoming: Incoming, texts: _Texts, options: CodingOptions, place: Where) -> Wording:
    """Why the row cannot be taken; nothing where it was, or where the reason is told already."""
    if line.document_sha256:
        document = incoming.document(line.document_sha256, line.document_id)
    else:
        document = incoming.document_called(line.document_id, line.document)
    if document is None:
        return worded(
            "the project has no document with the text of “{document}”",
            document=visible(line.document or line.document_id),
        )
    quote = texts.of(document)[line.start : line.end]
    if line.end > document.characters:
        return worded(
            "{start} to {end} ends beyond the text, which has {characters} characters",
            start=line.start,
            end=line.end,
            characters=document.characters,
        )
    if quote != line.quote:
        return worded(
            "the quote is not what stands at {start} to {end}: “{quote}”",
            start=line.start,
            end=line.end,
            quote=visible(_short(quote)),
        )
    code = incoming.code(line.code)
    if isinstance(code, Wording):
        return code
    coder = incoming.coder(line.coder_id, line.coder)
    created = line.created or now()
    incoming.add_coding(
        Coding(
            line.id,
            document.id,
            line.start,
            line.end,
            code.id,
            coder.id,
            created,
            line.modified or created,
            line.memo,
            line.attributes,
            line.unsure,
            line.checked,
        ),
        place,
    )
    if options.done:
        incoming.read(document, coder, ReadingState.DONE)
    return UNSAID


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"


def _take_json_lines(
    workspace: Workspace, path: Path, incoming: Incoming, options: CodingOptions, report: Report
) -> None:
    size = max(1, path.stat().st_size)
    done = 0
    with ProjectFile.opened(workspace.path) as file:
        stager = Stager(file)
        for line in json_documents(path):
            if isinstance(line, BadLine):
                incoming.skip(
                    worded("line {number}", number=line.number), worded("the line {reason}", reason=line.reason)
                )
                continue
            report(min(done, size), size, path.name)
            done += len(line.text)
            name = line.coder or options.coder or ""
            if name.strip():
                _take_json_document(stager, path, line, incoming, name)
            elif line.state is ReadingState.NOT_OPENED:
                _document_of(stager, path, line, incoming)
            else:
                incoming.skip(
                    worded("line {number}", number=line.number),
                    worded("the line names no coder: name one for the whole file"),
                )
        stager.flush()
    report(size, size, path.name)


def _take_json_document(stager: Stager, path: Path, line: JsonDocument, incoming: Incoming, coder_name: str) -> None:
    place = worded("line {number}", number=line.number)
    document = _document_of(stager, path, line, incoming)
    coder = incoming.coder("", coder_name)
    for each in line.bad:
        incoming.skip(place, each.reason)
    for span in line.spans:
        reason = _take_span(span, document, coder, incoming, place)
        if reason:
            incoming.skip(place, reason)
    incoming.read(document, coder, line.state)


def _document_of(stager: Stager, path: Path, line: JsonDocument, incoming: Incoming) -> Document:
    """The project's document of that text, else a new one named by the line."""
    found = incoming.document(sha256_of(line.text))
    if found is not None:
        incoming.matched[found.name] = None
        return found
    name = storable(line.name or f"{path.stem} {line.number}")
    draft = staged(stager, name, line.text, plain_structure(line.text))
    return incoming.add_document(replace(draft, importer="jsonl", variables=line.variables))


def _take_span(span: JsonSpan, document: Document, coder: Coder, incoming: Incoming, place: Wording) -> Wording:
    """Why the span cannot be taken; nothing where it was, or where the reason is told already."""
    code = incoming.code(span.label)
    if isinstance(code, Wording):
        return worded("{start} to {end}: {code}", start=span.start, end=span.end, code=code)
    if code.retired and not span.id:
        return worded(
            "{start} to {end}: “{code}” is retired and takes no new codings",
            start=span.start,
            end=span.end,
            code=visible(code.name),
        )
    when = now()
    incoming.add_coding(
        Coding(
            span.id or new_id(),
            document.id,
            span.start,
            span.end,
            code.id,
            coder.id,
            when,
            when,
            span.memo,
            span.attributes,
            span.unsure,
            span.checked,
        ),
        place,
    )
    return UNSAID
