"""Which codebook is in force, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.workspace.codebook_drafts import draft_of
from annotator.workspace.workspace import Workspace


class Edition:
    """`Codebook v3`, or `Codebook draft v4` once something differs from the frozen version."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._told_of: tuple[Codebook, int, int] | None = None
        self._words = ""

    def words(self) -> str:
        """Empty while there are no codes. Worked out once for each state of the codebook."""
        workspace = self._workspace
        frozen = len(workspace.codebook_versions())
        state = (workspace.codebook, frozen, len(workspace.code_edits))
        if self._told_of is None or self._told_of[0] is not state[0] or self._told_of[1:] != state[1:]:
            self._told_of, self._words = state, self._said(frozen) if len(workspace.codebook) else ""
        return self._words

    def _said(self, frozen: int) -> str:
        try:
            draft = draft_of(self._workspace)
            is_draft = draft.since is None or bool(draft.edits)
        except AnnotatorError:  # the frozen version cannot be read: the codebook's own screen says so
            is_draft = False
        if is_draft:
            return QCoreApplication.translate("Edition", "Codebook draft v{number}").format(number=frozen + 1)
        return QCoreApplication.translate("Edition", "Codebook v{number}").format(number=frozen)
