"""The paper of a project without documents: what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.action_set import ActionSet
from annotator.ui.actions import Act


class EmptySheet(QWidget):
    """Two buttons: texts and a codebook."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        head, self._body = QLabel(self.tr("No documents yet")), QLabel()
        body = self._body
        actions.keys_changed.connect(self._show_key)
        self._show_key()
        head.setProperty("role", "title")
        body.setProperty("role", "lead")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for act, role in ((Act.IMPORT, "primary"), (Act.USE_CODEBOOK, "outlined")):
            button = QPushButton(actions[act].text())
            button.setProperty("role", role)
            button.setAutoDefault(True)  # Enter presses it, too
            button.setToolTip(actions[act].statusTip())
            button.clicked.connect(actions[act].trigger)
            buttons.addWidget(button)
            if act is Act.IMPORT:
                self.setFocusProxy(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (head, body):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(10)
        column.addLayout(buttons)
        column.addStretch(3)

    def _show_key(self) -> None:
        key = self._actions.key(Act.IMPORT)
        words = self.tr("Drop texts or folders here, or press {key}. Nothing in them is altered.")
        self._body.setText(words.format(key=key) if key else self.tr("Drop texts or folders here."))
