"""What stands in the editor while the codebook has no codes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.theme.style import set_role


class BlankPage(QWidget):
    """Begin with one code, or with a file."""

    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QLabel(self.tr("No codes yet."))
        set_role(heading, "title")
        words = QLabel(self.tr("Start with one code and its definition, or use a codebook file."))
        set_role(words, "quiet")
        new = QPushButton(self.tr("New code…"))
        set_role(new, "primary")
        new.clicked.connect(lambda _checked: self.new_asked.emit())
        use = QPushButton(self.tr("Use a codebook…"))
        use.clicked.connect(lambda _checked: self.import_asked.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(new)
        buttons.addWidget(use)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for label in (heading, words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(2)
        self.setFocusProxy(new)
