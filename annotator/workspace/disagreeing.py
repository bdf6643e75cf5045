"""The places in a project where two coders differ, with what each of them has there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.agreement.disagreements import Difference, DisagreementKind, Marked, differences
from annotator.agreement.results import AgreementProblem
from annotator.model.records import Coding, Document
from annotator.model.structure import Structure
from annotator.model.wording import Wording, worded
from annotator.workspace.compared import Counting, counting_named, counts_for, documents_named, none_counts
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A place where two coders differ: `a` is what the first has there, `b` the second; None for nothing.

    `document` is an id; `start` and `end` enclose both passages, `place` and `quote` belong to them.
    """

    document: str
    start: int
    end: int
    place: Wording
    kind: DisagreementKind
    a: Coding | None
    b: Coding | None
    quote: str


def disagreements(
    workspace: Workspace,
    a: str,
    b: str,
    codes: Sequence[str] | None = None,
    *,
    documents: Sequence[str] = (),
    count: str = Counting.DONE.value,
) -> tuple[Disagreement, ...]:
    """Where coders `a` and `b` (ids or names) differ, in the documents that count for both, by document and place.

    `codes` keeps those in which one of them used such a code; matching is done over all codes all the same. Owner's
    thread. Raises AnnotatorError for unknown names and where no document counts for both.
    """
    counting = counting_named(count)
    first, second = (workspace.find_coder(name) for name in (a, b))
    if first.id == second.id:
        raise AgreementProblem(worded("Name two different coders."))
    chosen = documents_named(workspace, tuple(documents))
    both = [each for each in chosen if all(counts_for(workspace, each, who, counting) for who in (first, second))]
    if not both:
        raise AgreementProblem(none_counts((first, second), counting))
    wanted = None if codes is None else {workspace.codebook.resolve(code).id for code in codes}
    order = {document_id: number for number, document_id in enumerate(workspace.documents)}
    found: list[Disagreement] = []
    for document in sorted(both, key=lambda each: order[each.id]):
        found.extend(_in_document(workspace, document, (first.id, second.id), wanted))
    return tuple(found)


def _in_document(
    workspace: Workspace, document: Document, coders: tuple[str, str], wanted: set[str] | None
) -> Iterator[Disagreement]:
    codings = {coding.id: coding for coding in workspace.codings_of(document.id) if coding.coder in coders}
    marks: dict[str, list[Marked]] = {coder: [] for coder in coders}
    for coding in codings.values():
        marks[coding.coder].append(Marked(coding.start, coding.end, coding.code, coding.id))
    text, structure = "", Structure()
    for difference in differences(marks[coders[0]], marks[coders[1]]):
        if wanted is not None and not wanted & _codes_in(difference):
            continue
        if not text:
            text, structure = workspace.text(document.id), workspace.structure(document.id)
        start, end = difference.start, difference.end
        one, other = (None if mark is None else codings[mark.key] for mark in (difference.a, difference.b))
        yield Disagreement(
            document.id, start, end, structure.place(start), difference.kind, one, other, text[start:end]
        )


def _codes_in(difference: Difference) -> set[str]:
    return {mark.code for mark in (difference.a, difference.b) if mark is not None}
