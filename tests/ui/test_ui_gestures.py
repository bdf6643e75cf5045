"""Locking, backlight, citing, examples, crossing posts, dropping codes: through the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.ui.actions import Act
from annotator.ui.citing import cited, posts_crossed
from annotator.ui.widgets.code_model import CODE_MIME
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, dialog_of, make_study, named, press, run

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
POSTS = """Masts stand by the sea. 1/

2/ A firm owns them all. It says so.

3/ The state pays late.

4/ Ships pass by.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


@pytest.fixture
def thread(tmp_path: Path) -> Path:
    """One thread of four posts, nothing coded."""
    path = tmp_path / "thread.annot"
    book = Codebook.of([Code("firm", "Firm", key="1"), Code("state", "State", key="2")])
    with Workspace.create(path, name="Thread", codebook=book) as workspace:
        (tmp_path / "posts.txt").write_text(POSTS, encoding="utf-8")
        import_documents(workspace, [tmp_path / "posts.txt"])
        (document,) = workspace.documents.values()
        assert document.posts == 4
    return path


def opened(open_window: Opener, project: Path, document: str = "harbour") -> Any:
    window = open_window(project)
    screen = window.screen_of_project
    screen.code.show_document(named(window, document).id)
    screen.code.panes.reading.take_keyboard()
    return window


def pane_of(window: Any) -> Any:
    return window.screen_of_project.code.panes.reading


def select(window: Any, words: str) -> Span:
    """Select words as a hand does that lets go of the mouse."""
    text = window.screen_of_project.code.reading.reader.text
    span = Span(text.index(words), text.index(words) + len(words))
    pane_of(window).select(span)
    pane_of(window).finish_selection()
    return span


def coded(window: Any) -> set[tuple[str, str]]:
    """(words, code) of the coder's own codings in the open document."""
    screen = window.screen_of_project
    workspace, text = screen.desk.workspace, screen.code.reading.reader.text
    mine = screen.desk.viewing.coder
    return {(text[c.start : c.end], c.code) for c in workspace.codings_of(screen.document) if c.coder == mine}


def let_fall(window: Any, code: str, place: QPointF, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Any:
    """Drag a code in over the gutter, on to a place of the text, and let it go."""
    view = pane_of(window).view
    mime = QMimeData()
    mime.setData(CODE_MIME, code.encode())
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(1, 1), copy, mime, left, held)
    QApplication.sendEvent(view.viewport(), enter)
    move = QDragMoveEvent(place.toPoint(), copy, mime, left, held)
    QApplication.sendEvent(view.viewport(), move)
    outlined = view.page.shown.drop
    fall = QDropEvent(place, copy, mime, left, held)
    QApplication.sendEvent(view.viewport(), fall)
    assert view.page.shown.drop is None
    return outlined


def label_place(window: Any, words: str) -> QPointF:
    """The middle of the margin label of the passage with these words."""
    from PySide6.QtGui import QPainter

    from annotator.ui.reading.paint_margin import labels_in_view

    view = pane_of(window).view
    view.viewport().repaint()
    text = window.screen_of_project.code.reading.reader.text
    boxes = labels_in_view(view.brush(QPainter()), view.blocks_in(0, view.viewport().height()))
    return next(box.center() for label, box in boxes if text[label.mark.start : label.mark.end] == words)


def text_place(window: Any, words: str) -> QPointF:
    text = window.screen_of_project.code.reading.reader.text
    rect = pane_of(window).view.caret_rect(text.index(words) + 2)
    return QPointF(rect.center())


def answer(qtbot: Any, window: Any, key: Qt.Key) -> None:
    """Press a key in the question that is open."""
    box = dialog_of(window, QMessageBox)
    box.activateWindow()
    qtbot.waitUntil(lambda: box.isActiveWindow() and box.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClick(QApplication.focusWidget(), key)
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))


def test_a_locked_code_is_given_to_every_finished_selection(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    code = window.screen_of_project.code
    code.panes.codebook.show_current("state")
    press(qtbot, window, KEY.Key_L)
    assert "Locked: State. Esc ends" in window.screen_of_project.status.texts()
    assert window.actions_by_act[Act.LOCK_CODE].isChecked()
    select(window, "Masts")
    select(window, "harbour")
    assert coded(window) >= {("Masts", "state"), ("harbour", "state")}
    assert not code.panes.popover.isVisible()
    press(qtbot, window, KEY.Key_Escape)
    assert not any("Locked" in text for text in window.screen_of_project.status.texts())
    select(window, "pays")
    assert ("pays", "state") not in coded(window)
    assert code.panes.popover.isVisible()


def test_under_a_lock_sentences_gather_until_enter(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    window.screen_of_project.code.gestures.lock.hold("cable")
    pane_of(window).set_caret(2)
    press(qtbot, window, KEY.Key_Space)
    press(qtbot, window, KEY.Key_Space)
    QApplication.processEvents()
    assert ("Masts stand by the harbour. A firm owns them.", "cable") not in coded(window)
    press(qtbot, window, KEY.Key_Return)
    assert ("Masts stand by the harbour. A firm owns them.", "cable") in coded(window)
    press(qtbot, window, KEY.Key_Space)
    press(qtbot, window, KEY.Key_Return)
    assert ("The state pays late, says the firm.", "cable") in coded(window)


def test_a_click_on_another_code_moves_the_lock(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    code = window.screen_of_project.code
    tree = code.panes.codebook._tree
    tree.show_current("firm")
    tree.setFocus()
    press(qtbot, window, KEY.Key_L)
    assert code.gestures.lock.code == "firm"
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visual_rect_of("state").center())
    assert code.gestures.lock.code == "state"
    select(window, "late")
    assert ("late", "state") in coded(window)


def test_the_status_bar_ends_the_lock(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    code = window.screen_of_project.code
    code.gestures.lock.hold("state")
    window.screen_of_project.status._lock.click()
    assert code.gestures.lock.code is None


def test_in_a_narrow_window_badges_push_the_rest_out_of_the_status_bar(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project, size=(880, 600))
    screen = window.screen_of_project
    screen.code.show_document(named(window, "harbour").id)
    assert "0 of 2 documents done" in screen.status.texts()
    screen.code.gestures.lock.hold("firm")
    screen.code.gestures.backlight.toggle()
    said = screen.status.texts()
    assert "Locked: Firm. Esc ends" in said
    assert "Lit: Firm" in said
    assert "0 of 2 documents done" not in said
    screen.code.gestures.lock.end()
    screen.code.gestures.backlight.toggle()
    assert "0 of 2 documents done" in screen.status.texts()


def test_a_lock_without_a_chosen_code_says_what_to_do(qtbot: Any, open_window: Opener, thread: Path) -> None:
    window = opened(open_window, thread, "posts")
    press(qtbot, window, KEY.Key_L)
    assert "Choose a code first" in window.messages.text
    press(qtbot, window, KEY.Key_B)
    assert not window.actions_by_act[Act.BACKLIGHT].isChecked()


def test_backlight_dims_the_text_outside_the_chosen_code(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    pane = pane_of(window)
    pane.focus_mark(None)
    plain = pane.view.viewport().grab().toImage()
    window.screen_of_project.code.panes.codebook.show_current("firm")
    press(qtbot, window, KEY.Key_B)
    (lit,) = pane.view.page.shown.lit
    assert window.screen_of_project.desk.workspace.coding(lit).span == Span(30, 36)
    assert pane.view.viewport().grab().toImage() != plain
    window.screen_of_project.code.coding.apply_to(Span(0, 5), "firm")
    assert len(pane.view.page.shown.lit) == 2
    tree = window.screen_of_project.code.panes.codebook._tree
    tree.setCurrentIndex(window.screen_of_project.code.panes.codebook._model.index_of("state"))
    pane.focus_mark(None)
    window.screen_of_project.code.gestures.backlight.follow()
    assert pane.view.page.shown.lit == frozenset()
    assert "Lit: State, not in this document" in window.screen_of_project.status.texts()
    press(qtbot, window, KEY.Key_B)
    assert pane.view.page.shown.lit is None
    assert not any("Lit" in text for text in window.screen_of_project.status.texts())


def test_the_light_goes_with_the_chosen_code_and_ends_in_the_status_bar(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = opened(open_window, project)
    code = window.screen_of_project.code
    press(qtbot, window, KEY.Key_N)
    press(qtbot, window, KEY.Key_B)
    assert code.gestures.backlight.code == "firm"
    code.show_document(named(window, "island").id)
    assert pane_of(window).view.page.shown.lit == frozenset()
    code.gestures.lock.hold("cable")
    select(window, "cable")
    assert len(pane_of(window).view.page.shown.lit) == 1
    window.screen_of_project.status._light.click()
    assert pane_of(window).view.page.shown.lit is None


def test_a_passage_becomes_an_example_of_its_code(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    workspace = window.screen_of_project.desk.workspace
    press(qtbot, window, KEY.Key_N)
    press(qtbot, window, KEY.Key_X)
    assert workspace.codebook.code("firm").examples == ("firm o",)
    assert window.messages.text == "Added to the examples of Firm."
    press(qtbot, window, KEY.Key_X)
    assert "already" in window.messages.text
    run(window, Act.UNDO)
    assert workspace.codebook.code("firm").examples == ()


def test_a_quote_is_copied_with_its_place(qtbot: Any, open_window: Opener, thread: Path) -> None:
    window = opened(open_window, thread, "posts")
    select(window, "A firm owns them")
    press(qtbot, window, KEY.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "“A firm owns them” (posts, post 2)"


def test_citations_join_lines_and_name_both_ends() -> None:
    text = " One\ntwo. Three "
    structure = Structure(posts=Segments.of([(0, 9), (10, 16)]))
    assert cited(text, structure, Span(0, 10), "Text") == "“One two.” (Text, post 1)"
    assert cited(text, structure, Span(0, 16), "Text") == "“One two. Three” (Text, post 1 to post 2)"
    assert posts_crossed(text, structure, Span(0, 11)) == ("1", "2")
    assert posts_crossed(text, structure, Span(5, 10)) == ("1",)
    assert posts_crossed(text, Structure(), Span(0, 16)) == ()


def test_a_passage_across_posts_is_coded_only_when_confirmed(qtbot: Any, open_window: Opener, thread: Path) -> None:
    window = opened(open_window, thread, "posts")
    words = "It says so.\n\n3/ The state"
    select(window, words)
    press(qtbot, window, KEY.Key_1)
    box = dialog_of(window, QMessageBox)
    assert box.text() == "This passage crosses post 2 and 3. Code it?"
    answer(qtbot, window, KEY.Key_Escape)
    assert coded(window) == set()
    assert window.focusWidget() is pane_of(window).focusProxy()
    select(window, words)
    press(qtbot, window, KEY.Key_1)
    box = dialog_of(window, QMessageBox)
    box.checkBox().setChecked(True)
    answer(qtbot, window, KEY.Key_Return)
    assert coded(window) == {(words, "firm")}
    select(window, words)
    press(qtbot, window, KEY.Key_2)
    assert coded(window) == {(words, "firm"), (words, "state")}


def test_an_end_moved_over_a_post_is_asked_about_too(qtbot: Any, open_window: Opener, thread: Path) -> None:
    window = opened(open_window, thread, "posts")
    span = select(window, "It says so.")
    press(qtbot, window, KEY.Key_1)
    press(qtbot, window, KEY.Key_T)
    for _ in range(3):
        press(qtbot, window, KEY.Key_Right, CTRL)
    press(qtbot, window, KEY.Key_Return)
    answer(qtbot, window, KEY.Key_Escape)
    assert coded(window) == {("It says so.", "firm")}
    assert pane_of(window).view.page.table.at(span.start)[0].end == span.end


def test_an_end_is_moved_by_keys_and_undone(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    select(window, "stand by")
    press(qtbot, window, KEY.Key_2)
    press(qtbot, window, KEY.Key_T)
    press(qtbot, window, KEY.Key_Right, CTRL)
    press(qtbot, window, KEY.Key_T)
    press(qtbot, window, KEY.Key_Left, CTRL)
    press(qtbot, window, KEY.Key_Return)
    assert ("Masts stand by the", "state") in coded(window)
    run(window, Act.UNDO)
    assert ("stand by", "state") in coded(window)


def test_posts_are_selected_by_key(qtbot: Any, open_window: Opener, thread: Path) -> None:
    window = opened(open_window, thread, "posts")
    pane = pane_of(window)
    pane.set_caret(POSTS.index("firm"))
    press(qtbot, window, KEY.Key_J, SHIFT)
    assert "A firm owns them all. It says so." in pane.selected_text()
    press(qtbot, window, KEY.Key_J, SHIFT)
    assert "The state pays late." in pane.selected_text()
    press(qtbot, window, KEY.Key_K, SHIFT)
    assert "state" not in pane.selected_text()
    press(qtbot, window, KEY.Key_K, SHIFT)
    assert pane.selected_text() == ""


def test_a_code_dropped_on_text_is_given_to_the_sentence(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    outlined = let_fall(window, "state", text_place(window, "owns"))
    assert outlined is not None
    assert ("A firm owns them.", "state") in coded(window)


def test_a_code_dropped_on_the_selection_is_given_to_it(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    select(window, "pays late")
    let_fall(window, "state", text_place(window, "pays"))
    assert ("pays late", "state") in coded(window)


def test_a_code_dropped_on_a_label_replaces_and_with_ctrl_joins(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    let_fall(window, "cable", label_place(window, "firm o"), CTRL)
    assert coded(window) == {("firm o", "firm"), ("firm o", "cable")}
    run(window, Act.UNDO)
    let_fall(window, "state", label_place(window, "firm o"))
    assert coded(window) == {("firm o", "state")}


def test_what_is_no_code_falls_through_to_the_window(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    mime = QMimeData()
    mime.setText("words")
    event = QDropEvent(
        text_place(window, "owns"),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane_of(window).view.viewport(), event)
    assert not event.isAccepted()
    assert coded(window) == {("firm o", "firm")}


def test_passages_are_those_of_the_coding_just_walked_to(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = opened(open_window, project)
    panes = window.screen_of_project.code.panes
    panes.reading.next_mark()
    run(window, Act.PASSAGES)
    assert panes.passages.isVisible()
    assert panes.codebook.current_code() == "firm"
