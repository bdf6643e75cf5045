"""A report as one table, a row per number: for CSV files and data frames."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.agreement.results import AgreementProblem, AgreementReport, AttributeRow, DocumentRow, Row
from annotator.model.wording import worded

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    *("part", "coders", "document", "code", "attribute", "measure", "combine", "value", "low", "high", "interval"),
    *("chance_of_missing_0.667", "chance_of_missing_0.800", "documents", "documents_with_code", "codes", "prevalence"),
    *("coverage", "resamples_dropped", "ingredients", "undefined", "warning"),
)
Cells = dict[str, str | int | float | None]


def long_columns(report: AgreementReport) -> list[str]:
    """The columns in their order: the fixed ones, then each coder's number of codings."""
    return [*COLUMNS, *(f"codings_{coder}" for coder in report.coders)]


def frame_of(report: AgreementReport) -> pd.DataFrame:
    """The table as a pandas DataFrame; needs the extra: annotator[frame]."""
    try:
        import pandas as pd  # noqa: PLC0415 - an extra
    except ImportError:
        raise AgreementProblem(
            worded('A frame needs pandas. Install it with: pip install "annotator[frame]"')
        ) from None
    return pd.DataFrame(list(long_rows(report)), columns=long_columns(report))


def long_rows(report: AgreementReport) -> Iterator[Cells]:
    """One row per number; `part` says what of: a code, all codes, a pair of coders, a document, an attribute."""
    for part, rows in (("code", report.rows), ("all codes", report.overall), ("pair", report.pairs)):
        yield from (_cells(part, row) for row in rows)
    yield from (_document_cells(row) for row in report.by_document)
    yield from (_attribute_cells(row) for row in report.attributes)


def _cells(part: str, row: Row) -> Cells:
    missing = row.chance_of_missing or {}
    return {
        "part": part,
        "coders": " and ".join(row.coders or ()),
        "code": row.code,
        "measure": row.measure,
        "combine": row.combine,
        "value": row.value,
        "low": row.low,
        "high": row.high,
        "interval": row.interval,
        **{f"chance_of_missing_{bar}": chance for bar, chance in missing.items()},
        "documents": row.documents,
        "documents_with_code": row.bearing,
        "codes": row.codes,
        "prevalence": row.prevalence,
        "coverage": row.coverage,
        "resamples_dropped": row.dropped,
        "ingredients": "; ".join(f"{name} = {number!r}" for name, number in row.ingredients.items()),
        "undefined": row.undefined,
        "warning": row.warning,
        **{f"codings_{coder}": count for coder, count in row.codings.items()},
    }


def _document_cells(row: DocumentRow) -> Cells:
    return {
        "part": "document",
        "document": row.name or row.document,
        "measure": row.measure,
        "combine": "pooled",
        "value": row.value,
        "undefined": row.undefined,
    }


def _attribute_cells(row: AttributeRow) -> Cells:
    missing = row.chance_of_missing or {}
    return {
        "part": "attribute",
        "code": row.code,
        "attribute": row.attribute,
        "measure": row.measure,
        "value": row.value,
        "low": row.low,
        "high": row.high,
        "interval": row.interval,
        **{f"chance_of_missing_{bar}": chance for bar, chance in missing.items()},
        "documents": row.documents,
        "ingredients": f"level = {row.level}; matched = {row.matched}; answered = {row.answered}",
        "undefined": row.undefined,
        "warning": row.warning,
    }
