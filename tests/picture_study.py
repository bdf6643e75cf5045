"""The project of the pictures: the sample, its codebook frozen, changed in meaning, frozen again and changed anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.model.codes import Weight
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import decide, plan_freeze
from annotator.workspace.sample import make_sample
from annotator.workspace.workspace import Workspace

DOCUMENT = "Thread on 5G in Moscow"
UNCODED = "Press release on the new network"


def make_study(path: Path) -> None:
    """Codings to re-check, unsure ones, a memo, a draft with two edits; Ada has not coded the last document."""
    make_sample(path)
    with Workspace.open(path) as workspace:
        _freeze(workspace, "1.0.0")
        _edit(workspace, "espionage", definition="Fear that a supplier or its state reads traffic in secret.")
        _freeze(workspace, "2.0.0")
        ada = next(coder.id for coder in workspace.coders.values() if coder.name.startswith("Ada"))
        thread = workspace.find_document(DOCUMENT)
        codings = sorted(
            (coding for coding in workspace.codings_of(thread.id) if coding.coder == ada), key=lambda one: one.start
        )
        switch = next(coding for coding in codings if coding.code == "kill-switch")
        workspace.commit(acts.mark_unsure([codings[3]], unsure=True, coder=ada))
        workspace.commit(acts.annotate(switch, "Who could press it is not said here."))
        _edit(
            workspace,
            "kill-switch",
            definition="Somebody outside could stop or cripple the network on purpose.",
            include=("remote stops by the maker", "orders of a state to the maker"),
        )
        workspace.commit(decide(workspace, "kill-switch", Weight.MEANING, "Both coders asked about makers.", coder=ada))
        _edit(workspace, "price-and-subsidy", aliases=("cheap", "discount"))


def _freeze(workspace: Workspace, number: str) -> None:
    plan = plan_freeze(workspace, number, workspace.codebook.name, "")
    workspace.put_blob(plan.content)
    workspace.commit(plan.change)


def _edit(workspace: Workspace, code_id: str, **fields: object) -> None:
    code = workspace.codebook.code(code_id)
    workspace.commit(acts.edit_code(code, replace(code, **fields), workspace.codebook))  # type: ignore[arg-type]
