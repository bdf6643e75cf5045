"""Files made on the spot: a Word file from its XML, a PDF written by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

import pytest

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OPENING = f'xmlns:w="{MAIN}" xmlns:mc="urn:mc"'
MakeDocx = Callable[..., bytes]
MakePdf = Callable[..., bytes]


def made_docx(
    body: str, *, footnotes: str = "", styles: str = "", prolog: str = "", parts: Mapping[str, str] | None = None
) -> bytes:
    """A docx whose body, footnotes and styles are given as XML with the prefix `w`."""
    related = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>' for kind in ("footnotes", "styles")
    )
    members = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>',
        "word/document.xml": f"{prolog}<w:document {OPENING}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {OPENING}>{footnotes}</w:footnotes>",
        "word/styles.xml": f"<w:styles {OPENING}>{styles}</w:styles>",
        **(parts or {}),
    }
    container = io.BytesIO()
    with zipfile.ZipFile(container, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return container.getvalue()


def made_pdf(pages: list[list[tuple[int, int, int, str]]], *, content: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of lines (x, y, size, text), or with `content` as the drawing of every page."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, lines in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * index} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        drawn = content + b"".join(
            b"BT /F1 %d Tf %d %d Td (%s) Tj ET\n" % (size, x, y, _escaped(text)) for x, y, size, text in lines
        )
        objects.append(b"<< /Length %d >>\nstream\n" % len(drawn) + drawn + b"endstream")
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table
    return out + b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        start,
    )


def _escaped(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


@pytest.fixture(scope="session")
def make_docx() -> MakeDocx:
    return made_docx


@pytest.fixture(scope="session")
def make_pdf() -> MakePdf:
    return made_pdf
