"""Arguments that several commands share, and how a project is opened for a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.output import note
from annotator.model.address import spoken_address
from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.names import folded_name, visible
from annotator.model.records import Coder
from annotator.model.wording import system_reason, worded
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

Project = Annotated[str, typer.Argument(metavar="PROJECT", help="The project file, NAME.annot.")]
DocumentName = Annotated[str, typer.Argument(metavar="DOCUMENT", help="A document's id or name.")]
CodeName = Annotated[str, typer.Argument(metavar="CODE", help="A code's id, path or name.")]
CoderName = Annotated[str, typer.Option("--coder", help="A coder's name.")]
AnyCoder = Annotated[str | None, typer.Option("--coder", help="Only this coder.")]
AnyCode = Annotated[str | None, typer.Option("--code", help="Only this code.")]
AnyDocument = Annotated[str | None, typer.Option("--document", help="Only this document.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON value and nothing else.")]


@contextmanager
def opened(project: str) -> Iterator[Workspace]:
    """The project for the time of one command."""
    with Workspace.open(project) as workspace:
        yield workspace


def file_path(text: str) -> Path:
    """A path as a person wrote it, `~` taken in. Raises AnnotatorError for what cannot be one here."""
    address = spoken_address(text)
    if address is not None:
        raise AnnotatorError(
            worded(
                "{address} is an address, not a file here. Nothing was changed: give a path on this machine.",
                address=address,
            )
        )
    path = Path(text).expanduser()
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:
        raise AnnotatorError(
            worded(
                "{path} cannot be reached: {why}. Nothing was changed: check the path and who may read it.",
                path=visible(str(path)),
                why=system_reason(error),
            )
        ) from None
    return path


def coder_planned(workspace: Workspace, name: str) -> tuple[Coder, Change | None]:
    """The coder of that name or id, and the change that makes a new one where there is none."""
    for coder in workspace.coders.values():
        if folded_name(coder.name) == folded_name(name) or coder.id == name:
            return coder, None
    return acts.add_coder(name, workspace.coders)


def coder_made(workspace: Workspace, coder: Coder, change: Change | None) -> None:
    """Commit a planned coder, and say so."""
    if change is not None:
        workspace.commit(change)
        note(f'New coder: "{visible(coder.name)}".')
