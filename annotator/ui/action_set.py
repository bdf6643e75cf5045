"""The table's actions as Qt's, each available exactly while somebody is bound to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.action_table import BY_ACT, WINDOW_ACTIONS
from annotator.ui.actions import Act, Action, Menu, Where
from annotator.ui.icons.icon import icon
from annotator.ui.keymap import Keymap
from annotator.ui.keys_in_force import keys_in
from annotator.ui.resting import CHANGING, resting_in
from annotator.ui.theme.appearance import Appearance

Slot = Callable[[], object]


def translated(text: str) -> str:
    """A text of the action table in the person's language."""
    return QCoreApplication.translate("Actions", text)


def bare(text: str) -> str:
    """A text without the sign that a question follows, which some languages set off by a space."""
    return text.removesuffix("…").rstrip()


class ActionSet(QObject):
    """One QAction per row that acts in the window. Keys of the reading view act only in the widget given to `live_in`.

    `keys_changed`: somebody chose other keys; whoever shows some asks again.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._keys = keys_in(appearance)
        self._keys.changed.connect(self.keys_changed)
        self._window = window
        self._appearance = appearance
        self._slots: dict[Act, Slot] = {}
        self._resting: list[Act] = []
        self._menus: list[QMenu] = []
        self._reading: QWidget | None = None
        self._stand_ins: dict[Act, QAction] = {}
        self._held = resting_in(appearance)
        self._held.changed.connect(self._hold)
        self._actions = {action.act: self._made(action) for action in WINDOW_ACTIONS}
        appearance.changed.connect(self._tint)
        self._tint()

    def __getitem__(self, act: Act) -> QAction:
        return self._actions[act]

    def bind(self, slots: Mapping[Act, Slot]) -> None:
        """Let these functions run for these actions, and make the actions available."""
        for act, slot in slots.items():
            self._slots[act] = slot
            self._actions[act].setEnabled(act not in self._stand_ins)

    def release(self, acts: Mapping[Act, Slot]) -> None:
        """Take back what `bind` was given."""
        for act in acts:
            if self._slots.pop(act, None) is not None:
                self._actions[act].setEnabled(False)

    def rest(self) -> None:
        """What needs the project on the screen is not available until `wake`."""
        for act, action in self._actions.items():
            if BY_ACT[act].where is not Where.WINDOW and action.isEnabled():
                self._resting.append(act)
                action.setEnabled(False)

    def wake(self) -> None:
        for act in self._resting:
            self._actions[act].setEnabled(act in self._slots and act not in self._stand_ins)
        self._resting.clear()

    def why_not(self, act: Act) -> str:
        """Why an action rests in this project, empty where it does not."""
        return self._held.why if act in self._stand_ins else ""

    def trigger(self, act: Act) -> None:
        """Do it, or say why it rests."""
        self._stand_ins.get(act, self._actions[act]).trigger()

    def _hold(self) -> None:
        """Disable what changes the project; stand-ins with the same keys say why. Or the other way round."""
        for act, stand_in in self._stand_ins.items():
            self._actions[act].setToolTip("")
            self._actions[act].setStatusTip(translated(BY_ACT[act].help))
            self._actions[act].setEnabled(act in self._slots)
            stand_in.deleteLater()
        self._stand_ins = {act: self._stand_in(act) for act in CHANGING & set(self._actions)} if self._held.why else {}
        for menu in self._menus:
            menu.setToolTipsVisible(bool(self._held.why))

    def _say_why(self, _checked: object = None) -> None:
        self._held.refuses()

    def _stand_in(self, act: Act) -> QAction:
        action, stand_in = self._actions[act], QAction(self)
        action.setEnabled(False)
        action.setToolTip(self._held.why)
        action.setStatusTip(self._held.why)
        stand_in.setShortcuts(action.shortcuts())
        stand_in.setShortcutContext(action.shortcutContext())
        stand_in.triggered.connect(self._say_why)
        holder = self._reading if BY_ACT[act].where is Where.READING else self._window
        if holder is not None:
            holder.addAction(stand_in)
        return stand_in

    def live_in(self, reading: QWidget) -> None:
        """The widget whose focus lets single keys act."""
        self._reading = reading
        for act, action in self._actions.items():
            if BY_ACT[act].where is Where.READING:
                reading.addAction(action)

    def key(self, act: Act) -> str:
        """The first key of an action as people read it, empty where it has none."""
        return self._keys.key(act)

    def tip(self, act: Act, words: str) -> str:
        """`words` with the action's key in brackets, for a tooltip."""
        key = self.key(act)
        return f"{words} ({key})" if key else words

    @property
    def keymap(self) -> Keymap:
        return self._keys.keymap

    def use(self, keymap: Keymap) -> None:
        """Let these keys act from now on."""
        for act, action in self._actions.items():
            if keymap.live(act) != self.keymap.live(act):
                shortcuts = [QKeySequence(key) for key in keymap.live(act)]
                action.setShortcuts(shortcuts)
                if act in self._stand_ins:
                    self._stand_ins[act].setShortcuts(shortcuts)
        self._keys.use(keymap)

    def fill(self, menu: QMenu, which: Menu) -> None:
        """Put a menu's actions into `menu`."""
        self._menus.append(menu)
        for row in WINDOW_ACTIONS:
            if row.menu is which:
                if row.line:
                    menu.addSeparator()
                menu.addAction(self._actions[row.act])

    def _made(self, row: Action) -> QAction:
        action = QAction(translated(row.text), self)
        action.setObjectName(row.act.value)
        action.setShortcuts([QKeySequence(key) for key in self.keymap.live(row.act)])
        action.setStatusTip(translated(row.help))
        action.setCheckable(row.checkable)
        action.setEnabled(False)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(partial(self._run, row.act))
        if row.where is Where.READING:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)
        return action

    def _run(self, act: Act, _checked: object = None) -> None:
        slot = self._slots.get(act)
        if slot is not None:
            slot()

    def _tint(self) -> None:
        ink, faint = self._appearance.colour("ink2"), self._appearance.colour("line_strong")
        for act, action in self._actions.items():
            name = BY_ACT[act].icon
            if name is not None:
                action.setIcon(icon(name, ink, disabled=faint))
