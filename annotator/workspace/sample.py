"""The sample project: the shipped texts, codebook and example codings of two coders, all made for demonstration."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.exchange.atomic import write_whole
from annotator.exchange.codebook_file import load_codebook
from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.records import Coder, Coding, Document, MemoTarget, Reading, ReadingState
from annotator.model.wording import system_reason, worded
from annotator.workspace import acts
from annotator.workspace.agreeing import AgreementOptions, agreement
from annotator.workspace.exporting import export
from annotator.workspace.importing import import_documents
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace

CODEBOOK = "technology-dependence.yaml"
MADE = worded("Write memo on the sample")
MEMO = (
    "Sample data. The ten texts and the codings of Ada and Ben were written for demonstration; "
    "see the README of the corpus for the facts behind them and their sources."
)


@dataclass(frozen=True, slots=True)
class SampleFiles:
    """What stands in the folder now. `kept`: the project was there and had been worked in."""

    project: Path
    files: tuple[Path, ...]
    summary: tuple[str, ...]
    kept: bool


def write_sample(folder: Path, report: Report = silent) -> SampleFiles:
    """`sample.annot` in `folder`, made where it is missing, with its codings.csv and agreement.json."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AnnotatorError(
            worded("The folder {folder} cannot be made: {why}.", folder=visible(str(folder)), why=system_reason(error))
        ) from error
    project = folder / "sample.annot"
    if not project.exists():
        make_sample(project, report)
    codings, measured = folder / "codings.csv", folder / "agreement.json"
    with Workspace.open(project) as workspace:
        export(workspace, codings)
        found = agreement(workspace, AgreementOptions())
        summary = (
            (
                f"{len(workspace.documents)} documents, {len(workspace.codebook)} codes, {workspace.count()} codings "
                f"by {', '.join(coder.name for coder in workspace.coders.values())}"
            ),
            *(f"{row.measure}, {row.combine}: {row.value:.2f}" for row in found.overall if row.value is not None),
        )
        kept = _was_worked_in(workspace)
    write_whole(measured, (json.dumps(found.to_dict(), ensure_ascii=False, indent=2) + "\n").encode("utf-8"))
    return SampleFiles(project, (project, codings, measured), summary, kept)


def _was_worked_in(workspace: Workspace) -> bool:
    lines = workspace.journal(limit=1000)
    return not lines or lines[-1].change.label != MADE


def make_sample(path: Path, report: Report = silent) -> None:
    """Makes the sample project at `path`, whole or not at all. Raises AnnotatorError where the file exists."""
    if path.exists():
        raise AnnotatorError(
            worded("{path} exists already. It is untouched: open it, or choose another name.", path=visible(str(path)))
        )
    corpus = shipped_folder("corpus")
    making = path.with_name(f".{path.stem}-{new_id()[:8]}.making")
    try:
        with Workspace.create(
            making, name="Sample", codebook=load_codebook(shipped_folder("codebooks") / CODEBOOK)
        ) as made:
            _import_texts(made, corpus, report)
            for coder_key, coder in _coders(made, corpus).items():
                _bring_in(made, corpus, coder_key, coder)
            made.commit(Change(MADE, acts.write_memo(MemoTarget.PROJECT, made.info.id, MEMO, None).puts))
        os.replace(making, path)  # noqa: PTH105 - Path.replace reads like a change of text
    finally:
        making.unlink(missing_ok=True)


def _import_texts(workspace: Workspace, corpus: Path, report: Report) -> None:
    """The texts in the order of documents.csv, its further columns as their variables."""
    rows = list(_rows(corpus / "documents.csv"))
    import_documents(workspace, [corpus / row["file"] for row in rows], report=report)
    for row in rows:
        document = workspace.find_document(Path(row.pop("file")).stem)
        workspace.commit(acts.set_variables(document, row))


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def _coders(workspace: Workspace, corpus: Path) -> dict[str, Coder]:
    found: dict[str, Coder] = {}
    for row in _rows(corpus / "codings" / "coders.csv"):
        coder, change = acts.add_coder(row["name"], workspace.coders, initials=row["initials"])
        workspace.commit(change)
        found[row["coder"]] = coder
    return found


def _bring_in(workspace: Workspace, corpus: Path, coder_key: str, coder: Coder) -> None:
    """One coder's codings and readings, as one change of that coder."""
    when = now()
    puts: list[Put] = []
    for row in _rows(corpus / "codings" / f"{coder_key}.csv"):
        document = workspace.find_document(row["document"])
        start = _place_of(workspace, document, row["quote"], int(row["occurrence"] or 1))
        code = workspace.codebook.resolve(row["code"])
        end = start + len(row["quote"])
        puts.append(Put(None, Coding(new_id(), document.id, start, end, code.id, coder.id, when, when, row["memo"])))
    for row in _rows(corpus / "codings" / "readings.csv"):
        state = ReadingState(row["state"])
        if row["coder"] == coder_key and state is not ReadingState.NOT_OPENED:
            reading = Reading(workspace.find_document(row["document"]).id, coder.id, state, when)
            puts.append(Put(None, reading))
    workspace.commit(Change(worded("Sample codings of {coder}", coder=coder.name), tuple(puts), coder.id))


def _place_of(workspace: Workspace, document: Document, quote: str, occurrence: int) -> int:
    text, start = workspace.text(document.id), -1
    for _ in range(occurrence):
        start = text.find(quote, start + 1)
        if start < 0:
            raise ValueError(f"sample quote not found in {document.name}: {quote}")
    return start
