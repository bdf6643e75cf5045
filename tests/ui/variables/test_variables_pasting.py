"""annotator.ui.variables.pasting: what a block of cells changes."""

from __future__ import annotations

from annotator.model.records import Document
from annotator.ui.variables.pasting import PastePlan, Table, holds_names, plan_at, plan_by_name


def document(name: str, **variables: str) -> Document:
    return Document(name[0], name, 0, "0", 1, "0", 1, 0, "2026", variables=tuple(sorted(variables.items())))


DOCUMENTS = {one.id: one for one in (document("Harbour", year="2019"), document("island", by="Kim"), document("Reef"))}
TABLE = Table(tuple(DOCUMENTS), ("year", "by"))


def test_names_in_the_first_column_are_matched_under_the_heading() -> None:
    block = (("", "year", "outlet"), ("Harbour", "2019", "Post"), ("ISLAND", "2021", ""), ("Atoll", "1", "2"))
    assert holds_names(block, DOCUMENTS)
    plan = plan_by_name(block, DOCUMENTS, TABLE)
    assert plan.cells == {("H", "outlet"): "Post", ("i", "year"): "2021"}
    assert (plan.same, plan.unknown, plan.new_variables) == (1, ("Atoll",), ("outlet",))


def test_without_a_heading_the_columns_of_the_table_count() -> None:
    block = (("Reef", "2020", "Lee", "more"), ("Reef", "2022"))
    plan = plan_by_name(block, DOCUMENTS, TABLE)
    assert plan.cells == {("R", "year"): "2022", ("R", "by"): "Lee"}
    assert (plan.doubled, plan.left_over) == (("Reef",), 1)
    assert plan_by_name(block, DOCUMENTS, TABLE, first=1).cells == {("R", "by"): "2022"}


def test_empty_cells_clear_only_when_asked() -> None:
    block = (("", "year"), ("Harbour", " "))
    assert not plan_by_name(block, DOCUMENTS, TABLE).cells
    assert plan_by_name(block, DOCUMENTS, TABLE, clears=True).cells == {("H", "year"): ""}


def test_a_block_without_names_goes_from_the_cell_on() -> None:
    block = (("1", "2"), ("3",))
    assert not holds_names(block, DOCUMENTS)
    assert plan_at(block, DOCUMENTS, TABLE, 1, 0).cells == {("i", "year"): "1", ("i", "by"): "2", ("R", "year"): "3"}
    beyond = plan_at(block, DOCUMENTS, TABLE, 2, 1)
    assert (beyond.cells, beyond.left_over) == ({("R", "by"): "1"}, 2)
    assert plan_at((), DOCUMENTS, TABLE, 0, 0) == PastePlan({})


def test_one_cell_fills_what_is_selected() -> None:
    plan = plan_at((("x",),), DOCUMENTS, TABLE, 0, 0, rows=3, columns=2)
    assert len(plan.cells) == 6
    assert set(plan.cells.values()) == {"x"}
    assert len(plan_at((("x",), ("y",)), DOCUMENTS, TABLE, 0, 0, rows=3).cells) == 2
