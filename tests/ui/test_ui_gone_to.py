"""A post or paragraph that one goes to stands in the window with all its lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator.workspace import acts
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace
from tests.hands import Hands
from tests.windows import BOOK, Opener

PARAGRAPH = "The state pays the firm late, and the firm says so in every letter that it sends to the harbour. " * 4


@pytest.fixture
def hands(qtbot: Any, open_window: Opener, tmp_path: Path) -> Hands:
    source = tmp_path / "letters.txt"
    source.write_text("\n\n".join(PARAGRAPH.strip() for _ in range(40)), encoding="utf-8")
    with Workspace.create(tmp_path / "letters.annot", name="Letters", codebook=BOOK) as workspace:
        import_documents(workspace, [source])
    hands = Hands(qtbot, open_window(tmp_path / "letters.annot", size=(1100, 700)))
    hands.pane.take_keyboard()
    return hands


def is_whole(hands: Hands, number: int) -> bool:
    places, view = hands.code.reading.reader.places, hands.pane.view
    first, last = view.caret_rect(places.starts[number]), view.caret_rect(places.ends[number] - 1)
    return first.top() >= 0 and last.bottom() <= view.viewport().height()


def test_walking_shows_each_paragraph_whole(hands: Hands) -> None:
    for number in range(1, 12):
        hands.press("J")
        assert is_whole(hands, number)
    for number in range(10, -1, -1):
        hands.press("K")
        assert is_whole(hands, number)


@pytest.mark.parametrize("number", range(2, 9))
def test_a_number_gone_to_is_shown_whole(hands: Hands, number: int) -> None:
    hands.code.reading.go_to_number(str(number))
    assert is_whole(hands, number - 1)


def test_no_place_is_said_once_the_document_is_gone(hands: Hands) -> None:
    status = hands.screen.status
    assert any("¶ 1" in words for words in status.texts())
    hands.workspace.apply(acts.remove_documents(list(hands.workspace.documents.values()), (), (), ()))
    hands.qtbot.waitUntil(lambda: hands.code.document is None)
    assert not any("¶" in words for words in status.texts())
