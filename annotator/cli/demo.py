"""`annotator demo`: the main job on the sample project, in one call."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import Json, file_path
from annotator.cli.output import note, progress, say, say_json
from annotator.model.names import visible
from annotator.workspace.sample import SampleFiles, write_sample

Show = Callable[[Path | None], int]
Paint = Callable[[Path, Path], None]


def commands(show: Show, paint: Paint) -> typer.Typer:
    """The demo command, given ways to open the window on a project and to paint it into a file."""
    family = typer.Typer()

    @family.command()
    def demo(
        dir: Annotated[str, typer.Option("--dir", help="Folder for the sample project.")] = "annotator-demo",  # noqa: A002
        no_window: Annotated[bool, typer.Option("--no-window", help="Do not open the window.")] = False,
        json: Json = False,
    ) -> None:
        """Make a sample project, export its codings, measure agreement, show the window."""
        folder = file_path(dir).resolve()
        with progress("Making the sample project") as report:
            made = write_sample(folder, report)
        window = not no_window and has_display()
        files = list(made.files)
        if not window:
            picture = folder / "window.png"
            paint(made.project, picture)
            files.append(picture)
        _tell(made, files, json=json)
        if window:
            raise typer.Exit(show(made.project))

    return family


def has_display() -> bool:
    """Whether a window can be shown here. Elsewhere than on X11 and Wayland there always is a screen."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(made: SampleFiles, files: list[Path], *, json: bool) -> None:
    if made.kept:
        note(f"{visible(str(made.project))} was worked in and is kept as it is. Give another --dir for a fresh one.")
    if json:
        say_json({"project": str(made.project), "files": [str(file) for file in files]})
        return
    say(f"Sample project: {visible(str(made.project))}")
    for line in made.summary:
        say(f"  {line}")
    for file in files:
        say(f"  wrote {visible(str(file))}")
    say(f"Open it with: annotator {visible(str(made.project))}")
