"""The small parts on their own: limits, wire, blocks, classes of characters, lines of a PDF."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.structure import Segments
from annotator.sources.abbreviations import joins_over
from annotator.sources.blocks import Block, BlockBuilder, assembled
from annotator.sources.bounds import memory_for, seconds_for
from annotator.sources.break_classes import IGNORED, sentence_classes, word_classes
from annotator.sources.dispatch import read_bytes
from annotator.sources.docx_styles import read_styles
from annotator.sources.formats import Format
from annotator.sources.headings import suggested_headings
from annotator.sources.limits import LARGEST_FILE, MEBIBYTE, MEMORY, SECONDS
from annotator.sources.paragraphs import paragraphs
from annotator.sources.pdf_paragraphs import Line, rebuilt
from annotator.sources.posts import posts
from annotator.sources.problem import SourceProblem
from annotator.sources.safe_xml import parse_html, parse_xml
from annotator.sources.turns import turns
from annotator.sources.wire import receive, send


def test_only_plain_text_of_legal_size_may_take_longer_and_more() -> None:
    assert seconds_for(Format.PDF, LARGEST_FILE) == SECONDS
    assert seconds_for(Format.TXT, LARGEST_FILE) > SECONDS
    assert memory_for(Format.DOCX, MEBIBYTE) == MEMORY + MEBIBYTE
    assert memory_for(Format.TXT, LARGEST_FILE) > MEMORY + 8 * LARGEST_FILE


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="no memory limit on this platform")
def test_a_bounded_process_cannot_take_more_than_its_share() -> None:
    script = (
        "from annotator.sources.bounds import baseline_memory, bound; from annotator.sources.formats import Format; "
        "bound(baseline_memory(), Format.PDF, 0)\n"
        "try: bytearray(600 * 1024 * 1024)\n"
        "except MemoryError: print('refused')\n"
        "print(len(bytearray(100 * 1024 * 1024)))"
    )
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert printed.stdout.split() == ["refused", str(100 * 1024 * 1024)]


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()), st.lists(st.binary(max_size=50), max_size=4))
def test_what_is_sent_is_received(head: dict[str, object], parts: list[bytes]) -> None:
    pipe = io.BytesIO()
    send(pipe, head, *parts)
    pipe.seek(0)
    found, received = receive(pipe)
    assert received == parts
    assert found == {**head, "parts": [len(part) for part in parts]}


@pytest.mark.parametrize("content", [b"", b"\x00", struct.pack(">Q", 2**60), struct.pack(">Q", 5) + b"{}"])
def test_a_broken_message_is_an_end_and_costs_nothing(content: bytes) -> None:
    with pytest.raises(EOFError):
        receive(io.BytesIO(content))


def test_classes_are_one_letter_for_each_character() -> None:
    text = "Aa1.? \n中\u0301😀"
    assert len(sentence_classes(text)) == len(word_classes(text)) == len(text)
    assert sentence_classes("\u0301") == word_classes("\u200d") == IGNORED
    assert word_classes("中.") == "Il"


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("See No. ", "5 for it", True),
        ("He said No. ", "The end", False),
        ("Dr. ", "Roe", True),
        ("the U.S. ", "The", False),
        ("the U.S. ", "Senate", True),
        ("It works. ", "So", False),
        ("/?", "lang=en", True),
        ("好。", "他", False),
        ("“Why?” ", "he asked", True),
    ],
)
def test_what_joins_over_a_full_stop(before: str, after: str, joined: bool) -> None:
    assert joins_over(before + after, len(before)) is joined


def test_blocks_and_rows_are_parted_as_a_reader_expects() -> None:
    text, structure = assembled([Block("Head", 2), Block("a\tb", row=True), Block("c\td", row=True), Block(" body ")])
    assert text == "Head\n\na\tb\nc\td\n\n body "
    assert [text[start:end] for start, end in structure.paragraphs] == ["Head", "a\tb", "c\td", "body"]
    assert structure.headings.levels == (2,)


def test_a_builder_drops_white_space_and_splits_at_double_breaks() -> None:
    builder = BlockBuilder()
    builder.add(" \u00a0\t")
    builder.end_paragraph()
    builder.add("one\x00two\x00 \x00three")
    builder.end_paragraph()
    assert [block.text for block in builder.blocks] == ["one\ntwo", "three"]


def test_a_cell_without_a_row_is_a_paragraph() -> None:
    builder = BlockBuilder()
    builder.begin_cell()
    builder.add("stray")
    builder.end_paragraph()
    builder.end_cell()
    assert builder.blocks == [Block("stray")]


def test_xml_is_parsed_without_its_own_declarations() -> None:
    assert parse_xml(b"<a>x</a>", "f").text == "x"
    for content in (b"<!DOCTYPE a><a/>", "<!DOCTYPE a><a/>".encode("utf-16"), b"<a/><!ENTITY x 'y'>"):
        with pytest.raises(SourceProblem, match="document type of its own"):
            parse_xml(content, "f")
    assert parse_html("", "f") is None


def test_styles_that_are_based_on_each_other_end() -> None:
    root = parse_xml(
        b'<s xmlns:w="w"><w:style w:styleId="a"><w:name w:val="Title"/><w:basedOn w:val="b"/></w:style>'
        b'<w:style w:styleId="b"><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:basedOn w:val="a"/></w:style></s>',
        "f",
    )
    assert read_styles(root).levels == {"a": 1, "b": 4}


def test_white_space_alone_is_refused_for_every_format() -> None:
    for kind in (Format.TXT, Format.MD, Format.HTML):
        with pytest.raises(SourceProblem, match="only white space"):
            read_bytes(kind, b" <p> </p> " if kind is Format.HTML else b" \n ", "f")


def test_lines_of_a_pdf_by_gap_height_and_early_end() -> None:
    def line(text: str, foot: float, right: float = 500.0, height: float = 11.0) -> Line:
        return Line(text, 72.0, right, foot, height)

    found = rebuilt(
        [
            [
                line("Big", 750, 120, 20),
                line("full line", 700),
                line("ends.", 686, 110),
                line("next full", 672),
                line("gap", 630),
            ]
        ]
    )
    assert found.text == "Big\n\nfull line ends.\n\nnext full\n\ngap"
    assert (found.headings, found.levels) == ([(0, 3)], [1])
    assert rebuilt([]).text == ""


def test_the_pieces_of_plain_text() -> None:
    assert paragraphs(" a \n\n b") == [(1, 2), (6, 7)]
    assert posts("1/ a\n2/ b").starts == Segments().starts
    assert suggested_headings("", []) == Segments()
    text = "A: x\nB: y\nA: z\nB: w"
    assert turns(text, paragraphs(text)).labels == ("A", "B", "A", "B")
