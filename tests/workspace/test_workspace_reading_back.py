"""Codings read back: the same ids, nothing twice, and a reason for everything left out."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError, Cancelled
from annotator.model.records import MemoTarget, ReadingState
from annotator.workspace import acts
from annotator.workspace.exporting import coding_rows, export
from annotator.workspace.importing import ImportReport
from annotator.workspace.reading_back import CodingOptions, holds_codings, import_codings
from annotator.workspace.workspace import Workspace
from tests.projects import CODEBOOK, TEXT, add_document, coding_in, make_project, planned


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with make_project(tmp_path / "study.annot") as workspace:
        add_document(workspace, "letter", "Dear firm,\n\nwe 🙂 regret.\n")
        change = planned(workspace, 4, 12)
        workspace.commit(change)
        workspace.commit(acts.annotate(coding_in(change), "=her words"))
        workspace.commit(planned(workspace, 20, 75, code="person", coder="Ben"))
        letter, ada = workspace.find_document("letter"), workspace.find_coder("Ada")
        workspace.commit(acts.set_variables(letter, {"author": "Ana"}))
        workspace.commit(acts.mark_reading(letter, ada, ReadingState.DONE, None))
        workspace.commit(acts.write_memo(MemoTarget.DOCUMENT, letter.id, "-short", None))
        yield workspace


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "empty.annot") as workspace:
        yield workspace


@pytest.fixture
def bare(study: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """The same documents and codes as in the study, without coders and codings."""
    with Workspace.create(tmp_path / "bare.annot", name="Study", codebook=CODEBOOK) as workspace:
        add_document(workspace, "essay")
        add_document(workspace, "letter", study.text(study.find_document("letter").id))
        yield workspace


Edit = Callable[[dict[str, str]], None]


def edited(study: Workspace, path: Path, edit: Edit, *, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """The study's codings.csv with its first row changed."""
    export(study, path)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    edit(rows[0])
    with path.open("w", encoding=encoding, newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def nothing(row: dict[str, str]) -> None:
    """An edit that changes nothing."""


def contents(workspace: Workspace) -> list[tuple[object, ...]]:
    """What the rows say, but for the ids of documents and the project's name."""
    left_out = {"project", "document_id"}
    return [tuple((name, cell) for name, cell in row.items() if name not in left_out) for row in coding_rows(workspace)]


@pytest.mark.parametrize("name", ["codings.csv", "out", "codings.jsonl"])
def test_reading_an_export_back_into_its_project_adds_nothing(study: Workspace, tmp_path: Path, name: str) -> None:
    export(study, tmp_path / name)
    lines = len(study.journal())
    report = import_codings(study, [tmp_path / name])
    assert (report.created, report.skipped) == ((), ())
    assert {coding.id for coding in study.codings()} <= set(report.matched)
    assert len(study.journal()) == lines


@pytest.mark.parametrize("excel_safe", [False, True])
def test_codings_come_into_another_project_with_the_same_ids(
    study: Workspace, bare: Workspace, tmp_path: Path, excel_safe: bool
) -> None:
    export(study, tmp_path / "codings.csv", excel_safe=excel_safe)
    report = import_codings(bare, [tmp_path / "codings.csv"])
    assert set(report.created) == {coding.id for coding in study.codings()}
    assert report.notes == ("New coders: Ada, Ben.",)
    assert contents(bare) == [tuple(cell for cell in row if cell[0] != "doc_author") for row in contents(study)]
    assert import_codings(bare, [tmp_path / "codings.csv"]).created == ()


@pytest.mark.parametrize("excel_safe", [False, True])
def test_a_folder_brings_everything_into_an_empty_project(
    study: Workspace, empty: Workspace, tmp_path: Path, excel_safe: bool
) -> None:
    export(study, tmp_path / "out", excel_safe=excel_safe)
    report = import_codings(empty, [tmp_path / "out"])
    assert report.skipped == ()
    assert set(report.created) == {"essay", "thread", "letter", *(coding.id for coding in study.codings())}
    assert contents(empty) == contents(study)
    assert empty.codebook == study.codebook
    assert dict(empty.coders) == dict(study.coders)
    assert dict(empty.readings) == dict(study.readings)
    assert [memo.text for memo in empty.memos.values()] == ["-short"]
    for document in study.documents.values():
        assert replace(empty.documents[document.id], original_sha256=document.original_sha256) == document
        assert empty.structure(document.id) == study.structure(document.id)
    again = import_codings(empty, [tmp_path / "out"])
    assert (again.created, again.skipped) == ((), ())


def test_reading_back_is_one_change_that_undo_takes_back(study: Workspace, empty: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "out")
    import_codings(empty, [tmp_path / "out"])
    assert empty.undo(None) == "Import codings"
    empty.flush()
    assert (len(empty.documents), len(empty.coders), len(empty.codebook), empty.count()) == (0, 0, 0, 0)


def only_reason(report: ImportReport, path: Path, place: str = "row 2") -> str:
    (skipped,) = report.skipped
    assert (skipped.path, skipped.place) == (str(path), place)
    return skipped.reason


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("document_sha256", "0" * 64, "the project has no document with the text of “essay”"),
        ("quote", "supplies", "the quote is not what stands at 4 to 12: “supplier”"),
        ("start", "5", "the quote is not what stands at 5 to 12"),
        ("end", "99999", "ends beyond the text, which has"),
        ("start", "twelve", "twelve to 12 are no offsets"),
        ("start", "12", "12 to 12 are no offsets"),
        ("end", "-3", "4 to -3 are no offsets"),
        ("code_id", "joy", "the codebook has no code “joy”"),
        ("code_id", "actor", "“Actor” is a heading and takes no codings"),
        ("coding_id", "", "has no coding_id"),
        ("coding_id", "a b", "“a b” is no coding_id"),
    ],
)
def test_a_row_that_does_not_fit_is_skipped_with_the_reason(
    study: Workspace, bare: Workspace, tmp_path: Path, column: str, cell: str, reason: str
) -> None:
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update({column: cell}))
    report = import_codings(bare, [path])
    assert reason in only_reason(report, path)
    assert len(report.created) == 1


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("memo", "other", "with another memo: kept as it is"),
        ("code_id", "person", "with another code: kept as it is"),
        ("attr_certainty", "low", "with other answers: kept as it is"),
        ("coder_id", "", ""),
    ],
)
def test_the_same_id_with_other_content_changes_nothing(
    study: Workspace, tmp_path: Path, column: str, cell: str, reason: str
) -> None:
    before = contents(study)
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update({column: cell}))
    report = import_codings(study, [path])
    assert contents(study) == before
    assert report.created == ()
    if reason:
        assert reason in only_reason(report, path)
    else:
        assert report.skipped == ()


def test_the_same_id_on_another_passage_changes_nothing(study: Workspace, tmp_path: Path) -> None:
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(end="19", quote=TEXT[4:19]))
    assert "with other ends: kept as it is" in only_reason(import_codings(study, [path]), path)


def test_another_id_for_the_same_coding_is_matched_or_named(study: Workspace, tmp_path: Path) -> None:
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(coding_id="mine-1"))
    report = import_codings(study, [path])
    assert (report.created, report.skipped, len(report.matched)) == ((), (), 2)
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(coding_id="mine-1", memo=""))
    reason = only_reason(import_codings(study, [path]), path)
    assert reason == "this passage has this code by this coder already, with another memo"


def test_rows_without_a_code_or_coder_or_of_another_length_are_skipped(study: Workspace, tmp_path: Path) -> None:
    nameless = {"code_id": "", "code_path": "", "code": ""}
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(nameless))
    assert only_reason(import_codings(study, [path]), path) == "names no code"
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(coder="", coder_id=""))
    assert only_reason(import_codings(study, [path]), path) == "names no coder"
    export(study, path)
    with path.open("a", encoding="utf-8", newline="") as stream:
        stream.write("one,two\r\n\r\n")
    assert only_reason(import_codings(study, [path]), path, "row 4") == "has more or fewer cells than the header"


def test_codes_are_found_by_path_or_name_where_no_id_is_told(study: Workspace, bare: Workspace, tmp_path: Path) -> None:
    def by_path(row: dict[str, str]) -> None:
        row.update(code_id="", code="")

    path = edited(study, tmp_path / "codings.csv", by_path)
    assert len(import_codings(bare, [path]).created) == 2
    bare.undo(None)
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(code_id="", code_path="", code="FIRM"))
    assert len(import_codings(bare, [path]).created) == 2


def test_a_name_that_several_codes_share_is_no_code(study: Workspace, tmp_path: Path) -> None:
    twins = Codebook.of([Code("a", "Firm"), Code("b", "Person"), Code("c", "Firm", parent="b")])
    with Workspace.create(tmp_path / "twins.annot", codebook=twins) as project:
        add_document(project, "essay")
        path = edited(study, tmp_path / "codings.csv", lambda row: row.update(code_id="", code_path=""))
        reasons = [skipped.reason for skipped in import_codings(project, [path]).skipped]
    assert reasons[0] == "“Firm” is the name of several codes: a, b/c"


def test_a_document_is_found_by_id_or_name_where_no_sha256_is_told(
    study: Workspace, bare: Workspace, tmp_path: Path
) -> None:
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(document_sha256=""))
    assert import_codings(study, [path]).skipped == ()
    assert len(import_codings(bare, [path]).created) == 2


def test_times_that_are_none_become_now(study: Workspace, bare: Workspace, tmp_path: Path) -> None:
    path = edited(study, tmp_path / "codings.csv", lambda row: row.update(created="yesterday", modified=""))
    created = import_codings(bare, [path]).created
    coding = bare.coding(created[0])
    assert coding is not None
    assert coding.modified == coding.created
    assert coding.created.endswith("Z")


@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "utf-8-sig"), ("\t", "utf-8"), (",", "utf-16")])
def test_what_a_spreadsheet_makes_of_the_file_is_read(
    study: Workspace, bare: Workspace, tmp_path: Path, delimiter: str, encoding: str
) -> None:
    path = edited(study, tmp_path / "codings.csv", nothing, delimiter=delimiter, encoding=encoding)
    assert holds_codings(path)
    assert len(import_codings(bare, [path]).created) == 2


def test_a_file_that_cannot_be_read_as_codings_is_refused_whole(study: Workspace, tmp_path: Path) -> None:
    lines = len(study.journal())
    path = tmp_path / "codings.csv"
    for content, reason in (
        (b"coding_id,start\r\n1,2\r\n", "has no column document_sha256, end, quote, code_id, coder_id"),
        (b"", "has no column coding_id"),
        ("coding_id\ncafé".encode("latin-1"), "line 2: not UTF-8"),
        (b'coding_id,"start\r\n', "breaks off in or after line"),
    ):
        path.write_bytes(content)
        with pytest.raises(AnnotatorError, match=reason):
            import_codings(study, [path])
    with pytest.raises(AnnotatorError, match="There is no"):
        import_codings(study, [tmp_path / "none.csv"])
    with pytest.raises(AnnotatorError, match=r"holds no codings\.csv"):
        import_codings(study, [tmp_path.parent])
    assert len(study.journal()) == lines


def test_among_several_files_the_bad_one_is_skipped(study: Workspace, bare: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "codings.csv")
    report = import_codings(bare, [tmp_path / "none.csv", tmp_path / "codings.csv"])
    assert "There is no" in only_reason(report, tmp_path / "none.csv", "")
    assert len(report.created) == 2


def test_done_is_marked_only_when_asked_for(study: Workspace, bare: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "codings.csv")
    import_codings(bare, [tmp_path / "codings.csv"])
    assert bare.readings == {}
    import_codings(bare, [tmp_path / "codings.csv"], CodingOptions(done=True))
    essay = bare.find_document("essay").id
    assert {key: reading.state for key, reading in bare.readings.items()} == {
        (essay, coder): ReadingState.DONE for coder in bare.coders
    }


def test_a_cancelled_import_changes_nothing(study: Workspace, empty: Workspace, tmp_path: Path) -> None:
    def stop(step: int, of: int, what: str = "") -> None:
        if what.endswith(".csv"):
            raise Cancelled

    export(study, tmp_path / "out")
    with pytest.raises(Cancelled):
        import_codings(empty, [tmp_path / "out"], report=stop)
    assert (len(empty.documents), len(empty.journal())) == (0, 1)


def test_what_holds_codings_is_told_from_other_files(study: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "out")
    (tmp_path / "survey.csv").write_text("id,text\r\n1,Good.\r\n", encoding="utf-8")
    assert holds_codings(tmp_path / "out")
    assert holds_codings(tmp_path / "lines.jsonl")
    assert not holds_codings(tmp_path / "survey.csv")
    assert not holds_codings(tmp_path)
    assert not holds_codings(tmp_path / "essay.docx")


def test_a_damaged_folder_brings_what_it_can(study: Workspace, empty: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(study, out)
    (out / "texts" / "essay.txt").write_text("changed", encoding="utf-8")
    (out / "texts" / "thread.txt").unlink()
    (out / "structure" / "letter.json").write_text("{", encoding="utf-8")
    (out / "codebook.yaml").write_text("codes: []\n", encoding="utf-8")
    with (out / "coders.csv").open("a", encoding="utf-8", newline="") as stream:
        stream.write("x,,\r\nx\r\n")
    with (out / "readings.csv").open("a", encoding="utf-8", newline="") as stream:
        stream.write("x,,,,finished,\r\nx\r\nx,,y,,done,\r\n")
    with (out / "documents.csv").open("a", encoding="utf-8", newline="") as stream:
        stream.write("x\r\n" + "," * 14 + "\r\n")
    report = import_codings(empty, [out])
    told = {(Path(one.path).name, one.place): one.reason for one in report.skipped}
    assert "no longer has the SHA-256" in told["documents.csv", "row 2"]
    assert "is not there" in told["documents.csv", "row 3"]
    assert told["documents.csv", "row 6"] == "names no text"
    assert told["coders.csv", "row 4"] == "names no coder"
    assert "“finished” is no state" in told["readings.csv", "row 8"]
    assert told["readings.csv", "row 10"] == "names a document or coder that is not there"
    assert "is missing" in told["codebook.yaml", "line 1"]
    assert "no document with the text of “essay”" in told["codings.csv", "row 2"]
    assert report.created == ("letter",)


def test_a_folder_without_its_companions_reads_as_codings_alone(
    study: Workspace, bare: Workspace, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    export(study, out)
    for name in ("documents.csv", "coders.csv", "readings.csv", "codebook.yaml"):
        (out / name).unlink()
    assert len(import_codings(bare, [out]).created) == 2


def test_a_folder_of_another_codebook_is_told_code_by_code(study: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "out")
    firm = study.codebook.code("firm")
    study.commit(Change("Edit code", (Put(firm, replace(firm, definition="A company.", key="5")),)))
    report = import_codings(study, [tmp_path / "out"])
    (skipped,) = report.skipped
    assert skipped.place == "codes"
    assert skipped.reason == "the code firm is not the same here (key, definition): kept as it is"


def test_keys_in_use_stay_with_their_codes(study: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "out")
    mine = Codebook.of([Code("joy", "Joy", key="1")])
    with Workspace.create(tmp_path / "mine.annot", codebook=mine) as project:
        import_codings(project, [tmp_path / "out"])
        assert {code.id: code.key for code in project.codebook} == {
            "joy": "1",
            "actor": None,
            "firm": None,
            "person": "2",
            "old": None,
        }
        assert project.codebook.name == "Codebook"


def test_texts_outside_the_folder_are_never_read(study: Workspace, empty: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(study, out)
    shutil.move(out / "texts" / "essay.txt", tmp_path / "essay.txt")
    (out / "texts" / "thread.txt").unlink()
    (out / "texts" / "thread.txt").symlink_to(tmp_path / "essay.txt")
    documents = (out / "documents.csv").read_text(encoding="utf-8")
    (out / "documents.csv").write_text(documents.replace("texts/essay.txt", "../essay.txt"), encoding="utf-8")
    report = import_codings(empty, [out])
    assert [one.place for one in report.skipped if one.path.endswith("documents.csv")] == ["row 2", "row 3"]
