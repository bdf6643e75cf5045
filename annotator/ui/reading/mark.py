"""One coding as the reading view paints it. Qt-free."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from annotator.model.span import Span
from annotator.ui.theme.looks import CodeLook
from annotator.ui.translations.saying import say


class Mark(NamedTuple):
    """A span of the text with the look of its code and the words of its margin label.

    `start` and `end` are code points. `who` holds initials, "" for none. `faint` asks for the weak tint: some coders
    marked this, not all. The ends of one that is not `is_own` are nobody's here to move. `voices` holds the coders'
    names, for those who cannot see initials. `told` holds the words of the tooltip, or gives them for an id when they
    are wanted: of tens of thousands hardly any are ever seen.
    """

    id: str
    start: int
    end: int
    look: CodeLook
    label: str
    who: str
    has_memo: bool
    told: str | Callable[[str], str]
    faint: bool = False
    unsure: bool = False
    is_own: bool = True
    voices: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def tooltip(self) -> str:
        """What the pointer is told that rests on its label."""
        return self.told if isinstance(self.told, str) else self.told(self.id)

    @property
    def spoken(self) -> str:
        """What a screen reader says of it: `Kill switch, AK, unsure, has memo`."""
        parts = [self.label, self.who, say("unsure") if self.unsure else "", say("has memo") if self.has_memo else ""]
        return ", ".join(part for part in parts if part)
