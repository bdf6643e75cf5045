"""Any sequence of changes, undo, redo and reopening leaves exactly what a simple model says."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.model.change import Change
from annotator.model.records import Coder, Coding, MemoTarget, ReadingState, Record, key_of
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import make_project

Held = dict[tuple[str, str], Record]
CODERS = st.sampled_from(["Ada", "Ben"])


class Model:
    """What a project holds, as a plain dict; undo as two stacks per coder."""

    def __init__(self) -> None:
        self.held: Held = {}
        self.done: dict[str, list[Change]] = {}
        self.undone: dict[str, list[Change]] = {}

    def apply(self, change: Change) -> None:
        for put in change.puts:
            if put.after is None:
                del self.held[put.key]
            else:
                self.held[put.key] = put.after

    def do(self, change: Change) -> None:
        assert change.coder is not None
        self.apply(change)
        self.done.setdefault(change.coder, []).append(change)
        self.undone[change.coder] = []


class ProjectMachine(RuleBasedStateMachine):
    """Changes are only made where nobody else's later work would make an undo stale."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "study.annot"
        self.model = Model()

    @initialize()
    def begin(self) -> None:
        self.workspace = make_project(self.path)
        self.coders = {coder.name: coder for coder in self.workspace.coders.values()}

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            self.workspace.close()
            assert check_project(self.path).problems == ()
        shutil.rmtree(self.folder)

    def codings(self, coder: Coder) -> list[Coding]:
        mine = [one for one in self.model.held.values() if isinstance(one, Coding) and one.coder == coder.id]
        return sorted(mine, key=lambda coding: coding.id)

    def do(self, change: Change) -> None:
        if change:
            self.workspace.apply(change)
            self.model.do(change)

    @rule(name=CODERS, start=st.integers(0, 40), length=st.integers(1, 9), code=st.sampled_from(["firm", "person"]))
    def code(self, name: str, start: int, length: int, code: str) -> None:
        coder, essay = self.coders[name], self.workspace.find_document("essay")
        span, chosen = Span(start, start + length), self.workspace.codebook.code(code)
        if acts.existing(self.codings(coder), span, chosen, coder) is None:
            self.do(acts.code(essay, span, chosen, coder))

    @rule(name=CODERS, which=st.integers(0, 100), memo=st.text(max_size=5))
    def annotate(self, name: str, which: int, memo: str) -> None:
        mine = self.codings(self.coders[name])
        if mine:
            self.do(acts.annotate(mine[which % len(mine)], memo.replace("\x00", "")))

    @rule(name=CODERS, some=st.sets(st.integers(0, 100), max_size=4))
    def withdraw(self, name: str, some: set[int]) -> None:
        mine = self.codings(self.coders[name])
        chosen = {mine[which % len(mine)].id: mine[which % len(mine)] for which in some} if mine else {}
        self.do(acts.withdraw(chosen.values(), coder=self.coders[name].id))

    @rule(name=CODERS, code=st.sampled_from(["firm", "person"]))
    def recode_all(self, name: str, code: str) -> None:
        coder = self.coders[name]
        self.do(acts.recode(self.codings(coder), self.workspace.codebook.code(code), coder=coder.id))

    @rule(name=CODERS, state=st.sampled_from(ReadingState))
    def mark(self, name: str, state: ReadingState) -> None:
        coder, thread = self.coders[name], self.workspace.find_document("thread")
        before = self.workspace.readings.get((thread.id, coder.id))
        self.do(acts.mark_reading(thread, coder, state, before))

    @rule(text=st.text("ab ", max_size=3))
    def write_memo(self, text: str) -> None:
        before = self.workspace.memos.get((MemoTarget.CODE, "firm"))
        self.do(acts.write_memo(MemoTarget.CODE, "firm", text, before, coder=self.coders["Ada"].id))

    @rule(name=CODERS)
    def undo(self, name: str) -> None:
        coder = self.coders[name].id
        done = self.model.done.get(coder, [])
        assert self.workspace.undo_label(coder) == (done[-1].label if done else None)
        assert self.workspace.undo(coder) == (done[-1].label if done else None)
        if done:
            change = done.pop()
            self.model.apply(change.inverse())
            self.model.undone[coder].append(change)

    @rule(name=CODERS)
    def redo(self, name: str) -> None:
        coder = self.coders[name].id
        undone = self.model.undone.get(coder, [])
        assert self.workspace.redo_label(coder) == (undone[-1].label if undone else None)
        assert self.workspace.redo(coder) == (undone[-1].label if undone else None)
        if undone:
            change = undone.pop()
            self.model.apply(change)
            self.model.done[coder].append(change)

    @precondition(lambda self: self.workspace.pending)
    @rule()
    def flush(self) -> None:
        self.workspace.flush()

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.path)

    @rule()
    def let_go_of_codings(self) -> None:
        self.workspace._keeper.memory.loaded.clear()

    @invariant()
    def holds_what_the_model_holds(self) -> None:
        if not hasattr(self, "workspace"):
            return
        workspace = self.workspace
        found: Held = {key_of(coding): coding for coding in workspace.codings()}
        found |= {key_of(reading): reading for reading in workspace.readings.values()}
        found |= {key_of(memo): memo for memo in workspace.memos.values()}
        assert found == self.model.held
        codings = [one for one in self.model.held.values() if isinstance(one, Coding)]
        assert workspace.count() == len(codings) == len(workspace.spans())
        for coder in self.coders.values():
            assert workspace.count(coder=coder.id) == len(self.codings(coder))


ProjectMachine.TestCase.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestProjectMachine = ProjectMachine.TestCase
