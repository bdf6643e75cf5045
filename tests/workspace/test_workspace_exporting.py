"""Exports: columns and order of codings.csv, JSON lines, the folder, and what is never overwritten."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.exchange.codebook_file import load_codebook
from annotator.exchange.coding_rows import COLUMNS
from annotator.model.change import Change, Put
from annotator.model.errors import AnnotatorError, Cancelled, NotFoundError
from annotator.model.records import MemoTarget, ReadingState
from annotator.model.text import sha256_of
from annotator.workspace import acts
from annotator.workspace.export_folder import NAMES
from annotator.workspace.exporting import coding_columns, coding_rows, export, export_project, preview
from annotator.workspace.selection import Selection
from annotator.workspace.workspace import Workspace
from tests.projects import TEXT, add_document, coding_in, make_project, planned


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    """Three codings on the essay: two of Ada's, one of Ben's on the same passage."""
    with make_project(tmp_path / "study.annot") as workspace:
        essay = workspace.find_document("essay")
        change = planned(workspace, 4, 12)
        workspace.commit(change)
        workspace.commit(acts.annotate(coding_in(change), "=1+1, she said"))
        answered = workspace.coding(coding_in(change).id)
        assert answered is not None
        workspace.commit(acts.answer(answered, "certainty", "low", workspace.codebook))
        workspace.commit(planned(workspace, 20, 35, code="person"))
        workspace.commit(planned(workspace, 4, 12, coder="Ben"))
        workspace.commit(acts.set_variables(essay, {"author": "-Ana"}))
        workspace.commit(acts.mark_reading(essay, workspace.find_coder("Ben"), ReadingState.DONE, None))
        yield workspace


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_codings_csv_has_its_columns_in_order_and_rows_by_place(study: Workspace, tmp_path: Path) -> None:
    done = export(study, tmp_path / "codings.csv")
    assert (done.files, done.rows, done.notes) == ((tmp_path / "codings.csv",), 3, ())
    content = (tmp_path / "codings.csv").read_bytes()
    assert content.startswith(",".join([*COLUMNS, "attr_certainty", "doc_author"]).encode() + b"\r\n")
    rows = read_csv(tmp_path / "codings.csv")
    assert [(row["start"], row["code_path"], row["coder"]) for row in rows] == [
        ("4", "actor/firm", "Ada"),
        ("4", "actor/firm", "Ben"),
        ("20", "actor/person", "Ada"),
    ]


def test_a_row_says_everything_about_its_coding(study: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "codings.csv")
    row = read_csv(tmp_path / "codings.csv")[2]
    essay, ada = study.find_document("essay"), study.find_coder("ada")
    coding = study.coding(row["coding_id"])
    assert coding is not None
    assert row == {
        "coding_id": coding.id,
        "project": "Study",
        "document_id": essay.id,
        "document": "essay",
        "document_sha256": sha256_of(TEXT),
        "start": "20",
        "end": "35",
        "start_utf16": "20",
        "end_utf16": "36",
        "paragraph": "1",
        "place": "¶ 1",
        "quote": TEXT[20:35],
        "prefix": TEXT[:20],
        "suffix": TEXT[35 : 35 + 32],
        "code_id": "person",
        "code": "Person",
        "code_path": "actor/person",
        "coder_id": ada.id,
        "coder": "Ada",
        "memo": "",
        "created": coding.created,
        "modified": coding.modified,
        "unsure": "",
        "checked": "",
        "attr_certainty": "",
        "doc_author": "-Ana",
    }


def test_quotes_keep_newlines_and_every_sign(study: Workspace, tmp_path: Path) -> None:
    study.commit(planned(study, 30, 130))
    export(study, tmp_path / "codings.csv")
    rows = read_csv(tmp_path / "codings.csv")
    assert all(row["quote"] == TEXT[int(row["start"]) : int(row["end"])] for row in rows)
    assert any("\n" in row["quote"] for row in rows)


def test_an_excel_safe_export_says_so_and_guards_text_alone(study: Workspace, tmp_path: Path) -> None:
    done = export(study, tmp_path / "codings.csv", excel_safe=True)
    assert "for Excel" in done.notes[0]
    content = (tmp_path / "codings.csv").read_text(encoding="utf-8")
    assert content.startswith("\ufeffcoding_id,")
    row = next(csv.DictReader(io.StringIO(content.removeprefix("\ufeff"), newline="")))
    assert (row["memo"], row["doc_author"], row["start"]) == ("'=1+1, she said", "'-Ana", "4")


def test_a_selection_narrows_rows_and_columns(study: Workspace) -> None:
    chosen = Selection.named(study, documents=["ESSAY"], coders=[" ada "], codes=["actor/person"])
    assert [row["code_id"] for row in coding_rows(study, chosen)] == ["person"]
    assert "doc_author" not in coding_columns(study, Selection.named(study, documents=["thread"]))
    assert [row["coder"] for row in coding_rows(study, Selection.named(study, coders=["Ben"]))] == ["Ben"]
    assert list(coding_rows(study, Selection.named(study, documents=["thread"]))) == []
    with pytest.raises(NotFoundError):
        Selection.named(study, codes=["joy"])


def test_the_format_is_told_by_the_suffix_or_asked_for(study: Workspace, tmp_path: Path) -> None:
    assert export(study, tmp_path / "book.yml").rows == 4
    assert load_codebook(tmp_path / "book.yml") == study.codebook
    export(study, tmp_path / "codings.txt", format="csv")
    assert read_csv(tmp_path / "codings.txt")
    with pytest.raises(AnnotatorError, match=r"end it with \.csv, \.jsonl or \.yaml"):
        export(study, tmp_path / "codings.txt2")
    with pytest.raises(AnnotatorError, match="There is no format “xls”"):
        export(study, tmp_path / "codings.csv", format="xls")


def test_json_lines_hold_one_line_for_each_document_and_coder(study: Workspace, tmp_path: Path) -> None:
    assert export(study, tmp_path / "codings.jsonl").rows == 3
    lines = [json.loads(line) for line in (tmp_path / "codings.jsonl").read_text(encoding="utf-8").splitlines()]
    essay = study.find_document("essay")
    assert [(line["id"], line.get("_annotator_id"), line.get("reading"), len(line["spans"])) for line in lines] == [
        ("essay", "Ada", "not_opened", 2),
        ("essay", "Ben", "done", 1),
        ("thread", None, "not_opened", 0),
    ]
    assert lines[0]["text"] == TEXT
    assert lines[0]["meta"] == {"document_id": essay.id, "sha256": essay.sha256, "author": "-Ana"}
    span = lines[0]["spans"][0]
    assert (span["start"], span["end"], span["label"], span["coder"]) == (4, 12, "firm", "Ada")
    assert (span["memo"], span["attributes"]) == ("=1+1, she said", {"certainty": "low"})


def test_the_folder_holds_the_whole_set(study: Workspace, tmp_path: Path) -> None:
    study.commit(acts.write_memo(MemoTarget.CODE, "firm", "Ask again", None))
    done = export(study, tmp_path / "out")
    assert done.rows == 3
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(NAMES)
    assert (tmp_path / "out" / "texts" / "essay.txt").read_bytes() == TEXT.encode()
    assert all(path.is_file() for path in done.files)
    matrix = read_csv(tmp_path / "out" / "matrix.csv")
    assert [(row["document"], row["firm"], row["person"], row["old"]) for row in matrix] == [
        ("essay", "2", "1", "0"),
        ("thread", "0", "0", "0"),
    ]
    readings = read_csv(tmp_path / "out" / "readings.csv")
    assert [(row["document"], row["coder"], row["state"]) for row in readings] == [
        ("essay", "Ada", "not_opened"),
        ("essay", "Ben", "done"),
        ("thread", "Ada", "not_opened"),
        ("thread", "Ben", "not_opened"),
    ]
    codes = {row["code_id"]: row for row in read_csv(tmp_path / "out" / "codes.csv")}
    assert (codes["firm"]["memo"], codes["old"]["retired"], codes["actor"]["codable"]) == ("Ask again", "true", "false")
    assert [row["coder"] for row in read_csv(tmp_path / "out" / "coders.csv")] == ["Ada", "Ben"]


def test_the_data_package_describes_every_table_and_the_choices(study: Workspace, tmp_path: Path) -> None:
    chosen = Selection.named(study, coders=["Ada"])
    export(study, tmp_path / "out", selection=chosen, excel_safe=True)
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        content = (tmp_path / "out" / resource["path"]).read_bytes()
        assert (resource["bytes"], resource["hash"]) == (len(content), f"sha256:{sha256_of(content)}")
        header = content.decode("utf-8-sig").partition("\r\n")[0].split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == header
        assert set(resource["schema"]["primaryKey"]) <= set(header)
    types = {field["name"]: field["type"] for field in package["resources"][0]["schema"]["fields"]}
    assert (types["start"], types["quote"], types["created"]) == ("integer", "string", "datetime")
    assert package["annotator"]["cells"] == "excel-safe"
    assert package["annotator"]["selection"]["coders"] == [study.find_coder("Ada").id]


def test_exporting_again_replaces_the_folder_and_what_is_gone(study: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(study, out)
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    thread = study.find_document("thread")
    study.commit(acts.rename_document(thread, "letters", study.documents))
    done = export(study, out)
    assert sorted(path.name for path in (out / "texts").iterdir()) == ["essay.txt", "letters.txt"]
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert done.notes == ("The folder also holds notes.txt, left as it was.",)


def test_the_files_that_an_export_names_are_removed_only_inside_its_folders(study: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(study, out)
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    package = out / "datapackage.json"
    plain = json.loads(package.read_text(encoding="utf-8"))
    plain["annotator"]["files"] = ["texts/../mine.txt", "../study.annot", "texts/gone.txt", "codings.csv"]
    package.write_text(json.dumps(plain), encoding="utf-8")
    export(study, out)
    assert (out / "mine.txt").exists()
    assert (tmp_path / "study.annot").exists()


def test_a_folder_of_other_things_is_left_alone(study: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "codings.csv").write_text("a,b\r\n1,2\r\n", encoding="utf-8")
    with pytest.raises(AnnotatorError, match=r"holds codings\.csv, which no export of this program wrote"):
        export(study, out)
    assert [path.name for path in out.iterdir()] == ["codings.csv"]


def test_only_an_earlier_export_is_replaced(study: Workspace, tmp_path: Path) -> None:
    for name in ("a.csv", "a.jsonl", "a.yaml"):
        export(study, tmp_path / name)
        export(study, tmp_path / name)
        (tmp_path / name).write_text("x,y\n", encoding="utf-8")
        with pytest.raises(AnnotatorError, match="is no earlier export of this kind"):
            export(study, tmp_path / name)
        assert (tmp_path / name).read_text(encoding="utf-8") == "x,y\n"
        (tmp_path / name).write_bytes(b"")
        export(study, tmp_path / name)
    with pytest.raises(AnnotatorError, match="is the project itself"):
        export(study, study.path, format="csv")


def test_a_place_that_cannot_be_written_is_told(study: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for out, form in (("none/codings.csv", "csv"), ("none/out", "folder")):
        with pytest.raises(AnnotatorError, match="There is no folder"):
            export(study, tmp_path / out, format=form)
    with pytest.raises(AnnotatorError, match="is a file"):
        export(study, tmp_path / "file", format="folder")
    with pytest.raises(AnnotatorError, match="is a folder: name a file"):
        export(study, tmp_path, format="csv")


@pytest.mark.parametrize("name", ["codings.csv", "codings.jsonl", "out"])
def test_a_cancelled_export_leaves_nothing(study: Workspace, tmp_path: Path, name: str) -> None:
    def stop(step: int, of: int, what: str = "") -> None:
        if step:
            raise Cancelled

    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export(study, tmp_path / name, report=stop)
    assert sorted(tmp_path.iterdir()) == before


def test_a_cancelled_export_leaves_the_earlier_one_whole(study: Workspace, tmp_path: Path) -> None:
    def stop(step: int, of: int, what: str = "") -> None:
        raise Cancelled

    for name in ("codings.csv", "out"):
        export(study, tmp_path / name)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and "study" not in path.name}
    study.commit(planned(study, 40, 50))
    for name in ("codings.csv", "out"):
        with pytest.raises(Cancelled):
            export(study, tmp_path / name, report=stop)
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path in before}
    assert not [path for path in tmp_path.rglob("*") if path.name.startswith(".")]


def test_a_preview_shows_the_first_rows_as_they_will_be(study: Workspace) -> None:
    columns, rows = preview(study, limit=2)
    assert columns == coding_columns(study)
    assert list(rows) == list(coding_rows(study))[:2]


def test_a_full_disk_leaves_the_earlier_export_whole(study: Workspace, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    for name in ("codings.csv", "out"):
        export(study, tmp_path / name)
    study.commit(planned(study, 40, 50))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, limits[1]))
    try:
        for name in ("codings.csv", "out"):
            with pytest.raises(AnnotatorError, match="could not be written"):
                export(study, tmp_path / name)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_project_is_exported_without_its_window(study: Workspace, tmp_path: Path) -> None:
    assert export_project(study.path, tmp_path / "codings.csv").rows == 3


def test_answers_to_questions_no_longer_asked_are_kept(study: Workspace, tmp_path: Path) -> None:
    coding = next(study.codings(coder=study.find_coder("Ben").id))
    odd = replace(coding, attributes=(("mood", "glad"),))
    study.commit(Change("Old answer", (Put(coding, odd),)))
    assert coding_columns(study)[-3:] == ("attr_certainty", "attr_mood", "doc_author")


def test_documents_of_like_names_get_files_of_their_own(study: Workspace, tmp_path: Path) -> None:
    for name in ("a/b", "a:b", "CON", "..."):
        add_document(study, name, f"The text of {name}.")
    export(study, tmp_path / "out")
    rows = {row["document"]: row["text_file"] for row in read_csv(tmp_path / "out" / "documents.csv")}
    assert rows["a/b"] == "texts/a-b.txt"
    assert rows["a:b"] == "texts/a-b (2).txt"
    for name, file in rows.items():
        if name not in {"essay", "thread"}:
            assert (tmp_path / "out" / file).read_text(encoding="utf-8") == f"The text of {name}."
