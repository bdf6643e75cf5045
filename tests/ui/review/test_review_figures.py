"""Figures, rows and sentences without a window."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from annotator.agreement.results import Loss, Row
from annotator.model.progress import silent
from annotator.ui.review.choices import Choices, Order, Sameness, Shown
from annotator.ui.review.figures import Axis, Standing, axis_for, percent, short, standing, tick, uncoded_share
from annotator.ui.review.measured import read_and_estimate
from annotator.ui.review.pair_model import step_of
from annotator.ui.review.report_file import write_report
from annotator.ui.review.saying import about_certainty, about_loss, empty_row
from annotator.workspace.agreeing import AgreementOptions, agreement
from annotator.workspace.workspace import Workspace


def row(value: float | None = 0.7, low: float | None = None, high: float | None = None, **more: object) -> Row:
    fields: dict[str, object] = {
        "undefined": None if value is not None else "Nobody used it, so there is nothing to agree about.",
        "documents": 8,
        "bearing": 8,
        "codings": {"Ada": 4, "Ben": 5},
        "prevalence": 0.1,
    }
    fields |= more
    return Row("krippendorff_alpha", "x", value, low=low, high=high, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "words"), [(0.714, ".71"), (-0.041, "−.04"), (1.0, "1.00"), (0.999, "1.00"), (-0.001, ".00")]
)
def test_figures_read_as_in_journals(value: float, words: str) -> None:
    assert short(value) == words


def test_percent_tells_nearly_all_from_all() -> None:
    assert [percent(share) for share in (0.61, 0.992, 0.99999, 1.0, 0.0004, 0.0)] == [
        "61 %",
        "99.2 %",
        "99.9 %",
        "100 %",
        "0.1 %",
        "0 %",
    ]


def test_the_whole_interval_decides_on_the_target() -> None:
    assert standing(row(0.88, 0.83, 0.92)) is Standing.REACHED
    assert standing(row(0.79, 0.66, 0.89)) is Standing.UNCLEAR
    assert standing(row(0.55, 0.38, 0.7)) is Standing.BELOW
    assert standing(row(0.95)) is Standing.UNCLEAR


def test_the_axis_grows_for_values_below_zero() -> None:
    assert axis_for([0.2, -0.04]) == Axis()
    grown = axis_for([0.2, -0.3])
    assert grown.low == -0.4
    assert [tick(value) for value in grown.ticks] == ["−.4", "−.2", "0", ".2", ".4", ".6", ".8", "1"]
    assert grown.place(-0.4) == 0.0
    assert grown.place(-2.0) == 0.0


def test_most_of_percent_is_text_without_the_code() -> None:
    # 100 units: both use it in 3, one of them in 4, nobody in 93
    assert uncoded_share(row(0.96, prevalence=0.05)) == pytest.approx(93 / 96)


def test_rows_without_a_number_say_why() -> None:
    assert empty_row(row(None), kappa=False).startswith("Undefined: no variation. Nobody used it")
    alone = row(0.0, codings={"Ada": 0, "Ben": 2})
    assert empty_row(alone, kappa=False) == "Too few: 2 uses, all by Ben. No interval can be given."
    apart = row(None, undefined="Ben and Chiara share no document.", documents=0)
    assert empty_row(apart, kappa=True) == "Not comparable: Ben and Chiara share no document."
    assert empty_row(row(0.4), kappa=False) == ""


def test_the_largest_loss_opens_the_explanation() -> None:
    words = "".join(run.text for run in about_loss(Loss(0.61, 0.27, 0.12, 100)))
    assert words.startswith("Coders mostly find the same passages but end them differently")
    assert "61 % is boundaries, 27 % missed passages and 12 % another code." in words
    words = "".join(run.text for run in about_loss(Loss(0.1, 0.45, 0.45, 100)))
    assert "45 % missed passages and 45 % another code." in words


def test_certainty_guesses_how_many_documents_it_would_take() -> None:
    words = "".join(run.text for run in about_certainty(row(0.71, 0.635, 0.785, bearing=12, documents=12)))
    assert words.startswith("Known to within ±.075 with 12 documents. About 15 more")
    assert "five documents" in "".join(run.text for run in about_certainty(row(0.71, bearing=3)))


def test_f1_belongs_to_passages_and_characters() -> None:
    choices = Choices().with_shown(Shown.F1)
    assert (choices.sameness, choices.shown) == (Sameness.PASSAGE, Shown.F1)
    assert choices.with_sameness(Sameness.DOCUMENT).shown is Shown.ALPHA
    assert choices.with_shown(Shown.AC1).sameness is Sameness.SENTENCE
    assert Order.CODEBOOK.following is Order.LOWEST


def test_the_ramp_has_five_steps() -> None:
    assert [step_of(value) for value in (-0.1, 0.4, 0.65, 0.7, 0.9)] == [0, 1, 2, 3, 4]


def test_a_session_of_its_own_reads_what_is_saved(coded: Workspace) -> None:
    gathered = read_and_estimate(coded.path, Choices(), silent)
    assert [coder.id for coder in gathered.coders] == ["ada", "ben"]
    assert set(gathered.views) == {"document", "sentence", "character"}


def test_the_report_is_written_as_json_and_as_a_table(coded: Workspace, tmp_path: Path) -> None:
    report = agreement(coded, AgreementOptions())
    written = write_report(tmp_path / "report.json", report)
    assert json.loads(written.read_text("utf-8")) == json.loads(json.dumps(report.to_dict()))
    table = write_report(tmp_path / "report.csv", report).read_bytes().decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(table, newline="")))
    assert len(lines) == len(report.overall) + len(report.rows) + len(report.pairs)
    assert {line["scope"] for line in lines} == {"overall", "code", "pair"}


def test_another_target_is_what_standing_and_lines_are_about() -> None:
    assert standing(row(0.79, 0.71, 0.89), 0.7) is Standing.REACHED
    assert standing(row(0.88, 0.83, 0.92), 0.95) is Standing.BELOW
    assert axis_for([0.5], 0.9).lines == ((0.667, False), (0.9, True))
    assert axis_for([0.5], 0.6).lines == ((0.6, True),)
    assert step_of(0.85, 0.9) == 3
