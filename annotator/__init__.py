"""Annotator: code texts with a codebook, measure how far coders agree, export coded passages."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.workspace.project import Project

__version__ = version("annotator")

__all__ = ["__version__", "open_project"]


def open_project(path: str | Path) -> Project:
    """Open the project file at `path` for a script: `with annotator.open_project("study.annot") as project: …`

    Raises annotator.model.errors.AnnotatorError, in plain words, for anything that is no project of this version.
    """
    from annotator.workspace.project import Project  # noqa: PLC0415 - importing annotator stays light

    return Project.open(path)
