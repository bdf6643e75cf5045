"""A switch for each coder above the text, while the codings of more than one may be seen."""

from __future__ import annotations

from PySide6.QtCore import Signal

from annotator.model.records import Coder
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.segmented import SwitchButtons
from annotator.workspace.workspace import Workspace

MOST = 6
"""More coders are chosen from the list, which the button beside the switches opens."""
LONGEST = 14


def short_names(coders: list[Coder]) -> list[str]:
    """First names where they tell the coders apart, else whole names; long ones cut."""
    firsts = [coder.name.split()[0] for coder in coders]
    names = firsts if len(set(firsts)) == len(coders) else [coder.name for coder in coders]
    return [name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…" for name in names]


class CoderSwitches(SwitchButtons):
    """None while only one's own codings are shown; once there, they stay until that is chosen in another way.

    `wanted` says that there are others than before.
    """

    wanted = Signal()

    def __init__(self, workspace: Workspace, news: NewsBridge, viewing: Viewing, appearance: Appearance) -> None:
        super().__init__("", appearance)
        self.setAccessibleName(self.tr("Codings shown"))
        self._workspace = workspace
        self._viewing = viewing
        self._choices: list[tuple[str, str]] = []
        self._switching = self._open = False
        self.switched.connect(self._show_coders)
        viewing.changed.connect(self._follow)
        news.told.connect(lambda _news: self._refresh())
        self._follow()

    @property
    def is_wanted(self) -> bool:
        """Whether there is anything to switch."""
        return bool(self._choices)

    def _show_coders(self, on: frozenset[str]) -> None:
        self._switching = True
        self._viewing.show_coders(None if on == frozenset(self._workspace.coders) else on)
        self._switching = False

    def _follow(self) -> None:
        self._open = self._switching or not self._viewing.is_blind
        self._refresh()

    def _refresh(self) -> None:
        there, shown = frozenset(self._workspace.coders), self._viewing.coders
        self.set_on(there if shown is None else shown & there)
        coders = list(self._workspace.coders.values())
        choices: list[tuple[str, str]] = []
        if self._open and 1 < len(coders) <= MOST:
            choices = list(zip((coder.id for coder in coders), short_names(coders), strict=True))
        if choices != self._choices:
            self._choices = choices
            self.set_choices(choices)
            self.wanted.emit()
