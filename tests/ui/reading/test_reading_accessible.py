"""What is said of codings to those who cannot see the margin."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.ui.reading.accessible_names import Phrases, name_of, place_of
from annotator.ui.reading.mark import Mark
from tests.ui.reading.conftest import Shows

TEXT = "The firm sells radios.\nThe state, they say, pays late.\n"
PARAGRAPHS = Structure(paragraphs=Segments.of([(0, 22), (23, 54)]))
POSTS = Structure(paragraphs=PARAGRAPHS.paragraphs, posts=Segments.of([(0, 22), (23, 54)], ["8", "9"]))


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (4, 8, "post 8, word 2"),
        (4, 22, "post 8, words 2 to 4"),
        (23, 54, "post 9, words 1 to 6"),
        (9, 32, "post 8, word 3 to post 9, word 2"),
    ],
)
def test_a_place_is_counted_in_words_of_its_post(start: int, end: int, said: str) -> None:
    assert place_of(Span(start, end), TEXT, POSTS, Phrases()) == said


def test_without_posts_paragraphs_are_counted() -> None:
    assert place_of(Span(27, 32), TEXT, PARAGRAPHS, Phrases()) == "paragraph 2, word 2"


def test_without_structure_no_place_is_made_up() -> None:
    assert place_of(Span(0, 3), TEXT, Structure(), Phrases()) == ""


def test_a_post_too_long_to_count_is_named_alone() -> None:
    text = "a " * 20_000
    assert place_of(Span(4, 5), text, Structure(posts=Segments.of([(0, 40_000)])), Phrases()) == "post 1"


def test_a_name_tells_code_coders_place_doubt_and_memo(marking: Callable[..., Mark]) -> None:
    mark = marking("m", 27, 32, who="AK BM", has_memo=True)._replace(voices="Ada, Ben", unsure=True)
    assert name_of(mark, TEXT, POSTS, Phrases()) == "Firm, Ada, Ben, post 9, word 2, unsure, has memo"


def test_labels_in_view_are_buttons_where_they_are_painted(show: Shows, marking: Callable[..., Mark]) -> None:
    lines = "\n".join(f"Line {n} stands here." for n in range(200))
    marks = [marking("top", 0, 4), marking("low", lines.index("Line 150"), lines.index("Line 150") + 4)]
    pane = show(lines, marks)
    margin = pane._accessible
    margin.refresh()
    (button,) = margin.buttons()
    assert button.accessibleName() == "Firm, paragraph 1, word 1"
    assert button.x() > pane._page.measures.right
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() is QAccessible.Role.Button
    pane.view.centre(marks[1].start)
    margin.refresh()
    (button,) = margin.buttons()
    assert button.accessibleName() == "Firm, paragraph 151, word 1"


def test_a_pressed_label_puts_its_coding_in_focus(show: Shows, marking: Callable[..., Mark]) -> None:
    pane = show("The firm sells radios.\nThe end.", [marking("m", 4, 8)])
    pane.set_caret(25)
    pane._accessible.refresh()
    pane._accessible.buttons()[0].click()
    assert pane.focused_mark() == "m"
    assert pane.caret() == 4


def test_a_removed_coding_loses_its_button(show: Shows, marking: Callable[..., Mark]) -> None:
    pane = show("The firm sells radios.", [marking("a", 0, 8), marking("b", 4, 8)])
    pane._accessible.refresh()
    kept = pane._accessible.buttons()[0]
    pane.change_marks([pane._accessible.buttons()[1].mark.id], [])
    pane._accessible.refresh()
    assert pane._accessible.buttons() == [kept]


def test_attributes_change_neither_text_nor_caret(show: Shows, marking: Callable[..., Mark]) -> None:
    pane = show("The 🙂 firm sells radios.\nThe end of it.", [marking("m", 4, 10), marking("n", 6, 21, 1)])
    pane.set_caret(7)
    before = pane._proxy.toPlainText()
    pane._accessible.refresh()
    pane.set_caret(30)
    pane._accessible.refresh()
    assert pane._proxy.toPlainText() == before
    assert pane.caret() == 30
    assert not [1 for block in pane._proxy.document().firstBlock().textFormats() if block.format.hasProperty(0x820)]
