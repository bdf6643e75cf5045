"""The project of the pictures: the sample, its codebook frozen, changed in meaning, frozen again and changed anew."""

from __future__ import annotations

from pathlib import Path

from annotator.model.codes import Weight
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import decide
from annotator.workspace.sample import make_sample
from annotator.workspace.workspace import Workspace
from tests.projects import edit_code, freeze

DOCUMENT = "Thread on 5G in Moscow"
UNCODED = "Press release on the new network"


def make_study(path: Path) -> None:
    """Codings to re-check, unsure ones, a memo, a draft with two edits; Ada has not coded the last document."""
    make_sample(path)
    with Workspace.open(path) as workspace:
        freeze(workspace, "1.0.0")
        edit_code(workspace, "espionage", definition="Fear that a supplier or its state reads traffic in secret.")
        freeze(workspace, "2.0.0")
        ada = next(coder.id for coder in workspace.coders.values() if coder.name.startswith("Ada"))
        thread = workspace.find_document(DOCUMENT)
        codings = sorted(
            (coding for coding in workspace.codings_of(thread.id) if coding.coder == ada), key=lambda one: one.start
        )
        switch = next(coding for coding in codings if coding.code == "kill-switch")
        workspace.commit(acts.mark_unsure([codings[3]], unsure=True, coder=ada))
        workspace.commit(acts.annotate(switch, "Who could press it is not said here."))
        edit_code(
            workspace,
            "kill-switch",
            definition="Somebody outside could stop or cripple the network on purpose.",
            include=("remote stops by the maker", "orders of a state to the maker"),
        )
        workspace.commit(decide(workspace, "kill-switch", Weight.MEANING, "Both coders asked about makers.", coder=ada))
        edit_code(workspace, "price-and-subsidy", aliases=("cheap", "discount"))
