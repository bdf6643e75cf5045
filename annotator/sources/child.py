"""The process that reads foreign files: `python -m annotator.sources.child`, spoken to over its standard streams.

It knows neither Qt nor the store, opens no file and no connection: bytes come in, text and structure go out.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any, BinaryIO

from annotator.model.structure import structure_to_plain
from annotator.model.wording import worded, wording_to_plain
from annotator.sources.bounds import baseline_memory, bound
from annotator.sources.dispatch import read_bytes
from annotator.sources.formats import Format
from annotator.sources.problem import EncodingUnknown, SourceProblem
from annotator.sources.wire import receive, send

TOO_LARGE = worded(
    "Reading it needs more memory than Annotator allows a source (512 MB). If you trust the file, "
    "split it or save its text as txt."
)
TOO_DEEP = worded("Its elements nest too deeply to be a document somebody wrote. Save its text as txt and import that.")


def main() -> None:
    """Answers requests until the program closes the pipe."""
    requests, answers = _own_streams()
    baseline = baseline_memory()
    while True:
        try:
            head, parts = receive(requests)
        except EOFError:
            return
        bound(baseline, Format(head["format"]), len(parts[0]))
        send(answers, *_answer(head, parts[0]))


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the program; whatever a library prints then goes nowhere instead of into the answers."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    sys.stdin = sys.stdout = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - lives as long as the process
    return requests, answers


def _answer(head: dict[str, Any], content: bytes) -> tuple[Any, ...]:
    try:
        draft = read_bytes(Format(head["format"]), content, head["name"], head["encoding"])
    except EncodingUnknown as problem:
        return ({"candidates": [[one.encoding, one.preview] for one in problem.candidates]},)
    except SourceProblem as problem:
        return ({"problem": wording_to_plain(problem.reason)},)
    except MemoryError:
        return ({"problem": wording_to_plain(TOO_LARGE), "ends": True},)
    except RecursionError:
        return ({"problem": wording_to_plain(TOO_DEEP)},)
    structure = json.dumps(structure_to_plain(draft.structure)).encode("ascii")
    found = {"encoding": draft.encoding, "notes": [wording_to_plain(note) for note in draft.notes]}
    return found, draft.text.encode("utf-8"), structure


if __name__ == "__main__":
    main()
