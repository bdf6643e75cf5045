"""annotator.workspace.finding: ids go before names, names before names in another case."""

from __future__ import annotations

import pytest

from annotator.model.errors import NotFoundError
from annotator.model.records import Coder, Document
from annotator.workspace.finding import coder_of, document_of

WHEN = "2026-11-01T08:00:00+00:00"


def documents(*names: str) -> dict[str, Document]:
    return {
        f"d{number}": Document(f"d{number}", name, number, "0" * 64, 1, "1" * 64, 0, 0, WHEN)
        for number, name in enumerate(names)
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [("d1", "d1"), ("Essay", "d0"), (" essay ", "d1"), ("LETTER", "d2"), ("letter", "d2"), ("d3", "d3")],
)
def test_a_document_is_found_by_id_then_by_its_name_then_whatever_its_case(text: str, found: str) -> None:
    assert document_of(documents("Essay", "essay", "Letter", "d2"), text).id == found


def test_a_document_that_nobody_means_is_refused() -> None:
    with pytest.raises(NotFoundError, match='"ESSAY" but for case: give the exact name'):
        document_of(documents("Essay", "essay"), "ESSAY")
    with pytest.raises(NotFoundError, match='no document "letter"'):
        document_of(documents("Essay"), "letter")


def test_a_coder_is_found_by_id_or_name() -> None:
    coders = {"a": Coder("a", "Ada Nowak", "AN"), "b": Coder("b", "A", "A", 1)}
    assert [coder_of(coders, text).id for text in ("a", "A", " ada  NOWAK ")] == ["a", "b", "a"]
    with pytest.raises(NotFoundError, match='no coder "Ben"'):
        coder_of(coders, "Ben")
