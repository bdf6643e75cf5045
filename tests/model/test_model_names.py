"""The order of names."""

from __future__ import annotations

from annotator.model.names import natural_key


def test_numbers_in_names_count_by_size() -> None:
    names = ["", "7", "07a", "post 9", "Post 10", "post 10b", "Åland"]
    mixed = names[::-1]
    assert sorted(mixed, key=natural_key) == names


def test_a_name_of_thousands_of_digits_has_its_place() -> None:
    longest, shorter = "9" * 6000, "9" * 5999
    assert sorted([longest, "8", shorter], key=natural_key) == ["8", shorter, longest]
