"""Codings out of a project: as rows for lists and previews, as one file, or as the whole folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from annotator.exchange.atomic import write_whole, written
from annotator.exchange.codebook_file import write_codebook
from annotator.exchange.coding_rows import Naming, Row, attributes_of, rows_of_document, variables_of
from annotator.exchange.csv_files import Cells, write_rows
from annotator.exchange.jsonl_writing import json_lines
from annotator.exchange.replacing import Format, format_of, refuse_other_file
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.records import Coder, Document
from annotator.model.wording import worded
from annotator.workspace.export_folder import Contents, write_folder
from annotator.workspace.pseudonyms import under_pseudonyms
from annotator.workspace.selection import ALL, Selection
from annotator.workspace.workspace import Workspace

EXCEL_SAFE = worded(
    "Cells that begin with = + - @ have a ' before them, for Excel. Importing the file takes it away again."
)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: files, rows (of codings, documents or codes) and what a person should know."""

    files: tuple[Path, ...]
    rows: int
    notes: tuple[str, ...] = ()


def coding_columns(workspace: Workspace, selection: Selection = ALL) -> tuple[str, ...]:
    """The columns of `coding_rows`, further ones for attributes and document variables at the end."""
    return _naming(workspace, selection).columns


def coding_rows(
    workspace: Workspace, selection: Selection = ALL, report: Report = silent, *, pseudonyms: bool = False
) -> Iterator[Row]:
    """codings.csv's rows in its order, read document by document."""
    naming = _naming(workspace, selection, pseudonyms=pseudonyms)
    documents = selection.documents_of(workspace)
    for step, document in enumerate(documents):
        report(step, len(documents), document.name)
        yield from _rows(workspace, document, selection, naming)
    report(len(documents), len(documents))


def preview(
    workspace: Workspace, selection: Selection = ALL, limit: int = 20
) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """Columns and the first rows, quick in a project of any size: answers that no code asks for are left out."""
    documents = selection.documents_of(workspace)
    asked = attributes_of(workspace.codebook, ())
    naming = Naming(workspace.info.name, workspace.codebook, workspace.coders, asked, variables_of(documents))
    rows = (row for document in documents for row in _rows(workspace, document, selection, naming))
    return naming.columns, tuple(islice(rows, limit))


def export(
    workspace: Workspace,
    out: Path,
    *,
    format: str | None = None,  # noqa: A002 - the word the command has
    selection: Selection = ALL,
    excel_safe: bool = False,
    pseudonyms: bool = False,
    report: Report = silent,
) -> ExportReport:
    """Write codings (csv, jsonl), the codebook (yaml) or everything (a folder); each file whole or not at all.

    `format` is a Format's value; without it the suffix of `out` tells. With `pseudonyms` no coder is named.
    Raises AnnotatorError where something else stands at `out` or the disk refuses, and what `report` raises.
    """
    form = format_of(out, format)
    if out.exists() and out.samefile(workspace.path):
        raise AnnotatorError(
            worded("{path} is the project itself. It is untouched: choose another name.", path=visible(str(out)))
        )
    cells = Cells.EXCEL_SAFE if excel_safe else Cells.EXACT
    notes = (EXCEL_SAFE,) if excel_safe and form in {Format.CSV, Format.FOLDER} else ()
    if form is Format.FOLDER:
        contents = Contents(workspace, selection, _naming(workspace, selection, pseudonyms=pseudonyms), cells)
        files, rows, others = write_folder(out, contents, report)
        return ExportReport(files, rows, (*notes, *others))
    refuse_other_file(out, form)
    if form is Format.YAML:
        write_whole(out, write_codebook(workspace.codebook).encode("utf-8"))
        return ExportReport((out,), len(workspace.codebook))
    write = _write_csv if form is Format.CSV else _write_json_lines
    return ExportReport((out,), write(workspace, out, selection, cells, report, pseudonyms=pseudonyms), notes)


def export_project(
    project: Path,
    out: Path,
    *,
    format: str | None = None,  # noqa: A002 - as above
    selection: Selection = ALL,
    excel_safe: bool = False,
    pseudonyms: bool = False,
    report: Report = silent,
) -> ExportReport:
    """The same for work off the window's thread: it opens the project by itself, and sees what is saved."""
    with Workspace.open(project) as workspace:
        return export(
            workspace,
            out,
            format=format,
            selection=selection,
            excel_safe=excel_safe,
            pseudonyms=pseudonyms,
            report=report,
        )


def _naming(workspace: Workspace, selection: Selection, *, pseudonyms: bool = False) -> Naming:
    chosen = selection.documents_of(workspace)
    return Naming(
        workspace.info.name,
        workspace.codebook,
        under_pseudonyms(workspace.coders) if pseudonyms else workspace.coders,
        attributes_of(workspace.codebook, filter(selection.takes, workspace.codings())),
        variables_of(chosen),
    )


def _rows(workspace: Workspace, document: Document, selection: Selection, naming: Naming) -> Iterable[Row]:
    codings = selection.codings_of(workspace, document.id)
    if not codings:
        return ()
    text, structure = workspace.text(document.id), workspace.structure(document.id)
    return rows_of_document(document, text, structure, codings, naming)


def _write_csv(
    workspace: Workspace, out: Path, selection: Selection, cells: Cells, report: Report, *, pseudonyms: bool
) -> int:
    columns = coding_columns(workspace, selection)
    with written(out) as stream:
        return write_rows(stream, columns, coding_rows(workspace, selection, report, pseudonyms=pseudonyms), cells)


def _write_json_lines(
    workspace: Workspace, out: Path, selection: Selection, _cells: Cells, report: Report, *, pseudonyms: bool
) -> int:
    naming = _naming(workspace, selection, pseudonyms=pseudonyms)
    documents = selection.documents_of(workspace)
    coders = tuple(naming.coders[coder.id] for coder in selection.coders_of(workspace))
    lines = 0
    with written(out) as stream:
        for step, document in enumerate(documents):
            report(step, len(documents), document.name)
            of_document = _lines(workspace, document, selection, coders, naming)
            stream.writelines(of_document)
            lines += len(of_document)
    return lines


def _lines(
    workspace: Workspace, document: Document, selection: Selection, coders: tuple[Coder, ...], naming: Naming
) -> list[bytes]:
    codings = selection.codings_of(workspace, document.id)
    return json_lines(document, workspace.text(document.id), codings, workspace.readings, coders, naming)
