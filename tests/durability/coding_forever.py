"""A program for the kill test: for each line "go PATH" it forks a child that codes until it is killed.

The children write "pid N" first, then the id of each coding once its commit returned.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from annotator.model.change import Change, Put
from annotator.model.clock import new_id
from annotator.model.records import Document
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace


def say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


def code_forever(path: Path) -> None:
    with Workspace.open(path) as workspace:
        essay, ada = workspace.find_document("essay"), workspace.find_coder("Ada")
        codes = [code for code in workspace.codebook if code.takes_codings]
        say(f"pid {os.getpid()}")
        number = workspace.count()
        while True:
            span = Span(number % 1000, number % 1000 + 1 + number // 1000)
            change = acts.code(essay, span, codes[number % len(codes)], ada, memo="m" * (number % 7 * 100))
            workspace.commit(change)
            coding = change.puts[0].after
            say(f"+{coding.id}")  # type: ignore[union-attr]
            if number % 5 == 0:
                workspace.commit(acts.annotate(workspace.coding(coding.id), f"noted {number}"))  # type: ignore[arg-type,union-attr]
                say(f"={coding.id}")  # type: ignore[union-attr]
            if number % 25 == 0:
                import_something(workspace, essay)
            number += 1


def import_something(workspace: Workspace, like: Document) -> None:
    """A new text in several transactions, then the change that names it."""
    text = os.urandom(300_000).hex()
    new = replace(like, id=new_id(), name=new_id(), sha256=workspace.put_blob(text.encode()), characters=len(text))
    workspace.commit(Change("Import documents", (Put(None, new),)))


def main() -> None:
    for line in sys.stdin:
        path = Path(line.removeprefix("go ").rstrip("\n"))
        child = os.fork()
        if child == 0:
            code_forever(path)
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    main()
