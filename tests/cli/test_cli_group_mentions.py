"""Real codings of two coders, one JSONL file each, whose files overlap only in part: in, and compared."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import annotator as program
from annotator.agreement import agreement_of_spans
from tests.cli.conftest import Call

Annotator = Callable[..., Call]
CODERS = ("emarie", "sjasmin")
LABELS = {
    "social-group": "social group",
    "implicit": "implicit social group reference",
    "political-group": "political group",
    "political-institution": "political institution",
    "organization": "organization, public institution, or collective actor",
    "unsure": "unsure",
}
CODEBOOK = "annotator-codebook: 1\nname: Group mentions\nversion: 1.0.0\ncodes:\n" + "".join(
    f'  - id: {name}\n    name: "{label}"\n' for name, label in LABELS.items()
)
Coded = dict[str, dict[str, set[tuple[int, int]]]]


@pytest.fixture
def files(shared: Path) -> list[Path]:
    return [shared / "real" / "group_mentions" / "annotations" / f"{coder}.jsonl" for coder in CODERS]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.yaml"
    path.write_text(CODEBOOK, "utf-8")
    return path


@pytest.fixture
def imported(annotator: Annotator, book: Path, files: list[Path], tmp_path: Path) -> Path:
    project = tmp_path / "mentions.annot"
    annotator("new", project, "--codebook", book)
    for coder, file in zip(CODERS, files, strict=True):
        found = annotator("import", project, file, "--as", "codings", "--coder", coder, "--json")
        assert (found.status, found.json["skipped"]) == (0, [])
    return project


def read(file: Path) -> Coded:
    """Straight from the file: {text: {code: passages}}; a text that stands there twice is one."""
    found: Coded = {}
    for line in map(json.loads, file.read_text("utf-8").splitlines()):
        codes = found.setdefault(line["text"], {})
        for start, end, label in line["label"]:
            codes.setdefault(label, set()).add((start, end))
    return found


def drawn_in(text: str, start: int, end: int) -> tuple[int, int]:
    """From the first to the last character that is not white space, as judgements by character take a passage."""
    quote = text[start:end]
    return start + len(quote) - len(quote.lstrip()), end - len(quote) + len(quote.rstrip())


def marked(coded: Coded, texts: list[str], label: str) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Of every character of the texts, whether it bears the label."""

    def of_each() -> Iterator[list[int]]:
        for text in texts:
            places = {at for ends in coded[text].get(label, ()) for at in range(*drawn_in(text, *ends))}
            yield [int(at in places) for at in range(len(text))]

    return np.array([mark for marks in of_each() for mark in marks], dtype=np.int64)


def test_shared_and_single_coded_texts_are_told_apart(annotator: Annotator, imported: Path, files: list[Path]) -> None:
    report = annotator("agree", imported, "--json", "--resamples", "0").json
    assert (report["documents"], report["left_out"]) == (1388, 11)
    assert {each["reason"] for each in report["left_out_documents"]} == {"Marked as done by sjasmin alone."}
    with program.open_project(imported) as project:
        assert len(project.documents()) == 1399
        for coder, file in zip(CODERS, files, strict=True):
            passages = [len(each) for codes in read(file).values() for each in codes.values()]
            assert len(list(project.codings(coder=coder))) == sum(passages)


def test_the_numbers_are_those_of_every_character_counted(
    annotator: Annotator, imported: Path, files: list[Path]
) -> None:
    one, other = map(read, files)
    texts = sorted(one.keys() & other.keys())
    asked = ("--unit", "character", "--measure", "krippendorff_alpha", "--measure", "f1_exact", "--resamples", "0")
    rows = annotator("agree", imported, *asked, "--json").json["rows"]
    found = {(row["code"], row["measure"]): row["value"] for row in rows}
    for name, label in LABELS.items():
        a, b = marked(one, texts, label), marked(other, texts, label)
        judged, uses = 2 * len(a), int(a.sum() + b.sum())
        expected = 2 * uses * (judged - uses) / (judged * (judged - 1))
        assert found[name, "krippendorff_alpha"] == pytest.approx(1 - float((a != b).mean()) / expected, abs=1e-12)
        held = [{(text, *ends) for text in texts for ends in coded[text].get(label, ())} for coded in (one, other)]
        exact = 2 * len(held[0] & held[1]) / (len(held[0]) + len(held[1]))
        assert found[name, "f1_exact"] == pytest.approx(exact, abs=1e-12)


def test_project_python_and_bare_files_agree(
    annotator: Annotator, imported: Path, files: list[Path], book: Path
) -> None:
    """The same values from the project, from the Python function on the raw spans, and from the files alone."""
    one, other = map(read, files)
    lengths = {text: len(text) for text in one.keys() | other.keys()}
    counts = {text: [c for c, coded in zip(CODERS, (one, other), strict=True) if text in coded] for text in lengths}
    raw = [
        (text, coder, label, *ends)
        for coder, coded in zip(CODERS, (one, other), strict=True)
        for text, codes in coded.items()
        for label, passages in codes.items()
        for ends in passages
    ]
    tight = [(*span[:3], *drawn_in(span[0], *span[3:])) for span in raw]
    as_marked, as_judged = (agreement_of_spans(spans, lengths, CODERS, counts=counts) for spans in (raw, tight))
    with program.open_project(imported) as project:
        by_project = project.agreement(coders=CODERS, unit="character", resamples=0)
    for row in by_project.rows:
        mine = (as_marked if row.measure.startswith("f1") else as_judged).row(LABELS[str(row.code)], row.measure)
        assert mine is not None
        assert row.value == pytest.approx(mine.value, abs=1e-12)
    bare = annotator("agree", "--from", *files, "--unit", "character", "--resamples", "0", "--json")
    assert bare.status == 0, bare.err
    # One text stands in both files under two names. Without a project names tell texts apart as well, so it is two.
    assert bare.json["documents"] == 1389
