"""What others coded changes nothing that a coder who works blind sees, reads or hears, in any place or state."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from annotator.ui.widgets import announcement
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace
from tests.blind_scenes import BLIND_SCENES
from tests.blind_twins import BEN, CHIARA, Twins, code_much, make_twins, standing_clock
from tests.picture_basics import On, Scene, focus, read
from tests.picture_codebook import in_codebook
from tests.picture_scenes import SCENES
from tests.picture_stage import Stage
from tests.shown_texts import actions_in, painted_texts, shown_texts

OPENED = "Ada herself lets everyone's codings be shown in this scene: from then on she is not blind."
EXCEPTIONS = {
    "code-everyone": OPENED,
    "codebook-split": OPENED,
    "agreement": OPENED,
    "agreement-large": OPENED,
    "disagreements": OPENED,
}
"""Scenes that may differ, and why. What else tells a blind coder of others' work, because it could not do otherwise:
Review, once every document is marked as done; an export of all coders, chosen as such; what a copy that is merged or a
file of codings that is imported holds, said to the person who brings it in; that another worked, and when, in the
history; that a change was too large for the history to look into; an undo that is refused since others built on it;
after a codebook was taken in, which of the codes that it lacks were kept as retired."""
WALKED = {name: scene for name, scene in {**SCENES, **BLIND_SCENES}.items() if scene.on is On.STUDY}
FIRST = (
    *("split", "merged-undone", "question-dropped", "read-again", "removed", "history-documents", "walked", "found"),
    *("code", "codebook", "code-all-hits", "review-blind"),
)
"""The scenes that are walked with every run; the others with the slow ones."""


@dataclass(frozen=True)
class Look:
    """What there was to see, to read and to hear."""

    texts: frozenset[tuple[str, str]]
    picture: QImage

    def beyond(self, other: Look) -> list[tuple[str, str]]:
        """Texts that are in this one alone."""
        return sorted(self.texts - other.texts)


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Twins:
    return make_twins(tmp_path_factory.mktemp("twins"))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced to those who listen."""
    heard: list[str] = []

    def note(_source: object, words: str, *_urgency: object) -> None:
        heard.append(words)

    for module in [module for name, module in sys.modules.items() if name.startswith("annotator.ui")]:
        if getattr(module, "announce", None) is announcement.announce:
            monkeypatch.setattr(module, "announce", note)
    return heard


@pytest.fixture
def look_at(tmp_path: Path, qapp: QApplication, said: list[str]) -> Iterator[Callable[..., Look]]:
    """`look_at(project, scene)` plays a scene in the real window, which stands at the same path each time."""
    blinking = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)

    def look(project: Path, scene: Scene) -> Look:
        said.clear()
        copy = tmp_path / "study.annot"
        copyfile(project, copy)
        with standing_clock():
            stage = Stage(tmp_path / "stage", copy, theme="light", size=(1440, 900), **scene.settings)
            try:
                scene.do(stage)
                with painted_texts() as painted:
                    picture = stage.shoot().toImage()
                told = {*_texts(), *(("painted", text) for text in painted), *(("announced", text) for text in said)}
            finally:
                stage.close()
        return Look(frozenset(told), picture)

    yield look
    qapp.setCursorFlashTime(blinking)


def _texts() -> Iterator[tuple[str, str]]:
    """With what stands in fields, which is the window's or Ada's."""
    yield from shown_texts()
    for top in QApplication.topLevelWidgets():
        for field in top.findChildren(QWidget):
            if isinstance(field, QLineEdit) and field.isVisible():
                yield "field", field.text()
            elif isinstance(field, (QPlainTextEdit, QTextEdit)) and field.isVisible():
                yield "field", field.toPlainText()


def compared(look_at: Callable[..., Look], twins: Twins, scene: Scene) -> tuple[list[tuple[str, str]], ...]:
    """What the two windows tell each alone; where they tell the same they are painted alike."""
    busy, idle = look_at(twins.busy, scene), look_at(twins.idle, scene)
    differing = busy.beyond(idle), idle.beyond(busy)
    assert any(differing) or busy.picture == idle.picture
    return differing


@pytest.mark.parametrize("name", [name for name in FIRST if name not in EXCEPTIONS])
def test_others_codings_change_nothing(name: str, look_at: Callable[..., Look], twins: Twins) -> None:
    assert compared(look_at, twins, WALKED[name]) == ([], [])


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in WALKED if name not in {*FIRST, *EXCEPTIONS}])
def test_others_codings_change_nothing_elsewhere(name: str, look_at: Callable[..., Look], twins: Twins) -> None:
    assert compared(look_at, twins, WALKED[name]) == ([], [])


@pytest.mark.slow
@pytest.mark.parametrize("name", EXCEPTIONS)
def test_what_is_let_differ_does_differ(name: str, look_at: Callable[..., Look], twins: Twins) -> None:
    assert all(compared(look_at, twins, WALKED[name]))


# Walks through all documents, all codes, all menus


def walk(path: Path, folder: Path, steps: Callable[[Stage], Iterator[object]]) -> list[set[tuple[str, str]]]:
    """The texts after each step, in one window."""
    copy = folder / "study.annot"
    copyfile(path, copy)
    with standing_clock():
        stage = Stage(folder / "stage", copy, theme="light", size=(1440, 900))
        found = []
        try:
            for _step in steps(stage):
                stage.wait()
                found.append(set(_texts()))
        finally:
            stage.close()
    return found


def all_documents(stage: Stage) -> Iterator[object]:
    for document in stage.hands.workspace.documents:
        stage.hands.code.show_document(document)
        yield document


def all_codes(stage: Stage) -> Iterator[object]:
    in_codebook()(stage)
    for code in stage.hands.workspace.codebook:
        stage.hands.screen._editor.show_code(code.id)
        yield code


def all_passages(stage: Stage) -> Iterator[object]:
    focus(stage)
    for code in stage.hands.workspace.codebook:
        stage.hands.code.show_passages(code.id)
        yield code


@pytest.mark.slow
@pytest.mark.usefixtures("look_at")
@pytest.mark.parametrize("steps", [all_documents, all_codes, all_passages])
def test_others_codings_change_no_document_and_no_code(
    steps: Callable[[Stage], Iterator[object]], twins: Twins, tmp_path: Path
) -> None:
    busy, idle = (walk(path, tmp_path, steps) for path in (twins.busy, twins.idle))
    assert len(busy) > 8
    assert [(one - other, other - one) for one, other in zip(busy, idle, strict=True) if one != other] == []


@pytest.mark.usefixtures("look_at")
@pytest.mark.parametrize("name", ["code", "codebook", "variables", "documents-kinds", "code-passages"])
def test_others_codings_change_no_menu(
    name: str, twins: Twins, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []

    def note(menu: QMenu, *_where: object) -> None:
        told.extend((text, action.isEnabled()) for action in menu.actions() for _, text in actions_in(menu))

    monkeypatch.setattr(QMenu, "popup", note)
    monkeypatch.setattr(QMenu, "exec", note)

    def open_menus(stage: Stage) -> Iterator[object]:
        SCENES[name].do(stage)
        stage.wait()
        for widget in stage.window.findChildren(QWidget):
            if widget.isVisible() and widget.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
                widget.customContextMenuRequested.emit(QPoint(40, 40))
        yield name

    found = []
    for path in (twins.busy, twins.idle):
        walk(path, tmp_path, open_menus)
        found.append(tuple(told))
        told.clear()
    assert found[0] == found[1] != ()


# While the window is open


def test_what_others_code_meanwhile_changes_nothing(look_at: Callable[..., Look], twins: Twins) -> None:
    def code_meanwhile(*, stays: bool) -> Callable[[Stage], None]:
        def do(stage: Stage) -> None:
            read(stage)
            here = stage.hands.workspace
            before, coders = here.count(), len(here.coders)
            with Workspace.open(here.path) as elsewhere:
                for name in (BEN, CHIARA):
                    code_much(elsewhere, name, 11, stays=stays)
                elsewhere.commit(acts.add_coder("Dora Fields", elsewhere.coders)[1])
            stage.hands.qtbot.waitUntil(lambda: len(here.coders) > coders)  # the last of what is to be heard of
            stage.wait()
            assert (here.count() > before) is stays

        return do

    busy, idle = (look_at(twins.idle, Scene(code_meanwhile(stays=stays))) for stays in (True, False))
    assert (busy.beyond(idle), idle.beyond(busy)) == ([], [])
    assert busy.picture == idle.picture
