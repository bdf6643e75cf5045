"""The command that prints: how a document is painted is the window's affair, and handed in."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Protocol

import typer

from annotator.cli.options import DocumentName, Json, Project, file_path
from annotator.cli.output import progress, say, say_json
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report
from annotator.model.wording import worded
from annotator.workspace.safety import project_path


class Sheet(StrEnum):
    """Sizes of paper."""

    A4 = "A4"
    LETTER = "Letter"


class Press(Protocol):
    """Writes a document as a PDF and gives the number of its pages."""

    def __call__(
        self,
        project: Path,
        document: str,
        out: Path,
        *,
        coders: tuple[str, ...],
        paper: str,
        memos: bool,
        report: Report,
    ) -> int: ...


def no_press(*_: object, **__: object) -> int:
    """Stands where nothing was handed in that could paint."""
    raise AnnotatorError(worded("Nothing here can paint pages. Run the annotator command, or print from the window."))


def commands(press: Press) -> typer.Typer:
    """`annotator print`."""
    app = typer.Typer()

    @app.command(name="print")
    def print_document(
        project: Project,
        document: DocumentName,
        out: Annotated[str, typer.Argument(metavar="OUT", help="The PDF to write; only a PDF is replaced.")],
        coder: Annotated[list[str] | None, typer.Option("--coder", help="Only this coder; may be repeated.")] = None,
        paper: Annotated[Sheet, typer.Option("--paper", help="A4 or Letter.")] = Sheet.A4,
        memos: Annotated[bool, typer.Option("--memos", help="With memos as notes at the end.")] = False,
        json: Json = False,
    ) -> None:
        """Write a document as a PDF, with highlights, margin and a legend of its codes."""
        path = file_path(out)
        with progress("Printing") as report:
            pages = press(
                project_path(project),
                document,
                path,
                coders=tuple(coder or ()),
                paper=paper.value,
                memos=memos,
                report=report,
            )
        if json:
            say_json({"file": str(path), "pages": pages})
        else:
            say(f"{pages} page{'' if pages == 1 else 's'} written to {visible(str(path))}")

    return app
