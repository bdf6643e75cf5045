"""Where the codebooks and the corpus lie that come with the program."""

from __future__ import annotations

from pathlib import Path

import annotator
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.wording import worded


def shipped_folder(name: str) -> Path:
    """The folder `codebooks` or `corpus`: inside an installed package, at the top of a checkout."""
    package = Path(annotator.__file__).parent
    for folder in (package / "shipped" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise AnnotatorError(
        worded(
            "The shipped {name} are missing beside {package}. Install Annotator again; your projects are untouched.",
            name=visible(name),
            package=visible(str(package)),
        )
    )
