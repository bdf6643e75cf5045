"""What is no project, or no project of ours, is refused in plain words and left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine

from annotator.model.errors import AnnotatorError
from annotator.store.header import expected_schema, schema_of
from annotator.store.trouble import ProjectUnusable
from annotator.workspace.safety import check_project, restore_backup
from annotator.workspace.workspace import Workspace
from tests.projects import alter, make_project, planned


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.annot"
    with make_project(path) as workspace:
        workspace.commit(planned(workspace, 0, 3))
    return path


@pytest.mark.parametrize("address", ["postgresql://ada:secret@host/study", "mysql+pymysql://host/x", "https://a.b/c"])
def test_the_address_of_a_server_is_refused_without_showing_the_password(address: str) -> None:
    for given in (address, Path(address)):
        with pytest.raises(ProjectUnusable, match="address of a database server") as told:
            Workspace.open(given)
        assert "secret" not in str(told.value)
    with pytest.raises(ProjectUnusable, match="address"):
        check_project(address)


def test_what_is_not_a_project_is_named(tmp_path: Path) -> None:
    text = tmp_path / "text.annot"
    text.write_text("This is a text, and long enough to be taken for a header. " * 5)
    empty = tmp_path / "empty.annot"
    empty.touch()
    short = tmp_path / "short.annot"
    short.write_bytes(b"SQLite format 3\x00abc")
    foreign = tmp_path / "foreign.db"
    alter(foreign, "CREATE TABLE moz_places (id INTEGER)")
    for wrong, words in (
        (text, "not an Annotator project"),
        (empty, "is empty"),
        (short, "damaged"),
        (foreign, "another program"),
        (tmp_path, "is a folder"),
        (tmp_path / "missing.annot", "no project"),
        (tmp_path / "text.annot" / "inside.annot", "cannot be read"),
    ):
        before = wrong.read_bytes() if wrong.is_file() else b""
        with pytest.raises(AnnotatorError, match=words):
            Workspace.open(wrong)
        assert (wrong.read_bytes() if wrong.is_file() else b"") == before
    assert not (tmp_path / "missing.annot").exists()


def test_a_name_with_control_characters_is_shown_safely(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match=r"<U\+202E>"):
        Workspace.open(tmp_path / "a\u202egnp.annot")


def test_a_file_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    alter(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(ProjectUnusable, match=r"newer Annotator \(file version 99"):
        Workspace.open(path)
    assert path.read_bytes() == before
    assert not check_project(path).ok


def test_a_file_without_a_version_is_called_damaged(path: Path) -> None:
    alter(path, "PRAGMA user_version = 0")
    with pytest.raises(ProjectUnusable, match="no version"):
        Workspace.open(path)


def test_a_file_that_was_cut_off_is_called_damaged(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(ProjectUnusable, match="cut off"):
        Workspace.open(path)
    assert not check_project(path).ok


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON codings BEGIN DELETE FROM codes; END",
        "CREATE VIEW v AS SELECT * FROM codings",
        "CREATE TABLE extra (a)",
        "CREATE INDEX i ON codings (memo)",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
    ],
)
def test_anything_in_the_file_that_we_did_not_make_is_refused(path: Path, statement: str) -> None:
    alter(path, statement)
    before = path.read_bytes()
    with pytest.raises(ProjectUnusable, match="did not make"):
        Workspace.open(path)
    report = check_project(path)
    assert not report.ok
    assert "did not make" in report.problems[0]
    with pytest.raises(ProjectUnusable, match="did not make"):
        restore_backup(path, path.with_name("restored.annot"))
    assert path.read_bytes() == before
    assert not path.with_name("restored.annot").exists()


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE memos", "ALTER TABLE codings ADD COLUMN extra TEXT", "DROP INDEX ix_codings_code"],
)
def test_a_schema_that_lacks_or_alters_something_is_refused(path: Path, statement: str) -> None:
    alter(path, statement)
    with pytest.raises(ProjectUnusable, match="not as Annotator makes it"):
        Workspace.open(path)


def test_statistics_that_sqlite_keeps_are_no_harm(path: Path) -> None:
    alter(path, "ANALYZE")
    with Workspace.open(path) as workspace:
        assert workspace.count() == 1


def test_a_record_that_cannot_be_read_is_called_damaged(path: Path) -> None:
    alter(path, "UPDATE documents SET variables = 'no json'")
    with pytest.raises(ProjectUnusable, match="record in it cannot be read"):
        Workspace.open(path)


def test_a_project_without_its_own_record_is_called_damaged(path: Path) -> None:
    alter(path, "DELETE FROM project")
    with pytest.raises(ProjectUnusable, match="record in it cannot be read"):
        Workspace.open(path)


@pytest.mark.parametrize("number", [-3, 50, 2_000_000_000, 2**40, "'x'", "x'00'"])
def test_codings_of_nothing_are_called_damaged(path: Path, number: object) -> None:
    alter(path, f"UPDATE codings SET document = {number}")  # noqa: S608 - ours
    with pytest.raises(ProjectUnusable, match="is damaged"):
        Workspace.open(path)
    assert not check_project(path).ok


def test_a_gap_among_the_documents_is_called_damaged(path: Path) -> None:
    alter(path, "UPDATE codings SET document = 1", "UPDATE documents SET number = 7 WHERE number = 1")
    with pytest.raises(ProjectUnusable, match="is damaged"):
        Workspace.open(path)


def test_a_damaged_name_in_the_schema_is_called_damaged(path: Path) -> None:
    content = path.read_bytes()
    at = content.index(b"CREATE TABLE readings") + 14
    path.write_bytes(content[:at] + b"\xce" + content[at + 1 :])
    with pytest.raises(ProjectUnusable, match="is damaged"):
        Workspace.open(path)
    assert not check_project(path).ok


def test_a_text_that_is_not_what_it_was_is_never_shown(path: Path) -> None:
    replaced = "replace(CAST(content AS TEXT), 'supplier', 'customer')"
    alter(path, f"UPDATE blob_parts SET content = CAST({replaced} AS BLOB)")  # noqa: S608 - a literal
    with Workspace.open(path) as workspace, pytest.raises(ProjectUnusable, match="not what it was"):
        workspace.text(workspace.find_document("essay").id)
    with Workspace.open(path) as workspace, pytest.raises(ProjectUnusable, match="is missing"):
        workspace.blob("0" * 64)
    alter(path, "UPDATE blob_parts SET content = 'a text'")
    with Workspace.open(path) as workspace, pytest.raises(ProjectUnusable, match="damaged"):
        workspace.text(workspace.find_document("essay").id)


def test_a_schema_is_compared_whatever_its_spacing_and_order() -> None:
    assert ("table", "codings") in expected_schema()
    assert not [name for kind, name in expected_schema() if kind in {"trigger", "view"}]
    one = "a INTEGER, b TEXT CHECK (b IN ('x', 'y')), PRIMARY KEY (a), UNIQUE (b)"
    other = "b TEXT CHECK (b IN ('x', 'y')),\n  a INTEGER, UNIQUE (b), PRIMARY KEY (a)"
    third = "b TEXT CHECK (b IN ('x', 'z')), a INTEGER, UNIQUE (b), PRIMARY KEY (a)"
    assert schema_with(one) == schema_with(other)
    assert schema_with(one) != schema_with(third)


def schema_with(columns: str) -> dict[tuple[str, str], str]:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE TABLE t ({columns})")
        found = schema_of(connection)
    engine.dispose()
    return found
