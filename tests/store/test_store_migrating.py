"""Project files of every version are opened; older ones are brought up to date after a verified backup."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.store.backup_folder import backups_of
from annotator.store.engine import SCHEMA_VERSION, WRITES, Access, engine_for
from annotator.store.header import expected_schema, schema_of
from annotator.store.migrating import REVISION, SCRIPTS, bring_up_to_date
from annotator.store.trouble import ProjectUnusable, SavingTrouble
from annotator.store.upgrade import _run, back_up_then_upgrade, copy_raw, raw_fingerprint, upgrade
from annotator.workspace.merging import merge
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import TEXT, make_project

FROZEN = sorted((Path(__file__).parents[1] / "files").glob("project-v*.annot"))
NEXT = """
from __future__ import annotations

from alembic import op
import sqlalchemy as sa

revision = "next"
down_revision = "{revision}"

def upgrade() -> None:
    with op.batch_alter_table("coders") as coders:
        coders.add_column(sa.Column("colour", sa.Text(), nullable=True))
    {then}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.annot"
    make_project(path).close()
    return path


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """Alembic's scripts with one revision more."""
    folder = tmp_path / "migrations 100%"
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "next.py").write_text(NEXT.format(revision=REVISION, then=""))
    return folder


def copied_beside(source: Path) -> Path:
    copy = source.with_suffix(".backup")
    copy_raw(source, copy)
    return copy


def rows_of(path: Path) -> dict[str, dict[int, dict[str, object]]]:
    """Every row of people's work, by table and row number."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {
        table: {row["rowid"]: dict(row) for row in connection.execute(f"SELECT rowid AS rowid, * FROM {table}")}  # noqa: S608 - our own names
        for table in tables
        if table != "alembic_version"
    }
    connection.close()
    return found


def versions(path: Path) -> tuple[int, str]:
    connection = sqlite3.connect(path)
    found = (
        connection.execute("PRAGMA user_version").fetchone()[0],
        connection.execute("SELECT version_num FROM alembic_version").fetchone()[0],
    )
    connection.close()
    return found


def test_there_is_a_frozen_file_of_every_version() -> None:
    assert [path.name for path in FROZEN] == [f"project-v{version}.annot" for version in range(1, SCHEMA_VERSION + 1)]


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.name)
def test_a_frozen_file_of_any_version_opens_with_all_that_is_in_it(frozen: Path, tmp_path: Path) -> None:
    path = tmp_path / frozen.name
    shutil.copy(frozen, path)
    with Workspace.open(path) as workspace:
        essay = workspace.find_document("essay")
        assert workspace.text(essay.id) == TEXT
        assert essay.variables == (("author", "N. N."),)
        assert [(coding.start, coding.code) for coding in workspace.codings_of(essay.id)] == [
            (0, "firm"),
            (4, "firm"),
            (4, "person"),
            (21, "firm"),
        ] or workspace.count() == 4
        assert workspace.codings_of(essay.id)[0].attributes == (("certainty", "high"),)
        assert [memo.text for memo in workspace.memos.values()] == ["Ça va 🙂"]
        assert [document.name for document in workspace.documents.values()] == ["essay"]
        if frozen.stem != "project-v1":
            assert [coding.unsure for coding in workspace.codings()] == [False, True, False, False]
            assert [bool(coding.checked) for coding in workspace.codings()] == [False, False, True, False]
            (version,), (edit,) = workspace.codebook_versions(), workspace.code_edits.values()
            assert (version.edits, edit.weight, version.coder) == ((edit,), Weight.MEANING, edit.coder)
            assert [source.quote for source in workspace.example_sources.values()] == ["The supplier"]
        assert workspace.undo(None) == "Remove document"
        workspace.flush()
        assert workspace.text(workspace.find_document("thread").id) == TEXT
    assert check_project(path).problems == ()


def test_the_first_version_keeps_every_row_and_its_checksum(tmp_path: Path) -> None:
    path = tmp_path / "old.annot"
    shutil.copy(FROZEN[0], path)
    before = rows_of(path)
    Workspace.open(path).close()
    after = rows_of(path)
    assert {table: after[table].keys() for table in before} == {table: before[table].keys() for table in before}
    new: dict[str, dict[str, object]] = {
        "codings": {"unsure": 0, "checked": ""},
        "codebook_versions": {"edits": "[]", "coder": ""},
    }
    for table, rows in before.items():
        for key, row in rows.items():
            assert after[table][key] == row | new.get(table, {})
    assert {table for table in after.keys() - before.keys() if after[table]} == set()


@pytest.mark.parametrize("frozen", FROZEN[:-1], ids=lambda path: path.name)
def test_an_older_file_is_checked_and_merged_from_without_being_changed(frozen: Path, tmp_path: Path) -> None:
    old, broken = tmp_path / frozen.name, tmp_path / "broken.annot"
    shutil.copy(frozen, old)
    before = old.read_bytes()
    report = check_project(old)
    assert (report.ok, report.problems) == (True, ())
    assert "older Annotator" in report.notes[0]
    with Workspace.create(tmp_path / "new.annot") as workspace:
        merge(workspace, [old], dry_run=True)
        merge(workspace, [old])
        assert (workspace.count(), len(workspace.documents)) == (4, 1)
    assert old.read_bytes() == before
    shutil.copy(frozen, broken)
    connection = sqlite3.connect(broken)
    connection.execute("UPDATE codings SET memo = 'another' WHERE number = 1")
    connection.commit()
    connection.close()
    assert "not as it was saved" in check_project(broken).problems[0]
    connection = sqlite3.connect(broken)
    connection.execute("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM codes; END")
    connection.commit()
    connection.close()
    assert "broken.annot holds a trigger" in check_project(broken).problems[0]


def test_migrating_from_nothing_makes_the_same_tables_as_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "bare.annot"
    path.touch()
    engine = engine_for(path, Access.WRITE)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        _run(connection, SCRIPTS)
        assert schema_of(connection) == expected_schema()
    engine.dispose()


def test_an_older_file_is_backed_up_and_brought_up_to_date(path: Path, scripts: Path) -> None:
    before = raw_fingerprint(path)
    upgrade(path, scripts, SCHEMA_VERSION + 1, copied_beside)
    assert versions(path) == (SCHEMA_VERSION + 1, "next")
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT name, colour FROM coders ORDER BY position").fetchall() == [
        ("Ada", None),
        ("Ben", None),
    ]
    connection.close()
    assert raw_fingerprint(path.with_suffix(".backup")) == before
    with Workspace.open(path.with_suffix(".backup")) as old:
        assert len(old.coders) == 2
    with pytest.raises(ProjectUnusable, match="newer Annotator"):
        Workspace.open(path)


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, scripts: Path) -> None:
    before = raw_fingerprint(path)
    (scripts / "versions" / "next.py").write_text(NEXT.format(revision=REVISION, then="raise ZeroDivisionError"))
    with pytest.raises(ZeroDivisionError):
        upgrade(path, scripts, SCHEMA_VERSION + 1, copied_beside)
    assert raw_fingerprint(path) == before
    assert versions(path) == (SCHEMA_VERSION, REVISION)


def test_records_that_refer_to_nothing_are_not_migrated(path: Path, scripts: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM blobs WHERE sha256 IN (SELECT sha256 FROM documents)")
    connection.commit()
    connection.close()
    before = raw_fingerprint(path)
    with pytest.raises(ProjectUnusable, match="refer to others"):
        upgrade(path, scripts, SCHEMA_VERSION + 1, copied_beside)
    assert raw_fingerprint(path) == before


def test_nothing_is_migrated_without_a_good_backup(path: Path, scripts: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    other = tmp_path / "other.annot"
    Workspace.create(other).close()
    with pytest.raises(SavingTrouble, match="not the same"):
        upgrade(path, scripts, SCHEMA_VERSION + 1, lambda _: other)
    assert path.read_bytes() == before


def test_an_older_file_with_a_trigger_or_damage_is_refused(path: Path, scripts: Path, tmp_path: Path) -> None:
    hostile, broken = tmp_path / "hostile.annot", tmp_path / "broken.annot"
    shutil.copy(path, hostile)
    connection = sqlite3.connect(hostile)
    connection.execute("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM codes; END")
    connection.commit()
    connection.close()
    broken.write_bytes(path.read_bytes()[:8192] + bytes(4096) + path.read_bytes()[12288:])
    for wrong, words in ((hostile, "did not make"), (broken, "damaged")):
        before = wrong.read_bytes()
        with pytest.raises(AnnotatorError, match=words):
            upgrade(wrong, scripts, SCHEMA_VERSION + 1, copied_beside)
        assert wrong.read_bytes() == before


def test_the_backup_of_a_conversion_goes_to_the_backup_folder(path: Path, scripts: Path) -> None:
    backup = back_up_then_upgrade(path, scripts, SCHEMA_VERSION + 1)
    assert backup.parent.parent == backups_of("x", "y").parent
    assert backup.name.endswith("-before-conversion.annot")
    assert versions(backup) == (SCHEMA_VERSION, REVISION)


def test_an_older_file_that_may_not_be_written_is_refused(path: Path) -> None:
    with pytest.raises(SavingTrouble, match="older Annotator"):
        bring_up_to_date(path, SCHEMA_VERSION - 1, Access.READ)


def test_a_file_of_the_version_before_is_migrated_on_opening(path: Path) -> None:
    """Marked older, it goes the whole way: here there is nothing to do but the mark."""
    bring_up_to_date(path, SCHEMA_VERSION - 1, Access.WRITE)
    assert versions(path) == (SCHEMA_VERSION, REVISION)
    with Workspace.open(path) as workspace:
        assert len(workspace.coders) == 2
