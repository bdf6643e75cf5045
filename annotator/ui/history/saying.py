"""An act of the past in words: what, when, who, where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from annotator.ui.history.words import when_words
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.words import counted
from annotator.workspace.past import Names, PastAct

SHOWN = 2
"""How many documents or codes are named."""


def say(text: str) -> str:
    return QCoreApplication.translate("History", text)


@dataclass(frozen=True, slots=True)
class Saying:
    """`now` gives the time of day, `names` what things are called now, `me` the coder at the keyboard."""

    now: Callable[[], datetime]
    names: Callable[[], Names]
    me: Callable[[], str]

    def what(self, act: PastAct) -> str:
        if self.names().hides(act):
            return say("Work of another coder")
        codes = _listed(self.names().of_codes(act))
        label = localised(act.label)
        return f"{label}: {codes}" if codes else label

    def when(self, act: PastAct) -> str:
        return when_words(act.time, self.now())

    def who(self, act: PastAct) -> str:
        if act.coder == self.me():
            return say("You")
        return self.names().of_coder(act)

    def where(self, act: PastAct) -> str:
        """The documents; where several codings were touched, how many."""
        if self.names().hides(act):
            return ""
        if act.touched is None:
            return say("In many places")
        documents = _listed(self.names().of_documents(act))
        if act.touched.codings < 2:
            return documents
        size = counted(act.touched.codings, say("%1 coding"), say("%1 codings"))
        return f"{documents} ({size})" if documents else size

    def details(self, act: PastAct) -> str:
        """Who and where in one line."""
        return " · ".join(part for part in (self.who(act), self.where(act)) if part)

    def spoken(self, act: PastAct) -> str:
        """What a screen reader says of the row."""
        state = say("taken back") if act.is_undone else ""
        parts = (self.what(act), self.when(act), self.who(act), self.where(act), state)
        return ", ".join(part for part in parts if part)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names[:SHOWN]) + (", …" if len(names) > SHOWN else "")
