"""Backslashes before signs that part the entries of a cell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.codebook_signs import bared, guarded, listed, parted

ODD = st.text("ab\\|↵ \n", max_size=12)


@given(ODD)
def test_any_text_comes_back_from_behind_its_backslashes(text: str) -> None:
    line = guarded(text, "↵", "\n")
    assert "\n" not in line
    assert bared(line, "↵", "\n") == text


@given(st.lists(ODD.map(str.strip), min_size=1, max_size=4))
def test_any_texts_are_parted_where_they_were_joined(texts: list[str]) -> None:
    assert parted(" | ".join(guarded(text, "|") for text in texts), "|") == texts


@given(st.lists(ODD.map(str.strip), min_size=1, max_size=4))
def test_any_texts_are_parted_where_a_sign_stands_right_after_them(texts: list[str]) -> None:
    assert parted(listed(texts, "|"), "|") == texts


def test_a_backslash_elsewhere_stands_as_it_is() -> None:
    assert guarded("C:\\new | D:\\old", "|") == "C:\\new \\| D:\\old"
    assert guarded("C:\\new", "↵", "\n") == "C:\\new"
