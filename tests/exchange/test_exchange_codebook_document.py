"""The codebook as a Word document: every rule in the order of the tree, read back by a reader of Word files."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

from docx import Document

from annotator.exchange.codebook_document import codebook_document, is_codebook_document
from annotator.exchange.codebook_marks import PALETTE, marks_of
from annotator.exchange.codebook_page import codebook_page
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude

BOOK = Codebook.of(
    [
        Code("actor", "Actor", codable=False, colour="#B40743"),
        Code(
            "firm",
            "Firm & Co",
            "actor",
            0,
            key="1",
            definition="Who sells.",
            include=("subsidiaries",),
            exclude=(Exclude("state bodies", "state"), Exclude("figures of speech")),
            examples=("The supplier signed.",),
            counter_examples=("The ministry signed.\x01",),
            unit="A noun phrase.",
            aliases=("company", "vendor"),
            attributes=(
                Attribute("certainty", "Certainty", AttributeType.CHOICE, ("low", "high")),
                Attribute("year", "Year", AttributeType.NUMBER),
            ),
        ),
        Code("state", "State body", "actor", 1, retired=True),
        Code("threat", "Threat", position=1),
    ],
    name="Actors",
    version="2.1.0",
    description="What sources say.\n\nFor two coders.",
)


def paragraphs(content: bytes) -> list[tuple[str, str]]:
    """Style and words of each paragraph."""
    return [(str(one.style.name), one.text) for one in Document(BytesIO(content)).paragraphs if one.style is not None]


def rows(content: bytes) -> list[tuple[str, list[str]]]:
    """Label and entries of each row of the first code that has rules."""
    return [(row.cells[0].text, row.cells[1].text.split("\n")) for row in Document(BytesIO(content)).tables[0].rows]


def test_the_document_has_every_rule_in_the_order_of_the_tree() -> None:
    found = paragraphs(codebook_document(BOOK))
    assert found[:4] == [
        ("Title", "Actors"),
        ("Normal", "Version 2.1.0, 4 codes"),
        ("Normal", "What sources say."),
        ("Normal", "For two coders."),
    ]
    headings = [(style, words) for style, words in found if style.startswith("Heading")]
    assert headings == [
        ("Heading 1", "■\u00a0Actor"),
        ("Heading 2", "━━━\u00a0Firm & Co"),
        ("Heading 2", "━ ━\u00a0State body"),
        ("Heading 1", "▲\u00a0Threat"),
    ]
    begin = found.index(("Heading 2", "━━━\u00a0Firm & Co"))
    assert [words for _, words in found[begin + 1 : begin + 5]] == [
        "actor/firm, key 1",
        "Who sells.",
        "━ ━\u00a0State body",
        "actor/state, retired, takes no new codings",
    ]
    assert rows(codebook_document(BOOK)) == [
        ("Use it when", ["subsidiaries"]),
        ("Do not use it when", ["state bodies: use State body", "figures of speech"]),
        ("Examples", ["The supplier signed."]),
        ("Counter-examples", ["The ministry signed.\ufffd"]),
        ("Unit", ["A noun phrase."]),
        ("Questions", ["Certainty: low, high", "Year: a number"]),
        ("Other names", ["company, vendor"]),
    ]


def test_it_begins_with_all_codes_in_two_columns_and_counts_its_pages() -> None:
    document = Document(BytesIO(codebook_document(BOOK)))
    entries = [one.text for one in document.paragraphs if "\t" in one.text]
    assert entries == ["■\tActor", "━━━\tFirm & Co  [1]", "━ ━\tState body", "▲\tThreat"]
    columns = [section._sectPr.xpath("./w:cols/@w:num") for section in document.sections]
    assert columns == [[], ["2"], ["1"]]
    foot = document.sections[0].footer.paragraphs[0]
    assert foot.text.startswith("Actors 2.1.0, ")
    assert foot._p.xpath("./w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]


def test_a_codes_sign_has_its_colour() -> None:
    document = Document(BytesIO(codebook_document(BOOK)))
    firm = next(one for one in document.paragraphs if one.text == "━━━\u00a0Firm & Co")
    assert str(firm.runs[0].font.color.rgb) == "B40743"
    assert firm.runs[1].font.color.rgb is None


def test_an_earlier_document_is_known_again_and_others_are_not(tmp_path: Path) -> None:
    ours, other, text = tmp_path / "a.docx", tmp_path / "b.docx", tmp_path / "c.docx"
    ours.write_bytes(codebook_document(BOOK))
    Document().save(str(other))
    text.write_text("no archive")
    assert [is_codebook_document(path) for path in (ours, other, text)] == [True, False, False]
    locked = bytearray(ours.read_bytes())
    for header, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):  # as if every part had a password
        at = -1
        while (at := locked.find(header, at + 1)) >= 0:
            locked[at + flags] |= 1
    text.write_bytes(locked)
    assert not is_codebook_document(text)
    with zipfile.ZipFile(ours) as archive:
        assert b"python-docx" not in archive.read("docProps/core.xml")


def test_an_empty_codebook_and_deep_codes_make_a_document_too() -> None:
    assert paragraphs(codebook_document(Codebook()))[0] == ("Title", "Codebook")
    deep = [Code(f"c{n}", f"C{n}", f"c{n - 1}" if n else None) for n in range(9)]
    styles = [style for style, _ in paragraphs(codebook_document(Codebook.of(deep))) if style.startswith("Heading")]
    assert styles == [f"Heading {min(6, n + 1)}" for n in range(9)]


def test_the_page_shows_the_same_signs() -> None:
    page = codebook_page(BOOK)
    assert page.count('style="color: #B40743">■</span>') == 2, "in the list and in its article"
    assert page.count('style="color: #B40743">━ ━</span>') == 2
    assert marks_of(Codebook.of([Code("a", "A")]))["a"].colour == PALETTE[0][0]
