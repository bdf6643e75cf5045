"""What rests where a project can only be read, and why. One for everything that shares an appearance."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.actions import CODE_KEYS, Act
from annotator.ui.theme.appearance import Appearance

CHANGING: frozenset[Act] = frozenset(
    {
        *(Act.IMPORT, Act.MERGE, Act.USE_CODEBOOK, Act.FREEZE_CODEBOOK, Act.DISCARD_DRAFT),
        *(Act.RENAME_PROJECT, Act.PROJECT_MEMO),
        *(Act.MERGE_CODE, Act.SPLIT_CODE),
        *(Act.UNDO, Act.REDO, *CODE_KEYS, Act.POPOVER, Act.AGAIN, Act.IN_VIVO, Act.NEW_CODE, Act.REPLACE, Act.REMOVE),
        *(Act.UNSURE, Act.ADD_EXAMPLE, Act.LOCK_CODE, Act.GRAB_END, Act.CODE_ALL, Act.DONE, Act.RENAME_DOCUMENT),
        *(Act.DOCUMENT_VARIABLES, Act.DOCUMENT_MEMO, Act.READ_AS, Act.REMOVE_DOCUMENT),
        *(Act.RENAME_CODER, Act.MERGE_CODERS),
        *(Act.TREE_LOCK, Act.TREE_SIBLING, Act.TREE_CHILD, Act.TREE_COPY, Act.TREE_RENAME, Act.TREE_KEY),
        *(Act.TREE_UP, Act.TREE_DOWN, Act.TREE_INWARDS, Act.TREE_OUTWARDS, Act.TREE_RETIRE),
        *(Act.LIST_RENAME, Act.LIST_UP, Act.LIST_DOWN, Act.LIST_REMOVE, Act.PASSAGE_REMOVE),
        *(Act.RECHECK_KEEP, Act.RECHECK_REPLACE, Act.RECHECK_REMOVE, Act.SPLIT_STAY, Act.SPLIT_LEAVE),
        *(Act.HISTORY_GO, Act.CELLS_FILL, Act.CELLS_CLEAR),
    }
)
"""Actions that change the project, or open what is there for changing it."""


class Resting(QObject):
    """`why` is empty while nothing rests. `asked` carries it to the person, each time something was wanted in vain."""

    asked = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._why = ""

    @property
    def why(self) -> str:
        return self._why

    def prepare(self, why: str) -> None:
        """What is built from now on is built resting; `rest` then tells what was there before."""
        self._why = why

    def rest(self, why: str) -> None:
        """Let everything that changes the project rest for this reason; the empty one ends it."""
        self._why = why
        self.changed.emit()

    def refuses(self, act: Act | None = None) -> bool:
        """Whether a change, or this action, rests; if so, says why."""
        if not self._why or (act is not None and act not in CHANGING):
            return False
        self.asked.emit(self._why)
        return True

    def rest_widgets(self, *widgets: QWidget) -> None:
        """Disable them and say why in their bubbles, if anything rests."""
        for widget in widgets if self._why else ():
            widget.setEnabled(False)
            widget.setToolTip(self._why)

    def rest_menu(self, menu: QMenu, apart_from: Collection[QAction]) -> None:
        """The same for a menu's entries."""
        for action in menu.actions() if self._why else ():
            if not action.isSeparator() and action not in apart_from:
                action.setEnabled(False)
                action.setToolTip(self._why)
        menu.setToolTipsVisible(bool(self._why))


def resting_in(appearance: Appearance) -> Resting:
    """What rests for everything that has this appearance."""
    found = appearance.findChild(Resting)
    return found if isinstance(found, Resting) else Resting(appearance)
