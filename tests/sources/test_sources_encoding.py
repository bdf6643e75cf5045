"""Bytes to text: marks, strict UTF-8, a choice with previews; never a silent guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.text import clean_text
from annotator.sources.encoding import decode
from annotator.sources.plain import read_plain
from annotator.sources.problem import EncodingUnknown, SourceProblem

RUSSIAN = "Зависимость от поставщика растёт, и никто не знает, чем это кончится. " * 4
FRENCH = "Le réseau dépend d'un équipementier étranger, déclare le député. " * 4


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda t: t[0] != "\ufeff"))
def test_utf8_keeps_every_character(text: str) -> None:
    try:
        assert decode(text.encode(), "a.txt") == (text, "utf-8")
    except SourceProblem:  # a text that begins as a PDF or an RTF does
        assert text.startswith(("%PDF", "{\\rtf", "PK", "GIF8"))


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\x00\x00", "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides(mark: bytes, encoding: str) -> None:
    text = "Ä 中 😀\r\nline"
    assert decode(mark + text.encode(encoding), "a.txt") == (text, encoding)


def test_other_encodings_are_asked_with_previews() -> None:
    with pytest.raises(EncodingUnknown) as caught:
        decode(RUSSIAN.encode("cp1251"), "a.txt")
    first = caught.value.candidates[0]
    assert (first.encoding, first.preview) == ("cp1251", RUSSIAN[:400])
    assert "cp1251" in str(caught.value)


def test_a_western_text_has_cp1252_first() -> None:
    with pytest.raises(EncodingUnknown) as caught:
        decode(FRENCH.encode("cp1252"), "a.txt")
    assert caught.value.candidates[0].encoding == "cp1252"


def test_utf16_without_a_mark_is_asked() -> None:
    with pytest.raises(EncodingUnknown) as caught:
        decode("plain words without a mark".encode("utf-16-le"), "a.txt")
    assert caught.value.candidates[0].encoding == "utf-16-le"


def test_a_forced_encoding_is_taken_or_refused_with_the_place() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "a.txt", "KOI8-R") == (RUSSIAN, "koi8-r")
    with pytest.raises(SourceProblem, match="byte 1 does not fit"):
        decode(RUSSIAN.encode("koi8-r"), "a.txt", "ascii")
    for unknown in ("klingon", "hex", "rot13"):
        with pytest.raises(SourceProblem, match="no encoding called"):
            decode(b"abc", "a.txt", unknown)


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 4,
        b"\x00" * 500,
        b"\x89PNG\r\n\x1a\n\x00",
        b"%PDF-1.4 words",
        b"PK\x03\x04 words",
        b"\x01\x02\x03\x04 ab",
    ],
)
def test_binary_is_refused_in_one_message(content: bytes) -> None:
    with pytest.raises(SourceProblem) as caught:
        decode(content, "a.txt")
    assert not isinstance(caught.value, EncodingUnknown)
    assert "\n" not in str(caught.value)


def test_nul_bom_and_line_ends_go_and_nothing_else() -> None:
    raw = "\ufeffa\r\nb\rc\x00d\u2028e\u00a0\u00adé e\u0301\x0b"
    draft = read_plain(raw.encode(), "a.txt", None)
    assert draft.text == "a\nb\ncd\u2028e\u00a0\u00adé e\u0301\x0b"
    assert draft.notes == ("NUL characters left out: 1.",)


def test_lone_surrogates_become_replacement_characters_one_for_one() -> None:
    content = b"a" + "\ud83d".encode("utf-8", "surrogatepass") + b"b" + "\ud83d\ude00".encode("utf-8", "surrogatepass")
    draft = read_plain(content, "a.txt", None)
    assert draft.text == "a\ufffdb😀"
    assert "halves of surrogate pairs" in draft.notes[0]
    wide = b"\xff\xfe" + "a\udc00b".encode("utf-16-le", "surrogatepass")
    assert read_plain(wide, "a.txt", None).text == "a\ufffdb"


def test_the_seeds_keep_every_character(seeds: list) -> None:
    for path in seeds:
        content = path.read_bytes()
        assert read_plain(content, path.name, None).text == clean_text(content.decode("utf-8-sig"))
