"""How our Word documents are laid out: quiet styles, page numbers, columns, and rows of a label with what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

INK, INK_QUIET, RULE = "1B1D22", "494D56", "CFCDC6"
LABEL_CM, CONTENT_CM = 3.6, 12.4
HEADINGS = ("Title", *(f"Heading {level}" for level in range(1, 7)))


@dataclass(frozen=True, slots=True)
class Row:
    """A label and, beside it, a paragraph in this style for each entry."""

    label: str
    entries: Sequence[str]
    style: str


def dress_document(paper: Any, footer: str) -> None:
    """Ink instead of the template's blues, tighter paragraphs, and a foot with these words and the page."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - slow to load, seldom wanted
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415 - as above

    ink = RGBColor.from_string(INK)
    for name in HEADINGS:
        style = paper.styles[name]
        style.font.color.rgb = ink
        style.font.italic = False
    for border in paper.styles["Title"].element.iter(qn("w:bottom")):
        border.set(qn("w:color"), RULE)
    for name, points in (("Heading 1", 16), ("Heading 2", 13), ("Heading 3", 12)):
        paper.styles[name].font.size = Pt(points)
        paper.styles[name].paragraph_format.space_before = Pt(20 if name == "Heading 1" else 16)
    for name in ("Normal", "List Bullet", "Quote"):
        paper.styles[name].paragraph_format.space_after = Pt(4 if name == "Normal" else 2)
    paper.styles["Quote"].font.color.rgb = ink
    page = paper.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin = page.bottom_margin = Cm(2.2)
    paper.styles["Footer"].font.size = Pt(9)
    paper.styles["Footer"].font.color.rgb = RGBColor.from_string(INK_QUIET)
    foot = page.footer.paragraphs[0]
    foot.add_run(f"{footer}, ")
    _field(foot, "PAGE")
    foot.add_run(" / ")
    _field(foot, "NUMPAGES")


def in_columns(paper: Any, number: int) -> None:
    """What follows stands in this many columns, on the same page."""
    from docx.enum.section import WD_SECTION  # noqa: PLC0415 - as above
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    section = paper.add_section(WD_SECTION.CONTINUOUS)
    columns = section._sectPr.find(qn("w:cols"))  # noqa: SLF001 - the library has no door of its own to this
    columns.set(qn("w:num"), str(number))


class Keeping(Enum):
    """What stays on one page: all rows, or no more than the lines that belong together."""

    WHOLE = auto()
    LINES = auto()


def add_rows(paper: Any, rows: Sequence[Row], keeping: Keeping) -> None:
    """Labels on the left, what they say on the right."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415 - as above

    table = paper.add_table(rows=len(rows), cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (LABEL_CM, CONTENT_CM), strict=True):
        column.width = Cm(width)
    for number, (row, cells) in enumerate(zip(rows, table.rows, strict=True)):
        label, content = cells.cells
        if keeping is Keeping.WHOLE:
            whole = OxmlElement("w:cantSplit")
            cells._tr.get_or_add_trPr().append(whole)  # noqa: SLF001 - as below
        label.width, content.width = Cm(LABEL_CM), Cm(CONTENT_CM)
        name = label.paragraphs[0].add_run(row.label)
        name.font.size, name.font.color.rgb = Pt(9.5), RGBColor.from_string(INK_QUIET)
        content.paragraphs[0].style = row.style
        content.paragraphs[0].add_run(row.entries[0])
        for entry in row.entries[1:]:
            content.add_paragraph(entry, style=row.style)
        for paragraph in (*label.paragraphs, *content.paragraphs):
            paragraph.paragraph_format.keep_with_next = keeping is Keeping.WHOLE and number < len(rows) - 1
            paragraph.paragraph_format.keep_together = keeping is Keeping.WHOLE


def _field(paragraph: Any, name: str) -> None:
    """A number that Word works out, such as that of the page."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - the library has no door of its own to this
