"""The way back to the screen that a passage was opened from, with the filter as it was before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.ui.viewing import Viewing

Shown = frozenset[str] | None


class RoundTrip(QObject):
    """Under way between `begin` and `end`. `changed` carries the words of the link back, "" where there is none."""

    changed = Signal(str)

    def __init__(self, viewing: Viewing, parent: QObject) -> None:
        super().__init__(parent)
        self._viewing = viewing
        self._words = ""
        self._lent: tuple[str, Shown, Shown] | None = None

    @property
    def is_under_way(self) -> bool:
        return bool(self._words)

    def begin(self, words: str, coders: frozenset[str] | None = None) -> None:
        """`coders`: whose codings are shown until the end; None changes nothing."""
        self.end()
        viewing = self._viewing
        if coders is not None:
            self._lent = (viewing.coder, viewing.coders, coders)
            viewing.show_coders(coders)
        self._words = words
        self.changed.emit(words)

    def end(self) -> None:
        """Back or elsewhere: what was shown before is shown again, unless somebody chose otherwise meanwhile."""
        lent, self._lent = self._lent, None
        if lent is not None:
            coder, before, meanwhile = lent
            if (self._viewing.coder, self._viewing.coders) == (coder, meanwhile):
                self._viewing.show_coders(before)
        if self._words:
            self._words = ""
            self.changed.emit("")
