"""`python -m annotator` and the `annotator` command: hands the terminal face a way to open the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator.cli.app import run
from annotator.cli.demo import has_display
from annotator.model.errors import AnnotatorError
from annotator.model.progress import Report
from annotator.model.wording import worded


def open_window(project: Path | None) -> int:
    """Show the window, with that project or the welcome screen; gives the exit status when it is closed.

    Raises AnnotatorError where there is no display.
    """
    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:  # Qt itself would end the program with a core dump
        raise AnnotatorError(
            worded("There is no display to show the window on. Every other command works without one: annotator --help")
        )
    from annotator.ui import app  # noqa: PLC0415 - Qt is loaded only when a window is wanted

    return app.run(project)


def paint_window(project: Path, picture: Path) -> None:
    """A picture of the real window, without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from annotator.ui import app  # noqa: PLC0415 - after the platform is chosen

    app.picture(project, picture)


def print_document(
    project: Path, document: str, out: Path, *, coders: tuple[str, ...], paper: str, memos: bool, report: Report
) -> int:
    """A document as a PDF, without a display; gives the number of its pages."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from annotator.ui import press  # noqa: PLC0415 - after the platform is chosen
    from annotator.ui.printing.choice import Endnotes  # noqa: PLC0415

    notes = Endnotes.MEMOS if memos else Endnotes.NONE
    return press.print_document(project, document, out, coders, paper, notes, report)


def main() -> None:
    sys.exit(run(sys.argv[1:], open_window, paint_window, print_document))


if __name__ == "__main__":
    main()
