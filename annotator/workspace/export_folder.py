"""The folder export: codings with everything that makes sense of them, each file whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest
from importlib.metadata import version
from pathlib import Path
from typing import Any

from annotator.exchange import tables
from annotator.exchange.atomic import refusals_told, sync_folder
from annotator.exchange.codebook_file import write_codebook
from annotator.exchange.coding_rows import Naming, Row, rows_of_document
from annotator.exchange.csv_files import Cells, write_rows
from annotator.exchange.data_package import WrittenTable, data_package
from annotator.exchange.file_names import file_names
from annotator.exchange.replacing import PACKAGE, earlier_files, refuse_other_folder
from annotator.model.clock import now
from annotator.model.names import visible
from annotator.model.progress import Report
from annotator.model.records import MemoTarget
from annotator.model.structure import structure_to_plain
from annotator.model.wording import worded
from annotator.workspace.selection import Selection
from annotator.workspace.workspace import Workspace

CODEBOOK = "codebook.yaml"
TABLES = ("codings", "documents", "codes", "coders", "readings", "matrix")
NAMES = (*(f"{name}.csv" for name in TABLES), "texts", "structure", CODEBOOK, PACKAGE)


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into the folder and how."""

    workspace: Workspace
    selection: Selection
    naming: Naming
    cells: Cells


def write_folder(out: Path, contents: Contents, report: Report) -> tuple[tuple[Path, ...], int, tuple[str, ...]]:
    """The files written, the rows of codings.csv, and what a person should know.

    Everything is made in a hidden folder first, then each file is put in place, datapackage.json last.
    """
    others = refuse_other_folder(out, NAMES)
    is_new = not out.exists()
    with refusals_told(out):
        out.mkdir(exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=".export-", dir=out))
        try:
            rows, names = _stage(staged, contents, report)
            before = earlier_files(out) or ()
            files = _put_all_in_place(staged, out, names)
            _remove_left_over(out, set(before).difference(names))
        finally:
            shutil.rmtree(staged, ignore_errors=True)
            if is_new:
                with suppress(OSError):  # holds the export where it went well
                    out.rmdir()
    kept = f"{', '.join(visible(name) for name in others[:3])}{' …' if others[3:] else ''}"
    return files, rows, ((worded("The folder also holds {names}, left as it was.", names=kept),) if others else ())


def _stage(staged: Path, contents: Contents, report: Report) -> tuple[int, list[str]]:
    """Write everything into `staged`; gives the rows of codings.csv and every file's name, the package's last."""
    workspace, naming = contents.workspace, contents.naming
    documents = contents.selection.documents_of(workspace)
    coders = tuple(naming.coders[coder.id] for coder in contents.selection.coders_of(workspace))
    files = file_names((document.id, document.name) for document in documents)
    counts: Counter[tuple[str, str]] = Counter()
    (staged / "texts").mkdir()
    (staged / "structure").mkdir()
    columns = tables.matrix_columns(naming.codebook)
    made = [
        _table(staged, "codings", naming.columns, _codings(staged, contents, files, counts, report), contents.cells),
        _table(
            staged,
            "documents",
            (*tables.DOCUMENTS, *naming.columns[len(naming.columns) - len(naming.variables) :]),
            tables.document_rows(documents, naming, files, _memos(workspace, MemoTarget.DOCUMENT)),
            contents.cells,
        ),
        _table(
            staged,
            "codes",
            tables.CODES,
            tables.code_rows(naming.codebook, _memos(workspace, MemoTarget.CODE)),
            contents.cells,
        ),
        _table(staged, "coders", tables.CODERS, tables.coder_rows(coders), contents.cells),
        _table(
            staged,
            "readings",
            tables.READINGS,
            tables.reading_rows(documents, coders, workspace.readings),
            contents.cells,
        ),
        _table(staged, "matrix", columns, tables.matrix_rows(documents, naming.codebook, counts), contents.cells),
    ]
    (staged / CODEBOOK).write_bytes(write_codebook(naming.codebook).encode("utf-8"))
    bulk = [f"{folder}/{name}{suffix}" for name in files.values() for folder, suffix in _BULK]
    package = data_package(naming.project, now(), made, _choices(contents, bulk), counts=columns[len(tables.MATRIX) :])
    (staged / PACKAGE).write_bytes(package)
    return counts.total(), [*bulk, *(f"{name}.csv" for name in TABLES), CODEBOOK, PACKAGE]


_BULK = (("texts", ".txt"), ("structure", ".json"))


def _codings(
    staged: Path, contents: Contents, files: dict[str, str], counts: Counter[tuple[str, str]], report: Report
) -> Iterable[Row]:
    """The rows of codings.csv; on the way each document's text and structure are written and codings counted."""
    workspace, selection = contents.workspace, contents.selection
    documents = selection.documents_of(workspace)
    for step, document in enumerate(documents):
        report(step, len(documents), document.name)
        text, structure = workspace.text(document.id), workspace.structure(document.id)
        (staged / "texts" / f"{files[document.id]}.txt").write_bytes(text.encode("utf-8"))
        plain = json.dumps(structure_to_plain(structure), ensure_ascii=False)
        (staged / "structure" / f"{files[document.id]}.json").write_bytes(plain.encode("utf-8"))
        codings = selection.codings_of(workspace, document.id)
        counts.update((document.id, coding.code) for coding in codings)
        yield from rows_of_document(document, text, structure, codings, contents.naming)
    report(len(documents), len(documents))


def _table(staged: Path, name: str, columns: tuple[str, ...], rows: Iterable[Row], cells: Cells) -> WrittenTable:
    path = staged / f"{name}.csv"
    with path.open("wb") as stream:
        write_rows(stream, columns, rows, cells)
    with path.open("rb") as stream:
        return WrittenTable(name, columns, path.stat().st_size, file_digest(stream, "sha256").hexdigest())


def _memos(workspace: Workspace, target: MemoTarget) -> dict[str, str]:
    return {memo.target_id: memo.text for memo in workspace.memos.values() if memo.target is target}


def _choices(contents: Contents, bulk: Sequence[str]) -> dict[str, Any]:
    info, selection = contents.workspace.info, contents.selection
    return {
        "version": version("annotator"),
        "project_id": info.id,
        "codebook": {"name": info.codebook_name, "version": info.codebook_version},
        "cells": contents.cells.value,
        "offsets": "Unicode code points, half-open; *_utf16 in UTF-16 units",
        "selection": {
            "documents": _chosen(selection.documents),
            "coders": _chosen(selection.coders),
            "codes": _chosen(selection.codes),
        },
        "files": list(bulk),
    }


def _chosen(ids: frozenset[str] | None) -> str | list[str]:
    return "all" if ids is None else sorted(ids)


def _put_all_in_place(staged: Path, out: Path, names: Sequence[str]) -> tuple[Path, ...]:
    for folder, _ in _BULK:
        (out / folder).mkdir(exist_ok=True)
    for name in names:
        with (staged / name).open("rb+") as stream:
            os.fsync(stream.fileno())
        (staged / name).replace(out / name)
    for place in (out / "texts", out / "structure", out):
        sync_folder(place)
    return tuple(out / name for name in names)


def _remove_left_over(out: Path, names: Iterable[str]) -> None:
    """Texts of an earlier export that this one lacks; only plain names right below texts and structure."""
    for name in names:
        folder, _, bare = name.partition("/")
        if (folder, Path(bare).suffix) in _BULK and bare == Path(bare).name:
            (out / folder / bare).unlink(missing_ok=True)
