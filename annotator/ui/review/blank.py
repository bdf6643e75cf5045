"""What is said in place of figures: while blind, while measuring, and where nothing can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from annotator.model.records import ReadingState
from annotator.ui.actions import Act
from annotator.ui.keys_in_force import Keys
from annotator.ui.numerals import grouped
from annotator.ui.review.reckoner import Reckoner
from annotator.ui.review.saying import how_to_be_counted, said
from annotator.workspace.compared import Counting
from annotator.workspace.workspace import Workspace


class Remedy(Enum):
    """What a button does within Review."""

    GO_ON = auto()
    DOCUMENTS = auto()
    RETRY = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """A button's words, and what it does: within Review, or an action of the whole window."""

    words: str
    remedy: Remedy | Act


@dataclass(frozen=True, slots=True)
class Blank:
    """A heading, some words, and what can be done about it, the likeliest first."""

    heading: str
    words: str = ""
    offers: tuple[Offer, ...] = ()


def blind(unfinished: int) -> Blank:
    """For a coder who sees their own codings only and has documents left to do."""
    one, many = said("You have 1 document not done yet."), said("You have {n} documents not done yet.")
    words = said(
        "So far you see your own codings only, so that nobody is influenced. {left} The comparison shows what the "
        "others coded; who reads it first no longer codes independently."
    )
    left = one if unfinished == 1 else many.format(n=grouped(unfinished))
    heading = said("The comparison shows other coders’ work.")
    return Blank(heading, words.format(left=left), (Offer(said("Show the comparison"), Remedy.GO_ON),))


def nothing_measured(workspace: Workspace, reckoner: Reckoner, keys: Keys) -> Blank:
    """Why there are no figures, and what to do about it."""
    if reckoner.problem is None:
        if reckoner.is_stopped:
            again = Offer(said("Measure again"), Remedy.RETRY)
            return Blank(said("Stopped before the figures were there."), "", (again,))
        return Blank(said("Measuring agreement…"))
    if not workspace.documents:
        drop = keys.words(said("Drop texts here or press {key}."), said("Drop texts here."), key=Act.IMPORT)
        return Blank(said("No documents yet."), drop, (Offer(said("Import texts…"), Act.IMPORT),))
    if len(workspace.coders) < 2:
        words = said(
            "Agreement needs two coders who worked on the same documents. Bring in the copy that a colleague worked "
            "in, or let them code at this computer."
        )
        merge = Offer(said("Merge another copy…"), Act.MERGE)
        switch = Offer(said("Switch coder…"), Act.SWITCH_CODER)
        return Blank(said("Only one coder so far."), words, (merge, switch))
    if reckoner.choices.count is Counting.DONE and not any_done_by_two(workspace):
        heading = said("No document is done by two coders yet.")
        return Blank(heading, how_to_be_counted(keys), (Offer(said("Go to the documents"), Remedy.DOCUMENTS),))
    return Blank(said("Nothing to compare."), str(reckoner.problem))


def any_done_by_two(workspace: Workspace) -> bool:
    done = ReadingState.DONE
    return any(
        sum(workspace.state_of(document, coder) is done for coder in workspace.coders) > 1
        for document in workspace.documents
    )
