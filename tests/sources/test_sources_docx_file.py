"""Word files: what tracked changes, tables, notes, text boxes and special characters become."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.sources.docx_file import read_docx
from annotator.sources.problem import SourceProblem
from tests.pieces import blocks

HEADING = (
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>'
    '<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>'
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def par(content: str, properties: str = "") -> str:
    return f"<w:p>{'<w:pPr>' + properties + '</w:pPr>' if properties else ''}{content}</w:p>"


def cell(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(paragraphs)}</w:tc>"


def test_insertions_stay_and_deletions_go(make_docx: Callable[..., bytes]) -> None:
    body = par(
        run("We ") + f"<w:ins>{run('really ')}</w:ins>" + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('moved ')}</w:moveFrom>" + run("know.")
    )
    draft = read_docx(make_docx(body), "a.docx")
    assert draft.text == "We really know."
    assert draft.notes == ("Tracked deletions were left out, tracked insertions kept.",)


def test_a_deleted_paragraph_mark_joins_paragraphs(make_docx: Callable[..., bytes]) -> None:
    body = par(run("one "), "<w:rPr><w:del/></w:rPr>") + par(run("two")) + par(run("three"))
    assert blocks(read_docx(make_docx(body), "a.docx")) == ["one two", "three"]


def test_special_characters_keep_their_own_code_points(make_docx: Callable[..., bytes]) -> None:
    body = par(
        run("Russia")
        + "<w:r><w:noBreakHyphen/></w:r>"
        + run("China\u00a0deal")
        + "<w:r><w:softHyphen/><w:tab/></w:r>"
        + run("x")
        + "<w:r><w:br/></w:r>"
        + run("next")
        + '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
    )
    assert read_docx(make_docx(body), "a.docx").text == "Russia\u2011China\u00a0deal\u00ad\tx\nnext\uf0e0"


def test_tables_keep_their_cells(make_docx: Callable[..., bytes]) -> None:
    rows = (
        f"<w:tr>{cell(par(run('Year')))}{cell(par(run('Share')))}</w:tr>"
        f"<w:ins><w:tr>{cell(par(run('2023')))}{cell(par(run('31 %')))}</w:tr></w:ins>"
        f"<w:tr><w:trPr><w:del/></w:trPr>{cell(par(run('gone')))}{cell(par(run('gone')))}</w:tr>"
        f"<w:tr>{cell(par(run('long')), par(run('cell')))}{cell(par(run('side')))}</w:tr>"
    )
    draft = read_docx(make_docx(par(run("Before")) + f"<w:tbl>{rows}</w:tbl>" + par(run("After"))), "a.docx")
    assert draft.text == "Before\n\nYear\tShare\n2023\t31 %\n\nlong\n\ncell\n\nside\n\nAfter"


def test_footnotes_stand_at_the_end_with_their_marks(make_docx: Callable[..., bytes]) -> None:
    body = par(run("Claim") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(" goes on."))
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{par("")}</w:footnote>'
        f'<w:footnote w:id="2">{par(run("Source."))}</w:footnote>'
    )
    draft = read_docx(make_docx(body, footnotes=notes), "a.docx")
    assert draft.text == "Claim[1] goes on.\n\n[1] Source."
    assert any("Footnotes" in note for note in draft.notes)


def test_heading_styles_and_those_based_on_them(make_docx: Callable[..., bytes]) -> None:
    body = (
        par(run("Head"), '<w:pStyle w:val="H2"/>')
        + par(run("Own"), '<w:pStyle w:val="Mine"/>')
        + par(run("Outline"), '<w:outlineLvl w:val="0"/>')
        + par(run("Body"), '<w:pStyle w:val="Round"/>')
    )
    headings = read_docx(make_docx(body, styles=HEADING), "a.docx").structure.headings
    assert headings.levels == (2, 2, 1)


def test_hidden_text_is_left_out_and_said(make_docx: Callable[..., bytes]) -> None:
    body = par(
        run("seen")
        + run("hid", "<w:rPr><w:vanish/></w:rPr>")
        + run("den", '<w:rPr><w:rStyle w:val="Ghost"/></w:rPr>')
        + run(" too", '<w:rPr><w:vanish w:val="0"/></w:rPr>')
    )
    draft = read_docx(make_docx(body, styles=HEADING), "a.docx")
    assert draft.text == "seen too"
    assert draft.notes == ("Hidden text was left out: 6 characters.",)


def test_text_boxes_fields_links_and_controls(make_docx: Callable[..., bytes]) -> None:
    box = f"<w:txbxContent>{par(run('box'))}</w:txbxContent>"
    body = (
        par(
            run("anchor") + f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
            "</mc:AlternateContent></w:r>" + run(" on")
        )
        + f"<w:sdt><w:sdtContent>{par(run('control'))}</w:sdtContent></w:sdt>"
        + par(
            f"<w:hyperlink>{run('link')}</w:hyperlink><w:fldSimple>{run(' field')}</w:fldSimple>"
            "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        )
    )
    assert blocks(read_docx(make_docx(body), "a.docx")) == ["anchor on", "box", "control", "link field"]


def test_a_doctype_in_a_part_is_refused(make_docx: Callable[..., bytes]) -> None:
    for prolog in ('<!DOCTYPE x [<!ENTITY a "b">]>', '<?xml version="1.0"?>\n<!doctype x>'):
        with pytest.raises(SourceProblem, match="document type of its own"):
            read_docx(make_docx(par(run("words")), prolog=prolog), "a.docx")


def test_deep_nesting_is_refused(make_docx: Callable[..., bytes]) -> None:
    with pytest.raises(SourceProblem, match="nest too deeply"):
        read_docx(make_docx("<w:sdt>" * 5000 + par(run("x")) + "</w:sdt>" * 5000), "a.docx")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xd0\xcf\x11\xe0 old", "password"),
        (b"no zip at all", "damaged or cut off"),
        (b"PK\x03\x04", "damaged or cut off"),
    ],
)
def test_what_is_no_docx_says_so(content: bytes, words: str) -> None:
    with pytest.raises(SourceProblem, match=words):
        read_docx(content, "a.docx")


def test_a_truncated_docx_says_so(make_docx: Callable[..., bytes]) -> None:
    content = make_docx(par(run("words " * 1000)))
    for share in (0.2, 0.5, 0.9, 0.99):
        with pytest.raises(SourceProblem, match="damaged or cut off"):
            read_docx(content[: int(len(content) * share)], "a.docx")


def test_a_damaged_part_says_so(make_docx: Callable[..., bytes]) -> None:
    with pytest.raises(SourceProblem, match="damaged"):
        read_docx(make_docx("<w:p>"), "a.docx")


def test_another_kind_of_zip_says_so(make_docx: Callable[..., bytes]) -> None:
    content = make_docx("", parts={"_rels/.rels": "<Relationships/>"})
    renamed = content.replace(b"word/document.xml", b"word/presents.xml")
    with pytest.raises(SourceProblem, match="holds no Word document"):
        read_docx(renamed, "a.docx")
