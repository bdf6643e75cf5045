"""A PDF read back: words in their order, pages, legend, notes, colours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from annotator.model.errors import AnnotatorError, Cancelled
from annotator.ui.printing.choice import Endnotes, Paper, PrintChoice
from annotator.ui.printing.paper import pdf_of, write_pdf
from annotator.ui.theme.appearance import load_fonts
from tests.ui.printing.conftest import MANY, Prints, Sheaf, coding, printout

TEXT = "The vendor sells radios.\nSomebody may turn them off in a crisis.\nThe end."


def test_the_words_stand_in_their_order_between_header_and_page_number(prints: Prints) -> None:
    (page,) = prints(TEXT).pages
    places = [
        page.index(words) for words in ("First text", "Radio study", "1 of 1", "The vendor", "Somebody", "The end.")
    ]
    assert places == sorted(places)


def test_a_long_text_goes_over_numbered_pages_and_nothing_is_lost(prints: Prints) -> None:
    sheaf = prints(MANY)
    whole = " ".join(sheaf.pages)
    assert [f"{n} of {len(sheaf.pages)}" in page for n, page in enumerate(sheaf.pages, 1)] == [True] * len(sheaf.pages)
    places = [whole.index(f"Paragraph {n} says") for n in range(200)]
    assert places == sorted(places)


def test_a_row_stands_on_one_page_only(prints: Prints) -> None:
    whole = " ".join(prints(MANY).pages)
    assert [whole.count(f"Paragraph {n} says") for n in range(200)] == [1] * 200


def test_the_legend_lists_the_used_codes_with_their_counts(prints: Prints) -> None:
    sheaf = prints(TEXT, [coding(1, 4, 10, "firm"), coding(2, 17, 23, "firm"), coding(3, 34, 49, "switch", "ben")])
    end = sheaf.pages[-1][sheaf.pages[-1].index("Codes:") :]
    assert "Ada (AD), Ben (BE)" in end
    assert end.index("Actor") < end.index("Firm 2") < end.index("Threat") < end.index("Kill switch 1")
    assert "State body" not in end


def test_codings_are_named_in_the_margin_and_again_where_they_go_on(prints: Prints) -> None:
    middle = MANY.index("Paragraph 60")
    sheaf = prints(MANY, [coding(1, 20, 30, "switch"), coding(2, 4, middle, "firm")])
    named = [page.count("Firm") for page in sheaf.pages]
    assert named[:2] == [1, 1]
    assert sheaf.pages[0].count("Kill switch") == 1
    assert named[-1] == 1
    assert named[-2] == 0


def test_memos_become_numbered_notes(prints: Prints) -> None:
    codings = [coding(1, 4, 10, "firm", memo="A firm it is."), coding(2, 25, 33, "switch", memo="Vague.\nAsk again.")]
    page = prints(TEXT, codings, PrintChoice(endnotes=Endnotes.MEMOS), memo="Read twice.").pages[-1]
    notes = page[page.index("Memos") :]
    assert notes == (
        "Memos On the document Read twice. 1 Actor / Firm · Ada · ¶ 1 A firm it is. "
        "2 Threat / Kill switch · Ada · ¶ 2 Vague. Ask again."
    )
    assert page.index("Firm 1") < page.index("Kill switch 2")


def test_many_notes_on_one_passage_are_numbered_within_the_paper(prints: Prints) -> None:
    codings = [coding(number, 4, 10, "firm", memo=f"Note {number}.") for number in range(11)]
    codings += [coding(20, 4, 10, "switch"), coding(21, 0, 24, "switch", memo="Alone.")]
    sheaf = prints(TEXT, codings, PrintChoice(endnotes=Endnotes.MEMOS))
    assert "Firm 2–12" in sheaf.pages[0]
    assert "Kill switch 1" in sheaf.pages[0]
    picture = sheaf.picture(1)
    assert _is_clear_at_the_edge(picture)


def test_initials_of_many_coders_stay_on_the_paper(qapp: object) -> None:
    load_fonts()
    made = printout(TEXT, [coding(1, 4, 10, "switch")])
    many = " ".join(f"C{number}" for number in range(30))
    content, _ = pdf_of(replace(made, marks=(made.marks[0]._replace(who=many),)), PrintChoice())
    sheaf = Sheaf(content)
    assert "Kill switch C0 C1 C2" in sheaf.pages[0]
    assert _is_clear_at_the_edge(sheaf.picture(1))
    sheaf.close()


def test_a_memo_that_reads_from_the_right_stands_at_the_right(prints: Prints) -> None:
    sheaf = prints(TEXT, [coding(1, 4, 10, "firm", memo="שלום")], PrintChoice(endnotes=Endnotes.MEMOS))
    picture = sheaf.picture(1)
    inked = [
        any(picture.pixelColor(x, y).lightness() < 128 for x in range(picture.width() // 2, picture.width() * 9 // 10))
        for y in range(picture.height() // 8, picture.height() * 9 // 10)
    ]
    lowest = max(at for at, ink in enumerate(inked) if ink) + picture.height() // 8
    left = range(picture.width() // 10, picture.width() // 2)
    assert all(picture.pixelColor(x, y).lightness() > 250 for x in left for y in range(lowest - 6, lowest + 2))


def test_memos_stay_out_unless_they_are_asked_for(prints: Prints) -> None:
    assert "A firm it is" not in prints(TEXT, [coding(1, 4, 10, "firm", memo="A firm it is.")]).pages[-1]


def test_doubt_is_printed_beside_the_name(prints: Prints) -> None:
    page = prints(TEXT, [replace(coding(1, 4, 10, "firm"), unsure=True)]).pages[0]
    assert "Firm ?" in page


def test_only_the_chosen_pages_are_printed_with_their_own_numbers(prints: Prints) -> None:
    count = len(prints(MANY).pages)
    sheaf = prints(MANY, choice=PrintChoice(first=2, last=3))
    assert len(sheaf.pages) == 2
    assert f"2 of {count}" in sheaf.pages[0]


def test_a_range_beyond_the_end_is_refused(prints: Prints) -> None:
    with pytest.raises(AnnotatorError, match="it is not chosen"):
        prints(TEXT, choice=PrintChoice(first=9, last=12))


def test_paper_is_as_large_as_chosen(prints: Prints) -> None:
    assert [round(side) for side in prints(TEXT).sizes[0]] == [595, 842]
    assert [round(side) for side in prints(TEXT, choice=PrintChoice(paper=Paper.LETTER)).sizes[0]] == [612, 792]


def test_an_empty_text_makes_one_page(prints: Prints) -> None:
    assert len(prints("").pages) == 1


def test_a_coding_is_filled_underlined_and_bracketed_in_its_colour(prints: Prints) -> None:
    plain, coded = prints(TEXT).picture(1), prints(TEXT, [coding(1, 0, 24, "firm")]).picture(1)
    tint = QColor("#e2e9ff")
    blue = QColor("#3b6bff")
    column = int(coded.width() * 0.66)
    assert _like(coded, tint, 0, column) > 1500
    assert _like(coded, blue, 0, column) > 150
    assert _like(coded, blue, column, coded.width()) > 60
    assert _like(plain, tint, 0, plain.width()) == 0
    assert _like(plain, blue, 0, plain.width()) == 0


def test_a_file_of_another_kind_is_never_replaced(qapp: object, tmp_path: Path) -> None:
    project = tmp_path / "study.annot"
    project.write_bytes(b"SQLite format 3\x00")
    with pytest.raises(AnnotatorError, match="untouched"):
        write_pdf(project, printout(TEXT, []), PrintChoice())
    assert project.read_bytes() == b"SQLite format 3\x00"


def test_an_earlier_pdf_is_replaced_and_nothing_else_is_left(qapp: object, tmp_path: Path) -> None:
    out = tmp_path / "text.pdf"
    write_pdf(out, printout(TEXT, []), PrintChoice())
    before = out.read_bytes()
    assert write_pdf(out, printout(MANY, []), PrintChoice()) > 1
    assert out.read_bytes() != before
    assert [path.name for path in tmp_path.iterdir()] == ["text.pdf"]


def test_a_cancelled_print_leaves_the_earlier_file(qapp: object, tmp_path: Path) -> None:
    out = tmp_path / "text.pdf"
    write_pdf(out, printout(TEXT, []), PrintChoice())
    before = out.read_bytes()
    calls = []

    def stop_late(step: int, of: int, what: str = "") -> None:
        calls.append(step)
        if len(calls) > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(out, printout(MANY, []), PrintChoice(), stop_late)
    assert out.read_bytes() == before


def test_hundreds_of_codings_on_one_place_are_counted(prints: Prints) -> None:
    codings = [coding(n, 0, 5 + n, "switch") for n in range(60)]
    assert "+" in prints(TEXT, codings).pages[0]


def _like(image: QImage, colour: QColor, left: int, right: int) -> int:
    """How many dots between two columns are nearly of a colour."""
    wanted = colour.getRgb()[:3]
    return sum(
        all(abs(one - other) <= 12 for one, other in zip(image.pixelColor(x, y).getRgb()[:3], wanted, strict=True))
        for y in range(image.height() // 4)
        for x in range(left, right)
    )


def _is_clear_at_the_edge(picture: QImage) -> bool:
    """Whether nothing is printed on the right of the frame."""
    edge = range(round(picture.width() * 0.925), picture.width())
    return all(picture.pixelColor(x, y).lightness() > 250 for x in edge for y in range(picture.height()))
