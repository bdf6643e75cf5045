"""PDF: pages, paragraphs and split words; and what is said of one that cannot be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.sources.pdf_file import read_pdf
from annotator.sources.problem import SourceProblem
from tests.pieces import blocks

FULL = "The ministry bought what the supplier sold, and paid for it later in the same"
PICTURE = b"q 100 0 0 100 72 500 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n"


def column(top: int, *texts: str, left: int = 72) -> list[tuple[int, int, int, str]]:
    return [(left, top - 14 * index, 11, text) for index, text in enumerate(texts)]


def test_lines_are_joined_into_paragraphs(make_pdf: Callable[..., bytes]) -> None:
    page = [
        (72, 720, 18, "A Heading"),
        *column(690, FULL, "year, as many times before.", FULL, "end."),
        *column(620, "After a gap."),
    ]
    draft = read_pdf(make_pdf([page]), "a.pdf")
    assert blocks(draft) == ["A Heading", f"{FULL} year, as many times before.", f"{FULL} end.", "After a gap."]
    assert draft.structure.headings.levels == (1,)
    assert draft.structure.headings_are_suggested


def test_pages_are_kept_and_a_paragraph_may_cross_them(make_pdf: Callable[..., bytes]) -> None:
    draft = read_pdf(make_pdf([column(700, FULL, FULL), [], column(700, "year went on.", "New one.")]), "a.pdf")
    assert blocks(draft) == [f"{FULL} {FULL} year went on.", "New one."]
    assert draft.structure.pages.labels == ("1", "3")
    assert draft.structure.place(draft.text.index("New")) == "page 3, ¶ 1"
    assert any("Empty pages: 2." in note for note in draft.notes)


def test_words_split_at_a_line_end_are_joined(make_pdf: Callable[..., bytes]) -> None:
    lines = column(
        700,
        "It is a matter of inter-",
        "national and well-known deals, of Russia-",
        "China ties and other well-",
        "known ones.",
    )
    draft = read_pdf(make_pdf([lines]), "a.pdf")
    assert (
        draft.text
        == "It is a matter of international and well-known deals, of Russia-China ties and other well-known ones."
    )
    assert any("joined: 3" in note for note in draft.notes)


def test_items_of_a_list_are_paragraphs(make_pdf: Callable[..., bytes]) -> None:
    draft = read_pdf(make_pdf([column(700, f"• {FULL}", "year.", "• second", "(a) third")]), "a.pdf")
    assert blocks(draft) == [f"• {FULL} year.", "• second", "(a) third"]


def test_two_columns_do_not_run_into_each_other(make_pdf: Callable[..., bytes]) -> None:
    page = column(700, "left column one,", "and left two.") + column(
        700, "Right column one,", "and right two.", left=330
    )
    assert blocks(read_pdf(make_pdf([page]), "a.pdf")) == [
        "left column one, and left two.",
        "Right column one, and right two.",
    ]


def test_no_carriage_returns_and_signs_of_the_reader_remain(make_pdf: Callable[..., bytes]) -> None:
    text = read_pdf(make_pdf([column(700, "a sup-", "plier", "31 % – “x”")]), "a.pdf").text
    assert not set(text) & set("\r\x02\ufffe")


def test_pictures_without_text_are_said(make_pdf: Callable[..., bytes]) -> None:
    with pytest.raises(SourceProblem, match=r"holds pictures of pages, no text\. Run text recognition"):
        read_pdf(make_pdf([[]], content=PICTURE), "scan.pdf")


def test_a_pdf_without_anything_says_so(make_pdf: Callable[..., bytes]) -> None:
    with pytest.raises(SourceProblem, match="holds no text"):
        read_pdf(make_pdf([[]]), "a.pdf")


def test_a_password_is_said(make_pdf: Callable[..., bytes]) -> None:
    secret = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]" % (
        b"41" * 32,
        b"42" * 32,
    )
    with pytest.raises(SourceProblem, match="protected by a password"):
        read_pdf(make_pdf([column(700, "words")], trailer=secret), "a.pdf")


def test_a_truncated_pdf_says_so(make_pdf: Callable[..., bytes]) -> None:
    content = make_pdf([column(700, *[FULL] * 30)] * 5)
    for share in (0.3, 0.6, 0.95):
        with pytest.raises(SourceProblem, match="cut off"):
            read_pdf(content[: int(len(content) * share)], "a.pdf")


def test_what_is_no_pdf_says_so() -> None:
    with pytest.raises(SourceProblem, match="it is none"):
        read_pdf(b"words", "a.pdf")
    with pytest.raises(SourceProblem, match="damaged"):
        read_pdf(b"%PDF-1.4\nnothing\n%%EOF", "a.pdf")
