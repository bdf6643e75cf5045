"""The small widgets: searching codes, segments, sections, prose, rules."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Exclude
from annotator.ui.keys_in_force import keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.buttons import KeyButton
from annotator.ui.widgets.code_search import NO_MATCH, codes_found, rank_of
from annotator.ui.widgets.key_cap import CAP_HEIGHT, KeyCap, key_cap_width
from annotator.ui.widgets.prose import LINE_BREAK, Prose, Run
from annotator.ui.widgets.rule_peek import place_beside
from annotator.ui.widgets.rule_view import RuleView, exclude_runs, sentence
from annotator.ui.widgets.search_field import LONGEST, SearchField
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.segmented import SegmentedButtons
from annotator.ui.widgets.words import counted

FIRM = Code("firm", "Firm", key="1", aliases=("company",), definition="Who sells.")
AFFIRM = Code("affirm", "Affirmation", position=1, definition="A firm yes.")
BIG = Code("big", "Big firm", position=2)
BOOK = Codebook.of((AFFIRM, BIG, FIRM, Code("old", "Firm of old", retired=True), Code("all", "Firms", codable=False)))


def test_the_beginning_of_a_name_ranks_before_its_middle() -> None:
    assert [code.id for code in codes_found(BOOK, "firm")] == ["firm", "big", "affirm"]


def test_codes_are_found_by_alias_and_definition() -> None:
    assert [code.id for code in codes_found(BOOK, "COMPANY")] == ["firm"]
    assert [code.id for code in codes_found(BOOK, "sells")] == ["firm"]


def test_every_word_of_a_query_must_be_found() -> None:
    assert rank_of(FIRM, "firm sells") < NO_MATCH
    assert rank_of(FIRM, "firm buys") == NO_MATCH


def test_numbers_take_the_noun_that_fits() -> None:
    assert counted(1, "%1 word", "%1 words") == "1 word"
    assert counted(2000, "%1 word", "%1 words") == "2,000 words"


def test_a_rule_becomes_one_sentence() -> None:
    assert sentence(" shut-off ") == "Shut-off."
    assert sentence("Is it?") == "Is it?"


def test_an_exclude_names_the_better_code_and_its_key(panel_appearance: Appearance) -> None:
    rules = (Exclude("State bodies.", "firm"), Exclude("jokes"))
    runs = exclude_runs(rules, BOOK, keys_in(panel_appearance), ": use %1")
    assert [run.text for run in runs] == ["State bodies: use ", "Firm", ".", "\u2028Jokes."]
    assert (runs[1].key, runs[1].link) == ("1", "firm")


def test_an_exclude_whose_code_is_gone_keeps_its_words(panel_appearance: Appearance) -> None:
    runs = exclude_runs((Exclude("jokes", "gone"),), BOOK, keys_in(panel_appearance), ": use %1")
    assert [run.text for run in runs] == ["Jokes."]


def test_a_rule_is_read_out_whole(qtbot: QtBot, panel_appearance: Appearance) -> None:
    view = RuleView(panel_appearance)
    qtbot.addWidget(view)
    code = Code("a", "A", definition="Means a.", include=("x",), exclude=(Exclude("y", "firm"),))
    view.show_rule(code, BOOK)
    assert view.plain_text() == "Means a.\nInclude: X.\nExclude: Y: use Firm (1)."


def test_pressing_the_chosen_segment_again_lets_go(qtbot: QtBot, panel_appearance: Appearance) -> None:
    row = SegmentedButtons("Certainty", panel_appearance)
    qtbot.addWidget(row)
    row.set_choices([("low", "Low"), ("high", "High")])
    row.resize(160, 28)
    row.show()
    told: list[object] = []
    row.chosen.connect(told.append)
    second = row.childAt(QPoint(120, 14))
    assert second is not None
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert row.value == "high"
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told == ["high", None]


def test_arrow_keys_walk_the_segments(qtbot: QtBot, panel_appearance: Appearance) -> None:
    row = SegmentedButtons("Certainty", panel_appearance)
    qtbot.addWidget(row)
    row.set_choices([("low", "Low"), ("high", "High")])
    row.resize(160, 28)
    with qtbot.waitExposed(row):
        row.show()
    first, second = row.childAt(QPoint(20, 14)), row.childAt(QPoint(120, 14))
    assert first is not None
    assert second is not None
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert row.value == "high"
    assert second.accessibleName() == "Certainty: High"


def test_folding_a_section_hides_its_contents_and_is_told(qtbot: QtBot, panel_appearance: Appearance) -> None:
    section = Section("rule", "Rule", panel_appearance)
    qtbot.addWidget(section)
    inside = KeyCap("M", panel_appearance)
    section.body.addWidget(inside)
    section.show()
    told: list[bool] = []
    section.folded.connect(told.append)
    qtbot.keyClick(section.heading, Qt.Key.Key_Left)
    assert (section.is_folded, inside.isVisible(), told) == (True, False, [True])
    qtbot.keyClick(section.heading, Qt.Key.Key_Space)
    assert (inside.isVisible(), told) == (True, [True, False])


def test_prose_grows_where_it_is_narrow(qtbot: QtBot, panel_appearance: Appearance) -> None:
    prose = Prose(panel_appearance)
    qtbot.addWidget(prose)
    prose.set_text("Some words that need several lines when the room is small.")
    assert prose.heightForWidth(120) > prose.heightForWidth(600) == prose.line_height


def test_prose_is_cut_after_its_most_lines(qtbot: QtBot, panel_appearance: Appearance) -> None:
    prose = Prose(panel_appearance, most_lines=2)
    qtbot.addWidget(prose)
    prose.set_text("word " * 100)
    assert prose.heightForWidth(200) == 2 * prose.line_height


def test_a_code_in_prose_can_be_pressed(qtbot: QtBot, panel_appearance: Appearance) -> None:
    prose = Prose(panel_appearance)
    qtbot.addWidget(prose)
    prose.set_runs((Run("Espionage", key="3", link="spying"), Run(" is better, really.")))
    prose.resize(300, prose.heightForWidth(300))
    prose.show()
    assert prose.plain_text() == "Espionage (3) is better, really."
    with qtbot.waitSignal(prose.link_pressed) as pressed:
        qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    assert pressed.args == ["spying"]
    with qtbot.assertNotEmitted(prose.link_pressed):
        qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=QPoint(150, 8))


def test_keys_are_square_or_wider(qtbot: QtBot, panel_appearance: Appearance) -> None:
    assert key_cap_width("1", panel_appearance) == CAP_HEIGHT
    assert key_cap_width("Enter", panel_appearance) > CAP_HEIGHT


def test_the_rule_card_stays_on_the_screen() -> None:
    screen, card = QRect(0, 0, 1000, 700), QRect(0, 0, 340, 300)
    assert place_beside(card, QRect(10, 100, 200, 28), screen) == QPoint(215, 90)
    left = place_beside(card, QRect(900, 650, 90, 28), screen)
    assert screen.contains(QRect(left, card.size()))


def test_small_widgets_paint_in_both_themes(qtbot: QtBot, panel_appearance: Appearance) -> None:
    field = SearchField("Filter codes", "/", panel_appearance)
    button = KeyButton("Memo", "M", panel_appearance)
    for widget in (field, button):
        qtbot.addWidget(widget)
        widget.resize(220, 32)
        pictures = []
        for name in ("light", "dark"):
            panel_appearance.set_theme(name)
            picture = QPixmap(widget.size())
            widget.render(picture)
            pictures.append(picture.toImage())
        assert pictures[0] != pictures[1]


def test_a_word_wider_than_the_line_is_cut_with_an_ellipsis(panel_appearance: Appearance, qtbot: QtBot) -> None:
    prose = Prose(panel_appearance, most_lines=1)
    qtbot.addWidget(prose)
    prose.resize(60, 20)
    prose.set_text("000_45b1a67703687e09")
    assert prose._cut_at is not None
    assert prose._layout.lineAt(0).naturalTextWidth() <= 60


def test_parts_set_apart_by_a_break_stand_apart(panel_appearance: Appearance, qtbot: QtBot) -> None:
    together, apart = Prose(panel_appearance), Prose(panel_appearance)
    for prose, gap in ((together, " "), (apart, LINE_BREAK)):
        qtbot.addWidget(prose)
        prose.set_text(f"One part of the 🙂 rule.{gap}Another part of the rule.")
    assert apart.heightForWidth(1000) > 2 * together.heightForWidth(1000)


def test_a_book_pasted_by_mistake_is_cut_short(qtbot: QtBot) -> None:
    field = SearchField("Filter codes", "/", Appearance("light"))
    qtbot.addWidget(field)
    field.insert("network " * 100_000)
    assert len(field.text()) == LONGEST
