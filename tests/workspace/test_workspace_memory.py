"""annotator.workspace.memory, annotator.workspace.holding and annotator.workspace.saving: what is held, and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from annotator.model.change import Change, JournalLine, Put
from annotator.model.clock import new_id, now
from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.store import journal
from annotator.store.project_file import ProjectFile
from annotator.workspace import acts
from annotator.workspace.memory import IN_BULK, DocumentCodings
from annotator.workspace.planning import clean, one_line, replaced
from annotator.workspace.saving import Outcome, Refused, Saved, Saver
from annotator.workspace.workspace import Workspace
from tests.projects import add_document, coding_in, fields_of, make_project, planned


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_project(tmp_path / "study.annot") as made:
        yield made


def test_codings_of_documents_not_looked_at_for_long_are_let_go(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.workspace.memory.LOADED_DOCUMENTS", 3)
    ada, firm = workspace.find_coder("Ada"), workspace.codebook.code("firm")
    documents = [add_document(workspace, f"note {number}", "A note.") for number in range(5)]
    for document in documents:
        workspace.apply(acts.code(document, Span(0, 3), firm, ada))
        workspace.codings_of(document.id)
        workspace.codings_of(documents[0].id)
    assert list(workspace._keeper.memory.loaded) == [documents[3].id, documents[4].id, documents[0].id]
    assert [len(workspace.codings_of(document.id)) for document in documents] == [1] * 5


def test_many_codings_are_let_go_but_those_asked_for_last(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.workspace.memory.LOADED_CODINGS", 3)
    essay, thread = workspace.find_document("essay"), workspace.find_document("thread")
    for start in range(5):
        workspace.apply(planned(workspace, start, 9))
    assert len(workspace.codings_of(thread.id)) == 0
    assert len(workspace.codings_of(essay.id)) == 5
    assert list(workspace._keeper.memory.loaded) == [essay.id]


def test_a_coding_that_moves_leaves_its_old_place_free(workspace: Workspace) -> None:
    essay = workspace.find_document("essay")
    workspace.codings_of(essay.id)
    change = planned(workspace, 0, 5)
    workspace.apply(change)
    workspace.apply(acts.move(coding_in(change), Span(1, 5), essay))
    workspace.apply(planned(workspace, 0, 5))
    assert [coding.start for coding in workspace.codings_of(essay.id)] == [0, 1]
    workspace.flush()


def test_two_codings_can_swap_places_in_memory() -> None:
    one = Coding("a", "d", 0, 5, "x", "c", "", "")
    other = Coding("b", "d", 2, 5, "x", "c", "", "")
    held = DocumentCodings([one, other])
    held.add(Coding("c", "d", 0, 5, "x", "c", "", ""))  # for a moment two share a place
    held.remove("a")
    assert held.places[0, 5, "x", "c"] == "c"
    assert [coding.id for coding in held.frozen()] == ["c", "b"]
    assert held.frozen() is held.frozen()


def test_many_codings_at_once_leave_what_one_after_the_other_leaves() -> None:
    before = [Coding(f"b{n}", "d", n, n + 5, "x", "c", "", "") for n in range(2 * IN_BULK)]
    come = [
        *(Coding(f"b{n}", "d", n + 1, n + 9, "y", "c", "", "") for n in range(IN_BULK)),
        *(Coding(f"n{n}", "d", n, n + 5, "x", "c", "", "") for n in range(IN_BULK)),
    ]
    gone = [coding.id for coding in before[: IN_BULK + 7]]
    at_once, one_by_one = DocumentCodings(before), DocumentCodings(before)
    at_once.change(gone, come)
    for coding_id in gone:
        one_by_one.remove(coding_id)
    for coding in come:
        one_by_one.add(coding)
    assert at_once.frozen() == one_by_one.frozen()
    assert (at_once.by_id, at_once.places) == (one_by_one.by_id, one_by_one.places)


def test_a_change_of_many_codings_is_counted_right_wherever_they_are(workspace: Workspace) -> None:
    essay = workspace.find_document("essay")
    workspace.codings_of(essay.id)
    total, rows = workspace.count(), len(workspace.spans())
    puts = tuple(put for start in range(2 * IN_BULK) for put in planned(workspace, start % 10, 11 + start).puts)
    fitting = tuple(put for put in puts if isinstance(put.after, Coding) and put.after.end <= essay.characters)
    assert len(fitting) > IN_BULK
    workspace.apply(Change("Code passages", fitting))
    assert workspace.count(document=essay.id) == len(workspace.codings_of(essay.id))
    assert (workspace.count(), len(workspace.spans())) == (total + len(fitting), rows + len(fitting))
    workspace.undo(None)
    assert (workspace.count(), len(workspace.spans())) == (total, rows)
    workspace.flush()


def test_removing_a_document_lets_its_codings_go(workspace: Workspace) -> None:
    essay = workspace.find_document("essay")
    workspace.codings_of(essay.id)
    workspace.apply(acts.remove_documents([essay], [], [], []))
    assert essay.id not in workspace._keeper.memory.loaded
    workspace.undo(None)
    workspace.flush()


def test_the_codebook_is_built_anew_when_codes_or_its_head_change(workspace: Workspace) -> None:
    before = workspace.codebook
    workspace.apply(planned(workspace, 0, 3))
    assert workspace.codebook is before
    firm = before.code("firm")
    workspace.apply(acts.edit_code(firm, firm.__class__(**{**fields_of(firm), "name": "Company"}), before))
    assert workspace.codebook.code("firm").name == "Company"
    info = workspace.info
    workspace.apply(acts.use_codebook(info, workspace.codebook, workspace.codebook, set()))
    assert workspace.info == info
    headed = info.__class__(**{**fields_of(info), "codebook_version": "9.0.0"})
    workspace.apply(Change("Head", (Put(info, headed),)))
    assert workspace.codebook.version == "9.0.0"


def test_typed_words_are_cleaned() -> None:
    assert clean(" a\r\nb\x00 \ud83d\n") == "a\nb \ufffd"
    assert one_line(" a \n b\t") == "a b"
    coding = Coding("a", "d", 0, 5, "x", "c", "", "")
    assert replaced(coding, coding) == ()


@pytest.fixture
def lines(tmp_path: Path) -> list[JournalLine]:
    path = tmp_path / "saved.annot"
    make_project(path).close()
    with Workspace.open(path) as workspace:
        changes = [planned(workspace, start, 9) for start in range(4)]
    return [JournalLine(new_id(), 0, now(), "s", change.label, None, change) for change in changes]


def begun(saver: Saver, line: JournalLine) -> None:
    """Give it a line and wait until it is at work on it, which only that of the file's lock can be."""
    saver.add(line)
    while not saver._being_written:
        Event().wait(0.001)


def test_the_saver_writes_in_order_and_drops_what_it_has_not_begun(tmp_path: Path, lines: list[JournalLine]) -> None:
    told: list[Outcome] = []
    with ProjectFile.opened(tmp_path / "saved.annot") as file:
        with file.writing():
            saver = Saver(file, told.append)
            begun(saver, lines[0])
            for line in lines[1:]:
                saver.add(line)
            assert saver.drop([lines[0].id, lines[2].id, "unknown"]) == {lines[2].id}
            assert saver.waiting() == (lines[0], lines[1], lines[3])
        saver.wait()
        saver.stop()
        assert [outcome.id for outcome in told if isinstance(outcome, Saved)] == [lines[0].id, lines[1].id, lines[3].id]
        assert saver.drop(["unknown"]) == set()
        numbered = file.write(lines[0])
        assert numbered.number == told[0].number  # type: ignore[union-attr]


def test_what_waits_is_committed_together(tmp_path: Path, lines: list[JournalLine]) -> None:
    told: list[Outcome] = []
    path = tmp_path / "saved.annot"

    def commits() -> int:
        """SQLite counts them in the file's head."""
        return int.from_bytes(path.read_bytes()[24:28], "big")

    with ProjectFile.opened(path) as file:
        before = commits()
        with file.writing():
            saver = Saver(file, told.append)
            begun(saver, lines[0])
            for line in lines[1:]:
                saver.add(line)
        saver.wait()
        saver.stop()
        numbers = [outcome.number for outcome in told if isinstance(outcome, Saved)]
        assert numbers == list(range(numbers[0], numbers[0] + 4))
        assert commits() == before + 2
        written = file.read(lambda connection: journal.lines_after(connection, numbers[0] - 1, 9))
        assert [line.id for line in written] == [line.id for line in lines]


def test_of_what_was_to_be_committed_together_only_the_line_that_does_not_fit_is_refused(
    tmp_path: Path, lines: list[JournalLine]
) -> None:
    told: list[Outcome] = []
    double = replace(lines[1], id=new_id())
    with ProjectFile.opened(tmp_path / "saved.annot") as file:
        with file.writing():
            saver = Saver(file, told.append)
            begun(saver, lines[0])
            for line in (lines[1], double, lines[2], lines[3]):
                saver.add(line)
        saver.wait()
        saver.stop()
    assert [(type(outcome), outcome.id) for outcome in told if isinstance(outcome, Saved | Refused)] == [
        (Saved, lines[0].id),
        (Saved, lines[1].id),
        (Refused, double.id),
        (Saved, lines[2].id),
        (Saved, lines[3].id),
    ]
