"""German is longer than English: whether its words have room on every screen of the pictures, in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.translations.language import Language, hush
from tests.cut_texts import cut_texts
from tests.picture_basics import On
from tests.picture_scenes import MAIN, SCENES
from tests.picture_stage import Stage
from tests.pictures import make_projects

SMALL = (1100, 700)
OTHERS = [name for name in SCENES if name not in MAIN and not name.endswith("-large")]
"""All but those in type of twice the size, which a small window has no room for in any language."""


@pytest.fixture(scope="module")
def room_projects(tmp_path_factory: pytest.TempPathFactory) -> dict[On, Path | None]:
    return make_projects(tmp_path_factory.mktemp("german"))


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    hush(qapp)
    QLocale.setDefault(before)


def cut_in(name: str, folder: Path, projects: dict[On, Path | None]) -> list[str]:
    scene = SCENES[name]
    stage = Stage(folder, projects[scene.on], theme="light", size=SMALL, language=Language.GERMAN, **scene.settings)
    scene.do(stage)
    stage.wait()
    found = list(cut_texts())
    stage.close()
    return found


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize("name", MAIN)
def test_german_words_have_room_on_the_main_screens(
    name: str, tmp_path: Path, room_projects: dict[On, Path | None]
) -> None:
    assert cut_in(name, tmp_path / "stage", room_projects) == []


@pytest.mark.slow
@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize("name", OTHERS)
def test_german_words_have_room_on_every_other_screen(
    name: str, tmp_path: Path, room_projects: dict[On, Path | None]
) -> None:
    assert cut_in(name, tmp_path / "stage", room_projects) == []


def test_words_without_room_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 200)
    wide, wrapped, button = QLabel("far too many words for this", window), QLabel("one two three", window), QPushButton
    wide.setGeometry(0, 0, 40, 20)
    wrapped.setWordWrap(True)
    wrapped.setGeometry(0, 30, 40, 16)
    button("a button of some length", window).setGeometry(0, 60, 30, 20)
    QLabel("fits", window).setGeometry(0, 90, 100, 40)
    QLabel("outside", window).setGeometry(150, 90, 100, 40)
    window.show()
    found = "\n".join(cut_texts())
    assert [word in found for word in ("far", "one two", "button of", "fits", "outside of QWidget")] == [
        *(True, True, True, False),
        True,
    ]
