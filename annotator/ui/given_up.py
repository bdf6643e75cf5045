"""What was under way when its project was closed: said at once, after quitting when the project is opened again."""

from __future__ import annotations

from annotator.ui.desk import Frame

KEPT_AS = "given-up"


class GivenUp:
    """Holds what was said last, until it is known whether the window stays."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._last: tuple[str, str] | None = None

    def say(self, project_id: str, words: str) -> None:
        """Say what was given up; empty words say nothing."""
        self._last = (project_id, words) if words else None
        if words:
            self._frame.messages.tell(words)

    def forget(self) -> None:
        """What was said has been seen."""
        self._last = None

    def keep(self) -> None:
        """The window goes, and what it says with it: say it when the project is opened again."""
        if self._last is not None:
            project_id, words = self._last
            self._frame.settings.remember_choice(project_id, KEPT_AS, words)

    def recall(self, project_id: str) -> None:
        """Say what could not be said when the project was last closed, once."""
        words = self._frame.settings.choice(project_id, KEPT_AS)
        if words and isinstance(words, str):
            self._frame.messages.tell(words)
            self._frame.settings.remember_choice(project_id, KEPT_AS, "")
