"""PDF: the text layer of each page, as lines and where they stand; pdf_paragraphs makes paragraphs of them."""

from __future__ import annotations

import ctypes
from statistics import median
from typing import Any

import pypdfium2
import pypdfium2.raw

from annotator.model.structure import Segments
from annotator.model.text import clean_text
from annotator.model.wording import Wording, worded
from annotator.sources.parsed import Draft
from annotator.sources.pdf_paragraphs import Line, Rebuilt, rebuilt
from annotator.sources.problem import SourceProblem
from annotator.sources.structure import given_structure

pdfium: Any = pypdfium2.raw
"""Generated bindings, which no type checker can see into."""
open_document: Any = pypdfium2.PdfDocument

LINE_HYPHEN = frozenset({0x02, 0xFFFE, 0xAD})
"""What stands where a word was split at the end of a line: pdfium's own sign, and the soft hyphen."""

SAMPLES = 9
"""Characters of a line whose height is looked at: the first may be a bullet in another font."""

END = b"%%EOF"
TAIL = 4096

SCANNED = worded("This PDF holds pictures of pages, no text. Run text recognition on it first, then import the result.")
WITHOUT_TEXT = worded("This PDF holds no text. Check that it is the file you meant.")
LOCKED = worded("This PDF is protected by a password. Save it without one (print it to a new PDF) and import that.")
DAMAGED = worded("This PDF is damaged. Get it again, or open it in a PDF reader, save it anew and import that.")
CUT_OFF = worded("This PDF is cut off: its end is missing. Get it again; it may not have been downloaded completely.")


def read_pdf(content: bytes, name: str) -> Draft:
    """A pdf file."""
    if b"%PDF-" not in content[:1024]:
        raise SourceProblem(name, worded("Its name says it is a PDF, but it is none. Give it its right suffix."))
    document = _opened(content, name)
    try:
        pages, pictures = _pages(document, name)
    finally:
        document.close()
    if not any(line.text.strip() for page in pages for line in page):
        raise SourceProblem(name, SCANNED if pictures else WITHOUT_TEXT)
    found = rebuilt(pages)
    text = clean_text(found.text)
    structure = given_structure(
        text,
        found.paragraphs,
        Segments.of(found.headings, levels=found.levels),
        Segments.of(found.pages, labels=found.page_labels),
        headings_are_suggested=bool(found.headings),
    )
    return Draft(text, structure, "", _notes(found, pages, pictures))


def _opened(content: bytes, name: str) -> Any:
    if END not in content[-TAIL:] and content[content.rfind(END) + len(END) :].strip(b"\x00 \r\n"):
        raise SourceProblem(name, LOCKED if b"/Encrypt" in content[-TAIL:] and END in content else CUT_OFF)
    try:
        document: Any = open_document(content)
        if len(document) == 0:
            raise SourceProblem(name, DAMAGED)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
        raise SourceProblem(name, LOCKED if locked else DAMAGED) from None
    return document


def _pages(document: Any, name: str) -> tuple[list[list[Line]], set[int]]:
    """Lines of each page, and the indices of pages that have pictures but no text."""
    pages: list[list[Line]] = []
    pictures: set[int] = set()
    for index in range(len(document)):
        try:
            page = document[index]
            text_page = page.get_textpage()
        except pypdfium2.PdfiumError:
            raise SourceProblem(
                name, worded("Page {number} cannot be read. {then}", number=index + 1, then=DAMAGED)
            ) from None
        lines = _lines(text_page)
        if not lines and next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None:
            pictures.add(index)
        pages.append(lines)
        text_page.close()
        page.close()
    return pages, pictures


def _lines(page: Any) -> list[Line]:
    points = [pdfium.FPDFText_GetUnicode(page, index) for index in range(pdfium.FPDFText_CountChars(page))]
    lines: list[Line] = []
    first = 0
    for index, point in enumerate([*points, 0x0A]):
        if point not in {0x0A, 0x0D} and point not in LINE_HYPHEN:
            continue
        split = point in LINE_HYPHEN
        if split and index + 1 < len(points) and points[index + 1] not in {0x0A, 0x0D} and point == 0xAD:
            continue  # a soft hyphen inside a line is the author's and stays
        line = _line(page, points, first, index, split=split)
        if line is not None:
            lines.append(line)
        first = index + 1
    return lines


def _line(page: Any, points: list[int], first: int, last: int, *, split: bool) -> Line | None:
    """A line of characters `[first, last)` with its place; None where it holds only white space."""
    inked = [index for index in range(first, last) if points[index] and not chr(points[index]).isspace()]
    if not inked:
        return None
    text = "".join(map(chr, points[inked[0] : inked[-1] + 1]))
    boxes = [_box(page, index) for index in (*inked[:: max(1, len(inked) // SAMPLES)], inked[-1])]
    height = median(top - bottom for _, _, bottom, top in boxes)
    unknown = sum(pdfium.FPDFText_HasUnicodeMapError(page, index) == 1 for index in inked)
    return Line(_joined(text), boxes[0][0], boxes[-1][1], boxes[0][2], max(1.0, height), split, unknown)


def _box(page: Any, index: int) -> tuple[float, float, float, float]:
    """Left, right, bottom, top of a character in points; zeros where pdfium does not know."""
    rectangle = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(page, index, ctypes.byref(rectangle)):
        return 0.0, 0.0, 0.0, 0.0
    return rectangle.left, rectangle.right, rectangle.bottom, rectangle.top


def _joined(text: str) -> str:
    """Surrogate pairs become the character they spell."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _notes(found: Rebuilt, pages: list[list[Line]], pictures: set[int]) -> tuple[Wording, ...]:
    notes = [worded("Lines were joined into paragraphs by their place on the page.")]
    if found.split_words:
        notes.append(worded("Words split at the end of a line were joined: {count}.", count=found.split_words))
    unknown = sum(line.unknown for lines in pages for line in lines)
    if unknown:
        notes.append(
            worded(
                "Characters whose meaning the PDF does not tell, possibly wrong in the text: {count}.", count=unknown
            )
        )
    if pictures:
        numbers = ", ".join(str(index + 1) for index in sorted(pictures))
        notes.append(worded("Pages that hold only pictures, no text: {numbers}.", numbers=numbers))
    empty = [str(index + 1) for index, lines in enumerate(pages) if not lines and index not in pictures]
    if empty:
        notes.append(worded("Empty pages: {numbers}.", numbers=", ".join(empty)))
    return tuple(notes)
