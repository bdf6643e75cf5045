"""How the program and its reading child speak: a length, a JSON head, and byte strings that the head counts.

JSON and not pickle: what comes back from a process that read a hostile file is only ever taken as values.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

LENGTH = struct.Struct(">Q")
LONGEST = 2**31
"""Bytes of one piece; more is no answer of ours."""


def send(pipe: BinaryIO, head: dict[str, Any], *parts: bytes) -> None:
    """Writes one message and flushes. Raises OSError where nobody listens any more."""
    packed = json.dumps({**head, "parts": [len(part) for part in parts]}).encode("ascii")
    pipe.write(LENGTH.pack(len(packed)))
    pipe.write(packed)
    pipe.writelines(parts)
    pipe.flush()


def receive(pipe: BinaryIO) -> tuple[dict[str, Any], list[bytes]]:
    """Reads one message. Raises EOFError where the other side has ended."""
    (length,) = LENGTH.unpack(_exactly(pipe, LENGTH.size))
    head: dict[str, Any] = json.loads(_exactly(pipe, length))
    return head, [_exactly(pipe, size) for size in head["parts"]]


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    if size > LONGEST:
        raise EOFError
    content = pipe.read(size)
    if len(content) < size:
        raise EOFError
    return content
