"""The list of disagreements by key and mouse, over a real project."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from annotator.ui.review.mode import ReviewMode
from annotator.workspace.agreeing import disagreements
from annotator.workspace.workspace import Workspace

KEY = Qt.Key


def pick(box: QComboBox, words: str) -> None:
    """Choose an entry as a person does."""
    box.setCurrentIndex(next(number for number in range(box.count()) if box.itemText(number).startswith(words)))
    box.activated.emit(box.currentIndex())


def test_every_disagreement_is_listed_in_document_order(review: ReviewMode, coded: Workspace) -> None:
    review.show_disagreements()
    found = disagreements(coded, "ada", "ben")
    rows = review.disagreements.list.rows
    assert [row.disagreement for row in rows] == list(found)
    kinds = Counter(row.kind for row in rows)
    assert kinds == {"Different ends": 3, "Missed by Ben": 3, "Missed by Ada": 1, "Different code": 1}
    assert "Disagreements  8" in [tab.text() for tab in review.bar.tabs]


def test_filters_by_kind_and_code_and_the_order(review: ReviewMode) -> None:
    review.show_disagreements()
    screen = review.disagreements
    pick(screen.kind_box, "Different ends")
    assert {row.kind for row in screen.list.rows} == {"Different ends"}
    pick(screen.kind_box, "All kinds")
    pick(screen.code_box, "Kill switch")
    assert [row.title for row in screen.list.rows].count("Kill switch or Espionage") == 1
    pick(screen.code_box, "All codes")
    pick(screen.order_box, "By code")
    assert screen.list.rows[0].title.startswith("Kill switch")
    assert screen.list.rows[-1].title == "Price"


def test_a_filter_that_lets_nothing_through_says_so_and_can_be_cleared(review: ReviewMode, qtbot: QtBot) -> None:
    review.show_disagreements("firm")
    screen = review.disagreements
    assert screen.list.rows == ()
    assert "No disagreement of “Firm”" in screen.nothing.words
    qtbot.mouseClick(screen.nothing.button, Qt.MouseButton.LeftButton)
    assert len(screen.list.rows) == 8


def test_j_and_k_walk_and_the_text_follows(review: ReviewMode, qtbot: QtBot) -> None:
    review.show_disagreements()
    listed = review.disagreements.list
    qtbot.keyClick(listed, KEY.Key_J)
    assert listed.place == 1
    current = listed.rows[1].disagreement
    assert review.disagreements.text.reading.caret() == current.start
    qtbot.keyClick(listed, KEY.Key_K)
    assert listed.place == 0


def test_enter_opens_the_passage_with_both_coders(review: ReviewMode, qtbot: QtBot) -> None:
    review.show_disagreements("switch")
    listed = review.disagreements.list
    with qtbot.waitSignal(review.passage_opened) as told:
        qtbot.keyClick(listed, KEY.Key_Return)
    first = listed.rows[0].disagreement
    assert told.args == [first.document, first.start, first.end, ("ada", "ben")]


def test_the_button_opens_the_passage_too(review: ReviewMode, qtbot: QtBot) -> None:
    review.show_disagreements()
    with qtbot.waitSignal(review.passage_opened):
        qtbot.mouseClick(review.disagreements.text.open_button, Qt.MouseButton.LeftButton)


def test_different_ends_are_told_by_their_characters(review: ReviewMode) -> None:
    review.show_disagreements("spying")
    screen = review.disagreements
    pick(screen.kind_box, "Different ends")
    shown = screen.list.rows[0].disagreement
    ada, ben = (card.accessibleName() for card in screen.text._cards)
    assert shown.a is not None
    assert shown.b is not None
    assert shown.a.end != shown.b.end
    assert f"characters {shown.a.start} to {shown.a.end}" in ada
    assert f"characters {shown.b.start} to {shown.b.end}" in ben
