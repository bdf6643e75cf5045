"""`annotator agree` and `annotator disagreements`: how far coders agree, and where they do not."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from annotator.agreement.results import AgreementReport, Row
from annotator.cli.agreement_output import report_as_csv, say_attributes, say_documents, say_explained
from annotator.cli.agreement_tables import SHOWN, say_report, value_of
from annotator.cli.options import Json, Project, file_path, opened
from annotator.cli.output import is_terminal, note, progress, say, say_json, say_table, shortened, write_exactly
from annotator.cli.passage_list import Passage, say_passages
from annotator.model.names import visible
from annotator.model.progress import Report
from annotator.model.records import Coding
from annotator.workspace.agreeing import (
    AgreementInput,
    AgreementOptions,
    Disagreement,
    compute,
    disagreements,
    gather,
)
from annotator.workspace.agreeing_files import gather_files
from annotator.workspace.diagnosis import write_diagnosis
from annotator.workspace.workspace import Workspace

commands = typer.Typer()
HOW_FEW = re.compile(r"only \d+ of")
SAME = "The two coders differ nowhere."
DEFAULTS = AgreementOptions()


@commands.command()
def agree(
    named: Annotated[
        list[str], typer.Argument(metavar="PROJECT", help="The project file, NAME.annot; after --from, more files.")
    ] = [],  # noqa: B006
    files: Annotated[
        list[str],
        typer.Option("--from", metavar="FILE", help="Compare an exported folder, codings.csv or JSONL, no project."),
    ] = [],  # noqa: B006
    coder: Annotated[list[str], typer.Option(help="A coder to compare; all of them by default.")] = [],  # noqa: B006
    code: Annotated[list[str], typer.Option(help="A code to report; all by default.")] = [],  # noqa: B006
    document: Annotated[list[str], typer.Option(help="A document to use; all by default.")] = [],  # noqa: B006
    unit: Annotated[str, typer.Option(help="sentence, character, token, post, paragraph or document.")] = DEFAULTS.unit,
    measure: Annotated[list[str], typer.Option(help="A measure; percent, alpha, AC1 and F1 by default.")] = [],  # noqa: B006
    iou: Annotated[float, typer.Option(help="f1_overlap: passages match above this share of overlap.")] = DEFAULTS.iou,
    count: Annotated[
        str, typer.Option(help="done: finished documents; coded: also those with codings.")
    ] = DEFAULTS.count,
    roll_up: Annotated[bool, typer.Option("--roll-up", help="A code takes in the codes below it.")] = False,
    resample_by: Annotated[
        str | None, typer.Option(metavar="VARIABLE", help="Draw documents of one value of this variable together.")
    ] = None,
    resamples: Annotated[int, typer.Option(help="Resamples for the intervals; 0 for none.")] = DEFAULTS.resamples,
    seed: Annotated[int, typer.Option(help="Seed of the resampling.")] = DEFAULTS.seed,
    level: Annotated[
        str, typer.Option(help="Numbers and choices as: nominal, ordinal, interval or ratio.")
    ] = DEFAULTS.level,
    by_document: Annotated[bool, typer.Option("--by-document", help="Also the values of each document.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Also what each number is made of.")] = False,
    diagnosis: Annotated[
        str | None, typer.Option(metavar="DIR", help="Write tables to work every number out again, one row per unit.")
    ] = None,
    csv: Annotated[
        bool, typer.Option("--csv", help="Print one CSV table, a row per number, and nothing else.")
    ] = False,
    json: Json = False,
) -> None:
    """Say how far coders agree, per code, over all codes and for each pair of coders."""
    if not files and len(named) != 1:
        raise typer.BadParameter("Name a project, or files with --from FILE.", param_hint="PROJECT")
    if csv and json:
        raise typer.BadParameter("Choose one of --csv and --json.", param_hint="--csv")
    options = AgreementOptions(
        coders=tuple(coder),
        codes=tuple(code),
        documents=tuple(document),
        unit=unit,
        measures=tuple(measure) or DEFAULTS.measures,
        iou=iou,
        count=count,
        roll_up=roll_up,
        resample_by=resample_by,
        resamples=resamples,
        seed=seed,
        by_document=by_document,
        level=level,
        workers=os.cpu_count() or 1,
    )
    with progress("Measuring agreement") as tell:
        gathered, skipped = _gathered(None if files else named[0], [*files, *named], options, tell)
        report = compute(gathered, tell)
        written = () if diagnosis is None else write_diagnosis(file_path(diagnosis), gathered, report, tell)
    if json:
        say_json(report.to_dict())
    elif csv:
        write_exactly(report_as_csv(report))
    else:
        _tell(report)
        say_documents(report)
        say_attributes(report)
        if explain:
            say_explained(report)
        for path in written:
            say(f"Wrote {visible(str(path))}")
    for reason in skipped:
        note(f"Left out: {reason}")


def _gathered(
    project: str | None, files: Sequence[str], options: AgreementOptions, tell: Report
) -> tuple[AgreementInput, tuple[str, ...]]:
    """What is compared, and the lines of files that could not be."""
    if project is None:
        return gather_files([file_path(each) for each in files], options, tell)
    with opened(project) as workspace:
        return gather(workspace, options, tell), ()


def _tell(report: AgreementReport) -> None:
    coders = ", ".join(visible(coder) for coder in report.coders)
    left = f", {len(report.left_out)} left out" if report.left_out else ""
    say(f"{report.documents} documents{left}, {report.units} units ({report.unit}), coders: {coders}")
    if is_terminal():
        say_report(report)
    else:
        _say_rows(report)
    _remarks(report)


def _say_rows(report: AgreementReport) -> None:
    """For programs without JSON: every value with its interval in one cell."""
    headings = ("Code", *(SHOWN.get(measure, measure) for measure in report.measures), "Codings")
    numbers = range(1, len(report.measures) + 1)
    say("\nPer code")
    codes = list(dict.fromkeys(row.code for row in report.rows))
    found = {(row.code, row.measure): row for row in report.rows}
    say_table(headings, [_line(code, report, found) for code in codes], empty="No code was used.", right=numbers)
    say("Over all codes")
    over = {(row.combine, row.measure): row for row in report.overall}
    combined = list(dict.fromkeys(row.combine for row in report.overall))
    say_table(headings[:-1], [_over(how, report, over) for how in combined], empty="Nothing to combine.", right=numbers)
    if len(report.coders) > 2:
        say("Pairs of coders, all codes")
        say_table(("Coders", "Measure", "Value"), _pairs(report), empty="No pair shares a document.")


def _line(code: str | None, report: AgreementReport, found: dict[tuple[str | None, str], Row]) -> list[str]:
    rows = [found.get((code, measure)) for measure in report.measures]
    codings = next((row.codings for row in rows if row is not None), {})
    return [
        code or "",
        *(value_of(row) for row in rows),
        " · ".join(str(codings.get(coder, 0)) for coder in report.coders),
    ]


def _over(how: str | None, report: AgreementReport, found: dict[tuple[str | None, str], Row]) -> list[str]:
    return [how or "all codes", *(value_of(found.get((how, measure))) for measure in report.measures)]


def _pairs(report: AgreementReport) -> list[tuple[str, str, str]]:
    return [
        (" and ".join(row.coders or ()), SHOWN.get(row.measure, row.measure), value_of(row))
        for row in report.pairs
        if row.code is None and row.combine != "macro"
    ]


def _remarks(report: AgreementReport) -> None:
    """Each reason once, with the codes it is about: why a value is missing, and what to beware of."""
    reasons: dict[str, dict[str, None]] = {}
    for row in (*report.rows, *report.overall):
        for reason in (*([row.undefined] if row.undefined else []), *row.cautions):
            named = reasons.setdefault(HOW_FEW.sub("only a few of", reason), {})
            named.update({row.code: None} if row.code else {})
    for said, codes in reasons.items():
        say(f"{said} ({', '.join(codes)})" if codes else said)
    for left in report.left_out:
        say(f"Left out: {visible(left.document)}: {left.reason}")
    for warning in report.warnings:
        note(warning)
    if report.resamples:
        say(f"Intervals: 95 %, {report.resamples} resamples of whole documents, seed {report.seed}.")


@commands.command(name="disagreements")
def list_disagreements(
    project: Project,
    coder: Annotated[list[str], typer.Option(help="A coder; give two.")],
    code: Annotated[list[str], typer.Option(help="Only where one of them used this code.")] = [],  # noqa: B006
    document: Annotated[list[str], typer.Option(help="Only in this document.")] = [],  # noqa: B006
    count: Annotated[
        str, typer.Option(help="done: finished documents; coded: also those with codings.")
    ] = DEFAULTS.count,
    json: Json = False,
) -> None:
    """List each place where two coders differ."""
    if len(coder) != 2:
        raise typer.BadParameter("Name two coders: --coder A --coder B", param_hint="--coder")
    with opened(project) as workspace:
        found = disagreements(workspace, coder[0], coder[1], code or None, documents=document, count=count)
        rows = [_row(workspace, each) for each in found]
    if json:
        say_json(rows)
        return
    if is_terminal():
        if rows:
            say(f"Place, kind, code by {coder[0]}, code by {coder[1]}:")
        say_passages([_passage(row) for row in rows], empty=SAME)
        return
    say_table(
        ("Document", "Place", "Kind", coder[0], coder[1], "Passage"),
        [
            (row["document"], row["place"], row["kind"], _code(row["a"]), _code(row["b"]), shortened(row["quote"]))
            for row in rows
        ],
        empty=SAME,
    )


def _passage(row: dict[str, Any]) -> Passage:
    return Passage(row["document"], row["place"], row["quote"], (row["kind"], _code(row["a"]), _code(row["b"])))


def _row(workspace: Workspace, found: Disagreement) -> dict[str, Any]:
    return {
        "document_id": found.document,
        "document": workspace.documents[found.document].name,
        "start": found.start,
        "end": found.end,
        "place": found.place,
        "kind": found.kind.value,
        "a": _coding(workspace, found.a),
        "b": _coding(workspace, found.b),
        "quote": found.quote,
    }


def _coding(workspace: Workspace, coding: Coding | None) -> dict[str, Any] | None:
    if coding is None:
        return None
    return {
        "coding_id": coding.id,
        "start": coding.start,
        "end": coding.end,
        "code_id": coding.code,
        "code_path": workspace.codebook.path(coding.code),
        "coder": workspace.coders[coding.coder].name,
        "memo": coding.memo,
    }


def _code(coding: dict[str, Any] | None) -> str:
    return "–" if coding is None else str(coding["code_id"])
