"""`annotator print`: the same pages without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import open_window, paint_window, print_document
from annotator.cli.app import run
from tests.ui.printing.conftest import Sheaf
from tests.windows import make_study


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def printed(qapp: object, *arguments: object) -> int:
    return run(["print", *map(str, arguments)], open_window, paint_window, print_document)


def words_of(path: Path) -> str:
    sheaf = Sheaf(path.read_bytes())
    sheaf.close()
    return " ".join(sheaf.pages)


def test_a_document_is_written_with_everyones_codings(
    qapp: object, study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "harbour.pdf"
    assert printed(qapp, study, "harbour", out, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(out), "pages": 1}
    words = words_of(out)
    assert "Masts stand by the harbour." in words
    assert "Ada Kowalska (AK), Ben Moss (BM)" in words


def test_one_coders_codings_can_be_asked_for(qapp: object, study: Path, tmp_path: Path) -> None:
    out = tmp_path / "ada.pdf"
    assert printed(qapp, study, "harbour", out, "--coder", "ada kowalska") == 0
    assert "Cable" not in words_of(out)


def test_the_project_itself_is_never_written_over(
    qapp: object, study: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = study.read_bytes()
    assert printed(qapp, study, "harbour", study) == 1
    assert "untouched" in capsys.readouterr().err
    assert study.read_bytes() == before


def test_an_unknown_document_or_coder_is_said(
    qapp: object, study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "x.pdf"
    assert printed(qapp, study, "nowhere", out) == 1
    assert "nowhere" in capsys.readouterr().err
    assert printed(qapp, study, "harbour", out, "--coder", "Zoe") == 1
    assert "Zoe" in capsys.readouterr().err
    assert not out.exists()
