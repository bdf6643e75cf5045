"""How much a source may cost. Whoever needs more splits the source."""

from __future__ import annotations

MEBIBYTE = 1024 * 1024

LARGEST_FILE = 200 * MEBIBYTE
"""Bytes of a file that is read at all."""

MEMORY = 512 * MEBIBYTE
"""Bytes a format reader may use on top of what the interpreter itself takes."""

PLAIN_TEXT_MEMORY = 16
"""Further bytes of memory for each byte of plain text: an emoji anywhere makes every character four bytes wide."""

SECONDS = 30.0
"""Time for one file."""

PLAIN_TEXT_SECONDS = 1.5
"""Further seconds for each MiB of plain text, which cannot expand and so may be large."""

ZIP_TOTAL = 200 * MEBIBYTE
ZIP_RATIO = 200
ZIP_RATIO_FREE = MEBIBYTE
"""A member this small may be packed as tightly as it likes: empty XML parts compress beyond any ratio."""
ZIP_MEMBERS = 10_000
