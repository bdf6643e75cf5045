"""Folding the lines of two texts that are compared."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from annotator.ui.editor.folding import folded

LINE = "    definition: Somebody says 🙂 in so many words that the vendor could stop it from afar."


def test_a_long_line_is_folded_at_words_and_loses_nothing(qtbot: QtBot) -> None:
    font = QFont()
    room = QFontMetricsF(font).horizontalAdvance(LINE) / 2
    pieces = folded(LINE, room, font)
    assert len(pieces) > 1
    assert all(QFontMetricsF(font).horizontalAdvance(piece) <= room for piece in pieces)
    assert all(piece.startswith("      ") for piece in pieces[1:])
    assert " ".join(" ".join(pieces).split()) == " ".join(LINE.split())


def test_a_line_that_fits_or_a_column_too_narrow_to_read_leaves_it_whole(qtbot: QtBot) -> None:
    assert folded(LINE, 10_000, QFont()) == (LINE,)
    assert folded(LINE, 20, QFont()) == (LINE,)
    assert folded("", 400, QFont()) == ("",)
