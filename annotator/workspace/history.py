"""What undo and redo would do next, told by the journal: in the window, after a restart and on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from annotator.store.journal import Stub

PAGE = 200
NEVER = 2**62
"""A number above that of every line: that of a line not yet saved."""
Load = Callable[[str | None, int, int], tuple[Stub, ...]]
"""(coder, before number, limit) -> that coder's lines, newest first."""


@dataclass
class _Lines:
    """One coder's lines: `newer` were made or told since `older` was read."""

    newer: list[Stub] = field(default_factory=list)
    older: list[Stub] = field(default_factory=list)
    known: dict[str, Stub] = field(default_factory=dict)
    before: int = NEVER
    is_whole: bool = False


class History:
    """A coder's lines are read in pages, newest first, and only when asked for."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._lines: dict[str | None, _Lines] = {}
        self._skipped: set[str] = set()
        self._undoable: dict[str | None, Stub | None] = {}
        self._redoable: dict[str | None, Stub | None] = {}

    def undoable(self, coder: str | None) -> Stub | None:
        """The newest line of that coder that is neither an undo nor undone."""
        if coder not in self._undoable:
            self._undoable[coder] = self._find_undoable(coder)
        return self._undoable[coder]

    def redoable(self, coder: str | None) -> Stub | None:
        """The newest undo of that coder that nothing new came after."""
        if coder not in self._redoable:
            self._redoable[coder] = self._find_redoable(coder)
        return self._redoable[coder]

    def undo_chain(self, coder: str | None) -> Iterator[Stub]:
        """The lines that undo would take back, one after the other."""
        taken_back: set[str] = set()
        for stub in self._newest_first(coder):
            if stub.id in taken_back or stub.id in self._skipped:
                continue
            if stub.undoes is None:
                yield stub
            else:
                taken_back.add(stub.undoes)

    def redo_chain(self, coder: str | None) -> Iterator[Stub]:
        """The undos that redo would take back, one after the other: what each undid is done again."""
        taken_back: set[str] = set()
        for stub in self._newest_first(coder):
            if stub.id in taken_back or stub.id in self._skipped:
                continue
            if stub.undoes is None:
                return
            if stub.is_redo:
                taken_back.add(stub.undoes)
            else:
                yield stub

    def number(self, coder: str | None, line_id: str, number: int) -> None:
        """A line made here is in the file now, under this number."""
        lines = self._lines.setdefault(coder, _Lines())
        for at in range(len(lines.newer) - 1, -1, -1):
            if lines.newer[at].id == line_id:
                lines.newer[at] = lines.known[line_id] = replace(lines.newer[at], number=number)
                break
        for answers in (self._undoable, self._redoable):
            answer = answers.get(coder)
            if answer is not None and answer.id == line_id:
                answers[coder] = lines.known[line_id]

    def add(self, coder: str | None, stub: Stub) -> None:
        """A line was made here or told from elsewhere."""
        lines = self._lines.setdefault(coder, _Lines())
        if stub.id not in lines.known:
            lines.known[stub.id] = stub
            lines.newer.append(stub)
        self._forget_answers(coder)

    def remove(self, coder: str | None, line_id: str) -> None:
        """A line was taken back: it never reached the file."""
        lines = self._lines.get(coder)
        if lines is not None:
            lines.newer = [stub for stub in lines.newer if stub.id != line_id]
            lines.known.pop(line_id, None)
        self._forget_answers(coder)

    def skip(self, coder: str | None, line_id: str) -> None:
        """This line can no longer be taken back: go on with the one before it."""
        self._skipped.add(line_id)
        self._forget_answers(coder)

    def forget(self) -> None:
        """Everything is read anew when next asked for."""
        self._lines.clear()
        self._undoable.clear()
        self._redoable.clear()

    def find(self, coder: str | None, line_id: str) -> Stub | None:
        """A line of that coder by id; older ones are read until it is found. None where there is none."""
        lines = self._lines.setdefault(coder, _Lines())
        while line_id not in lines.known and not lines.is_whole:
            self._read_more(coder, lines)
        return lines.known.get(line_id)

    def _forget_answers(self, coder: str | None) -> None:
        self._undoable.pop(coder, None)
        self._redoable.pop(coder, None)

    def _find_undoable(self, coder: str | None) -> Stub | None:
        return next(self.undo_chain(coder), None)

    def _find_redoable(self, coder: str | None) -> Stub | None:
        return next(self.redo_chain(coder), None)

    def _newest_first(self, coder: str | None) -> Iterator[Stub]:
        lines = self._lines.setdefault(coder, _Lines())
        yield from reversed(lines.newer)
        at = 0
        while True:
            if at == len(lines.older):
                if lines.is_whole:
                    return
                self._read_more(coder, lines)
                continue
            yield lines.older[at]
            at += 1

    def _read_more(self, coder: str | None, lines: _Lines) -> None:
        page = self._load(coder, lines.before, PAGE)
        lines.is_whole = len(page) < PAGE
        if page:
            lines.before = page[-1].number
        lines.older += [stub for stub in page if stub.id not in lines.known]
        lines.known.update((stub.id, stub) for stub in page if stub.id not in lines.known)
