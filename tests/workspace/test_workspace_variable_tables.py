"""annotator.workspace.variable_tables: a table of variables from a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model.errors import AnnotatorError
from annotator.model.progress import silent
from annotator.workspace.variable_tables import read_variable_table


def read(folder: Path, text: str) -> tuple[tuple[str, ...], ...]:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return read_variable_table(path, silent)


def test_the_column_that_names_documents_comes_first(tmp_path: Path) -> None:
    assert read(tmp_path, "year;Name\n2019;harbour\n") == (("", "year"), ("harbour", "2019"))
    assert read(tmp_path, "text no,year\na,2019\n") == (("", "year"), ("a", "2019"))


def test_of_an_exported_table_only_the_variables_are_taken(tmp_path: Path) -> None:
    text = "document_id,document,document_sha256,characters,doc_year,doc_by\n1,harbour,0,3,2019,Kim\n"
    assert read(tmp_path, text) == (("", "year", "by"), ("harbour", "2019", "Kim"))


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="holds no table of variables"):
        read(tmp_path, "one column\nx\n")
    with pytest.raises(AnnotatorError, match="cannot be read"):
        read_variable_table(tmp_path / "none.csv", silent)
