"""What may be pasted and dropped into a note."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.memo_editor import LONGEST, MemoEditor


def test_a_book_is_not_pasted_and_that_is_said(qtbot: QtBot) -> None:
    memo = MemoEditor(Appearance())
    qtbot.addWidget(memo)
    memo.take_up("My note. ")
    memo.show()
    QApplication.clipboard().setText("w" * LONGEST)
    memo.paste()
    assert memo.toPlainText() == "My note. "
    qtbot.waitUntil(lambda: QToolTip.text().startswith("This is too long for a note."))
    QApplication.clipboard().setText("A page. ")
    memo.paste()
    assert "A page." in memo.toPlainText()
    QToolTip.hideText()


def test_files_dropped_on_a_note_are_left_to_the_window(qtbot: QtBot) -> None:
    memo = MemoEditor(Appearance())
    qtbot.addWidget(memo)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("text.txt")])
    words.setText("words")
    assert not memo.canInsertFromMimeData(files)
    assert memo.canInsertFromMimeData(words)
