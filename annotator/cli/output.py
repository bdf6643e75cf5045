"""What a command prints: JSON for programs, tables for people, notes and errors on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from annotator.model.names import visible
from annotator.model.progress import Report, silent


def console() -> Console:
    """Standard output for people."""
    return Console(highlight=False)


def error_console() -> Console:
    return Console(stderr=True, highlight=False)


def say(line: str) -> None:
    """One line on standard output. Names are to be passed through `visible` by who prints them."""
    console().print(escape(line), soft_wrap=True)


def note(line: str) -> None:
    """One line on standard error, for people only: it never disturbs what a program reads."""
    error_console().print(escape(line), soft_wrap=True)


def say_json(value: Any) -> None:
    """One JSON value and nothing else on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write_exactly(text: str) -> None:
    """The text in UTF-8, byte for byte."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


def say_table(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, empty: str, right: Iterable[int] = ()
) -> None:
    """A table on a terminal, tab-separated lines where the output goes into a file or a pipe."""
    cells = [["" if cell is None else visible(str(cell)) for cell in row] for row in rows]
    out = console()
    if not cells:
        say(empty)
    elif out.is_terminal:
        table = Table(box=box.SIMPLE_HEAD, header_style="bold")
        numbers = set(right)
        for index, column in enumerate(columns):
            table.add_column(column, justify="right" if index in numbers else "left", overflow="fold")
        for row in cells:
            table.add_row(*(escape(cell) for cell in row))
        out.print(table)
    else:
        for row in [list(columns), *cells]:
            sys.stdout.write("\t".join(row) + "\n")


@contextmanager
def progress(title: str) -> Iterator[Report]:
    """A progress bar on a terminal, silence elsewhere."""
    errors = error_console()
    if not errors.is_terminal:
        yield silent
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[what]}"))
    with Progress(*columns, console=errors, transient=True) as bar:
        task = bar.add_task(title, total=None, what="")

        def report(step: int, of: int, what: str = "") -> None:
            bar.update(task, completed=step, total=of, what=escape(visible(what)))

        yield report
