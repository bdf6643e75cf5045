"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.ui.place_state import PlaceState
from annotator.ui.settings import PLACES_LIMIT, RECENT_LIMIT, Density, Settings, SettingsFile
from annotator.ui.text_taste import Spacing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_settings_come_back_after_a_restart(path: Path) -> None:
    SettingsFile(path).change(theme="dark", reading_size=21, inspector=False, coder_name="Ada Ł. “A”")
    again = SettingsFile(path).now
    assert (again.theme, again.reading_size, again.inspector, again.coder_name) == ("dark", 21, False, "Ada Ł. “A”")


def test_nonsense_in_the_file_falls_back_to_the_defaults(path: Path) -> None:
    path.write_text('[window]\nreading_size="seventeen"\ntheme=5\nrecent="[1, 2]"\nwidth=\n', encoding="utf-8")
    assert SettingsFile(path).now == Settings()


def test_the_newest_project_is_first_and_the_list_stays_short(path: Path, tmp_path: Path) -> None:
    settings = SettingsFile(path)
    for number in range(RECENT_LIMIT + 3):
        settings.remember_project(tmp_path / f"{number}.annot")
    settings.remember_project(tmp_path / "9.annot")
    names = [Path(text).stem for text in settings.now.recent]
    assert names[:2] == ["9", "10"]
    assert len(names) == RECENT_LIMIT
    settings.forget_project(settings.now.recent[0])
    assert Path(settings.now.recent[0]).stem == "10"


def test_the_place_in_each_document_is_remembered(path: Path) -> None:
    SettingsFile(path).remember_place("p", "d", PlaceState(100, 3, 120, 130))
    again = SettingsFile(path)
    assert again.place("p", "d") == PlaceState(100, 3, 120, 130)
    assert again.place("p", "other") is None
    assert again.last_document("p") == "d"
    assert again.last_document("q") is None


def test_places_of_long_ago_are_forgotten(path: Path) -> None:
    settings = SettingsFile(path)
    for number in range(PLACES_LIMIT + 1):
        settings.remember_place("p", f"d{number}", PlaceState(number + 1, 0, 0, 0))
    assert settings.place("p", "d0") is None
    assert settings.place("p", f"d{PLACES_LIMIT}") == PlaceState(PLACES_LIMIT + 1, 0, 0, 0)


def test_a_choice_comes_back_as_itself_and_an_unknown_one_as_the_default(path: Path) -> None:
    SettingsFile(path).change(density=Density.COMPACT, line_spacing=Spacing.WIDE)
    again = SettingsFile(path).now
    assert (again.density, again.line_spacing) == (Density.COMPACT, Spacing.WIDE)
    path.write_text('[window]\ndensity="\\"huge\\""\nmargin="[1]"\n', encoding="utf-8")
    assert SettingsFile(path).now == Settings()


def test_numbers_out_of_bounds_come_back_within_them(path: Path) -> None:
    SettingsFile(path).change(reading_size=900, text_scale=1, seed=-4)
    again = SettingsFile(path).now
    assert (again.reading_size, again.text_scale, again.seed) == (26, 100, 0)


def test_a_change_is_told_with_what_is_new(path: Path) -> None:
    settings = SettingsFile(path)
    told: list[frozenset[str]] = []
    settings.changed.connect(told.append)
    settings.change(reading_size=20, inspector=True)
    settings.change(reading_size=20)
    assert told == [frozenset({"reading_size"})]
