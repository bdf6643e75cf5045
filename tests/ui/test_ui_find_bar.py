"""Finding words in the open document."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model.span import Span
from annotator.ui.find_bar import FindBar
from annotator.ui.theme.appearance import Appearance

TEXT = "The state‑run firm. A state-run firm; STATE RUN? ‘state’"


@pytest.fixture
def bar(qtbot: Any) -> FindBar:
    made = FindBar(Appearance())
    qtbot.addWidget(made)
    return made


def hits(bar: FindBar) -> list[Span]:
    return list(bar._hits)


def test_hyphens_and_case_fold_and_the_count_is_shown(bar: FindBar) -> None:
    bar.open(TEXT, 0, "STATE-RUN")
    assert [TEXT[hit.start : hit.end] for hit in hits(bar)] == ["state‑run", "state-run"]
    assert bar.count_text == "1 / 2"


def test_the_first_hit_is_the_one_after_the_caret_and_it_wraps(qtbot: Any, bar: FindBar) -> None:
    bar.open(TEXT, 10, "state")
    assert bar.count_text == "2 / 4"
    bar.previous()
    bar.previous()
    assert bar.count_text == "4 / 4"
    bar.next()
    assert bar.count_text == "1 / 4"


def test_enter_goes_on_and_shift_enter_back(bar: FindBar) -> None:
    bar.open(TEXT, 0, "firm")
    QTest.keyClick(bar._field, Qt.Key.Key_Return)
    assert bar.count_text == "2 / 2"
    QTest.keyClick(bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count_text == "1 / 2"


def test_words_that_are_nowhere_are_said_to_be(bar: FindBar) -> None:
    bar.open(TEXT, 0, "submarine")
    assert bar.count_text == "Not found"
    bar.next()
    assert bar.count_text == "Not found"


def test_escape_closes_and_takes_the_hits_away(qtbot: Any, bar: FindBar) -> None:
    bar.open(TEXT, 0, "firm")
    with qtbot.waitSignals([bar.hits_changed, bar.closed]):
        QTest.keyClick(bar._field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert hits(bar) == []


def test_closing_leaves_the_hit_that_was_shown(qtbot: Any, bar: FindBar) -> None:
    bar.open(TEXT, 10, "state")
    shown = hits(bar)[1]
    with qtbot.waitSignal(bar.left_at) as left:
        QTest.keyClick(bar._field, Qt.Key.Key_Escape)
    assert left.args == [shown]
    bar.open(TEXT, 0, "submarine")
    with qtbot.assertNotEmitted(bar.left_at):
        bar.close_bar()
