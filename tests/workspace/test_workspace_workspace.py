"""An open project: what it holds, changes, news, undo."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.errors import AnnotatorError, NotFoundError, StaleChangeError
from annotator.model.records import CodebookVersion, MemoTarget, ReadingState
from annotator.model.span import Span
from annotator.store import watching
from annotator.workspace import acts
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace
from tests.projects import CODEBOOK, TEXT, add_coder, add_document, coding_in, make_project, planned


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.annot"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with make_project(path) as made:
        yield made


def heard_from(workspace: Workspace) -> list[News]:
    heard: list[News] = []
    workspace.subscribe(heard.append)
    return heard


def wait_for_news(workspace: Workspace, count: int, heard: list[News], seconds: float = 5.0) -> None:
    """Catches up as the owner would, each time it is woken, until so much was heard."""
    woken = threading.Event()
    workspace.on_wake = woken.set
    workspace.catch_up()
    while len(heard) < count:
        assert woken.wait(seconds), f"heard only {heard}"
        woken.clear()
        workspace.catch_up()


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
    workspace.commit(Change("Move", (Put(essay, essay.__class__(**{**_fields(essay), "position": 7})),)))
    assert [document.name for document in workspace.documents.values()] == ["thread", "essay"]


def _fields(document: object) -> dict[str, object]:
    return {name: getattr(document, name) for name in document.__class__.__dataclass_fields__}  # type: ignore[attr-defined]


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
    moved = coding.__class__(**{**_fields(coding), "start": 1})
    with pytest.raises(StaleChangeError):
        workspace.commit(Change("Code passage", (Put(None, moved),)))


def test_references_to_what_is_not_there_are_refused(workspace: Workspace) -> None:
    coding = coding_in(planned(workspace, 0, 3))
    for name, value in (("document", "none"), ("coder", "none"), ("code", "none"), ("end", 100_000)):
        wrong = coding.__class__(**{**_fields(coding), name: value})
        with pytest.raises(StaleChangeError, match="not there"):
            workspace.apply(Change("Code passage", (Put(None, wrong),)))
    ada = workspace.find_coder("Ada")
    with pytest.raises(StaleChangeError, match="is there already"):
        workspace.apply(Change("Add coder", (Put(None, ada),)))
    with pytest.raises(StaleChangeError, match="contradicts itself"):
        workspace.apply(Change("Odd", (Put(None, coding), Put(None, coding))))


def test_several_puts_of_one_record_count_as_one(workspace: Workspace) -> None:
    coding = coding_in(planned(workspace, 0, 3))
    noted = coding.__class__(**{**_fields(coding), "memo": "why"})
    workspace.commit(Change("Code passage", (Put(None, coding), Put(coding, noted))))
    assert workspace.coding(coding.id) == noted
    other = coding_in(planned(workspace, 5, 6))
    workspace.commit(Change("Nothing", (Put(None, other), Put(other, None))))
    assert workspace.count() == 1


def test_a_document_and_its_codings_can_come_in_one_change_in_any_order(workspace: Workspace, path: Path) -> None:
    essay = workspace.find_document("essay")
    new = essay.__class__(**{**_fields(essay), "id": "new", "name": "new", "position": 5})
    coding = coding_in(planned(workspace, 0, 3))
    inside = coding.__class__(**{**_fields(coding), "document": "new"})
    workspace.commit(Change("Merge", (Put(None, inside), Put(None, new))))
    assert workspace.codings_of("new") == (inside,)
    workspace.undo(None)
    workspace.flush()
    assert "new" not in workspace.documents
    assert workspace.codings_of("new") == ()


# Several workspaces on one file


def test_two_workspaces_write_in_turn(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        for start in range(10):
            workspace.commit(planned(workspace, start, 20))
            other.commit(planned(other, start, 21))
    workspace.flush()
    numbers = [line.number for line in workspace.journal()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(list(workspace.codings())) == workspace.count() == 20


def test_news_from_elsewhere_come_within_two_seconds(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path, watch=True) as watching_one:
        heard = heard_from(watching_one)
        change = planned(workspace, 0, 3)
        line_id = workspace.commit(change)
        wait_for_news(watching_one, 1, heard, seconds=2.0)
        assert heard == [Applied(line_id, change, Origin.REMOTE, workspace.journal()[-1].number)]
        assert watching_one.count() == 1
        assert watching_one.codings_of(coding_in(change).document) == (coding_in(change),)


def test_own_changes_are_not_told_as_news_from_elsewhere(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path, watch=True) as other:
        heard = heard_from(other)
        other.commit(planned(other, 0, 3))
        workspace.commit(planned(workspace, 4, 5))
        wait_for_news(other, 3, heard, seconds=3.0)
        assert [getattr(news, "origin", None) for news in heard] == [None, Origin.LOCAL, Origin.REMOTE]


def test_what_is_read_fits_what_was_told(workspace: Workspace, path: Path) -> None:
    """A change made elsewhere and not told yet is not seen yet, whatever is read from the file."""
    with Workspace.open(path) as other:
        kept = coding_in(planned(workspace, 0, 3))
        other.commit(Change("Code passage", (Put(None, kept),)))
        other.commit(planned(other, 4, 6))
        assert workspace.count() == 0
        assert workspace.codings_of(kept.document) == ()
        assert len(workspace.spans()) == 0
        workspace.commit(planned(workspace, 7, 8))
        assert workspace.count() == 3
        assert len(workspace.codings_of(kept.document)) == len(workspace.spans()) == 3


def test_a_stale_change_is_taken_back_with_those_that_build_on_it(workspace: Workspace, path: Path) -> None:
    change = planned(workspace, 0, 3)
    workspace.commit(change)
    coding = coding_in(change)
    with Workspace.open(path) as other:
        other.codings_of(coding.document)
        theirs = acts.annotate(coding, "theirs")
        workspace.commit(theirs)
        heard = heard_from(other)
        mine = acts.annotate(coding, "mine")
        built = acts.annotate(coding_after(mine), "mine, longer")
        apart = planned(other, 10, 12)
        other.apply(mine)
        other.apply(built)
        other.apply(apart)
        with pytest.raises(StaleChangeError, match="changed elsewhere"):
            other.flush()
        rejected = [news for news in heard if isinstance(news, Rejected)]
        assert [news.change for news in rejected] == [built.inverse(), mine.inverse()]
        assert other.coding(coding.id) == coding_after(theirs)
        assert other.coding(coding_in(apart).id) == coding_in(apart)
        assert other.pending == 0
        other.flush()
    workspace.flush()
    assert len(list(workspace.codings())) == 2


def coding_after(change: Change) -> object:
    return change.puts[0].after


def test_a_change_in_a_removed_document_is_taken_back(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        essay = workspace.find_document("essay")
        workspace.commit(acts.remove_documents([essay], [], [], []))
        with pytest.raises(StaleChangeError, match="removed or added elsewhere"):
            other.commit(planned(other, 0, 3))
        assert "essay" not in {document.name for document in other.documents.values()}
        assert other.count() == 0


def test_a_document_with_someone_elses_new_coding_stays(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        other.commit(planned(other, 0, 3))
        with pytest.raises(StaleChangeError):
            workspace.commit(acts.remove_documents([workspace.find_document("essay")], [], [], []))
        assert workspace.find_document("essay").name == "essay"
        assert workspace.count() == 1


def test_a_memo_on_a_removed_document_is_refused(workspace: Workspace, path: Path) -> None:
    essay = workspace.find_document("essay")
    with Workspace.open(path) as other:
        workspace.commit(acts.remove_documents([essay], [], [], []))
        with pytest.raises(StaleChangeError):
            other.commit(acts.write_memo(MemoTarget.DOCUMENT, essay.id, "Hm.", None))
        assert workspace.undo(None) == "Remove document"
        workspace.flush()
        with Workspace.open(path) as third:
            third.commit(acts.write_memo(MemoTarget.DOCUMENT, essay.id, "Hm.", None))
            with pytest.raises(StaleChangeError):
                other.commit(acts.remove_documents([essay], [], [], []))


def test_the_same_coder_added_twice_at_once_is_added_once(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        add_coder(workspace, "Cy")
        with pytest.raises(StaleChangeError, match="coder of that name"):
            add_coder(other, "CY")
        assert [coder.name for coder in other.coders.values()] == ["Ada", "Ben", "Cy"]


def test_the_same_document_name_added_twice_at_once_is_refused(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        add_document(workspace, "note")
        with pytest.raises(StaleChangeError, match="document of that name"):
            add_document(other, "note")


def test_much_news_at_once_makes_it_read_everything_again(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MANY", 3)
    with Workspace.open(path, watch=True) as other:
        heard = heard_from(other)
        for start in range(6):
            workspace.apply(planned(workspace, start, 9))
        workspace.flush()
        wait_for_news(other, 1, heard)
        while other.count() < 6:
            wait_for_news(other, len(heard) + 1, heard)
        assert any(isinstance(news, Reloaded) for news in heard)
        assert len(other.codings_of(other.find_document("essay").id)) == 6


def test_pending_changes_outlive_reading_everything_again(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MANY", 3)
    with Workspace.open(path) as other:
        for start in range(10):
            workspace.apply(planned(workspace, start, 700))
        workspace.flush()
        heard = heard_from(other)
        first = other.apply(planned(other, 0, 8))
        second = other.apply(planned(other, 1, 8))
        other.flush()
        assert [type(news) for news in heard if isinstance(news, Reloaded)] == [Reloaded]
        assert {news.id for news in heard if isinstance(news, Applied)} == {first, second}
        assert other.count() == len(other.codings_of(other.find_document("essay").id)) == 12
        assert other.undo(other.find_coder("Ada").id) == "Code passage"
        other.flush()
        assert other.count() == 11
