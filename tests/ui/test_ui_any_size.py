"""Whether every screen of the pictures can be read and spoken in large type, small windows and other languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from annotator.ui.translations.language import Language, hush
from tests.cut_texts import cut_texts
from tests.picture_basics import On
from tests.picture_scenes import MAIN, SCENES
from tests.picture_stage import Stage
from tests.pictures import make_projects
from tests.pseudo import PSEUDO, hush_pseudo
from tests.unnamed import unnamed_widgets

SMALL, LEAST = (1100, 700), (880, 600)
ENGLISH, GERMAN = Language.ENGLISH, Language.GERMAN
Case = tuple[str, str, int, tuple[int, int]]
"""Scene, language, percent of type, window."""

QUICK: list[Case] = [
    *((name, ENGLISH, 200, SMALL) for name in (*MAIN, "variables", "recheck", "settings-project", "keys")),
    *((name, PSEUDO, 100, SMALL) for name in ("code", "codebook", "agreement", "settings-look", "code-all-hits")),
    *((name, GERMAN, 150, LEAST) for name in ("code", "codebook", "disagreements", "recheck", "code-not-saved")),
    *((name, ENGLISH, 200, LEAST) for name in ("agreement", "find-everywhere", "popover", "codebook-colour")),
]
SLOW: list[Case] = [
    (name, language, scale, size)
    for name in SCENES
    if not name.endswith("-large")
    for language, scale, size in (
        (ENGLISH, 150, LEAST),
        (ENGLISH, 200, SMALL),
        (GERMAN, 150, SMALL),
        (PSEUDO, 100, SMALL),
    )
    if (name, language, scale, size) not in QUICK
]


@pytest.fixture(scope="module")
def sized_projects(tmp_path_factory: pytest.TempPathFactory) -> dict[On, Path | None]:
    return make_projects(tmp_path_factory.mktemp("sizes"))


@pytest.fixture
def spoken_as_before(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    hush_pseudo(qapp)
    hush(qapp)
    QLocale.setDefault(before)


def faults_in(case: Case, folder: Path, projects: dict[On, Path | None]) -> list[str]:
    """Words without room, and widgets for the keyboard without a name."""
    name, language, scale, size = case
    scene = SCENES[name]
    settings = scene.settings | {"text_scale": scale}
    stage = Stage(folder, projects[scene.on], theme="light", size=size, language=language, **settings)
    scene.do(stage)
    stage.wait()
    found = [*cut_texts(), *unnamed_widgets()]
    stage.close()
    return found


@pytest.mark.usefixtures("spoken_as_before")
@pytest.mark.parametrize("case", QUICK, ids=lambda case: f"{case[0]}-{case[1]}-{case[2]}-{case[3][0]}")
def test_words_have_room_and_widgets_names(case: Case, tmp_path: Path, sized_projects: dict[On, Path | None]) -> None:
    assert faults_in(case, tmp_path / "stage", sized_projects) == []


@pytest.mark.slow
@pytest.mark.usefixtures("spoken_as_before")
@pytest.mark.parametrize("case", SLOW, ids=lambda case: f"{case[0]}-{case[1]}-{case[2]}-{case[3][0]}")
def test_words_have_room_and_widgets_names_everywhere(
    case: Case, tmp_path: Path, sized_projects: dict[On, Path | None]
) -> None:
    assert faults_in(case, tmp_path / "stage", sized_projects) == []


def test_a_widget_without_a_name_is_found(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.show()
    assert list(unnamed_widgets()) == ["QScrollArea in NoneType"]
    area.setAccessibleName("What there is")
    assert list(unnamed_widgets()) == []
