"""What is coded already at a passage that is shown without its margin, as far as the person may see it."""

from __future__ import annotations

from annotator.model.span import Span
from annotator.ui.viewing import Viewing
from annotator.workspace.overlaps import Given, Overlaps
from annotator.workspace.workspace import Workspace


class CodedHere:
    """One's own codings always; others' only while they are shown. Whoever asks says when codings may be others."""

    def __init__(self, workspace: Workspace, viewing: Viewing) -> None:
        self._workspace = workspace
        self._viewing = viewing
        self._overlaps: Overlaps | None = None

    def forget(self) -> None:
        """Codings, coders or what is shown of them changed."""
        self._overlaps = None

    def codes(self, document: str, span: Span) -> tuple[str, ...]:
        """Ids of the codes at a passage, one's own first."""
        return tuple(dict.fromkeys(given.code for given in self._given(document, span)))

    def words(self, document: str, span: Span) -> str:
        """`Kill switch, Firm (BM)`: initials where the code is others' alone; empty where nothing is coded."""
        book, coders, me = self._workspace.codebook, self._workspace.coders, self._viewing.coder
        by: dict[str, list[str]] = {}
        for given in self._given(document, span):
            if given.code in book:
                by.setdefault(given.code, []).append(given.coder)
        said = []
        for code, who in by.items():
            others = " ".join(coders[one].initials for one in who if one in coders)
            said.append(book.code(code).name if me in who else f"{book.code(code).name} ({others})")
        return ", ".join(said)

    def _given(self, document: str, span: Span) -> list[Given]:
        me = self._viewing.coder
        if self._overlaps is None:
            shown = self._viewing.coders
            seen = set(self._workspace.coders) if shown is None else set(shown)
            self._overlaps = Overlaps(self._workspace.spans(), seen | {me})
        return sorted(self._overlaps.over(document, span), key=lambda given: given.coder != me)
