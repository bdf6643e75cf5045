"""What every part of the codebook editor works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.bench import Bench
from annotator.ui.resting import resting_in
from annotator.workspace import acts


@dataclass(frozen=True, slots=True)
class EditorBench(Bench):
    """A bench for work on the codebook itself."""

    @property
    def codebook(self) -> Codebook:
        return self.workspace.codebook

    def rests(self) -> bool:
        """Whether nothing can be changed here; if so, says why."""
        return resting_in(self.appearance).refuses()

    def edit(self, code_id: str, changed: Callable[[Code], Code]) -> None:
        """Replace a code by what `changed` makes of it, as it stands now."""
        if code_id in self.codebook:
            code = self.codebook.code(code_id)
            self.plan(lambda: acts.edit_code(code, changed(code), self.codebook))
