"""The open draft over the last frozen version: what each edit does, what the lead says of it, freezing it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from annotator.exchange.codebook_difference import CodeDifference, Difference, diff_codebooks
from annotator.model.change import Change, Put
from annotator.model.clock import now
from annotator.model.codes import Weight
from annotator.model.records import CodebookVersion, CodeEdit
from annotator.model.wording import worded
from annotator.workspace.codebook_versions import (
    KeptVersion,
    codebook_of,
    drift_of,
    kept_versions,
    next_version,
    plan_version,
)
from annotator.workspace.planning import clean
from annotator.workspace.workspace import Workspace

LEAST_TYPO = 4
"""Letters of the shortest word in which one other letter is taken for a slip of the pen."""


@dataclass(frozen=True, slots=True)
class DraftEdit:
    """How one code differs from the frozen version; `code` is "" for the codebook's own head, which has no rule.

    `decision` is what the lead said of it, None as long as the proposal stands.
    """

    code: str
    name: str
    differences: tuple[CodeDifference, ...]
    proposed: Weight
    decision: CodeEdit | None = None

    @property
    def weight(self) -> Weight:
        """What the lead decided, else what is proposed."""
        return self.decision.weight if self.decision is not None else self.proposed

    @property
    def reason(self) -> str:
        return self.decision.reason if self.decision is not None else ""

    @property
    def is_gone(self) -> bool:
        """Whether the code is in the frozen version only."""
        return any(one.kind is Difference.REMOVED for one in self.differences)


@dataclass(frozen=True, slots=True)
class Draft:
    """`number` counts frozen versions, this draft included; `since` is None before the first."""

    number: int
    since: CodebookVersion | None
    edits: tuple[DraftEdit, ...]
    suggestion: str
    """The version number that the edits ask for, as they are decided now."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What freezing does to codings: how many want another look, by code and by coder (ids), the most first."""

    total: int
    documents: int
    codes: tuple[tuple[str, int], ...]
    coders: tuple[tuple[str, int], ...]


def draft_of(workspace: Workspace) -> Draft:
    """Edits that change meaning first. Raises AnnotatorError where the frozen version is damaged."""
    drift = drift_of(workspace)
    number = len(workspace.codebook_versions()) + 1
    if drift.since is None:
        return Draft(number, None, (), drift.suggestion)
    book, before = workspace.codebook, codebook_of(workspace, drift.since)
    names = {code.id: code.name for code in (*before, *book)}
    edits = proposed_edits(drift.differences, workspace.code_edits, names)
    return Draft(number, drift.since, edits, _suggested(drift.since.version, edits))


def proposed_edits(
    differences: Iterable[CodeDifference], decisions: Mapping[str, CodeEdit], names: Mapping[str, str]
) -> tuple[DraftEdit, ...]:
    """The differences grouped by code, each with what it does to codings, those that change meaning first.

    A code that was split means something else though its words are as they were.
    """
    grouped: dict[str, list[CodeDifference]] = {}
    for difference in differences:
        grouped.setdefault(difference.code, []).append(difference)
    edits = [
        DraftEdit(
            code, names.get(code, code), tuple(of_code), _proposed(of_code), decisions.get(code) if code else None
        )
        for code, of_code in grouped.items()
    ]
    edits += [
        DraftEdit(one.code, names[one.code], (), Weight.MEANING, one)
        for one in decisions.values()
        if one.code not in grouped and one.code in names and one.weight is Weight.MEANING
    ]
    return tuple(sorted(edits, key=lambda edit: edit.weight is not Weight.MEANING))


def _proposed(differences: Iterable[CodeDifference]) -> Weight:
    """A new place in the tree and a new code leave codings as they are; so do slips of the pen."""
    for one in differences:
        is_slip = one.kind is Difference.CHANGED and is_typing_error(one.before, one.after)
        if one.suggestion is Weight.MEANING and one.kind not in {Difference.ADDED, Difference.MOVED} and not is_slip:
            return Weight.MEANING
    return Weight.WORDING


def is_typing_error(before: str, after: str) -> bool:
    """Whether two texts differ by one letter, or two letters changed about, in each of at most two longer words.

    Another first letter makes another word more often than a slip is made there: moral and amoral, could and would.
    """
    old, new = before.split(), after.split()
    pairs = [(one, other) for one, other in zip(old, new, strict=False) if one != other]
    return len(old) == len(new) and 0 < len(pairs) <= 2 and all(_is_slip(one, other) for one, other in pairs)


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < LEAST_TYPO or any(sign.isdigit() for sign in one + other):
        return False
    if sorted(one) == sorted(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 2
    if one[0] != other[0]:
        return False
    codes = [code for code in SequenceMatcher(a=one, b=other, autojunk=False).get_opcodes() if code[0] != "equal"]
    return len(codes) == 1 and max(codes[0][2] - codes[0][1], codes[0][4] - codes[0][3]) == 1


def _suggested(version: str, edits: Iterable[DraftEdit]) -> str:
    """As `next_version`, by what the lead decided: the proposal alone does not raise the first number."""
    decided = [_as_decided(one, edit.weight) for edit in edits for one in edit.differences]
    decided += [
        CodeDifference(Difference.CHANGED, edit.code, "", "", "", edit.weight) for edit in edits if not edit.differences
    ]
    return next_version(version, tuple(decided))


def _as_decided(one: CodeDifference, weight: Weight) -> CodeDifference:
    if one.kind in {Difference.ADDED, Difference.MOVED} and weight is Weight.WORDING:
        return one
    kind = Difference.CHANGED if one.kind is Difference.MOVED else one.kind
    return replace(one, kind=kind, suggestion=weight)


def decide(workspace: Workspace, code: str, weight: Weight, reason: str, *, coder: str | None = None) -> Change:
    """The lead says what the edits of a code do, and why."""
    before = workspace.code_edits.get(code)
    after = CodeEdit(code, weight, clean(reason), coder or "", now())
    if before is not None and (before.weight, before.reason) == (after.weight, after.reason):
        return Change(worded("Decide on edit"), (), coder)
    return Change(worded("Decide on edit"), (Put(before, after),), coder)


def noted(change: Change, edits: Mapping[str, CodeEdit], codes: Iterable[str], reason: str) -> Change:
    """The change, and with it that these codes mean something else: for merging and splitting. What was said stays."""
    puts = [
        Put(
            edits.get(code), CodeEdit(code, Weight.MEANING, _joined(edits.get(code), reason), change.coder or "", now())
        )
        for code in codes
    ]
    return replace(change, puts=(*change.puts, *puts))


def _joined(earlier: CodeEdit | None, reason: str) -> str:
    return "\n".join(filter(None, (earlier.reason if earlier is not None else "", reason)))


def effect_of(workspace: Workspace, draft: Draft, coders: Collection[str] | None = None) -> Effect:
    """How many codings will want another look; of `coders` alone where one works blind."""
    changed = [edit.code for edit in draft.edits if edit.code and edit.weight is Weight.MEANING and not edit.is_gone]
    among = [coder for coder in workspace.coders if coders is None or coder in coders]
    cells = {(code, coder): workspace.count(code=code, coder=coder) for code in changed for coder in among}
    by_code = {code: sum(cells[code, coder] for coder in among) for code in changed}
    by_coder = {coder: sum(cells[code, coder] for code in changed) for coder in among}
    documents = sum(
        any(workspace.count(document=document, coder=coder, code=code) for (code, coder), n in cells.items() if n)
        for document in workspace.documents
    )
    return Effect(sum(by_code.values()), documents, _most_first(by_code), _most_first(by_coder))


def _most_first(counted: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(((key, n) for key, n in counted.items() if n), key=lambda one: -one[1]))


def plan_freeze(workspace: Workspace, number: str, name: str, note: str, *, coder: str | None = None) -> KeptVersion:
    """Freezes the codebook as it is with what was decided of each edit; the next edits collect in a new draft.

    Raises AnnotatorError for a number that is no version or is taken, and where nothing changed.
    """
    draft = draft_of(workspace)
    kept = plan_version(workspace, number, name, note, coder=coder)
    edits = frozen_edits(draft.edits, coder)
    puts = [
        Put(None, replace(put.after, edits=edits, coder=coder or "")) if isinstance(put.after, CodebookVersion) else put
        for put in kept.change.puts
    ]
    puts += [Put(edit, None) for edit in workspace.code_edits.values()]
    return KeptVersion(Change(worded("Freeze codebook"), tuple(puts), coder), kept.content)


def frozen_edits(edits: Iterable[DraftEdit], coder: str | None) -> tuple[CodeEdit, ...]:
    """What a version keeps of the edits that it freezes: what was decided, else what was proposed."""
    return tuple(
        edit.decision or CodeEdit(edit.code, edit.weight, "", coder or "", now()) for edit in edits if edit.code
    )


def changes_in(workspace: Workspace, version: CodebookVersion) -> dict[str, tuple[CodeDifference, ...]]:
    """What a frozen version changed over the one before it, by code. Raises AnnotatorError where one is damaged."""
    versions = kept_versions(workspace)
    older = versions[versions.index(version) + 1 :] if version in versions else ()
    if not older:
        return {}
    grouped: dict[str, list[CodeDifference]] = {}
    for one in diff_codebooks(codebook_of(workspace, older[0]), codebook_of(workspace, version)):
        grouped.setdefault(one.code, []).append(one)
    return {code: tuple(found) for code, found in grouped.items()}
