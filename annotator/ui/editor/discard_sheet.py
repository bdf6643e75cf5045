"""Giving a draft up: what is taken back, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.model.codebook import Codebook
from annotator.model.records import CodebookVersion
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.labels import words
from annotator.workspace.codebook_drafts import Draft
from annotator.workspace.codebooks import CodebookUse

MOST_NAMES = 12


class DiscardSheet(Sheet):
    """`agreed`: the draft over `since` shall go. `use` is what taking the frozen codebook back does."""

    agreed = Signal()

    def __init__(
        self,
        draft: Draft,
        since: CodebookVersion,
        use: CodebookUse,
        now: Codebook,
        frozen: Codebook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(500)
        self.set_title(self.tr("Discard draft v{number} of the codebook").format(number=draft.number))
        self.say(
            self.tr("The codebook becomes what was frozen as {version}. Undo brings the draft back.").format(
                version=since.version
            )
        )
        told = (
            (self.tr("Taken back: {codes}."), [edit.name or self.tr("the codebook itself") for edit in draft.edits]),
            (self.tr("New here and used, so retired with their codings: {codes}."), _names(now, use.retired)),
            (self.tr("There again, without the codings that went to other codes: {codes}."), _names(frozen, use.added)),
        )
        self.effect = "\n".join(text.format(codes=_some(names)) for text, names in told if names)
        self.body.addWidget(words(self.effect, "small_ink"))
        go = self.add_primary(self.tr("Discard draft"))
        go.clicked.connect(self._agree)
        self.cancel.setFocus()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


def _names(codebook: Codebook, codes: Sequence[str]) -> list[str]:
    return [codebook.code(code).name for code in codes]


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")
