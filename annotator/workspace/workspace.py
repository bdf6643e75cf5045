"""One open project: what it holds, the one door for changes, and the news about them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import takewhile
from math import inf
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator.model.change import Change, JournalLine, Put
from annotator.model.clock import new_id, now
from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError, NotFoundError, StaleChangeError
from annotator.model.records import (
    CodebookVersion,
    CodeEdit,
    Coder,
    Coding,
    Document,
    ExampleSource,
    Memo,
    MemoTarget,
    ProjectInfo,
    Reading,
    ReadingState,
)
from annotator.model.structure import Structure
from annotator.model.wording import Wording, worded
from annotator.store import journal
from annotator.store.engine import BUSY_SECONDS
from annotator.store.header import refuse_url
from annotator.store.journal_pages import CodeLine, code_lines_after
from annotator.store.project_file import ProjectFile, create_project_file
from annotator.store.reading import Sought
from annotator.workspace import holding
from annotator.workspace.finding import coder_of, document_of
from annotator.workspace.holding import ReadingAhead
from annotator.workspace.keeping import Keeper, Way
from annotator.workspace.memory import DocumentCodings
from annotator.workspace.news import News
from annotator.workspace.past import BEGINNING, LINES_AT_ONCE, PastPage, Position, read_past
from annotator.workspace.span_table import SpanTable, table_of
from annotator.workspace.texts import KeptTexts


class Workspace:
    """Owned by one thread: the window's or the command's. Every method is called there."""

    def __init__(self, file: ProjectFile, *, watch: bool = False) -> None:
        self._is_closed = False
        self._file = file
        self._keeper = Keeper(file, watch=watch)
        self._texts = KeptTexts(file)

    @classmethod
    def create(cls, path: Path | str, *, name: str = "", codebook: Codebook | None = None) -> Workspace:
        """Makes a new project file and opens it. Raises AnnotatorError where the file exists."""
        refuse_url(str(path))
        path = Path(path).expanduser()
        info = ProjectInfo(new_id(), name.strip() or path.stem, now())
        if codebook is not None:
            named = {"codebook_name": codebook.name, "codebook_version": codebook.version}
            info = replace(info, codebook_description=codebook.description, **named)
        puts = (Put(None, info), *(Put(None, code) for code in (codebook.codes if codebook is not None else ())))
        create_project_file(path, Change(worded("New project"), puts))
        return cls.open(path)

    @classmethod
    def open(cls, path: Path | str, *, watch: bool = False, busy_seconds: float = BUSY_SECONDS) -> Workspace:
        """Opens a project; with `watch`, news from other processes come within two seconds.

        Raises AnnotatorError, in plain words, for anything that is not a project this version can open.
        """
        file = ProjectFile.opened(path, busy_seconds=busy_seconds)
        try:
            return cls(file, watch=watch)
        except BaseException:
            file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or self._is_closed:
            self.close()
            return
        with contextlib.suppress(AnnotatorError):  # the first error says more
            self.flush()
        self.abandon()

    def close(self) -> None:
        """Waits for pending writes. Where they cannot be saved it raises and stays open: retry, copy or abandon."""
        if self._is_closed:
            return
        try:
            self.flush()
        except StaleChangeError:
            self.abandon()
            raise
        self.abandon()

    def abandon(self) -> None:
        """Closes at once; what is not saved is lost."""
        if self._is_closed:
            return
        self._is_closed = True
        self._keeper.stop()
        self._file.close()

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def read_only(self) -> bool:
        return self._file.read_only

    @property
    def session(self) -> str:
        """Which of all open windows and commands this is, in the journal's lines."""
        return self._keeper.session

    @property
    def on_wake(self) -> Callable[[], None] | None:
        """Called from any thread when catch_up() has something to do."""
        return self._keeper.on_wake

    @on_wake.setter
    def on_wake(self, wake: Callable[[], None] | None) -> None:
        self._keeper.on_wake = wake

    # What it holds

    @property
    def info(self) -> ProjectInfo:
        return self._keeper.memory.info

    @property
    def codebook(self) -> Codebook:
        return self._keeper.memory.codebook

    @property
    def documents(self) -> Mapping[str, Document]:
        """By id, in the project's order."""
        return self._keeper.memory.documents

    @property
    def coders(self) -> Mapping[str, Coder]:
        """By id, in the project's order."""
        return self._keeper.memory.coders

    @property
    def readings(self) -> Mapping[tuple[str, str], Reading]:
        """By ids of document and coder; who has not opened a document has none."""
        return self._keeper.memory.readings

    @property
    def memos(self) -> Mapping[tuple[MemoTarget, str], Memo]:
        """By what they are about and its id."""
        return self._keeper.memory.memos

    def count(self, *, document: str | None = None, coder: str | None = None, code: str | None = None) -> int:
        """How many codings there are, of a document, coder and code by id or of any."""
        return self._keeper.memory.count(document, coder, code)

    def text(self, document_id: str) -> str:
        """Raises NotFoundError for an unknown document, AnnotatorError where the stored text is damaged."""
        return self._texts.text(self.document(document_id))

    def structure(self, document_id: str) -> Structure:
        """Raises as `text` does."""
        return self._texts.structure(self.document(document_id))

    def original(self, document_id: str) -> bytes | None:
        """The bytes a document was imported from, None where it never had any."""
        sha256 = self.document(document_id).original_sha256
        return None if sha256 is None else self._file.blob(sha256)

    def document(self, document_id: str) -> Document:
        """Raises NotFoundError."""
        try:
            return self.documents[document_id]
        except KeyError:
            raise NotFoundError(worded('The project has no document "{document}".', document=document_id)) from None

    def codings_of(self, document_id: str) -> tuple[Coding, ...]:
        """Ordered by start, the longer first, then by id."""
        memory = self._keeper.memory
        loaded = memory.touched(document_id)
        if loaded is None:
            if document_id not in memory.documents:
                return ()
            found = holding.read_codings(self._file, self._keeper.moment(), [document_id])[document_id]
            loaded = memory.keep(document_id, DocumentCodings(found))
        return loaded.frozen()

    def reading_ahead(self, document_id: str) -> ReadingAhead | None:
        """What makes `codings_of` quick and may run on any thread, with what it gives on this one; None where it is."""
        keeper = self._keeper
        return holding.reading_ahead(self._file, keeper.moment(), document_id, lambda: keeper.memory)

    def codings(
        self,
        *,
        document: str | None = None,
        coder: str | None = None,
        code: str | None = None,
        unsure: bool | None = None,
    ) -> Iterator[Coding]:
        """Codings by ids of document, coder and code; by document in the project's order, then as `codings_of`."""
        among = tuple(self.documents) if document is None else (document,)
        return holding.in_order(self._file, self._keeper.moment, among, Sought(coder, code, unsure))

    def coding(self, coding_id: str) -> Coding | None:
        """The coding of an id, None where there is none."""
        return holding.find_coding(self._file, self._keeper.moment(), coding_id)

    def spans(self) -> SpanTable:
        """The spans of the whole project as arrays. The first call reads them; later ones are quick."""
        memory = self._keeper.memory
        rows = holding.span_rows(self._file, self._keeper.moment())
        return table_of(
            rows,
            [interner.ids for interner in memory.interners],
            (tuple(memory.documents), tuple(memory.coders), tuple(code.id for code in memory.codebook.codes)),
        )

    def state_of(self, document_id: str, coder_id: str) -> ReadingState:
        found = self.readings.get((document_id, coder_id))
        return ReadingState.NOT_OPENED if found is None else found.state

    def find_document(self, text: str) -> Document:
        """The document of that id or name. Raises NotFoundError."""
        return document_of(self.documents, text)

    def find_coder(self, text: str) -> Coder:
        """The coder of that id or name, trimmed and case folded. Raises NotFoundError."""
        return coder_of(self.coders, text)

    def codebook_versions(self) -> tuple[CodebookVersion, ...]:
        """The oldest first."""
        return tuple(sorted(self._keeper.memory.versions.values(), key=lambda version: version.created))

    @property
    def code_edits(self) -> Mapping[str, CodeEdit]:
        """What the lead said of the edits of the open draft, by code."""
        return self._keeper.memory.edits

    @property
    def example_sources(self) -> Mapping[str, ExampleSource]:
        """Where examples were taken from, by id."""
        return self._keeper.memory.sources

    # Changes

    def apply(self, change: Change, *, undoes: str | None = None) -> str:
        """Takes a change in, tells `Pended` and queues it for the writer; returns the id of its journal line.

        A change without puts does nothing and gives "".
        Raises StaleChangeError, with nothing done, where what is held disagrees already, and AnnotatorError where the
        project is read-only. What the file says to it comes as `Applied`, `Rejected` or `SavingFailed`.
        """
        return self._keeper.apply(change, undoes)

    def commit(self, change: Change, *, undoes: str | None = None) -> str:
        """As `apply`, but returns once it is in the file. Raises what went wrong."""
        line_id = self.apply(change, undoes=undoes)
        self.flush()
        return line_id

    def flush(self) -> None:
        """Waits until everything pending is saved. Raises the failure, or StaleChangeError for what was taken back."""
        self._keeper.flush()

    def put_blob(self, content: bytes) -> str:
        """Keeps bytes by their SHA-256 (hex, returned) before the change that names them; committed on return."""
        return self._file.put_blob(content)

    def blob(self, sha256: str) -> bytes:
        """Bytes by their SHA-256. Raises AnnotatorError where they are missing or damaged."""
        return self._file.blob(sha256)

    def undo(self, coder: str | None) -> Wording | None:
        """Takes back that coder's newest change that is neither an undo nor undone, as `apply` does; its label or None.

        Raises StaleChangeError where it no longer fits; the next undo goes one further back.
        """
        return self._keeper.undo(coder)

    def redo(self, coder: str | None) -> Wording | None:
        """Does again what that coder undid last, until something new is done; the label or None."""
        return self._keeper.redo(coder)

    def undo_label(self, coder: str | None) -> Wording | None:
        found = self._keeper.history.undoable(coder)
        return None if found is None else found.label

    def redo_label(self, coder: str | None) -> Wording | None:
        found = self._keeper.history.redoable(coder)
        return None if found is None else found.label

    def undo_numbers(self, coder: str | None, above: int = 0) -> Iterator[int]:
        """Numbers of the lines over `above` that `undo`, again and again, would take back, in that order."""
        chain = self._keeper.history.undo_chain(coder)
        return takewhile(lambda number: number > above, (stub.number for stub in chain))

    def redo_numbers(self, coder: str | None) -> Iterator[int]:
        """Numbers of the lines that `redo`, again and again, would do again, in that order."""
        history = self._keeper.history
        return (act.number for one in history.redo_chain(coder) if (act := history.find(coder, one.undoes or "")))

    def look_ahead(self, coder: str | None, way: Way) -> None:
        """Reads at once what the next undos or redos of that coder need: none of them waits for the file."""
        self._keeper.look_ahead(coder, way)

    def undone_by(self, line_id: str, coder: str | None) -> str | None:
        """The id of the line that a line of that coder takes back, None where it is no undo."""
        found = self._keeper.history.find(coder, line_id)
        return None if found is None else found.undoes

    def past(self, position: Position = BEGINNING, limit: int = LINES_AT_ONCE, *, blind: str | None = None) -> PastPage:
        """What everybody did, the newest first, on from a position; what is not saved yet stands on top.

        `blind`: the coder who is to learn nothing of what others coded.
        """
        return read_past(self._keeper.past_lines, position, lambda _act: True, limit, blind)

    def last_coder(self) -> str | None:
        """The coder of the journal's last line, which may be nobody."""
        waiting = self._keeper.waiting()
        return waiting[-1].coder if waiting else self._file.read(journal.last_coder)

    def journal(self, *, after: int = 0, limit: int = 1000) -> tuple[JournalLine, ...]:
        """Lines of the file with a number above `after`, in order."""
        return self._file.read(lambda connection: journal.lines_after(connection, after, limit))

    def code_lines(self, *, after: int) -> tuple[CodeLine, ...]:
        """What became of codes in the file's next lines above a number: so many as can be read in passing."""
        return self._file.read(lambda connection: code_lines_after(connection, after))

    @property
    def pending(self) -> int:
        """How many changes are not in the file yet."""
        return self._keeper.pending

    @property
    def failure(self) -> AnnotatorError | None:
        """Why nothing is being saved, None while saving works."""
        return self._keeper.failure

    def retry(self) -> None:
        """Tries again after a failure; news tell."""
        self._keeper.retry()

    def save_copy(self, path: Path) -> None:
        """A copy of the project with everything pending in it. This workspace stays with its own file."""
        self._keeper.save_copy(path)

    @property
    def copy(self) -> Path | None:
        """The copy that was saved last, None where there is none."""
        return self._keeper.copy

    @property
    def uncopied(self) -> int:
        """How many changes are neither in the file nor in that copy."""
        return self._keeper.uncopied

    def subscribe(self, listener: Callable[[News], None]) -> Callable[[], None]:
        """Tells `listener` every news on this thread; the returned call ends that."""
        return self._keeper.subscribe(listener)

    def catch_up(self, seconds: float = inf) -> None:
        """Takes in what the writer and other processes did since, and tells it; `on_wake` comes again for the rest."""
        self._keeper.catch_up(seconds)
