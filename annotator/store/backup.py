"""Copies of a project file: made through SQLite's backup, opened and compared before they get their name."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from annotator.model.change import JournalLine
from annotator.model.clock import new_id
from annotator.model.errors import AnnotatorError, StaleChangeError
from annotator.store.project_file import ProjectFile, put_in_place
from annotator.store.trouble import SavingTrouble, shown


def copy_with(file: ProjectFile, path: Path, lines: Iterable[JournalLine]) -> None:
    """Copies the file as it is open, writes `lines` into the copy and puts it in place, never over another file."""
    folder = path.absolute().parent
    if path.exists():
        raise AnnotatorError(f"{shown(path)} exists already. Nothing was changed: choose another name.")
    if not folder.is_dir():
        raise AnnotatorError(f"There is no folder {shown(folder)}. Make it first, or choose another.")
    draft = folder / f".{path.name}.{new_id()[:8]}.new"
    try:
        copy_bytes(file, draft)
        with ProjectFile.opened(draft) as copy:
            for line in lines:
                with contextlib.suppress(StaleChangeError):
                    copy.write(line)
        put_in_place(draft, path)
    except (OSError, sqlite3.Error) as error:
        raise SavingTrouble(f"{shown(path)} could not be made: {error}. Choose another folder or disk.") from error
    finally:
        for leftover in (draft, Path(f"{draft}-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)


def copy_bytes(file: ProjectFile, draft: Path) -> None:
    target = sqlite3.connect(draft, isolation_level=None)
    try:
        target.execute("PRAGMA synchronous = FULL")
        file.copy_to(target)
    finally:
        target.close()
