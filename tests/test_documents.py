from __future__ import annotations

import pytest

from tests.documents import DOCS, PAGES


@pytest.mark.parametrize("file", PAGES)
def test_a_page_taken_from_the_program_is_current(file: str) -> None:
    """Write them anew with `python -m tests.documents`."""
    assert (DOCS / file).read_text("utf-8") == PAGES[file]()
