"""Collects every text of the window, brings the translations up to date and compiles them.

`python -m tests.translations` writes annotator/ui/translations. What has no translation yet stays "unfinished" there.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

from annotator.ui.action_table import ACTIONS
from annotator.ui.actions import Menu, Where
from annotator.ui.dialogs.shortcuts import TITLES
from annotator.ui.keymap import CODE_KEYS_ROW
from annotator.ui.theme.tokens import tokens
from annotator.ui.translations.language import CONTEXT, FOLDER, KEY_NAMES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "annotator"
WINDOW = PACKAGE / "ui"
TERMINAL = PACKAGE / "cli"
"""Speaks English, and its words are not collected."""
ASKING = {
    **dict.fromkeys(("tr", "_tr", "say", "said", "translated", "marked", "worded"), (0,)),
    "translate": (1,),
}
"""Functions that ask for a translation, and which arguments are texts."""
WORDING = {"worded": (0,), "counted": (1, 2)}
"""The same below the window, where words are made that it translates."""
LANGUAGES = ("de",)

MEANINGS = {
    ("Code", "Actions"): "action_table.py",
    ("Merge", "MergeSheet"): "editor/merge_sheet.py",
    ("Merge", "MergeDialog"): "dialogs/merge.py",
}
"""Texts that mean something else where this asks: the mode, not a code; codes or projects, not coders."""

Key = tuple[str, str]
"""A text, and who asks for it where that matters."""
Texts = dict[Key, str]
"""Each text and the file where it stands first."""


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def asked_texts(tree: ast.AST, asking: dict[str, tuple[int, ...]]) -> Iterator[tuple[int, str]]:
    """Line and text of every literal that is asked for in translation."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for position in asking.get(called(node), ()):
                text = node.args[position] if len(node.args) > position else None
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield node.lineno, text.value


def table_texts() -> Iterator[tuple[str, str]]:
    """Texts that stand in tables, with their file."""
    for row in ACTIONS:
        yield row.text, "action_table.py"
        yield row.help, "action_table.py"
    for named in (*Menu, *Where):
        yield named.value, "actions.py"
    for name in KEY_NAMES:
        yield name, "translations/language.py"
    yield CODE_KEYS_ROW, "keymap.py"
    for entry in tokens()["code_palette"]:
        yield entry["name"], "theme/tokens.json"
    for title in TITLES.values():
        yield title, "dialogs/shortcuts.py"


def window_texts() -> Texts:
    """Every text of the window, first its own and then those of the layers below it."""
    texts: Texts = dict(MEANINGS)
    for text, file in table_texts():
        texts.setdefault((text, ""), file)
    below = (path for path in sorted(PACKAGE.rglob("*.py")) if not {WINDOW, TERMINAL} & set(path.parents))
    for path in (*sorted(WINDOW.rglob("*.py")), *below):
        root, asking = (WINDOW, ASKING) if WINDOW in path.parents else (PACKAGE, WORDING)
        for _, text in sorted(asked_texts(ast.parse(path.read_text("utf-8")), asking)):
            texts.setdefault((text, ""), str(path.relative_to(root)))
    texts.pop(("", ""), None)
    return texts


def known_translations(file: Path) -> dict[Key, str]:
    """What a .ts file says of each text; empty where it is not finished."""
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 -- our own file
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            found[message.findtext("source", ""), message.findtext("comment", "")] = translation.text or ""
    return found


def written(language: str, texts: Texts, known: dict[Key, str]) -> str:
    """The .ts file, in the form that Qt Linguist reads."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for (text, asker), file in texts.items():
        translation = known.get((text, asker), "")
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text)}</source>",
            *([f"        <comment>{asker}</comment>"] if asker else []),
            f"        <extracomment>{escape(file)}</extracomment>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compile_file(source: Path, target: Path) -> None:
    """Make the .qm that the program loads."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)


def main() -> None:
    texts = window_texts()
    for language in LANGUAGES:
        source = FOLDER / f"annotator_{language}.ts"
        known = known_translations(source)
        source.write_text(written(language, texts, known), "utf-8")
        compile_file(source, source.with_suffix(".qm"))
        missing = [text for text, asker in texts if (text, asker) not in known]
        print(f"{language}: {len(texts)} texts, {len(missing)} without a translation")  # noqa: T201
        for text in missing:
            print(json.dumps(text, ensure_ascii=False))  # noqa: T201


if __name__ == "__main__":
    main()
