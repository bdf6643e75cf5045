"""Lists and reports as a person reads them: whatever the width of the terminal, no line is longer and none is torn."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.text import Text

from tests.cli.conftest import Call

Annotator = Callable[..., Call]
LONG = "a very long code name that goes on"


def read(call: Call) -> str:
    """What stands on the terminal, without what makes it bold."""
    return Text.from_ansi(call.out).plain


@pytest.fixture
def study(annotator: Annotator, tmp_path: Path) -> Path:
    """Two coders, several documents with long and wide names, codes with long paths."""
    codes = [{"id": f"code-{number}-{'x' * 20}", "name": f"{LONG} {number}"} for number in range(12)]
    book = {"annotator-codebook": 1, "name": "Long", "version": "1.0.0"}
    book["codes"] = [{"id": "a-heading-of-some-length", "name": "Heading", "codable": False, "codes": codes}]
    (tmp_path / "codes.yaml").write_text(json.dumps(book), encoding="utf-8")
    project = tmp_path / "study.annot"
    assert annotator("new", project, "--codebook", tmp_path / "codes.yaml").status == 0
    lines = []
    for coder, shift in (("Ada Kowalska", 0), ("Ben", 3)):
        for number in range(6):
            spans = [[10 * code, 10 * code + 30 + shift, f"code-{code}-{'x' * 20}"] for code in range(12)]
            text = f"{number} 平安城市 went on. " + "The firm signed\nagain. " * 20
            lines.append({"id": f"平安城市 {number} " * 5, "text": text, "label": spans, "_annotator_id": coder})
    (tmp_path / "lines.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert annotator("import", project, tmp_path / "lines.jsonl").status == 0
    return project


@pytest.fixture(params=[60, 80, 120])
def width(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, study: Path) -> int:
    """A terminal that many cells wide, from here on."""
    for name, value in (("TTY_COMPATIBLE", "1"), ("NO_COLOR", "1"), ("TERM", "xterm"), ("COLUMNS", str(request.param))):
        monkeypatch.setenv(name, value)
    assert study.exists()
    return int(request.param)


@pytest.mark.parametrize(
    "arguments",
    [
        ("documents",),
        ("codings",),
        ("search", "firm"),
        ("disagreements", "--coder", "ben", "--coder", "ada kowalska"),
    ],
)
def test_lists_fit_the_terminal(annotator: Annotator, study: Path, width: int, arguments: tuple[str, ...]) -> None:
    call = annotator(arguments[0], study, *arguments[1:])
    assert call.status == 0
    lines = read(call).splitlines()
    assert len(lines) > 8
    assert [line for line in lines if cell_len(line) > width] == []


def test_values_of_agreement_stand_in_whole_cells(annotator: Annotator, study: Path, width: int) -> None:
    call = annotator("agree", study, "--resamples", 50)
    tables = [line for line in read(call).splitlines() if line.startswith(" ")]
    assert [line for line in tables if cell_len(line) > width] == []
    rows = [line.split() for line in tables if "e-3-xx" in line]
    assert len(rows) >= 2
    for row in rows:
        assert row[0].endswith("x" * 20), "a code is cut at its beginning, where the others are the same"
    values = {value.strip("[],") for row in rows for value in row[1:]} - {"·", "6", "–"}
    assert all(value.lstrip("-").replace(".", "", 1).isdigit() for value in values)


def test_what_agreement_warns_of_is_said_once(annotator: Annotator, study: Path, width: int) -> None:
    out = read(annotator("agree", study, "--resamples", 50))
    assert out.count("The interval is rough") <= 1
    assert width


def test_a_coding_is_taken_back_by_the_id_that_the_list_shows(annotator: Annotator, study: Path, width: int) -> None:
    listed = read(annotator("codings", study)).splitlines()
    shown = listed[2].split()
    short = next(word for word in shown if len(word) == 8 and all(sign in "0123456789abcdef" for sign in word))
    assert annotator("uncode", study, short).status == 0
    ids = [row["coding_id"] for row in annotator("codings", study, "--json").json]
    assert len(ids) == 143
    assert not any(each.startswith(short) for each in ids)
    assert annotator("uncode", study, "").status == 1
    assert width


def test_the_codebook_is_an_outline(annotator: Annotator, study: Path, width: int) -> None:
    out = read(annotator("codebook", "show", study))
    assert out.startswith("Heading")
    assert f"\n  {LONG} 0" in out
    assert "12 codings" in out
    assert width
