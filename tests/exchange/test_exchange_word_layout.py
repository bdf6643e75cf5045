"""Rows of a label and what it says, in a Word document."""

from __future__ import annotations

from docx import Document

from annotator.exchange.word_layout import INK, Keeping, Row, add_rows, dress_document


def test_rows_of_one_code_stay_together_and_no_row_is_parted() -> None:
    paper = Document()
    add_rows(paper, [Row("Unit", ["A clause."], "Normal"), Row("Examples", ["One.", "Two."], "Quote")], Keeping.WHOLE)
    table = paper.tables[0]
    kept = [[one.paragraph_format.keep_with_next for one in row.cells[1].paragraphs] for row in table.rows]
    assert kept == [[True], [False, False]]
    assert len(table._tbl.xpath(".//w:cantSplit")) == 2
    assert table.columns[0].width < table.columns[1].width


def test_headings_are_set_in_ink() -> None:
    paper = Document()
    dress_document(paper, "Book 1.0.0")
    assert str(paper.styles["Heading 1"].font.color.rgb) == INK
    assert paper.sections[0].footer.paragraphs[0].text.startswith("Book 1.0.0, ")
