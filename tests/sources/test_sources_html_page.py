"""Web pages: visible words in blocks, nothing of scripts, styles, comments or what is hidden."""

from __future__ import annotations

import pytest

from annotator.sources.html_page import read_html
from annotator.sources.parsed import Draft
from annotator.sources.problem import EncodingUnknown, SourceProblem
from tests.pieces import blocks


def read(page: str, encoding: str | None = None) -> Draft:
    return read_html(page.encode(), "page.html", encoding)


def test_blocks_become_paragraphs_and_headings() -> None:
    draft = read(
        "<!DOCTYPE html><title>no</title><h1>A  top</h1>\n<p>One <b>bo</b>ld\nword&nbsp;&euml;<p>Two<h3>Low</h3>tail"
    )
    assert draft.text == "A top\n\nOne bold word\u00a0ë\n\nTwo\n\nLow\n\ntail"
    assert draft.structure.headings.levels == (1, 3)
    assert not draft.structure.headings_are_suggested


def test_script_style_comments_and_their_like_never_become_text() -> None:
    page = (
        "<head><style>p{}</style></head><p>a<script>var x='<p>evil</p>'</script>b<!-- c --><template>d</template>"
        "<noscript>e</noscript><textarea>f</textarea><svg><text>g</text></svg><iframe src=x>h</iframe></p>"
    )
    assert read(page).text == "ab"


def test_what_the_page_hides_is_left_out_and_said() -> None:
    draft = read(
        "<p>seen<span style='color:red; display : none'>un</span></p><p hidden>unseen</p>"
        "<div style='display:none'></div>"
    )
    assert draft.text == "seen"
    assert draft.notes == ("Parts that the page hides were left out: 2.",)


def test_breaks_preformatted_text_and_double_breaks() -> None:
    assert blocks(read("<p>a<br> b<br><br>c</p><pre>  x\n    y</pre>")) == ["a\nb", "c", "x\n    y"]


def test_a_table_gives_a_line_for_each_row() -> None:
    table = "<table><caption>Cap<tr><th>Year<th>Share<tr><td>2023<td>31 %<tr><td><td></table>"
    assert read(table).text == "Cap\n\nYear\tShare\n2023\t31 %"


def test_a_table_that_only_lays_out_gives_paragraphs() -> None:
    assert blocks(read("<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>")) == [
        "one",
        "two",
        "three",
    ]


def test_a_declared_encoding_counts_where_the_bytes_are_not_utf8() -> None:
    page = "<meta charset='windows-1251'><p>Поставщик"
    draft = read_html(page.encode("cp1251"), "a.html", None)
    assert (draft.text, draft.encoding) == ("Поставщик", "cp1251")
    assert read_html("<meta charset=iso-8859-1><p>“Ça”".encode("cp1252"), "a.html", None).text == "“Ça”"


def test_without_a_declaration_the_encoding_is_asked() -> None:
    with pytest.raises(EncodingUnknown):
        read_html("<p>Поставщик поставляет".encode("cp1251"), "a.html", None)


def test_entities_of_its_own_are_neither_loaded_nor_expanded() -> None:
    page = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "boo"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
        "<html><body><p>x &a; &b; y</p></body></html>"
    )
    text = read(page).text
    assert text.startswith("x ")
    assert text.endswith(" y")
    assert "boo" not in text
    assert "root" not in text


def test_deep_nesting_is_refused_instead_of_losing_words() -> None:
    assert read("<div>" * 1500 + "deep").text == "deep"
    with pytest.raises(SourceProblem, match="nest too deeply"):
        read("<p>start</p>" + "<div>" * 100_000 + "deep")


def test_a_large_paragraph_is_kept_whole() -> None:
    assert len(read("<p>" + "word " * 2_500_000).text) == 12_499_999
