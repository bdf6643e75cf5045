"""The texts and structures of an exported folder: read only where they are what their row says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.exchange.coding_lines import coding_lines, missing_columns, time_or_nothing
from annotator.exchange.csv_files import Line, Table
from annotator.exchange.folder_reading import DocumentLine, structure_of, text_of
from annotator.model.errors import AnnotatorError
from annotator.model.structure import Segments, Structure, structure_to_plain
from annotator.model.text import sha256_of

TEXT = "One.\n\nTwo."


def folder_with(tmp_path: Path, content: bytes, structure: Any = None) -> DocumentLine:
    for name in ("texts", "structure"):
        (tmp_path / name).mkdir()
    (tmp_path / "texts" / "a.txt").write_bytes(content)
    (tmp_path / "structure" / "a.json").write_text(json.dumps(structure), encoding="utf-8")
    return DocumentLine(2, "id", "a", sha256_of(content), "texts/a.txt", "structure/a.json", "", "", "", "", "", "", ())


def test_a_text_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert text_of(tmp_path, folder_with(tmp_path, TEXT.encode())) == TEXT


@pytest.mark.parametrize("content", [b"caf\xe9", b"one\r\ntwo", b"\xef\xbb\xbfone", b"one\x00"])
def test_a_text_against_the_rules_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(AnnotatorError, match="is no UTF-8 with plain newlines"):
        text_of(tmp_path, folder_with(tmp_path, content))


def test_a_text_beyond_all_measure_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = folder_with(tmp_path, TEXT.encode())
    monkeypatch.setattr("annotator.exchange.folder_reading.LARGEST_TEXT", 3)
    with pytest.raises(AnnotatorError, match="is not there"):
        text_of(tmp_path, line)


def plain(**kinds: Segments) -> dict[str, object]:
    return structure_to_plain(Structure(**kinds))


def test_a_structure_comes_back(tmp_path: Path) -> None:
    structure = Structure(paragraphs=Segments.of([(0, 4), (6, 10)]), posts=Segments.of([(0, 10)], ["7"]))
    line = folder_with(tmp_path, TEXT.encode(), structure_to_plain(structure))
    assert structure_of(tmp_path, line, TEXT) == structure


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        {"paragraphs": {}},
        {"paragraphs": {"starts": [-1], "ends": [1], "labels": [], "levels": [], "marks": []}},
        {"paragraphs": {"starts": ["a"], "ends": [1], "labels": [], "levels": [], "marks": []}},
        {"paragraphs": {"starts": [0], "ends": [], "labels": [], "levels": [], "marks": []}},
        plain(paragraphs=Segments.of([(0, 11)])),
        plain(paragraphs=Segments.of([(0, 4), (3, 6)])),
        plain(paragraphs=Segments.of([(4, 4)])),
        plain(posts=Segments.of([(0, 4)], ["1", "2"])),
    ],
)
def test_a_structure_that_does_not_fit_the_text_is_passed_over(tmp_path: Path, wrong: Any) -> None:
    assert structure_of(tmp_path, folder_with(tmp_path, TEXT.encode(), wrong), TEXT) is None


def test_what_a_table_lacks_is_told_by_its_first_names() -> None:
    assert missing_columns(("coding_id", "document", "start", "end", "quote", "code", "coder")) == ()
    assert missing_columns(("coding_id", "start")) == ("document_sha256", "end", "quote", "code_id", "coder_id")


def test_answers_are_read_in_order_and_empty_ones_left_out() -> None:
    cells = {"coding_id": "x", "start": "1", "end": " 2 ", "code": "firm", "coder": "Ada"}
    answers = {"attr_sure": "yes", "attr_mm": "3", "attr_no": ""}
    (line,), bad = coding_lines(Table((), (Line(2, cells | answers),), (3,)))
    assert line.attributes == (("mm", "3"), ("sure", "yes"))
    assert [each.number for each in bad] == [3]


@pytest.mark.parametrize(("cell", "time"), [("2026-11-21T14:00:00Z", "2026-11-21T14:00:00Z"), ("noon", ""), ("", "")])
def test_a_time_is_one_or_nothing(cell: str, time: str) -> None:
    assert time_or_nothing(cell) == time
