"""The state of an open project and its queue: changes in, outcomes and news from elsewhere back."""

from __future__ import annotations

import queue
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum, auto
from itertools import islice
from math import inf
from pathlib import Path
from time import monotonic

from annotator.model.change import Change, JournalLine, Put
from annotator.model.clock import new_id, now
from annotator.model.errors import AnnotatorError, StaleChangeError
from annotator.model.records import Document, ReadingState, key_of
from annotator.model.wording import Wording, worded
from annotator.store import journal, snapshots
from annotator.store.journal import Stub
from annotator.store.journal_pages import PageLine, page_before
from annotator.store.project_file import ProjectFile
from annotator.store.trouble import SavingTrouble, shown
from annotator.store.watching import Lines, Watcher, lines_of_others
from annotator.workspace import holding
from annotator.workspace.history import NEVER, History
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded, SavingFailed, SavingResumed
from annotator.workspace.past import NEWEST, page_line_of
from annotator.workspace.saving import Halted, Outcome, Refused, Resumed, Saved, Saver

AHEAD, AHEAD_BYTES = 100, 32 * 1024
"""Changes, and packed bytes of them, that are read at once before they are taken back."""
RECENT = 200
"""Changes of this session kept, so that undo need not read them."""

NOT_UNDONE = worded(
    '"{change}" cannot be undone: what it changed was changed again since. Nothing was changed; the next undo goes on '
    "with the one before it."
)
NOT_REDONE = worded(
    '"{change}" cannot be redone: what it changed was changed again since. Nothing was changed; the next redo goes on '
    "with the one before it."
)


class Way(Enum):
    """Through a coder's acts."""

    UNDO = auto()
    REDO = auto()


class Keeper:
    """Memory, pending changes and history of one workspace, on its owner's thread.

    Memory always stands at: every line of others up to `number`, and every change of its own, saved or pending.
    """

    def __init__(self, file: ProjectFile, *, watch: bool) -> None:
        self.session = new_id()
        self.on_wake: Callable[[], None] | None = None
        self._file = file
        self._listeners: list[Callable[[News], None]] = []
        self._inbox: queue.SimpleQueue[Outcome | Lines] = queue.SimpleQueue()
        self._pending: dict[str, JournalLine] = {}
        self._put_aside: set[str] = set()
        self._copy: Path | None = None
        self._copied: frozenset[str] = frozenset()
        self._recent: OrderedDict[str, Change] = OrderedDict()
        self._ahead: dict[str, Change] = {}
        self._refusals: list[StaleChangeError] = []
        self.memory, self._number = holding.read_memory(file)
        self.history = History(self._load_stubs)
        self._saver = None if file.read_only else Saver(file, self._tell_owner)
        self._watcher = Watcher(file, self.session, self._number, self._tell_owner) if watch else None

    def stop(self) -> None:
        """Ends the threads; what is not saved is lost."""
        if self._watcher is not None:
            self._watcher.stop()
        if self._saver is not None:
            self._saver.stop()

    @property
    def pending(self) -> int:
        return len(self._pending)

    @property
    def failure(self) -> AnnotatorError | None:
        return None if self._saver is None else self._saver.failure

    def waiting(self) -> tuple[JournalLine, ...]:
        """What is not in the file yet, in order."""
        return () if self._saver is None else self._saver.waiting()

    def retry(self) -> None:
        if self._saver is not None:
            self._saver.retry()

    def save_copy(self, path: Path) -> None:
        from annotator.store.backup import copy_with  # noqa: PLC0415 - only after a failure

        path = Path(path).expanduser()
        if path.absolute() == self._file.path.absolute() and path.exists():
            raise SavingTrouble(worded("Choose another name or folder for the copy."))
        waiting = self.waiting()
        copy_with(self._file, path, waiting)
        self._copy, self._copied = path, frozenset(line.id for line in waiting)

    @property
    def copy(self) -> Path | None:
        return self._copy if self._copy is not None and self._copy.exists() else None

    @property
    def uncopied(self) -> int:
        copied = self._copied if self.copy is not None else frozenset()
        return sum(line.id not in copied for line in self.waiting())

    def moment(self) -> holding.Moment:
        """What is known just now: with it, what is not in memory can be read from the file."""
        unsaved = ((line.id, line.change) for line in self._pending.values() if line.id not in self._put_aside)
        return holding.Moment(self.memory, self._number, self.session, tuple(unsaved))

    def subscribe(self, listener: Callable[[News], None]) -> Callable[[], None]:
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    # Changes in

    def apply(self, change: Change, undoes: str | None) -> str:
        if self._saver is None:
            raise SavingTrouble(
                worded(
                    "{path} is read-only. Nothing was changed: allow writing to the file and its folder, or save a "
                    "copy elsewhere and work in that.",
                    path=shown(self._file.path),
                )
            )
        if not change:
            return ""
        self.memory.take_in(change)
        line = JournalLine(new_id(), 0, now(), self.session, change.label, change.coder, change, undoes)
        self._pending[line.id] = line
        self._recent[line.id] = change
        while len(self._recent) > RECENT:
            self._recent.popitem(last=False)
        self._remember(line)
        self._saver.add(line)
        self._tell(Pended(line.id, change))
        return line.id

    def flush(self) -> None:
        self._refusals.clear()
        if self._saver is not None:
            self._saver.wait()
        self.catch_up()
        refusals = tuple(self._refusals)
        if self.failure is not None:
            raise self.failure
        if self._watcher is None:
            self._read_news()
        if refusals:
            raise refusals[0]

    def undo(self, coder: str | None) -> Wording | None:
        return self._take_back(coder, self.history.undoable(coder), NOT_UNDONE)

    def redo(self, coder: str | None) -> Wording | None:
        return self._take_back(coder, self.history.redoable(coder), NOT_REDONE)

    def _take_back(self, coder: str | None, stub: Stub | None, refusal: Wording) -> Wording | None:
        if stub is None:
            return None
        change = self._change_of(stub.id)
        try:
            inverse = change.inverse()
            self.apply(replace(inverse, puts=(*self._notes_on(inverse), *inverse.puts), coder=coder), stub.id)
        except StaleChangeError as error:
            self.history.skip(coder, stub.id)
            raise StaleChangeError(refusal.with_fields(change=stub.label)) from error
        return stub.label

    def _notes_on(self, change: Change) -> tuple[Put, ...]:
        """Goes with a document whose coming is taken back: that somebody looked at it, which is nobody's act."""
        gone = {put.before.id for put in change.puts if isinstance(put.before, Document) and put.after is None}
        if not gone:
            return ()
        named = {put.key for put in change.puts}
        looked = ReadingState.IN_PROGRESS
        return tuple(
            Put(reading, None)
            for reading in self.memory.readings.values()
            if reading.document in gone and reading.state is looked and key_of(reading) not in named
        )

    def _change_of(self, line_id: str) -> Change:
        if line_id in self._pending:
            return self._pending[line_id].change
        known = self._recent.get(line_id) or self._ahead.get(line_id)
        return known or snapshots.change_line(self._file, line_id).change

    def look_ahead(self, coder: str | None, way: Way) -> None:
        chain = self.history.undo_chain(coder) if way is Way.UNDO else self.history.redo_chain(coder)
        wanted = [stub.id for stub in islice(chain, AHEAD)]
        held = {line_id: self._ahead[line_id] for line_id in wanted if line_id in self._ahead}
        missing = [one for one in wanted if one not in held and one not in self._pending and one not in self._recent]
        self._ahead = held | self._file.read(lambda connection: journal.changes_of(connection, missing, AHEAD_BYTES))

    # Outcomes and news back

    def catch_up(self, seconds: float = inf) -> None:
        until = monotonic() + seconds
        while not self._inbox.empty():
            self._take(self._inbox.get_nowait())
            if monotonic() >= until and not self._inbox.empty():
                self._wake()
                return

    def _take(self, event: Outcome | Lines) -> None:
        if isinstance(event, Saved):
            self._on_saved(event)
        elif isinstance(event, Refused):
            self._on_refused(event)
        elif isinstance(event, Lines):
            self._on_lines(event)
        elif isinstance(event, Halted):
            self._tell(SavingFailed(event.error))
        elif isinstance(event, Resumed):
            self._tell(SavingResumed())

    def _on_saved(self, saved: Saved) -> None:
        line = self._pending.pop(saved.id)
        self.history.number(line.coder, line.id, saved.number)
        if saved.id in self._put_aside:  # thought to build on a refused change, but it did fit
            self._put_aside.discard(saved.id)
            self._reload()
        if saved.number == self._number + 1:
            self._number = saved.number
        elif self._watcher is None:
            self._read_news()
        self._tell(Applied(saved.id, line.change, Origin.LOCAL, saved.number))

    def _on_refused(self, refused: Refused) -> None:
        line = self._pending.pop(refused.id)
        self._refusals.append(StaleChangeError(refused.reason))
        if refused.id in self._put_aside:
            self._put_aside.discard(refused.id)
            return
        rejected = self._take_out(line)
        self.memory.spans = None  # rare; reading them anew is simpler than being sure
        for one in rejected:
            self._forget(one)
        for one in rejected:
            self._tell(Rejected(one.id, one.change.inverse(), refused.reason))
        if self._watcher is None:
            self._read_news()
        else:
            self._watcher.poke()

    def _take_out(self, line: JournalLine) -> list[JournalLine]:
        """Memory without a refused change and those that build on it; these, the newest first."""
        later = [one for one in self._pending.values() if one.id not in self._put_aside]
        rejected = [line]
        try:
            for one in reversed([line, *later]):
                self.memory.take_in(one.change.inverse())
        except StaleChangeError:
            self._reload()
            return rejected
        for one in later:
            try:
                self.memory.take_in(one.change)
            except StaleChangeError:
                rejected.insert(0, one)
        self._put_aside_all(rejected[:-1])
        return rejected

    def _put_aside_all(self, lines: Iterable[JournalLine]) -> None:
        ids = {line.id for line in lines}
        assert self._saver is not None  # noqa: S101 - only a saver refuses
        for dropped in self._saver.drop(ids):
            del self._pending[dropped]
            ids.discard(dropped)
        self._put_aside |= ids

    def _on_lines(self, found: Lines) -> None:
        if found.number <= self._number:
            return
        if found.are_too_many:
            self._reload()
            return
        for line in found.lines:
            if line.number <= self._number:
                continue
            try:
                self.memory.take_in(line.change)
            except StaleChangeError:
                self._reload()
                return
            self._number = line.number
            self._remember(line)
            self._tell(Applied(line.id, line.change, Origin.REMOTE, line.number))
        self._number = max(self._number, found.number)

    def _read_news(self) -> None:
        """Where no thread watches, others' lines are read when a write shows that there are any."""
        self._on_lines(self._file.read(lambda connection: lines_of_others(connection, self._number, self.session)))

    def _reload(self) -> None:
        """Reads everything again, and takes in anew what is pending and still fits."""
        self.memory, number = holding.read_memory(self._file)
        self._number = number
        self.history.forget()
        saved = self._file.read(lambda connection: journal.present(connection, tuple(self._pending), up_to=number))
        lost: list[JournalLine] = []
        for line in self._pending.values():
            if line.id in saved or line.id in self._put_aside:
                continue
            try:
                self.memory.take_in(line.change)
            except StaleChangeError:
                lost.insert(0, line)
            else:
                self._remember(line)
        self._put_aside |= {line.id for line in lost}
        self._tell(Reloaded())
        for line in lost:
            self._forget(line)
            self._tell(
                Rejected(line.id, line.change.inverse(), worded("What it changes was changed elsewhere meanwhile."))
            )

    def _tell(self, news: News) -> None:
        for listener in tuple(self._listeners):
            listener(news)

    def _tell_owner(self, event: Outcome | Lines) -> None:
        self._inbox.put(event)
        self._wake()

    def _wake(self) -> None:
        wake = self.on_wake
        if wake is not None:
            wake()

    # History

    def _load_stubs(self, coder: str | None, before: int, limit: int) -> tuple[Stub, ...]:
        return self._file.read(lambda connection: journal.stubs_before(connection, coder, before, limit))

    def past_lines(self, before: int, limit: int) -> tuple[PageLine, ...]:
        """Lines of everybody under a number, newest first; from the top with those that wait to be saved."""
        lines = self._file.read(lambda connection: page_before(connection, before, limit))
        if before < NEWEST or not self._pending:
            return lines
        there = {line.id for line in lines}
        waiting = (line for line in self._pending.values() if line.id not in there and line.id not in self._put_aside)
        return tuple(page_line_of(line) for line in reversed(tuple(waiting))) + lines

    def _remember(self, line: JournalLine) -> None:
        target = None if line.undoes is None else self.history.find(line.coder, line.undoes)
        is_redo = target is not None and target.undoes is not None
        self.history.add(line.coder, Stub(line.id, line.number or NEVER, line.label, line.undoes, is_redo))

    def _forget(self, line: JournalLine) -> None:
        self.history.remove(line.coder, line.id)
        if line.undoes is not None:
            self.history.skip(line.coder, line.undoes)
