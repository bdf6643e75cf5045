"""Agreement of a project: who counts, units of real texts, rolling up, resampling by a variable."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from annotator.agreement.results import AgreementProblem, AgreementReport
from annotator.agreement.spans import agreement_of_spans
from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codes import Attribute, AttributeType
from annotator.model.errors import AnnotatorError, Cancelled, NotFoundError
from annotator.model.records import Coding
from annotator.workspace import acts
from annotator.workspace.agreeing import AgreementOptions, compute, gather, views
from annotator.workspace.compared import Counting, counting_named
from annotator.workspace.workspace import Workspace
from tests.studies import CODEBOOK, SENTENCES, TEXT, Study, add_coders, code_three_documents


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Workspace.create(tmp_path / "study.annot", name="Study", codebook=CODEBOOK) as workspace:
        yield add_coders(workspace)


@pytest.fixture
def coded(study: Study) -> Study:
    return code_three_documents(study)


def test_a_projects_report_is_that_of_its_spans(coded: Study) -> None:
    workspace = coded.workspace
    paths = {"firm": "actor/firm", "state": "actor/state"}
    spans = [
        (each.document, workspace.coders[each.coder].name, paths[each.code], each.start, each.end)
        for each in workspace.codings()
    ]
    units = {each: [coded.place(sentence) for sentence in SENTENCES] for each in workspace.documents}
    alone = agreement_of_spans(
        spans,
        dict.fromkeys(workspace.documents, len(TEXT)),
        ["Ada", "Ben"],
        unit="sentence",
        units=units,
        resamples=50,
        seed=7,
        codes=["actor/firm", "actor/state"],
    )
    report = coded.report(resamples=50, seed=7)
    assert (report.rows, report.overall, report.pairs) == (alone.rows, alone.overall, alone.pairs)
    assert (report.project, report.unit, report.units, report.documents) == ("Study", "sentence", 9, 3)
    assert report.context["codebook"] == {"name": "Codebook", "version": "0.1.0"}


def test_the_sentence_is_what_agrees_when_the_ends_differ(coded: Study) -> None:
    by_sentence, by_character = coded.report(), coded.report(unit="character")
    firm = by_sentence.row("actor/firm", "percent")
    assert firm is not None
    assert firm.value == pytest.approx(8 / 9)
    strict = by_character.row("actor/firm", "percent")
    assert strict is not None
    assert strict.value is not None
    assert strict.value < 1


def test_the_space_after_a_sentence_does_not_touch_the_next(study: Study) -> None:
    study.document("one")
    study.done("one", "Ada", "Ben")
    start, end = study.place("signed it.")
    study.code("one", "Ada", (start, end))
    study.code("one", "Ben", (start, end + 2))
    study.code("one", "Ben", (end, end + 1), "state")
    for unit in ("sentence", "token", "paragraph"):
        report = study.report(unit=unit)
        firm, state = report.row("actor/firm", "percent"), report.row("actor/state", "percent")
        assert firm is not None
        assert state is not None
        assert firm.value == 1.0
        assert state.undefined == f"It was used, but no {unit} lies under any of its passages."


def test_only_finished_documents_count_and_the_others_are_named(coded: Study) -> None:
    coded.document("four")
    coded.code("four", "Ada", "supplier")
    coded.document("five")
    coded.done("five", "Ben")
    report = coded.report()
    assert report.documents == 3
    assert {left.document: left.reason for left in report.left_out} == {
        "four": "Not marked as done by any of the coders.",
        "five": "Marked as done by Ben alone.",
    }
    assert report.warnings == ()


def test_unfinished_documents_count_when_asked_and_are_warned_of(coded: Study) -> None:
    coded.document("four")
    coded.code("four", "Ada", "supplier")
    coded.done("four", "Ben")
    report = coded.report(count="coded")
    assert (report.documents, report.left_out) == (4, ())
    assert report.warnings[0].startswith("1 reading counts because something is coded")


def test_nothing_is_warned_of_where_all_is_done_anyway(coded: Study) -> None:
    assert coded.report(count="coded").warnings == ()


def test_a_filter_by_code_never_changes_what_counts(coded: Study) -> None:
    coded.document("four")
    coded.code("four", "Ada", "supplier", "state")
    coded.done("four", "Ben")
    whole, part = coded.report(count="coded"), coded.report(count="coded", codes=("firm",))
    assert part.documents == whole.documents == 4
    assert part.rows == tuple(row for row in whole.rows if row.code == "actor/firm")


def test_a_coder_for_whom_nothing_counts_is_passed_over_with_a_word(coded: Study) -> None:
    coded.coder("Cem")
    report = coded.report()
    assert report.coders == ("Ada", "Ben")
    assert report.warnings == ("Left out, because no document counts for them: Cem.",)
    named = coded.report(coders=("ada", "ben", "CEM "))
    assert named.coders == ("Ada", "Ben", "Cem")
    assert {row.undefined for row in named.pairs if row.coders == ("Ada", "Cem")} == {"Ada and Cem share no document."}


def test_documents_can_be_chosen(coded: Study) -> None:
    report = coded.report(documents=("one", "three"))
    assert (report.documents, report.left_out) == (2, ())


def test_a_code_takes_in_its_descendants_when_rolled_up(coded: Study) -> None:
    assert "actor" not in {row.code for row in coded.report().rows}
    rolled = coded.report(roll_up=True)
    actor = rolled.row("actor", "percent")
    assert actor is not None
    # Different codes below it in document two, the same sentence: one actor, twice seen.
    assert actor.value == 1.0
    assert dict(actor.codings) == {"Ada": 3, "Ben": 3}
    assert coded.report(roll_up=True, codes=("actor",)).rows == tuple(row for row in rolled.rows if row.code == "actor")


def test_retired_codes_are_reported_only_where_they_were_used(coded: Study) -> None:
    assert {row.code for row in coded.report().rows} == {"actor/firm", "actor/state"}
    workspace = coded.workspace
    one, ada = workspace.find_document("one"), workspace.find_coder("Ada")
    coding = Coding(new_id(), one.id, 0, 3, "old", ada.id, now(), now())
    workspace.apply(Change("Code passage", (Put(None, coding),)))
    assert {row.code for row in coded.report().rows} == {"actor/firm", "actor/state", "old"}


def test_documents_of_one_outlet_are_drawn_together(study: Study) -> None:
    for number in range(12):
        name = study.document(f"d{number:02}", outlet="herald" if number < 9 else "")
        study.done(name, "Ada", "Ben")
        study.code(name, "Ada", "supplier")
        study.code(name, "Ben", "supplier" if number % 3 else "ministry")
    alone = study.report(resamples=100).row("actor/firm", "krippendorff_alpha")
    together = study.report(resamples=100, resample_by="outlet").row("actor/firm", "krippendorff_alpha")
    assert alone is not None
    assert together is not None
    assert alone.value == together.value
    # The herald and three documents without an outlet.
    assert (alone.bearing, together.bearing) == (12, 4)
    assert alone.low is not None
    assert (together.low, together.interval) == (None, None)
    assert 'in only 4 of the groups of documents (by "outlet")' in str(together.warning)


def test_an_unknown_variable_is_refused_with_those_there_are(study: Study) -> None:
    study.document("one", outlet="herald")
    study.done("one", "Ada", "Ben")
    with pytest.raises(NotFoundError, match=r'variable "author"\. They have: outlet'):
        study.report(resample_by="author")


def test_documents_without_posts_are_left_out_when_posts_are_compared(coded: Study) -> None:
    with pytest.raises(AgreementProblem, match="None of the documents compared has a post"):
        coded.report(unit="post")
    coded.document("thread", posts=((0, 24), (25, 60)))
    coded.done("thread", "Ada", "Ben")
    coded.code("thread", "Ada", "supplier")
    coded.code("thread", "Ben", "signed")
    report = coded.report(unit="post")
    assert (report.documents, report.units) == (1, 2)
    assert {left.reason for left in report.left_out} == {"It has no post."}
    firm = report.row("actor/firm", "percent")
    assert firm is not None
    assert firm.value == 1.0


def test_the_four_ways_to_count_are_seen_side_by_side(coded: Study) -> None:
    gathered = gather(coded.workspace, AgreementOptions())
    seen = views(gathered)
    assert list(seen) == ["document", "sentence", "character"]
    assert seen["sentence"].rows == coded.report().rows
    whole = seen["document"].total("krippendorff_alpha")
    assert whole is not None
    assert list(views(gather(coded.workspace, AgreementOptions(unit="character")))) == list(seen)


def test_what_was_gathered_is_worked_out_on_another_thread_after_closing(coded: Study) -> None:
    expected = coded.report(resamples=20)
    gathered = gather(coded.workspace, AgreementOptions(resamples=20))
    coded.workspace.close()
    found: list[AgreementReport] = []
    worker = Thread(target=lambda: found.append(compute(gathered)))
    worker.start()
    worker.join()
    assert found == [expected]


def test_a_report_can_be_stopped(coded: Study) -> None:
    def stop(step: int, of: int, what: str = "") -> None:
        assert 0 <= step < of
        assert what
        raise Cancelled

    with pytest.raises(Cancelled):
        gather(coded.workspace, AgreementOptions(), stop)
    with pytest.raises(Cancelled):
        compute(gather(coded.workspace, AgreementOptions()), stop)


def test_one_coder_is_no_comparison(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "alone.annot", codebook=CODEBOOK) as workspace:
        alone = Study(workspace)
        with pytest.raises(AnnotatorError, match="no documents yet"):
            alone.report()
        alone.document("one")
        with pytest.raises(AnnotatorError, match="the project has none yet"):
            alone.report()
        alone.coder("Ada")
        with pytest.raises(AnnotatorError, match="only Ada"):
            alone.report()
        alone.coder("Ben")
        with pytest.raises(AnnotatorError, match="only Ada was named"):
            alone.report(coders=("Ada", "ada"))


def test_a_project_without_codes_has_nothing_to_compare(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "bare.annot") as workspace:
        bare = Study(workspace)
        bare.document("one")
        bare.coder("Ada")
        bare.coder("Ben")
        bare.done("one", "Ada", "Ben")
        with pytest.raises(AnnotatorError, match="no codes yet"):
            bare.report()


def test_where_nothing_is_done_the_message_says_how_to_mark_it(study: Study) -> None:
    study.document("one")
    study.document("two")
    for options in ({}, {"coders": ("Ada", "Ben")}):
        with pytest.raises(AnnotatorError, match=r"annotator done PROJECT DOCUMENT --coder NAME"):
            study.report(**options)
    study.done("one", "Ada")
    study.done("two", "Ben")
    with pytest.raises(AnnotatorError, match="No document counts for two of these coders: Ada, Ben"):
        study.report()
    with pytest.raises(AnnotatorError, match="No document counts for two") as refused:
        study.report(count="coded")
    assert "--count coded" not in str(refused.value)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"unit": "word"}, '"word" is not a unit'),
        ({"measures": ("delta",)}, '"delta" is not a measure'),
        ({"count": "all"}, 'not "all"'),
        ({"coders": ("Ada", "Zoe")}, "Zoe"),
        ({"codes": ("nothing",)}, "nothing"),
        ({"documents": ("none",)}, "none"),
        ({"iou": 1.5}, "1.5"),
        ({"resample_by": "outlet"}, "They have none"),
    ],
)
def test_unknown_names_are_refused(coded: Study, options: dict[str, object], said: str) -> None:
    with pytest.raises(AnnotatorError, match=said):
        coded.report(**options)


def test_what_counts_is_said_by_name() -> None:
    assert [counting_named(name) for name in ("done", "coded")] == [Counting.DONE, Counting.CODED]


def test_answers_about_matched_passages_are_compared(coded: Study) -> None:
    workspace = coded.workspace
    question = Attribute("stance", "Stance", AttributeType.CHOICE, ("for", "against", "none"))
    firm = workspace.codebook.by_id["firm"]
    workspace.apply(acts.edit_code(firm, replace(firm, attributes=(question,)), workspace.codebook))
    answers = {"Ada": "for", "Ben": "against"}
    for coding in list(workspace.codings(code="firm")):
        who = workspace.coders[coding.coder].name
        workspace.apply(acts.answer(coding, "stance", answers[who], workspace.codebook))
    report = coded.report(unit="character", iou=0.0)
    rows = {row.measure: row for row in report.attributes}
    assert {row.code for row in report.attributes} == {"actor/firm"}
    assert {row.attribute for row in report.attributes} == {"Stance"}
    assert rows["percent"].value == 0.0
    assert rows["percent"].answered == rows["percent"].matched > 0
    assert rows["gwet_ac1"].value is not None
    assert rows["gwet_ac1"].value < 0
    assert report.to_dict()["attributes"][0]["level"] == "nominal"


def test_one_document_is_resampled_by_paragraphs(study: Study) -> None:
    study.document("alone")
    for coder in ("Ada", "Ben"):
        study.code("alone", coder, SENTENCES[0])
        study.done("alone", coder)
    report = study.report(resamples=20)
    (row,) = [row for row in report.rows if row.code == "actor/firm" and row.measure == "percent"]
    assert "paragraphs of the one document" in str(row.warning)
    assert row.bearing == 1
