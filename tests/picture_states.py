"""States of the text that are pictured: hands that hover and drag, other scripts, failed saves, drop-downs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from annotator.store.trouble import _refused
from annotator.ui.actions import Act
from annotator.ui.reading.paint_handles import End
from annotator.ui.widgets.code_model import CODE_MIME
from annotator.workspace.importing import import_documents
from annotator.workspace.news import SavingFailed
from tests.hands import LEFT, NO_BUTTON
from tests.picture_stage import Stage
from tests.picture_study import DOCUMENT

PASSAGE = "Technicians know the menus by heart"
SQLITE_FULL = 13
SCRIPTS = (
    "Three scripts in one text\n\n"
    "השרת עומד במרתף של המשרד, והמפתח אצל שלושה אנשים. אף אחד מהם לא עובד ב־Yunqiao.\n\n"
    "تقول الوزارة إن الشبكة آمنة، لكن العقد مع Yunqiao لم ينشر بعد.\n\n"
    "市政府说，平安城市的摄像头只看路口，不看人。居民问：谁来检查？没有人回答。\n\n"
    "Between them stands a plain line with e\u0301 and n\u0303, a\ttab, and a no-break\u00a0space.\n"
)
CODED = (
    ("המפתח אצל שלושה אנשים", "5"),
    ("אף אחד מהם", "1"),
    ("الشبكة آمنة", "4"),
    ("平安城市的摄像头", "1"),
    ("居民问：谁来检查？没有人回答", "3"),
    ("a plain line", "2"),
)


def in_thread(stage: Stage, words: str = PASSAGE) -> None:
    """The thread with this passage in sight and the keyboard in the text."""
    hands = stage.hands
    hands.code.show_document(hands.workspace.find_document(DOCUMENT).id)
    stage.wait()
    hands.pane.take_keyboard()
    hands.pane.bring_into_view(hands.place_of(words))


def focus_there(stage: Stage, words: str = PASSAGE) -> None:
    in_thread(stage, words)
    start = stage.hands.text.index(words)
    coding = next(one for one in stage.hands.codings if one.start <= start < one.end)
    stage.hands.code.coding.focus_coding(coding.id)


def hover(stage: Stage) -> None:
    in_thread(stage)
    at = stage.hands.on(PASSAGE, 8)
    stage.hands.send(QEvent.Type.MouseMove, at, NO_BUTTON, NO_BUTTON)
    QTest.qWait(900)


def hover_label(stage: Stage) -> None:
    in_thread(stage)
    coding = next(one for one in stage.hands.codings if one.start == stage.hands.text.index(PASSAGE))
    at = stage.hands.label(stage.hands.text[coding.start : coding.end])
    stage.hands.send(QEvent.Type.MouseMove, at, NO_BUTTON, NO_BUTTON)
    QTest.qWait(900)


def drag_end(stage: Stage) -> None:
    """An end held by the mouse, some words further."""
    focus_there(stage)
    hands = stage.hands
    start, end = hands.handle(End.END), hands.on(PASSAGE, 12)
    hands.send(QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    for step in range(1, 5):
        hands.send(QEvent.Type.MouseMove, start + (end - start) * step / 4, NO_BUTTON, LEFT)


def _drag_over(stage: Stage, at: QPoint) -> None:
    mime = QMimeData()
    mime.setData(CODE_MIME, b"espionage")
    view = stage.hands.pane.view.viewport()
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(view, kind(at, Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier))


def drag_code(stage: Stage) -> None:
    """A code held over the text."""
    in_thread(stage)
    _drag_over(stage, stage.hands.on(PASSAGE, 3))


def drag_on_label(stage: Stage) -> None:
    """A code held over a margin label."""
    in_thread(stage)
    coding = next(one for one in stage.hands.codings if one.start == stage.hands.text.index(PASSAGE))
    _drag_over(stage, stage.hands.label(stage.hands.text[coding.start : coding.end]))


def scripts(stage: Stage) -> None:
    """A text in four scripts, each with codings."""
    file = stage.folder / "Three scripts.txt"
    file.write_text(SCRIPTS, encoding="utf-8")
    hands = stage.hands
    import_documents(hands.workspace, [file])
    stage.wait()
    hands.code.show_document(hands.workspace.find_document("Three scripts").id)
    stage.wait()
    hands.pane.take_keyboard()
    for words, key in CODED:
        hands.pane.select(hands.place_of(words))
        stage.wait()
        hands.press(key)
        stage.wait()
    hands.pane.select(hands.place_of("العقد مع Yunqiao"))


def many_stacked(stage: Stage) -> None:
    """Seven codings over one word: lanes and stripes that fold."""
    in_thread(stage, "fine engineers")
    hands = stage.hands
    long = "a proud country with fine engineers is about to hang its next phone network"
    for key in "1234567":
        hands.pane.select(hands.place_of(long if int(key) % 2 else "fine engineers"))
        stage.wait()
        hands.press(key)
        stage.wait()
    hands.press("Esc")
    hands.pane.clear_selection()


def not_saved(stage: Stage) -> None:
    focus_there(stage)
    trouble = _refused("study.annot", SQLITE_FULL, "database or disk is full")
    assert trouble is not None
    stage.hands.screen.desk.news.told.emit(SavingFailed(trouble))
    stage.wait()
    stage.hands.screen._status.show_not_saved(trouble)


def read_only(stage: Stage) -> None:
    """As if the system refused to write the file."""
    file = next(stage.folder.glob("*.annot"))
    stage.window.actions_by_act[Act.CLOSE].trigger()
    stage.wait()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.store.project_file._may_write", lambda _path: False)
        stage.window.open_project(file)
        stage.wait()
    focus_there(stage)


def documents_drop(stage: Stage) -> None:
    focus_there(stage)
    title = stage.hands.panes.title_row
    stage.hands.panes.screen.open_documents(title.drop_down_place())


def by_act(act: Act) -> Callable[[Stage], None]:
    def do(stage: Stage) -> None:
        focus_there(stage)
        stage.window.actions_by_act[act].trigger()

    return do


def whose(stage: Stage) -> None:
    in_thread(stage)
    stage.hands.panes.title_row.whose_asked.emit()


def sizes(stage: Stage) -> None:
    in_thread(stage)
    stage.hands.panes.title_row._open_sizes()


def text_menu(stage: Stage) -> None:
    focus_there(stage)
    stage.hands.press("Shift+F10")


def value_list(stage: Stage) -> None:
    """The drop-down of an attribute."""
    in_thread(stage)
    asked = next(one for one in stage.hands.codings if one.code == "kill-switch")
    stage.hands.code.open_place(asked.document, asked.start, asked.end)
    stage.hands.code.coding.focus_coding(asked.id)
    stage.window.actions_by_act[Act.MEMO].trigger()  # opens the inspector where it lies over a narrow window
    stage.wait()
    box = next(each for each in stage.hands.panes.inspector.findChildren(QComboBox) if each.isVisible())
    box.showPopup()


def peek(stage: Stage) -> None:
    in_thread(stage)
    stage.hands.click_code("firm")
    stage.hands.panes.codebook._tree.setFocus()
    stage.hands.press("Space")
