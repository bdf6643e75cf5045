"""Rows of a table as documents."""

from __future__ import annotations

import pytest

from annotator.sources.problem import EncodingUnknown, SourceProblem
from annotator.sources.table_rows import delimiter_of, read_table, rows_of


def rows(text: str, **options: str) -> list:
    return list(rows_of(read_table(text.encode(), "t.csv", **options), "t"))


def test_a_row_becomes_a_text_with_a_name_and_variables() -> None:
    found = rows('id,Text,date,empty\nA1,"Two\nlines, one comma",2024,\n')
    assert [(row.number, row.name, row.text, row.variables) for row in found] == [
        (2, "A1", "Two\nlines, one comma", (("date", "2024"),))
    ]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_the_delimiter_is_seen_from_the_header(sign: str) -> None:
    assert delimiter_of(f"a{sign}text{sign}c\n1,1{sign}2;2{sign}3") == sign


def test_chosen_columns_are_found_whatever_their_case() -> None:
    found = rows("who;what\nada;words", text_column="WHAT", name_column="Who")
    assert (found[0].text, found[0].name) == ("words", "ada")


def test_empty_and_repeated_rows_are_named_with_their_number() -> None:
    found = rows("text,n\none,1\n ,2\n\none,3\ntwo,4\na,b,c\n")
    assert [(row.number, row.reason) for row in found if row.reason] == [
        (3, "The column “text” is empty."),
        (5, "It has the same text as row 2."),
        (7, "It has 3 cells under 2 columns; check its quotes and delimiters."),
    ]
    assert [row.name for row in found if not row.reason] == ["t 2", "t 6"]


@pytest.mark.parametrize(
    ("content", "words", "options"),
    [
        (b"a,b\n1,2", "Say which column holds the texts; it has “a”, “b”", {}),
        (b"a,b\n1,2", "has no text column “c”", {"text_column": "c"}),
        (b"text,b\n1,2", "has no name column “c”", {"name_column": "c"}),
        (b"text,Text\n1,2", "Two columns are called “text”", {}),
        (b',\n"1,2', "names no columns|does not end", {}),
        (b'text,b\n1,2\n"open,2\n3,4\n', "Row 3 has a quoted cell that does not end", {}),
        (b"\n \n", "holds no rows", {}),
        (b"\x00\x01\x02\x03\x04\x05", "no text", {}),
    ],
)
def test_what_is_no_table_says_so(content: bytes, words: str, options: dict[str, str]) -> None:
    with pytest.raises(SourceProblem, match=words):
        read_table(content, "t.csv", **options)


def test_the_encoding_is_asked_as_for_texts() -> None:
    content = "text\nПоставщик".encode("cp1251")
    with pytest.raises(EncodingUnknown):
        read_table(content, "t.csv")
    assert read_table(content, "t.csv", encoding="cp1251").rows[0][1] == ("Поставщик",)
