"""What was done in a project, the newest first: acts with who, when and where, and whether they were taken back."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.model.change import Change, JournalLine
from annotator.model.plain import canonical, change_to_plain
from annotator.model.progress import Report
from annotator.model.text import fold_for_search
from annotator.model.wording import Wording
from annotator.store.engine import Access
from annotator.store.journal import last_number
from annotator.store.journal_pages import OF_ONE_CODER, PageLine, Touched, page_before, touched, touched_by
from annotator.store.project_file import ProjectFile

LINES_AT_ONCE = 200
NEWEST = 2**62
"""A number above that of every line in the file: where reading begins."""
Load = Callable[[int, int], tuple[PageLine, ...]]
"""(before number, limit) -> lines, newest first."""


@dataclass(frozen=True, slots=True)
class PastAct:
    """One act. `touched` is None where it touched more than is looked into in passing.

    Read for a coder who works blind, it holds nothing of what others coded; that an act was that large is all it tells.
    """

    id: str
    number: int
    time: str
    label: Wording
    coder: str | None
    touched: Touched | None
    is_undone: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """How far the journal was read: on from lines under `before`, knowing which lines were taken back later."""

    before: int = NEWEST
    taken_back: frozenset[str] = frozenset()


BEGINNING = Position()


@dataclass(frozen=True, slots=True)
class PastPage:
    """Some acts, newest first; `rest` is where the next page begins, None at the journal's beginning."""

    acts: tuple[PastAct, ...]
    rest: Position | None


@dataclass(frozen=True, slots=True)
class Names:
    """What coders, documents and codes are called now, by id. `blind`: the coder who sees no other's codings.
    `label` says what an act is called, in the language of the person."""

    coders: Mapping[str, str]
    documents: Mapping[str, str]
    codes: Mapping[str, str]
    blind: str | None = None
    label: Callable[[Wording], str] = str

    def hides(self, act: PastAct) -> bool:
        """Whether an act is another's coding or reading, of which a blind coder learns only that it was made."""
        if self.blind is None or act.coder == self.blind:
            return False
        return act.touched is None or act.touched.kinds <= OF_ONE_CODER

    def of_documents(self, act: PastAct) -> tuple[str, ...]:
        """The documents that an act touched; one that is gone under its name of then, where that is known."""
        found = () if act.touched is None or self.hides(act) else act.touched.documents
        return tuple(name for one, then in found if (name := self.documents.get(one, then)))

    def of_codes(self, act: PastAct) -> tuple[str, ...]:
        """The codes that an act touched, as `of_documents`."""
        found = () if act.touched is None or self.hides(act) else act.touched.codes
        return tuple(name for one, then in found if (name := self.codes.get(one, then)))

    def of_coder(self, act: PastAct) -> str:
        return self.coders.get(act.coder or "", "")

    def words(self, act: PastAct) -> str:
        """Everything that a filter looks through, folded."""
        return fold_for_search(
            " ".join(
                (
                    "" if self.hides(act) else self.label(act.label),
                    self.of_coder(act),
                    *self.of_documents(act),
                    *self.of_codes(act),
                    act.time[:10],
                )
            )
        )


def read_past(
    load: Load, position: Position, wanted: Callable[[PastAct], bool], limit: int, blind: str | None = None
) -> PastPage:
    """At least `limit` acts that are wanted, where there are as many, on from a position; for the eyes of `blind`.

    Undo and redo are no acts of their own: they say of an act whether it stands. That a coder opened a document,
    which is nobody's act, is left out.
    """
    taken_back = set(position.taken_back)
    before, found = position.before, list[PastAct]()
    while len(found) < limit:
        lines = load(before, LINES_AT_ONCE)
        for line in lines:
            act = _met(line, taken_back, blind)
            if act is not None and wanted(act):
                found.append(act)
        if len(lines) < LINES_AT_ONCE:
            return PastPage(tuple(found), None)
        before = lines[-1].number
    return PastPage(tuple(found), Position(before, frozenset(taken_back)))


def _met(line: PageLine, taken_back: set[str], blind: str | None) -> PastAct | None:
    """The act of a line, None where it is none; notes what the line took back."""
    is_undone = line.id in taken_back
    if line.undoes is not None:
        if not is_undone:
            taken_back.add(line.undoes)
        return None
    about = None if line.packed is None else touched_by(line.packed, blind)
    if line.coder is None and about is not None and about.kinds == {"Reading"}:
        return None
    return PastAct(line.id, line.number, line.time, line.label, line.coder, about, is_undone)


def page_line_of(line: JournalLine) -> PageLine:
    """A line that is not in the file yet."""
    packed = zlib.compress(canonical(change_to_plain(line.change)), 1)
    return PageLine(line.id, NEWEST, line.time, line.label, line.coder, line.undoes, packed)


def act_of(line_id: str, change: Change, time: str, blind: str | None = None) -> PastAct | None:
    """An act that was just made or told, for the eyes of `blind`; None for what a list of acts leaves out."""
    about = touched(change_to_plain(change), blind)
    if change.coder is None and about.kinds == {"Reading"}:
        return None
    return PastAct(line_id, NEWEST, time, change.label, change.coder, about)


def find_past(path: Path, position: Position, words: str, names: Names, limit: int, report: Report) -> PastPage:
    """As `read_past`, from the file on any thread: acts that have all the words. Raises Cancelled."""
    wanted = fold_for_search(words).split()

    def has_words(act: PastAct) -> bool:
        text = names.words(act)
        return all(word in text for word in wanted)

    with ProjectFile.opened(path, wanted=Access.READ) as file:
        newest = file.read(last_number)

        def load(before: int, most: int) -> tuple[PageLine, ...]:
            report(newest - min(before, newest), newest, "")
            return file.read(lambda connection: page_before(connection, before, most))

        return read_past(load, position, has_words, limit, names.blind)
