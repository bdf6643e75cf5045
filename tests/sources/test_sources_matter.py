"""Front and back matter of plain text: what is taken for it, and what stays a part of the text."""

from __future__ import annotations

import pytest

from annotator.sources.matter import EDGE, is_mailed, names_in_byline
from annotator.sources.structure import markdown_structure, plain_structure

BODY = "Ships wait for days, because the pilots hear nothing when the wind turns. " * 4
MORE = "The office keeps no list of the hours that were lost, and nobody has asked for one so far. " * 3
NOTE = "Ada Ebner is a lecturer at the school of Port Alder and a fellow of the coastal institute."
VIEWS = "The views expressed here are those of the author and not those of the paper."


def found(*paragraphs: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """(what each is, its words) before and after the text."""
    text = "\n\n".join(paragraphs)
    structure = plain_structure(text)
    before, after = (
        [(part.label(at), text[slice(*pair)]) for at, pair in enumerate(part)]
        for part in (structure.front, structure.back)
    )
    return before, after


def labels(*paragraphs: str) -> tuple[list[str], list[str]]:
    before, after = found(*paragraphs)
    return [label for label, _ in before], [label for label, _ in after]


def test_date_and_byline_stand_before_the_text_and_the_title_between_them_is_a_heading() -> None:
    paragraphs = ("7 May 2021", "The harbour and its radios", "By Ada Ebner", BODY, MORE)
    assert found(*paragraphs) == ([("date", "7 May 2021"), ("byline", "By Ada Ebner")], [])
    structure = plain_structure("\n\n".join(paragraphs))
    assert [structure.paragraphs.at(start) for start in structure.headings.starts] == [1]


def test_author_disclaimer_and_comments_stand_after_the_text() -> None:
    paragraphs = ("The harbour", "By Ada Ebner", BODY, MORE, NOTE, VIEWS, "No comments:")
    assert labels(*paragraphs) == (["byline"], ["author", "disclaimer", "comments"])


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Photo: Harbour office.", "credit"),
        ("Image credit: B. Molin / Coast Press", "credit"),
        ("Foto: Hafenamt", "credit"),
        ("© 2021 Coast Press", "disclaimer"),
        ("This article was originally published in the Coast Review.", "disclaimer"),
        ("The author is a pilot.", "author"),
        ("About the author", "author"),
        ("12 Comments", "comments"),
        ("Filed under: harbours, radio", "comments"),
    ],
)
def test_back_matter_is_known_by_how_it_is_written(line: str, label: str) -> None:
    assert labels("The harbour", BODY, MORE, line) == ([], [label])


@pytest.mark.parametrize(
    "line",
    [
        "Published: 7 May 2021",
        "Updated on May 7, 2021, 10:15 am",
        "7. Mai 2021",
        "2021-05-07",
    ],
)
def test_dates_in_many_forms_are_front_matter(line: str) -> None:
    assert labels("The harbour", line, BODY, MORE) == (["date"], [])


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Ebner", ["Ada Ebner"]),
        ("By Ada Ebner and J. de Boer", ["Ada Ebner", "J. de Boer"]),
        ("Von Ada Ebner", ["Ada Ebner"]),
        ("By and by the harbour changed", []),
        ("By 2030 the masts are gone", []),
        ("By Night", []),
        ("By the harbour", []),
        ("By Ada Ebner: the end of the radios", []),
    ],
)
def test_a_byline_names_people(line: str, names: list[str]) -> None:
    assert names_in_byline(line) == names


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param(("By Any Means", BODY, MORE), id="a title alone on top"),
        pytest.param(("The harbour", BODY, "7 May 2021", MORE), id="a date within the text"),
        pytest.param(
            ("The harbour", BODY, "Ada Ebner is the only one who knows."), id="a last sentence about somebody"
        ),
        pytest.param(("The harbour", BODY, VIEWS, MORE), id="views within the text"),
        pytest.param(("7 May 2021", "By Ada Ebner", "Milk, two bottles", "Photo: none"), id="no running text"),
        pytest.param(("1/ " + BODY, "2/ " + MORE, "3/ " + BODY, "Photo: a mast"), id="a thread"),
    ],
)
def test_what_is_no_front_or_back_matter(paragraphs: tuple[str, ...]) -> None:
    assert found(*paragraphs) == ([], [])


def test_markdown_and_its_headings_have_front_and_back_matter_too() -> None:
    structure = markdown_structure(f"# The harbour\n\nBy Ada Ebner\n\n{BODY}\n\n{MORE}\n\n{NOTE}")
    assert (structure.front.labels, structure.back.labels) == (("byline",), ("author",))
    assert len(structure.headings) == 1


def test_a_newsletter_says_at_its_edge_how_to_leave_it() -> None:
    assert is_mailed(f"{BODY} {MORE} Unsubscribe or change your address.")
    assert is_mailed(f"View this email in your browser. {BODY}")
    assert not is_mailed(f"{BODY} {MORE}")
    assert not is_mailed(f"{'x' * EDGE} One can unsubscribe. {'x' * EDGE}"), "the text itself tells of it"
