"""What a test leaves of the one application that all tests of a process share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.ui.theme.looks import Patterns, draw_patterns


def make_plain(application: QApplication) -> None:
    """As Qt made it: the system's type and colours, no sheet; menus and other pop-ups are closed."""
    QToolTip.hideText()
    for over in application.topLevelWidgets():
        if over.isVisible() and over.windowType() is Qt.WindowType.Popup:
            over.close()
    plain = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if application.font() != plain:
        application.setFont(plain)
        application.setPalette(QPalette())
    application.setStyleSheet("")
    draw_patterns(Patterns.CHILDREN)
