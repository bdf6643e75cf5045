"""Several codes retired, recoloured and moved at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.workspace.acts import Step
from annotator.workspace.several_codes import (
    bring_codes_back,
    let_take_codings,
    move_codes,
    outermost,
    recolour_codes,
    retire_codes,
    step_codes,
)

BOOK = Codebook.of(
    [
        Code("a", "Apple", key="1"),
        Code("a1", "Core", "a", 0),
        Code("a2", "Peel", "a", 1),
        Code("a3", "Pip", "a", 2, key="2"),
        Code("b", "Pear", position=1),
        Code("c", "Plum", position=2),
        Code("d", "Old", position=3, retired=True),
    ]
)


def after(change: Change) -> Codebook:
    codes = dict(BOOK.by_id)
    for put in change.puts:
        assert isinstance(put.after, Code)
        assert put.before == codes[put.after.id]
        codes[put.after.id] = put.after
    return replace(BOOK, members=tuple(codes.values()))


def tree(book: Codebook) -> str:
    """`a(a1 a2) b`"""

    def below(parent: str | None) -> str:
        parts = [
            f"{code.id}({below(code.id)})" if book.children(code.id) else code.id for code in book.children(parent)
        ]
        return " ".join(parts)

    return below(None)


def test_what_lies_below_another_chosen_code_moves_with_it() -> None:
    assert outermost(BOOK, {"a2", "a", "c"}) == ("a", "c")


@pytest.mark.parametrize(
    ("codes", "step", "expected"),
    [
        (["b", "c"], Step.UP, "b c a(a1 a2 a3) d"),
        (["a", "b"], Step.UP, "a(a1 a2 a3) b c d"),
        (["a", "b"], Step.DOWN, "c a(a1 a2 a3) b d"),
        (["c", "d"], Step.DOWN, "a(a1 a2 a3) b c d"),
        (["a2", "a3"], Step.OUTWARDS, "a(a1) a2 a3 b c d"),
        (["b", "c"], Step.INWARDS, "a(a1 a2 a3 b c) d"),
        (["a1", "a2"], Step.INWARDS, "a(a1 a2 a3) b c d"),
        (["a1", "c"], Step.DOWN, "a(a2 a1 a3) b d c"),
    ],
)
def test_codes_step_together_and_keep_their_order(codes: list[str], step: Step, expected: str) -> None:
    assert tree(after(step_codes(BOOK, codes, step))) == expected


@pytest.mark.parametrize(
    ("codes", "parent", "before", "expected"),
    [
        (["a1", "c"], "b", None, "a(a2 a3) b(a1 c) d"),
        (["c", "b"], "a", "a2", "a(a1 b c a2 a3) d"),
        (["a2", "a3"], None, "c", "a(a1) b a2 a3 c d"),
        (["b", "c"], None, "b", "a(a1 a2 a3) b c d"),
        (["b", "d"], None, "a", "b d a(a1 a2 a3) c"),
    ],
)
def test_codes_are_put_together_where_they_are_dropped(
    codes: list[str], parent: str | None, before: str | None, expected: str
) -> None:
    assert tree(after(move_codes(BOOK, codes, parent, before))) == expected


def test_codes_are_not_put_below_themselves() -> None:
    with pytest.raises(AnnotatorError, match="below itself"):
        move_codes(BOOK, ["b", "a"], "a1", None)


def test_codes_are_retired_and_brought_back_as_one_change() -> None:
    change = retire_codes(BOOK, ["a3", "b", "d"])
    assert change.label == "Retire codes"
    assert retire_codes(BOOK, ["b"]).label == "Retire code"
    assert [put.after for put in change.puts] == [
        replace(BOOK.code("a3"), retired=True, key=None),
        replace(BOOK.code("b"), retired=True),
    ]
    assert [put.after for put in bring_codes_back(BOOK, ["b", "d"]).puts] == [replace(BOOK.code("d"), retired=False)]


def test_codes_are_recoloured_and_made_headings_together() -> None:
    coloured = after(recolour_codes(BOOK, ["a", "b"], "#102030"))
    assert [code.colour for code in coloured.children(None)] == ["#102030", "#102030", None, None]
    headings = after(let_take_codings(BOOK, ["a", "a3"], codable=False))
    assert [(code.codable, code.key) for code in headings if code.id in {"a", "a3"}] == [(False, None)] * 2
    assert not let_take_codings(BOOK, ["b"], codable=True).puts
