"""A backup now: where backups lie, how new the newest is, and another place for one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from annotator.ui.dialogs.sheet import Sheet


class BackupDialog(Sheet):
    """`now_asked`, `elsewhere_asked` and `folder_asked` say which button was pressed."""

    now_asked = Signal()
    elsewhere_asked = Signal()
    folder_asked = Signal()

    def __init__(self, folder: Path, newest: datetime | None, parent: QWidget | None = None) -> None:
        """`newest`: when the newest backup in `folder` was made."""
        super().__init__(parent)
        self.set_title(self.tr("Back up"))
        self.say(
            self.tr(
                "While you work a backup is made every hour, and before merging, importing and removing. "
                "Each is opened and compared with the project."
            )
        )
        self._folder = QLabel(str(folder))
        self._folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._folder.setWordWrap(True)
        self._folder.setAccessibleName(self.tr("Folder of the backups"))
        self._newest = QLabel(self._newest_words(newest))
        self._newest.setProperty("role", "small")
        for widget in (self._folder, self._newest):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        for place, (text, signal) in enumerate(
            ((self.tr("Show the folder"), self.folder_asked), (self.tr("Elsewhere…"), self.elsewhere_asked))
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            self.foot.insertWidget(place, button)
        self.elsewhere_asked.connect(self.accept)
        self.now = self.add_primary(self.tr("Back up now"))
        self.now.clicked.connect(self.accept)
        self.now.clicked.connect(self.now_asked)
        self.setMinimumWidth(560)

    @property
    def folder(self) -> str:
        return self._folder.text()

    @property
    def newest(self) -> str:
        """`Newest: …`, in words."""
        return self._newest.text()

    def _newest_words(self, newest: datetime | None) -> str:
        if newest is None:
            return self.tr("There is no backup yet.")
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(newest.timestamp())), QLocale.FormatType.ShortFormat)
        return self.tr("Newest: {when}").format(when=when)
