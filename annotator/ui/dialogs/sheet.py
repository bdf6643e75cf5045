"""What the dialogs share: a title, a body, a line of explanation, buttons at the foot; Enter and Esc work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.theme.style import set_role
from annotator.ui.theme.tokens import tokens
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.buttons import press_by_enter

SIDE = 24
"""Pixels between the edge and what a sheet holds, left and right."""
EDGE = 24
"""Pixels that at least stay free on each side."""
MAIN_KEYS = tuple(Qt.KeyboardModifier.ControlModifier | key for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter))
"""They press the main button from fields of several lines, too."""


def _takes_keys(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def hairline() -> QFrame:
    """A line across, between two parts of a sheet."""
    line = QFrame()
    line.setProperty("role", "hairline")
    return line


class Sheet(QDialog):
    """Call `set_title`, put widgets into `body`; `add_primary` makes the button that Enter presses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_grown = False
        set_role(self, "surface")
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self._words = QLabel()
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        self._words.hide()
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 20, SIDE, 18)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._words)
        column.addLayout(self.body, 1)
        column.addWidget(self._problem)
        column.addLayout(self.foot)

    def lay_edge_to_edge(self, beside_title: Sequence[QWidget], footnote: QWidget) -> None:
        """The body reaches to the edges, between hairlines; the footnote and what is wrong stand beside the buttons."""
        column = self.layout()
        if not isinstance(column, QVBoxLayout):
            return
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 14, 16, 14)
        head.setSpacing(8)
        head.addWidget(self._head, 1)
        for widget in beside_title:
            head.addWidget(widget)
        column.insertLayout(0, head)
        column.insertWidget(1, hairline())
        column.insertWidget(column.count() - 1, hairline())
        notes = QVBoxLayout()
        notes.addWidget(footnote)
        notes.addWidget(self._problem)
        self.foot.setContentsMargins(SIDE, 12, 16, 12)
        self.foot.insertLayout(0, notes, 100)  # the stretch that keeps the buttons right takes next to nothing

    def set_title(self, title: str) -> None:
        self.setWindowTitle(title)
        self._head.setText(title)

    def say(self, words: str) -> None:
        """A line under the title."""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def show_problem(self, problem: Exception | str, role: str = "error") -> None:
        """Why it could not be done; empty takes it away."""
        set_role(self._problem, role)
        self._problem.setText(localised(problem))
        self._problem.setVisible(bool(localised(problem)))
        self._problem.setAccessibleName(localised(problem))
        if self.isVisible():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        main = next((button for button in self.findChildren(QPushButton) if button.isDefault()), None)
        if main is not None and event.keyCombination() in MAIN_KEYS:
            main.click()
        elif not press_by_enter(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the first field of the body, not on a button at the foot."""
        super().showEvent(event)
        if event.spontaneous() or self.focusWidget() is not None:
            return
        body = [each for each in self.findChildren(QWidget) if each not in self._feet() and _takes_keys(each)]
        if body:
            body[0].setFocus(Qt.FocusReason.TabFocusReason)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Fitted before it is placed, so that it opens over the middle of its window."""
        if visible and not self.isVisible():
            self.ensurePolished()
            self._grow()
            if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
                self.adjustSize()
            self.fit()
        super().setVisible(visible)

    def _grow(self) -> None:
        """The width that the design gives it, in the size of the type in force, as far as there is room."""
        if self._is_grown:
            return
        self._is_grown = True
        times, room = self.fontInfo().pixelSize() / tokens()["type"]["sizes_px"]["base"], self._room()
        least = min(room.width(), round(self.minimumWidth() * times))
        if self.minimumWidth() == self.maximumWidth():
            self.setFixedWidth(least)
        elif self.minimumWidth():
            self.setMinimumWidth(least)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize((self.size() * times).boundedTo(room))

    def fit(self) -> None:
        """As large as buttons and wrapped words need, at most as the window below and the screen let it be."""
        layout, width, needed = self.layout(), self.width(), 0
        if layout is not None:
            layout.activate()  # what was said last may not have reached it
            width = max(width, layout.totalMinimumSize().width())
            if layout.hasHeightForWidth():
                needed = layout.totalHeightForWidth(width)
        wanted = QSize(width, max(self.height(), needed))
        self.resize(wanted.boundedTo(self._room()))

    def _room(self) -> QSize:
        parent, free = self.parentWidget(), QSize(2 * EDGE, 2 * EDGE)
        whole = self.screen().availableSize() if parent is None else parent.window().size()
        return whole - free

    def _feet(self) -> list[QWidget]:
        """The buttons at the foot."""
        items = [self.foot.itemAt(place) for place in range(self.foot.count())]
        return [button for item in items if item is not None and (button := item.widget()) is not None]

    @property
    def problem(self) -> str:
        return self._problem.text()

    def add_primary(self, text: str) -> QPushButton:
        button = QPushButton(text)
        set_role(button, "primary")
        button.setDefault(True)
        self.foot.addWidget(button)
        return button
