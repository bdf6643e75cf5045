"""The keys in force, for whoever shows one or acts on one: the same for all that share an appearance."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.model.codes import Code
from annotator.ui.action_table import ACTIONS
from annotator.ui.actions import CODE_KEYS, Act, Where
from annotator.ui.keymap import Keymap, key_text
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance

MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}


def pressed_key(event: QKeyEvent) -> str:
    """The key in Qt's portable notation, empty for a modifier alone. A sign that needs Shift is the sign itself."""
    key = Qt.Key(event.key())
    if key in MODIFIERS or key is Qt.Key.Key_unknown:
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isalpha() and not text.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)


class Keys(QObject):
    """`changed`: somebody chose other keys; whoever shows some asks again."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keymap = Keymap()
        self._acts: dict[tuple[Where, str], Act] = {}
        self._of_digits: dict[str, str] = {}
        self._index()

    @property
    def keymap(self) -> Keymap:
        return self._keymap

    def use(self, keymap: Keymap) -> None:
        """Let these keys be shown, and act in lists, from now on."""
        if keymap != self._keymap:
            self._keymap = keymap
            self._index()
            self.changed.emit()

    def key(self, act: Act) -> str:
        """The first key of an action as people read it, empty where it has none."""
        live = self._keymap.live(act)
        return key_text(live[0]) if live else ""

    def shown(self, key: Act | str) -> str:
        """An action's key; any other key as it is."""
        return self.key(key) if isinstance(key, Act) else key

    def of_code(self, code: Code) -> str:
        """The key that gives this code now, empty where none does."""
        return self._of_digits.get(code.key, "") if code.key else ""

    @property
    def longest_of_codes(self) -> str:
        """Of the keys that give codes now the one with the most letters, empty where there is none."""
        return max(self._of_digits.values(), key=len)

    def words(self, with_keys: str, without: str, **acts: Act) -> str:
        """`with_keys` with the acts' keys in the fields of their names; `without` where one of the acts has none."""
        found = {name: self.key(act) for name, act in acts.items()}
        return with_keys.format(**found) if all(found.values()) else without

    def digit_of(self, event: QKeyEvent) -> str:
        """The digit of a code for which the pressed key stands, empty where it stands for none."""
        acts = enumerate(CODE_KEYS, start=1)
        return next((str(number) for number, act in acts if self.means(event, act)), "")

    def act_of(self, event: QKeyEvent, where: Where) -> Act | None:
        """What a pressed key means in that place."""
        return self._acts.get((where, pressed_key(event)))

    def means(self, event: QKeyEvent, act: Act) -> bool:
        """Whether a pressed key is one of the act's, wherever that act usually is."""
        return pressed_key(event) in self._keymap.live(act)

    def _index(self) -> None:
        self._acts = {(row.where, key): row.act for row in ACTIONS for key in self._keymap.live(row.act)}
        self._of_digits = {str(number): self.key(act) for number, act in enumerate(CODE_KEYS, start=1)}


def keys_in(appearance: Appearance) -> Keys:
    """The keys of everything that has this appearance."""
    found = appearance.findChild(Keys)
    return found if isinstance(found, Keys) else Keys(appearance)


class ListKeys(QObject):
    """Does what the keys pressed in some views mean in a place, before the window's own keys are asked.

    A slot that gives False leaves the key to the view. Nothing acts while a name is typed into a row.
    """

    def __init__(
        self, where: Where, appearance: Appearance, slots: Mapping[Act, Callable[[], object]], *views: QWidget
    ) -> None:
        super().__init__(views[0])
        self._where = where
        self._keys = keys_in(appearance)
        self._resting = resting_in(appearance)
        self._slots = dict(slots)
        for view in views:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is not QEvent.Type.KeyPress and kind is not QEvent.Type.ShortcutOverride:
            return False
        if not isinstance(event, QKeyEvent) or _is_typed_into(watched):
            return False
        act = self._keys.act_of(event, self._where)
        if act not in self._slots:
            return False
        if kind is QEvent.Type.ShortcutOverride:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                return False  # no key of the window has Alt, and the window must see that Alt was not pressed alone
            event.accept()
            return True
        return self._resting.refuses(act) or self._slots[act]() is not False


def _is_typed_into(view: QObject) -> bool:
    return isinstance(view, QAbstractItemView) and view.state() is QAbstractItemView.State.EditingState
