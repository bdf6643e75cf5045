"""What is being typed and is not in the project yet: the one place that knows whom to ask to keep it."""

from __future__ import annotations

from collections.abc import Callable

from annotator.ui.action_set import Slot


class Typed:
    """Whoever has a field that keeps words back for a moment says so by `ask`; whoever is about to leave calls `keep`.

    Work leaves the desk by an action of any kind, another document, another coder, undo, and closing.
    """

    def __init__(self) -> None:
        self._asked: list[Callable[[], object]] = []

    def ask(self, keep: Callable[[], object]) -> None:
        """`keep` sends on its way what is being typed; nothing where nothing is."""
        self._asked.append(keep)

    def keep(self) -> None:
        for each in self._asked:
            each()

    def before(self, slot: Slot) -> Slot:
        """The same slot, with what is being typed kept first."""

        def run() -> object:
            self.keep()
            return slot()

        return run
