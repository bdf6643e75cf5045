"""Commands that bring things in and out: import, codings, export, merge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import (
    AnyCode,
    AnyCoder,
    AnyDocument,
    Json,
    Project,
    coder_made,
    coder_planned,
    file_path,
    opened,
)
from annotator.cli.output import is_terminal, note, progress, say, say_json, say_table, shortened
from annotator.cli.passage_list import Passage, say_passages
from annotator.exchange.coding_rows import Row
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report
from annotator.model.wording import worded
from annotator.workspace.exporting import coding_rows, export
from annotator.workspace.importing import ImportAs, ImportOptions, ImportReport, import_documents
from annotator.workspace.merging import merge
from annotator.workspace.reading_back import CodingOptions, holds_codings, import_codings
from annotator.workspace.selection import Selection
from annotator.workspace.workspace import Workspace

commands = typer.Typer()
PARTLY = 3
NO_CODINGS = "No codings."
SHORT_ID = 8
"""Signs of a coding's id on a terminal: `uncode` takes as many as tell it from the others."""
SKIPPED_TOLD = 40
"""Lines about what was skipped that a person is shown."""
KINDS = ("auto", "documents", "rows", "codings")


@commands.command(name="import")
def bring_in(
    project: Project,
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help="Files and folders; folders are walked.")],
    as_kind: Annotated[str, typer.Option("--as", help="auto, documents, rows (of a table) or codings.")] = "auto",
    coder: Annotated[str | None, typer.Option(help="The coder of JSON lines that name none.")] = None,
    done: Annotated[
        bool, typer.Option("--done", help="codings.csv: mark its documents as done for their coders.")
    ] = False,
    encoding: Annotated[str | None, typer.Option(help="The encoding of files that are not UTF-8.")] = None,
    text_column: Annotated[str | None, typer.Option(help="Rows: the column that holds the text.")] = None,
    name_column: Annotated[str | None, typer.Option(help="Rows: the column that holds the document's name.")] = None,
    json: Json = False,
) -> None:
    """Bring in documents, rows of a table as documents, or codings; the same again adds nothing."""
    if as_kind not in KINDS:
        raise typer.BadParameter(f'"{as_kind}" is none of {", ".join(KINDS)}.', param_hint="--as")
    found = [file_path(path) for path in paths]
    codings = [path for path in found if as_kind == "codings" or (as_kind == "auto" and holds_codings(path))]
    sources = [path for path in found if path not in codings]
    kind = ImportAs.AUTO if as_kind == "codings" else ImportAs(as_kind)
    options = ImportOptions(as_kind=kind, encoding=encoding, text_column=text_column, name_column=name_column)
    reports: list[ImportReport] = []
    with opened(project) as workspace, progress("Importing") as tell:
        if sources:
            reports.append(import_documents(workspace, sources, options, tell))
        if codings:
            reports.append(_codings(workspace, codings, CodingOptions(coder=coder, done=done), tell))
    _tell_import(_joined(reports), json=json)


def _codings(workspace: Workspace, paths: Sequence[Path], options: CodingOptions, tell: Report) -> ImportReport:
    if options.coder:
        coder_made(workspace, *coder_planned(workspace, options.coder))
    return import_codings(workspace, paths, options, tell)


def _joined(reports: Sequence[ImportReport]) -> ImportReport:
    return ImportReport(
        tuple(name for report in reports for name in report.created),
        tuple(name for report in reports for name in report.matched),
        tuple(one for report in reports for one in report.skipped),
        tuple(line for report in reports for line in report.notes),
    )


def _tell_import(report: ImportReport, *, json: bool) -> None:
    if json:
        say_json(report.to_plain())
    else:
        say(f"{len(report.created)} created, {len(report.matched)} there already, {len(report.skipped)} skipped.")
    for skipped in report.skipped[:SKIPPED_TOLD]:
        place = f", {skipped.place}" if skipped.place else ""
        note(f"Skipped {visible(skipped.path)}{place}: {skipped.reason}")
    if len(report.skipped) > SKIPPED_TOLD:
        note(f"… and {len(report.skipped) - SKIPPED_TOLD} more. All of them: the same command with --json.")
    for line in report.notes:
        note(line)
    did_something = bool(report.created or report.matched or report.notes)
    if report.skipped:
        raise typer.Exit(PARTLY if did_something else 1)
    if not did_something:
        raise AnnotatorError(worded("Nothing was found to import. The project is as it was."))


@commands.command()
def codings(
    project: Project,
    coder: AnyCoder = None,
    code: AnyCode = None,
    document: AnyDocument = None,
    json: Json = False,
) -> None:
    """List the codings."""
    with opened(project) as workspace:
        rows = list(coding_rows(workspace, _selection(workspace, coder, code, document)))
    if json:
        say_json(rows)
        return
    if is_terminal():
        say_passages([_passage(row) for row in rows], empty=NO_CODINGS)
        return
    say_table(
        ("Document", "Place", "Code", "Coder", "Passage", "Id"),
        [
            (
                row["document"],
                row["place"],
                row["code_path"],
                row["coder"],
                shortened(str(row["quote"])),
                row["coding_id"],
            )
            for row in rows
        ],
        empty=NO_CODINGS,
    )


def _passage(row: Row) -> Passage:
    facts = (str(row["coding_id"])[:SHORT_ID], str(row["coder"]), str(row["code_path"]))
    return Passage(str(row["document"]), str(row["place"]), str(row["quote"]), facts)


def _selection(workspace: Workspace, coder: str | None, code: str | None, document: str | None) -> Selection:
    return Selection.named(workspace, coders=_listed(coder), codes=_listed(code), documents=_listed(document))


def _listed(name: str | None) -> Iterable[str]:
    return () if name is None else (name,)


@commands.command(name="export")
def bring_out(
    project: Project,
    out: Annotated[str, typer.Argument(metavar="OUT", help="A file (.csv, .jsonl, .yaml) or a folder for everything.")],
    form: Annotated[str | None, typer.Option("--format", help="csv, jsonl, yaml or folder; from OUT's suffix.")] = None,
    coder: AnyCoder = None,
    code: AnyCode = None,
    document: AnyDocument = None,
    excel_safe: Annotated[bool, typer.Option("--excel-safe", help="A BOM, and ' before cells like =1+1.")] = False,
    json: Json = False,
) -> None:
    """Write codings, the codebook or everything; each file whole or not at all."""
    with opened(project) as workspace, progress("Exporting") as tell:
        done = export(
            workspace,
            file_path(out),
            format="folder" if form is None and out.endswith(("/", "\\")) else form,
            selection=_selection(workspace, coder, code, document),
            excel_safe=excel_safe,
            report=tell,
        )
    if json:
        say_json({"files": [str(file) for file in done.files], "rows": done.rows})
    else:
        for file in done.files:
            say(f"Wrote {visible(str(file))}")
        say(f"{done.rows} rows.")
    for line in done.notes:
        note(line)


@commands.command(name="merge")
def bring_together(
    project: Project,
    others: Annotated[list[str], typer.Argument(metavar="OTHER…", help="Copies of the project that others worked in.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would come in.")] = False,
    json: Json = False,
) -> None:
    """Bring in what was done in copies of the project; nothing here is overwritten."""
    with opened(project) as workspace, progress("Merging") as tell:
        report = merge(workspace, [file_path(other) for other in others], dry_run=dry_run, report=tell)
    _tell_import(report, json=json)
