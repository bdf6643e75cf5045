"""An open project: what it holds, changes, news, undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.errors import AnnotatorError, NotFoundError, StaleChangeError
from annotator.model.records import CodebookVersion, MemoTarget, ReadingState
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.news import Applied, News, Origin, Pended
from annotator.workspace.workspace import Workspace
from tests.projects import (
    CODEBOOK,
    TEXT,
    add_document,
    coding_in,
    fields_of,
    heard_from,
    make_project,
    planned,
    wait_for_news,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.annot"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with make_project(path) as made:
        yield made


# Making and opening


def test_a_new_project_holds_its_name_and_codebook(path: Path) -> None:
    with Workspace.create(path, codebook=CODEBOOK) as made:
        assert made.info.name == "study"
        assert made.codebook.version == "1.2.0"
        assert [code.id for code in made.codebook] == ["actor", "firm", "person", "old"]
        assert made.codebook.code("firm") == CODEBOOK.code("firm")
        assert (made.path, made.read_only, made.pending, made.failure) == (path, False, 0, None)


def test_a_project_without_a_codebook_starts_with_an_empty_one(path: Path) -> None:
    with Workspace.create(path, name="Mine") as made:
        assert made.info.name == "Mine"
        assert len(made.codebook) == 0


def test_a_new_project_never_replaces_a_file(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(AnnotatorError, match="exists already"):
        Workspace.create(path)
    assert path.read_text() == "mine"
    assert [entry.name for entry in path.parent.iterdir()] == ["study.annot"]


def test_a_new_project_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="no folder"):
        Workspace.create(tmp_path / "none" / "a.annot")


def test_everything_is_there_after_reopening(workspace: Workspace, path: Path) -> None:
    ada, essay = workspace.find_coder("ada"), workspace.find_document("essay")
    workspace.apply(planned(workspace, 4, 12))
    workspace.apply(acts.mark_reading(essay, ada, ReadingState.DONE, None))
    workspace.apply(acts.write_memo(MemoTarget.CODE, "firm", "Firms only.", None))
    held = (
        workspace.codings_of(essay.id),
        dict(workspace.documents),
        dict(workspace.coders),
        dict(workspace.readings),
        dict(workspace.memos),
        workspace.codebook,
    )
    workspace.close()
    with Workspace.open(path) as again:
        assert held == (
            again.codings_of(essay.id),
            dict(again.documents),
            dict(again.coders),
            dict(again.readings),
            dict(again.memos),
            again.codebook,
        )
        assert again.text(essay.id) == TEXT
        assert again.original(essay.id) == b"\xef\xbb\xbf" + TEXT.encode("utf-8")
        assert len(again.structure(essay.id).paragraphs) == 20
        assert again.state_of(essay.id, ada.id) is ReadingState.DONE
        assert again.state_of(essay.id, "nobody") is ReadingState.NOT_OPENED


def test_texts_are_kept_for_some_documents_only(workspace: Workspace) -> None:
    made = [add_document(workspace, f"note {index}", f"Note {index}.") for index in range(12)]
    assert [workspace.text(document.id) for document in made] == [f"Note {index}." for index in range(12)]
    assert workspace.text(made[0].id) == "Note 0."
    assert workspace.structure(made[0].id) is workspace.structure(made[0].id)


def test_a_document_without_original_bytes_has_none(workspace: Workspace) -> None:
    essay = workspace.find_document("essay")
    bare = essay.__class__(
        new_id(), "bare", 9, essay.sha256, essay.characters, essay.structure_sha256, 20, 0, created=now()
    )
    workspace.commit(Change("Import documents", (Put(None, bare),)))
    assert workspace.original(bare.id) is None
    assert workspace.text(bare.id) == TEXT


def test_documents_are_found_by_id_and_name(workspace: Workspace) -> None:
    essay = workspace.find_document("essay")
    assert workspace.find_document(essay.id) is essay
    assert workspace.find_document(" Essay ") is essay
    add_document(workspace, "Essay")
    assert workspace.find_document("essay") is essay
    with pytest.raises(NotFoundError, match="Several"):
        workspace.find_document("ESSAY")
    with pytest.raises(NotFoundError, match="no document"):
        workspace.find_document("letter")
    with pytest.raises(NotFoundError, match="no document"):
        workspace.text("letter")


def test_coders_are_found_by_id_and_folded_name(workspace: Workspace) -> None:
    ada = workspace.find_coder("  aDa ")
    assert workspace.find_coder(ada.id) is ada
    with pytest.raises(NotFoundError, match="no coder"):
        workspace.find_coder("Cy")


def test_documents_come_in_their_order(workspace: Workspace) -> None:
    essay = workspace.find_document("essay")
    workspace.commit(Change("Move", (Put(essay, essay.__class__(**{**fields_of(essay), "position": 7})),)))
    assert [document.name for document in workspace.documents.values()] == ["thread", "essay"]


# Changes and news


def test_a_change_is_held_and_told_at_once_and_saved_in_a_while(workspace: Workspace) -> None:
    heard = heard_from(workspace)
    change = planned(workspace, 4, 12)
    line_id = workspace.apply(change)
    assert heard == [Pended(line_id, change)]
    assert workspace.pending == 1
    assert workspace.codings_of(coding_in(change).document) == (coding_in(change),)
    wait_for_news(workspace, 2, heard)
    assert heard[1] == Applied(line_id, change, Origin.LOCAL, workspace.journal()[-1].number)
    assert workspace.pending == 0


def test_the_journal_remembers_every_change_in_order(workspace: Workspace) -> None:
    change = planned(workspace, 4, 12)
    line_id = workspace.commit(change)
    lines = workspace.journal()
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert [line.label for line in lines] == [
        "New project",
        "Import documents",
        "Import documents",
        "Add coder",
        "Add coder",
        "Code passage",
    ]
    assert (lines[-1].id, lines[-1].change, lines[-1].session) == (line_id, change, workspace.session)
    assert workspace.journal(after=4, limit=1) == lines[4:5]
    assert workspace.last_coder() == change.coder


def test_the_last_coder_may_be_one_whose_change_is_pending(workspace: Workspace) -> None:
    workspace.apply(planned(workspace, 1, 2, coder="Ben"))
    assert workspace.last_coder() == workspace.find_coder("Ben").id


def test_a_change_without_puts_does_nothing(workspace: Workspace) -> None:
    before = workspace.journal()
    assert workspace.commit(Change("Edit memo", ())) == ""
    assert workspace.journal() == before


def test_who_unsubscribes_hears_no_more(workspace: Workspace) -> None:
    heard: list[News] = []
    unsubscribe = workspace.subscribe(heard.append)
    unsubscribe()
    unsubscribe()
    workspace.commit(planned(workspace, 4, 12))
    assert heard == []


def test_codings_are_ordered_by_start_the_longer_first(workspace: Workspace) -> None:
    for start, end in ((8, 9), (0, 5), (0, 9), (3, 4)):
        workspace.apply(planned(workspace, start, end))
    essay = workspace.find_document("essay")
    assert [(one.start, one.end) for one in workspace.codings_of(essay.id)] == [(0, 9), (0, 5), (3, 4), (8, 9)]
    assert workspace.codings_of("no document") == ()


def test_codings_are_selected_by_document_coder_and_code(workspace: Workspace) -> None:
    workspace.commit(planned(workspace, 0, 3))
    workspace.commit(planned(workspace, 0, 3, coder="Ben"))
    workspace.apply(planned(workspace, 4, 9, code="person"))
    essay, ada = workspace.find_document("essay"), workspace.find_coder("Ada")
    assert len(list(workspace.codings())) == workspace.count() == 3
    assert len(list(workspace.codings(coder=ada.id))) == workspace.count(coder=ada.id) == 2
    assert len(list(workspace.codings(code="firm", document=essay.id))) == 2
    assert workspace.count(code="firm", document=essay.id, coder=ada.id) == 1
    assert list(workspace.codings(document=workspace.find_document("thread").id)) == []
    assert workspace.count(code="unknown") == 0


def test_codings_are_selected_by_whether_they_are_unsure(workspace: Workspace) -> None:
    workspace.commit(planned(workspace, 0, 3))
    workspace.commit(planned(workspace, 4, 9))
    sure, doubted = workspace.codings()
    workspace.commit(acts.mark_unsure([doubted]))
    (doubted,) = workspace.codings(unsure=True)
    assert list(workspace.codings(unsure=False)) == [sure]
    pending = acts.mark_unsure([sure])
    workspace.apply(pending)
    assert [one.id for one in workspace.codings(unsure=True)] == [sure.id, doubted.id]
    assert list(workspace.codings(unsure=False, code="firm")) == []
    workspace.codings_of(sure.document)  # at hand from now on
    assert [one.id for one in workspace.codings(unsure=True, coder=sure.coder)] == [sure.id, doubted.id]
    workspace.apply(acts.mark_unsure([doubted], unsure=False))
    assert [one.id for one in workspace.codings(unsure=True)] == [sure.id]


def test_codings_of_many_documents_are_read_in_portions(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.workspace.holding.DOCUMENTS_AT_ONCE", 1)
    firm, ada = workspace.codebook.code("firm"), workspace.find_coder("Ada")
    for document in workspace.documents.values():
        workspace.apply(acts.code(document, Span(0, 3), firm, ada))
    assert [one.document for one in workspace.codings()] == list(workspace.documents)


def test_one_coding_is_found_by_its_id(workspace: Workspace, path: Path) -> None:
    pended = coding_in(planned(workspace, 0, 3))
    workspace.apply(Change("Code passage", (Put(None, pended),)))
    assert workspace.coding(pended.id) == pended
    workspace.flush()
    assert workspace.coding(pended.id) == pended
    workspace.codings_of(pended.document)
    assert workspace.coding(pended.id) == pended
    assert workspace.coding("nothing") is None
    workspace.commit(acts.withdraw([pended]))
    assert workspace.coding(pended.id) is None
    with Workspace.open(path) as again:
        assert again.coding(pended.id) is None


def test_spans_of_the_whole_project_are_arrays_kept_current(workspace: Workspace) -> None:
    first, second = planned(workspace, 0, 3), planned(workspace, 4, 9, code="person", coder="Ben")
    workspace.commit(first)
    workspace.apply(second)
    assert spans_of(workspace) == {("essay", "Ada", "firm", 0, 3), ("essay", "Ben", "person", 4, 9)}
    workspace.apply(acts.withdraw([coding_in(first)]))
    workspace.apply(planned(workspace, 1, 2))
    assert spans_of(workspace) == {("essay", "Ada", "firm", 1, 2), ("essay", "Ben", "person", 4, 9)}
    table = workspace.spans()
    assert len(table) == 2
    assert table.documents == tuple(workspace.documents)
    assert table.codes == ("actor", "firm", "person", "old")


def spans_of(workspace: Workspace) -> set[tuple[str, str, str, int, int]]:
    table = workspace.spans()
    return {
        (
            workspace.documents[table.documents[document]].name,
            workspace.coders[table.coders[coder]].name,
            table.codes[code],
            int(start),
            int(end),
        )
        for document, coder, code, start, end in zip(
            table.document, table.coder, table.code, table.start, table.end, strict=True
        )
    }


def test_spans_read_in_portions_are_the_same(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    firm, ada = workspace.codebook.code("firm"), workspace.find_coder("Ada")
    for document in workspace.documents.values():
        workspace.commit(acts.code(document, Span(0, 3), firm, ada))
    monkeypatch.setattr("annotator.store.snapshots.SPANS_AT_ONCE", 1)
    assert spans_of(workspace) == {("essay", "Ada", "firm", 0, 3), ("thread", "Ada", "firm", 0, 3)}


def test_codebook_versions_are_kept_in_the_file(workspace: Workspace) -> None:
    version = CodebookVersion(new_id(), "1.2.0", "Actors", now(), workspace.put_blob(b"codes: []"))
    workspace.commit(Change("Keep codebook", (Put(None, version),)))
    assert workspace.codebook_versions() == (version,)
    assert workspace.blob(version.yaml_sha256) == b"codes: []"


# What does not fit


def test_a_change_of_a_record_that_is_not_so_any_more_is_refused_at_once(workspace: Workspace) -> None:
    change = planned(workspace, 0, 3)
    workspace.commit(change)
    coding = coding_in(change)
    workspace.codings_of(coding.document)
    workspace.commit(acts.annotate(coding, "first"))
    heard = heard_from(workspace)
    with pytest.raises(StaleChangeError, match="changed in the meantime"):
        workspace.apply(acts.annotate(coding, "second"))
    assert heard == []
    assert workspace.pending == 0


@pytest.mark.parametrize("is_loaded", [True, False])
def test_the_same_coding_twice_is_refused(workspace: Workspace, is_loaded: bool) -> None:
    workspace.commit(planned(workspace, 0, 3))
    if is_loaded:
        workspace.codings_of(workspace.find_document("essay").id)
    with pytest.raises(StaleChangeError, match=r"already|twice"):
        workspace.commit(planned(workspace, 0, 3))
    assert workspace.count() == 1


@pytest.mark.parametrize("is_loaded", [True, False])
def test_a_coding_id_can_be_used_once(workspace: Workspace, is_loaded: bool) -> None:
    coding = coding_in(planned(workspace, 0, 3))
    workspace.commit(Change("Code passage", (Put(None, coding),)))
    if is_loaded:
        workspace.codings_of(coding.document)
    moved = coding.__class__(**{**fields_of(coding), "start": 1})
    with pytest.raises(StaleChangeError):
        workspace.commit(Change("Code passage", (Put(None, moved),)))


def test_references_to_what_is_not_there_are_refused(workspace: Workspace) -> None:
    coding = coding_in(planned(workspace, 0, 3))
    for name, value in (("document", "none"), ("coder", "none"), ("code", "none"), ("end", 100_000)):
        wrong = coding.__class__(**{**fields_of(coding), name: value})
        with pytest.raises(StaleChangeError, match="not there"):
            workspace.apply(Change("Code passage", (Put(None, wrong),)))
    ada = workspace.find_coder("Ada")
    with pytest.raises(StaleChangeError, match="is there already"):
        workspace.apply(Change("Add coder", (Put(None, ada),)))
    with pytest.raises(StaleChangeError, match="contradicts itself"):
        workspace.apply(Change("Odd", (Put(None, coding), Put(None, coding))))


def test_several_puts_of_one_record_count_as_one(workspace: Workspace) -> None:
    coding = coding_in(planned(workspace, 0, 3))
    noted = coding.__class__(**{**fields_of(coding), "memo": "why"})
    workspace.commit(Change("Code passage", (Put(None, coding), Put(coding, noted))))
    assert workspace.coding(coding.id) == noted
    other = coding_in(planned(workspace, 5, 6))
    workspace.commit(Change("Nothing", (Put(None, other), Put(other, None))))
    assert workspace.count() == 1


def test_a_document_and_its_codings_can_come_in_one_change_in_any_order(workspace: Workspace, path: Path) -> None:
    essay = workspace.find_document("essay")
    new = essay.__class__(**{**fields_of(essay), "id": "new", "name": "new", "position": 5})
    coding = coding_in(planned(workspace, 0, 3))
    inside = coding.__class__(**{**fields_of(coding), "document": "new"})
    workspace.commit(Change("Merge", (Put(None, inside), Put(None, new))))
    assert workspace.codings_of("new") == (inside,)
    workspace.undo(None)
    workspace.flush()
    assert "new" not in workspace.documents
    assert workspace.codings_of("new") == ()
