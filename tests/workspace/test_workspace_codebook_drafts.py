"""The draft over a frozen version: proposals, decisions, freezing, and whose codings want another look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding
from annotator.workspace import acts
from annotator.workspace.acts import Step
from annotator.workspace.code_merging import merge_codes, split_code
from annotator.workspace.codebook_drafts import (
    changes_in,
    decide,
    draft_of,
    effect_of,
    is_typing_error,
    noted,
    plan_freeze,
)
from annotator.workspace.codebook_versions import kept_versions
from annotator.workspace.merging import merge
from annotator.workspace.news import Applied, Origin, Reloaded, SavingResumed
from annotator.workspace.rechecking import Rechecks, changed_rules
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import coding_in, edit_code, freeze, make_project, planned


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    """Three codings by Ada, one by Ben; the codebook frozen as 1.3.0."""
    with make_project(tmp_path / "study.annot") as workspace:
        for start in (0, 20, 40):
            workspace.commit(planned(workspace, start, start + 5))
        workspace.commit(planned(workspace, 0, 5, coder="Ben"))
        workspace.commit(planned(workspace, 60, 65, code="person", coder="Ben"))
        freeze(workspace, "1.3.0", "Ada")
        yield workspace


def weights(workspace: Workspace) -> dict[str, Weight]:
    return {edit.code: edit.weight for edit in draft_of(workspace).edits}


@pytest.mark.parametrize(
    ("fields", "weight"),
    [
        ({"name": "Company"}, Weight.WORDING),
        ({"aliases": ("company",)}, Weight.WORDING),
        ({"colour": "#112233"}, Weight.WORDING),
        ({"key": "9"}, Weight.WORDING),
        ({"examples": ("A firm signed.",)}, Weight.WORDING),
        ({"definition": "Who sells."}, Weight.MEANING),
        ({"include": ("subsidiaries",)}, Weight.MEANING),
        ({"attributes": ()}, Weight.MEANING),
        ({"parent": None}, Weight.WORDING),
    ],
)
def test_the_program_proposes_what_an_edit_does(study: Workspace, fields: dict[str, object], weight: Weight) -> None:
    edit_code(study, "firm", **fields)
    assert weights(study) == {"firm": weight}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("A company that sels it", "A company that sells it", True),
        ("A compnay that sells", "A company that sells", True),
        ("Two wrods wihch sell", "Two words which sell", True),
        ("It may sell", "It can sell", False),
        ("It is a firm", "It is not a firm", False),
        ("Fewer than 1000 people", "Fewer than 2000 people", False),
        ("A legal duty", "An illegal duty", False),
        ("Same", "Same", False),
        ("moral judgements of a firm", "amoral judgements of a firm", False),
        ("The network could be stopped", "The network would be stopped", False),
    ],
)
def test_slips_of_the_pen_are_told_from_other_words(before: str, after: str, expected: bool) -> None:
    assert is_typing_error(before, after) is expected


def test_a_typing_error_in_a_definition_is_wording(study: Workspace) -> None:
    edit_code(study, "firm", definition="A company that sels things")
    freeze(study, "2.0.0", "Ada")
    edit_code(study, "firm", definition="A company that sells things")
    assert weights(study) == {"firm": Weight.WORDING}
    assert draft_of(study).suggestion == "2.0.1"


def test_another_order_is_an_edit_of_wording_in_the_code_above(study: Workspace) -> None:
    study.commit(acts.step_code(study.codebook, "person", Step.UP))
    (found,) = draft_of(study).edits
    (one,) = found.differences
    assert (found.code, one.field, found.weight) == ("actor", "order", Weight.WORDING)
    assert (one.before, one.after) == ("Firm\nPerson", "Person\nFirm")
    assert draft_of(study).suggestion == "1.3.1"
    study.commit(acts.step_code(study.codebook, "person", Step.DOWN))
    assert draft_of(study).edits == ()
    study.commit(acts.step_code(study.codebook, "old", Step.UP))
    assert [edit.code for edit in draft_of(study).edits] == [""], "at the top it is the codebook's own"


def test_the_lead_decides_and_the_number_follows(study: Workspace) -> None:
    edit_code(study, "firm", definition="Who sells.")
    assert draft_of(study).suggestion == "2.0.0"
    study.commit(decide(study, "firm", Weight.WORDING, " said better ", coder=study.find_coder("Ada").id))
    (found,) = draft_of(study).edits
    assert (found.weight, found.proposed, found.reason) == (Weight.WORDING, Weight.MEANING, "said better")
    assert draft_of(study).suggestion == "1.3.1"
    assert not decide(study, "firm", Weight.WORDING, "said better")
    assert effect_of(study, draft_of(study)).total == 0
    study.undo(study.find_coder("Ada").id)
    assert weights(study) == {"firm": Weight.MEANING}


def test_the_effect_counts_codings_by_code_and_coder_or_ones_own(study: Workspace) -> None:
    edit_code(study, "firm", definition="Who sells.")
    edit_code(study, "person", definition="Who acts.")
    ada, ben = study.find_coder("Ada").id, study.find_coder("Ben").id
    effect = effect_of(study, draft_of(study))
    assert (effect.total, effect.documents) == (5, 1)
    assert (effect.codes, effect.coders) == ((("firm", 4), ("person", 1)), ((ada, 3), (ben, 2)))
    own = effect_of(study, draft_of(study), {ada})
    assert (own.total, own.coders) == (3, ((ada, 3),))


def test_freezing_starts_a_list_for_each_coder_and_touches_no_coding(study: Workspace) -> None:
    before = list(study.codings())
    edit_code(study, "firm", definition="Who sells.")
    edit_code(study, "person", aliases=("people",))
    study.commit(decide(study, "firm", Weight.MEANING, "Round 1 showed a gap."))
    freeze(study, "2.0.0", "Ada")
    assert list(study.codings()) == before
    assert (draft_of(study).edits, study.code_edits, draft_of(study).number) == ((), {}, 3)
    newest = kept_versions(study)[0]
    assert [(one.code, one.weight, one.reason) for one in newest.edits] == [
        ("firm", Weight.MEANING, "Round 1 showed a gap."),
        ("person", Weight.WORDING, ""),
    ]
    assert set(changed_rules(study)) == {"firm"}
    assert [one.field for one in changes_in(study, newest)["firm"]] == ["definition"]
    assert changes_in(study, kept_versions(study)[-1]) == {}
    assert [Rechecks(study, study.find_coder(name).id).left for name in ("Ada", "Ben")] == [3, 1]
    assert check_project(study.path).problems == ()


def test_undoing_the_freeze_brings_the_draft_back(study: Workspace) -> None:
    edit_code(study, "firm", definition="Who sells.")
    study.commit(decide(study, "firm", Weight.MEANING, "a gap"))
    freeze(study, "2.0.0", "Ada")
    assert study.undo(study.find_coder("Ada").id) == "Freeze codebook"
    (found,) = draft_of(study).edits
    assert (found.code, found.reason, draft_of(study).number) == ("firm", "a gap", 2)
    assert Rechecks(study, study.find_coder("Ada").id).left == 0


def test_nothing_is_frozen_twice(study: Workspace) -> None:
    with pytest.raises(AnnotatorError, match="kept already"):
        freeze(study, "1.3.0", "Ada")


def test_a_list_shrinks_by_confirming_replacing_and_removing_and_follows_undo(study: Workspace) -> None:
    edit_code(study, "firm", definition="Who sells.")
    freeze(study, "2.0.0", "Ada")
    ada = study.find_coder("Ada").id
    rechecks = Rechecks(study, ada)
    study.subscribe(rechecks.hear)
    first, second, third = rechecks.in_order()
    since = rechecks.rules["firm"].version.created
    as_frozen = replace(first, checked=since)
    assert not rechecks.rules["firm"].leaves_open(as_frozen), "as where a clock is behind that of who froze"
    study.commit(acts.confirm([first], since=since))
    assert (rechecks.done, rechecks.total, rechecks.is_open(first.id)) == (1, 3, False)
    study.commit(acts.recode([second], study.codebook.code("person")))
    study.commit(acts.withdraw([third]))
    assert (rechecks.done, rechecks.total, rechecks.left) == (3, 3, 0)
    for left in (1, 2, 3):
        study.undo(ada)
        assert rechecks.left == left
    study.flush()
    assert Rechecks(study, ada).in_order() == rechecks.in_order() == (first, second, third)


def test_a_list_follows_what_others_do_and_what_is_read_anew(study: Workspace) -> None:
    ada = study.find_coder("Ada").id
    rechecks = Rechecks(study, ada)
    assert rechecks.hear(Reloaded())
    assert not rechecks.hear(SavingResumed())
    edit_code(study, "firm", definition="Who sells.")
    plan = plan_freeze(study, "2.0.0", "Actors", "")
    study.put_blob(plan.content)
    study.commit(plan.change)
    assert not rechecks.hear(Applied("x", plan.change, Origin.LOCAL, 1)), "it was told when it was pended"
    assert rechecks.hear(Applied("x", plan.change, Origin.REMOTE, 1))
    assert rechecks.left == 3
    first = rechecks.in_order()[0]
    assert rechecks.hear(Applied("y", acts.withdraw([first]), Origin.REMOTE, 2))
    assert rechecks.left == 2
    assert not rechecks.hear(Applied("z", acts.rename_project(study.info, "Other"), Origin.REMOTE, 3))


def test_a_coding_made_after_the_freeze_wants_no_look(study: Workspace) -> None:
    edit_code(study, "firm", definition="Who sells.")
    freeze(study, "2.0.0", "Ada")
    late = coding_in(planned(study, 100, 110))
    rechecks = Rechecks(study, late.coder)
    rule = rechecks.rules["firm"]
    assert not rule.leaves_open(replace(late, created="2999-01-01T00:00:00Z"))
    assert rule.leaves_open(replace(late, created=f"{rule.version.created[:19]}Z"))
    assert not rule.leaves_open(replace(late, created=rule.version.created, checked=rule.version.created))


def test_splitting_and_merging_change_meaning_even_where_the_words_stay(study: Workspace) -> None:
    leaving = [coding for coding in study.codings(code="firm") if coding.start == 40]
    made, change = split_code(study.codebook, "firm", "Bank", leaving)
    study.commit(noted(change, study.code_edits, ("firm", made.id), "split"))
    assert weights(study) == {"firm": Weight.MEANING, made.id: Weight.MEANING}
    assert draft_of(study).suggestion == "2.0.0"
    both = [*study.codings(code="firm"), *study.codings(code=made.id)]
    merged = merge_codes(study.codebook, made.id, "firm", both)
    assert merged.seen_by({study.find_coder("Ben").id}) == (0, 0)
    study.commit(noted(merged.change, study.code_edits, ("firm",), "merged"))
    assert study.code_edits["firm"].reason == "split\nmerged"


def test_checks_of_another_copy_come_in_with_its_merge(study: Workspace, tmp_path: Path) -> None:
    edit_code(study, "firm", definition="Who sells.")
    freeze(study, "2.0.0", "Ada")
    study.flush()
    study.save_copy(tmp_path / "copy.annot")
    ben = study.find_coder("Ben").id
    with Workspace.open(tmp_path / "copy.annot") as copy:
        (coding,) = Rechecks(copy, ben).in_order()
        assert isinstance(coding, Coding)
        copy.commit(acts.confirm([coding], since=Rechecks(copy, ben).rules["firm"].version.created))
    assert merge(study, [tmp_path / "copy.annot"]).skipped == ()
    assert Rechecks(study, ben).left == 0
