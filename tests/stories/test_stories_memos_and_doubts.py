"""Writing memos, answers and examples, and marking doubts in the real window: by key and by mouse."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from annotator.model.records import MemoTarget
from annotator.ui.actions import Act
from annotator.ui.widgets.buttons import KeyButton
from tests.hands import Hands
from tests.windows import run

# Memo, answers, example, citation


def test_a_memo_is_written_by_key_or_on_the_label_and_esc_returns(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2", "M")
    hands.type("Which ones?")
    hands.press("Escape")
    assert hands.codings[0].memo == "Which ones?"
    assert hands.pane.isAncestorOf(QApplication.focusWidget())
    hands.press("Return")
    hands.type(" Later.")
    hands.press("Escape")
    assert hands.codings[0].memo == "Which ones? Later."
    hands.click(hands.label("Officials"), times=2)
    assert hands.panes.inspector._coding.memo.hasFocus()


def test_m_on_selected_words_gives_the_highlighted_code_and_writes_its_memo(hands: Hands) -> None:
    hands.press("2")
    hands.select("The operator paid late.")
    hands.press("2")
    hands.select("Officials")
    assert hands.panes.popover.highlighted_code() == "state"
    hands.press("M")
    assert hands.coded() == {("The operator paid late.", "state"), ("Officials", "state")}
    assert hands.panes.inspector._coding.memo.hasFocus()
    hands.type("Which ones?")
    hands.press("Escape")
    assert {coding.memo for coding in hands.codings} == {"", "Which ones?"}
    hands.press("Ctrl+Z", "Ctrl+Z")
    assert hands.coded() == {("The operator paid late.", "state")}
    hands.select("Officials")
    foot = {button.text(): button for button in hands.panes.popover.findChildren(KeyButton)}
    hands.press_button(foot["Memo"])
    assert ("Officials", "state") in hands.coded()
    assert hands.panes.inspector._coding.memo.hasFocus()


def test_m_asks_for_a_code_where_none_is_highlighted_and_goes_on_to_the_memo(hands: Hands) -> None:
    hands.select("Officials")
    hands.panes.popover.close_popover()
    hands.press("M")
    assert hands.said == "Choose a code; its memo comes next."
    hands.type("espio")
    hands.press("Return")
    assert hands.coded() == {("Officials", "spying")}
    assert hands.panes.inspector._coding.memo.hasFocus()
    hands.press("Escape", "Escape")
    hands.select("Officials")
    hands.press("M")
    assert hands.said == "This passage has the code Espionage already."
    assert hands.panes.inspector._coding.memo.hasFocus()
    assert len(hands.codings) == 1


def test_m_without_selection_or_coding_writes_the_documents_memo(hands: Hands) -> None:
    hands.press("M")
    hands.type("A thread of 2019.")
    hands.press("Escape")
    memo = hands.workspace.memos[(MemoTarget.DOCUMENT, hands.screen.document)]
    assert memo.text == "A thread of 2019."
    assert hands.pane.isAncestorOf(QApplication.focusWidget())


def test_typed_answers_are_kept_also_when_the_document_is_left_by_key(hands: Hands) -> None:
    hands.select("supplier")
    hands.press("1")
    form = hands.panes.inspector._coding._form
    hands.qtbot.waitUntil(form.isVisible)
    fields = {form._attributes[row].name: form._grid.itemAtPosition(row, 1).widget() for row in range(4)}
    fields["Certainty"].chosen.emit("high")
    fields["Quoted"].chosen.emit("yes")
    fields["Year"].setFocus()
    hands.type("20a19")
    hands.press("Return")
    fields["Who says it"].setFocus()
    hands.type("The minister")
    thread = hands.screen.document
    hands.press("Ctrl+PgDown")
    assert hands.screen.document != thread
    (coding,) = [c for c in hands.workspace.codings_of(thread) if c.code == "firm"]
    assert dict(coding.attributes) == {
        "certainty": "high",
        "quoted": "yes",
        "year": "2019",
        "speaker": "The minister",
    }


def test_a_passage_becomes_an_example_and_a_quote_is_copied_with_its_place(hands: Hands) -> None:
    hands.select("switch-off from abroad")
    hands.press("3", "X")
    assert hands.workspace.codebook.code("switch").examples == ("switch-off from abroad",)
    hands.press("Ctrl+Shift+C")
    assert hands.clipboard == "“switch-off from abroad” (thread, post 4)"
    hands.select("listening in")
    hands.press("Ctrl+C")
    assert hands.clipboard == "listening in"


# Doubts


def test_u_marks_a_doubt_that_is_seen_heard_and_undone(hands: Hands) -> None:
    hands.press("U")
    assert "Go to a coding first" in hands.said
    hands.select("Officials")
    hands.press("2")
    plain = hands.pane.view.viewport().grab().toImage()
    hands.press("U")
    (coding,) = hands.codings
    assert coding.unsure
    assert hands.pane.view.viewport().grab().toImage() != plain
    mark = hands.pane.view.page.table.get(coding.id)
    assert mark.tooltip.endswith(" · unsure")
    assert mark.spoken == "State body, unsure"
    page = hands.panes.inspector._coding
    hands.qtbot.waitUntil(page.isVisible)
    assert page._unsure.isChecked()
    hands.press("U")
    assert not hands.codings[0].unsure
    hands.press("Ctrl+Z")
    assert hands.codings[0].unsure
    assert page._unsure.isChecked()


def test_a_doubt_is_ticked_in_the_inspector(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2")
    page = hands.panes.inspector._coding
    hands.qtbot.waitUntil(page.isVisible)
    page._unsure.click()
    assert hands.codings[0].unsure


def test_a_doubt_is_seen_and_ticked_under_the_text_of_a_narrow_window(hands: Hands) -> None:
    hands.window.resize(1100, 700)
    hands.qtbot.waitUntil(hands.panes.strip.isVisible)
    hands.select("Officials")
    hands.press("2", "U")
    tick = hands.panes.strip._unsure
    hands.qtbot.waitUntil(tick.isVisible)
    assert tick.isChecked()
    hands.press_button(tick)
    assert not hands.codings[0].unsure
    assert not tick.isChecked()


def test_the_strip_of_a_narrow_window_shows_the_rule_that_the_popover_highlights(hands: Hands) -> None:
    hands.window.resize(1100, 700)
    strip = hands.panes.strip
    hands.qtbot.waitUntil(strip.isVisible)
    hands.select("Officials")
    hands.press("Return")
    hands.type("kill")
    assert strip._title.accessibleName().endswith("Kill switch")
    hands.press("Backspace", "Backspace", "Backspace", "Backspace")
    hands.type("espio")
    assert strip._title.accessibleName().endswith("Espionage")


def test_unsure_passages_are_listed_whatever_their_code(hands: Hands) -> None:
    for words, key in (("Officials", "2"), ("abroad", "3"), ("cameras", "1")):
        hands.select(words)
        hands.press(key)
        if key != "3":
            hands.press("U")
    run(hands.window, Act.UNSURE_PASSAGES)
    pane = hands.panes.passages

    def listed() -> list[str]:
        return [pane._model.passage(pane._model.index(row, 0)).quote for row in range(pane._model.rowCount())]

    assert listed() == ["cameras", "Officials"]
    assert pane._size.text() == "2 passages"
    hands.press("Down", "Return")
    assert hands.focused == ("Officials", "state")
    hands.press("U")
    hands.qtbot.waitUntil(lambda: listed() == ["cameras"])
    pane._unsure.setChecked(False)
    hands.qtbot.waitUntil(lambda: len(listed()) == 3)
