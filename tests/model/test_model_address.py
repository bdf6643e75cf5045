"""Telling the address of a server from a path, and saying it without what is secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model.address import spoken_address


@pytest.mark.parametrize(
    "text", ["postgresql://ada:se@cret?@host/x?password=secret", str(Path("postgresql://ada:secret@host/x"))]
)
def test_an_address_is_said_without_user_host_and_password(text: str) -> None:
    assert spoken_address(text) == "postgresql://…"


@pytest.mark.parametrize(
    "text", ["study.annot", "C:/studies/study.annot", "C:\\studies", "a b://x", "", "notes: first/second"]
)
def test_a_path_is_no_address(text: str) -> None:
    assert spoken_address(text) is None
