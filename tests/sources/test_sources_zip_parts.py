"""Containers made to explode, to hide or to break are refused before they cost anything."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile

import pytest

from annotator.sources import zip_parts
from annotator.sources.problem import SourceProblem
from annotator.sources.zip_parts import ZipParts


def container(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def test_parts_are_read_by_their_exact_name() -> None:
    parts = ZipParts(container(("a/b.xml", b"content"), ("../b.xml", b"other")), "x.docx")
    assert parts.read("a/b.xml") == b"content"
    with pytest.raises(SourceProblem):
        parts.read("b.xml")


def test_a_bomb_is_refused_by_what_its_directory_says() -> None:
    with pytest.raises(SourceProblem, match="unpacks to far more"):
        ZipParts(container(("a", b"0" * 30_000_000)), "x.docx")


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(SourceProblem, match="unpacks to far more"):
        ZipParts(container(*((str(number), b"") for number in range(10_001))), "x.docx")


def test_a_directory_that_lies_about_sizes_does_not_help(monkeypatch: pytest.MonkeyPatch) -> None:
    content = container(("a", bytes(1000)), ("b", bytes(1000)))
    monkeypatch.setattr(zip_parts, "ZIP_TOTAL", 10_000)
    parts = ZipParts(content, "x.docx")
    assert len(parts.read("a")) == 1000
    for _ in range(8):
        parts.read("b")
    parts.read("a")
    with pytest.raises(SourceProblem, match="unpacks to far more"):
        parts.read("b")


def test_a_size_that_is_too_small_is_noticed() -> None:
    content = bytearray(container(("a", b"0123456789" * 50)))
    at = content.index(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 10)
    with pytest.raises(SourceProblem, match="damaged"):
        ZipParts(bytes(content), "x.docx").read("a")


def test_a_password_is_named() -> None:
    content = bytearray(container(("a", b"x")))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(SourceProblem, match="password"):
        ZipParts(bytes(content), "x.docx")


def test_two_parts_of_one_name_are_refused() -> None:
    with pytest.raises(SourceProblem, match="two parts of one name"):
        ZipParts(container(("a", b"x"), ("a", b"y")), "x.docx")


def test_no_damage_gives_anything_but_the_part_or_a_message() -> None:
    words = b"words " * 100
    content = container(("a", words))
    told = 0
    for at in range(0, len(content), 3):
        broken = bytearray(content)
        broken[at] ^= 0xFF
        try:
            found = ZipParts(bytes(broken), "x.docx").read("a")
        except SourceProblem:
            told += 1
        else:
            assert found == words, at
    assert told
