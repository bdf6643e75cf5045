"""The diagnosis of an agreement report: a folder of plain tables from which every number can be worked out again."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from annotator.agreement.arrays import Flags, Ints
from annotator.agreement.coded import Coded, distinct
from annotator.agreement.intervals import Resampling
from annotator.agreement.results import AgreementReport
from annotator.agreement.units import Unit, UnitSpans, on_units
from annotator.exchange.atomic import refusals_told, sync_folder
from annotator.exchange.csv_files import write_rows
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.wording import worded
from annotator.workspace.agreeing import AgreementInput

NAMES = ("documents.csv", "spans.csv", "units.csv", "draws.csv", "report.json")
Row = dict[str, str | int]


def write_diagnosis(
    out: Path, gathered: AgreementInput, report: AgreementReport, tell: Report = silent
) -> tuple[Path, ...]:
    """Write the tables into the folder `out`, which is new or an earlier diagnosis; gives the files written.

    units.csv: one row per unit and coder who judged it, 1 or 0 in `code_…` for each code; `weight` is the number of
    characters where the unit is the character, whose runs between two ends of passages are one row, else 1. spans.csv:
    the passages compared. documents.csv: length, group that is resampled as one, and for whom it counts. draws.csv: how
    often each group stands in each resample (0 left out). report.json: the report.
    """
    _refuse(out)
    with refusals_told(out):
        staged = Path(tempfile.mkdtemp(prefix=".diagnosis-", dir=out.parent))
        try:
            staged.chmod(0o755)
            _write(staged, gathered, report, tell)
            old = Path(tempfile.mkdtemp(prefix=".diagnosis-old-", dir=out.parent)) / "old"
            if out.exists():
                out.rename(old)
            staged.rename(out)
            sync_folder(out.parent)
            shutil.rmtree(old.parent)
        except BaseException:
            shutil.rmtree(staged, ignore_errors=True)
            raise
    return tuple(out / name for name in NAMES if (out / name).exists())


def _refuse(out: Path) -> None:
    if not out.absolute().parent.is_dir():
        raise AnnotatorError(
            worded("There is no folder {folder}. Make it first.", folder=visible(str(out.absolute().parent)))
        )
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise AnnotatorError(worded("{path} is no folder. It is untouched: name a new folder.", path=visible(str(out))))
    if out.is_dir() and (others := sorted(each.name for each in out.iterdir() if each.name not in NAMES)):
        raise AnnotatorError(
            worded(
                "{path} holds {other}, so it is no earlier diagnosis. It is untouched: name a new folder.",
                path=visible(str(out)),
                other=visible(others[0]),
            )
        )


def _write(folder: Path, gathered: AgreementInput, report: AgreementReport, tell: Report) -> None:
    coded = gathered.coded
    said = {each: gathered.names.get(each, each) for each in coded.documents}
    tables: dict[str, tuple[list[str], Iterator[Row]]] = {
        "documents.csv": (
            ["document_id", "document", "characters", "group", *(f"counts_{each}" for each in coded.coders)],
            _documents(gathered, said),
        ),
        "spans.csv": (["document_id", "document", "coder", "code", "start", "end"], _spans(coded, said)),
        "units.csv": (
            ["document_id", "document", "unit", "start", "end", "weight", "coder", *map(_column, coded.codes)],
            _units(gathered, said, tell),
        ),
    }
    if gathered.options.resamples and gathered.paragraphs is None:
        tables["draws.csv"] = (["resample", "group", "times"], _draws(gathered))
    for name, (columns, rows) in tables.items():
        with (folder / name).open("wb") as stream:
            write_rows(stream, columns, rows)
    plain = json.dumps(report.to_dict(), ensure_ascii=False, indent=1, allow_nan=False)
    (folder / "report.json").write_text(plain + "\n", encoding="utf-8")


def _documents(gathered: AgreementInput, said: dict[str, str]) -> Iterator[Row]:
    coded = gathered.coded
    for number, document in enumerate(coded.documents):
        counts = zip(coded.coders, coded.counts[number].tolist(), strict=True)
        yield {
            "document_id": document,
            "document": said[document],
            "characters": int(coded.lengths[number]),
            "group": int(gathered.groups[number]),
            **{f"counts_{coder}": int(there) for coder, there in counts},
        }


def _spans(coded: Coded, said: dict[str, str]) -> Iterator[Row]:
    spans = distinct(coded)
    for at in range(len(spans.start)):
        document = spans.documents[spans.document[at]]
        yield {
            "document_id": document,
            "document": said[document],
            "coder": spans.coders[spans.coder[at]],
            "code": spans.codes[spans.code[at]],
            "start": int(spans.start[at]),
            "end": int(spans.end[at]),
        }


def _units(gathered: AgreementInput, said: dict[str, str], tell: Report) -> Iterator[Row]:
    coded, unit = gathered.coded, Unit(gathered.options.unit)
    spans = gathered.units.get(unit)
    touched = on_units(unit, gathered.inked, spans)
    order = np.argsort(touched.document, kind="stable")
    bounds = np.searchsorted(touched.document[order], np.arange(len(coded.documents) + 1))
    for number, document in enumerate(coded.documents):
        tell(number, len(coded.documents), "Writing units")
        rows = order[bounds[number] : bounds[number + 1]]
        start, end = touched.start[rows], touched.end[rows]
        cuts, ends = _places(unit, int(coded.lengths[number]), _of(spans, number), start, end)
        first, last = start, end
        if unit is Unit.CHARACTER:
            first, last = np.searchsorted(cuts, start), np.searchsorted(cuts, end)
        applied = np.zeros((len(coded.coders), len(cuts), len(coded.codes)), dtype=np.int64)
        for coder, code, a, b in zip(
            touched.coder[rows].tolist(), touched.code[rows].tolist(), first.tolist(), last.tolist(), strict=True
        ):
            applied[coder, a:b, code] = 1
        for place, (begin, stop) in enumerate(zip(cuts.tolist(), ends.tolist(), strict=True)):
            for coder in np.flatnonzero(coded.counts[number]).tolist():
                yield {
                    "document_id": document,
                    "document": said[document],
                    "unit": place + 1,
                    "start": begin,
                    "end": stop,
                    "weight": stop - begin if unit is Unit.CHARACTER else 1,
                    "coder": coded.coders[coder],
                    **dict(zip(map(_column, coded.codes), applied[coder, place].tolist(), strict=True)),
                }


def _column(code: str) -> str:
    return f"code_{code}"


def _of(spans: UnitSpans | None, number: int) -> tuple[Ints, Ints] | None:
    if spans is None:
        return None
    mine: Flags = spans.document == number
    return spans.start[mine], spans.end[mine]


def _places(unit: Unit, length: int, spans: tuple[Ints, Ints] | None, start: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Starts and ends of the rows of a document, in characters."""
    if unit is Unit.CHARACTER:
        cuts = np.unique(np.concatenate([[0, length], start, end]))
        return cuts[:-1], cuts[1:]
    if unit is Unit.DOCUMENT or spans is None:
        return np.array([0]), np.array([length])
    return spans


def _draws(gathered: AgreementInput) -> Iterator[Row]:
    options, groups = gathered.options, int(gathered.groups.max(initial=-1)) + 1
    times = Resampling(groups, options.resamples, options.seed).product(np.eye(groups))
    for resample, row in enumerate(times):
        for group in np.flatnonzero(row).tolist():
            yield {"resample": resample + 1, "group": group, "times": int(row[group])}
