"""Facts as they are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.ui.inspector.fact_table import FactTable


def test_a_short_fact_has_all_of_it_in_its_tooltip_as_it_was_written(qtbot: QtBot) -> None:
    table = FactTable()
    qtbot.addWidget(table)
    table.show_facts([("<b>who</b>", "<i>she</i>\t<i>she and he</i>")])
    labels = table.findChildren(QLabel)
    assert "<b>who</b>" in {label.text() for label in labels}
    assert "<i>she and he</i>" in {label.toolTip() for label in labels}
