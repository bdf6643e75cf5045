"""The history panel: a list over the right side of the window, which stays open while the text is looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import Act, Where
from annotator.ui.desk import Desk
from annotator.ui.history.delegate import HistoryDelegate
from annotator.ui.history.feed import HistoryFeed, names_now
from annotator.ui.history.jump import COUNTED, Jump, JumpPlan, JumpResult, plan_jump
from annotator.ui.history.saying import Saying
from annotator.ui.keys_in_force import ListKeys
from annotator.ui.numerals import grouped
from annotator.ui.theme.style import set_role
from annotator.ui.theme.tokens import size
from annotator.ui.theme.wardrobe import wear
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.thin_bar import ThinBar
from annotator.ui.widgets.words import counted, quoted
from annotator.workspace.past import Names, PastAct

WIDTH = 400
EDGE = 8
BOTTOM = 36
"""Pixels left for the status bar."""
SHOWN_AFTER_MS = 300


class HistoryPanel(QFrame):
    """`closed`: the keyboard is to go back where it came from."""

    closed = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        wear(self, desk.appearance)
        self._desk = desk
        self._screen = screen
        self._jump: Jump | None = None
        self._names: Names | None = None
        set_role(self, "overlay")
        saying = Saying(lambda: datetime.now().astimezone(), self._names_now, lambda: desk.viewing.coder)
        desk.news.told.connect(self._forget_names)
        desk.viewing.changed.connect(self._forget_names)  # before the feed reads anew
        self.feed = HistoryFeed(desk, saying, self)
        self._filter = SearchField(self.tr("What, who or where"), Act.HISTORY_FILTER, desk.appearance, self)
        self.list = QListView()
        self._nothing = QLabel()
        self._foot = QLabel()
        self._go = QPushButton(self.tr("Go here"))
        self._bar = ThinBar()
        self._look_soon = QTimer(self, singleShot=True, interval=60)
        self._look_soon.timeout.connect(self._show_plan)
        self._late = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._late.timeout.connect(self._bar.show)
        self._build(saying)
        screen.installEventFilter(self)
        slots: dict[Act, Callable[[], object]] = {
            Act.HISTORY_GO: self.go,
            Act.HISTORY_FILTER: lambda: self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }
        ListKeys(Where.HISTORY, desk.appearance, slots, self.list)
        desk.appearance.changed.connect(self._restyle)
        self.hide()

    @property
    def foot_words(self) -> str:
        return self._foot.text()

    @property
    def is_jumping(self) -> bool:
        return self._jump is not None

    def open_panel(self) -> None:
        """Show the past, with the keyboard at the point reached."""
        self._place()
        self.show()
        self.raise_()
        self.feed.wake()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        if self._jump is not None:
            self._jump.stop()
        self.feed.rest()
        self._filter.clear()
        self.hide()
        self.closed.emit()

    def filter_by(self, words: str) -> None:
        self._filter.setText(words)

    def go(self) -> None:
        """To the act that is current: take back what came after, or do again what led to it."""
        act = self._current()
        if act is None or self._jump is not None:
            return
        plan = self._plan_for(act)
        if not plan.steps:
            self._desk.messages.hint(self._plan_words(act, plan))
            return
        self._bar.setRange(0, plan.steps)
        self._bar.setValue(0)
        self._go.setText(self.tr("Stop"))
        jump = Jump(self._desk.workspace, self._desk.news, self._desk.viewing.coder, act.number, self)
        jump.progressed.connect(self._bar.setValue)
        jump.ended.connect(self._landed)
        self._jump = jump
        self._late.start()
        jump.start()

    def _press(self) -> None:
        if self._jump is not None:
            self._jump.stop()
        else:
            self.go()

    def _landed(self, result: JumpResult) -> None:
        self._jump = None
        self._late.stop()
        self._bar.hide()
        self._go.setText(self.tr("Go here"))
        if result.problem is not None:
            self._desk.messages.tell(result.problem)
        elif result.lost:
            self._desk.messages.tell(self._result_words(result))
        else:
            self._desk.messages.hint(self._result_words(result))
        self._show_plan()

    def _result_words(self, result: JumpResult) -> str:
        done, said = result.undone or result.redone, self.tr("Nothing was changed.")
        acts = counted(done, self.tr("%1 act"), self.tr("%1 acts"))
        if done:
            said = self.tr("{acts} taken back.") if result.undone else self.tr("{acts} done again.")
            said = said.format(acts=acts)
        if result.is_stopped:
            said = self.tr("Stopped. {so_far}").format(so_far=said)
        if result.lost:
            lost = counted(len(result.lost), self.tr("%1 act"), self.tr("%1 acts"))
            names = ", ".join(quoted(localised(label)) for label in dict.fromkeys(result.lost))
            why = self.tr("{acts} stayed, because what they changed was changed again since, or is gone: {names}.")
            said = f"{said} {why.format(acts=lost, names=names)}"
        return said

    # What would happen

    def _current(self) -> PastAct | None:
        return self.feed.model.act_at(self.list.currentIndex())

    def _show_plan(self) -> None:
        """Before anything happens: what going to the current act would do, and what would stay."""
        if self._jump is not None or not self.isVisible():
            return
        act = self._current()
        if act is None:
            self._foot.setText("")
            self._go.setEnabled(False)
            return
        plan = self._plan_for(act)
        self._foot.setText(self._plan_words(act, plan))
        if not plan.steps and self._go.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would give it to some other pane
        self._go.setEnabled(bool(plan.steps))

    def _plan_for(self, act: PastAct) -> JumpPlan:
        """No step leads to an act of one's own that redo no longer reaches."""
        workspace, me = self._desk.workspace, self._desk.viewing.coder
        if act.is_undone and act.coder == me and act.number not in workspace.redo_numbers(me):
            return JumpPlan()
        return plan_jump(workspace, me, act.number)

    def _plan_words(self, act: PastAct, plan: JumpPlan) -> str:
        if plan.undo > COUNTED or plan.redo > COUNTED:
            acts = self.tr("more than {n} of your acts").format(n=grouped(COUNTED))
        else:
            acts = counted(plan.steps, self.tr("%1 act of yours"), self.tr("%1 acts of yours"))
        if plan.undo:
            key = self._desk.actions.key(Act.HISTORY_GO)
            said = self.tr("{key} takes back {acts}.") if key else self.tr("Go here takes back {acts}.")
            return said.format(key=key, acts=acts) + self._others_words(act)
        if plan.redo:
            key = self._desk.actions.key(Act.HISTORY_GO)
            said = self.tr("{key} does {acts} again.") if key else self.tr("Go here does {acts} again.")
            return said.format(key=key, acts=acts)
        if act.is_undone and act.coder == self._desk.viewing.coder:
            return self.tr("This was taken back, and something new was done since: it cannot be done again.")
        if act.is_undone:
            return self.tr("This was taken back by its coder.")
        return self.tr("You are here: nothing of yours that can be taken back came after.")

    def _others_words(self, act: PastAct) -> str:
        """What of others came after the act stays: undo is everybody's own."""
        model, me = self.feed.model, self._desk.viewing.coder
        if self.feed.is_filtered:
            return ""
        row = model.index_of(act.id).row()
        after = [one for one in model.acts[:row] if one.coder not in {None, me} and not one.is_undone]
        if not after:
            return ""
        made = counted(
            len(after), self.tr("%1 act of others after it stays"), self.tr("%1 acts of others after it stay")
        )
        return " " + self.tr("{acts}.").format(acts=made)

    # Following

    def _filled(self) -> None:
        model = self.feed.model
        empty = not model.rowCount()
        self._nothing.setVisible(empty)
        self.list.setVisible(not empty)
        words = self._filter.text().strip()
        self._nothing.setText(self.tr('Nothing in the history matches "{words}".').format(words=words))
        if not self.list.currentIndex().isValid():
            here = model.index_of(model.here)
            self.list.setCurrentIndex(here if here.isValid() else model.index(0))
            self.list.scrollTo(self.list.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._show_plan()

    def _show_search(self, part: float) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(round(100 * part))
        self._bar.setVisible(part < 1.0)

    def _names_now(self) -> Names:
        if self._names is None:
            self._names = names_now(self._desk)
        return self._names

    def _forget_names(self, _news: object = None) -> None:
        self._names = None
        if self.isVisible() and self._jump is None:
            self._look_soon.start()

    # Building

    def _build(self, saying: Saying) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head())
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 8)
        field.addWidget(self._filter)
        column.addLayout(field)
        self._dress_list(saying)
        set_role(self._nothing, "quiet")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 4, 16, 8)
        self._nothing.hide()
        column.addWidget(self._bar)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(self._foot_row())
        self._filter.textChanged.connect(self.feed.filter_by)
        self.feed.filled.connect(self._filled)
        self.feed.searching.connect(self._show_search)

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("History"))
        set_role(title, "heading")
        close = IconButton(self._desk.appearance, "close", self.tr("Close the history"), self, key="Esc")
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 4)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(close)
        return head

    def _dress_list(self, saying: Saying) -> None:
        view = self.list
        view.setModel(self.feed.model)
        view.setItemDelegate(HistoryDelegate(self._desk.appearance, saying, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("What was done, the newest first"))
        view.selectionModel().currentChanged.connect(lambda *_: self._look_soon.start())
        view.doubleClicked.connect(lambda _index: self.go())

    def _foot_row(self) -> QHBoxLayout:
        set_role(self._foot, "small")
        self._foot.setWordWrap(True)
        self._foot.setMinimumHeight(34)
        self._go.setAutoDefault(False)
        self._go.clicked.connect(self._press)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 12, 10)
        foot.setSpacing(12)
        foot.addWidget(self._foot, 1)
        foot.addWidget(self._go)
        return foot

    def _restyle(self) -> None:
        self.list.doItemsLayout()
        self._place()

    def _place(self) -> None:
        width = min(self._desk.appearance.scaled(WIDTH), self._screen.width() - 2 * EDGE)
        top = size("top_bar") + EDGE
        place = QRect(self._screen.width() - width - EDGE, top, width, self._screen.height() - top - BOTTOM)
        self.setGeometry(place)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self._jump is not None:
                self._jump.stop()
            elif self._filter.text():
                self._filter.clear()
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.close_panel()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.list.hasFocus():
            self.go()
        elif key == Qt.Key.Key_Down and self._filter.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._screen and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
