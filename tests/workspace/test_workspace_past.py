"""annotator.workspace.past: what was done, the newest first, and what of it still stands."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from annotator.model.records import ReadingState
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.keeping import Way
from annotator.workspace.news import Applied
from annotator.workspace.past import BEGINNING, Names, act_of, find_past
from annotator.workspace.workspace import Workspace
from tests.windows import BOOK, make_study

NEWEST_FIRST = "SELECT change FROM journal ORDER BY number DESC"


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(make_study(tmp_path)) as workspace:
        yield workspace


def labels(workspace: Workspace) -> list[str]:
    return [("- " if act.is_undone else "") + act.label for act in workspace.past().acts]


def code(workspace: Workspace, name: str, start: int, end: int, code_id: str = "firm") -> str:
    document, coder = workspace.find_document("harbour"), workspace.find_coder(name)
    return workspace.apply(acts.code(document, Span(start, end), BOOK.code(code_id), coder))


def test_what_was_done_is_told_newest_first_with_where(study: Workspace) -> None:
    page = study.past()
    assert labels(study)[:3] == ["Code passage"] * 3
    assert page.acts[-1].label == "New project"
    assert page.rest is None
    newest = page.acts[0]
    assert newest.touched is not None
    assert [one for one, _ in newest.touched.documents] == [study.find_document("harbour").id]
    assert [one for one, _ in newest.touched.codes] == ["cable"]
    assert newest.coder == study.find_coder("Ben Moss").id


def test_an_undo_is_no_line_of_its_own_but_a_state(study: Workspace) -> None:
    before = len(study.past().acts)
    ada = study.find_coder("Ada Kowalska").id
    code(study, "Ada Kowalska", 0, 5)
    code(study, "Ada Kowalska", 6, 11)
    study.flush()
    numbers = [act.number for act in study.past().acts]
    assert list(study.undo_numbers(ada))[:2] == numbers[:2]
    assert list(study.undo_numbers(ada, numbers[1])) == numbers[:1]
    study.undo(ada)
    assert labels(study)[:2] == ["- Code passage", "Code passage"]
    study.undo(ada)
    assert labels(study)[:2] == ["- Code passage", "- Code passage"]
    study.flush()
    assert tuple(study.redo_numbers(ada)) == (numbers[1], numbers[0])
    study.redo(ada)
    study.flush()
    assert labels(study)[:2] == ["- Code passage", "Code passage"]
    assert tuple(study.redo_numbers(ada)) == (numbers[0],)
    assert len(study.past().acts) == before + 2


def test_something_new_ends_what_can_be_done_again(study: Workspace) -> None:
    ada = study.find_coder("Ada Kowalska").id
    code(study, "Ada Kowalska", 0, 5)
    study.undo(ada)
    code(study, "Ada Kowalska", 6, 11)
    assert tuple(study.redo_numbers(ada)) == ()
    assert labels(study)[:2] == ["Code passage", "- Code passage"]


def test_a_line_says_which_it_takes_back(study: Workspace) -> None:
    ada = study.find_coder("Ada Kowalska").id
    made = code(study, "Ada Kowalska", 0, 5)
    told: list[str] = []
    study.subscribe(lambda news: told.append(getattr(news, "id", "")))
    study.undo(ada)
    assert study.undone_by(told[0], ada) == made
    assert study.undone_by(made, ada) is None


def test_a_document_opened_by_nobody_in_particular_is_left_out(study: Workspace) -> None:
    before = labels(study)
    document, coder = study.find_document("island"), study.find_coder("Ada Kowalska")
    change = acts.mark_reading(document, coder, ReadingState.IN_PROGRESS, None)
    study.commit(type(change)("Open document", change.puts, None))
    assert labels(study) == before


def test_a_long_past_comes_in_pages_that_know_of_later_undos(study: Workspace) -> None:
    ada = study.find_coder("Ada Kowalska").id
    for start in range(110):
        code(study, "Ada Kowalska", start % 60, start % 60 + 9 + start // 60)
    for _ in range(110):
        study.undo(ada)
    study.flush()
    whole = study.past().acts
    position, paged = BEGINNING, []
    while position is not None:
        page = study.past(position, 1)
        paged += page.acts
        position = page.rest
    assert paged == list(whole)
    assert sum(act.is_undone for act in whole) == 110


def test_a_filter_reads_labels_names_and_places(study: Workspace) -> None:
    study.flush()
    names = Names(
        {coder.id: coder.name for coder in study.coders.values()},
        {document.id: document.name for document in study.documents.values()},
        {one.id: one.name for one in study.codebook},
    )

    def found(words: str) -> list[str]:
        page = find_past(study.path, BEGINNING, words, names, 100, lambda *_: None)
        return [names.of_coder(act) for act in page.acts]

    assert found("ben harbour cable") == ["Ben Moss"]
    assert found("harbour firm") == ["Ben Moss", "Ada Kowalska"]
    assert found("nobody") == []


def test_a_filter_reads_what_an_act_is_called_in_the_language_of_the_window(study: Workspace) -> None:
    study.flush()
    names = Names({}, {}, {}, label=lambda label: {"Code passage": "Passage kodieren"}.get(label, label))
    assert find_past(study.path, BEGINNING, "kodieren", names, 100, lambda *_: None).acts
    assert not find_past(study.path, BEGINNING, "code passage", names, 100, lambda *_: None).acts


def test_what_waits_to_be_saved_stands_on_top(study: Workspace) -> None:
    study.flush()
    before = len(study.past().acts)
    with contextlib.closing(sqlite3.connect(study.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        made = code(study, "Ada Kowalska", 0, 5)
        page = study.past()
        assert [act.id for act in page.acts[:1]] == [made]
        assert len(page.acts) == before + 1
        other.execute("ROLLBACK")
    study.flush()
    assert study.past().acts[0].number < page.acts[0].number


def test_a_blind_coder_is_told_of_what_all_share_and_not_of_anothers_codings(study: Workspace) -> None:
    ada, ben = study.find_coder("Ada Kowalska"), study.find_coder("Ben Moss")
    code(study, "Ben Moss", 6, 11)
    study.commit(acts.rename_document(study.find_document("island"), "Isle", study.documents, coder=ben.id))
    names = Names({ben.id: ben.name}, {one.id: one.name for one in study.documents.values()}, {"firm": "Firm"}, ada.id)
    renamed, coded = study.past().acts[:2]
    assert (names.hides(renamed), names.of_documents(renamed)) == (False, ("Isle",))
    assert (names.hides(coded), names.of_documents(coded), names.of_codes(coded)) == (True, (), ())
    assert "code passage" not in names.words(coded)
    assert names.hides(replace(coded, touched=None))
    assert not names.hides(replace(coded, coder=ada.id))
    assert names.of_documents(replace(coded, coder=ada.id, touched=None)) == ()


def test_a_blind_coder_is_told_of_their_own_codings_in_what_touched_everybodys(study: Workspace) -> None:
    ada, document = study.find_coder("Ada Kowalska").id, study.find_document("harbour")
    study.commit(acts.remove_documents([document], study.codings(), study.readings.values(), (), coder=ada))
    (whole,), (own,) = study.past(limit=1).acts[:1], study.past(limit=1, blind=ada).acts[:1]
    assert whole.touched is not None
    assert own.touched is not None
    assert (whole.touched.codings, own.touched.codings) == (3, 1)
    assert ([code for code, _ in whole.touched.codes], [code for code, _ in own.touched.codes]) == (
        ["cable", "firm"],
        ["firm"],
    )
    assert own.touched.kinds == whole.touched.kinds
    assert own.touched.documents == ((document.id, "harbour"),)


def test_a_line_without_a_reading_of_its_own_is_no_act_of_the_list(study: Workspace) -> None:
    document, coder = study.find_document("island"), study.find_coder("Ada Kowalska")
    change = acts.mark_reading(document, coder, ReadingState.DONE, None)
    made = act_of("1", change, "2026-01-02T03:04:05Z")
    assert made is not None
    assert made.coder == coder.id
    assert act_of("1", replace(change, coder=None), "2026-01-02T03:04:05Z") is None


@pytest.mark.parametrize("way", Way)
def test_what_was_looked_ahead_is_undone_and_done_again_without_the_file(tmp_path: Path, way: Way) -> None:
    path = make_study(tmp_path)
    with Workspace.open(path) as workspace:
        ada = workspace.find_coder("Ada Kowalska").id
        for start in range(3):
            code(workspace, "Ada Kowalska", start, start + 5)
        if way is Way.REDO:
            for _ in range(3):
                workspace.undo(ada)
    with Workspace.open(path, busy_seconds=0.05) as workspace:
        step = workspace.undo if way is Way.UNDO else workspace.redo
        workspace.look_ahead(ada, way)
        before = workspace.count(coder=ada)
        elsewhere = sqlite3.connect(path, isolation_level=None)
        elsewhere.execute("BEGIN EXCLUSIVE")
        for _ in range(3):
            assert step(ada) is not None
        elsewhere.close()
        workspace.retry()
        workspace.flush()
        assert workspace.count(coder=ada) == before + (3 if way is Way.REDO else -3)


def test_only_so_much_is_looked_ahead_as_can_be_read_in_passing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_study(tmp_path)
    with Workspace.open(path) as workspace:
        ada = workspace.find_coder("Ada Kowalska").id
        for start in range(3):
            code(workspace, "Ada Kowalska", start, start + 5)
        workspace.flush()
        sizes = workspace._file.read(lambda connection: [len(row[0]) for row in connection.execute(text(NEWEST_FIRST))])
    monkeypatch.setattr("annotator.workspace.keeping.AHEAD_BYTES", sizes[0] + sizes[1])
    with Workspace.open(path) as workspace:
        workspace.look_ahead(ada, Way.UNDO)
        assert len(workspace._keeper._ahead) == 2
        for _ in range(3):
            workspace.undo(ada)
        workspace.flush()


def test_much_news_is_told_in_slices(study: Workspace) -> None:
    woken: list[None] = []
    heard: list[Applied] = []
    for start in range(3):
        code(study, "Ada Kowalska", start, start + 5)
    assert study._keeper._saver is not None
    study._keeper._saver.wait()
    study.on_wake = lambda: woken.append(None)
    study.subscribe(lambda news: heard.append(news) if isinstance(news, Applied) else None)
    study.catch_up(0.0)
    assert (len(heard), len(woken)) == (1, 1)
    study.catch_up()
    assert (len(heard), len(woken)) == (3, 1)


def test_a_coding_just_removed_is_not_looked_for_in_the_file(tmp_path: Path) -> None:
    path = make_study(tmp_path)
    with Workspace.open(path, busy_seconds=0.05) as workspace:
        document = workspace.find_document("harbour")
        coding = workspace.codings_of(document.id)[0]
        elsewhere = sqlite3.connect(path, isolation_level=None)
        elsewhere.execute("BEGIN EXCLUSIVE")
        workspace.apply(acts.withdraw([coding]))
        assert workspace.coding(coding.id) is None
        elsewhere.close()
        workspace.retry()
        workspace.flush()
        assert workspace.coding(coding.id) is None
