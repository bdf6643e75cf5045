from __future__ import annotations

from pytestqt.qtbot import QtBot

from annotator.ui.widgets.short_label import ShortLabel

WORDS = "What the numbers in this column count"


def test_words_without_room_end_in_dots_and_are_whole_elsewhere(qtbot: QtBot) -> None:
    label = ShortLabel(WORDS)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert (label.text(), label.toolTip()) == (WORDS, "")
    wanted = label.sizeHint().width()
    label.resize(90, 20)
    assert label.text() == label.text()[:-1] + "…"
    assert WORDS.startswith(label.text()[:-1])
    assert (label.words, label.toolTip(), label.accessibleName()) == (WORDS, WORDS, WORDS)
    assert (label.sizeHint().width(), label.minimumSizeHint().width() < 90) == (wanted, True)
    label.show_words("Short")
    assert (label.text(), label.toolTip()) == ("Short", "")
