"""kill -9 while an older project is converted: it is as it was or as it will be, and a backup is whole or not there."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from annotator.store.engine import SCHEMA_VERSION
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace

PROGRAM = Path(__file__).with_name("converting_once.py")
OLD = Path(__file__).parents[1] / "files" / "project-v1.annot"
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills are tried where processes can fork")


def versions_left(folder: Path, kills: int, seed: int) -> dict[int, int]:
    """Converts so often, killed at some moment; looks at the file each time. Versions found after the kill."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    wanted = logical(OLD)
    found: dict[int, int] = {}
    environment = {**os.environ, "PYTHONPATH": str(PROGRAM.parents[2])}
    with subprocess.Popen(
        [sys.executable, str(PROGRAM)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for number in range(kills):
            path = folder / f"old-{number}.annot"
            shutil.copy(OLD, path)
            program.stdin.write(f"go {path}\n".encode())
            program.stdin.flush()
            process = int(program.stdout.readline().decode().removeprefix("pid "))
            killer = threading.Timer(chance.random() * 0.08, _kill, (process,))
            killer.start()
            while program.stdout.readline() != b"ended\n":
                pass
            killer.join()
            version = version_of(path)
            found[version] = found.get(version, 0) + 1
            with Workspace.open(path) as workspace:
                assert workspace.count() == 4
            assert logical(path) == wanted
            assert check_project(path).problems == ()
        program.stdin.close()
    return found


def _kill(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return  # it was quicker


def version_of(path: Path) -> int:
    connection = sqlite3.connect(path)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return version


def logical(path: Path) -> dict[str, set[tuple[object, ...]]]:
    """Every table's rows in the columns that the old version had."""
    old, new = sqlite3.connect(OLD), sqlite3.connect(path)
    tables = [name for (name,) in old.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {}
    for table in tables:
        if table != "alembic_version":
            columns = ", ".join(f'"{row[1]}"' for row in old.execute(f"PRAGMA table_info({table})"))
            found[table] = set(new.execute(f"SELECT {columns} FROM {table}"))  # noqa: S608 - our own names
    old.close()
    new.close()
    return found


def whole_backups(folder: Path) -> int:
    """How many backups there are; each of them says what the old file says."""
    wanted = logical(OLD)
    backups = list(folder.rglob("*.annot"))
    for backup in backups:
        assert version_of(backup) == 1
        assert logical(backup) == wanted
    return len(backups)


def test_a_kill_during_conversion_loses_nothing(tmp_path: Path) -> None:
    found = versions_left(tmp_path, 40, seed=1)
    assert found.keys() == {1, SCHEMA_VERSION}, "kills met no conversion, or all of it: the test proves little"
    assert whole_backups(Path(os.environ["XDG_DATA_HOME"])) >= 40
