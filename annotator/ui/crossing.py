"""Asks before a passage that crosses a post is coded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox

from annotator.model.span import Span
from annotator.ui.citing import posts_crossed
from annotator.ui.desk import Desk


class Crossing(QObject):
    """`stops` opens the question; "do not ask again" holds until the project is closed."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asks = True

    def stops(self, document_id: str, span: Span, act: Callable[[], object], refused: Callable[[], object]) -> bool:
        """Whether the passage crosses a post and the coder is asked first: then `act` runs on yes, `refused` on no."""
        workspace = self._desk.workspace
        if not self._asks or not len(workspace.structure(document_id).posts):
            return False
        posts = posts_crossed(workspace.text(document_id), workspace.structure(document_id), span)
        if len(posts) < 2:
            return False
        self._ask(posts, act, refused)
        return True

    def _ask(self, posts: tuple[str, ...], act: Callable[[], object], refused: Callable[[], object]) -> None:
        box = QMessageBox(self._desk.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Code across posts"))
        named = self.tr("{first} and {last}") if len(posts) == 2 else self.tr("{first} to {last}")
        numbers = named.format(first=posts[0], last=posts[-1])
        box.setText(self.tr("This passage crosses post {numbers}. Code it?").format(numbers=numbers))
        box.setInformativeText(self.tr("People cite posts one by one, and agreement is counted by post."))
        code = box.addButton(self.tr("Code it"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setDefaultButton(code)
        again = QCheckBox(self.tr("Do not ask again until the project is closed"))
        box.setCheckBox(again)

        def decide() -> None:
            if box.clickedButton() is code:
                self._asks = self._asks and not again.isChecked()
                self._pass(act)
            else:
                refused()

        box.finished.connect(decide)
        box.open()

    def _pass(self, act: Callable[[], object]) -> None:
        """Run an act that was asked about without asking again."""
        asks, self._asks = self._asks, False
        try:
            act()
        finally:
            self._asks = asks
