"""Keys as people read them, where two actions clash, and the table of keys for the sheet and the docs. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.ui.action_table import ACTIONS
from annotator.ui.actions import Action, Where

SHOWN = {
    "Return": "Enter",
    "Del": "Delete",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
    "Ctrl++": "Ctrl +",
    "Ctrl+-": "Ctrl −",
}
RESERVED = frozenset(
    {
        *("Ctrl+H", "Ctrl+M", "Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+.", "Ctrl+;"),
        *("Ctrl+Shift+0", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5"),
        *(f"Ctrl+F{number}" for number in range(1, 13)),
    }
)
"""Keys that systems and input methods take for themselves."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the key table."""

    keys: tuple[str, ...]
    text: str
    where: Where
    help: str


def key_text(key: str) -> str:
    """`Ctrl+Return` as `Ctrl Enter`: keys as they stand on keycaps, without plus signs."""
    if key in SHOWN:
        return SHOWN[key]
    return " ".join(SHOWN.get(part, part) for part in key.split("+") if part)


def keys_of(action: Action) -> tuple[str, ...]:
    """The action's keys as people read them, each once."""
    return tuple(dict.fromkeys(key_text(key) for key in action.keys))


def key_table(actions: Iterable[Action] = ACTIONS) -> tuple[KeyRow, ...]:
    """Every action that has a key, in the order of the menus; the nine code keys as one row."""
    rows: list[KeyRow] = []
    for action in actions:
        if not action.keys:
            continue
        if action.act.value.startswith("code_"):
            if action.keys == ("1",):
                rows.append(KeyRow(("1 … 9",), "Code with that key", action.where, action.help))
            continue
        rows.append(KeyRow(keys_of(action), action.text.removesuffix("…"), action.where, action.help))
    return tuple(rows)


def key_table_markdown() -> str:
    """The key table as Markdown, for the docs."""
    lines = ["| Keys | Does | Where |", "|---|---|---|"]
    lines += [f"| {' or '.join(row.keys)} | {row.help} | {row.where} |" for row in key_table()]
    return "\n".join(lines) + "\n"


def clashes(actions: Iterable[Action] = ACTIONS) -> tuple[str, ...]:
    """Keys given twice, keys the system keeps and letters with Alt, each as a sentence."""
    found: list[str] = []
    taken: dict[str, Action] = {}
    for action in actions:
        for key in action.keys:
            if key in taken:
                found.append(f"{key}: {taken[key].act} and {action.act}")
            taken[key] = action
            if key in RESERVED or "Alt+" in key:
                found.append(f"{key}: {action.act} takes a key of the system")
            if "+" not in key and len(key) == 1 and action.where is not Where.READING:
                found.append(f"{key}: {action.act} takes a single key outside the reading view")
    return tuple(found)
