"""Who wears the style sheet: the parts of a window each wear it, and hidden ones put it on when they next show.

With one sheet for the whole application a change of theme would be slow: Qt applies that to every widget once for
itself and once for each of its ancestors, hidden or not. What a widget wears reaches those within it twice, and nothing
else. So no wearer may be within another, and whatever shows must be one or be within one.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from annotator.ui.theme.appearance import Appearance


class While(Enum):
    """What a hidden wearer does when the sheet changes."""

    HIDDEN_WAIT = auto()
    HIDDEN_FOLLOW = auto()


class Wardrobe(QObject):
    """Holds the sheet in force, empty until the program was dressed."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = ""

    def hang(self, sheet: str) -> None:
        """Give every wearer this sheet."""
        self.sheet = sheet
        self.changed.emit()


class _Wearer(QObject):
    """Dresses the widget that is its parent."""

    def __init__(self, widget: QWidget, wardrobe: Wardrobe, hidden: While) -> None:
        super().__init__(widget)
        self._widget = widget
        self._wardrobe = wardrobe
        self._hidden = hidden
        wardrobe.changed.connect(self._follow)
        widget.setStyleSheet(wardrobe.sheet)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._widget.removeEventFilter(self)
            self._widget.setStyleSheet(self._wardrobe.sheet)
        return False

    def _follow(self) -> None:
        self._widget.removeEventFilter(self)
        if self._hidden is While.HIDDEN_FOLLOW or self._widget.isVisible():
            self._widget.setStyleSheet(self._wardrobe.sheet)
        else:
            self._widget.installEventFilter(self)


def wardrobe_in(appearance: Appearance) -> Wardrobe:
    """The one of everything that has this appearance."""
    found = appearance.findChild(Wardrobe)
    return found if isinstance(found, Wardrobe) else Wardrobe(appearance)


def wear(widget: QWidget, appearance: Appearance, hidden: While = While.HIDDEN_WAIT) -> None:
    """Have a part of a window wear the style sheet from now on, with all that is within it."""
    _Wearer(widget, wardrobe_in(appearance), hidden)


def let_in(completer: QCompleter, field: QWidget) -> None:
    """Have the list of what completes a field, which Qt opens under nobody, belong to the field and wear its sheet."""
    popup = completer.popup()
    if popup is not None:
        popup.setParent(field, popup.windowFlags())
