"""What every part of the codebook editor works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Bench:
    """The open project, who works on it and how it looks, the way out for changes and the words of a refusal."""

    workspace: Workspace
    viewing: Viewing
    appearance: Appearance
    do: Callable[[Change], None]
    refuse: Callable[[str], None]

    @property
    def codebook(self) -> Codebook:
        return self.workspace.codebook

    def look(self, code_id: str) -> CodeLook:
        return looks_of(self.codebook, self.appearance.theme.name).get(code_id, UNKNOWN)

    def plan(self, plan: Callable[[], Change]) -> None:
        """Do what `plan` gives in the viewer's name; where it refuses, say why."""
        try:
            change = plan()
        except AnnotatorError as problem:
            self.refuse(str(problem))
            return
        self.refuse("")
        if change:
            self.do(replace(change, coder=self.viewing.coder))

    def rests(self) -> bool:
        """Whether nothing can be changed here; if so, says why."""
        return resting_in(self.appearance).refuses()

    def edit(self, code_id: str, changed: Callable[[Code], Code]) -> None:
        """Replace a code by what `changed` makes of it, as it stands now."""
        if code_id in self.codebook:
            code = self.codebook.code(code_id)
            self.plan(lambda: acts.edit_code(code, changed(code), self.codebook))
