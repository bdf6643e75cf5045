"""From Review to a passage and back again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator.ui.actions import Act
from annotator.ui.review.empty_page import EmptyPage
from tests.windows import Opener, make_study, marks, named, press, run

BOTH = [("Cable", "BM"), ("Firm", "AK BM")]
MINE = [("Firm", "")]


@pytest.fixture
def travelled(open_window: Opener, tmp_path: Path) -> Any:
    """A window that came from the disagreements to a passage of the harbour."""
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    assert marks(window) == MINE
    run(window, Act.MODE_REVIEW)
    screen._review.show_disagreements()
    screen.open_difference(named(window, "harbour").id, 0, 5, tuple(screen.desk.workspace.coders))
    assert marks(window) == BOTH
    return window


def is_in_review(window: Any) -> bool:
    screen = window.screen_of_project
    return bool(screen._modes.currentWidget() is screen._review)


def title_of(window: Any) -> Any:
    return window.screen_of_project.code.panes.title_row


def test_a_link_leads_back_and_only_ones_own_codings_are_shown_again(travelled: Any) -> None:
    title = title_of(travelled)
    assert title.way_back == "Back to Disagreements"
    links = [each for each in title.findChildren(QPushButton) if each.text() == "Back to Disagreements"]
    assert links[0].isVisible()
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert is_in_review(travelled)
    assert travelled.screen_of_project.desk.viewing.is_blind
    run(travelled, Act.MODE_CODE)
    assert title.way_back == ""
    assert marks(travelled) == MINE


def test_esc_walks_back_step_by_step(qtbot: Any, travelled: Any) -> None:
    press(qtbot, travelled, Qt.Key.Key_Escape)
    assert not is_in_review(travelled)
    assert travelled.screen_of_project.code.panes.reading.focused_mark() is None
    press(qtbot, travelled, Qt.Key.Key_Escape)
    assert is_in_review(travelled)
    assert travelled.screen_of_project.desk.viewing.is_blind


def test_ctrl_3_leads_back_too(travelled: Any) -> None:
    run(travelled, Act.MODE_REVIEW)
    assert is_in_review(travelled)
    assert travelled.screen_of_project.desk.viewing.is_blind


def test_whose_codings_somebody_chose_on_the_way_stay_chosen(travelled: Any) -> None:
    viewing = travelled.screen_of_project.desk.viewing
    lent = viewing.coders
    own = frozenset({viewing.coder})
    while viewing.coders in {lent, own}:
        run(travelled, Act.WHOSE_CODINGS)
    chosen = viewing.coders
    run(travelled, Act.MODE_REVIEW)
    run(travelled, Act.MODE_CODE)
    assert viewing.coders == chosen
    assert title_of(travelled).way_back == ""


def test_another_document_ends_the_trip(travelled: Any) -> None:
    run(travelled, Act.NEXT_DOCUMENT)
    assert title_of(travelled).way_back == ""
    assert travelled.screen_of_project.desk.viewing.is_blind


def test_closing_forgets_whose_codings_were_lent(travelled: Any, open_window: Opener) -> None:
    path = travelled.screen_of_project.desk.workspace.path
    travelled.close()
    assert open_window(path).screen_of_project.desk.viewing.is_blind


def test_a_filter_chosen_on_the_way_stays(travelled: Any) -> None:
    run(travelled, Act.WHOSE_CODINGS)
    chosen = travelled.screen_of_project.desk.viewing.coders
    run(travelled, Act.MODE_REVIEW)
    assert travelled.screen_of_project.desk.viewing.coders == chosen


def test_everyones_codings_are_shown_again_to_whoever_saw_them_before(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    run(window, Act.WHOSE_CODINGS)
    run(window, Act.MODE_REVIEW)
    screen.open_difference(named(window, "island").id, 0, 5, (next(iter(screen.desk.workspace.coders)),))
    run(window, Act.MODE_REVIEW)
    assert screen.desk.viewing.coders is None


def test_review_without_figures_leads_to_the_documents_and_back(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path))
    run(window, Act.MODE_REVIEW)
    button = window.screen_of_project._review.findChild(EmptyPage).button
    for words in ("Show the comparison", "Go to the documents"):
        qtbot.waitUntil(lambda words=words: button.isVisible() and button.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert title_of(window).way_back == "Back to Agreement"
    assert marks(window) == MINE


def test_who_is_shown_no_codings_at_all_is_blind_as_well(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    for _ in range(2):  # everyone's, then none
        run(window, Act.WHOSE_CODINGS)
    assert marks(window) == []
    run(window, Act.MODE_REVIEW)
    assert window.screen_of_project._review.findChild(EmptyPage).button.text() == "Show the comparison"
