"""The Agreement screen by key and mouse, over a real project."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotator.model.change import Change, Put
from annotator.model.records import Reading, ReadingState
from annotator.ui.actions import Act
from annotator.ui.review.choices import Order, Sameness, Shown
from annotator.ui.review.figures import Standing
from annotator.ui.review.forest_model import Column
from annotator.ui.review.mode import ReviewMode
from annotator.ui.review.sameness import SamenessRow
from annotator.workspace.agreeing import AgreementOptions, agreement
from annotator.workspace.workspace import Workspace
from tests.ui.review.conftest import WHEN, coding, commit, settle

KEY = Qt.Key


def test_the_figures_are_those_of_the_command(review: ReviewMode, coded: Workspace) -> None:
    measured = review.reckoner.measured
    assert measured is not None
    assert measured.full is not None
    assert measured.full.to_dict() == agreement(coded, AgreementOptions()).to_dict()


def test_headline_and_subtitle_say_the_finding_in_words(review: ReviewMode) -> None:
    headline, subtitle = review.agreement.finding.words
    assert headline in {"Agreement is below the target of .80", "Agreement may reach the target of .80"}
    assert subtitle.startswith("Alpha .")
    assert subtitle.endswith("Two coders, 6 documents coded twice, 30 sentences, before any discussion.")


def test_the_four_ways_to_count_are_seen_together(review: ReviewMode) -> None:
    rows = [review.agreement.side.sameness.row(sameness) for sameness in Sameness]
    assert [row.text() for row in rows] == ["Document", "Sentence", "Passage", "Character"]
    assert all(row.value not in {"", "–"} for row in rows)
    assert rows[2].value.startswith("F1 ")


def test_rows_come_lowest_first_and_o_goes_through_the_orders(review: ReviewMode, qtbot: QtBot) -> None:
    table = review.agreement.finding.table
    values = [row.value for row in table.forest.rows if not row.sentence]
    assert values == sorted(values, key=lambda value: value or 0.0)
    assert [row.name for row in table.forest.rows][-2:] == ["Price", "Unused"]
    qtbot.keyClick(table, KEY.Key_O)
    assert review.reckoner.choices.order is Order.HIGHEST
    values = [row.value for row in table.forest.rows if not row.sentence]
    assert values == sorted(values, key=lambda value: -(value or 0.0))
    qtbot.keyClick(table, KEY.Key_O)
    qtbot.keyClick(table, KEY.Key_O)
    assert [row.code for row in table.forest.rows] == ["firm", "switch", "spying", "price", "unused"]


def test_a_row_says_itself_in_a_sentence(review: ReviewMode) -> None:
    table = review.agreement.finding.table
    model = table.model()
    rows = {row.code: (number, row) for number, row in enumerate(table.forest.rows)}
    number, row = rows["switch"]
    spoken = model.index(number, Column.CODE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Kill switch, alpha ")
    assert "interval" in spoken
    assert row.standing in {Standing.BELOW, Standing.UNCLEAR}
    number, _ = rows["price"]
    assert "Too few: one use, by Ben alone." in model.index(number, Column.PLOT).data()
    number, _ = rows["unused"]
    assert model.index(number, Column.PLOT).data() == (
        "Undefined: no variation. Nobody used it, so there is nothing to agree about."
    )


def test_arrows_walk_the_ways_to_count(review: ReviewMode, qtbot: QtBot) -> None:
    side = review.agreement.side.sameness
    row = side.row(Sameness.SENTENCE)
    row.setFocus()
    qtbot.keyClick(row, KEY.Key_Down)
    assert review.reckoner.choices.sameness is Sameness.PASSAGE
    settle(qtbot, review)
    headline, subtitle = review.agreement.finding.words
    assert headline.endswith("of the passages were marked by both")
    assert subtitle.startswith("F1 ")
    assert review.agreement.finding.table.forest.chance_title == ""
    assert side.slider.isVisible()


def test_any_target_has_its_share_of_resamples(review: ReviewMode, qtbot: QtBot) -> None:
    review.reckoner.change(target=0.9)
    settle(qtbot, review)
    forest = review.agreement.finding.table.forest
    assert forest.chance_title == "≥.90"
    told = [row for row in forest.rows if row.low is not None]
    assert told
    assert all(row.chance_text.endswith("%") for row in told)


def test_a_stricter_overlap_lowers_f1(review: ReviewMode, qtbot: QtBot) -> None:
    choice = review.agreement.side.sameness
    qtbot.mouseClick(choice.row(Sameness.PASSAGE), Qt.MouseButton.LeftButton)
    settle(qtbot, review)
    loose = review.reckoner.measured
    assert loose is not None
    before = loose.total()
    choice.slider.setFocus()
    qtbot.keyClick(choice.slider, KEY.Key_End)
    qtbot.waitUntil(lambda: review.reckoner.choices.overlap == 1.0)
    settle(qtbot, review)
    strict = review.reckoner.measured
    assert strict is not None
    after = strict.total()
    assert before is not None
    assert after is not None
    assert (after.value or 0.0) < (before.value or 0.0)
    assert after.measure == "f1_exact"


def press_shown(review: ReviewMode, shown: Shown) -> None:
    QTest.mouseClick(review.agreement.side.shown.button(shown.value), Qt.MouseButton.LeftButton)


def test_percent_never_stands_alone(review: ReviewMode, qtbot: QtBot) -> None:
    press_shown(review, Shown.PERCENT)
    headline, subtitle = review.agreement.finding.words
    assert headline.startswith("Coders agree on ")
    assert "of that is text to which nobody gave the code; alpha is ." in subtitle
    assert review.agreement.finding.table.forest.beside_title == "Alpha"


def test_f1_goes_to_passages_and_alpha_back_to_sentences(review: ReviewMode, qtbot: QtBot) -> None:
    press_shown(review, Shown.F1)
    assert review.reckoner.choices.sameness is Sameness.PASSAGE
    press_shown(review, Shown.ALPHA)
    assert review.reckoner.choices.sameness is Sameness.SENTENCE
    qtbot.mouseClick(review.agreement.side.sameness.row(Sameness.CHARACTER), Qt.MouseButton.LeftButton)
    press_shown(review, Shown.F1)
    assert review.reckoner.choices.measure == "f1_character"


def test_enter_on_a_row_reads_its_disagreements_and_esc_comes_back(review: ReviewMode, qtbot: QtBot) -> None:
    table = review.agreement.finding.table
    while table.current_code() != "spying":
        qtbot.keyClick(table, KEY.Key_Down)
    qtbot.keyClick(table, KEY.Key_Return)
    shown = review.disagreements.list.rows
    assert shown
    assert all("Espionage" in row.title for row in shown)
    assert review.disagreements.isVisible()
    qtbot.keyClick(review.disagreements.list, KEY.Key_Escape)
    assert review.agreement.isVisible()
    assert table.current_code() == "spying"


def test_enter_on_a_pair_reads_where_they_differ(review: ReviewMode, qtbot: QtBot) -> None:
    pairs = review.agreement.pairs
    assert pairs.model().index(0, 1).data().startswith(".")
    assert pairs.model().index(1, 0).data() == "6 docs"
    assert pairs.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ben, Ada: 6 shared documents"
    pairs.setCurrentIndex(pairs.model().index(0, 1))
    with qtbot.waitSignal(pairs.pair_opened) as told:
        qtbot.keyClick(pairs, KEY.Key_Return)
    assert told.args == [("ada", "ben")]
    assert review.disagreements.isVisible()


def test_new_codings_are_measured_again_while_somebody_looks(
    review: ReviewMode, coded: Workspace, qtbot: QtBot
) -> None:
    measured = review.reckoner.measured
    assert measured is not None
    before = measured.row("threat/switch", review.reckoner.choices.measure)
    commit(coded, *(coding(f"d{number}", 1, "switch", "ben") for number in range(3, 7)))
    qtbot.waitUntil(lambda: not review.reckoner.is_current)
    settle(qtbot, review)
    again = review.reckoner.measured
    assert again is not None
    after = again.row("threat/switch", review.reckoner.choices.measure)
    assert before is not None
    assert after is not None
    assert after.value == pytest.approx(1.0)
    assert (before.value or 0.0) < 1.0


def test_nothing_is_measured_while_it_is_hidden(review: ReviewMode, coded: Workspace, qtbot: QtBot) -> None:
    review.hide()
    measured = review.reckoner.measured
    commit(coded, coding("d4", 1, "switch", "ben"))
    assert review.reckoner.measured is measured
    assert not review.reckoner.is_current
    review.show()
    settle(qtbot, review)
    assert review.reckoner.measured is not measured


def test_counting_coded_documents_lets_the_unfinished_one_in(
    review: ReviewMode, coded: Workspace, qtbot: QtBot
) -> None:
    commit(coded, coding("d7", 0, "firm", "ben"))
    QTest.mouseClick(review.bar._count_button, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in review.bar.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if "something is coded" in action.text()).trigger()
    menu.close()
    settle(qtbot, review)
    measured = review.reckoner.measured
    assert measured is not None
    assert measured.report.documents == 7
    assert "not marked as done" in review.notice


def test_a_blind_coder_is_asked_before_other_coders_work_is_shown(
    coded: Workspace, review_for: Callable[..., ReviewMode], qtbot: QtBot
) -> None:
    reading = coded.readings["d7", "ada"]
    open_again = Reading("d7", "ada", ReadingState.IN_PROGRESS, WHEN)
    coded.commit(Change("Not done", (Put(reading, open_again),)))
    review = review_for(coded, blind=True)
    assert "You have 1 document not done yet." in review.empty.words
    assert review.reckoner.measured is None
    qtbot.keyClick(review.empty.button, KEY.Key_Space)
    settle(qtbot, review)
    assert review.agreement.isVisible()


def test_a_blind_coder_who_has_finished_goes_straight_in(
    coded: Workspace, review_for: Callable[..., ReviewMode], qtbot: QtBot
) -> None:
    review = review_for(coded, blind=True)
    settle(qtbot, review)
    assert review.agreement.isVisible()


def test_documents_that_nobody_finished_are_explained(
    bare: Workspace, review_for: Callable[..., ReviewMode], qtbot: QtBot
) -> None:
    review = review_for(bare)
    settle(qtbot, review)
    assert "No document is done by two coders yet." in review.empty.words
    assert "press Mark as done" in review.empty.words
    with qtbot.waitSignal(review.documents_asked):
        qtbot.mouseClick(review.empty.button, Qt.MouseButton.LeftButton)


def test_the_note_below_the_table_gives_way_to_rows(review: ReviewMode, qtbot: QtBot) -> None:
    finding = review.agreement.finding
    review.resize(1440, 800)
    qtbot.waitUntil(finding._footnote.isVisible)
    review.resize(1440, 420)
    qtbot.waitUntil(lambda: not finding._footnote.isVisible())
    assert "resamples" in finding._legend.toolTip()


def test_a_coder_alone_is_offered_a_copy_and_another_coder(
    panel_workspace: Workspace, review_for: Callable[..., ReviewMode], qtbot: QtBot
) -> None:
    panel_workspace.commit(Change("Alone", (Put(panel_workspace.coders["ben"], None),)))
    review = review_for(panel_workspace, blind=True)
    settle(qtbot, review)
    assert "Only one coder so far." in review.empty.words
    asked: list[Act] = []
    review.act_asked.connect(asked.append)
    for button in review.empty.findChildren(QPushButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [Act.MERGE, Act.SWITCH_CODER]


def test_a_narrow_window_folds_the_pairs_under_the_choices(review: ReviewMode, qtbot: QtBot) -> None:
    screen = review.agreement
    wide = screen.pairs.mapTo(screen, QPoint(0, 0)).x()
    review.resize(1100, 640)
    qtbot.waitUntil(lambda: screen.pairs.mapTo(screen, QPoint(0, 0)).x() < 100)
    assert wide > 1000


def test_no_choice_is_cut_in_a_small_window(review: ReviewMode, qtbot: QtBot) -> None:
    review.resize(880, 500)
    rows = review.findChildren(SamenessRow)
    assert rows
    qtbot.waitUntil(lambda: all(row.height() >= row.heightForWidth(row.width()) for row in rows))
