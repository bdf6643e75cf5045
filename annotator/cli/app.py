"""The `annotator` command: a project's name opens the window, everything else is a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Container, Sequence
from pathlib import Path

import typer

from annotator import __version__
from annotator.cli import (
    agreement_commands,
    codebook_commands,
    coding_commands,
    demo,
    document_commands,
    exchange_commands,
    print_commands,
    project_commands,
)
from annotator.cli.output import note
from annotator.model.errors import AnnotatorError, Cancelled
from annotator.workspace.safety import project_path

DONE, FAILED = 0, 1
INTERRUPTED = 130
"""How Typer ends after Ctrl-C."""
STOPPED = "Stopped. Nothing half-done remains."


def run(
    arguments: Sequence[str],
    show: demo.Show,
    paint: demo.Paint,
    press: print_commands.Press = print_commands.no_press,
) -> int:
    """Carry out one call of `annotator`; gives its exit status.

    `show` opens the window, with a project or the welcome screen, and gives a status when it is closed; `paint` writes
    a picture of the window with a project, and `press` a document as a PDF.
    """
    _prepare_streams()
    try:
        if not arguments:
            return show(None)
        app = commands(show, paint, press)
        if len(arguments) == 1 and _names_a_project(arguments[0], command_names(app)):
            return show(project_path(arguments[0]))
        app(list(arguments), prog_name="annotator")
    except SystemExit as end:
        if end.code == INTERRUPTED:
            note(STOPPED)
            return FAILED
        return end.code if isinstance(end.code, int) else DONE
    except AnnotatorError as error:
        note(str(error))
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        note(STOPPED)
        return FAILED
    except BrokenPipeError:
        return FAILED
    return DONE


def _prepare_streams() -> None:
    """UTF-8 whatever the locale says; a stream that the caller closed takes everything and keeps nothing."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the end
        stream = getattr(sys, name)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _names_a_project(argument: str, names: Container[str]) -> bool:
    if argument.startswith("-") or argument in names:
        return False
    return "://" in argument or "." in argument or "/" in argument or "\\" in argument or Path(argument).exists()


def command_names(app: typer.Typer) -> set[str]:
    """The words that may follow `annotator`."""
    return set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def commands(show: demo.Show, paint: demo.Paint, press: print_commands.Press = print_commands.no_press) -> typer.Typer:
    """The whole terminal face."""
    app = typer.Typer(
        name="annotator",
        help="Code texts with a codebook, measure how far coders agree, export coded passages.",
        epilog="annotator alone opens the window; annotator PROJECT opens that project.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    families = (
        project_commands,
        exchange_commands,
        document_commands,
        coding_commands,
        codebook_commands,
        agreement_commands,
    )
    for family in families:
        app.add_typer(family.commands)
    app.add_typer(print_commands.commands(press))
    app.add_typer(demo.commands(show, paint))

    @app.callback(invoke_without_command=True)
    def about(version: bool = typer.Option(False, "--version", help="Print the version and end.")) -> None:
        if version:
            typer.echo(f"annotator {__version__}")
            raise typer.Exit

    return app
