"""Printouts of invented texts, and a way to read a PDF back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import Coder, Coding
from annotator.model.structure import Segments, Structure
from annotator.ui.printing.choice import Endnotes, PrintChoice, Printout, Words
from annotator.ui.printing.gathering import Source, printout_of
from annotator.ui.printing.paper import pdf_of
from annotator.ui.theme.appearance import load_fonts

BOOK = Codebook.of(
    (
        Code("actor", "Actor", codable=False),
        Code("firm", "Firm", "actor", 0),
        Code("state", "State body", "actor", 1),
        Code("threat", "Threat", position=1),
        Code("switch", "Kill switch", "threat", 0),
    )
)
ADA, BEN = Coder("ada", "Ada", "AD", 0), Coder("ben", "Ben", "BE", 1)
MANY = "\n".join(
    f"Paragraph {n} says that the vendor sells radios to the ministry and to many others." for n in range(200)
)

Prints = Callable[..., "Sheaf"]


class Sheaf:
    """A PDF read back."""

    def __init__(self, content: bytes) -> None:
        self._file = pypdfium2.PdfDocument(content)
        self.title = self._file.get_metadata_dict()["Title"]
        pages = [self._file[number] for number in range(len(self._file))]
        self.pages = [self._words(page) for page in pages]
        self.sizes = [page.get_size() for page in pages]

    @staticmethod
    def _words(page: pypdfium2.PdfPage) -> str:
        words = page.get_textpage()
        found = " ".join(words.get_text_range().split())
        words.close()
        return found

    def picture(self, page: int, scale: float = 2.0) -> QImage:
        bitmap = self._file[page - 1].render(scale=scale)
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888).copy()
        bitmap.close()
        return image

    def close(self) -> None:
        self._file.close()


def paragraphs_of(text: str) -> Structure:
    spans, position = [], 0
    for line in text.split("\n"):
        spans.append((position, position + len(line)))
        position += len(line) + 1
    return Structure(paragraphs=Segments.of(spans))


def coding(number: int, start: int, end: int, code: str, coder: str = "ada", memo: str = "") -> Coding:
    return Coding(f"c{number}", "d", start, end, code, coder, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", memo)


def printout(text: str, codings: list[Coding], endnotes: Endnotes = Endnotes.NONE, memo: str = "") -> Printout:
    shown = {one.coder for one in codings} or {"ada"}
    source = Source(
        "Radio study",
        "First text",
        text,
        paragraphs_of(text),
        codings,
        BOOK,
        {"ada": ADA, "ben": BEN},
        "ada",
        shown,
        memo,
    )
    return printout_of(source, endnotes, Words())


@pytest.fixture
def prints(qapp: QApplication) -> Iterator[Prints]:
    """Prints a text with codings and reads the PDF back."""
    load_fonts()
    sheaves: list[Sheaf] = []

    def make(
        text: str, codings: list[Coding] | None = None, choice: PrintChoice | None = None, memo: str = ""
    ) -> Sheaf:
        chosen = choice or PrintChoice()
        content, count = pdf_of(printout(text, codings or [], chosen.endnotes, memo), chosen)
        sheaf = Sheaf(content)
        sheaves.append(sheaf)
        assert len(sheaf.pages) == count
        return sheaf

    yield make
    for sheaf in sheaves:
        sheaf.close()
