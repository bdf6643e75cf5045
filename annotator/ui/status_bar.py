"""The line at the bottom: who codes, what is hidden, where the caret is, what is saved. Every item is a button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QWidget

from annotator.model.errors import AnnotatorError
from annotator.ui.icons.icon import icon
from annotator.ui.icons.paths import IconName
from annotator.ui.jobs import Jobs
from annotator.ui.numerals import grouped
from annotator.ui.status_items import CoderButton, JobLine
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.style import set_role
from annotator.ui.theme.tokens import size
from annotator.ui.theme.wardrobe import wear
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.labels import spelled
from annotator.ui.widgets.words import counted

SAVING_AFTER_MS = 400
SIDE, GAP, PADDING = 10, 6, 30
"""Pixels beside the items, between them, and around the words of one."""
LEAST_REASON = 120
LONGEST_REASON = 80
"""Characters of why nothing is saved."""
LEAST_BADGE = 90
"""A badge keeps this many pixels of words."""
NAME_ROOM, LEAST_NAME = 180, 70
"""Pixels of the coder's name, and where room is short."""


def first_sentence(problem: AnnotatorError) -> str:
    """The start of why something failed, short enough for one line."""
    text = localised(problem.why).split("\n")[0]
    end = text.find(". ")
    if 0 < end < LONGEST_REASON or len(text) <= LONGEST_REASON:
        return text[: end if end > 0 else None].rstrip(".")
    return text[:LONGEST_REASON].rpartition(" ")[0].rstrip(".,;:") + "…"


class StatusBar(QWidget):
    """Shows what it is told; each button asks for what belongs to it."""

    coder_asked = Signal()
    codebook_asked = Signal()
    blind_asked = Signal()
    filter_asked = Signal()
    lock_asked = Signal()
    light_asked = Signal()
    rechecks_asked = Signal()
    documents_asked = Signal()
    position_asked = Signal()
    zoom_asked = Signal()
    saved_asked = Signal()
    retry_asked = Signal()
    copy_asked = Signal()

    def __init__(self, appearance: Appearance, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._appearance = appearance
        self._icons: dict[QPushButton, tuple[IconName, str]] = {}
        self._words: dict[QPushButton, str] = {}
        self.setProperty("role", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(self, appearance, height=size("status_bar"))
        self._coder = CoderButton(appearance)
        self._coder.clicked.connect(self.coder_asked)
        self._codebook = self._button("status", self.codebook_asked)
        self._blind = self._button("status_badge", self.blind_asked)
        self._filter = self._button("status_badge", self.filter_asked)
        self._lock = self._button("status_badge", self.lock_asked)
        self._light = self._button("status_badge", self.light_asked)
        self._rechecks = self._button("status_badge", self.rechecks_asked)
        self._job = JobLine(jobs, self)
        self._documents = self._button("status", self.documents_asked)
        self._position = self._button("status", self.position_asked)
        self._zoom = self._button("status", self.zoom_asked)
        self._saved = self._button("status", self.saved_asked)
        self._retry = self._button("status", self.retry_asked)
        self._copy = self._button("status", self.copy_asked)
        self._late = QTimer(self, singleShot=True, interval=SAVING_AFTER_MS)
        self._late.timeout.connect(self._show_saving)
        self._row = QHBoxLayout(self)
        self._lay_out()
        appearance.changed.connect(self._tint)
        self.show_filter("")
        self.show_lock("")
        self.show_light("")
        self.show_rechecks(0)
        self.show_saved()

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(SIDE, 1, SIDE, 0)
        row.setSpacing(GAP)
        badges = (self._blind, self._filter, self._lock, self._light, self._rechecks)
        for widget in (self._coder, self._codebook, *badges, self._job):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._documents, self._position, self._zoom, self._saved, self._retry, self._copy):
            row.addWidget(widget)
        self._zoom.setToolTip(self.tr("Size of the reading text. Press for the normal size."))
        self._documents.setToolTip(self.tr("Documents that you have marked as done"))
        self._codebook.setToolTip(self.tr("The version of the codebook. Press to see it."))
        self._retry.setText(self.tr("Retry"))
        self._copy.setText(self.tr("Save a copy…"))

    def show_coder(self, name: str, initials: str) -> None:
        self._coder.show_coder(name, initials)

    def show_codebook(self, words: str) -> None:
        """`Codebook draft v4`; empty hides it."""
        self._codebook.setText(words)
        self._make_room()

    def show_whose(self, text: str, *, blind: bool) -> None:
        """Whose codings are shown; empty where the screen itself says it."""
        self._badge(self._blind, text)
        self._set_icon(self._blind, "eye_off" if blind else "eye", "ink")
        self._blind.setToolTip(self.tr("Choose whose codings are shown"))

    def show_filter(self, text: str) -> None:
        """`Codes: Firm` while a code filter is on; empty hides it."""
        self._badge(self._filter, text)
        self._set_icon(self._filter, "filter", "ink")
        self._filter.setToolTip(self.tr("Show the codings of every code again"))

    def show_lock(self, text: str) -> None:
        """`Locked: Firm. Esc ends` while a code is locked; empty hides it."""
        self._badge(self._lock, text)
        self._set_icon(self._lock, "lock", "ink")
        self._lock.setToolTip(self.tr("Every passage you select is given this code. Press to end it."))

    def show_light(self, text: str) -> None:
        """`Lit: Firm` while one code's passages are lit; empty hides it."""
        self._badge(self._light, text)
        self._set_icon(self._light, "sun", "ink")
        words = self.tr("Text outside this code's passages is dimmed. Press to show all of it.")
        self._light.setToolTip(words)

    def show_rechecks(self, left: int) -> None:
        """How many codings want another look; none hides it."""
        self._badge(self._rechecks, self.tr("{n} to re-check").format(n=grouped(left)) if left else "")
        self._set_icon(self._rechecks, "list", "ink")
        self._rechecks.setToolTip(self.tr("Codings of yours whose code means something else now. Press to look."))

    def show_documents(self, done: int, of: int) -> None:
        said = counted(of, self.tr("{done} of %1 document done"), self.tr("{done} of %1 documents done"))
        self._documents.setText(said.format(done=grouped(done)) if of else "")
        self._make_room()

    def show_position(self, text: str) -> None:
        self._position.setText(text)
        self._make_room()
        self._position.setToolTip(self.tr("Go to a post or paragraph"))

    def show_zoom(self, percent: int) -> None:
        self._zoom.setText(f"{percent} %")

    def show_saved(self) -> None:
        self._late.stop()
        self._settle(self.tr("Saved"), "status", "check", "ok")
        self._saved.setToolTip(self.tr("Every change is in the project file"))

    def show_read_only(self) -> None:
        self._late.stop()
        self._settle(self.tr("Read only"), "status", "lock", "ink2")
        self._saved.setToolTip(self.tr("The file cannot be written from here. Copy it to work on it."))

    def show_pending(self) -> None:
        """Something waits to be written; said only when it takes long."""
        if not self._late.isActive() and self._retry.isHidden():
            self._late.start()

    def show_not_saved(self, error: AnnotatorError) -> None:
        self._late.stop()
        said = self.tr("Not saved: {reason}").format(reason=first_sentence(error))
        self._settle(said, "status_problem", None, "")
        self._saved.setToolTip(localised(error))
        self._retry.show()
        self._copy.show()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Why nothing is saved takes what the others leave; where that is nothing, they give way to its beginning."""
        is_kept = self._retry.isHidden()
        if not is_kept:
            metrics, why = self._saved.fontMetrics(), self._saved.accessibleName()
            self._saved.setText(spelled(metrics.elidedText(why, Qt.TextElideMode.ElideMiddle, LEAST_REASON)))
        self._give_way()
        if not is_kept:
            self._fit(self._saved.accessibleName())

    def _give_way(self) -> None:
        """Where room is short, what can be seen elsewhere gives way: the codebook's version, documents done, zoom, the
        place, then words."""
        yielding = (self._codebook, self._documents, self._zoom, self._position)
        for button in yielding:
            button.setVisible(bool(button.text()))
        self._coder.give_room(NAME_ROOM)
        for badge, words in self._words.items():
            badge.setText(f" {spelled(words)}")
        for button in yielding:
            if self._needed() <= self.width():
                return
            button.hide()
        if self._needed() > self.width():
            self._coder.give_room(LEAST_NAME)
        self._shorten(self._needed() - self.width())

    def _shorten(self, over: int) -> None:
        """Cut the words of the longest badge, then of the next, until `over` pixels are saved."""
        shown = [badge for badge in self._words if not badge.isHidden()]
        for badge in sorted(shown, key=lambda badge: -badge.sizeHint().width()):
            if over <= 0:
                return
            before, metrics = badge.sizeHint().width(), badge.fontMetrics()
            room = max(LEAST_BADGE, metrics.horizontalAdvance(self._words[badge]) - over - GAP)
            badge.setText(" " + spelled(metrics.elidedText(self._words[badge], Qt.TextElideMode.ElideRight, room)))
            over -= before - badge.sizeHint().width()

    def _badge(self, badge: QPushButton, words: str) -> None:
        """Show a badge with these words, or none without words."""
        self._words[badge] = words
        badge.setVisible(bool(words))
        badge.setAccessibleName(words)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Items are shortened and left out: they never make the window wider."""
        return QSize(LEAST_REASON, super().minimumSizeHint().height())

    def _needed(self) -> int:
        """Pixels that everything shown takes."""
        items = (item for n in range(self._row.count()) if (item := self._row.itemAt(n)) is not None)
        shown = [widget.sizeHint().width() for item in items if (widget := item.widget()) and not widget.isHidden()]
        return sum(shown) + GAP * len(shown) + 2 * SIDE

    def _fit(self, text: str) -> None:
        """Why nothing is saved, cut where the other items leave no room for all of it."""
        others = [item for item in self.findChildren(QAbstractButton) if item is not self._saved and item.isVisible()]
        room = self.width() - sum(item.sizeHint().width() + GAP for item in others) - 2 * SIDE - PADDING
        metrics = self._saved.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(room, LEAST_REASON))
        self._saved.setText(spelled(shown))

    @property
    def saved_text(self) -> str:
        return self._saved.text().replace("&&", "&").strip()

    def texts(self) -> tuple[str, ...]:
        """What the bar says, from left to right."""
        buttons = self.findChildren(QPushButton)
        shown = (b for b in buttons if b.isVisibleTo(self) and b.text())
        return (self._coder.accessibleName(), *(self._words.get(button) or button.text().strip() for button in shown))

    def _show_saving(self) -> None:
        self._settle(self.tr("Saving…"), "status", None, "")

    def _settle(self, text: str, role: str, icon_name: IconName | None, token: str) -> None:
        self._saved.setText(f" {text}" if icon_name else spelled(text))
        self._saved.setAccessibleName(text)
        set_role(self._saved, role)
        self._set_icon(self._saved, icon_name, token)
        self._retry.hide()
        self._copy.hide()

    def _button(self, role: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", role)
        button.setIconSize(QSize(14, 14))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _set_icon(self, button: QPushButton, name: IconName | None, token: str) -> None:
        if name is None:
            self._icons.pop(button, None)
            button.setIcon(QIcon())
            return
        if self._icons.get(button) == (name, token):
            return
        self._icons[button] = (name, token)
        button.setIcon(icon(name, self._appearance.colour(token)))

    def _tint(self) -> None:
        for button, (name, token) in self._icons.items():
            button.setIcon(icon(name, self._appearance.colour(token)))
