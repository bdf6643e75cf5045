"""Where the printed codebook breaks its pages: what is short stays together, what is long leaves no page empty."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx import Document

from annotator.exchange.codebook_document import codebook_document
from annotator.exchange.codebook_page import codebook_page
from annotator.model.codebook import Codebook
from annotator.model.codes import Code

LONG = "What belongs to this code, and what does not. " * 80
BOOK = Codebook.of(
    [
        Code("short", "Short", include=("a word",)),
        Code("long", "Long", position=1, definition="Said at length.", include=(LONG, "a word")),
        Code("many", "Many", position=2),
        *(Code(f"many-{n}", f"Many {n}", "many", n) for n in range(60)),
    ]
)


def test_a_page_keeps_short_rules_and_families_whole_and_breaks_long_ones() -> None:
    page = codebook_page(BOOK)
    assert '<article id="short" class="whole">' in page
    assert '<article id="long">' in page
    before = {name: page.split(f'<a href="#{name}">')[0].rpartition("<li")[2] for name in ("short", "many", "many-3")}
    assert 'class="whole"' in before["short"]
    assert 'class="whole"' not in before["many"]


def test_a_page_cuts_no_long_word() -> None:
    page = codebook_page(Codebook.of([Code("a", "A", include=("x" * 400,))]))
    rules = page.partition("<style>")[2].partition("</style>")[0]
    assert "dd { margin: 0; min-width: 0; }" in rules
    assert "overflow-wrap: anywhere" in rules


def paragraphs_of(table: Any) -> list[Any]:
    return [paragraph for row in table.rows for cell in row.cells for paragraph in cell.paragraphs]


def test_a_document_keeps_short_rules_together_and_breaks_long_ones() -> None:
    paper = Document(BytesIO(codebook_document(BOOK)))
    short, long = paper.tables
    assert all(paragraph.paragraph_format.keep_together for paragraph in paragraphs_of(short))
    assert not any(paragraph.paragraph_format.keep_together for paragraph in paragraphs_of(long))
    assert "cantSplit" in short._tbl.xml
    assert "cantSplit" not in long._tbl.xml
    (said,) = [paragraph for paragraph in paper.paragraphs if paragraph.text == "Said at length."]
    assert not said.paragraph_format.keep_with_next
    listed = [one for one in paper.paragraphs if one.text.endswith("Many 3")]
    assert not listed[0].paragraph_format.keep_with_next, "a family longer than a column is parted"
