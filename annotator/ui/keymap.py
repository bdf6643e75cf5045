"""Keys as people read them, who has which key now, why a key cannot be given, and the table of keys. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.ui.action_table import ACTIONS, BY_ACT
from annotator.ui.actions import Act, Action, Where
from annotator.ui.numerals import spoken_key

SHOWN = {
    "Return": "Enter",
    "Del": "Delete",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
}
RESERVED = frozenset(
    {
        *("Ctrl+H", "Ctrl+M", "Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+.", "Ctrl+;"),
        *("Ctrl+Shift+0", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5"),
        *(f"Ctrl+F{number}" for number in range(1, 13)),
    }
)
"""Keys that systems and input methods take for themselves."""

CODE_KEYS_ROW = "Code with that key"
"""The row of the key table that stands for all nine."""

MOVING = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
OF_THE_TEXT = frozenset(
    {
        *MOVING,
        *(f"{held}+{key}" for key in MOVING for held in ("Shift", "Ctrl", "Ctrl+Shift")),
        *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Shift+F10", "Menu"),
        *("Ctrl+A", "Ctrl+X", "Ctrl+V", "Shift+Ins", "Ctrl+Ins", "Shift+Del"),
    }
) - {"Ctrl+PgUp", "Ctrl+PgDown"}
"""Keys that move the caret, select, or leave a field, everywhere."""

HELD = ("Ctrl", "Alt", "Meta")
ARRANGING = frozenset({"Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"})
"""Keys with Alt that no menu and no sign needs; lists may have them."""

EVERYWHERE = frozenset({Where.WINDOW, Where.PROJECT})
LISTS = frozenset(Where) - EVERYWHERE - {Where.DOCUMENT, Where.READING}
SINGLE_KEYED = frozenset(Where) - EVERYWHERE - {Where.DOCUMENT, Where.VARIABLES}
"""Places where nothing is typed, so that a letter alone may act."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the key table."""

    keys: tuple[str, ...]
    text: str
    where: Where
    help: str


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys in force: the table's, where `own` has no others; without `single_keys` no letter or digit alone."""

    own: Mapping[Act, tuple[str, ...]] = field(default_factory=dict)
    single_keys: bool = True

    def given(self, act: Act) -> tuple[str, ...]:
        """The keys an action has, in Qt's portable notation, whether single keys are on or off."""
        return self.own.get(act, BY_ACT[act].keys)

    def live(self, act: Act) -> tuple[str, ...]:
        """The keys that act now."""
        return tuple(key for key in self.given(act) if self.single_keys or not is_single(key))

    def holder(self, key: str, apart_from: Act | None = None) -> Act | None:
        """The action that has a key; with `apart_from`, only one whose keys act where those of that action do."""
        return next((act for act in _rivals(apart_from) if key in self.given(act)), None)

    def with_keys(self, act: Act, keys: tuple[str, ...]) -> Keymap:
        """The action gets these keys; whoever had one of them in the same place loses it."""
        own = dict(self.own)
        for rival in _rivals(act):
            if lost := set(keys) & set(self.given(rival)):
                own[rival] = tuple(key for key in self.given(rival) if key not in lost)
        own[act] = keys
        return Keymap(_differing(own), self.single_keys)

    def reset(self, act: Act) -> Keymap:
        """The action gets the table's keys again; whoever had one of them loses it."""
        return self.with_keys(act, BY_ACT[act].keys)


def meet(one: Where, other: Where) -> bool:
    """Whether keys of both places can act at the same time. A list's own key comes before one of the document."""
    return one is other or bool({one, other} & EVERYWHERE) or {one, other} == {Where.DOCUMENT, Where.READING}


def _rivals(act: Act | None) -> Iterator[Act]:
    for row in ACTIONS:
        if row.act is not act and (act is None or meet(row.where, BY_ACT[act].where)):
            yield row.act


def keymap_from(lines: Iterable[str], *, single_keys: bool) -> Keymap:
    """The map that `act=key key` lines of the settings stand for; lines of unknown actions are left out."""
    own: dict[Act, tuple[str, ...]] = {}
    for line in lines:
        name, _, keys = line.partition("=")
        if name in set(Act):
            own[Act(name)] = tuple(keys.split())
    return Keymap(_differing(own), single_keys)


def keymap_lines(keymap: Keymap) -> tuple[str, ...]:
    """What `keymap_from` takes."""
    return tuple(f"{act.value}={' '.join(keys)}" for act, keys in keymap.own.items())


def _differing(own: Mapping[Act, tuple[str, ...]]) -> dict[Act, tuple[str, ...]]:
    return {row.act: own[row.act] for row in ACTIONS if row.act in own and own[row.act] != row.keys}


def is_single(key: str) -> bool:
    """Whether the key writes a letter, a digit or a sign where words are typed: `M`, `Shift+E`, `?`, `Space`."""
    last = _last(key)
    return not any(key.startswith(f"{held}+") for held in HELD) and (len(last) == 1 or last == "Space")


def is_refused(key: str, where: Where) -> bool:
    """Whether the key can never be given: the system's, the text's, or a letter alone where words are typed."""
    if key in ARRANGING and where in LISTS:
        return False
    if key in RESERVED or key in OF_THE_TEXT or "Alt+" in key or "Meta+" in key:
        return True
    if is_single(key):
        return where not in SINGLE_KEYED
    if key == "Esc":
        return where is not Where.READING
    return key in {"Return", "Enter", "Del", "Backspace"} and where not in LISTS | {Where.READING}


def _last(key: str) -> str:
    return "+" if key.endswith("+") else key.rsplit("+", 1)[-1]


def key_text(key: str) -> str:
    """`Ctrl+Return` as `Ctrl+Enter`: keys by the names on keycaps."""
    last = _last(key)
    held = key.removesuffix(last)
    return spoken_key(held + ("\u2212" if held and last == "-" else SHOWN.get(last, last)))


def keys_of(action: Action, keymap: Keymap | None = None) -> tuple[str, ...]:
    """The action's keys as people read them, each once."""
    keys = action.keys if keymap is None else keymap.live(action.act)
    return tuple(dict.fromkeys(key_text(key) for key in keys))


def key_table(keymap: Keymap | None = None) -> tuple[KeyRow, ...]:
    """Every action that has a key, in the order of the menus; the nine code keys as one row while nobody moved one."""
    codes = [action for action in ACTIONS if action.act.value.startswith("code_")]
    joined = all(keys_of(action, keymap) == action.keys for action in codes if action.keys)
    rows: list[KeyRow] = []
    for action in ACTIONS:
        keys = keys_of(action, keymap)
        if joined and action in codes and len(action.keys) == 1 and action.keys[0].isdigit():
            if action.keys == ("1",):
                rows.append(KeyRow(("1 … 9",), CODE_KEYS_ROW, action.where, action.help))
        elif keys:
            rows.append(KeyRow(keys, action.text, action.where, action.help))
    return tuple(rows)


def key_table_markdown() -> str:
    """The key table as Markdown, for the docs."""
    lines = ["| Keys | Does | Where |", "|---|---|---|"]
    lines += [f"| {' or '.join(row.keys)} | {row.help} | {row.where} |" for row in key_table()]
    return "\n".join(lines) + "\n"


def clashes(actions: Iterable[Action] = ACTIONS) -> tuple[str, ...]:
    """Keys given twice, keys the system keeps and letters with Alt, each as a sentence."""
    found: list[str] = []
    taken: dict[str, list[Action]] = {}
    for action in actions:
        for key in action.keys:
            rivals = taken.setdefault(key, [])
            found += [f"{key}: {other.act} and {action.act}" for other in rivals if meet(other.where, action.where)]
            rivals.append(action)
            if key in RESERVED or ("Alt+" in key and is_refused(key, action.where)):
                found.append(f"{key}: {action.act} takes a key of the system")
            if is_single(key) and action.where not in SINGLE_KEYED:
                found.append(f"{key}: {action.act} takes a single key where words are typed")
    return tuple(found)
