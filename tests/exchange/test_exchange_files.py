"""Files of codings: written whole or not at all, named safely, cleaned, and refused where they are something else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.atomic import refusals_told, sync_folder, write_whole, written
from annotator.exchange.cleaning import cleaned
from annotator.exchange.coding_rows import Row, utf16_offsets
from annotator.exchange.csv_files import Cells, columns_of, read_table, write_rows
from annotator.exchange.data_package import WrittenTable, data_package
from annotator.exchange.file_names import LONGEST, file_names, safe_name
from annotator.exchange.replacing import earlier_files
from annotator.exchange.tables import code_rows, matrix_columns, matrix_rows
from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Exclude
from annotator.model.errors import AnnotatorError
from annotator.model.text import clean_text
from tests.utf16 import utf16_length


def test_a_file_is_replaced_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_whole(path, b"one")
    mask = os.umask(0)
    os.umask(mask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~mask
    path.chmod(0o600)
    write_whole(path, b"two")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"two", 0o600)


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_whole(path, b"one")
    with pytest.raises(ZeroDivisionError), written(path) as stream:
        stream.write(b"half" * (1 // 0))
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_refusal_of_the_disk_names_the_file_and_what_is_safe(tmp_path: Path) -> None:
    path = tmp_path / "none" / "a.csv"
    with pytest.raises(AnnotatorError, match=r"a\.csv could not be written: .* What was there before is untouched"):
        write_whole(path, b"one")
    with pytest.raises(AnnotatorError, match="No space left"), refusals_told(path):
        raise OSError(28, "No space left on device")


def test_a_folder_that_cannot_be_synced_is_passed_over(tmp_path: Path) -> None:
    sync_folder(tmp_path / "none")


TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00\r"), max_size=20)
CELLS = st.one_of(
    TEXT, st.sampled_from(["=1+1", "'=1", "''-x", "'", "- so", "@you", "\tx", 'a,"b";\nc', " x ", "\ufeff"])
)


@pytest.mark.parametrize("cells", list(Cells))
@given(rows=st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_any_cells_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, cells: Cells, rows: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    plain: list[Row] = [{"one": one, "two": two, "number": 3} for one, two in rows]
    with path.open("wb") as stream:
        assert write_rows(stream, ("one", "two", "number"), plain, cells) == len(rows)
    table = read_table(path)
    assert table.columns == columns_of(path) == ("one", "two", "number")
    assert [(line["one"], line["two"]) for line in table.lines] == rows
    assert table.torn == ()


def test_numbers_are_never_guarded(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as stream:
        write_rows(stream, ("text", "number"), [{"text": "-1", "number": -1}], Cells.EXCEL_SAFE)
    assert path.read_bytes() == "\ufefftext,number\r\n'-1,-1\r\n".encode()


def test_a_cell_of_a_hundred_thousand_characters_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"one\r\n{'a' * 200_000}\r\n", encoding="utf-8")
    assert len(read_table(path).lines[0]["one"]) == 200_000


def test_a_table_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AnnotatorError, match="cannot be read"):
        read_table(tmp_path)
    assert columns_of(tmp_path) == ()
    monkeypatch.setattr("annotator.exchange.csv_files.LARGEST", 3)
    (tmp_path / "a.csv").write_text("one,two", encoding="utf-8")
    with pytest.raises(AnnotatorError, match="over 2 GB"):
        read_table(tmp_path / "a.csv")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a/b\\c:d", "a-b-c-d"),
        ("..", "document"),
        ("con.txt", "document con.txt"),
        ("LPT1", "document LPT1"),
        (" two  spaces. ", "two spaces"),
        ("evil\u202etxt\x00", "eviltxt"),
        ("中文 🙂", "中文 🙂"),
        ("", "document"),
    ],
)
def test_a_file_name_suits_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.lists(st.text(), max_size=6))
def test_file_names_are_short_and_differ_though_capitals_do_not_count(names: list[str]) -> None:
    given_names = file_names((str(number), name) for number, name in enumerate([*names, "Émile", "émile", "É" * 99]))
    assert len({name.casefold() for name in given_names.values()}) == len(given_names)
    assert all(len(name.encode()) <= LONGEST + 20 for name in given_names.values())
    assert all(name == Path(name).name and name not in {"", ".", ".."} for name in given_names.values())


@given(st.text(st.sampled_from("ab\r\n\x00\ufeff🙂")), st.data())
def test_offsets_follow_a_text_that_is_cleaned(raw: str, data: st.DataObject) -> None:
    text, moved = cleaned(raw)
    assert text == clean_text(raw)
    kept = [index for index, one in enumerate(raw) if one in "ab🙂"]
    for index in kept:
        assert text[moved(index)] == raw[index]
    assert moved(len(raw)) == len(text)


@given(st.text(st.characters(exclude_categories=("Cs",))), st.data())
def test_utf16_offsets_count_as_javascript_does(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert utf16_offsets(text)(offset) == utf16_length(text[:offset])


def test_code_rows_have_one_entry_on_each_line() -> None:
    book = Codebook.of([Code("a", "A", exclude=(Exclude("x", "b"), Exclude("y"))), Code("b", "B", parent="a")])
    rows = list(code_rows(book, {"b": "note"}))
    assert (rows[0]["exclude"], rows[0]["parent_id"], rows[1]["parent_id"]) == ("x → b\ny", "", "a")
    assert (rows[1]["code_path"], rows[1]["memo"]) == ("a/b", "note")


def test_a_code_named_like_a_column_has_a_column_of_its_own() -> None:
    book = Codebook.of([Code("document", "Document")])
    assert matrix_columns(book) == ("document_id", "document", "code_document")
    assert list(matrix_rows([], book, {})) == []


def test_the_package_tells_keys_references_and_types() -> None:
    tables = [
        WrittenTable("matrix", ("document_id", "document", "firm"), 3, "00"),
        WrittenTable("codes", ("codable",), 1, ""),
    ]
    package = json.loads(data_package("Étude 1", "2026-11-21T00:00:00Z", tables, {"cells": "exact"}, counts=("firm",)))
    matrix, codes = package["resources"]
    assert package["name"] == "etude-1"
    assert [field["type"] for field in matrix["schema"]["fields"]] == ["string", "string", "integer"]
    assert matrix["schema"]["foreignKeys"] == [
        {"fields": ["document_id"], "reference": {"resource": "documents", "fields": ["document_id"]}}
    ]
    assert codes["schema"]["fields"] == [{"name": "codable", "type": "boolean"}]
    assert "foreignKeys" not in codes["schema"]
    assert package["annotator"] == {"format": 1, "cells": "exact"}


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"annotator": {"files": "x"}}', '{"annotator": 3}', "[" * 100_000]
)
def test_a_package_of_another_program_names_no_files_of_ours(tmp_path: Path, content: str) -> None:
    (tmp_path / "datapackage.json").write_text(content, encoding="utf-8")
    assert earlier_files(tmp_path) is None
