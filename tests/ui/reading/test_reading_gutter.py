from __future__ import annotations

from annotator.model.structure import Segments, Structure
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.gutter import Numbers
from annotator.ui.text_taste import Gutter


def labels(text: str, structure: Structure, gutter: Gutter = Gutter.AUTOMATIC) -> list[str]:
    display = DisplayMap(text, structure)
    numbers = Numbers(display, structure, gutter)
    return [numbers.label(block) for block in range(len(display))]


def test_a_thread_counts_posts_where_they_begin() -> None:
    posts = Structure(posts=Segments.of([(0, 9), (10, 14)], labels=["7", "8"]))
    assert labels("1/ a\nb\n\nc\n2/ d", posts) == ["7", "", "", "8"]


def test_other_texts_count_paragraphs_with_headings_apart() -> None:
    text = "Head\nfirst\nsecond"
    structure = Structure(paragraphs=Segments.of([(0, 4), (5, 10), (11, 17)]), headings=Segments.of([(0, 4)]))
    assert labels(text, structure) == ["§", "2", "3"]
    assert labels(text, structure, Gutter.NOTHING) == ["", "", ""]


def test_a_text_without_structure_counts_its_lines() -> None:
    assert labels("a\n\nb\n" + "c " * 3000, Structure()) == ["1", "2", "3", ""]


def test_the_number_of_a_later_line_is_that_of_its_post() -> None:
    posts = Structure(posts=Segments.of([(0, 9), (10, 14)]))
    display = DisplayMap("1/ a\nb\n\nc\n2/ d", posts)
    numbers = Numbers(display, posts)
    assert [numbers.numbered(block) for block in range(4)] == [0, 0, 0, 3]
