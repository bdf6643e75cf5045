from __future__ import annotations

import pytest

from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code
from annotator.model.errors import CodebookProblem, NotFoundError, Problem

CERTAINTY = Attribute("certainty", "Certainty", AttributeType.CHOICE, ("low", "high"))


@pytest.fixture
def codebook() -> Codebook:
    return Codebook.of(
        [
            Code("threat", "Threat", position=1, codable=False),
            Code("firm", "Firm", parent="actor", position=1, key="1", attributes=(CERTAINTY,)),
            Code("actor", "Actor", position=0, codable=False),
            Code("state", "State", parent="actor", position=0, attributes=(CERTAINTY,)),
            Code("ally", "Ally", parent="state", position=0),
            Code("other", "Other", parent="actor", position=2),
            Code("other-threat", "Other", parent="threat", position=0, retired=True),
        ],
        name="Test",
    )


def test_codes_come_in_tree_order_whatever_order_they_were_given_in(codebook: Codebook) -> None:
    assert [code.id for code in codebook] == ["actor", "state", "ally", "firm", "other", "threat", "other-threat"]
    assert [code.id for code in codebook.descendants("actor")] == ["state", "ally", "firm", "other"]
    assert len(codebook) == 7
    assert "firm" in codebook
    assert "nothing" not in codebook


def test_a_path_runs_from_the_root(codebook: Codebook) -> None:
    assert codebook.path("ally") == "actor/state/ally"
    assert codebook.spoken_path("ally") == "Actor / State / Ally"
    assert codebook.family("ally").id == "actor"
    assert codebook.path("gone") == codebook.spoken_path("gone") == "gone"


@pytest.mark.parametrize("text", ["firm", "actor/firm", "FIRM", " Firm "])
def test_a_code_is_found_by_id_path_or_name(codebook: Codebook, text: str) -> None:
    assert codebook.resolve(text).id == "firm"


def test_a_name_of_several_codes_is_refused_with_their_paths(codebook: Codebook) -> None:
    with pytest.raises(NotFoundError, match="actor/other, threat/other-threat"):
        codebook.resolve("OTHER ")
    assert codebook.resolve("other").id == "other"


def test_an_unknown_code_is_named(codebook: Codebook) -> None:
    for look_up in (codebook.resolve, codebook.code):
        with pytest.raises(NotFoundError, match='no code "spy"'):
            look_up("spy")


def test_keys_and_attributes_are_looked_up(codebook: Codebook) -> None:
    assert codebook.code_for_key("1") == codebook.code("firm")
    assert codebook.code_for_key("2") is None
    assert codebook.attributes() == (CERTAINTY,)


def test_a_code_takes_codings_unless_it_is_a_heading_or_retired(codebook: Codebook) -> None:
    assert [code.id for code in codebook if code.takes_codings] == ["state", "ally", "firm", "other"]


def test_a_code_whose_parent_is_missing_stands_at_the_root() -> None:
    assert [code.id for code in Codebook.of([Code("a", "A", parent="gone")])] == ["a"]


def test_codes_that_are_each_other_s_parent_end_the_walk() -> None:
    loop = Codebook.of([Code("a", "A", parent="b"), Code("b", "B", parent="a")])
    assert loop.path("a") == "b/a"


def test_a_codebook_problem_lists_every_place() -> None:
    problem = CodebookProblem("codes.yaml", (Problem("two codes use key 3: joy, anger", 12, 5), Problem("no codes")))
    assert str(problem) == "codes.yaml, line 12, column 5: two codes use key 3: joy, anger\ncodes.yaml, no codes"
