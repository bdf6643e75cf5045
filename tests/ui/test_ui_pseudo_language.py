from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.exchange.codebook_file import load_codebook
from annotator.workspace.exporting import coding_columns, coding_rows
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace
from tests.picture_basics import On
from tests.picture_imports import BROKEN_NAME, BROKEN_THREAD, SIGNED_ESSAY
from tests.picture_scenes import SCENES
from tests.picture_stage import Stage
from tests.pictures import make_projects
from tests.pseudo import PSEUDO, Known, hush_pseudo, longer
from tests.shown_texts import actions_in, painted_texts, shown_texts

OF_SCENES = (
    *("Ada", "Ben", "Kill", "Three scripts", "zeppelin", "network", "Nobody knows", "outlet", "Demo press"),
    *("Kommentar", "empty", BROKEN_NAME, "Radios", "Loss of"),
)
"""The start of a name, which large type breaks or cuts; what the hands of the scenes type and bring."""
OF_THEIR_OWN = (
    "Annotator",
    "English",
    "Deutsch",
    "Aa",
    "[ab]",
    "UTF-8",
    "url",
    "Esc",
    "Alt",
    "separator",
    "YAML",
    "PDF",
)
"""Names of the program, of languages in themselves, of formats; keys that are called so everywhere; Qt's word for a
line between rows, which nobody hears."""
SPARED = re.compile(
    r"https?://\S+|(?<!\w)/[\w./-]+|\.annot\b"  # addresses and paths
    r"|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b"  # ids and hashes
    r"|\b(cp\d+|koi8-r)\b"  # encodings
    r"|¶ \d+"  # places
    r"|\[database or disk is full\]"  # SQLite's own words, in brackets
    r"|…[^\s⟦]*/\S*|(?<![\w-])[\w-]{0,7} ?…([\w-]{1,7}( [\w-]{1,7})?\b)?"  # of a word without room
)


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[On, Path | None]:
    return make_projects(tmp_path_factory.mktemp("pseudo"))


def strings(value: Any) -> Iterator[str]:
    """All of them in records, however deep."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        yield from (text for field in dataclasses.fields(value) for text in strings(getattr(value, field.name)))
    elif isinstance(value, Mapping):
        yield from (text for pair in value.items() for text in strings(pair))
    elif isinstance(value, (tuple, list, frozenset, set)):
        yield from (text for part in value for text in strings(part))


@pytest.fixture(scope="module")
def known(projects: dict[On, Path | None]) -> Known:
    names = {*OF_SCENES, *OF_THEIR_OWN, *QFontDatabase.families(), str(Path.home()), str(shipped_folder("corpus"))}
    names |= {text for file in shipped_folder("codebooks").glob("*.yaml") for text in strings(load_codebook(file))}
    texts = [BROKEN_THREAD, SIGNED_ESSAY]
    for path in filter(None, projects.values()):
        with Workspace.open(path) as workspace:
            records = (workspace.info, workspace.documents, workspace.coders, tuple(workspace.codebook))
            names |= {
                *strings(records),
                *(memo.text for memo in workspace.memos.values()),
                *strings(workspace.code_edits),
            }
            for document in workspace.documents:
                text = workspace.text(document)
                texts.append(text)
                codings = workspace.codings_of(document)
                names |= {coding.memo for coding in codings} | {text[one.start : one.end] for one in codings}
    return Known(names, texts, SPARED)


def exported(workspace: Workspace) -> set[str]:
    """Columns and cells of an export, which are the same in every language."""
    return {*coding_columns(workspace), *(cell for row in coding_rows(workspace) for cell in map(str, row.values()))}


@pytest.fixture
def pseudo_stage(qapp: QApplication, tmp_path: Path) -> Iterator[Any]:
    """`pseudo_stage(project, **settings)` opens the real window in the made-up language."""
    stages: list[Stage] = []

    def open_one(project: Path | None, **settings: Any) -> Stage:
        stages.append(Stage(tmp_path / "stage", project, theme="light", size=(1440, 900), language=PSEUDO, **settings))
        return stages[-1]

    yield open_one
    for stage in stages:
        stage.close()
    hush_pseudo(qapp)


@pytest.mark.parametrize("name", SCENES)
def test_every_text_of_a_screen_was_asked_for_in_translation(
    name: str, pseudo_stage: Any, projects: dict[On, Path | None], known: Known
) -> None:
    scene = SCENES[name]
    stage = pseudo_stage(projects[scene.on], **scene.settings)
    scene.do(stage)
    contract = exported(stage.hands.workspace) if name == "export" else set()
    with painted_texts() as painted:
        stage.shoot()
    shown = {*shown_texts(), *(("painted", text) for text in painted)}
    left = {(where, rest) for where, text in shown if (rest := known.unmarked(text)) and text not in contract}
    assert left == set()


def test_a_text_that_nobody_asked_for_is_found(qtbot: QtBot, known: Known) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QLabel("Today"))
    column.addWidget(QLabel(longer("Yesterday")))
    menu = QMenu("More", window)
    menu.addAction(f"{longer('Undo')}: Sample", lambda: None).setToolTip("Back one step")
    window.show()
    left = {known.unmarked(text) for _, text in shown_texts()} - {""}
    assert left == {"Today", "More", "Back one step"}


@pytest.mark.parametrize(
    ("shown", "left"),
    [
        (longer("Merged: {what}.").format(what="2 documents"), "2 documents"),
        (longer("%1 codings").replace("%1", "12"), ""),
        (f"{longer('Remove')} (Delete)", "(Delete)"),
        (f"Kill switch · {longer('memo')}", ""),
        ("Kill switch · memo", "memo"),
        (longer("Locked: {code}. {key} ends").format(code="Firm", key="Esc"), ""),
    ],
)
def test_words_are_told_from_names(shown: str, left: str, known: Known) -> None:
    assert known.unmarked(shown) == left


@pytest.mark.parametrize("name", ["code", "codebook", "variables", "documents-kinds", "welcome-again", "code-passages"])
def test_every_text_of_a_menu_beside_the_pointer_was_asked_for(
    name: str, pseudo_stage: Any, projects: dict[On, Path | None], known: Known, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = pseudo_stage(projects[SCENES[name].on], **SCENES[name].settings)
    SCENES[name].do(stage)
    stage.wait()
    said: list[str] = []

    def note(menu: QMenu, *_where: Any) -> None:
        said.extend(text for _, text in actions_in(menu))

    monkeypatch.setattr(QMenu, "popup", note)
    monkeypatch.setattr(QMenu, "exec", note)
    for widget in stage.window.findChildren(QWidget):
        if widget.isVisible() and widget.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
            widget.customContextMenuRequested.emit(QPoint(40, 40))
    assert said
    assert {left for text in said if (left := known.unmarked(text.split("\t")[0]))} == set()
