"""Finding words in the open document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model.span import Span
from annotator.ui.find_bar import FindBar
from annotator.ui.jobs import Jobs
from annotator.ui.theme.appearance import Appearance
from annotator.workspace.searching import Query, QueryKind
from tests.odd_words import ODD_WORDS

TEXT = "The state‑run firm. A state-run firm; STATE RUN? ‘state’"


@pytest.fixture
def bar(qtbot: Any) -> Iterator[FindBar]:
    jobs = Jobs()
    made = FindBar(Appearance(), jobs)
    qtbot.addWidget(made)
    yield made
    jobs.close()


def hits(bar: FindBar) -> list[Span]:
    return list(bar._hits)


def test_hyphens_and_case_fold_and_the_count_is_shown(bar: FindBar) -> None:
    bar.open(TEXT, 0, "STATE-RUN")
    assert [TEXT[hit.start : hit.end] for hit in hits(bar)] == ["state‑run", "state-run"]
    assert bar.count_text == "1 of 2"


def test_the_first_hit_is_the_one_after_the_caret_and_it_wraps(qtbot: Any, bar: FindBar) -> None:
    bar.open(TEXT, 10, "state")
    assert bar.count_text == "2 of 4"
    bar.previous()
    bar.previous()
    assert bar.count_text == "4 of 4"
    bar.next()
    assert bar.count_text == "1 of 4"


def test_going_on_past_the_last_or_first_hit_is_said(qtbot: Any, bar: FindBar) -> None:
    bar.open(TEXT, 0, "firm")
    said: list[str] = []
    bar.wrapped.connect(said.append)
    bar.next()
    assert said == []
    bar.next()
    bar.previous()
    assert said == ["From the top again.", "From the end again."]
    bar.open(TEXT, 0, "harbour")
    bar.next()
    assert len(said) == 2


@pytest.mark.parametrize("kind", QueryKind)
def test_odd_words_are_words_and_odd_patterns_are_told(qtbot: Any, bar: FindBar, kind: QueryKind) -> None:
    bar.open(TEXT, 0)
    bar._pattern.setChecked(kind is QueryKind.PATTERN)
    for query in (*ODD_WORDS, "e", "the " * 2_500):
        bar._field.setText(query)
        qtbot.waitUntil(lambda: bar._job is None and not bar._pause.isActive())
        bar.next()
        shown = [TEXT[hit.start : hit.end] for hit in hits(bar)]
        assert bool(shown) == (" of " in bar.count_text), query
        if kind is QueryKind.WORDS:
            assert not bar.problem_text, query


def test_enter_goes_on_and_shift_enter_back(bar: FindBar) -> None:
    bar.open(TEXT, 0, "firm")
    QTest.keyClick(bar._field, Qt.Key.Key_Return)
    assert bar.count_text == "2 of 2"
    QTest.keyClick(bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count_text == "1 of 2"


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


def test_capitals_and_whole_words_count_when_asked(bar: FindBar) -> None:
    bar.open(TEXT, 0, "state")
    bar._case.click()
    assert bar.count_text == "1 of 3"
    bar.open(TEXT, 0, "sta")
    bar._whole.click()
    assert bar.count_text == "Not found"
    bar._whole.click()
    assert bar.query() == Query("sta", match_case=True)
    assert bar.count_text == "1 of 3"


def test_a_pattern_is_looked_for_beside_the_window(qtbot: Any, bar: FindBar) -> None:
    bar.open(TEXT, 0)
    bar._pattern.click()
    QTest.keyClicks(bar._field, r"state\W(run)")
    qtbot.waitUntil(lambda: bar.count_text == "1 of 3")
    with qtbot.waitSignal(bar.code_all_asked) as asked:
        bar._code_all.click()
    assert asked.args == [Query(r"state\W(run)", QueryKind.PATTERN)]


@pytest.mark.parametrize(("pattern", "words"), [("(", "cannot be read"), ("(a|a|aa)+$", "took longer")])
def test_a_bad_or_slow_pattern_is_told(qtbot: Any, bar: FindBar, pattern: str, words: str) -> None:
    bar.open("a" * 40 + "!", 0)
    bar._pattern.click()
    bar._field.setText(pattern)
    qtbot.waitUntil(lambda: words in bar.problem_text, timeout=30_000)
    assert (bar.count_text, hits(bar)) == ("", [])
    bar._field.setText("a+")
    qtbot.waitUntil(lambda: bar.count_text == "1 of 1")
    assert bar._problem.isHidden()


def test_words_put_into_the_field_are_no_pattern(bar: FindBar) -> None:
    bar._pattern.click()
    bar.open(TEXT, 0, "RUN?")
    assert bar.count_text == "1 of 1"


def test_a_letter_that_stands_for_two_is_found_by_them_and_finds_them(bar: FindBar) -> None:
    text = "Straße und Gasse, GROẞ"
    bar.open(text, 0, "SS")
    assert [text[hit.start : hit.end] for hit in hits(bar)] == ["ß", "ss", "ẞ"]
    bar.open(text, 0, "Gaße")
    assert [text[hit.start : hit.end] for hit in hits(bar)] == ["Gasse"]
