"""What the keys, the menu and drops of the tree do to the codes that are chosen in it, each as one change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.ui.editor.bench import EditorBench
from annotator.ui.editor.code_tree import EditorTree
from annotator.workspace.acts import Step
from annotator.workspace.several_codes import (
    bring_codes_back,
    let_take_codings,
    move_codes,
    retire_codes,
    step_codes,
)


class TreeActs:
    """Each act is given the codes that it is for; `meant` says which these are."""

    def __init__(self, bench: EditorBench, tree: EditorTree) -> None:
        self._bench = bench
        self._tree = tree

    def meant(self, code_id: str) -> tuple[str, ...]:
        """All that are chosen where this code is among them, else this one alone."""
        chosen = self._tree.chosen_codes()
        return chosen if code_id in chosen else (code_id,)

    def step(self, codes: Sequence[str], step: Step) -> None:
        self._do(lambda book: step_codes(book, codes, step))

    def retire(self, codes: Sequence[str]) -> None:
        self._do(lambda book: retire_codes(book, codes))

    def bring_back(self, codes: Sequence[str]) -> None:
        self._do(lambda book: bring_codes_back(book, codes))

    def set_codable(self, codes: Sequence[str], *, codable: bool) -> None:
        self._do(lambda book: let_take_codings(book, codes, codable=codable))

    def move(self, codes: Sequence[str], parent: str, before: str) -> None:
        """`parent` and `before` are "" where there is none."""
        self._do(lambda book: move_codes(book, codes, parent or None, before or None))

    def _do(self, plan: Callable[[Codebook], Change]) -> None:
        if not self._bench.rests():
            self._bench.plan(lambda: plan(self._bench.codebook))
