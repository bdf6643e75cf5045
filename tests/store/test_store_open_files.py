"""Looking at a file that is open in this program must not let go of its locks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.model.errors import AnnotatorError
from annotator.store.header import read_header
from annotator.store.open_files import is_open, only_if_closed
from annotator.store.project_file import ProjectFile
from annotator.workspace.safety import backup_project, check_project
from annotator.workspace.workspace import Workspace
from tests.projects import make_project

TRY_TO_WRITE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    connection.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
else:
    print("got in")
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.annot"
    make_project(path).close()
    return path


def another_program_trying_to_write(path: Path) -> str:
    done = subprocess.run([sys.executable, "-c", TRY_TO_WRITE, str(path)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_opening_a_project_again_keeps_the_locks_of_who_is_writing(path: Path) -> None:
    """POSIX drops every lock a program has on a file as soon as it closes any handle of that file."""
    with ProjectFile.opened(path) as file:
        with file.writing():
            assert another_program_trying_to_write(path) == "database is locked"
            header = read_header(path)
            with Workspace.open(path) as other:
                assert other.count() == 0
            assert check_project(path).ok
            backup_project(path, path.with_name("copy.annot"))
            assert another_program_trying_to_write(path) == "database is locked"
        assert another_program_trying_to_write(path) == "got in"
    assert read_header(path).version == header.version


def test_a_file_counts_as_open_until_its_last_connection_is_closed(path: Path) -> None:
    assert not is_open(path)
    with ProjectFile.opened(path):
        with ProjectFile.opened(path):
            assert is_open(path)
        assert is_open(path)
        with only_if_closed(path) as may_look:
            assert not may_look
    assert not is_open(path)
    with only_if_closed(path) as may_look:
        assert may_look
    assert not is_open(path.with_name("none.annot"))


def test_a_closed_file_is_said_to_be_closed(path: Path) -> None:
    file = ProjectFile.opened(path)
    file.close()
    with pytest.raises(AnnotatorError, match="was closed meanwhile"):
        file.read(lambda _connection: None)
