"""Agreement of exported codings, without a project: codings.csv, an exported folder, or JSONL of coded texts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np

from annotator.agreement.arrays import Ints
from annotator.agreement.coded import Coded, coded_of, comparable
from annotator.agreement.coefficients import measures_named
from annotator.agreement.levels import level_named
from annotator.agreement.results import AgreementProblem, LeftOut
from annotator.agreement.spans import check_numbers
from annotator.agreement.units import Unit, UnitSpans, unit_named
from annotator.exchange.coding_lines import BadLine, coding_lines, missing_columns
from annotator.exchange.csv_files import read_table
from annotator.exchange.folder_reading import (
    CODINGS,
    coder_lines,
    document_lines,
    reading_lines,
    structure_of,
    text_of,
)
from annotator.exchange.jsonl_reading import json_documents
from annotator.model.errors import AnnotatorError
from annotator.model.names import folded_name, visible
from annotator.model.progress import Report, silent
from annotator.model.records import ReadingState
from annotator.model.structure import Structure
from annotator.model.text import sha256_of
from annotator.model.wording import worded
from annotator.sources.structure import plain_structure
from annotator.workspace.agreeing import AgreementInput, AgreementOptions, without_unitless
from annotator.workspace.compared import Counting, counting_named
from annotator.workspace.texts_compared import on_text

T = TypeVar("T")

NO_TEXTS = worded(
    "The files hold codings without the texts: a document is taken to end with its last "
    "coding, and to be read by whom it has codings of. F1 does not depend on that; "
    "percent, kappa and alpha do. Export a folder to have the texts."
)


@dataclass
class _Document:
    """One text as the files tell of it: `length` is a guess where there is no text; `readers` have finished it."""

    name: str
    text: str | None = None
    structure: Structure | None = None
    length: int = 0
    readers: set[str] = field(default_factory=set)
    coders: set[str] = field(default_factory=set)


@dataclass
class _Found:
    """Everything that the files tell; spans of (document's key, coder, code, start, end)."""

    documents: dict[str, _Document] = field(default_factory=dict)
    spans: list[tuple[str, str, str, int, int]] = field(default_factory=list)
    coders: dict[str, str] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)
    by_text: dict[str, list[str]] = field(default_factory=dict)

    def document(self, sha256: str, name: str, taken: Collection[str]) -> str:
        """The key of the document with that text: of that name, else one that is not yet `taken` by the same source;
        a new one where there is none. Two documents may hold the same text."""
        alike = self.by_text.setdefault(sha256, [])
        named = [key for key in alike if name and self.documents[key].name == name]
        free = [key for key in alike if key not in taken]
        for key in (*named, *free):
            return key
        key = f"{sha256} {len(alike):06}"
        alike.append(key)
        self.documents[key] = _Document(name or f"text {len(self.documents) + 1}")
        return key

    def coder(self, name: str) -> str:
        """The name under which that coder goes, whatever its case in this file."""
        return self.coders.setdefault(folded_name(name), name)

    def add(self, document: str, coder: str, code: str, start: int, end: int) -> None:
        self.spans.append((document, coder, code, start, end))
        self.documents[document].coders.add(coder)

    def skip(self, path: Path, line: BadLine) -> None:
        self.skipped.append(
            worded("{path}, line {number}: {reason}", path=path.name, number=line.number, reason=line.reason)
        )


def gather_files(
    paths: Sequence[Path], options: AgreementOptions, report: Report = silent
) -> tuple[AgreementInput, tuple[str, ...]]:
    """What `options` ask for from exported files, and the lines that could not be used.

    A folder export and JSONL bring the texts, and say who has read them; of a bare codings.csv it is guessed, with a
    warning, and only the units character and document can be told. Codes go by their paths or labels. In JSONL
    without a coder the file's name stands for one. Raises AnnotatorError where a file cannot be read or nothing can be
    compared; `resample_by` and `roll_up` need a project.
    """
    if options.resample_by is not None or options.roll_up:
        raise AgreementProblem(
            worded("Resampling by a variable and rolling up need a project: bring the files into one first.")
        )
    unit, measures = unit_named(options.unit), measures_named(options.measures)
    check_numbers(options.iou, options.resamples)
    level_named(options.level)
    found = _Found()
    for path in paths:
        _read(path, found)
    coded, known = _coded(found, options)
    reduced, kept = comparable(coded)
    if not reduced.documents:
        raise AgreementProblem(
            worded("No document in these files was read by two of the coders, so there is nothing to compare.")
        )
    names = [found.documents[key].name for key in coded.documents]
    left_out = [
        LeftOut(name, worded("It was read by fewer than two of the coders."))
        for name, keep in zip(names, kept, strict=True)
        if not keep
    ]
    inked, units = reduced, dict[Unit, UnitSpans]()
    warnings = () if known else (NO_TEXTS,)
    if known:
        inked, units = on_text(_reader(found, reduced), reduced, {unit, Unit.SENTENCE}, report)
    elif unit not in {Unit.CHARACTER, Unit.DOCUMENT}:
        raise AgreementProblem(
            worded(
                "Where a {unit} begins and ends stands in the texts, which are not in these files. Use --unit "
                "character, or export a folder.",
                unit=unit,
            )
        )
    gathered = AgreementInput(
        options=options,
        measures=measures,
        project=", ".join(path.name for path in paths),
        codebook=("", ""),
        coded=reduced,
        inked=inked,
        units=units,
        groups=np.arange(len(reduced.documents), dtype=np.int64),
        names={key: document.name for key, document in found.documents.items()},
        answers=(),
        paragraphs=_paragraphs(found, reduced) if known else None,
        left_out=tuple(left_out),
        warnings=warnings,
    )
    taken = [name for name, keep in zip(names, kept, strict=True) if keep]
    return without_unitless(gathered, unit, taken), tuple(found.skipped)


def _paragraphs(found: _Found, coded: Coded) -> Ints | None:
    if len(coded.documents) != 1:
        return None
    return np.array(_reader(found, coded)(0)[1].paragraphs.starts, dtype=np.int64)


def _reader(found: _Found, coded: Coded) -> Callable[[int], tuple[str, Structure]]:
    def read(number: int) -> tuple[str, Structure]:
        document = found.documents[coded.documents[number]]
        text = document.text or ""
        return text, document.structure or plain_structure(text)

    return read


def _coded(found: _Found, options: AgreementOptions) -> tuple[Coded, bool]:
    """The chosen codings as arrays, and whether all texts are known."""
    chosen = {
        key: document
        for key, document in found.documents.items()
        if not options.documents or document.name in options.documents or key in options.documents
    }
    coders = [found.coders[folded_name(name)] for name in options.coders if folded_name(name) in found.coders]
    missing = [name for name in options.coders if folded_name(name) not in found.coders]
    if missing:
        known = ", ".join(found.coders.values()) or "none"
        raise AgreementProblem(
            worded('There is no coder "{missing}" in these files. They name: {known}.', missing=missing[0], known=known)
        )
    coders = coders or list(found.coders.values())
    if len(coders) < 2:
        raise AgreementProblem(worded("Agreement needs at least two coders, and these files name fewer."))
    counting = counting_named(options.count)
    counts = {
        key: document.readers | (document.coders if counting is Counting.CODED or document.text is None else set())
        for key, document in chosen.items()
    }
    spans = [span for span in found.spans if span[0] in chosen and (not options.codes or span[2] in options.codes)]
    coded = coded_of(
        spans,
        {key: document.length for key, document in chosen.items()},
        coders,
        codes=options.codes,
        counts=counts,
    )
    return coded, all(document.text is not None for document in chosen.values())


def _read(path: Path, found: _Found) -> None:
    if path.is_dir():
        _read_folder(path, found)
    elif not path.is_file():
        raise AnnotatorError(worded("There is no file {path}. Nothing was compared.", path=visible(str(path))))
    elif path.suffix.lower() in {".jsonl", ".ndjson"}:
        _read_json_lines(path, found)
    else:
        _read_table(path, found, {})


def _read_json_lines(path: Path, found: _Found) -> None:
    taken: dict[str, set[str]] = {}
    for line in json_documents(path):
        if isinstance(line, BadLine):
            found.skip(path, line)
            continue
        for bad in line.bad:
            found.skip(path, bad)
        coder = found.coder(line.coder or path.stem)
        mine = taken.setdefault(coder, set())
        key = found.document(sha256_of(line.text.encode("utf-8", "surrogatepass")), line.name, mine)
        mine.add(key)
        document = found.documents[key]
        document.text, document.length = line.text, len(line.text)
        if line.state is ReadingState.DONE:
            document.readers.add(coder)
        for span in line.spans:
            found.add(key, coder, span.label, span.start, span.end)


def _read_folder(folder: Path, found: _Found) -> None:
    if not (folder / CODINGS).is_file():
        raise AnnotatorError(
            worded(
                "{folder} is no exported folder: there is no {file} in it.",
                folder=visible(str(folder)),
                file=CODINGS,
            )
        )
    keys: dict[str, str] = {}
    for line in _good(document_lines(folder), folder / "documents.csv", found):
        try:
            text = text_of(folder, line)
        except AnnotatorError as problem:
            found.skip(folder / "documents.csv", BadLine(line.number, problem.wording))
            continue
        key = found.document(line.sha256, line.name, keys.values())
        keys[line.id] = key
        document = found.documents[key]
        document.text, document.length = text, len(text)
        document.structure = structure_of(folder, line, text)
    coders = {line.id: line.name for line in _good(coder_lines(folder), folder / "coders.csv", found)}
    for reading in _good(reading_lines(folder), folder / "readings.csv", found):
        if reading.state is ReadingState.DONE and reading.document_id in keys and reading.coder_id in coders:
            found.documents[keys[reading.document_id]].readers.add(found.coder(coders[reading.coder_id]))
    _read_table(folder / CODINGS, found, keys)


def _good(lines: Iterator[T | BadLine], path: Path, found: _Found) -> Iterator[T]:
    for line in lines:
        if isinstance(line, BadLine):
            found.skip(path, line)
        else:
            yield line


def _read_table(path: Path, found: _Found, keys: dict[str, str]) -> None:
    table = read_table(path)
    missing = missing_columns(table.columns)
    if missing:
        raise AnnotatorError(
            worded(
                "{path} lacks the column {missing}: it is no table of codings.",
                path=visible(path.name),
                missing=missing[0],
            )
        )
    good, bad = coding_lines(table)
    for line in bad:
        found.skip(path, line)
    for coding in good:
        known = coding.document_id or coding.document
        if known not in keys:
            keys[known] = found.document(coding.document_sha256 or known, coding.document, keys.values())
        document = found.documents[keys[known]]
        if document.text is None:
            document.length = max(document.length, coding.end)
        elif coding.end > document.length:
            found.skip(path, BadLine(coding.number, worded("reaches beyond the end of its text")))
            continue
        found.add(keys[known], found.coder(coding.coder), coding.code, coding.start, coding.end)
