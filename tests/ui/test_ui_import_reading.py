"""What is counted in a text before it is imported, and how much of it is shown."""

from __future__ import annotations

from annotator.sources.parsed import Parsed
from annotator.sources.structure import plain_structure
from annotator.ui.dialogs.import_reading import MOST_SHOWN, MOST_WORDS, STRETCH, previewed

LINE = "The firm asks @harbour and @coast, then reads https://example.org/a, which says little.\n\n"


def parsed(text: str) -> Parsed:
    return Parsed("a", "a.txt", text, plain_structure(text), text.encode(), "txt", "1", "utf-8")


def test_of_a_large_text_the_beginning_is_shown_with_its_paragraphs() -> None:
    lines = MOST_SHOWN // len(LINE) + 50
    seen = previewed(parsed(LINE * lines))
    assert len(seen.text) == MOST_SHOWN
    assert len(seen.structure.paragraphs) == MOST_SHOWN // len(LINE) + 1
    assert seen.structure.paragraphs.ends[-1] == MOST_SHOWN
    assert (len(seen.parsed.structure.paragraphs), seen.words) == (lines, None)


def test_handles_and_links_are_counted_in_all_of_a_text() -> None:
    lines = 3 * STRETCH // len(LINE)
    seen = previewed(parsed(LINE * lines))
    assert (seen.handles, seen.links) == (2 * lines, lines)


def test_words_are_counted_where_that_is_soon_done() -> None:
    assert previewed(parsed("Two words.\n")).words == 2
    assert previewed(parsed("word " * (MOST_WORDS // 5 + 1))).words is None


def test_lines_are_counted_as_broken_within_posts_alone() -> None:
    posts = "".join(f"{number}/ It costs\n5 of all the money.\n\n" for number in range(1, 5))
    assert previewed(parsed(posts)).broken_lines == 4
    assert previewed(parsed("It costs\n5 of all the money.\n")).broken_lines == 0
