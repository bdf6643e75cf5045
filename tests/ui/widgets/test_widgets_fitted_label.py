"""Words without a place to break at, in a narrow column."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.widgets.fitted_label import FittedLabel

FILE = "Interview_with_a_network_planner_in_Moscow_2021-03-18_final.docx"


def test_a_long_word_is_shortened_to_the_column_and_whole_in_the_tooltip(qtbot: Any) -> None:
    column = QWidget()
    qtbot.addWidget(column)
    label = FittedLabel(f"From {FILE} of May", column)
    QVBoxLayout(column).addWidget(label)
    column.resize(160, 200)
    column.show()
    assert column.width() == 160
    assert label.text().startswith("From Interview")
    assert label.text().endswith(".docx of May")
    assert label.toolTip() == label.words == f"From {FILE} of May"
    column.resize(900, 200)
    assert label.text() == label.words
    assert label.toolTip() == ""


def test_words_that_have_room_are_as_they_were_written(qtbot: Any) -> None:
    label = FittedLabel("<b>who</b>  and when")
    qtbot.addWidget(label)
    label.resize(400, 40)
    label.show()
    assert label.text() == "<b>who</b>  and when"
