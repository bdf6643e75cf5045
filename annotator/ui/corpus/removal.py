"""Asks, with numbers, before several documents are taken out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.numerals import grouped
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.words import counted

NAMES_SHOWN = 8
NAME_WIDTH = 400


@dataclass(frozen=True, slots=True)
class Stake:
    """The codings that go with documents, of so many coders. `hides_some`: of those coders alone who are shown.

    The others' go too, but how many these are, or whether there are any, is not told to who works blind.
    """

    codings: int
    coders: int
    hides_some: bool = False

    @property
    def wants_backup(self) -> bool:
        return self.codings > 0 or self.hides_some


class RemovalSheet(Sheet):
    """`agreed` comes when the person wants it."""

    agreed = Signal()

    def __init__(self, names: list[str], stake: Stake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        many = counted(len(names), self.tr("%1 document"), self.tr("%1 documents"))
        self.set_title(self.tr("Remove {documents}?").format(documents=many))
        self.say(self._said(stake))
        shown = names[:NAMES_SHOWN]
        rest = len(names) - len(shown)
        lines = [*shown, *([self.tr("and {n} more").format(n=grouped(rest))] if rest else [])]
        listed = QLabel()
        set_role(listed, "quiet")
        metrics = listed.fontMetrics()
        listed.setText("\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, NAME_WIDTH) for line in lines))
        listed.setMinimumHeight(len(lines) * metrics.lineSpacing() + 2)
        self.body.addWidget(listed)
        remove = self.add_primary(self.tr("Remove"))
        remove.clicked.connect(self._agree)
        self.setMinimumWidth(460)

    def _said(self, stake: Stake) -> str:
        made = counted(stake.codings, self.tr("%1 coding"), self.tr("%1 codings"))
        by = counted(stake.coders, self.tr("%1 coder"), self.tr("%1 coders"))
        if not stake.wants_backup:
            return self.tr("Nothing is coded in them. Undo brings them back.")
        text = self.tr("They hold {codings} by {coders}. A backup is made first, and undo brings all of it back.")
        if stake.hides_some:
            text = self.tr(
                "They hold {codings} that you are shown. What other coders coded in them goes too. "
                "A backup is made first, and undo brings all of it back."
            )
        return text.format(codings=made, coders=by)

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
