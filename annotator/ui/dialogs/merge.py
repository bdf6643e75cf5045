"""A colleague's copy of the project: what it would bring, where it contradicts, and bringing it in."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.model.codes import Code
from annotator.model.records import Coder, Coding, Document, Memo, Reading
from annotator.model.wording import listed
from annotator.ui.dialogs.outcome import Outcome
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.words import counted
from annotator.workspace.merging import MergePlan


def kinds() -> dict[type, tuple[str, str]]:
    """What can be added, each as one and as many."""
    return {
        Document: (say("%1 document"), say("%1 documents")),
        Coder: (say("%1 coder"), say("%1 coders")),
        Code: (say("%1 code"), say("%1 codes")),
        Coding: (say("%1 coding"), say("%1 codings")),
        Reading: (say("%1 reading"), say("%1 readings")),
        Memo: (say("%1 memo"), say("%1 memos")),
    }


def brought(plan: MergePlan) -> tuple[str, ...]:
    """What the plan adds, by kind: `2 documents`, `41 codings`."""
    added = Counter(type(put.after) for put in plan.change.puts if put.before is None)
    words = [counted(added[kind], one, many) for kind, (one, many) in kinds().items() if added[kind]]
    changed = sum(put.before is not None for put in plan.change.puts)
    if changed:
        words.append(counted(changed, say("%1 reading that went further"), say("%1 readings that went further")))
    return tuple(words)


def is_same(one: MergePlan, other: MergePlan) -> bool:
    """Whether a person would be shown the same: the plans name the same records, but for when they were planned."""
    return one.report == other.report and one.blobs == other.blobs and brought(one) == brought(other)


class MergeDialog(Outcome):
    """`agreed` carries the plan. Nothing happens before that."""

    agreed = Signal(object)

    def __init__(self, path: Path, plan: MergePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.set_title(self.tr("Merge {name}").format(name=path.name))
        if plan.change:
            self.say(self.tr("Nothing of yours is overwritten. A backup is made first, and undo takes it back."))
        else:
            self.say(self.tr("This copy holds nothing that is not here already."))
        self.add_section(self.tr("It brings"), brought(plan), sums=True)
        conflicts = [
            localised(listed((one.place, one.reason), ": ") if one.place else one.reason) for one in plan.report.skipped
        ]
        self.add_section(self.tr("Conflicts: yours stays"), conflicts)
        self.add_section(self.tr("Worth knowing"), [localised(note) for note in plan.report.notes])
        if plan.change:
            self.cancel.show()
            self.primary.setText(self.tr("Merge"))
            self.primary.clicked.connect(lambda: self.agreed.emit(plan))
