"""Far-reaching acts, through the workspace and back again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import MemoTarget, ReadingState
from annotator.workspace import acts
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import make_project, planned


def everything(workspace: Workspace) -> tuple[object, ...]:
    return (
        workspace.info,
        workspace.codebook.codes,
        dict(workspace.documents),
        dict(workspace.coders),
        dict(workspace.readings),
        dict(workspace.memos),
        sorted(workspace.codings(), key=lambda coding: coding.id),
        workspace.count(),
        len(workspace.spans()),
    )


def merge_ben_into_ada(workspace: Workspace) -> Change:
    ada, ben = workspace.find_coder("Ada"), workspace.find_coder("Ben")
    return acts.merge_coders(ben, ada, list(workspace.codings()), workspace.readings.values())


def remove_the_essay(workspace: Workspace) -> Change:
    essay = workspace.find_document("essay")
    return acts.remove_documents(
        [essay], list(workspace.codings(document=essay.id)), workspace.readings.values(), workspace.memos.values()
    )


def use_another_codebook(workspace: Workspace) -> Change:
    used = {code.id for code in workspace.codebook if workspace.count(code=code.id)} | {"actor"}
    new = Codebook.of([Code("person", "Person"), Code("place", "Place", key="1")], name="Places", version="2.0.0")
    return acts.use_codebook(workspace.info, workspace.codebook, new, used)


def recode_everything(workspace: Workspace) -> Change:
    codings = list(workspace.codings())
    return acts.recode(codings, workspace.codebook.code("person"), others=codings)


@pytest.mark.parametrize("plan", [merge_ben_into_ada, remove_the_essay, use_another_codebook, recode_everything])
@pytest.mark.parametrize("is_loaded", [True, False])
def test_a_far_reaching_act_is_saved_and_undone_whole(
    tmp_path: Path, plan: Callable[[Workspace], Change], is_loaded: bool
) -> None:
    path = tmp_path / "study.annot"
    with make_project(path) as workspace:
        essay = workspace.find_document("essay")
        for coder in ("Ada", "Ben"):
            workspace.apply(planned(workspace, 0, 9, coder=coder))
            workspace.apply(planned(workspace, 0, 9, coder=coder, code="person"))
            who = workspace.find_coder(coder)
            workspace.apply(acts.mark_reading(essay, who, ReadingState.DONE, None))
        workspace.apply(planned(workspace, 20, 29, coder="Ben"))
        workspace.apply(acts.write_memo(MemoTarget.DOCUMENT, essay.id, "About it.", None))
        workspace.apply(acts.write_memo(MemoTarget.CODE, "actor", "Who acts.", None))
        workspace.flush()
        if is_loaded:
            workspace.codings_of(essay.id)
        before = everything(workspace)
        change = plan(workspace)
        workspace.commit(change)
        after = everything(workspace)
        assert after != before
    with Workspace.open(path) as workspace:
        assert everything(workspace) == after
        assert workspace.undo(change.coder) == change.label
        workspace.flush()
        assert everything(workspace) == before
        assert workspace.redo(change.coder) == change.label
    with Workspace.open(path) as workspace:
        assert everything(workspace) == after
    assert check_project(path).problems == ()
