"""Which codings of one coder want another look, because a frozen version changed what their code means."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.codes import Weight
from annotator.model.records import CodebookVersion, CodeEdit, Coding
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

SECONDS = len("2026-11-21T14:31:07")


@dataclass(frozen=True, slots=True)
class ChangedRule:
    """The newest frozen version in which a code came to mean something else, and what was said of that."""

    version: CodebookVersion
    edit: CodeEdit

    def leaves_open(self, coding: Coding) -> bool:
        """Whether a coding of this code was made before, and not confirmed since."""
        return self.concerns(coding) and coding.checked < self.version.created

    def concerns(self, coding: Coding) -> bool:
        """Whether a coding of this code was made before; codings know the second only, and within it doubt counts."""
        return coding.created[:SECONDS] <= self.version.created[:SECONDS]


def changed_rules(workspace: Workspace) -> dict[str, ChangedRule]:
    """By the id of the code."""
    found: dict[str, ChangedRule] = {}
    for version in workspace.codebook_versions():
        for edit in version.edits:
            if edit.weight is Weight.MEANING:
                found[edit.code] = ChangedRule(version, edit)
    return found


class Rechecks:
    """One coder's codings that want another look, and how many of them had it. `hear` follows the project."""

    def __init__(self, workspace: Workspace, coder: str) -> None:
        self._workspace = workspace
        self.coder = coder
        self.rules: dict[str, ChangedRule] = {}
        self._open: dict[str, Coding] = {}
        self._listed: set[str] = set()
        self.read()

    def read(self) -> None:
        """Look at all codings anew."""
        self.rules = changed_rules(self._workspace)
        self._open, self._listed = {}, set()
        for code in self.rules:
            if self._workspace.count(coder=self.coder, code=code):
                for coding in self._workspace.codings(coder=self.coder, code=code):
                    self._put(coding)

    def _put(self, coding: Coding) -> None:
        rule = self.rules.get(coding.code)
        if rule is None or coding.coder != self.coder or not rule.concerns(coding):
            return
        self._listed.add(coding.id)
        if rule.leaves_open(coding):
            self._open[coding.id] = coding

    def is_open(self, coding_id: str) -> bool:
        return coding_id in self._open

    @property
    def left(self) -> int:
        """How many still want a look."""
        return len(self._open)

    @property
    def total(self) -> int:
        """How many wanted one, those that were replaced or removed since this was first read among them."""
        return len(self._listed)

    @property
    def done(self) -> int:
        return self.total - self.left

    def in_order(self) -> tuple[Coding, ...]:
        """Those that want a look, in the order of the documents."""
        order = {document: place for place, document in enumerate(self._workspace.documents)}
        return tuple(
            sorted(self._open.values(), key=lambda one: (order.get(one.document, 0), one.start, -one.end, one.id))
        )

    def hear(self, news: News) -> bool:
        """Whether something changed here."""
        if isinstance(news, Reloaded):
            self.read()
            return True
        if not isinstance(news, Pended | Applied | Rejected):
            return False
        if isinstance(news, Applied) and news.origin is Origin.LOCAL:
            return False
        if not self.rules and CodebookVersion not in news.change.kinds:
            return False  # nothing wants another look, however many codings come and go
        before = set(self._open)
        if CodebookVersion in news.change.kinds:
            self.read()
            return True
        for put in news.change.puts:
            if isinstance(put.before, Coding):
                self._open.pop(put.before.id, None)
            if isinstance(put.after, Coding):
                self._put(put.after)
        return before != set(self._open)
