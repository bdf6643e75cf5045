"""Reads a source file in a child process with limits, so that a hostile or broken file harms nothing."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

import annotator
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.structure import structure_from_plain
from annotator.model.wording import worded, wording_from_plain
from annotator.sources.bounds import seconds_for
from annotator.sources.files import read_file
from annotator.sources.formats import Format, format_of, refusal
from annotator.sources.parsed import Parsed
from annotator.sources.problem import Candidate, EncodingUnknown, SourceProblem
from annotator.sources.wire import receive, send

IMPORTER_VERSION = "1"
"""Raised when the same bytes would give another text."""

TICK = 0.1
"""Seconds between two looks at whether the work was cancelled."""

Answer = tuple[dict[str, Any], list[bytes]]

ENDED = worded(
    "Its contents made the reader stop: it is damaged, or made to do harm. Open it in the program it "
    "comes from, save it again and import that, or save its text as txt."
)


def read_source(path: Path, *, encoding: str | None = None, report: Report = silent) -> Parsed:
    """One source, read in a child of its own. Raises SourceProblem (EncodingUnknown), and Cancelled from `report`."""
    with SourceReader() as reader:
        return reader.read(path, encoding=encoding, report=report)


class SourceReader:
    """Reads many sources with one child, which is started anew after it failed. Use it in a `with`."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Ends the child."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):
                cast("BinaryIO", pipe).close()

    def read(self, path: Path, *, encoding: str | None = None, report: Report = silent) -> Parsed:
        """One source. `report` is called several times a second; where it raises, the child is ended."""
        kind = format_of(path.name)
        content = read_file(path) if kind is not None or path.is_dir() or not path.exists() else b""
        if kind is None:
            raise SourceProblem(path.name, refusal(path.name))
        return self.read_content(path.name, kind, content, encoding=encoding, report=report)

    def read_content(
        self, file_name: str, kind: Format, content: bytes, *, encoding: str | None = None, report: Report = silent
    ) -> Parsed:
        """The same from bytes that are at hand."""
        head, parts = self._ask(file_name, kind, content, encoding, report)
        if "candidates" in head:
            raise EncodingUnknown(file_name, tuple(Candidate(*one) for one in head["candidates"]))
        if "problem" in head:
            raise SourceProblem(file_name, wording_from_plain(head["problem"]))
        return Parsed(
            name=Path(file_name).stem,
            file_name=file_name,
            text=parts[0].decode("utf-8"),
            structure=structure_from_plain(json.loads(parts[1])),
            original=content,
            importer=kind.value,
            importer_version=importer_version(kind),
            encoding=head["encoding"],
            notes=tuple(wording_from_plain(note) for note in head["notes"]),
        )

    def _ask(self, name: str, kind: Format, content: bytes, encoding: str | None, report: Report) -> Answer:
        """The child's answer. Waits on a thread, since pipes know no time limit on every platform."""
        child = self._child = self._child or _start()
        answers: list[Answer] = []
        arrived = threading.Event()

        def talk() -> None:
            with contextlib.suppress(OSError, EOFError, ValueError):
                send(cast("BinaryIO", child.stdin), {"name": name, "format": kind.value, "encoding": encoding}, content)
                answers.append(receive(cast("BinaryIO", child.stdout)))
            arrived.set()

        talking = threading.Thread(target=talk, name="reading child", daemon=True)
        talking.start()
        try:
            self._wait(arrived, name, seconds_for(kind, len(content)), report)
        except BaseException:
            child.kill()
            talking.join()
            self.close()
            raise
        talking.join()
        if not answers or answers[0][0].get("ends"):
            self.close()
        if not answers:
            raise SourceProblem(name, ENDED)
        return answers[0]

    def _wait(self, arrived: threading.Event, name: str, seconds: float, report: Report) -> None:
        ticks = 0
        while not arrived.wait(TICK):
            ticks += 1
            report(0, 1, visible(name))
            if ticks * TICK > seconds:
                raise SourceProblem(
                    name,
                    worded(
                        "Reading it took longer than {seconds} seconds and was stopped. If you trust the file, split "
                        "it or save its text as txt and import that.",
                        seconds=round(seconds),
                    ),
                )


def importer_version(kind: Format) -> str:
    """The version of the reader of a format, with the library's where one does the work."""
    return f"{IMPORTER_VERSION} (pypdfium2 {version('pypdfium2')})" if kind is Format.PDF else IMPORTER_VERSION


def _start() -> subprocess.Popen[bytes]:
    """A child that finds this same program, and nothing in the folder it happens to be started from."""
    found = [str(Path(annotator.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, found))}
    hidden = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "annotator.sources.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=hidden,
    )
