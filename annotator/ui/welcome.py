"""The first screen: start, open or try; who signs; recent projects."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator import __version__
from annotator.model.names import initials_of
from annotator.ui.action_set import ActionSet
from annotator.ui.actions import Act
from annotator.ui.icons.icon import icon_pixmap
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.logo import logo_pixmap
from annotator.ui.theme.tokens import size, tokens
from annotator.ui.theme.wardrobe import wear
from annotator.ui.translations.saying import say
from annotator.ui.welcome_rows import BigButton, RecentRow

COLUMN = 490
BESIDE_LEAD = 90
SIDE = 400
TWO_COLUMNS = COLUMN + SIDE + 88 + 90


def when_words(path: Path, locale: QLocale) -> str:
    """`Today`, `Yesterday`, `3 Nov` or `3 Nov 2024`: when the file was last written."""
    then = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    now = datetime.now().astimezone()
    days = (now.date() - then.date()).days
    if days in {0, 1}:
        return say("Yesterday") if days else say("Today")
    form = say("d MMM") if then.year == now.year else say("d MMM yyyy")
    return locale.toString(QDate(then.year, then.month, then.day), form)


class Welcome(QWidget):
    """Asks for what the buttons say; the name and initials are written to the settings as they are typed."""

    project_chosen = Signal(str)
    forget_asked = Signal(str)

    def __init__(
        self, appearance: Appearance, actions: ActionSet, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._appearance = appearance
        self._actions = actions
        self._settings = settings
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._logo = QLabel()
        self._lock = QLabel()
        self._buttons: dict[Act, BigButton] = {}
        self._name = QLineEdit()
        self._initials = QLineEdit()
        self._recent = QVBoxLayout()
        self._scroll = QScrollArea()
        self._recent_title = QLabel(self.tr("Recent"))
        self._build()
        actions.keys_changed.connect(self._show_keys)
        appearance.changed.connect(self._tint)
        self._tint()
        self.refresh()

    def refresh(self) -> None:
        """Show name, initials and recent projects as the settings have them now."""
        self._name.setText(self._settings.now.coder_name)
        self._initials.setText(self._settings.now.coder_initials)
        while (item := self._recent.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        found = [Path(text) for text in self._settings.now.recent]
        for path in found[:6]:
            recent = self._recent_row(path)
            self._recent.addWidget(recent)
            recent.show()  # at once: the keyboard cannot go to what the layout shows later
        self._recent_title.setVisible(bool(found))

    def take_keyboard(self) -> None:
        """To the name where there is none yet, else to the newest project, else to the first way to begin."""
        newest = self._recent.itemAt(0)
        row = newest.widget() if newest is not None else None
        if not self._settings.now.coder_name:
            self.ask_name()
        else:
            (row or self._buttons[Act.NEW]).setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_name(self) -> None:
        """Put the keyboard into the name field: nothing can be signed without a name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._name))  # once it has its place

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns where there is room, else one under the other."""
        row, column = (1, 2) if self.width() >= self._appearance.scaled(TWO_COLUMNS) else (2, 1)
        self._grid.removeWidget(self._right)
        self._grid.addWidget(self._right, row, column, Qt.AlignmentFlag.AlignTop)

    def _recent_row(self, path: Path) -> RecentRow:
        there = path.is_file()
        when = when_words(path, self.locale()) if there else self.tr("Not found")
        row = RecentRow(self._appearance, path, when)
        row.clicked.connect(lambda: self.project_chosen.emit(str(path)))
        row.forget_asked.connect(lambda: self.forget_asked.emit(str(path)))
        return row

    def _build(self) -> None:
        sheet = QWidget()
        sheet.setProperty("role", "panel")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(40, 40, 40, 40)
        grid.setHorizontalSpacing(88)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(3, 3)
        left, right = QWidget(), QWidget()
        Growing(left, self._appearance, width=COLUMN)
        Growing(right, self._appearance, width=SIDE)
        self._fill_left(QVBoxLayout(left))
        self._fill_right(QVBoxLayout(right))
        grid.addWidget(left, 1, 1, Qt.AlignmentFlag.AlignTop)
        self._grid, self._right = grid, right
        self._arrange()
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self._foot())

    def _fill_left(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = QLabel(self.tr("Annotator"))
        title.setProperty("role", "display")
        lead = QLabel(
            self.tr(
                "Mark passages with your codebook, see where coders differ, and export everything as a plain table."
            )
        )
        lead.setProperty("role", "lead")
        lead.setWordWrap(True)
        lead.setContentsMargins(0, 0, BESIDE_LEAD, 0)  # a largest width would be told too late how many lines there are
        column.addWidget(self._logo)
        column.addSpacing(14)
        column.addWidget(title)
        column.addWidget(lead)
        column.addSpacing(18)
        rows = (
            (Act.NEW, self.tr("Start a project"), self.tr("Bring in texts and a codebook, or begin with neither")),
            (Act.OPEN, self.tr("Open a project"), self.tr("A file ending in .annot, from here or from a colleague")),
            (Act.SAMPLE, self.tr("Try the sample"), self.tr("Short texts on one theme, coded by two people")),
        )
        for act, text, what in rows:
            button = BigButton(self._appearance, act, text, what, self._actions.key(act))
            button.clicked.connect(self._actions[act].trigger)
            self._buttons[act] = button
            column.addWidget(button)
        note = QHBoxLayout()
        note.setSpacing(8)
        words = QLabel(self.tr("No account needed. A project is one file that you can copy."))
        words.setProperty("role", "small")
        words.setWordWrap(True)
        note.addWidget(self._lock)
        note.addWidget(words, 1)
        column.addSpacing(8)
        column.addLayout(note)

    def _fill_right(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        card = QFrame()
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 18, 20, 20)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        question = QLabel(self.tr("How shall we sign your codings?"))
        question.setProperty("role", "strong")
        why = QLabel(self.tr("Your initials mark your work in the margin."))
        why.setProperty("role", "small")
        why.setWordWrap(True)
        grid.addWidget(question, 0, 0, 1, 2)
        grid.addWidget(why, 1, 0, 1, 2)
        grid.setRowMinimumHeight(2, 8)
        for place, (text, field) in enumerate(((self.tr("Name"), self._name), (self.tr("Initials"), self._initials))):
            label = QLabel(text)
            label.setProperty("role", "section")
            label.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(label, 3, place)
            grid.addWidget(field, 4, place)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        self._initials.setMaxLength(3)
        self._name.setPlaceholderText(self.tr("First and last name"))
        self._name.textEdited.connect(self._take_name)
        self._initials.textEdited.connect(self._take_initials)
        self._name.returnPressed.connect(lambda: self._go_on_to(self._initials))
        self._initials.returnPressed.connect(lambda: self._go_on_to(self._buttons[Act.NEW]))
        column.addWidget(card)
        self._recent_title.setProperty("role", "strong")
        column.addSpacing(12)
        column.addWidget(self._recent_title)
        self._recent.setSpacing(0)
        column.addLayout(self._recent)

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("role", "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(foot, self._appearance, height=size("status_bar"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        for text in (f"Annotator {__version__}", self.tr("Projects stay on this computer")):
            label = QLabel(text)
            label.setProperty("role", "small")
            row.addWidget(label)
        row.addStretch(1)
        return foot

    def _go_on_to(self, following: QWidget) -> None:
        """Enter in a field goes on to what comes next, once there is a name."""
        if self._name.text().strip():
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_name(self, name: str) -> None:
        initials = initials_of(name) if name.strip() else ""
        self._initials.setText(initials)
        self._settings.change(coder_name=name.strip(), coder_initials=initials)

    def _take_initials(self, initials: str) -> None:
        self._settings.change(coder_initials=initials.strip().upper())

    def _show_keys(self) -> None:
        for act, button in self._buttons.items():
            button.show_key(self._actions.key(act))

    def _tint(self) -> None:
        colour = self._appearance.colour
        palette = tokens()["code_palette"]
        orange, teal = (type(colour("ink"))(palette[index]["dark"]) for index in (1, 2))
        paper = colour("ink") if not self._appearance.theme.is_dark else colour("surface")
        lines = colour("on_accent") if not self._appearance.theme.is_dark else colour("ink")
        self._logo.setPixmap(logo_pixmap(paper, lines, (orange, teal)))
        self._lock.setPixmap(icon_pixmap("lock", colour("ink2"), ratio=2.0))
