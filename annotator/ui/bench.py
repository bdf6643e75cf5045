"""What every pane in which people change things works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.translations.localised import localised
from annotator.ui.viewing import Viewing
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Bench:
    """The open project, who works on it and how it looks, the way out for changes and for the words of a refusal."""

    workspace: Workspace
    viewing: Viewing
    appearance: Appearance
    do: Callable[[Change], None]
    refuse: Callable[[str], None]

    def look(self, code_id: str) -> CodeLook:
        return looks_of(self.workspace.codebook, self.appearance.theme.name).get(code_id, UNKNOWN)

    def plan(self, plan: Callable[[], Change]) -> None:
        """Do what `plan` gives in the viewer's name; where it refuses, say why."""
        try:
            change = plan()
        except AnnotatorError as problem:
            self.refuse(localised(problem))
            return
        self.refuse("")
        if change:
            self.do(replace(change, coder=self.viewing.coder))
