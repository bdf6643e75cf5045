"""annotator.ui.variables.block: cells as spreadsheets put them on the clipboard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.variables.block import format_block, parse_block

cells = st.text(st.sampled_from('ab "\t\n;,é'), max_size=6)


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1)))
def test_a_block_comes_back_as_it_was_copied(rows: list[list[str]]) -> None:
    text = format_block(rows)
    if rows[-1] == [""]:
        text += "\n"  # a last empty cell is the line break that ends a block
    assert parse_block(text) == tuple(tuple(row) for row in rows)


def test_quotes_count_only_where_a_spreadsheet_needs_them() -> None:
    assert parse_block('"two\nlines"\t"a ""word"""\r\nb\t"as said"\r\n') == (
        ("two\nlines", 'a "word"'),
        ("b", '"as said"'),
    )
    assert parse_block('"open\tx') == (('"open', "x"),)
    assert parse_block("a\t\n\nb") == (("a", ""), ("",), ("b",))
    assert parse_block("a\t") == (("a", ""),)
    assert parse_block("") == ()
