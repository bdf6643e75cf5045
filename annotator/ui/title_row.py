"""The row above the text: which document, how much is in it, find, size, whose codings, done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from annotator.ui.action_set import ActionSet, bare
from annotator.ui.actions import Act
from annotator.ui.coder_switches import CoderSwitches
from annotator.ui.icons.icon import icon
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.style import set_role
from annotator.ui.theme.tokens import size
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.labels import spelled

TITLE_WIDTH = 340
WIDE_ENOUGH = 860
"""Pixels of the row from which the way back is spelt out."""
LEAST_FACTS = 60
"""Pixels for the facts that the coders' switches leave, or they do not stand there."""


class TitleRow(QWidget):
    """In narrow windows the title is a button that asks for the list of documents."""

    documents_asked = Signal()
    back_asked = Signal()
    whose_asked = Signal()

    def __init__(
        self, appearance: Appearance, actions: ActionSet, switches: CoderSwitches, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._resting = resting_in(appearance)
        self._actions = actions
        self._switches = switches
        switches.wanted.connect(self._arrange)
        self._title_text = ""
        self._narrow = False
        self._facts_text = ""
        self.setProperty("role", "paper_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(self, appearance, height=size("top_bar"))
        self._back_words = ""
        self._done_look: tuple[bool, str] | None = None
        self._back = self._push("link")
        self._back.clicked.connect(self.back_asked)
        self._keyed: list[tuple[Act, IconButton]] = []
        self._previous = self._icon_button(Act.PREVIOUS_DOCUMENT, IconButton(appearance, "chevron_left", ""))
        self._next = self._icon_button(Act.NEXT_DOCUMENT, IconButton(appearance, "chevron_right", ""))
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._drop = self._push("title")
        self._drop.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._drop.clicked.connect(self.documents_asked)
        self._facts = QLabel()
        self._facts.setProperty("role", "small")
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whose = IconButton(appearance, "eye", self.tr("Whose codings"))
        self._whose.clicked.connect(self.whose_asked)
        self._find = self._icon_button(Act.FIND, IconButton(appearance, "search", ""))
        self._size = IconButton(appearance, "text", self.tr("Size of the text"))
        self._size.clicked.connect(self._open_sizes)
        self._done = QPushButton()
        self._lay_out()
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()
        appearance.changed.connect(self._tint)
        self._tint()
        self.show_document("", "")
        self.show_done(done=False)

    def show_document(self, title: str, facts: str) -> None:
        if title == self._title_text and title:
            self.show_facts(facts)
            return
        self._title_text = title
        self._drop.setAccessibleName(self.tr("Document {name}. Choose another").format(name=title))
        for widget in (self._title, self._drop):
            widget.setToolTip(title)
        self.show_facts(facts)
        for button in (self._previous, self._next, self._whose, self._size, self._find, self._done):
            button.setEnabled(bool(title))
        self._resting.rest_widgets(self._done)
        self._arrange()

    def show_facts(self, facts: str) -> None:
        """`28 posts, 41 codings`, as much of it as there is room for."""
        self._facts_text = facts
        self._facts.setText(self._facts.fontMetrics().elidedText(facts, Qt.TextElideMode.ElideRight, self._room()))
        self._facts.setToolTip(facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _room(self) -> int:
        """Pixels for the facts."""
        switches = 0 if self._switches.isHidden() else self._switches.sizeHint().width() + 2
        return self._without_switches() - switches

    def _without_switches(self) -> int:
        """Pixels between the title and the buttons, were there no switches."""
        title = self._drop if self._narrow else self._title
        return max(0, self._beside_buttons() - title.sizeHint().width())

    def _beside_buttons(self) -> int:
        """Pixels for the title and what follows it."""
        buttons = sum(button.sizeHint().width() + 8 for button in (self._whose, self._size, self._find, self._done))
        back = self._back.sizeHint().width() + 2 if self._back_words else 0
        return self.width() - buttons - back - 140

    def _show_title(self) -> None:
        room = max(LEAST_FACTS, min(TITLE_WIDTH, self._beside_buttons()))
        shown = self._title.fontMetrics().elidedText(self._title_text, Qt.TextElideMode.ElideMiddle, room)
        self._title.setText(shown)
        self._drop.setText(spelled(shown))

    def show_done(self, *, done: bool) -> None:
        """Whether the coder has marked the document as done."""
        look = (done, self._appearance.theme.name)
        if look == self._done_look:
            return
        self._done_look = look
        text = self.tr("Done") if done else self.tr("Mark as done")
        self._done.setText(f" {text}")
        self._done.setAccessibleName(text)
        again = self.tr("Press to go on working in it") if done else self.tr("Then goes to the next one not done")
        self._done.setToolTip(self._actions.tip(Act.DONE, again))
        self._resting.rest_widgets(self._done)
        self._done.setIcon(icon("check", self._appearance.colour("ok" if done else "ink2")))
        self._done.setIconSize(QSize(14, 14))
        set_role(self._done, "done" if done else "outlined")

    def show_way_back(self, words: str) -> None:
        """A link to where the passage was opened from, `Back to Disagreements`; empty takes it away."""
        self._back_words = words
        self._back.setAccessibleName(words)
        self._show_keys()
        self._arrange()

    @property
    def way_back(self) -> str:
        return self._back_words

    def show_narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self._arrange()

    def drop_down_place(self) -> QWidget:
        """The widget under which the list of documents opens."""
        return self._drop

    @property
    def title(self) -> str:
        return self._title_text

    @property
    def facts(self) -> str:
        return self._facts_text

    def _lay_out(self) -> None:
        self._done.setProperty("tight", "true")
        self._done.clicked.connect(self._actions[Act.DONE].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self._back)
        for widget in (self._previous, self._next):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._drop)
        row.addSpacing(8)
        row.addWidget(self._facts, 1)
        row.addWidget(self._switches)
        row.addSpacing(8)
        for widget in (self._whose, self._size, self._find):
            row.addWidget(widget)
            row.addSpacing(8)
        row.addWidget(self._done)

    def _open_sizes(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in (Act.ZOOM_IN, Act.ZOOM_OUT, Act.ZOOM_RESET):
            menu.addAction(self._actions[act])
        menu.popup(self._size.mapToGlobal(QPoint(0, self._size.height() + 2)))

    def _arrange(self) -> None:
        there = bool(self._title_text)
        self._title.setVisible(there and not self._narrow)
        self._drop.setVisible(there and self._narrow)
        self._back.setText(self._back_words if self.width() >= WIDE_ENOUGH else self.tr("Back"))
        self._back.setVisible(bool(self._back_words))
        self._show_title()
        switches = self._switches
        switches.setVisible(
            there and switches.is_wanted and self._without_switches() >= switches.sizeHint().width() + LEAST_FACTS
        )
        self.show_facts(self._facts_text)

    def _push(self, role: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", role)
        return button

    def _icon_button(self, act: Act, button: IconButton) -> IconButton:
        self._keyed.append((act, button))
        button.clicked.connect(self._actions[act].trigger)
        return button

    def _show_keys(self) -> None:
        for act, button in self._keyed:
            button.set_label(bare(self._actions[act].text()), key=self._actions.key(act))
        keys = ", ".join(key for key in (self._actions.key(Act.ESCAPE), self._actions.key(Act.MODE_REVIEW)) if key)
        self._back.setToolTip(f"{self._back_words} ({keys})")
        if self._done_look is not None:
            done, self._done_look = self._done_look[0], None
            self.show_done(done=done)

    def _tint(self) -> None:
        self._drop.setIcon(icon("chevron_down", self._appearance.colour("ink2")))
        self._back.setIcon(icon("chevron_left", self._appearance.colour("accent")))
        if self._done_look is not None:
            self.show_done(done=self._done_look[0])
