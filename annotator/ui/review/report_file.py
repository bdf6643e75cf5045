"""The report as a file: JSON as the command writes it, or a table of every value, safe to open in Excel."""

from __future__ import annotations

import io
import json
from pathlib import Path

from annotator.agreement.results import AgreementReport, Row
from annotator.exchange.atomic import write_whole
from annotator.exchange.coding_rows import Cell
from annotator.exchange.csv_files import Cells, write_rows

COLUMNS = (
    "scope",
    "combine",
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
    content = report_table(report) if path.suffix.lower() == ".csv" else report_json(report)
    write_whole(path, content)
    return path


def report_json(report: AgreementReport) -> bytes:
    return (json.dumps(report.to_dict(), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def report_table(report: AgreementReport) -> bytes:
    """One line per value: over all codes, per code, and per pair of coders."""
    parts = (("overall", report.overall), ("code", report.rows), ("pair", report.pairs))
    out = io.BytesIO()
    lines = (_line(scope, row, report) for scope, rows in parts for row in rows)
    write_rows(out, COLUMNS, lines, Cells.EXCEL_SAFE)
    return out.getvalue()


def _line(scope: str, row: Row, report: AgreementReport) -> dict[str, Cell]:
    missing = row.chance_of_missing or {}
    found = {
        "scope": scope,
        "combine": row.combine,
        "coders": "; ".join(row.coders or report.coders),
        "code": row.code,
        "measure": row.measure,
        "value": _exact(row.value),
        "low": _exact(row.low),
        "high": _exact(row.high),
        "share_below_0.667": _exact(missing.get("0.667")),
        "share_below_0.800": _exact(missing.get("0.800")),
        "documents": row.documents,
        "documents_with_code": row.bearing,
        "codings": "; ".join(f"{coder}: {uses}" for coder, uses in row.codings.items()),
        "prevalence": _exact(row.prevalence),
        "undefined": row.undefined,
        "warning": row.warning,
    }
    return {column: value for column, value in found.items() if value is not None}


def _exact(value: float | None) -> str | None:
    return None if value is None else repr(value)
