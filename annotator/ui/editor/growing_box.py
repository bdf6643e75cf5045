"""A box of rows with a link below them that adds one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from annotator.ui.theme.style import set_role


def lay_out_growing(box: QFrame, rows: QVBoxLayout, add: QPushButton, indent: int) -> None:
    """Dresses `box` as a field with the rows in it; the link `add` stands below, `indent` pixels from the left."""
    set_role(box, "field_box")
    set_role(add, "link")
    rows.setSpacing(0)
    foot = QHBoxLayout()
    foot.setContentsMargins(indent, 2, 8, 4)
    foot.addWidget(add)
    foot.addStretch(1)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(1, 3, 1, 1)
    layout.setSpacing(0)
    layout.addLayout(rows)
    layout.addLayout(foot)
    layout.addStretch(1)
