"""One flipped bit anywhere in a project file: `check` notices whatever changed in what is stored."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import zlib
from pathlib import Path

import pytest

from annotator.model.errors import AnnotatorError
from annotator.model.records import MemoTarget, ReadingState
from annotator.workspace import acts
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import make_project, planned

BOOKKEEPING = {"blobs": "sha256, size, complete"}
"""Columns compared where not all are people's work: when a content was staged is of no consequence."""


def unpacked(row: tuple[object, ...]) -> tuple[object, ...]:
    """Changes of the journal as they read: the last bits of a packed change may be filling and mean nothing."""
    return tuple(_unpacked(value) if isinstance(value, bytes) and value[:1] == b"x" else value for value in row)


def _unpacked(value: bytes) -> bytes:
    try:
        return zlib.decompress(value)
    except zlib.error:
        return value


def stored(path: Path) -> dict[str, list[tuple[object, ...]]] | None:
    """All that a file holds, None where SQLite itself cannot read it."""
    connection = sqlite3.connect(path)
    connection.text_factory = bytes
    try:
        names = [row[0].decode() for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: sorted(
                map(
                    unpacked,
                    connection.execute(f"SELECT {BOOKKEEPING.get(name, '*')} FROM {name} NOT INDEXED"),  # noqa: S608 - a file of ours
                ),
                key=repr,
            )
            for name in names
        }
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    finally:
        connection.close()


def rich_project(path: Path) -> None:
    with make_project(path) as workspace:
        ada, essay = workspace.find_coder("Ada"), workspace.find_document("essay")
        for start in range(20):
            workspace.apply(planned(workspace, start, start + 9))
        workspace.apply(acts.annotate(workspace.codings_of(essay.id)[0], "A memo of some length. " * 9))
        workspace.apply(acts.mark_reading(essay, ada, ReadingState.DONE, None))
        workspace.apply(acts.write_memo(MemoTarget.DOCUMENT, essay.id, "About the essay.", None))
        workspace.apply(acts.set_variables(essay, {"author": "N. N.", "year": "2021"}))
        workspace.undo(ada.id)


def look_at(path: Path) -> None:
    """Opens a damaged project and reads what it holds: that works, or it is told in plain words."""
    with contextlib.suppress(AnnotatorError), Workspace.open(path) as workspace:
        for document in workspace.documents:
            workspace.text(document)
            workspace.structure(document)
            workspace.codings_of(document)
        workspace.spans()
        workspace.undo_label(None)


def silent_flips(path: Path, flips: int, seed: int) -> tuple[int, list[int]]:
    """How many of so many flips changed what is stored, and those that `check` missed."""
    rich_project(path)
    content, before = path.read_bytes(), stored(path)
    assert check_project(path).ok
    chance = random.Random(seed)  # noqa: S311 - places, no secrets
    harmful, missed = 0, []
    flipped = path.with_name("flipped.annot")
    for _ in range(flips):
        bit = chance.randrange(len(content) * 8)
        damaged = bytearray(content)
        damaged[bit // 8] ^= 1 << bit % 8
        flipped.write_bytes(damaged)
        if stored(flipped) != before:
            harmful += 1
            if check_project(flipped).ok:
                missed.append(bit)
        look_at(flipped)
    return harmful, missed


def test_no_flipped_bit_is_silent(tmp_path: Path) -> None:
    harmful, missed = silent_flips(tmp_path / "study.annot", 400, seed=3)
    assert missed == []
    assert harmful > 50, "too few flips changed anything: the test proves little"


@pytest.mark.slow
def test_no_flipped_bit_of_many_is_silent(tmp_path: Path) -> None:
    assert silent_flips(tmp_path / "study.annot", 10_000, seed=4)[1] == []


def test_zeroed_pages_are_noticed(tmp_path: Path) -> None:
    path = tmp_path / "study.annot"
    rich_project(path)
    content, before = path.read_bytes(), stored(path)
    damaged_file = path.with_name("zeroed.annot")
    for page in range(len(content) // 4096):
        damaged_file.write_bytes(content[: page * 4096] + bytes(4096) + content[(page + 1) * 4096 :])
        assert stored(damaged_file) == before or not check_project(damaged_file).ok, f"page {page}"


def test_a_damaged_file_is_not_changed_by_looking_at_it(tmp_path: Path) -> None:
    path = tmp_path / "study.annot"
    rich_project(path)
    content = bytearray(path.read_bytes())
    at = content.index(b"A memo of some length")
    content[at] ^= 1
    path.write_bytes(content)
    assert any("not as it was saved" in problem for problem in check_project(path).problems)
    assert path.read_bytes() == content
    with Workspace.open(path) as workspace:
        assert workspace.count() == 20
