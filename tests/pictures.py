"""Paints the pictures of docs/pictures from the real window on the sample project: `python -m tests.pictures`."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from annotator.ui.app import picture
from annotator.workspace.sample import make_sample

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
DOCUMENT = "Thread on 5G in Moscow"
SIZES = {"": (1440, 900), "-small": (1100, 700)}


def main() -> None:
    """Code, Codebook and Agreement, light and dark, at both sizes."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "sample.annot"
        make_sample(project)
        for theme in ("light", "dark"):
            for suffix, size in SIZES.items():
                code = PICTURES / f"code-{theme}{suffix}.png"
                picture(project, code, theme=theme, size=size, document=DOCUMENT)
                picture(project, PICTURES / f"codebook-{theme}{suffix}.png", theme=theme, size=size, mode="codebook")
                picture(project, PICTURES / f"agreement-{theme}{suffix}.png", theme=theme, size=size, mode="review")


if __name__ == "__main__":
    main()
