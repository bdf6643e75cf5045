"""kill -9 at any moment loses nothing that was acknowledged."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import make_project

PROGRAM = Path(__file__).with_name("coding_forever.py")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills are tried where processes can fork")


class Victim:
    """Children that code until they are killed."""

    def __init__(self) -> None:
        self._program = subprocess.Popen(
            [sys.executable, str(PROGRAM)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        self._rest = b""

    @property
    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        return self._program.stdin, self._program.stdout

    def lines(self) -> Iterator[str]:
        """Each line as it comes; fails when nothing comes for a minute."""
        _, output = self._pipes
        while True:
            while b"\n" in self._rest:
                line, self._rest = self._rest.split(b"\n", 1)
                yield line.decode()
            ready, _, _ = select.select([output], [], [], 60)
            assert ready, "the child says nothing"
            more = os.read(output.fileno(), 65536)
            assert more, "the child has gone"
            self._rest += more

    def code_then_die(self, path: Path, after: int, delay: float) -> tuple[set[str], set[str]]:
        """Lets a child code, kills it `delay` seconds after so many acknowledgements; what it acknowledged."""
        entry, _ = self._pipes
        entry.write(f"go {path}\n".encode())
        entry.flush()
        coded: set[str] = set()
        noted: set[str] = set()
        killer: threading.Timer | None = None
        for line in self.lines():
            if line.startswith("pid "):
                pid = int(line[4:])
            elif line == "ended":
                break
            else:
                (coded if line[0] == "+" else noted).add(line[1:])
            if killer is None and len(coded) >= after:
                killer = threading.Timer(delay, os.kill, (pid, signal.SIGKILL))
                killer.start()
        assert killer is not None
        killer.join()
        return coded, noted

    def close(self) -> None:
        entry, output = self._pipes
        entry.close()
        self._program.wait(60)
        output.close()


def kill_often(path: Path, kills: int, seed: int) -> int:
    """Kills so often; after each the project is opened as anybody would and looked at. Returns hot journals seen."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    make_project(path).close()
    coded: set[str] = set()
    noted: set[str] = set()
    hot = 0
    victim = Victim()
    try:
        for _ in range(kills):
            more_coded, more_noted = victim.code_then_die(path, chance.randrange(4), chance.random() * 0.02)
            coded |= more_coded
            noted |= more_noted
            journal = Path(f"{path}-journal")
            hot += journal.exists() and journal.stat().st_size > 0
            with Workspace.open(path) as workspace:
                found = {coding.id: coding for coding in workspace.codings()}
                assert workspace.count() == len(found)
            assert coded <= found.keys(), "an acknowledged coding is lost"
            assert all(found[one].memo.startswith("noted") for one in noted), "an acknowledged memo is lost"
            assert len(found.keys() - coded) <= 1, "something appeared that was never asked for"
            coded |= found.keys()  # committed, and killed before it could be acknowledged
            assert check_project(path).problems == ()
    finally:
        victim.close()
    return hot


def test_a_hundred_kills_while_coding_lose_nothing_acknowledged(tmp_path: Path) -> None:
    assert kill_often(tmp_path / "study.annot", 100, seed=1) > 0, "no kill hit a write: the test proves little"


@pytest.mark.slow
def test_a_thousand_kills_while_coding_lose_nothing_acknowledged(tmp_path: Path) -> None:
    assert kill_often(tmp_path / "study.annot", 1000, seed=2) > 0
