"""Finding source files and reading their bytes."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.model.names import natural_key
from annotator.model.wording import UNSAID, Wording, system_reason, worded
from annotator.sources.formats import format_of, refusal
from annotator.sources.limits import LARGEST_FILE, MEBIBYTE
from annotator.sources.problem import SourceProblem

VANISHED = worded("There is no such file. It may have been moved or renamed; check the path.")
PERMISSIONS = worded("Check its permissions.")
UNREADABLE = worded("It cannot be opened for reading. Check its permissions, and that no other program holds it.")


@dataclass(frozen=True, slots=True)
class Found:
    """A path to import, or with `reason` one that was passed over."""

    path: Path
    reason: Wording = UNSAID


def read_file(path: Path) -> bytes:
    """A file's bytes. Raises SourceProblem where it is no file, gone, unreadable, empty or too large."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise SourceProblem(path.name, worded("It is a folder. Import the files in it."))
        if not stat.S_ISREG(status.st_mode):
            raise SourceProblem(
                path.name, worded("It is a device or a pipe and no file. Save its text to a file first.")
            )
        if status.st_size > LARGEST_FILE:
            raise too_large(path.name)
        with path.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise SourceProblem(path.name, VANISHED) from None
    except (OSError, ValueError):
        raise SourceProblem(path.name, UNREADABLE) from None
    if len(content) > LARGEST_FILE:
        raise too_large(path.name)
    if not content:
        raise SourceProblem(
            path.name, worded("It is empty (0 bytes). It may not have been downloaded or saved completely.")
        )
    return content


def too_large(name: str) -> SourceProblem:
    """A file beyond the limit."""
    return SourceProblem(
        name,
        worded("It is larger than {megabytes} MB. Split it and import the parts.", megabytes=LARGEST_FILE // MEBIBYTE),
    )


def _in_order(names: Iterable[str]) -> list[str]:
    """Those that are not hidden; two that count the same, 1 and 01, in the same order on every system."""
    return sorted((name for name in names if not name.startswith(".")), key=lambda name: (natural_key(name), name))


def walk(paths: Iterable[Path]) -> Iterator[Found]:
    """The files behind `paths`: folders are walked in order of names (2 before 10), hidden files silently passed over.

    Files named one by one are always given; in a folder those of unknown kinds come with a reason.
    """
    for path in paths:
        if not path.is_dir():
            yield Found(path)
            continue
        closed: list[OSError] = []
        for folder, folders, names in os.walk(path, onerror=closed.append):
            folders[:] = _in_order(folders)
            for name in _in_order(names):
                yield Found(Path(folder, name), UNSAID if format_of(name) else refusal(name))
        for error in closed:
            yield Found(
                Path(str(error.filename)),
                worded(
                    "The folder cannot be read: {why}. {then}",
                    why=system_reason(error),
                    then=PERMISSIONS,
                ),
            )
