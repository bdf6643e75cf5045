"""Version, licence and where files are kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator import __version__
from annotator.ui.desk import Frame
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.faults import log_folder


class About(Sheet):
    """Text that can be copied into a message to somebody who helps."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(f"Annotator {__version__}")
        self.say(self.tr("Code texts with a codebook, measure how far coders agree, export coded passages."))
        lines = (
            self.tr("Free software under the MIT licence."),
            self.tr("Settings: {file}").format(file=frame.settings.path),
            self.tr("Log: {folder}").format(folder=log_folder()),
        )
        text = QLabel("\n".join(lines))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setWordWrap(True)
        self.body.addWidget(text)
        self.cancel.hide()
        close = self.add_primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.setMinimumWidth(480)
