"""Every action with its keys: found by typing, changed by pressing, with a question first where a key is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.action_set import bare, translated
from annotator.ui.action_table import ACTIONS, BY_ACT
from annotator.ui.actions import Act, Where
from annotator.ui.keymap import Keymap, is_refused, is_single, key_text, keymap_from, keymap_lines
from annotator.ui.preferences.recorder import KeyRecorder
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.translations.saying import say
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.folding_row import FoldingRow
from annotator.ui.widgets.search_field import SearchField

ACT_ROLE = Qt.ItemDataRole.UserRole
SHOWN_ROWS = 14
WORDS = 220
"""Pixels of a line of the question beside its answers, at least."""


class KeyList(QTreeWidget):
    """Enter, Shift+Enter and Del are the editor's."""

    def __init__(self, editor: KeyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setColumnCount(3)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setProperty("role", "surface")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._editor.record(adds=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._editor.take_away()
        else:
            super().keyPressEvent(event)


class KeyEditor(QWidget):
    """Changes the settings at once; whoever has the actions follows them."""

    def __init__(self, settings: SettingsFile, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._appearance = appearance
        self._adds = False
        self._wanted = ""
        self._search = SearchField(self.tr("Find an action or a key"), "", appearance)
        self._list = KeyList(self)
        self._recorder = KeyRecorder()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._ask = QFrame()
        self._change = self._button(self.tr("Change…"), lambda: self.record(adds=False))
        self._add = self._button(self.tr("Add a key…"), lambda: self.record(adds=True))
        self._none = self._button(self.tr("No key"), self.take_away)
        self._reset = self._button(self.tr("As it was"), self.reset)
        self._reset_all = self._button(self.tr("All as they were"), self.reset_all)
        self._take = self._button(self.tr("Take the key"), self._give)
        self._leave = self._button(self.tr("Leave it"), self._leave_it)
        self._build()
        settings.changed.connect(self._follow)
        appearance.changed.connect(self._fit)
        self._fill()
        self._fit()
        self.stop()

    @property
    def keymap(self) -> Keymap:
        """The keys as the settings have them."""
        now = self._settings.now
        return keymap_from(now.own_keys, single_keys=now.single_keys)

    def choose(self, act: Act) -> None:
        """Select an action's row."""
        self._list.setCurrentItem(self._items[act])

    def shown(self) -> tuple[Act, ...]:
        """The actions that the search leaves."""
        return tuple(act for act, item in self._items.items() if not item.isHidden())

    def find_words(self, words: Sequence[str], titles: str = "") -> bool:
        """Leave the actions that have every word, all of them where `titles` have; whether any is left."""
        self._search.setText("" if all(word in titles.casefold() for word in words) else " ".join(words))
        return bool(self.shown())

    @property
    def said(self) -> str:
        """What stands below the list."""
        return self._words.text()

    def current(self) -> Act | None:
        item = self._list.currentItem()
        return None if item is None or item.isHidden() else Act(item.data(0, ACT_ROLE))

    # What the person asks

    def record(self, *, adds: bool) -> None:
        """Wait for a key for the chosen action: another one, or one more."""
        act = self.current()
        if act is None:
            return
        self._adds = adds
        self._show_question(self.tr("Press the key for “{name}”. Esc leaves it.").format(name=_name(act)))
        self._recorder.setText("…")
        self._recorder.show()
        self._recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_away(self) -> None:
        """The chosen action has no key any more."""
        if (act := self.current()) is not None:
            self._keep(self.keymap.with_keys(act, ()))

    def reset(self) -> None:
        """The chosen action has its first keys again, taken from whoever has them now."""
        if (act := self.current()) is not None:
            self._keep(self.keymap.reset(act))

    def reset_all(self) -> None:
        self._settings.change(own_keys=())

    def stop(self) -> None:
        """Leave the keys as they are."""
        self._wanted = ""
        self._recorder.hide()
        self._ask.hide()
        self._refresh_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ask.isVisible():
            self._leave_it()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._search.hasFocus():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _leave_it(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop()

    def _take_key(self, key: str) -> None:
        act = self.current()
        if act is None:
            return
        shown, holder = key_text(key), self.keymap.holder(key, act)
        if (why := refusal(key, BY_ACT[act].where)) != "":
            self._recorder.setText(shown)
            self._words.setText(why.format(key=shown))
            set_role(self._words, "error")
        elif holder is None:
            self._set(act, key)
        else:
            self._wanted = key
            self._recorder.hide()
            words = self.tr("{key} is the key of “{other}”. Taken for “{name}”, it is lost there.")
            self._show_question(words.format(key=shown, other=_name(holder), name=_name(act)))
            self._take.show()
            self._leave.show()
            self._take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        act = self.current()
        if act is not None and self._wanted:
            self._set(act, self._wanted)

    def _set(self, act: Act, key: str) -> None:
        before = self.keymap.given(act) if self._adds else ()
        self._keep(self.keymap.with_keys(act, tuple(dict.fromkeys((*before, key)))))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop()

    def _keep(self, keymap: Keymap) -> None:
        self._settings.change(own_keys=keymap_lines(keymap))

    def _show_question(self, words: str) -> None:
        self._words.setText(words)
        set_role(self._words, "quiet")
        self._take.hide()
        self._leave.hide()
        self._ask.show()

    # What is shown

    def _follow(self, names: frozenset[str]) -> None:
        if names & {"own_keys", "single_keys"}:
            self._fill_keys()
            self._refresh_buttons()

    def _fill(self) -> None:
        self._items: dict[Act, QTreeWidgetItem] = {}
        for row in ACTIONS:
            item = QTreeWidgetItem(self._list, [_name(row.act), _where(row.where), ""])
            item.setData(0, ACT_ROLE, row.act.value)
            item.setToolTip(0, translated(row.help))
            self._items[row.act] = item
        self._fill_keys()
        self._list.setCurrentItem(next(iter(self._items.values())))

    def _fill_keys(self) -> None:
        keymap, header = self.keymap, self._list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else every row set measures all rows
        for act, item in self._items.items():
            keys = keymap.given(act)
            live = set(keymap.live(act))
            item.setText(2, ", ".join(dict.fromkeys(key_text(key) for key in keys)) or "\u2013")
            font = self._appearance.ui_font("base", 600 if act in keymap.own else 400)
            font.setStrikeOut(bool(keys) and not live)
            item.setFont(2, font)
            own = self.tr("changed") if act in keymap.own else ""
            off = self.tr("off: letters and digits alone do not act") if keys and not live else ""
            item.setToolTip(2, ", ".join(words for words in (own, off) if words))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for stretched in (0, 1):
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def _show_matching(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items.values():
            said = f"{item.text(0)} {item.toolTip(0)} {item.text(2)}".casefold()
            item.setHidden(not all(word in said for word in words))
        first = next((item for item in self._items.values() if not item.isHidden()), None)
        if self.current() is None and first is not None:
            self._list.setCurrentItem(first)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        act, own = self.current(), self.keymap.own
        for button in (self._change, self._add):
            button.setEnabled(act is not None)
        self._none.setEnabled(act is not None and bool(self.keymap.given(act)))
        self._reset.setEnabled(act in own)
        self._reset_all.setEnabled(bool(own))

    def _fit(self) -> None:
        self._list.setFixedHeight(self._appearance.row * SHOWN_ROWS)
        self._fill_keys()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)  # Enter presses it, too
        button.clicked.connect(slot)
        return button

    def _build(self) -> None:
        self._list.setHeaderLabels([self.tr("Action"), self.tr("Where"), self.tr("Keys")])
        self._list.setAccessibleName(self.tr("Actions and their keys"))
        header = self._list.header()
        header.setStretchLastSection(False)
        self._list.itemDoubleClicked.connect(lambda _item: self.record(adds=False))
        self._list.currentItemChanged.connect(lambda _now, _before: self.stop())
        self._search.textChanged.connect(self._show_matching)
        self._recorder.pressed.connect(self._take_key)
        self._recorder.left.connect(self._left)
        set_role(self._ask, "accent_card")
        self._words.setMinimumWidth(WORDS)
        asked = QVBoxLayout(self._ask)
        asked.addWidget(FoldingRow(self._words, FlowRow(self._recorder, self._take, self._leave)))
        buttons = FlowRow(self._change, self._add, self._none, self._reset)
        buttons.push(self._reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        for widget in (self._search, self._list, self._ask, buttons):
            column.addWidget(widget)

    def _left(self) -> None:
        if self._recorder.hasFocus():
            self._leave_it()
        elif not self._wanted:
            self.stop()


def refusal(key: str, where: Where) -> str:
    """Why the key cannot be given to an action that acts there, with `{key}`; empty where it can."""
    if not is_refused(key, where):
        return ""
    if is_single(key):
        return say(
            "{key} alone can only act in the reading view and in lists: elsewhere people type it. Hold Ctrl with it."
        )
    return say("{key} belongs to the system or to moving in texts. Press another one, or Esc.")


def _name(act: Act) -> str:
    return bare(translated(BY_ACT[act].text))


def _where(where: Where) -> str:
    return translated(where.value)
