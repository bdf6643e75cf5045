"""Commands about a project as a whole: new, check, backup, restore, undo, redo."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli.options import Json, Project, file_path, opened
from annotator.cli.output import note, say, say_json
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.wording import worded
from annotator.workspace.codebooks import read_codebook
from annotator.workspace.safety import backup_project, check_project, restore_backup
from annotator.workspace.workspace import Workspace

commands = typer.Typer()


@commands.command()
def new(
    project: Project,
    codebook: Annotated[str | None, typer.Option(help="A codebook file to start with.")] = None,
    name: Annotated[str, typer.Option(help="The project's name; the file's name where none is given.")] = "",
    json: Json = False,
) -> None:
    """Make an empty project."""
    codes = read_codebook(file_path(codebook)) if codebook else None
    with Workspace.create(project, name=name, codebook=codes) as workspace:
        path = workspace.path
        count = len(workspace.codebook)
    if json:
        say_json({"project": str(path)})
    else:
        say(f"Made {visible(str(path))} with {count} codes.")


@commands.command()
def check(project: Project, json: Json = False) -> None:
    """Verify every text, record and relation of a project."""
    report = check_project(project)
    if json:
        say_json({"ok": report.ok, "problems": list(report.problems)})
    elif report.ok:
        say("Everything is as it was written.")
    else:
        for problem in report.problems:
            say(problem)
        note("The project is not as it should be. Nothing was changed: restore the newest good backup into a new file.")
    if not report.ok:
        raise typer.Exit(1)


@commands.command()
def backup(
    project: Project,
    out: Annotated[str | None, typer.Argument(metavar="[OUT]", help="Where to; the backup folder by default.")] = None,
    json: Json = False,
) -> None:
    """Make a copy and compare it with the project."""
    file = backup_project(project, out)
    if json:
        say_json({"file": str(file)})
    else:
        say(f"Backed up and compared: {visible(str(file))}")


@commands.command()
def restore(
    backup: Annotated[str, typer.Argument(metavar="BACKUP", help="A backup file.")],
    project: Project,
    json: Json = False,
) -> None:
    """Make a project from a backup, never over an existing file."""
    file = restore_backup(backup, project)
    if json:
        say_json({"file": str(file)})
    else:
        say(f"Restored to {visible(str(file))}")


@commands.command()
def undo(
    project: Project,
    coder: Annotated[str | None, typer.Option(help="Whose change; the last change's coder by default.")] = None,
    json: Json = False,
) -> None:
    """Take back a coder's newest change."""
    _walk(project, coder, json=json, back=True)


@commands.command()
def redo(
    project: Project,
    coder: Annotated[str | None, typer.Option(help="Whose change; the last change's coder by default.")] = None,
    json: Json = False,
) -> None:
    """Do again what was undone last."""
    _walk(project, coder, json=json, back=False)


def _walk(project: str, coder: str | None, *, json: bool, back: bool) -> None:
    with opened(project) as workspace:
        whose = workspace.find_coder(coder).id if coder else workspace.last_coder()
        label = workspace.undo(whose) if back else workspace.redo(whose)
        workspace.flush()
        who = f' of "{visible(workspace.coders[whose].name)}"' if whose and whose in workspace.coders else ""
    if label is None:
        raise AnnotatorError(
            worded("There is nothing{who} to {what}. Nothing was changed.", who=who, what="undo" if back else "redo")
        )
    if json:
        say_json({"label": label})
    else:
        say(f"{'Undone' if back else 'Redone'}: {label}")
