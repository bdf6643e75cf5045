"""The faces of the look in force."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from annotator.ui.theme.appearance import Appearance, load_fonts


def test_a_hyphen_in_words_is_narrower_than_a_figure(qtbot: QtBot) -> None:
    load_fonts()
    metrics = QFontMetricsF(Appearance().ui_font())
    assert metrics.horizontalAdvance("-") < 0.8 * metrics.horizontalAdvance("0")


def test_figures_in_columns_are_of_one_width(qtbot: QtBot) -> None:
    load_fonts()
    metrics = QFontMetricsF(Appearance().figure_font("small", 600))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
