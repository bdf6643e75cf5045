"""Where the shipped typefaces lie, told to the system's font library before Qt asks it. Qt-free.

On Linux, Qt sees only the regular weight of a variable font that a program loads by itself; of fonts that fontconfig
lists it sees every named weight. So the shipped folders are added to fontconfig's list, for this program alone.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

import fontpkg

FAMILIES = {"inter": "Inter", "source-serif-4": "Source Serif 4"}
"""Packages of typefaces and the family names that Qt knows them by."""

CONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">{system}</include>
  {folders}
</fontconfig>
"""


def font_files(package: str) -> tuple[Path, ...]:
    """The upright and the italic file of a package."""
    return tuple(Path(fontpkg.path(package, style=style)) for style in ("normal", "italic"))


def announce_fonts() -> None:
    """Call before the application object is made; does nothing where the system has no fontconfig."""
    if not sys.platform.startswith("linux") or "ANNOTATOR_FONTS" in os.environ:
        return
    folder = tempfile.mkdtemp(prefix="annotator-fonts-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    folders = {file.parent for package in FAMILIES for file in font_files(package)}
    config = CONFIG.format(
        system=os.environ.get("FONTCONFIG_FILE", "/etc/fonts/fonts.conf"),
        folders="\n  ".join(f"<dir>{path}</dir>" for path in sorted(folders)),
    )
    file = Path(folder) / "fonts.conf"
    file.write_text(config, encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(file)
    os.environ["ANNOTATOR_FONTS"] = folder
