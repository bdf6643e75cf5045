"""Repeated sentences and what stands around a text, in the reading view: numbers, words beside them, one question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.text_taste import Gutter
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, dialog_of, press, run

KEY = Qt.Key
QUOTE = "The harbour has depended on radios of one maker for nine years."
TEXT = f"""7 May 2021
The radios of the harbour
By Ada Ebner
Ships wait for days, because the pilots hear nothing when the wind turns, and the office keeps no list of the hours \
that were lost so far. A radio of another maker would not speak with the old ones, so that all would go at once.
{QUOTE}
{QUOTE} Nobody asked for another offer, and the masts were paid for by a loan that runs until the end of the decade.
Since then the office has written down what every ship has lost, week by week, and sends the list to the ministry, \
which has not answered a single one of these letters so far.
Photo: Harbour office.
"""


@pytest.fixture
def window(tmp_path: Path, open_window: Opener) -> Any:
    """On one text with a pull quote; the keyboard is in it."""
    path = tmp_path / "essay.annot"
    book = Codebook.of([Code("firm", "Firm", key="1"), Code("state", "State", key="2")])
    with Workspace.create(path, name="Essay", codebook=book) as workspace:
        (tmp_path / "essay.txt").write_text(TEXT, encoding="utf-8")
        import_documents(workspace, [tmp_path / "essay.txt"])
    found = open_window(path)
    pane_of(found).take_keyboard()
    return found


def pane_of(window: Any) -> Any:
    return window.screen_of_project.code.panes.reading


def gutter(window: Any) -> list[str]:
    page = pane_of(window).view.page
    return [page.numbers.label(block) for block in range(len(page.display))]


def select(window: Any, words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    pane_of(window).select(Span(start, start + len(words)))
    pane_of(window).finish_selection()
    return Span(start, start + len(words))


def coded(window: Any) -> set[tuple[int, str]]:
    workspace = window.screen_of_project.desk.workspace
    (document,) = workspace.documents
    return {(coding.start, coding.code) for coding in workspace.codings(document=document)}


def press_button(window: Any, begins: str) -> None:
    """Press a button of the question by mouse."""
    box = dialog_of(window, QMessageBox)
    button = next(each for each in box.buttons() if each.text().replace("&", "").startswith(begins))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def hover(window: Any, offset: int, left: float) -> None:
    """Rest the pointer so far to the left of the block at an offset."""
    QToolTip.hideText()
    view = pane_of(window).view
    block = view.page.display.block_at(offset)
    top = next(top for each, top in view.scroller.visible() if each == block)
    at = QPointF(view.page.measures.left - left, top + view.page.layout(block).rows[0].top + 8)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, view.viewport().mapToGlobal(at), none, none, Qt.KeyboardModifier(0))
    QApplication.sendEvent(view.viewport(), moved)


def test_a_repetition_has_the_number_of_its_paragraph(window: Any) -> None:
    assert gutter(window) == ["1", "§", "3", "4", "= ¶ 6", "6", "7", "8"]
    window.screen_of_project.desk.settings.change(gutter=Gutter.LINES)
    assert gutter(window)[4] == "= 6"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("7 May", "Front matter (date)"),
        ("The radios", "Looks like a heading"),
        ("By Ada", "Front matter (byline)"),
        (QUOTE, "Repeats ¶ 6"),
        ("Photo", "Back matter (credit)"),
    ],
)
def test_the_margin_says_what_it_marks(qtbot: Any, window: Any, words: str, told: str) -> None:
    hover(window, TEXT.index(words), left=30)
    qtbot.waitUntil(lambda: QToolTip.text() == told)
    QToolTip.hideText()


def test_the_status_bar_says_it_to_the_keyboard(window: Any) -> None:
    pane_of(window).set_caret(TEXT.index(QUOTE) + 1)
    assert any(text.endswith("repeats ¶ 6") for text in window.screen_of_project.status.texts())


def test_a_repetition_is_drawn_paler(window: Any) -> None:
    page, view = pane_of(window).view.page, pane_of(window).view

    def darkest(offset: int) -> int:
        block = page.display.block_at(offset)
        top = next(top for each, top in view.scroller.visible() if each == block)
        picture = view.viewport().grab().toImage()
        scale = picture.devicePixelRatio()
        left = int(page.measures.left * scale)
        rows = range(int((top + page.layout(block).above) * scale), int((top + page.layout(block).height) * scale))
        return min(picture.pixelColor(x, y).lightness() for x in range(left, left + 300) for y in rows)

    plain = darkest(TEXT.index("Ships"))
    assert darkest(TEXT.index(QUOTE)) > plain + 50


def test_coding_a_repetition_asks_once_and_codes_there(qtbot: Any, window: Any) -> None:
    here = select(window, "one maker")
    there = TEXT.index("one maker", here.end)
    press(qtbot, window, KEY.Key_1)
    box = dialog_of(window, QMessageBox)
    assert box.text() == "This sentence repeats ¶ 6. Code it there instead?"
    press_button(window, "Code it in ¶ 6")
    assert coded(window) == {(there, "firm")}
    select(window, "one maker", there)
    press(qtbot, window, KEY.Key_2)
    assert coded(window) == {(there, "firm"), (there, "state")}, "where it stands first nothing is asked"


def test_a_repetition_can_be_coded_all_the_same_and_is_then_not_asked_about_again(qtbot: Any, window: Any) -> None:
    here = select(window, "one maker")
    press(qtbot, window, KEY.Key_1)
    press_button(window, "Code it here")
    assert coded(window) == {(here.start, "firm")}
    select(window, "nine years")
    press(qtbot, window, KEY.Key_1)
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(coded(window)) == 2
    run(window, Act.UNDO)
    run(window, Act.UNDO)
    assert coded(window) == set()


def test_esc_codes_nothing_and_goes_back_to_the_text(qtbot: Any, window: Any) -> None:
    select(window, "one maker")
    press(qtbot, window, KEY.Key_1)
    press_button(window, "Cancel")
    assert coded(window) == set()
    qtbot.waitUntil(lambda: window.focusWidget() is pane_of(window).focusProxy())


def test_a_code_named_by_a_repetition_is_made_where_the_words_stand_first(qtbot: Any, window: Any) -> None:
    here = select(window, "one maker")
    press(qtbot, window, KEY.Key_I)
    press_button(window, "Code it in ¶ 6")
    ((start, code),) = coded(window)
    assert start > here.end
    assert window.screen_of_project.desk.workspace.codebook.code(code).name == "one maker"
