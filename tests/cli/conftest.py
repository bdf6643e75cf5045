"""Calling commands in-process and reading what they print."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.app import run

CODEBOOK = """\
annotator-codebook: 1
name: Test
version: 1.0.0
codes:
  - id: actor
    name: Actor
    codable: false
    codes:
      - id: firm
        name: Firm
        key: "1"
        definition: A company.
      - id: state
        name: State
"""
TEXT = "The firm signed.\nThe state said no\u20112020 to 平安城市 and \U0001f600 went on.\n"


@dataclass
class Call:
    """One finished call of the command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Screen:
    """Stands for the window: notes what was asked of it."""

    shown: list[Path | None] = field(default_factory=list)
    painted: list[tuple[Path, Path]] = field(default_factory=list)

    def show(self, project: Path | None) -> int:
        self.shown.append(project)
        return 0

    def paint(self, project: Path, picture: Path) -> None:
        self.painted.append((project, picture))


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def annotator(capfd: pytest.CaptureFixture[str], screen: Screen) -> Callable[..., Call]:
    """Calls `annotator ARGUMENTS…` and gives status and output."""

    def call(*arguments: object) -> Call:
        capfd.readouterr()
        status = run([str(argument) for argument in arguments], screen.show, screen.paint)
        printed = capfd.readouterr()
        return Call(status, printed.out, printed.err)

    return call


@pytest.fixture
def codebook_file(tmp_path: Path) -> Path:
    file = tmp_path / "codes.yaml"
    file.write_text(CODEBOOK, encoding="utf-8")
    return file


@pytest.fixture
def project(tmp_path: Path, annotator: Callable[..., Call], codebook_file: Path) -> Path:
    """A project with one document, `thread`, and the test codebook."""
    source = tmp_path / "thread.txt"
    source.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "study.annot"
    assert annotator("new", path, "--codebook", codebook_file).status == 0
    assert annotator("import", path, source).status == 0
    return path
