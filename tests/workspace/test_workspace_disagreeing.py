"""Where two coders of a project differ."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.agreement.disagreements import DisagreementKind
from annotator.agreement.results import AgreementProblem
from annotator.workspace.disagreeing import disagreements
from annotator.workspace.workspace import Workspace
from tests.studies import CODEBOOK, TEXT, Study, add_coders, code_three_documents


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Workspace.create(tmp_path / "study.annot", name="Study", codebook=CODEBOOK) as workspace:
        yield add_coders(workspace)


@pytest.fixture
def coded(study: Study) -> Study:
    return code_three_documents(study)


def test_disagreements_stand_in_order_with_place_and_quote(coded: Study) -> None:
    found = disagreements(coded.workspace, "Ada", "ben")
    names = {each.id: each.name for each in coded.workspace.documents.values()}
    told = [
        (names[each.document], each.place, each.kind, each.a and each.a.code, each.b and each.b.code, each.quote)
        for each in found
    ]
    assert told == [
        ("one", "¶ 1", DisagreementKind.ENDS, "firm", "firm", "The supplier signed"),
        ("two", "¶ 1", DisagreementKind.NESTED, "state", "firm", "The ministry saw 🙂"),
        ("three", "¶ 2", DisagreementKind.MISSED, "state", None, "Nobody"),
    ]
    assert all(TEXT[each.start : each.end] == each.quote for each in found)
    turned = disagreements(coded.workspace, "Ben", "Ada")
    assert [(each.kind, each.a, each.b) for each in turned] == [(each.kind, each.b, each.a) for each in found]


def test_disagreements_of_one_code_are_matched_over_all_codes(coded: Study) -> None:
    found = disagreements(coded.workspace, "Ada", "Ben", ["actor/state"])
    assert [each.kind for each in found] == [DisagreementKind.NESTED, DisagreementKind.MISSED]


def test_disagreements_can_be_of_chosen_documents(coded: Study) -> None:
    found = disagreements(coded.workspace, "Ada", "Ben", documents=("two", "three"))
    assert [each.kind for each in found] == [DisagreementKind.NESTED, DisagreementKind.MISSED]


def test_unread_documents_hold_no_disagreements(coded: Study) -> None:
    coded.document("four")
    coded.code("four", "Ada", "supplier")
    assert len(disagreements(coded.workspace, "Ada", "Ben")) == 3
    coded.code("four", "Ben", "ministry")
    assert len(disagreements(coded.workspace, "Ada", "Ben", count="coded")) == 5


def test_a_coder_has_no_disagreements_with_themselves(coded: Study) -> None:
    with pytest.raises(AgreementProblem, match="two different coders"):
        disagreements(coded.workspace, "Ada", "ada ")
    coded.coder("Cem")
    with pytest.raises(AgreementProblem, match="No document counts"):
        disagreements(coded.workspace, "Ada", "Cem")
