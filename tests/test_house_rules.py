"""Rules of the house that no other tool checks."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "annotator"
LIMIT = 400
BANNED = re.compile(r"(Manager|Helper|Util|Handler)s?$")
LEFT_FOR_LATER = re.compile(r"\b(TODO|FIXME|XXX)\b")


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if "versions" not in path.parts)


@pytest.mark.parametrize("path", [*modules(), *sorted((ROOT / "tests").rglob("*.py"))], ids=lambda path: path.name)
def test_a_file_stays_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LIMIT


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.name)
def test_a_module_says_what_it_is_for_and_names_things_plainly(path: Path) -> None:
    source = path.read_text("utf-8")
    tree = ast.parse(source)
    assert ast.get_docstring(tree)
    assert not LEFT_FOR_LATER.search(source)
    assert not [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and BANNED.search(node.name)]


def test_every_module_with_a_mind_of_its_own_is_tested_by_name() -> None:
    tested = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in modules() if path.stem != "__init__"]
    layers = (
        "annotator.model",
        "annotator.exchange",
        "annotator.agreement",
        "annotator.workspace",
        "annotator.sources",
    )
    assert [name for name in names if name.startswith(layers) and name not in tested] == []


def test_style_sheets_and_colours_live_in_the_theme() -> None:
    colour = re.compile(r"""["']#[0-9A-Fa-f]{6}""")
    guilty = [
        path.relative_to(ROOT).as_posix()
        for path in (PACKAGE / "ui").rglob("*.py")
        if "theme" not in path.parts
        and (colour.search(path.read_text("utf-8")) or "setStyleSheet(" in path.read_text("utf-8"))
    ]
    assert guilty == []
