"""Reading a table of document variables, to be matched by the documents' names."""

from __future__ import annotations

from pathlib import Path

from annotator.exchange.coding_rows import VARIABLE
from annotator.exchange.csv_files import read_table
from annotator.model.errors import AnnotatorError
from annotator.model.names import folded_name, visible
from annotator.model.progress import Report
from annotator.model.wording import worded

NAME_COLUMNS = ("document", "name", "title", "file", "id")
"""Usual names of the column that names documents; else it is the first."""


def read_variable_table(path: Path, report: Report) -> tuple[tuple[str, ...], ...]:
    """A block of cells: names of documents in the first column, names of variables in the first row.

    Of documents.csv of an exported folder only the variables are taken. Raises AnnotatorError where the file is no
    table, or has fewer than two columns.
    """
    report(0, 0, path.name)
    table = read_table(path)
    if len(table.columns) < 2 or not table.lines:
        raise AnnotatorError(
            worded(
                "{path} holds no table of variables: its first column must name documents, its first row the "
                "variables, with commas, semicolons or tabs between the cells. Nothing was changed.",
                path=visible(str(path)),
            )
        )
    folded = {folded_name(column): column for column in reversed(table.columns)}
    name_column = next((folded[usual] for usual in NAME_COLUMNS if usual in folded), table.columns[0])
    own = [column for column in table.columns if column.startswith(VARIABLE)] if "document_sha256" in folded else []
    others = own or [column for column in table.columns if column != name_column and column]
    heading = ("", *(column.removeprefix(VARIABLE) if own else column for column in others))
    return (heading, *((line[name_column], *(line[column] for column in others)) for line in table.lines))
