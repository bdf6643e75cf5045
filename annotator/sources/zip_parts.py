"""Parts of a zip container by their exact names, within limits. Nothing is ever extracted to a disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections import Counter

from annotator.model.wording import worded
from annotator.sources.limits import MEBIBYTE, ZIP_MEMBERS, ZIP_RATIO, ZIP_RATIO_FREE, ZIP_TOTAL
from annotator.sources.problem import SourceProblem

CHUNK = 256 * 1024
DAMAGED = worded(
    "It is damaged or cut off, so its contents cannot be unpacked. Get it again, or open it in Word "
    "or LibreOffice, save it and import that."
)
BOMB = worded(
    "It unpacks to far more than it seems (limits: {megabytes} MB, {times} times its size, "
    "{parts:,} parts). Save its text as txt and import that.",
    megabytes=ZIP_TOTAL // MEBIBYTE,
    times=ZIP_RATIO,
    parts=ZIP_MEMBERS,
)
LOCKED = worded("It is protected by a password. Save it without one and import that.")


class ZipParts:
    """A container in memory. Raises SourceProblem on one that is broken, locked or made to explode."""

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        self._left = ZIP_TOTAL
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
            members = self._archive.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, IndexError):
            raise SourceProblem(name, DAMAGED) from None
        self._check(members, len(content))
        self.names = frozenset(member.filename for member in members)

    def _check(self, members: list[zipfile.ZipInfo], size: int) -> None:
        if any(member.flag_bits & 0x1 for member in members):
            raise SourceProblem(self._name, LOCKED)
        explodes = (
            len(members) > ZIP_MEMBERS
            or sum(member.file_size for member in members) > ZIP_TOTAL
            or sum(member.compress_size for member in members) > size
            or any(
                member.file_size > ZIP_RATIO_FREE and member.file_size > ZIP_RATIO * max(1, member.compress_size)
                for member in members
            )
        )
        if explodes:
            raise SourceProblem(self._name, BOMB)
        if any(count > 1 for count in Counter(member.filename for member in members).values()):
            raise SourceProblem(self._name, worded("It holds two parts of one name. {then}", then=DAMAGED))

    def read(self, part: str) -> bytes:
        """One part, read piece by piece: what the directory says of its size may be a lie."""
        pieces: list[bytes] = []
        try:
            with self._archive.open(part) as opened:
                while piece := opened.read(CHUNK):
                    pieces.append(piece)
                    self._left -= len(piece)
                    if self._left < 0:
                        raise SourceProblem(self._name, BOMB)
        except KeyError:
            raise SourceProblem(self._name, DAMAGED) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
            raise SourceProblem(self._name, DAMAGED) from None
        return b"".join(pieces)
