"""Names are words: no label, tooltip, button or menu of any screen takes signs in them for markup or for a key."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMenu, QMessageBox, QToolTip, QWidget

from annotator.model.change import Change, Put
from annotator.model.codes import Attribute, AttributeType
from annotator.model.records import MemoTarget
from annotator.ui.actions import Act
from annotator.ui.widgets.buttons import PaintedButton
from annotator.ui.widgets.labels import show_plain, show_strong
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace
from tests import picture_basics, picture_states
from tests.picture_scenes import SCENES
from tests.picture_study import DOCUMENT, make_study
from tests.rooms import Room
from tests.windows import Opener, run

NASTY = "<b>x</b> & <img src=x>"
WALKED = (
    *("code-everyone", "code-locked", "code-memo", "code-passages", "popover", "palette-words", "find-everywhere"),
    *("code-all-hits", "codebook", "codebook-preview", "codebook-freeze", "codebook-decide", "codebook-compare"),
    *("codebook-split", "codebook-merge", "codebook-question", "recheck", "documents-kinds", "variables-paste"),
    *("history", "settings-project", "print", "agreement", "disagreements", "export", "menu", "use-codebook"),
    *("backup", "switch-coder", "choose-coders", "merge-coders", "project-memo", "document-variables"),
    "welcome-again",
)


def nasty(name: str) -> str:
    return f"{name} {NASTY}"


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The study of the pictures; everything that somebody names is named badly."""
    path = tmp_path_factory.mktemp("nasty") / "R&D.annot"
    make_study(path)
    with Workspace.open(path) as workspace:
        workspace.commit(acts.rename_project(workspace.info, nasty("Study")))
        for document in tuple(workspace.documents.values()):
            variables = {**dict(document.variables), nasty("Outlet"): nasty("Press")}
            after = replace(document, name=nasty(document.name), variables=tuple(sorted(variables.items())))
            workspace.commit(Change("Rename document", (Put(document, after),)))
        for coder in tuple(workspace.coders.values()):
            workspace.commit(Change("Rename coder", (Put(coder, replace(coder, name=nasty(coder.name))),)))
        question = Attribute("sure", nasty("Sure"), AttributeType.CHOICE, (nasty("Yes"), "R&D"))
        for code in workspace.codebook:
            after = replace(
                code,
                name=nasty(code.name),
                definition=nasty(code.definition),
                aliases=(*code.aliases, nasty(code.id)),
                include=(*code.include, nasty("This")),
                examples=(*code.examples, nasty("Words")),
                attributes=(*code.attributes, question),
            )
            workspace.commit(Change("Edit code", (Put(code, after),)))
        thread = workspace.find_document(nasty(DOCUMENT))
        memo = acts.write_memo(MemoTarget.DOCUMENT, thread.id, nasty("Memo"), None)
        workspace.commit(memo)
        for coding in workspace.codings_of(thread.id):
            workspace.commit(acts.annotate(coding, nasty("Memo")))
    return path


@pytest.fixture
def room(
    qtbot: Any, open_window: Opener, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Room]:
    project = tmp_path / study.name
    shutil.copyfile(study, project)
    for module in (picture_basics, picture_states):
        monkeypatch.setattr(module, "DOCUMENT", nasty(DOCUMENT))
    yield Room(qtbot, open_window(project, name=nasty("Ada (sample)")), tmp_path)
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu):
            menu.close()


def widgets_of(window: QWidget) -> list[QWidget]:
    """All of a window, with the dialogs and menus that belong to it or stand open."""
    over = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    return [one for top in (window, *over) for one in (top, *top.findChildren(QWidget))]


def faults_of_label(label: QLabel) -> list[str]:
    label.ensurePolished()
    is_plain = label.textFormat() is Qt.TextFormat.PlainText
    named = any(sign in label.text() for sign in ("<b>x", "<img", "&lt;img", "&amp;"))
    lost = not is_plain and named
    buddy = is_plain and label.buddy() is not None and "&" in label.text().replace("&&", "") and named
    return [f"label {label.text()!r} in {type(label.parent()).__name__}"] if lost or buddy else []


def faults_of_text(text: str, said: str, owner: object) -> list[str]:
    """What Qt would take for the mark of a key."""
    is_named = "<img" in text or "R&" in text
    return [f"{said} {text!r} of {type(owner).__name__}"] if is_named and "&" in text.replace("&&", "") else []


def faults_of_button(button: QAbstractButton) -> list[str]:
    if not isinstance(button, PaintedButton):
        return faults_of_text(button.text(), "button", button)
    found = [f"painted {button.text()!r}"] if "&&" in button.text() and "<img" in button.text() else []
    return found + ([f"key {button.shortcut().toString()} of {button.text()!r}"] if button.shortcut().count() else [])


def faults_of_tip(tip: str, owner: object) -> list[str]:
    escaped = any(sign in tip for sign in ("&lt;", "&amp;", "&&"))
    return [f"tooltip {tip!r} of {type(owner).__name__}"] if escaped else []


def faults_in(window: QWidget) -> set[str]:
    found: list[str] = []
    actions: set[QAction] = set()
    for widget in widgets_of(window):
        found += faults_of_tip(widget.toolTip(), widget)
        actions |= {*widget.actions(), *widget.findChildren(QAction)}
        if isinstance(widget, QLabel):
            found += faults_of_label(widget)
        elif isinstance(widget, QAbstractButton):
            found += faults_of_button(widget)
        elif isinstance(widget, QMenu):
            found += faults_of_text(widget.title(), "menu", widget)
        elif isinstance(widget, QGroupBox):
            found += faults_of_text(widget.title(), "box", widget)
    for action in actions:
        found += faults_of_text(action.text(), "action", action) + faults_of_tip(action.toolTip(), action)
    return set(found)


def is_named_in(window: QWidget) -> bool:
    """Whether the bad names are on the screen at all."""
    texts = [one.text() for one in widgets_of(window) if isinstance(one, QLabel | QAbstractButton)]
    return any("<img" in text for text in texts)


@pytest.mark.parametrize("name", WALKED)
def test_names_with_signs_of_markup_stand_as_they_are(room: Room, name: str) -> None:
    SCENES[name].do(room)  # type: ignore[arg-type]
    room.wait()
    assert name == "welcome-again" or is_named_in(room.window)
    assert sorted(faults_in(room.window)) == []


def test_names_in_menus_that_are_asked_for_keep_their_signs(room: Room) -> None:
    SCENES["agreement"].do(room)  # type: ignore[arg-type]
    room.wait()
    bar = room.hands.screen._review.bar
    coders = room.hands.screen.coders
    for opened in (coders.open_menu, coders.open_whose_menu, bar._coders_button.click, bar._codes_button.click):
        opened()
        room.wait()
        menus = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
        assert any("&& <img" in action.text() for menu in menus for action in menu.actions())
        assert sorted(faults_in(room.window)) == []
        for menu in menus:
            menu.close()


def test_what_undo_would_take_back_keeps_its_signs(room: Room) -> None:
    screen = room.hands.screen
    rename = acts.rename_project(room.hands.workspace.info, "R&D")
    screen.undo.do(replace(rename, label="Code all 3 hits of “R&D”"))
    assert room.window.actions_by_act[Act.UNDO].text() == "Undo: Code all 3 hits of “R&&D”"
    run(room.window, Act.PALETTE)
    palette = screen.palette_acts.palette
    palette.type_words("> undo")
    assert "Undo: Code all 3 hits of “R&D”" in {entry.name for entry in palette.found()}
    assert sorted(faults_in(room.window)) == []


def test_the_title_of_the_window_keeps_signs_that_qt_uses(room: Room) -> None:
    room.hands.screen.undo.do(acts.rename_project(room.hands.workspace.info, f"[*] {NASTY}"))
    room.wait()
    assert room.window.windowHandle().title().startswith(f"[*] {NASTY} – Annotator")


def test_messages_and_tooltips_say_signs_as_they_are(room: Room) -> None:
    box = QMessageBox(room.hands.screen.desk.window)
    box.setText(NASTY)
    box.setInformativeText(NASTY)
    box.open()
    QToolTip.showText(QPoint(5, 5), NASTY, room.hands.panes.reading)
    tips = [one for one in QApplication.topLevelWidgets() if one.metaObject().className() == "QTipLabel"]
    assert [tip.textFormat() for tip in tips if isinstance(tip, QLabel)] == [Qt.TextFormat.PlainText]
    assert {label.textFormat() for label in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    QToolTip.hideText()
    box.close()


def test_only_the_programs_own_bold_is_markup(qtbot: Any) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    show_strong(label, "<b>None yet.</b> Press Ctrl+< & go<br>on <img src=x>")
    assert label.text() == (
        '<span style="font-weight:600">None yet.</span> Press Ctrl+&lt; &amp; go<br>on &lt;img src=x&gt;'
    )
    assert label.textFormat() is Qt.TextFormat.RichText
    show_plain(label, "<b>x</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText
