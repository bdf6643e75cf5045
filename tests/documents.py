"""Writes the pages of docs/ that are taken from the program itself: `python -m tests.documents`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import typer

from annotator.cli.app import commands
from annotator.ui.keymap import key_table_markdown

DOCS = Path(__file__).parents[1] / "docs"


def commands_page() -> str:
    """docs/commands.md: every command with its arguments and options, as its help says them."""
    lines = [
        "# Commands",
        "",
        "`annotator` alone opens the window; `annotator PROJECT` opens that project. Every other command works without",
        "a display. With `--json` it prints one JSON value on standard output and nothing else.",
        "",
        "Exit status: 0 done; 1 it could not be done, with one message on standard error and nothing changed; 2 wrong",
        "usage; 3 done in part, the report names what was skipped.",
    ]
    for name, command in sorted(
        _leaves(typer.main.get_command(commands(lambda _: 0, lambda _, __: None)), "annotator")
    ):
        lines += ["", f"## {name}", "", (command.help or "").strip(), ""]
        lines += ["| argument or option | |", "|---|---|"]
        lines += [f"| `{words}` | {_escaped(text)} |" for words, text in _parameters(command)]
    return "\n".join(lines) + "\n"


def _leaves(group: Any, path: str) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            found += _leaves(command, f"{path} {name}")
        else:
            found.append((f"{path} {name}", command))
    return found


def _parameters(command: Any) -> list[tuple[str, str]]:
    found = []
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            name = (parameter.metavar or parameter.name).strip("[]")
            found.append((name if parameter.required else f"[{name}]", _help(parameter)))
        else:
            value = "" if parameter.is_flag else f" {(parameter.metavar or parameter.name).upper()}"
            found.append((", ".join(parameter.opts) + value, _help(parameter)))
    return found


def _help(parameter: Any) -> str:
    return str(getattr(parameter, "help", None) or "")


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")


def keys_page() -> str:
    """docs/keys.md: every action that has a key, in the order of the menus."""
    return f"# Keys\n\n“Ctrl” is ⌘ on macOS. Press ? in the window to see this table there.\n\n{key_table_markdown()}"


PAGES = {"commands.md": commands_page, "keys.md": keys_page}

if __name__ == "__main__":
    for file, page in PAGES.items():
        (DOCS / file).write_text(page(), encoding="utf-8")
