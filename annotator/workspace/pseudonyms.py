"""Coders under other names, for what leaves the project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.model.records import Coder


def under_pseudonyms(coders: Mapping[str, Coder]) -> dict[str, Coder]:
    """The coders by id as `Coder 1`, `Coder 2`, … in the project's order. Their ids, made at random, stay."""
    return {
        coder.id: replace(coder, name=f"Coder {number}", initials=f"C{number}")
        for number, coder in enumerate(coders.values(), start=1)
    }
