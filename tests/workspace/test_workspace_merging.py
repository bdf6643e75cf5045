"""Copies of a project come together: nothing lost, nothing overwritten, nothing twice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Weight
from annotator.model.errors import AnnotatorError, Cancelled, StaleChangeError
from annotator.model.records import Coder, Coding, MemoTarget, ReadingState
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import decide, plan_freeze
from annotator.workspace.codebooks import use_codebook
from annotator.workspace.example_acts import add_example
from annotator.workspace.merging import merge, plan_merge
from annotator.workspace.safety import backup_folder, check_project
from annotator.workspace.workspace import Workspace
from tests.projects import add_coder, add_document, coding_in, make_project, planned


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Workspace]:
    """A project with one coding; `theirs` is a copy of it from that moment."""
    path = tmp_path / "ours.annot"
    with make_project(path) as workspace:
        workspace.commit(planned(workspace, 4, 12))
    shutil.copy(path, tmp_path / "theirs.annot")
    with Workspace.open(path) as workspace:
        yield workspace


@pytest.fixture
def theirs(ours: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "theirs.annot") as workspace:
        yield workspace


def test_the_work_of_another_coder_comes_in(ours: Workspace, theirs: Workspace) -> None:
    change = planned(theirs, 20, 30, coder="Ben")
    theirs.commit(change)
    essay, ben = theirs.find_document("essay"), theirs.find_coder("Ben")
    theirs.commit(acts.mark_reading(essay, ben, ReadingState.DONE, None))
    report = merge(ours, [theirs.path])
    assert (report.created, report.skipped) == ((coding_in(change).id,), ())
    assert ours.coding(coding_in(change).id) == coding_in(change)
    assert ours.state_of(essay.id, ben.id) is ReadingState.DONE
    assert check_project(ours.path).problems == ()


def test_a_merge_is_one_change_and_a_backup_comes_first(ours: Workspace, theirs: Workspace) -> None:
    theirs.commit(planned(theirs, 20, 30, coder="Ben"))
    add_document(theirs, "letter", "Dear firm.")
    lines = len(ours.journal())
    merge(ours, [theirs.path])
    assert len(ours.journal()) == lines + 1
    assert any("merge" in backup.name for backup in backup_folder(ours.path).iterdir())
    assert ours.undo(None) == "Merge copy"
    ours.flush()
    assert (ours.count(), len(ours.documents)) == (1, 2)


def test_merging_again_adds_nothing(ours: Workspace, theirs: Workspace) -> None:
    theirs.commit(planned(theirs, 20, 30, coder="Ben"))
    merge(ours, [theirs.path])
    lines = len(ours.journal())
    again = merge(ours, [theirs.path])
    assert (again.created, again.skipped) == ((), ())
    assert len(ours.journal()) == lines


def test_a_dry_run_tells_the_same_and_writes_nothing(ours: Workspace, theirs: Workspace) -> None:
    theirs.commit(planned(theirs, 20, 30, coder="Ben"))
    add_document(theirs, "letter", "Dear firm.")
    before = ours.path.read_bytes()
    told = merge(ours, [theirs.path], dry_run=True)
    assert ours.path.read_bytes() == before
    assert merge(ours, [theirs.path]) == told


def test_new_documents_come_with_text_structure_and_original(ours: Workspace, theirs: Workspace) -> None:
    letter = add_document(theirs, "letter", "Dear firm.\n\nWe regret 🙂.")
    theirs.commit(acts.set_variables(letter, {"author": "Ana"}))
    theirs.commit(acts.write_memo(MemoTarget.DOCUMENT, letter.id, "Short.", None))
    ben = theirs.find_coder("Ben")
    theirs.commit(acts.code(letter, Span(5, 9), theirs.codebook.code("firm"), ben))
    merge(ours, [theirs.path])
    assert ours.text(letter.id) == theirs.text(letter.id)
    assert ours.structure(letter.id) == theirs.structure(letter.id)
    assert ours.original(letter.id) == theirs.original(letter.id)
    assert ours.documents[letter.id].variables == (("author", "Ana"),)
    assert [memo.text for memo in ours.memos.values()] == ["Short."]
    assert ours.codings_of(letter.id) == theirs.codings_of(letter.id)
    assert check_project(ours.path).problems == ()


def test_a_document_imported_on_both_sides_is_one(ours: Workspace, theirs: Workspace) -> None:
    mine, other = add_document(ours, "letter", "Dear firm."), add_document(theirs, "brief", "Dear firm.")
    ben = theirs.find_coder("Ben")
    theirs.commit(acts.code(other, Span(5, 9), theirs.codebook.code("firm"), ben))
    theirs.commit(acts.set_variables(other, {"year": "1999", "place": "Rome"}))
    ours.commit(acts.set_variables(mine, {"year": "2000"}))
    report = merge(ours, [theirs.path])
    assert len(ours.documents) == 3
    assert [coding.document for coding in ours.codings_of(mine.id)] == [mine.id]
    assert [(one.place, one.reason) for one in report.skipped] == [("brief", "year is “2000” here: kept as it is")]
    assert dict(ours.documents[mine.id].variables) == {"year": "2000", "place": "Rome"}


def test_another_text_of_the_same_name_comes_in_under_another(ours: Workspace, theirs: Workspace) -> None:
    add_document(ours, "letter", "Dear firm.")
    add_document(theirs, "letter", "Dear person.")
    report = merge(ours, [theirs.path])
    assert report.created == ("letter (2)",)
    assert ours.text(ours.find_document("letter").id) == "Dear firm."
    assert ours.text(ours.find_document("letter (2)").id) == "Dear person."
    assert report.notes == ("“letter” is another text here: that of the copy came in as “letter (2)”.",)


def test_two_documents_of_one_text_stay_two(theirs: Workspace, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "empty.annot") as empty:
        report = merge(empty, [theirs.path])
        assert report.created[:2] == ("essay", "thread")
        assert dict(empty.documents) == dict(theirs.documents)
        assert empty.codebook == theirs.codebook
        assert merge(empty, [theirs.path]).created == ()


def test_a_coding_that_both_changed_is_kept_and_listed(ours: Workspace, theirs: Workspace) -> None:
    (mine,), (other,) = tuple(ours.codings()), tuple(theirs.codings())
    ours.commit(acts.annotate(mine, "mine"))
    theirs.commit(acts.annotate(other, "theirs"))
    report = merge(ours, [theirs.path])
    (skipped,) = report.skipped
    assert (skipped.path, skipped.place) == (str(theirs.path), "essay, 4 to 12")
    assert "with another memo: kept as it is" in skipped.reason
    assert [coding.memo for coding in ours.codings()] == ["mine"]


def test_a_check_that_came_later_there_counts_here_and_a_doubt_is_listed(ours: Workspace, theirs: Workspace) -> None:
    (mine,) = ours.codings()
    theirs.commit(acts.confirm([mine], since="2999-01-01T00:00:00Z"))
    assert merge(ours, [theirs.path]).skipped == ()
    assert ours.coding(mine.id) == replace(mine, checked="2999-01-01T00:00:00Z")
    lines = len(ours.journal())
    merge(ours, [theirs.path])
    assert len(ours.journal()) == lines, "again adds nothing"
    ours.commit(acts.confirm(ours.codings(), since="2999-06-01T00:00:00Z"))
    merge(ours, [theirs.path])
    assert ours.coding(mine.id) == replace(mine, checked="2999-06-01T00:00:00Z"), "an earlier check says nothing new"
    theirs.commit(acts.mark_unsure([theirs.coding(mine.id)]))  # type: ignore[list-item]
    (skipped,) = merge(ours, [theirs.path]).skipped
    assert "unsure" in skipped.reason


def test_the_sources_of_examples_come_along_with_their_codes(ours: Workspace, theirs: Workspace) -> None:
    letter = add_document(theirs, "letter", "Dear firm.")
    made, added = acts.add_code(theirs.codebook, "Bank")
    theirs.commit(added)
    structure = theirs.structure(letter.id)
    theirs.commit(add_example(theirs.codebook, made, letter, "Dear firm.", structure, Span(0, 4)))
    firm = theirs.codebook.code("firm")
    theirs.commit(add_example(theirs.codebook, firm, letter, "Dear firm.", structure, Span(5, 9)))
    merge(ours, [theirs.path])
    (source,) = ours.example_sources.values()
    assert (source.code, source.text, ours.document(source.document).name) == (made.id, "Dear", "letter")
    lines = len(ours.journal())
    merge(ours, [theirs.path])
    assert len(ours.journal()) == lines, "again adds nothing"


def test_the_same_coding_made_on_both_sides_is_one(ours: Workspace, theirs: Workspace) -> None:
    ours.commit(planned(ours, 20, 30, coder="Ben"))
    theirs.commit(planned(theirs, 20, 30, coder="Ben"))
    report = merge(ours, [theirs.path])
    assert (report.created, report.skipped, ours.count()) == ((), (), 2)


def test_a_coder_made_on_both_sides_is_one_by_name(ours: Workspace, theirs: Workspace) -> None:
    cleo = add_coder(ours, "Cleo")
    add_coder(theirs, " CLEO ")
    change = planned(theirs, 20, 30, coder="cleo")
    theirs.commit(change)
    report = merge(ours, [theirs.path])
    assert report.created == (coding_in(change).id,)
    assert [coding.coder for coding in ours.codings(coder=cleo.id)] == [cleo.id]
    assert len(ours.coders) == 3


def test_a_coder_of_one_id_is_the_same_though_renamed(ours: Workspace, theirs: Workspace) -> None:
    theirs.commit(acts.rename_coder(theirs.find_coder("Ben"), "Benedikt", theirs.coders))
    theirs.commit(planned(theirs, 20, 30, coder="Benedikt"))
    merge(ours, [theirs.path])
    assert [coder.name for coder in ours.coders.values()] == ["Ada", "Ben"]
    assert ours.count(coder=ours.find_coder("Ben").id) == 1


def test_new_codes_come_in_and_changed_ones_are_listed(ours: Workspace, theirs: Workspace) -> None:
    _, added = acts.add_code(theirs.codebook, "Ministry", parent="actor", key="3")
    theirs.commit(added)
    firm = theirs.codebook.code("firm")
    theirs.commit(acts.edit_code(firm, replace(firm, definition="A company."), theirs.codebook))
    theirs.commit(planned(theirs, 20, 30, code="ministry", coder="Ben"))
    report = merge(ours, [theirs.path])
    assert ours.codebook.path("ministry") == "actor/ministry"
    assert ours.codebook.code("firm").definition == ""
    assert [one.reason for one in report.skipped] == ["the code firm is not the same here (definition): kept as it is"]
    assert report.notes == ("New code: ministry.",)
    assert ours.count(code="ministry") == 1


def test_codings_of_what_is_a_heading_here_are_listed(ours: Workspace, theirs: Workspace) -> None:
    theirs.commit(planned(theirs, 20, 30, code="person", coder="Ben"))
    person = ours.codebook.code("person")
    ours.commit(acts.edit_code(person, replace(person, codable=False), ours.codebook))
    reasons = [one.reason for one in merge(ours, [theirs.path]).skipped]
    assert reasons == [
        "the code person is not the same here (codable): kept as it is",
        "“Person” is a heading and takes no codings",
    ]


def test_memos_come_in_and_other_words_are_listed(ours: Workspace, theirs: Workspace) -> None:
    essay = ours.find_document("essay")
    for workspace, words in ((ours, "mine"), (theirs, "theirs")):
        workspace.commit(acts.write_memo(MemoTarget.DOCUMENT, essay.id, words, None))
        workspace.commit(acts.write_memo(MemoTarget.CODE, "firm", "the same", None))
    theirs.commit(acts.write_memo(MemoTarget.PROJECT, theirs.info.id, "About it all", None))
    report = merge(ours, [theirs.path])
    assert [(one.place, one.reason) for one in report.skipped] == [
        ("essay", "the memo says something else here: kept as it is")
    ]
    assert ours.memos[MemoTarget.PROJECT, ours.info.id].text == "About it all"
    assert ours.memos[MemoTarget.DOCUMENT, essay.id].text == "mine"


def test_a_reading_that_went_further_there_goes_further_here(ours: Workspace, theirs: Workspace) -> None:
    essay, ben = ours.find_document("essay"), ours.find_coder("Ben")
    thread = ours.find_document("thread")
    ours.commit(acts.mark_reading(essay, ben, ReadingState.IN_PROGRESS, None))
    ours.commit(acts.mark_reading(thread, ben, ReadingState.DONE, None))
    theirs.commit(acts.mark_reading(essay, ben, ReadingState.DONE, None))
    theirs.commit(acts.mark_reading(thread, ben, ReadingState.IN_PROGRESS, None))
    merge(ours, [theirs.path])
    assert {ours.state_of(document.id, ben.id) for document in (essay, thread)} == {ReadingState.DONE}


def test_codebook_versions_come_along(ours: Workspace, theirs: Workspace) -> None:
    use_codebook(theirs, Codebook.of([Code("joy", "Joy"), *theirs.codebook], name="Moods", version="2.0.0"))
    merge(ours, [theirs.path])
    assert ours.codebook_versions() == theirs.codebook_versions()
    for version in ours.codebook_versions():
        assert ours.blob(version.yaml_sha256) == theirs.blob(version.yaml_sha256)
    assert merge(ours, [theirs.path]).created == ()


def test_what_was_said_of_a_drafts_edits_comes_along(ours: Workspace, theirs: Workspace) -> None:
    theirs.commit(decide(theirs, "firm", Weight.MEANING, "Buyers count too.", coder=theirs.find_coder("Ada").id))
    report = merge(ours, [theirs.path])
    assert report.skipped == ()
    assert ours.code_edits == theirs.code_edits
    assert ours.undo(None) == "Merge copy"
    assert not ours.code_edits
    ours.flush()
    assert check_project(ours.path).problems == ()


def test_what_is_said_here_of_a_drafts_edits_is_kept_and_other_words_are_listed(
    ours: Workspace, theirs: Workspace
) -> None:
    ours.commit(decide(ours, "firm", Weight.MEANING, "Buyers count too."))
    theirs.commit(decide(theirs, "firm", Weight.WORDING, "A slip."))
    person = theirs.codebook.code("person")
    theirs.commit(acts.edit_code(person, replace(person, definition="Somebody."), theirs.codebook))
    theirs.commit(decide(theirs, "person", Weight.MEANING, "Groups no longer count."))
    kept = dict(ours.code_edits)
    reasons = [one.reason for one in merge(ours, [theirs.path]).skipped]
    assert ours.code_edits == kept
    assert reasons == [
        "the code person is not the same here (definition): kept as it is",
        "what the edits of “Firm” do is said otherwise here: kept as it is",
        "what the edits of “Person” do was said of another wording: left out",
    ]


def test_a_draft_over_an_older_version_is_left_out(ours: Workspace, theirs: Workspace) -> None:
    theirs.commit(decide(theirs, "firm", Weight.MEANING, "Buyers count too."))
    plan = plan_freeze(ours, "2.0.0", "Actors", "")
    ours.put_blob(plan.content)
    ours.commit(plan.change)
    (skipped,) = merge(ours, [theirs.path]).skipped
    assert "draft is over an older version" in skipped.reason
    assert not ours.code_edits


def test_codes_without_a_heading_of_their_own_leave_the_projects(tmp_path: Path) -> None:
    plain = Workspace.create(tmp_path / "plain.annot", codebook=Codebook.of([Code("joy", "Joy")]))
    with plain, Workspace.create(tmp_path / "empty.annot") as empty:
        info = empty.info
        assert merge(empty, [plain.path]).notes == ("New code: joy.",)
        assert (empty.info, [code.id for code in empty.codebook]) == (info, ["joy"])


def test_several_copies_come_in_as_one_change(ours: Workspace, theirs: Workspace, tmp_path: Path) -> None:
    shutil.copy(theirs.path, tmp_path / "third.annot")
    with Workspace.open(tmp_path / "third.annot") as third:
        third.commit(planned(third, 40, 50, coder="Ben"))
        add_document(third, "letter", "Dear firm.")
    theirs.commit(planned(theirs, 20, 30, coder="Ben"))
    add_document(theirs, "brief", "Dear firm.")
    lines = len(ours.journal())
    told = merge(ours, [theirs.path, tmp_path / "third.annot", tmp_path / "none.annot"], dry_run=True)
    done = merge(ours, [theirs.path, tmp_path / "third.annot", tmp_path / "none.annot"])
    assert told == done
    assert len(done.created) == 3
    assert [Path(one.path).name for one in done.skipped] == ["none.annot"]
    assert len(ours.journal()) == lines + 1


def test_what_cannot_be_merged_is_told(ours: Workspace, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="is this very project"):
        merge(ours, [ours.path])
    with pytest.raises(AnnotatorError):
        merge(ours, [tmp_path / "none.annot"])


def test_a_cancelled_merge_changes_nothing(ours: Workspace, theirs: Workspace) -> None:
    def stop(step: int, of: int, what: str = "") -> None:
        raise Cancelled

    add_document(theirs, "letter", "Dear firm.")
    lines = len(ours.journal())
    plan = plan_merge(ours, [theirs.path])
    assert len(plan.blobs[0][1]) == 3
    with pytest.raises(Cancelled):
        merge(ours, [theirs.path], report=stop)
    assert len(ours.journal()) == lines


CODERS = (Coder("ada", "Ada", "A"), Coder("ben", "Ben", "B", 1))
CODES = Codebook.of([Code("firm", "Firm"), Code("person", "Person", position=1)])
PLACES = st.tuples(
    st.integers(0, 3), st.integers(4, 6), st.sampled_from(["firm", "person"]), st.sampled_from(["ada", "ben"])
)
WORK = st.lists(st.tuples(PLACES, st.sampled_from(["", "memo"])), max_size=6)


def work_in(path: Path, work: list[tuple[tuple[int, int, str, str], str]]) -> None:
    with Workspace.open(path) as workspace:
        document = workspace.find_document("essay")
        for (start, end, code, coder), memo in work:
            coding = Coding(new_id(), document.id, start, end, code, coder, now(), now(), memo)
            try:
                workspace.commit(Change("Code", (Put(None, coding),)))
            except StaleChangeError:  # this coder has this code there already
                continue


def said(workspace: Workspace) -> set[tuple[int, int, str, str]]:
    return {(one.start, one.end, one.code, one.coder) for one in workspace.codings()}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(both=WORK, mine=WORK, other=WORK)
def test_any_merge_loses_nothing_overwrites_nothing_and_is_idempotent(
    tmp_path_factory: pytest.TempPathFactory,
    both: list[tuple[tuple[int, int, str, str], str]],
    mine: list[tuple[tuple[int, int, str, str], str]],
    other: list[tuple[tuple[int, int, str, str], str]],
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    with Workspace.create(folder / "ours.annot", codebook=CODES) as workspace:
        add_document(workspace, "essay", "0123456789")
        workspace.commit(Change("Coders", tuple(Put(None, coder) for coder in CODERS)))
    work_in(folder / "ours.annot", both)
    shutil.copy(folder / "ours.annot", folder / "theirs.annot")
    work_in(folder / "ours.annot", mine)
    work_in(folder / "theirs.annot", other)
    with Workspace.open(folder / "ours.annot") as ours, Workspace.open(folder / "theirs.annot") as theirs:
        before, wanted = set(ours.codings()), said(ours) | said(theirs)
        report = merge(ours, [theirs.path])
        assert said(ours) == wanted
        assert before <= set(ours.codings())
        assert len(report.created) == ours.count() - len(before)
        held = set(ours.codings())
        assert merge(ours, [theirs.path]).created == ()
        assert set(ours.codings()) == held
