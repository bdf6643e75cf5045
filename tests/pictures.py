"""Paints the real window in every state: `python -m tests.pictures` into docs/pictures what the documents show,
`python -m tests.pictures --all FOLDER [NAME…]` everything, light, dark and in high contrast, in three sizes."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pypdfium2
from PySide6.QtGui import QImage

from annotator.model.progress import silent
from annotator.ui.press import print_document
from annotator.ui.printing.choice import Endnotes
from annotator.ui.theme.tokens import ThemeName
from annotator.workspace.importing import import_documents
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace
from tests.picture_basics import On
from tests.picture_scenes import MAIN, SCENES
from tests.picture_stage import Stage
from tests.picture_study import DOCUMENT, make_study
from tests.pseudo import PSEUDO

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
SIZES = {"": (1440, 900), "-small": (1100, 700)}
ENGLISH, GERMAN = "en", "de"
LANGUAGES = (ENGLISH, GERMAN, PSEUDO)
NARROW = {"-narrow": (880, 600)}
SCREEN = '{"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}]}'
"""As large as a desk's: dialogs are never larger than the screen."""
LOSSLESS = 100
"""The quality of a WebP of which nothing is lost; it takes a third of the bytes of a PNG."""
GALLERY = (
    *("code", "code-everyone", "popover", "palette-words", "find", "find-everywhere", "code-all-hits"),
    *("code-ends", "code-stacked", "code-backlight", "code-scripts", "code-uncoded", "code-not-saved", "code-repeated"),
    *("documents-kinds", "variables", "history", "print", "recheck"),
    *("codebook", "codebook-preview", "codebook-freeze", "codebook-decide", "codebook-compare", "codebook-split"),
    *("codebook-merge-effect", "agreement", "disagreements", "review-blind"),
    *(
        "welcome",
        "import",
        "import-essay",
        "read-as",
        "new-project",
        "export",
        "settings-look",
        "settings-keys",
        "settings-key-conflict",
    ),
)
"""Shown in the documents, light and dark, at both sizes."""
CONTRAST = ("code", "codebook", "agreement")
"""Shown there in high contrast, too."""
IN_GERMAN = ("code", "agreement")
"""Shown there in German, too: light, at full size."""
Shot = tuple[str, ThemeName, str, tuple[int, int]]


def shots(names: list[str]) -> Iterator[Shot]:
    """Scene, theme, end of the file's name, size."""
    for name in names:
        sizes = {**SIZES, **NARROW} if name in MAIN else SIZES
        for theme in ("light", "dark"):
            yield from ((name, theme, suffix, size) for suffix, size in sizes.items())
        if name in MAIN:
            yield from ((name, theme, "", SIZES[""]) for theme in ("contrast", "contrast_dark"))


def is_in_documents(shot: Shot) -> bool:
    name, theme, suffix, _size = shot
    return suffix in SIZES and (theme in {"light", "dark"} or name in CONTRAST)


def paint(out: Path, projects: dict[On, Path | None], folder: Path, shot: Shot, language: str) -> None:
    """One picture, in a window of its own."""
    name, theme, suffix, size = shot
    scene = SCENES[name]
    stage = Stage(folder / "stage", projects[scene.on], theme=theme, size=size, language=language, **scene.settings)
    scene.do(stage)
    spoken = "" if language == ENGLISH else f"-{language}"
    keep(stage.shoot().toImage(), out / f"{name}{spoken}-{theme.replace('_', '-')}{suffix}")
    stage.close()


def keep(image: QImage, file: Path) -> None:
    """A WebP in the documents, elsewhere a PNG, which everything can show."""
    kind = "webp" if file.parent == PICTURES else "png"
    if not image.save(f"{file}.{kind}", kind.upper(), LOSSLESS):
        raise OSError(file)


def print_pages(out: Path, project: Path, folder: Path) -> None:
    """The printed thread, a picture for each page."""
    file = folder / "printed.pdf"
    print_document(project, DOCUMENT, file, (), "A4", Endnotes.MEMOS, silent)
    with pypdfium2.PdfDocument(file) as pages:  # type: ignore[no-untyped-call]
        for number, page in enumerate(pages, start=1):
            image = page.render(scale=1.4, rev_byteorder=True)
            painted = QImage(bytes(image.buffer), image.width, image.height, image.stride, QImage.Format.Format_RGB888)
            keep(painted, out / f"printed-{number}")


def make_projects(folder: Path) -> dict[On, Path | None]:
    study, empty, uncoded = (folder / f"{on}.annot" for on in (On.STUDY, On.EMPTY, On.UNCODED))
    make_study(study)
    Workspace.create(empty, name="Empty study").close()
    with Workspace.create(uncoded, name="New study") as workspace:
        import_documents(workspace, sorted(shipped_folder("corpus").rglob("*.txt"))[:3])
    return {On.STUDY: study, On.EMPTY: empty, On.UNCODED: uncoded, On.NOTHING: None}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", metavar="FOLDER", type=Path, help="paint everything into this folder")
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH, help="what the window speaks")
    parser.add_argument("--theme", help="only in this one: light, dark, contrast, contrast_dark")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these scenes")
    asked = parser.parse_args()
    out: Path = asked.all or PICTURES
    out.mkdir(parents=True, exist_ok=True)
    names = asked.names or list(SCENES if asked.all else GALLERY)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        screen = folder / "screen.json"
        screen.write_text(SCREEN)
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        projects = make_projects(folder)
        for shot in shots(names):
            if asked.theme in {None, shot[1]} and (asked.all or is_in_documents(shot)):
                paint(out, projects, folder, shot, asked.language)
        study = projects[On.STUDY]
        if not asked.names and study is not None:
            print_pages(out, study, folder)
        if not asked.all and not asked.names:
            for name in IN_GERMAN:
                paint(out, projects, folder, (name, "light", "", SIZES[""]), GERMAN)


if __name__ == "__main__":
    main()
