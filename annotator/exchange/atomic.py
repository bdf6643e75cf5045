"""Files that are written whole or not at all: beside their place first, then put there in one step."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.wording import system_reason, worded


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content replaces `path` when the block ends well; otherwise nothing there changes.

    Raises AnnotatorError where the disk refuses.
    """
    with refusals_told(path):
        path = Path(os.path.realpath(path))  # what a link leads to, not the link
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", suffix=".partial", dir=path.parent)
        partial = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            partial.chmod(_mode_of(path))
            partial.replace(path)
            sync_folder(path.parent)
        finally:
            partial.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """One file's whole content, all of it or none."""
    with written(path) as stream:
        stream.write(content)


def sync_folder(folder: Path) -> None:
    """See to it that a power cut cannot take back what was put in place in the folder."""
    with suppress(OSError):  # not every file system lets a folder be synced; the files themselves are
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def refusals_told(path: Path) -> Iterator[None]:
    """Tell in plain words what the disk refused while `path` was written."""
    try:
        yield
    except OSError as error:
        raise AnnotatorError(
            worded(
                "{path} could not be written: {why}. What was there before is untouched. Choose another "
                "place, or make room.",
                path=visible(str(path)),
                why=system_reason(error),
            )
        ) from error


def _mode_of(path: Path) -> int:
    """The permissions of the file that is replaced, else what the person's settings give to new files."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
