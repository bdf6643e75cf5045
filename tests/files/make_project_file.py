"""Makes the frozen project file of the present version: `python -m tests.files.make_project_file`.

Run it once, when a version of the file is released, and keep its output for ever: later versions must open it. It
refuses to replace a file that is there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from annotator.exchange.codebook_file import write_codebook
from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codes import Weight
from annotator.model.records import CodebookVersion, CodeEdit, ExampleSource, MemoTarget, ReadingState
from annotator.store.engine import SCHEMA_VERSION
from annotator.workspace import acts
from tests.projects import make_project, planned


def make(path: Path) -> None:
    """A small project with at least one of every kind of record, an undone change and a removed document."""
    with make_project(path) as workspace:
        ada, essay = workspace.find_coder("Ada"), workspace.find_document("essay")
        for start in (0, 4, 21):
            workspace.commit(planned(workspace, start, start + 8))
        workspace.commit(planned(workspace, 4, 12, code="person", coder="Ben"))
        first = workspace.codings_of(essay.id)[0]
        workspace.commit(acts.answer(first, "certainty", "high", workspace.codebook))
        workspace.commit(acts.mark_unsure([workspace.codings_of(essay.id)[1]]))
        workspace.commit(acts.confirm([workspace.codings_of(essay.id)[2]]))
        workspace.commit(acts.mark_reading(essay, ada, ReadingState.DONE, None))
        workspace.commit(acts.write_memo(MemoTarget.PROJECT, workspace.info.id, "Ça va 🙂", None))
        workspace.commit(acts.set_variables(essay, {"author": "N. N."}))
        sha256 = workspace.put_blob(write_codebook(workspace.codebook).encode())
        edit = CodeEdit("firm", Weight.MEANING, "Named firms only.", ada.id, now())
        version = CodebookVersion(new_id(), "1.2.0", "Actors", now(), sha256, "First", (edit,), ada.id)
        source = ExampleSource(new_id(), "firm", "The supplier", essay.id, 0, 12, "The supplier", "essay, ¶ 1", now())
        workspace.commit(Change("Freeze codebook", (Put(None, version), Put(None, edit), Put(None, source))))
        workspace.commit(acts.remove_documents([workspace.find_document("thread")], [], [], []))
        workspace.undo(ada.id)


if __name__ == "__main__":
    target = Path(__file__).with_name(f"project-v{SCHEMA_VERSION}.annot")
    if target.exists():
        sys.exit(f"{target} is frozen")
    make(target)
