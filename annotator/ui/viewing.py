"""Who sits at the window and what they chose to see: no part of the project. Panes follow `changed`."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from annotator.model.records import Coding


class Viewing(QObject):
    """The coder at the keyboard, and the filter by coder and code. None as a filter lets everything through."""

    changed = Signal()

    def __init__(self, coder: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coder = coder
        self._coders: frozenset[str] | None = frozenset({coder})
        self._codes: frozenset[str] | None = None

    @property
    def coder(self) -> str:
        """Id of the coder whose hand this is."""
        return self._coder

    @property
    def coders(self) -> frozenset[str] | None:
        return self._coders

    @property
    def codes(self) -> frozenset[str] | None:
        return self._codes

    @property
    def is_blind(self) -> bool:
        """Whether the coder's own codings alone are shown, or none."""
        return self._coders is not None and self._coders <= {self._coder}

    def hides_some(self, coders: Iterable[str]) -> bool:
        """Whether codings of one of these are not shown: then nothing that is said may depend on their work."""
        return self._coders is not None and not self._coders.issuperset(coders)

    def shows(self, coding: Coding) -> bool:
        return bool(self.among((coding,)))

    def among(self, codings: Iterable[Coding]) -> list[Coding]:
        """Those of many codings that are shown."""
        coders, codes = self._coders, self._codes
        return [
            coding
            for coding in codings
            if (coders is None or coding.coder in coders) and (codes is None or coding.code in codes)
        ]

    def sit_down(self, coder: str) -> None:
        """Another coder takes the keyboard; only their own codings are shown to them."""
        self._coder = coder
        self._coders = frozenset({coder})
        self.changed.emit()

    def show_coders(self, coders: frozenset[str] | None) -> None:
        if coders != self._coders:
            self._coders = coders
            self.changed.emit()

    def show_codes(self, codes: frozenset[str] | None) -> None:
        if codes != self._codes:
            self._codes = codes
            self.changed.emit()
