"""Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, a line for each row. Qt-free."""

from __future__ import annotations

import re
from collections.abc import Sequence

Block = tuple[tuple[str, ...], ...]
QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\r|\Z)')
PLAIN = re.compile(r"[^\t\r\n]*")
BREAK = re.compile(r"\r\n|\n|\r")
NEEDS_QUOTES = re.compile(r'[\t\r\n]|\A"')


def parse_block(text: str) -> Block:
    """The rows of a block; shorter ones are as short as they came. The line break at the end opens no row.

    Spreadsheets quote a cell only for a tab, a line break or a quote mark in it: any other quote marks are words.
    """
    rows: list[tuple[str, ...]] = []
    cells: list[str] = []
    at = 0
    while at < len(text):
        cell, at = _cell(text, at)
        cells.append(cell)
        if text[at : at + 1] == "\t":
            at += 1
            if at < len(text):
                continue
            cells.append("")
        found = BREAK.match(text, at)
        at = found.end() if found else at
        rows.append(tuple(cells))
        cells = []
    return tuple(rows)


def _cell(text: str, at: int) -> tuple[str, int]:
    quoted = QUOTED.match(text, at)
    if quoted is not None:
        inner = quoted.group(1)
        if '""' in inner or re.search(r"[\t\r\n]", inner):
            return inner.replace('""', '"').replace("\r\n", "\n").replace("\r", "\n"), quoted.end()
    plain = PLAIN.match(text, at)
    assert plain is not None  # noqa: S101 - it matches the empty cell too
    return plain.group(), plain.end()


def format_block(rows: Sequence[Sequence[str]]) -> str:
    """The same the other way round."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def _quoted(cell: str) -> str:
    if not NEEDS_QUOTES.search(cell):
        return cell
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
