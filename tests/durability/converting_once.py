"""A program for the kill test: for each line "go PATH" it forks a child that opens, and so converts, an old project.

The children write "pid N" first and "open" once the project is open.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import annotator.store.upgrade  # noqa: F401 - loaded once, so that the kills meet the conversion itself
from annotator.workspace.workspace import Workspace


def say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


def main() -> None:
    for line in sys.stdin:
        path = Path(line.removeprefix("go ").rstrip("\n"))
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            Workspace.open(path).close()
            say("open")
            os._exit(0)
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    main()
