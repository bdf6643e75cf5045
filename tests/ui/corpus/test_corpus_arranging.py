"""annotator.ui.corpus.arranging and rows: order and groups of documents, and what a filter finds."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.model.names import natural_key
from annotator.model.records import Document, ReadingState
from annotator.ui.corpus.arranging import CODINGS, NAME, ORDER, STATE, Arrangement, arranged
from annotator.ui.corpus.rows import DocumentRow, GroupRow, Haystacks, is_wanted
from annotator.ui.widgets.values import value_key

WORDS = {ReadingState.NOT_OPENED: "Not opened", ReadingState.IN_PROGRESS: "In progress", ReadingState.DONE: "Done"}


def document(name: str, **variables: str) -> Document:
    return Document(name, name, 0, "0", 1, "0", 1, 0, "2026", variables=tuple(sorted(variables.items())))


DOCUMENTS = {
    one.id: one
    for one in (
        document("Post 10", date="2021-03-01", year="9"),
        document("post 9", date="2019-11-30", year="10"),
        document("Essay", date="2019-01-02"),
        document("Åland", year="-2.5"),
    )
}
STATES = (ReadingState.DONE, ReadingState.NOT_OPENED, ReadingState.DONE, ReadingState.IN_PROGRESS)
ROWS = [
    DocumentRow(one, one, state, codings) for one, state, codings in zip(DOCUMENTS, STATES, (3, 0, 12, 1), strict=True)
]


def order(**how: Any) -> list[str]:
    return list(arranged(ROWS, DOCUMENTS, Arrangement(**how), WORDS)[0])


def test_documents_are_sorted_by_what_was_chosen() -> None:
    assert order(sort=ORDER) == list(DOCUMENTS)
    assert order(sort=NAME) == ["Essay", "post 9", "Post 10", "Åland"]
    assert order(sort=CODINGS, is_descending=True) == ["Essay", "Post 10", "Åland", "post 9"]
    assert order(sort=STATE) == ["post 9", "Åland", "Post 10", "Essay"]
    assert order(sort="variable:date") == ["Essay", "post 9", "Post 10", "Åland"]


def test_numbers_are_sorted_as_numbers_and_what_has_none_stands_last() -> None:
    assert order(sort="variable:year") == ["Åland", "Post 10", "post 9", "Essay"]
    assert order(sort="variable:year", is_descending=True) == ["post 9", "Post 10", "Åland", "Essay"]
    assert value_key(["2", "x10", "x9"]) is natural_key


def test_groups_have_headings_with_counts_and_fold() -> None:
    ids, lines = arranged(ROWS, DOCUMENTS, Arrangement(group=STATE, folded=frozenset({"done"})), WORDS)
    assert [line.name if isinstance(line, DocumentRow) else (line.title, line.count) for line in lines] == [
        ("Not opened", 1),
        "post 9",
        ("In progress", 1),
        "Åland",
        ("Done", 2),
    ]
    assert len(ids) == 4
    assert lines[-1] == GroupRow("done", "Done", 2, 2, is_open=False)


def test_dates_are_grouped_by_year() -> None:
    _, lines = arranged(ROWS, DOCUMENTS, Arrangement(group="variable:date"), WORDS)
    assert [(line.title, line.count) for line in lines if isinstance(line, GroupRow)] == [
        ("2019", 2),
        ("2021", 1),
        ("", 1),
    ]


@pytest.mark.parametrize(
    "nonsense", [None, 3, {"sort": 1, "group": [], "folded": 2}, {"sort": "variable:"}, {"sort": []}]
)
def test_nonsense_in_the_settings_counts_as_never_chosen(nonsense: Any) -> None:
    assert Arrangement.from_plain(nonsense) == Arrangement()


def test_an_arrangement_comes_back_from_the_settings() -> None:
    how = Arrangement("variable:date", is_descending=True, group=STATE, folded=frozenset({"done", ""}))
    assert Arrangement.from_plain(how.to_plain()) == how
    assert Arrangement().is_project_order
    assert not how.is_project_order
    assert how.follows_work


def test_a_filter_finds_names_values_and_states() -> None:
    kept = Haystacks()
    island = document("Åland islands", outlet="Le Monde")
    assert is_wanted(kept.of(island), "in progress", ["aland", "monde", "progress"])
    assert not is_wanted(kept.of(island), "done", ["progress"])
    assert kept.of(island) is kept.of(island)
