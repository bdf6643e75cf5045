"""Codes moved, copied, merged and split, and their questions: each one change that undo takes back whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.exchange.codebook_file import parse_codebook, write_codebook
from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding, MemoTarget
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.acts import Step
from annotator.workspace.code_acts import add_code, edit_code, height_of
from annotator.workspace.code_merging import merge_codes, split_code
from annotator.workspace.question_acts import ask_question, asking, drop_question, edit_question, renamed_choices
from annotator.workspace.workspace import Workspace
from tests.projects import make_project, planned

SURE = Attribute("sure", "Sure", AttributeType.CHOICE, ("low", "high"))
YEAR = Attribute("year", "Year", AttributeType.NUMBER)
BOOK = Codebook.of(
    [
        Code("a", "Apple", key="1", attributes=(SURE,)),
        Code("a1", "Core", "a", 0),
        Code("a2", "Peel", "a", 1, exclude=(Exclude("the inside", "a1"),)),
        Code("b", "Pear", position=1, attributes=(SURE, YEAR), exclude=(Exclude("red ones", "a"),)),
        Code("c", "Fruit", position=2, codable=False),
        Code("d", "Old", position=3, retired=True, aliases=("gone",)),
    ]
)


def after(change: Change, book: Codebook = BOOK) -> Codebook:
    codes = dict(book.by_id)
    for put in change.puts:
        record = put.after or put.before
        if isinstance(record, Code):
            codes.pop(record.id, None)
            if isinstance(put.after, Code):
                codes[record.id] = put.after
    return Codebook.of(codes.values())


def tree(book: Codebook) -> str:
    return " ".join(book.path(code.id) for code in book)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with make_project(tmp_path / "study.annot") as workspace:
        workspace.commit(planned(workspace, 4, 12))
        yield workspace


@pytest.mark.parametrize(
    ("code", "step", "wanted"),
    [
        ("b", Step.UP, "b a a/a1 a/a2 c d"),
        ("a", Step.DOWN, "b a a/a1 a/a2 c d"),
        ("b", Step.INWARDS, "a a/a1 a/a2 a/b c d"),
        ("a1", Step.OUTWARDS, "a a/a2 a1 b c d"),
        ("a", Step.UP, "a a/a1 a/a2 b c d"),
        ("d", Step.DOWN, "a a/a1 a/a2 b c d"),
        ("a", Step.OUTWARDS, "a a/a1 a/a2 b c d"),
        ("a", Step.INWARDS, "a a/a1 a/a2 b c d"),
    ],
)
def test_a_code_moves_by_one_step_as_far_as_there_is_room(code: str, step: Step, wanted: str) -> None:
    assert tree(after(acts.step_code(BOOK, code, step))) == wanted


def test_a_code_moves_with_what_is_below_it_to_any_place() -> None:
    assert tree(after(acts.move_code(BOOK, "a", "c", 0))) == "b c c/a c/a/a1 c/a/a2 d"
    assert tree(after(acts.move_code(BOOK, "d", None, -3))) == "d a a/a1 a/a2 b c"
    with pytest.raises(AnnotatorError, match="not below itself"):
        acts.move_code(BOOK, "a", "a1", 0)


def test_no_code_lies_deeper_than_a_codebook_file_can_hold() -> None:
    chain = [Code("n0", "N0"), *(Code(f"n{n}", f"N{n}", f"n{n - 1}") for n in range(1, 20)), Code("x", "X")]
    book = Codebook.of(chain)
    assert height_of(book, "n0") == 20
    with pytest.raises(AnnotatorError, match="20 levels"):
        acts.move_code(book, "x", "n19", 0)
    with pytest.raises(AnnotatorError, match="20 levels"):
        acts.add_code(book, "Deeper", parent="n19")


def test_a_copy_stands_beside_its_code_without_key_and_children() -> None:
    made, change = acts.copy_code(BOOK, "a")
    assert (made.name, made.key, made.attributes) == ("Apple (2)", None, (SURE,))
    assert tree(after(change)) == f"a a/a1 a/a2 {made.id} b c d"


def test_a_key_is_given_taken_over_and_taken_away() -> None:
    book = after(acts.give_key(BOOK.code("b"), "1", BOOK))
    assert (book.code("a").key, book.code("b").key) == (None, "1")
    assert after(acts.give_key(book.code("b"), None, book), book).code("b").key is None


def test_a_retired_code_comes_back() -> None:
    change = acts.bring_back(BOOK.code("d"), BOOK)
    assert change.label == "Bring back code"
    assert after(change).code("d").takes_codings
    assert acts.edit_code(BOOK.code("a"), replace(BOOK.code("a"), definition="Round."), BOOK).label == "Edit definition"


# Merging


def code_of(workspace: Workspace, start: int, code: str, coder: str, memo: str = "") -> Coding:
    document = next(iter(workspace.documents.values()))
    change = acts.code(document, Span(start, start + 5), workspace.codebook.code(code), workspace.find_coder(coder))
    coding = change.puts[0].after
    assert isinstance(coding, Coding)
    coding = replace(coding, memo=memo)
    workspace.commit(Change("Code", (Put(None, coding),)))
    return coding


def test_merging_moves_codings_folds_doubles_and_is_undone_whole(study: Workspace) -> None:
    kept = code_of(study, 40, "person", "Ada", "mine")
    double = code_of(study, 40, "firm", "Ada", "also mine")
    answered = acts.answer(double, "certainty", "high", study.codebook)
    study.commit(answered)
    study.commit(acts.write_memo(MemoTarget.CODE, "firm", "about firms", None))
    before = (tuple(study.codebook), tuple(study.codings()))
    codings = [*study.codings(code="firm"), *study.codings(code="person")]
    merge = merge_codes(study.codebook, "firm", "person", codings, study.memos.values())
    assert (merge.codings, merge.folded, merge.questions) == (2, 1, ("Certainty",))
    study.commit(merge.change)
    person = study.codebook.code("person")
    assert "firm" not in study.codebook
    assert person.aliases == ("Firm",)
    joined = study.coding(kept.id)
    assert joined is not None
    assert (joined.memo, joined.attributes) == ("mine\n\nalso mine", (("certainty", "high"),))
    assert (study.count(code="person"), study.count(code="firm")) == (2, 0)
    assert study.memos[MemoTarget.CODE, "person"].text == "about firms"
    assert parse_codebook(write_codebook(study.codebook), "again").by_id.keys() == study.codebook.by_id.keys()
    study.undo(None)
    study.flush()
    assert (tuple(study.codebook), tuple(study.codings())) == before


def test_a_double_that_adds_nothing_leaves_the_other_coding_as_it_is(study: Workspace) -> None:
    kept = code_of(study, 40, "person", "Ada")
    code_of(study, 40, "firm", "Ada")
    codings = [coding for coding in study.codings() if coding.start == 40]
    merge = merge_codes(study.codebook, "firm", "person", codings)
    assert merge.folded == 1
    assert kept.id not in {put.key[1] for put in merge.change.puts}


def test_merging_takes_children_along_and_turns_every_use_round() -> None:
    merge = merge_codes(BOOK, "a", "b", ())
    book = after(merge.change)
    assert tree(book) == "b b/a1 b/a2 c d"
    assert merge.children == ("Core", "Peel")
    assert book.code("b").exclude == (Exclude("red ones"),)
    assert book.code("a2").exclude == (Exclude("the inside", "a1"),)
    other = after(merge_codes(BOOK, "a1", "b", ()).change)
    assert other.code("a2").exclude == (Exclude("the inside", "b"),)
    inwards = after(merge_codes(BOOK, "a2", "a", ()).change)
    assert inwards.code("a").aliases == ("Peel",)


def test_a_child_is_merged_into_its_parent_though_what_is_below_it_has_its_name() -> None:
    book = Codebook.of([*BOOK, Code("a11", "Core", "a1", 0)])
    merged = after(merge_codes(book, "a1", "a", ()).change, book)
    assert tree(merged) == "a a/a2 a/a11 b c d"


def test_both_memos_are_joined(study: Workspace) -> None:
    for code in ("firm", "person"):
        study.commit(acts.write_memo(MemoTarget.CODE, code, f"on {code}", None))
    study.commit(merge_codes(study.codebook, "firm", "person", study.codings(), study.memos.values()).change)
    assert study.memos[MemoTarget.CODE, "person"].text == "on person\n\non firm"


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [("a", "a", "itself"), ("a", "a1", "lies below"), ("a", "d", "retired"), ("b", "c", "heading")],
)
def test_what_cannot_be_merged_is_refused_in_plain_words(source: str, target: str, words: str) -> None:
    coding = Coding("1", "doc", 0, 5, source, "ada", "", "")
    with pytest.raises(AnnotatorError, match=words):
        merge_codes(BOOK, source, target, (coding,))


def test_a_code_that_nobody_used_is_not_merged_into_a_heading_either() -> None:
    with pytest.raises(AnnotatorError, match="heading"):
        merge_codes(BOOK, "b", "c", ())


def test_two_children_of_one_name_must_be_told_apart_before() -> None:
    book = Codebook.of([*BOOK, Code("b1", "core", "b")])
    with pytest.raises(AnnotatorError, match="Both have a code"):
        merge_codes(book, "a", "b", ())


# Splitting


def test_splitting_gives_some_codings_to_a_new_code_beside_it(study: Workspace) -> None:
    leaving = [code_of(study, 40, "firm", "Ada")]
    made, change = split_code(study.codebook, "firm", "State firm", leaving)
    study.commit(change)
    assert [code.id for code in study.codebook.children("actor")] == ["firm", made.id, "person"]
    assert (study.count(code=made.id), study.count(code="firm")) == (1, 1)
    assert study.codebook.code(made.id).attributes == study.codebook.code("firm").attributes
    study.undo(None)
    study.flush()
    assert made.id not in study.codebook
    assert study.count(code="firm") == 2


def test_a_split_needs_passages_and_a_free_name() -> None:
    coding = Coding("1", "doc", 0, 5, "a", "ada", "", "")
    with pytest.raises(AnnotatorError, match="No passage goes"):
        split_code(BOOK, "a", "New", ())
    with pytest.raises(AnnotatorError, match="at this place already"):
        split_code(BOOK, "a", "pear", (coding,))
    made, _ = split_code(BOOK, "d", "Older", (replace(coding, code="d"),))
    assert (made.position, made.retired) == (4, False)


# Questions


def test_a_question_is_changed_wherever_it_is_asked() -> None:
    assert [code.id for code in asking(BOOK, "sure")] == ["a", "b"]
    wider = replace(SURE, name=" How  sure ", values=("low", "middle", "high", " "))
    book = after(edit_question(BOOK, wider, answering("low")))
    assert book.code("a").attributes[0] == book.code("b").attributes[0]
    assert book.code("a").attributes[0].values == ("low", "middle", "high")
    assert not edit_question(BOOK, SURE, ()).puts


@pytest.mark.parametrize(
    ("question", "answers", "words"),
    [
        (replace(SURE, type=AttributeType.TEXT), ["low"], "type stays"),
        (replace(SURE, values=("high", "top")), ["low"], "given as an answer"),
        (replace(SURE, values=("one",)), (), "at least two"),
        (replace(SURE, name=" "), (), "needs a name"),
        (replace(SURE, id="Not an id"), (), "small letters"),
    ],
)
def test_a_question_keeps_its_answers_and_its_form(question: Attribute, answers: list[str], words: str) -> None:
    with pytest.raises(AnnotatorError, match=words):
        edit_question(BOOK, question, answering(*answers))


def answering(*answers: str) -> tuple[Coding, ...]:
    """Codings that answered SURE so, and the year."""
    return tuple(
        Coding(
            f"k{n}", "d", "ada", "a", n, n + 1, created="", modified="", attributes=(("sure", answer), ("year", "1999"))
        )
        for n, answer in enumerate(answers)
    )


def test_a_choice_that_is_called_otherwise_is_so_in_the_answers() -> None:
    change = edit_question(BOOK, replace(SURE, values=("weak", "high")), answering("low", "high", "low"))
    assert [after.attributes[0].values for after in after(change).codes if after.id in {"a", "b"}] == [
        ("weak", "high"),
        ("weak", "high"),
    ]
    given = [put.after.attributes for put in change.puts if isinstance(put.after, Coding)]
    assert given == [(("sure", "weak"), ("year", "1999"))] * 2


@pytest.mark.parametrize(
    ("after", "renamed"),
    [
        (("weak", "middle", "high"), {"low": "weak"}),
        (("middle", "low", "high"), {}),
        (("weak", "strong"), {}),
        (("weak", "fair", "middle", "high"), {}),
        (("weak", "fair", "strong"), {"low": "weak", "middle": "fair", "high": "strong"}),
    ],
)
def test_a_choice_is_called_otherwise_where_as_many_stand_in_the_same_place(
    after: tuple[str, ...], renamed: dict[str, str]
) -> None:
    assert renamed_choices(("low", "middle", "high"), after) == renamed


def test_the_same_id_is_the_same_question() -> None:
    code = BOOK.code("a")
    assert after(ask_question(BOOK, code, replace(YEAR, name="When"))).code("a").attributes == (SURE, YEAR)
    with pytest.raises(AnnotatorError, match="another question"):
        ask_question(BOOK, code, replace(YEAR, type=AttributeType.TEXT))
    with pytest.raises(AnnotatorError, match="already"):
        ask_question(BOOK, code, SURE)
    assert after(ask_question(BOOK, code, replace(YEAR, id="new"))).code("a").attributes[1].id == "new"
    assert after(drop_question(code, "sure")).code("a").attributes == ()
    assert not drop_question(code, "unknown").puts


def test_a_name_is_refused_where_it_is_too_long_and_not_cut() -> None:
    with pytest.raises(AnnotatorError, match="at most 200 characters, this one 500"):
        add_code(BOOK, "x" * 500)
    with pytest.raises(AnnotatorError, match="at most 200"):
        edit_code(BOOK.code("a"), replace(BOOK.code("a"), name="x" * 201), BOOK)
    old = replace(BOOK.code("d"), name="x" * 300)
    assert edit_code(old, replace(old, unit="A word."), BOOK).puts, "one that came with a file stays"


def test_what_is_typed_into_a_rule_is_kept_as_a_file_can_hold_it() -> None:
    code = BOOK.code("a")
    typed = replace(
        code,
        name="  Red   apple ",
        definition="One\x0btwo\x07 ",
        include=("a\u2028b", " "),
        exclude=(Exclude("c\x00 ", "b"),),
        aliases=("  pome  ", "pome"),
    )
    kept = after(edit_code(code, typed, BOOK)).code("a")
    assert (kept.name, kept.definition, kept.include) == ("Red apple", "One\ntwo", ("a\nb",))
    assert (kept.exclude, kept.aliases) == ((Exclude("c", "b"),), ("pome",))
    book = replace(BOOK, members=(kept,))
    assert parse_codebook(write_codebook(book), "kept.yaml").code("a").definition == kept.definition
