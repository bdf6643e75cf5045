"""Who and what is compared: coders, documents and codes by name, and which documents count for whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.agreement.arrays import Flags
from annotator.agreement.results import AgreementProblem
from annotator.model.errors import NotFoundError
from annotator.model.records import Coder, Document, ReadingState
from annotator.workspace.workspace import Workspace


class Counting(StrEnum):
    """When a document counts for a coder: marked as done, or also when something in it is coded."""

    DONE = "done"
    CODED = "coded"


@dataclass(frozen=True, slots=True)
class Choice:
    """The options resolved: whose codings, with which codes, in which documents (ordered by id)."""

    coders: tuple[Coder, ...]
    codes: tuple[str, ...]
    documents: tuple[Document, ...]
    count: Counting


def counting_named(name: str) -> Counting:
    try:
        return Counting(name)
    except ValueError:
        raise AgreementProblem(f'Documents count when "done" or when "coded", not "{name}".') from None


def documents_named(workspace: Workspace, names: tuple[str, ...]) -> tuple[Document, ...]:
    """Ordered by id, as resampling wants them."""
    chosen = [workspace.find_document(name) for name in names] or list(workspace.documents.values())
    if not chosen:
        raise AgreementProblem("The project has no documents yet, so there is nothing to compare.")
    return tuple(sorted({document.id: document for document in chosen}.values(), key=lambda each: each.id))


def coders_who_count(
    workspace: Workspace, names: tuple[str, ...], documents: Iterable[Document], count: Counting
) -> tuple[tuple[Coder, ...], tuple[str, ...]]:
    """The coders named, or all for whom a document counts; and a warning about those who were passed over."""
    chosen = tuple({coder.id: coder for coder in map(workspace.find_coder, names)}.values())
    if names:
        if len(chosen) < 2:
            raise AgreementProblem(f"Agreement needs two coders; only {chosen[0].name} was named.")
        return chosen, ()
    everybody = tuple(workspace.coders.values())
    if len(everybody) < 2:
        there = f"the project has only {everybody[0].name}" if everybody else "the project has none yet"
        raise AgreementProblem(f"Agreement needs two coders; {there}. Bring in another copy's work with a merge.")
    listed = tuple(documents)
    counting = tuple(
        coder for coder in everybody if any(counts_for(workspace, document, coder, count) for document in listed)
    )
    if len(counting) < 2:
        raise AgreementProblem(none_counts(everybody, count))
    absent = [coder.name for coder in everybody if coder not in counting]
    warnings = (f"Left out, because no document counts for them: {', '.join(absent)}.",) if absent else ()
    return counting, warnings


def counts_for(workspace: Workspace, document: Document, coder: Coder, count: Counting) -> bool:
    if workspace.state_of(document.id, coder.id) is ReadingState.DONE:
        return True
    return count is Counting.CODED and workspace.count(document=document.id, coder=coder.id) > 0


def none_counts(coders: Sequence[Coder], count: Counting) -> str:
    who = ", ".join(coder.name for coder in coders)
    remedy = (
        "Mark what was read to the end as done: “Mark as done” in the window, or "
        "`annotator done PROJECT DOCUMENT --coder NAME`."
    )
    if count is Counting.DONE:
        remedy += " With --count coded, documents count as soon as something in them is coded."
    return f"No document counts for two of these coders: {who}. {remedy}"


def why_left_out(coders: tuple[Coder, ...], counts: Flags, count: Counting) -> str:
    state = "marked as done" if count is Counting.DONE else "marked as done or coded"
    by = [coder.name for coder, counted in zip(coders, counts.tolist(), strict=True) if counted]
    return f"{state[:1].upper()}{state[1:]} by {by[0]} alone." if by else f"Not {state} by any of the coders."


def about_unfinished(workspace: Workspace, choice: Choice, counts: Flags) -> tuple[str, ...]:
    unfinished = sum(
        bool(counts[row, column]) and workspace.state_of(document.id, coder.id) is not ReadingState.DONE
        for row, document in enumerate(choice.documents)
        for column, coder in enumerate(choice.coders)
    )
    if not unfinished:
        return ()
    readings = "reading counts" if unfinished == 1 else "readings count"
    warning = (
        f"{unfinished} {readings} because something is coded, though not marked as done: what the coder has not "
        "reached yet looks as if nothing had been found there."
    )
    return (warning,)


def codes_chosen(workspace: Workspace, names: tuple[str, ...], *, with_headings: bool) -> tuple[str, ...]:
    """Ids of the codes to report, in tree order: those named, or all that take codings or have some."""
    codebook = workspace.codebook
    if names:
        named = {codebook.resolve(name).id for name in names}
        return tuple(code.id for code in codebook if code.id in named)
    found = tuple(
        code.id
        for code in codebook
        if code.takes_codings or workspace.count(code=code.id) or (with_headings and codebook.children(code.id))
    )
    if not found:
        raise NotFoundError("The codebook has no codes yet, so there is nothing to compare.")
    return found
