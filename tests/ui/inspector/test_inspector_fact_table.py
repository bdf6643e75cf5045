"""Facts as they are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.ui.inspector.fact_table import FactTable


def test_names_with_signs_of_markup_stand_as_they_are(qtbot: QtBot) -> None:
    table = FactTable()
    qtbot.addWidget(table)
    table.show_facts([("<b>who</b>", "<i>she</i>\t<i>she and he</i>")])
    assert {label.textFormat() for label in table.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert "&lt;i&gt;she and he" in "".join(label.toolTip() for label in table.findChildren(QLabel))
