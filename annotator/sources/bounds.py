"""Limits the reading child puts on itself before each file, where the platform has them."""

from __future__ import annotations

import sys
from pathlib import Path

from annotator.sources.formats import Format
from annotator.sources.limits import MEBIBYTE, MEMORY, PLAIN_TEXT_MEMORY, PLAIN_TEXT_SECONDS, SECONDS

PLAIN = frozenset({Format.TXT, Format.MD})


def seconds_for(kind: Format, size: int) -> float:
    """How long reading a file of `size` bytes may take."""
    return SECONDS + (size / MEBIBYTE * PLAIN_TEXT_SECONDS if kind in PLAIN else 0.0)


def memory_for(kind: Format, size: int) -> int:
    """Bytes that reading a file of `size` bytes may take on top of the interpreter's own."""
    return MEMORY + size * (PLAIN_TEXT_MEMORY if kind in PLAIN else 1)


def baseline_memory() -> int:
    """Bytes of address space this process has now; 0 where that cannot be told."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0
    import resource  # noqa: PLC0415 - the platforms that have /proc/self/statm have it

    return int(statm.read_text(encoding="ascii").split()[0]) * resource.getpagesize()


def bound(baseline: int, kind: Format, size: int) -> None:
    """Limits address space and processor time of this process for one file. The parent's clock limits the rest."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    if baseline:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (_at_most(baseline + memory_for(kind, size), hard), hard))
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    until = int(used.ru_utime + used.ru_stime + 2 * seconds_for(kind, size)) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (_at_most(until, hard), hard))


def _at_most(wanted: int, hard: int) -> int:
    return wanted if hard < 0 else min(wanted, hard)
