"""Sources into a project: once each, with everything kept, in one change that can be undone."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.errors import Cancelled
from annotator.model.text import clean_text, sha256_of
from annotator.workspace.importing import (
    ImportAs,
    ImportOptions,
    finish_import,
    import_documents,
    known_texts,
    prepare_import,
)
from annotator.workspace.safety import backup_folder
from annotator.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "study.annot") as opened:
        yield opened


def folder_of(tmp_path: Path, **files: bytes) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content)
    return folder


def names(workspace: Workspace) -> list[str]:
    return [document.name for document in workspace.documents.values()]


def test_a_folder_is_imported_with_what_was_skipped(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, b_txt=b"Two words.", a_md=b"# One", c_exe=b"x", d_txt=b"")
    report = import_documents(workspace, [folder])
    assert report.created == ("a", "b")
    assert [(Path(one.path).name, one.place) for one in report.skipped] == [("c.exe", ""), ("d.txt", "")]
    assert report.to_plain()["skipped"][1]["reason"].startswith("It is empty")
    document = workspace.find_document("b")
    assert workspace.text(document.id) == "Two words."
    assert workspace.original(document.id) == b"Two words."
    assert (document.importer, document.importer_version, document.encoding) == ("txt", "1", "utf-8")
    assert (document.characters, document.paragraphs, document.original_name) == (10, 1, "b.txt")
    assert [document.position for document in workspace.documents.values()] == [0, 1]


def test_importing_again_adds_nothing(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, a_txt=b"One.", b_txt=b"Two.")
    import_documents(workspace, [folder])
    lines = len(workspace.journal())
    report = import_documents(workspace, [folder])
    assert (report.created, report.matched) == ((), ("a", "b"))
    assert len(workspace.journal()) == lines


def test_the_same_text_under_two_names_is_one_document(tmp_path: Path, workspace: Workspace) -> None:
    report = import_documents(workspace, [folder_of(tmp_path, a_txt=b"One.\r\n", b_txt=b"\xef\xbb\xbfOne.\n")])
    assert (report.created, report.matched) == (("a",), ("a",))


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, a_txt=b"One.", a_md=b"Two.", a_html=b"<p>Three.")
    assert set(import_documents(workspace, [folder]).created) == {"a", "a (2)", "a (3)"}


def test_an_import_is_undone_and_done_again_as_one(tmp_path: Path, workspace: Workspace) -> None:
    import_documents(workspace, [folder_of(tmp_path, a_txt=b"One.", b_txt=b"Two.")])
    before = dict(workspace.documents)
    assert workspace.undo(None) == "Import 2 documents"
    workspace.flush()
    assert not workspace.documents
    workspace.redo(None)
    workspace.flush()
    assert dict(workspace.documents) == before
    assert workspace.text(next(iter(before))) == "One."


def test_a_cancelled_import_changes_nothing(tmp_path: Path, workspace: Workspace) -> None:
    def stop(step: int, of: int, what: str = "") -> None:
        if step == 1:
            raise Cancelled

    lines = len(workspace.journal())
    with pytest.raises(Cancelled):
        import_documents(workspace, [folder_of(tmp_path, a_txt=b"One.", b_txt=b"Two.")], report=stop)
    assert not workspace.documents
    assert len(workspace.journal()) == lines


def test_progress_tells_each_file(tmp_path: Path, workspace: Workspace) -> None:
    told: list[tuple[int, int, str]] = []

    def note(step: int, of: int, what: str = "") -> None:
        told.append((step, of, what))

    import_documents(workspace, [folder_of(tmp_path, a_txt=b"One.", b_txt=b"Two.")], report=note)
    assert told[0] == (0, 2, "a.txt")
    assert told[-1] == (2, 2, "")


def test_an_encoding_that_is_asked_can_be_answered_for_one_file(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, a_txt="Поставщик поставляет".encode("cp1251"), b_txt="Ä".encode())
    report = import_documents(workspace, [folder])
    assert report.created == ("b",)
    assert "cp1251" in [candidate.encoding for candidate in report.skipped[0].candidates]
    answered = import_documents(workspace, [folder], ImportOptions(encodings={folder / "a.txt": "cp1251"}))
    assert (answered.created, answered.matched) == (("a",), ("b",))
    assert workspace.find_document("a").encoding == "cp1251"


def test_a_text_that_came_meanwhile_counts_as_matched(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, a_txt=b"One.")
    prepared = prepare_import(workspace.path, known_texts(workspace), [folder], ImportOptions())
    import_documents(workspace, [folder])
    change, report = finish_import(workspace, prepared)
    assert not change
    assert report.matched == ("a",)


def test_preparing_runs_on_another_thread_while_the_project_is_open(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, a_txt=b"One.")
    prepared = []
    known = known_texts(workspace)

    def work() -> None:
        prepared.append(prepare_import(workspace.path, known, [folder], ImportOptions()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)
    change, _ = finish_import(workspace, prepared[0])
    workspace.commit(change)
    assert names(workspace) == ["a"]


def test_names_that_cannot_be_stored_or_deceive_are_spelt_out(tmp_path: Path, workspace: Workspace) -> None:
    path = tmp_path / "report\u202efdp.txt"
    path.write_bytes(b"words")
    assert import_documents(workspace, [path]).created == ("report<U+202E>fdp",)


def test_rows_become_documents_with_variables(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, t_csv=b"id,text,outlet\n1,One word.,Post\n2,,Post\n3,One word.,Post\n4,Two words.,\n")
    report = import_documents(workspace, [folder / "t.csv"], ImportOptions(as_kind=ImportAs.ROWS))
    assert report.created == ("1", "4")
    assert [(one.place, one.reason) for one in report.skipped] == [
        ("row 3", "The column “text” is empty."),
        ("row 4", "It has the same text as row 2."),
    ]
    document = workspace.find_document("1")
    assert document.variables == (("outlet", "Post"),)
    assert (document.importer, document.original_name) == ("rows", "t.csv, row 2")
    assert workspace.original(document.id) == (folder / "t.csv").read_bytes()
    again = import_documents(workspace, [folder / "t.csv"], ImportOptions(text_column="text"))
    assert (again.created, again.matched) == ((), ("1", "4"))


def test_a_table_imported_without_saying_so_tells_how(tmp_path: Path, workspace: Workspace) -> None:
    report = import_documents(workspace, [folder_of(tmp_path, t_csv=b"text\nx")])
    assert "as rows of a table" in report.skipped[0].reason


def test_a_project_with_documents_is_backed_up_before_new_ones_come(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, a_txt=b"One.")
    import_documents(workspace, [folder])
    assert not list(backup_folder(workspace.path).glob("*"))
    import_documents(workspace, [folder])
    assert not list(backup_folder(workspace.path).glob("*"))
    import_documents(workspace, [folder_of(tmp_path, b_txt=b"Two.")])
    assert len(list(backup_folder(workspace.path).glob("*import*"))) == 1


def test_a_thousand_files_take_seconds(tmp_path: Path, workspace: Workspace, capfd: pytest.CaptureFixture[str]) -> None:
    folder = folder_of(tmp_path)
    for number in range(1000):
        (folder / f"{number}.txt").write_text(f"Document {number}. It says a thing.\n" * 10, encoding="utf-8")
    started = time.monotonic()
    assert len(import_documents(workspace, [folder]).created) == 1000
    assert time.monotonic() - started < 20
    assert capfd.readouterr() == ("", "")


def test_the_seeds_keep_every_character(seeds: list[Path], workspace: Workspace) -> None:
    report = import_documents(workspace, seeds)
    assert report.created == tuple(path.stem for path in seeds)
    for path, document in zip(seeds, workspace.documents.values(), strict=True):
        text = clean_text(path.read_bytes().decode("utf-8-sig"))
        assert workspace.text(document.id) == text
        assert document.sha256 == sha256_of(text)
    assert next(iter(workspace.documents.values())).posts == 28


def test_only_tables_are_taken_as_rows(tmp_path: Path, workspace: Workspace) -> None:
    folder = folder_of(tmp_path, a_xlsx=b"PK", b_md=b"words")
    report = import_documents(workspace, [folder], ImportOptions(as_kind=ImportAs.ROWS))
    assert not report.created
    assert all("Save the sheet as csv" in one.reason for one in report.skipped)
