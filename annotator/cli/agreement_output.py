"""An agreement report for other programs and for the doubtful: one CSV table, and every number with its ingredients."""

from __future__ import annotations

import io

from annotator.agreement.explaining import written_out
from annotator.agreement.long_table import long_columns, long_rows
from annotator.agreement.results import AgreementReport, AttributeRow, Row
from annotator.cli.agreement_tables import SHOWN, value_of
from annotator.cli.output import say, say_table
from annotator.exchange.csv_files import write_rows
from annotator.model.names import visible


def report_as_csv(report: AgreementReport) -> str:
    """The long table of the report: one row per number."""
    stream = io.BytesIO()
    write_rows(stream, long_columns(report), long_rows(report))
    return stream.getvalue().decode("utf-8")


def say_explained(report: AgreementReport) -> None:
    """Each number with what it is made of."""
    say("What each number is made of")
    rows = [*report.rows, *report.overall, *(row for row in report.pairs if len(report.coders) > 2)]
    say_table(
        ("Of", "Measure", "Value", "Made of", "Codings", "Documents"),
        [
            (
                _of(row),
                SHOWN.get(row.measure, row.measure),
                value_of(row),
                row.undefined or written_out(row),
                ", ".join(f"{visible(coder)} {count}" for coder, count in row.codings.items()),
                f"{row.bearing} of {row.documents}",
            )
            for row in rows
        ],
        empty="Nothing was compared.",
    )


def _of(row: Row) -> str:
    coders = f" ({' and '.join(row.coders)})" if row.coders else ""
    return (row.code or f"all codes{', ' + row.combine if row.combine else ''}") + coders


def say_documents(report: AgreementReport) -> None:
    """Each document's values, all codes pooled."""
    if not report.by_document:
        return
    measures = list(dict.fromkeys(row.measure for row in report.by_document))
    names = {row.document: row.name or row.document for row in report.by_document}
    found = {(row.document, row.measure): row.value for row in report.by_document}
    say("Per document, all codes pooled")
    say_table(
        ("Document", *(SHOWN.get(measure, measure) for measure in measures)),
        [
            (name, *("–" if (value := found[document, measure]) is None else f"{value:.2f}" for measure in measures))
            for document, name in names.items()
        ],
        empty="",
        right=range(1, len(measures) + 1),
    )


def say_attributes(report: AgreementReport) -> None:
    """How far answers about matched passages agree."""
    answered = [row for row in report.attributes if row.answered]
    if not answered:
        return
    say("Answers about passages that two coders matched")
    say_table(
        ("Code", "Question", "Measure", "Value", "Answered", "Matched"),
        [
            (row.code, row.attribute, SHOWN.get(row.measure, row.measure), _value(row), row.answered, row.matched)
            for row in answered
        ],
        empty="",
        right=(4, 5),
    )


def _value(row: AttributeRow) -> str:
    if row.value is None:
        return "–"
    interval = "" if row.low is None or row.high is None else f" [{row.low:.2f}, {row.high:.2f}]"
    return f"{row.value:.2f}{interval}"
