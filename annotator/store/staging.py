"""Many small contents in few transactions: what an import keeps before the change that names it."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.text import sha256_of
from annotator.store import blobs
from annotator.store.project_file import ProjectFile

BATCH_BYTES = blobs.PART * blobs.BATCH
"""Bytes written in one transaction, so that nobody waits long for the lock."""


class Stager:
    """Collects contents and writes them a megabyte at a time. `flush` before a change names them."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._waiting: dict[str, bytes] = {}
        self._size = 0

    def put(self, content: bytes) -> str:
        """Takes one content and gives its SHA-256 in hex."""
        if len(content) > BATCH_BYTES:
            return self._file.put_blob(content)
        sha256 = sha256_of(content)
        if sha256 not in self._waiting:
            self._waiting[sha256] = content
            self._size += len(content)
        if self._size > BATCH_BYTES:
            self.flush()
        return sha256

    def flush(self) -> None:
        """Writes what is waiting and returns after the commit."""
        waiting, self._waiting, self._size = self._waiting, {}, 0
        if waiting:
            _write(self._file, list(waiting.items()))


def _write(file: ProjectFile, contents: Sequence[tuple[str, bytes]]) -> None:
    with file.writing() as connection:
        for sha256, content in contents:
            if blobs.is_complete(connection, sha256):
                continue
            blobs.begin_blob(connection, sha256, len(content))
            blobs.add_parts(connection, sha256, 0, blobs.parts_of(content))
            blobs.finish_blob(connection, sha256)
