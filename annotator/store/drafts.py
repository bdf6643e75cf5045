"""New files get their name only when they are whole, and never replace another."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.model.clock import new_id
from annotator.model.errors import AnnotatorError
from annotator.model.wording import system_reason, worded
from annotator.store.trouble import SavingTrouble, shown

AS_USUAL = 0o666
"""Less what the person's umask takes away."""
OWNER_ONLY = 0o600
"""For copies that lie where nobody looks: what people said is nobody else's to read."""


@contextmanager
def draft_of(path: Path, mode: int = AS_USUAL) -> Iterator[Path]:
    """An empty file beside `path` that gets that name when all went well, and is removed otherwise.

    Raises AnnotatorError where a file of that name exists or the folder or disk does not take it.
    """
    folder = path.absolute().parent
    draft = folder / f".{new_id()[:8]}.annot-draft"
    try:
        if path.exists():
            raise _taken(path)
        if not folder.is_dir():
            raise AnnotatorError(
                worded("There is no folder {folder}. Make it first, or choose another.", folder=shown(folder))
            )
        draft.touch(mode=mode, exist_ok=False)
        yield draft
        put_in_place(draft, path)
    except (OSError, sqlite3.Error) as error:
        detail = system_reason(error) if isinstance(error, OSError) else str(error)
        raise SavingTrouble(
            worded(
                "{path} could not be made: {detail}. Choose another name, folder or disk.",
                path=shown(path),
                detail=detail,
            )
        ) from error
    finally:
        for leftover in (draft, Path(f"{draft}-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)


def put_in_place(draft: Path, path: Path) -> None:
    """Gives a finished file its name, never over another one, and makes that durable."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise _taken(path) from None
    except OSError:  # a file system without hard links
        if path.exists():
            raise _taken(path) from None
        draft.rename(path)
    sync_folder(path.absolute().parent)


def sync_folder(folder: Path) -> None:
    """Makes a new name durable where the system can (not on Windows)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _taken(path: Path) -> AnnotatorError:
    return AnnotatorError(worded("{path} exists already. Nothing was changed: choose another name.", path=shown(path)))
