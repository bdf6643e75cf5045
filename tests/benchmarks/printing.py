"""How long a document takes to become a PDF: `python -m tests.benchmarks.printing [--size B] [--spans N] [--json]`.

Prints the pages, and seconds of CPU and by the clock: in the program it is a thread of its own that takes them.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotator.model.progress import silent
from annotator.ui.press import print_document
from annotator.ui.printing.choice import Endnotes
from tests.benchmarks.window import make_project


def printed(folder: Path, size: int, spans: int) -> dict[str, float]:
    """Pages of a text of about `size` bytes with `spans` codings, and seconds."""
    project = make_project(folder, size, spans)
    cpu, wall = time.thread_time(), time.perf_counter()
    pages = print_document(project, "benchmark", folder / "out.pdf", (), "A4", Endnotes.NONE, silent)
    seconds = {"cpu": time.thread_time() - cpu, "wall": time.perf_counter() - wall}
    return {"size": size, "spans": spans, "pages": pages} | {name: round(took, 2) for name, took in seconds.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1_000_000, help="bytes of text")
    parser.add_argument("--spans", type=int, default=2_000, help="codings")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = printed(Path(folder), wanted.size, wanted.spans)
    print(json.dumps(found) if wanted.json else " ".join(f"{name} {value:,}" for name, value in found.items()))


if __name__ == "__main__":
    main()
