from __future__ import annotations

import pytest

from annotator.ui.reading.links import links_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask @nora_b, please.", ["@nora_b"]),
        ("See (https://example.org/a?b=1).", ["https://example.org/a?b=1"]),
        ("mail me@example.org", []),
        ("@ alone", []),
        ("平安 @安城 https://example.org/平", ["@安城", "https://example.org/平"]),
        ("nothing here", []),
    ],
)
def test_links_and_handles_are_found_without_punctuation(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in links_in(text)] == found
