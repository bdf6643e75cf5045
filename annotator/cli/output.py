"""What a command prints: JSON for programs, tables for people, notes and errors on standard error."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich import box
from rich.console import Console, JustifyMethod
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.wording import system_reason, worded

STEERING = re.compile("[\\x7f-\\x9f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff]")
"""Characters that JSON lets stand in a string although a terminal obeys them: controls, and changes of direction."""


def console() -> Console:
    """Standard output for people."""
    return Console(highlight=False)


def is_terminal() -> bool:
    """Whether a person reads standard output, rather than a program or a file."""
    return console().is_terminal


def error_console() -> Console:
    return Console(stderr=True, highlight=False)


def say(text: str) -> None:
    """A line, or several, on standard output."""
    with printed():
        console().print(escape(printable(text)), soft_wrap=True)


def note(text: str) -> None:
    """The same on standard error, for people only: it never disturbs what a program reads."""
    error_console().print(escape(printable(text)), soft_wrap=True)


def printable(text: str) -> str:
    """`text` with everything but its line ends made visible that would steer a terminal."""
    return "\n".join(visible(line) for line in text.split("\n"))


def say_json(value: Any) -> None:
    """One JSON value and nothing else on standard output.

    What would steer a terminal, and what is no text at all, is written as JSON's own escapes: the value is the same.
    """
    written = json.dumps(value, ensure_ascii=False, indent=2)
    with printed():
        sys.stdout.write(STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", written) + "\n")


def write_exactly(text: str) -> None:
    """The text in UTF-8, byte for byte."""
    with printed():
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()


def shortened(quote: str, width: int = 70) -> str:
    """The beginning of some words on one line, of at most `width` characters."""
    line = " ".join(quote.split())
    return line if len(line) <= width else line[: width - 1] + "…"


def say_table(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, empty: str, right: Iterable[int] = ()
) -> None:
    """A table on a terminal, tab-separated lines where the output goes into a file or a pipe."""
    cells = [["" if cell is None else visible(str(cell)) for cell in row] for row in rows]
    out = console()
    if not cells:
        say(empty)
    elif out.is_terminal:
        table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 1, 0, 0))
        numbers = set(right)
        for index, column in enumerate(columns):
            is_number = index in numbers
            justify: JustifyMethod = "right" if is_number else "left"
            table.add_column(escape(printable(column)), justify=justify, overflow="fold", no_wrap=is_number)
        for row in cells:
            table.add_row(*(escape(cell) for cell in row))
        with printed():
            out.print(table)
    else:
        with printed():
            headings = [visible(column) for column in columns]
            sys.stdout.writelines("\t".join(row) + "\n" for row in [headings, *cells])


@contextmanager
def printed() -> Iterator[None]:
    """Printing that has reached its file or pipe when the block ends. Raises AnnotatorError where the disk refuses."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:  # nobody reads on: that ends the command without a word
        raise
    except OSError as error:
        raise AnnotatorError(
            worded("The output could not be written: {why}. The project is safe.", why=system_reason(error))
        ) from error


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
