"""The report as a file: JSON as the command writes it, or a table of every value."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from annotator.agreement.results import AgreementReport, Row
from annotator.exchange.atomic import write_whole

FIELDS = (
    "scope",
    "coders",
    "code",
    "measure",
    "value",
    "low",
    "high",
    "share_below_0.667",
    "share_below_0.800",
    "documents",
    "documents_with_code",
    "codings",
    "prevalence",
    "undefined",
    "warning",
)


def write_report(path: Path, report: AgreementReport) -> Path:
    """Writes by the ending: `.csv` a table, everything else JSON. Raises AnnotatorError where the disk refuses."""
    text = report_table(report) if path.suffix.lower() == ".csv" else report_json(report)
    write_whole(path, text.encode("utf-8-sig" if path.suffix.lower() == ".csv" else "utf-8"))
    return path


def report_json(report: AgreementReport) -> str:
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=2) + "\n"


def report_table(report: AgreementReport) -> str:
    """One line per value: over all codes, per code, and per pair of coders."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(FIELDS)
    for scope, rows in (("overall", report.overall), ("code", report.rows), ("pair", report.pairs)):
        writer.writerows(_line(scope, row, report) for row in rows)
    return out.getvalue()


def _line(scope: str, row: Row, report: AgreementReport) -> list[object]:
    missing = row.chance_of_missing or {}
    return [
        scope if row.combine is None else f"{scope}, {row.combine}",
        "; ".join(row.coders or report.coders),
        row.code,
        row.measure,
        row.value,
        row.low,
        row.high,
        missing.get("0.667"),
        missing.get("0.800"),
        row.documents,
        row.bearing,
        "; ".join(f"{coder}: {uses}" for coder, uses in row.codings.items()),
        row.prevalence,
        row.undefined,
        row.warning,
    ]
