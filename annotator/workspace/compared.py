"""Who and what is compared: coders, documents and codes by name, and which documents count for whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.agreement.arrays import Flags
from annotator.agreement.results import AgreementProblem
from annotator.model.errors import NotFoundError
from annotator.model.records import Coder, Document, ReadingState
from annotator.model.wording import Wording, counted, worded
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
    """Raises AgreementProblem for a word that names no way of counting."""
    try:
        return Counting(name)
    except ValueError:
        raise AgreementProblem(
            worded('Documents count when "done" or when "coded", not "{name}".', name=name)
        ) from None


def documents_named(workspace: Workspace, names: tuple[str, ...]) -> tuple[Document, ...]:
    """Ordered by id, as resampling wants them."""
    chosen = [workspace.find_document(name) for name in names] or list(workspace.documents.values())
    if not chosen:
        raise AgreementProblem(worded("The project has no documents yet, so there is nothing to compare."))
    return tuple(sorted({document.id: document for document in chosen}.values(), key=lambda each: each.id))


def coders_who_count(
    workspace: Workspace, names: tuple[str, ...], documents: Iterable[Document], count: Counting
) -> tuple[tuple[Coder, ...], tuple[Wording, ...]]:
    """The coders named, or all for whom a document counts; and a warning about those who were passed over."""
    chosen = tuple({coder.id: coder for coder in map(workspace.find_coder, names)}.values())
    if names:
        if len(chosen) < 2:
            raise AgreementProblem(worded("Agreement needs two coders; only {name} was named.", name=chosen[0].name))
        return chosen, ()
    everybody = tuple(workspace.coders.values())
    if len(everybody) < 2:
        if everybody:
            name = everybody[0].name
            raise AgreementProblem(
                worded(
                    "Agreement needs two coders; the project has only {name}. Bring in another copy's work with a "
                    "merge.",
                    name=name,
                )
            )
        raise AgreementProblem(
            worded("Agreement needs two coders; the project has none yet. Bring in another copy's work with a merge.")
        )
    listed = tuple(documents)
    counting = tuple(
        coder for coder in everybody if any(counts_for(workspace, document, coder, count) for document in listed)
    )
    if len(counting) < 2:
        raise AgreementProblem(none_counts(everybody, count))
    absent = [coder.name for coder in everybody if coder not in counting]
    warnings = (
        (worded("Left out, because no document counts for them: {names}.", names=", ".join(absent)),) if absent else ()
    )
    return counting, warnings


def counts_for(workspace: Workspace, document: Document, coder: Coder, count: Counting) -> bool:
    """Whether a document counts for a coder: done, or as `count` says."""
    if workspace.state_of(document.id, coder.id) is ReadingState.DONE:
        return True
    return count is Counting.CODED and workspace.count(document=document.id, coder=coder.id) > 0


def none_counts(coders: Sequence[Coder], count: Counting) -> Wording:
    """Why nothing can be compared, and what to do."""
    who = ", ".join(coder.name for coder in coders)
    if count is Counting.DONE:
        return worded(
            "No document counts for two of these coders: {who}. Mark what was read to the end as done: “Mark as done” "
            "in the window, or `annotator done PROJECT DOCUMENT --coder NAME`. With --count coded, documents count as "
            "soon as something in them is coded.",
            who=who,
        )
    return worded(
        "No document counts for two of these coders: {who}. Mark what was read to the end as done: “Mark as done” in "
        "the window, or `annotator done PROJECT DOCUMENT --coder NAME`.",
        who=who,
    )


def why_left_out(coders: tuple[Coder, ...], counts: Flags, count: Counting) -> Wording:
    """Why one document is left out. `counts`: (coders,) for whom it counts."""
    by = next((coder.name for coder, counted in zip(coders, counts.tolist(), strict=True) if counted), None)
    if count is Counting.DONE:
        if by is None:
            return worded("Not marked as done by any of the coders.")
        return worded("Marked as done by {name} alone.", name=by)
    if by is None:
        return worded("Not marked as done or coded by any of the coders.")
    return worded("Marked as done or coded by {name} alone.", name=by)


def about_unfinished(workspace: Workspace, choice: Choice, counts: Flags) -> tuple[Wording, ...]:
    """A warning where documents count that were not marked as done. `counts`: (documents, coders)."""
    unfinished = sum(
        bool(counts[row, column]) and workspace.state_of(document.id, coder.id) is not ReadingState.DONE
        for row, document in enumerate(choice.documents)
        for column, coder in enumerate(choice.coders)
    )
    if not unfinished:
        return ()
    warning = counted(
        unfinished,
        "{count} reading counts because something is coded, though not marked as done: what the coder has not reached "
        "yet looks as if nothing had been found there.",
        "{count} readings count because something is coded, though not marked as done: what the coder has not reached "
        "yet looks as if nothing had been found there.",
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
        raise NotFoundError(worded("The codebook has no codes yet, so there is nothing to compare."))
    return found
