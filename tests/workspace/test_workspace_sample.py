"""The sample project, by `annotator.workspace.sample`: what ships is whole and instructive."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.agreement.results import AgreementReport
from annotator.model.errors import AnnotatorError
from annotator.model.records import MemoTarget, ReadingState
from annotator.workspace.agreeing import AgreementOptions, agreement, disagreements
from annotator.workspace.safety import check_project
from annotator.workspace.sample import make_sample
from annotator.workspace.workspace import Workspace


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.annot"
    make_sample(path)
    return path


@pytest.fixture(scope="module")
def report(sample: Path) -> AgreementReport:
    with Workspace.open(sample) as workspace:
        return agreement(workspace, AgreementOptions(resamples=200))


def test_the_sample_holds_every_shipped_text_and_coding_and_says_what_it_is(sample: Path) -> None:
    with Workspace.open(sample) as workspace:
        assert len(workspace.documents) == 10
        assert {Path(document.original_name).suffix for document in workspace.documents.values()} == {
            ".txt",
            ".md",
            ".html",
            ".docx",
            ".pdf",
        }
        assert workspace.count() == 351
        assert workspace.memos[MemoTarget.PROJECT, workspace.info.id].text.startswith("Sample data")
        assert all("(sample)" in coder.name for coder in workspace.coders.values())
        assert all(document.variables for document in workspace.documents.values())
    assert check_project(sample).ok


def test_each_coder_left_a_document_so_that_unread_and_uncoded_differ(sample: Path) -> None:
    with Workspace.open(sample) as workspace:
        states = {
            coder.name: sorted(workspace.state_of(document, coder.id) for document in workspace.documents)
            for coder in workspace.coders.values()
        }
    assert [sum(state is ReadingState.DONE for state in mine) for mine in states.values()] == [9, 9]
    assert states["Ada (sample)"] != states["Ben (sample)"]


def test_agreement_is_high_on_some_codes_and_low_on_others(report: AgreementReport) -> None:
    def alpha(code: str) -> float:
        row = report.row(code, "krippendorff_alpha")
        assert row is not None
        assert row.value is not None
        assert row.low is not None
        return row.value

    assert min(alpha("actor/firm"), alpha("evidence/figure"), alpha("evidence/cited-source")) > 0.8
    assert max(alpha("threat/kill-switch"), alpha("threat/dependence"), alpha("stance/alarm")) < 0.5


def test_the_coders_differ_in_every_way(sample: Path) -> None:
    with Workspace.open(sample) as workspace:
        kinds = {one.kind.value for one in disagreements(workspace, "Ada (sample)", "Ben (sample)")}
    assert kinds == {"missed", "ends", "code", "nested"}


def test_a_sample_is_never_made_over_a_file(sample: Path) -> None:
    before = sample.read_bytes()
    with pytest.raises(AnnotatorError, match="exists already"):
        make_sample(sample)
    assert sample.read_bytes() == before
    assert not [path.name for path in sample.parent.iterdir() if "making" in path.name]
