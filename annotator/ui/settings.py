"""What the window remembers between sessions, in an INI file. The only module that touches QSettings."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, QSettings, Signal

from annotator.ui.place_state import PlaceState
from annotator.ui.text_taste import Grain, Gutter, Side, Spacing
from annotator.ui.translations.language import Language

RECENT_LIMIT = 8
PLACES_LIMIT = 500


class ThemeChoice(StrEnum):
    """What the window looks like; SYSTEM follows the system's wish, high contrast included."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_DARK = "contrast_dark"


class Density(StrEnum):
    """Rows of lists and trees: 28 or 24 pixels."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True)
class Settings:
    """Every setting with its default; the comment beside each says what it is for."""

    coder_name: str = ""  # who signs codings in new projects; empty until the first run asked
    coder_initials: str = ""  # shown in the margin
    reading_face: str = ""  # the family that documents are read in; empty for the shipped serif
    reading_size: int = 17  # pixels of the reading face
    line_spacing: Spacing = Spacing.NORMAL  # how far lines of a document stand apart
    line_length: int = 556  # pixels of the reading column at the normal size
    gutter: Gutter = Gutter.AUTOMATIC  # what the numbers beside the text count
    show_hidden: bool = False  # whether tabs, no-break spaces and lost breaks are drawn
    joins_lines: bool = True  # whether lines that a lost symbol broke are joined for reading
    quiet_links: bool = True  # whether links and handles are drawn quieter than other words
    post_numbers: bool = True  # whether a post's number moves from its text to the gutter
    popover: bool = True  # whether the code popover opens by itself after a selection; else only on Enter
    snap: Grain = Grain.CHARACTER  # what a selection by mouse is widened to
    digit_without_selection: bool = True  # whether a code's key acts on the focused coding's passage
    lock_waits: bool = True  # whether a locked code waits for Enter after sentences and widenings
    language: Language = Language.SYSTEM  # of the window, from its next start
    theme: ThemeChoice = ThemeChoice.SYSTEM  # colours of the window
    density: Density = Density.COMFORTABLE  # height of rows in lists
    text_scale: int = 100  # percent of the interface's type
    margin: Side = Side.RIGHT  # where brackets and labels stand
    labels: bool = True  # whether brackets in the margin are named
    patterns_always: bool = False  # whether codes without a family have line patterns too
    reduce_motion: bool = False  # whether everything moves at once, without animation
    single_keys: bool = True  # whether letters and digits alone act in the reading view
    own_keys: tuple[str, ...] = field(default=())  # keys that somebody changed, each "act=key key"
    agreement_target: float = 0.8  # from where on agreement is called reached
    agreement_unit: str = "sentence"  # what Review counts when it opens: document, sentence, passage or character
    resamples: int = 1000  # draws of an interval
    seed: int = 0  # of those draws
    pseudonyms: bool = False  # whether exports call coders "Coder 1" and so on instead of by name
    backup_hours: int = 1  # between the backups that are made while a project is open
    left_dock: bool = True  # whether documents and codebook are shown
    inspector: bool = True  # whether the inspector is shown in wide windows
    left_width: int = 264  # pixels of the left dock
    right_width: int = 300  # pixels of the inspector
    documents_height: int = 180  # pixels of the documents panel above the codebook
    width: int = 1440  # of the window
    height: int = 900
    maximised: bool = False
    folder: str = ""  # where the last project was opened or made
    source_folder: str = ""  # where the last texts came from
    folded: tuple[str, ...] = field(default=())  # sections of the inspector that are folded
    recent: tuple[str, ...] = field(default=())  # project files, newest first


LIMITS: dict[str, tuple[float, float]] = {
    "reading_size": (14, 26),
    "line_length": (420, 680),
    "text_scale": (100, 200),
    "agreement_target": (0.0, 1.0),
    "resamples": (100, 20_000),
    "seed": (0, 2**31 - 1),
    "backup_hours": (1, 24),
}
"""The least and the most of settings that are numbers."""


def _within_limits(name: str, value: Any) -> Any:
    least, most = LIMITS.get(name, (value, value))
    return max(least, min(most, value))


class SettingsFile(QObject):
    """Reads and writes the settings; each `change` is written at once and told, with the names that got a new value."""

    changed = Signal(object)

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self.path = path or platformdirs.user_config_path("annotator", appauthor=False) / "settings.ini"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)
        self.now = self._read()

    def change(self, **changes: Any) -> None:
        """Take new values for named settings."""
        before, self.now = self.now, replace(self.now, **changes)
        plain = asdict(self.now)
        for name in changes:
            self._store.setValue(f"window/{name}", json.dumps(plain[name]))
        self._store.sync()
        told = frozenset(name for name in changes if getattr(before, name) != getattr(self.now, name))
        if told:
            self.changed.emit(told)

    def remember_project(self, path: Path) -> None:
        """Put a project file on top of the recent ones."""
        text = str(path.resolve())
        others = tuple(other for other in self.now.recent if other != text)
        self.change(recent=(text, *others)[:RECENT_LIMIT])

    def forget_project(self, path: str) -> None:
        self.change(recent=tuple(other for other in self.now.recent if other != path))

    def last_document(self, project_id: str) -> str | None:
        found = self._value(f"projects/{project_id}-document")
        return found if isinstance(found, str) else None

    def last_coder(self, project_id: str) -> str | None:
        """Id of the coder who sat at this computer when the project was last open."""
        found = self._value(f"projects/{project_id}-coder")
        return found if isinstance(found, str) else None

    def remember_coder(self, project_id: str, coder_id: str) -> None:
        self._store.setValue(f"projects/{project_id}-coder", json.dumps(coder_id))

    def shows_everyone(self, project_id: str) -> bool:
        return self._value(f"projects/{project_id}-everyone") is True

    def remember_everyone(self, project_id: str, everyone: object) -> None:
        self._store.setValue(f"projects/{project_id}-everyone", json.dumps(bool(everyone)))

    def choice(self, project_id: str, name: str) -> Any:
        """What somebody chose in a project under a name of the chooser's own; None where they never did."""
        return self._value(f"projects/{project_id}-{name}")

    def remember_choice(self, project_id: str, name: str, value: Any) -> None:
        """`value` is anything that JSON can hold."""
        self._store.setValue(f"projects/{project_id}-{name}", json.dumps(value))

    def dismissed_notice(self, project_id: str) -> str:
        """The words about the project's folder that somebody closed."""
        found = self._value(f"projects/{project_id}-notice")
        return found if isinstance(found, str) else ""

    def dismiss_notice(self, project_id: str, words: str) -> None:
        self._store.setValue(f"projects/{project_id}-notice", json.dumps(words))

    def place(self, project_id: str, document_id: str) -> PlaceState | None:
        """Where a document was left, None where it was never open."""
        found = self._places(project_id).get(document_id)
        return PlaceState(*found) if found else None

    def remember_place(self, project_id: str, document_id: str, place: PlaceState) -> None:
        places = self._places(project_id)
        places.pop(document_id, None)
        places[document_id] = [place.top, place.above, place.anchor, place.caret]
        newest = dict(list(places.items())[-PLACES_LIMIT:])
        self._store.setValue(f"projects/{project_id}-places", json.dumps(newest))
        self._store.setValue(f"projects/{project_id}-document", json.dumps(document_id))

    def _places(self, project_id: str) -> dict[str, list[int]]:
        found = self._value(f"projects/{project_id}-places")
        if not isinstance(found, dict):
            return {}
        return {
            key: pair
            for key, pair in found.items()
            if isinstance(pair, list) and len(pair) == 4 and all(isinstance(number, int) for number in pair)
        }

    def _read(self) -> Settings:
        found: dict[str, Any] = {}
        for setting in fields(Settings):
            value = self._value(f"window/{setting.name}")
            default = setting.default
            if isinstance(default, tuple) and isinstance(value, list):
                found[setting.name] = tuple(entry for entry in value if isinstance(entry, str))
            elif isinstance(default, StrEnum):
                if isinstance(value, str) and value in set(type(default)):
                    found[setting.name] = type(default)(value)
            elif type(value) is type(default):
                found[setting.name] = _within_limits(setting.name, value)
        return Settings(**found)

    def _value(self, key: str) -> Any:
        """The value, None where it is missing or somebody wrote nonsense into the file."""
        raw = self._store.value(key)
        if not isinstance(raw, str):
            return None
        try:
            return json.loads(raw)
        except ValueError:
            return None
