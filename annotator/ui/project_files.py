"""What a dialog for files offers where projects are asked for."""

from __future__ import annotations

from annotator.ui.translations.saying import say


def project_files() -> str:
    """The filter in a dialog for files."""
    return say("Annotator projects (*.annot)")
