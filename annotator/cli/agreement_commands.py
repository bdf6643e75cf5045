"""`annotator agree` and `annotator disagreements`: how far coders agree, and where they do not."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from annotator.agreement.results import AgreementReport, Row
from annotator.cli.options import Json, Project, opened
from annotator.cli.output import note, progress, say, say_json, say_table
from annotator.model.names import visible
from annotator.model.records import Coding
from annotator.workspace.agreeing import AgreementOptions, Disagreement, compute, disagreements, gather
from annotator.workspace.workspace import Workspace

commands = typer.Typer()
DEFAULTS = AgreementOptions()
SHOWN = {
    "percent": "Percent",
    "holsti": "Holsti",
    "cohen_kappa": "Cohen's kappa",
    "scott_pi": "Scott's pi",
    "fleiss_kappa": "Fleiss' kappa",
    "conger_kappa": "Conger's kappa",
    "krippendorff_alpha": "Krippendorff's alpha",
    "gwet_ac1": "Gwet's AC1",
    "brennan_prediger": "Brennan-Prediger",
    "f1_exact": "F1, exact ends",
    "f1_overlap": "F1, overlap",
    "f1_character": "F1, characters",
}


@commands.command()
def agree(
    project: Project,
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
    json: Json = False,
) -> None:
    """Say how far coders agree, per code, over all codes and for each pair of coders."""
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
    )
    with progress("Measuring agreement") as tell:
        with opened(project) as workspace:
            gathered = gather(workspace, options, tell)
        report = compute(gathered, tell)
    if json:
        say_json(report.to_dict())
    else:
        _tell(report)


def _tell(report: AgreementReport) -> None:
    coders = ", ".join(visible(coder) for coder in report.coders)
    left = f", {len(report.left_out)} left out" if report.left_out else ""
    say(f"{report.documents} documents{left}, {report.units} units ({report.unit}), coders: {coders}")
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
    _remarks(report)


def _line(code: str | None, report: AgreementReport, found: dict[tuple[str | None, str], Row]) -> list[str]:
    rows = [found.get((code, measure)) for measure in report.measures]
    codings = next((row.codings for row in rows if row is not None), {})
    return [
        code or "",
        *(_value(row) for row in rows),
        " · ".join(str(codings.get(coder, 0)) for coder in report.coders),
    ]


def _over(how: str | None, report: AgreementReport, found: dict[tuple[str | None, str], Row]) -> list[str]:
    return [how or "all codes", *(_value(found.get((how, measure))) for measure in report.measures)]


def _pairs(report: AgreementReport) -> list[tuple[str, str, str]]:
    return [
        (" and ".join(row.coders or ()), SHOWN.get(row.measure, row.measure), _value(row))
        for row in report.pairs
        if row.code is None and row.combine != "macro"
    ]


def _value(row: Row | None) -> str:
    """`.71 [.63, .78]`; a dash where there is no value."""
    if row is None or row.value is None:
        return "–"
    interval = "" if row.low is None or row.high is None else f" [{_short(row.low)}, {_short(row.high)}]"
    return _short(row.value) + interval


def _short(number: float) -> str:
    """Two digits without the nought before the point, as the field writes them."""
    rounded = round(number, 2) + 0.0  # no minus nought
    return f"{rounded:.2f}".replace("0.", ".", 1) if abs(rounded) < 1 else f"{rounded:.2f}"


def _remarks(report: AgreementReport) -> None:
    """Each reason once, with the codes it is about: why a value is missing, and what to beware of."""
    reasons: dict[str, list[str]] = {}
    for row in (*report.rows, *report.overall):
        for reason in (row.undefined, row.warning):
            if reason:
                named = reasons.setdefault(reason, [])
                if row.code and row.code not in named:
                    named.append(row.code)
    for reason, codes in reasons.items():
        say(f"{', '.join(codes)}: {reason}" if codes else reason)
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
    say_table(
        ("Document", "Place", "Kind", coder[0], coder[1], "Passage"),
        [
            (row["document"], row["place"], row["kind"], _code(row["a"]), _code(row["b"]), _shortened(row["quote"]))
            for row in rows
        ],
        empty="The two coders differ nowhere.",
    )


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


def _shortened(quote: str, width: int = 70) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= width else line[: width - 1] + "…"
