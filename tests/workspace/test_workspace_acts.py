"""annotator.workspace.acts and annotator.workspace.code_acts: acts plan, touch nothing and refuse what rules forbid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code
from annotator.model.errors import AnnotatorError
from annotator.model.records import (
    Coder,
    Coding,
    Document,
    Memo,
    MemoTarget,
    ProjectInfo,
    Reading,
    ReadingState,
)
from annotator.model.span import Span
from annotator.workspace import acts

WHEN = "2026-01-02T03:04:05Z"
ESSAY = Document("essay", "Essay", 0, "a" * 64, 100, "b" * 64, 1, 0, WHEN)
LETTER = replace(ESSAY, id="letter", name="Letter", position=1)
ADA, BEN = Coder("ada", "Ada", "A"), Coder("ben", "Ben Bo", "BB", 1)
QUESTIONS = (
    Attribute("certainty", "Certainty", AttributeType.CHOICE, ("low", "high")),
    Attribute("count", "Count", AttributeType.NUMBER),
    Attribute("why", "Why", AttributeType.TEXT),
    Attribute("clear", "Clear", AttributeType.YES_NO),
)
ACTOR = Code("actor", "Actor", codable=False)
FIRM = Code("firm", "Firm", "actor", 0, key="1", attributes=QUESTIONS)
PERSON = Code("person", "Person", "actor", 1)
OLD = Code("old", "Old", position=1, retired=True)
CODES = Codebook.of([ACTOR, FIRM, PERSON, OLD])


def coding(coding_id: str, start: int = 0, end: int = 5, **fields: str) -> Coding:
    return replace(Coding(coding_id, "essay", start, end, "firm", "ada", WHEN, WHEN), **fields)


def afters(change: Change) -> list[object]:
    return [put.after for put in change.puts]


def test_coding_a_passage_makes_one_coding_of_the_coder() -> None:
    change = acts.code(ESSAY, Span(3, 9), FIRM, ADA, memo=" why ")
    (put,) = change.puts
    made = put.after
    assert isinstance(made, Coding)
    assert (put.before, change.label, change.coder) == (None, "Code passage", "ada")
    assert (made.document, made.span, made.code, made.coder, made.memo) == ("essay", Span(3, 9), "firm", "ada", "why")
    assert made.created == made.modified
    assert acts.existing([coding("x"), made], Span(3, 9), FIRM, ADA) is made
    assert acts.existing([made], Span(3, 9), FIRM, BEN) is None


@pytest.mark.parametrize(("code", "words"), [(OLD, "retired"), (ACTOR, "heading")])
def test_codes_that_take_no_codings_are_refused(code: Code, words: str) -> None:
    with pytest.raises(AnnotatorError, match=words):
        acts.code(ESSAY, Span(0, 3), code, ADA)
    with pytest.raises(AnnotatorError, match=words):
        acts.recode([coding("x")], code)


def test_a_passage_lies_within_its_text() -> None:
    assert acts.code(ESSAY, Span(99, 100), FIRM, ADA)
    with pytest.raises(AnnotatorError, match=r"beyond \"Essay\", which has 100 characters"):
        acts.code(ESSAY, Span(99, 101), FIRM, ADA)
    with pytest.raises(AnnotatorError, match="beyond"):
        acts.move(coding("x"), Span(99, 101), ESSAY)


def test_withdrawing_belongs_to_the_codings_one_coder_or_to_who_acts() -> None:
    mine, theirs = coding("x"), coding("y", coder="ben")
    assert acts.withdraw([mine]) == Change("Remove coding", (Put(mine, None),), "ada")
    assert acts.withdraw([mine, theirs]).coder is None
    assert acts.withdraw([mine, theirs], coder="ben").coder == "ben"
    assert acts.withdraw([mine, theirs]).label == "Remove codings"


def test_recoding_folds_what_would_say_the_same_twice() -> None:
    first, second, there = coding("x"), coding("y", code="actor"), coding("z", 7, 9, code="person")
    other = coding("w", 7, 9)
    change = acts.recode([first, second, there, other], PERSON, others=[first, there])
    assert [type(after).__name__ for after in afters(change)] == ["Coding", "NoneType", "NoneType"]
    after = afters(change)[0]
    assert isinstance(after, Coding)
    assert after == replace(first, code="person", modified=after.modified, checked=after.checked)
    assert after.checked[:19] >= after.modified[:19]
    assert not acts.recode([there], PERSON)


def test_moving_changes_the_ends_only() -> None:
    (put,) = acts.move(coding("x"), Span(2, 8), ESSAY).puts
    assert isinstance(put.after, Coding)
    assert replace(put.after, start=0, end=5, modified=WHEN) == coding("x")
    with pytest.raises(AnnotatorError, match="stays in its document"):
        acts.move(coding("x"), Span(2, 8), LETTER)


def test_codings_are_marked_as_unsure_and_as_sure_again() -> None:
    first, second = coding("x"), replace(coding("y"), unsure=True)
    marked = acts.mark_unsure([first, second])
    assert [(put.key[1], put.after.unsure) for put in marked.puts] == [("x", True)]  # type: ignore[union-attr]
    taken_back = acts.mark_unsure([second], unsure=False, coder="ben")
    assert (taken_back.puts[0].after.unsure, taken_back.coder) == (False, "ben")  # type: ignore[union-attr]
    assert not acts.mark_unsure([first], unsure=False)


def test_a_coding_is_confirmed_no_earlier_than_the_rules_were_frozen() -> None:
    (put,) = acts.confirm([coding("x")]).puts
    assert isinstance(put.after, Coding)
    assert replace(put.after, checked="") == coding("x"), "nothing but the time of the check is changed"
    (late,) = acts.confirm([coding("x")], since="2999-01-01T00:00:00Z").puts
    assert isinstance(late.after, Coding)
    assert late.after.checked == "2999-01-01T00:00:00Z"


def test_a_memo_is_written_and_removed() -> None:
    (put,) = acts.annotate(coding("x"), " a thought\n").puts
    assert isinstance(put.after, Coding)
    assert put.after.memo == "a thought"
    assert not acts.annotate(coding("x", memo="same"), "same ")
    assert acts.annotate(coding("x", memo="same"), "", coder="ben").coder == "ben"


@pytest.mark.parametrize(
    ("attribute", "value"), [("certainty", "low"), ("count", "2.5"), ("why", "so"), ("clear", "yes")]
)
def test_answers_that_fit_their_question_are_kept_in_order(attribute: str, value: str) -> None:
    before = replace(coding("x"), attributes=(("a", "1"), ("z", "1")))
    (put,) = acts.answer(before, attribute, value, CODES).puts
    assert isinstance(put.after, Coding)
    assert put.after.attributes == tuple(sorted((*before.attributes, (attribute, value))))
    assert not acts.answer(put.after, attribute, value, CODES)
    (back,) = acts.answer(put.after, attribute, None, CODES).puts
    assert isinstance(back.after, Coding)
    assert back.after.attributes == before.attributes


@pytest.mark.parametrize(
    ("attribute", "value", "words"),
    [
        ("certainty", "middle", "Choose one of: low, high"),
        ("count", "many", "number"),
        ("count", "nan", "number"),
        ("clear", "perhaps", "yes or no"),
        ("colour", "red", "asks no question"),
    ],
)
def test_answers_that_do_not_fit_are_refused(attribute: str, value: str, words: str) -> None:
    with pytest.raises(AnnotatorError, match=words):
        acts.answer(coding("x"), attribute, value, CODES)


def test_a_new_coder_has_a_name_initials_and_a_place() -> None:
    coder, change = acts.add_coder("  Cy   Do ", {"ada": ADA, "ben": BEN})
    assert (coder.name, coder.initials, coder.position) == ("Cy Do", "CD", 2)
    assert change == Change("Add coder", (Put(None, coder),))
    assert acts.add_coder("Ada", [], initials=" aa ")[0].initials == "aa"
    assert acts.add_coder("Ada", [])[0].position == 0


@pytest.mark.parametrize(("name", "words"), [(" ", "needs a name"), ("aDA", 'a coder "Ada" already')])
def test_a_coders_name_is_free_and_not_empty(name: str, words: str) -> None:
    with pytest.raises(AnnotatorError, match=words):
        acts.add_coder(name, [ADA])
    with pytest.raises(AnnotatorError, match=words):
        acts.rename_coder(BEN, name, [ADA, BEN])


def test_initials_follow_a_coders_name_unless_they_were_chosen() -> None:
    assert afters(acts.rename_coder(BEN, "Cy", [ADA, BEN])) == [replace(BEN, name="Cy", initials="C")]
    chosen = replace(BEN, initials="b1")
    assert afters(acts.rename_coder(chosen, "Cy", [])) == [replace(chosen, name="Cy")]
    assert afters(acts.rename_coder(BEN, "BEN BO", [BEN], "x")) == [replace(BEN, name="BEN BO", initials="x")]
    assert acts.rename_coder(BEN, "Cy", [], by="ada").coder == "ada"


def test_merging_coders_folds_what_both_said() -> None:
    same = replace(coding("x", memo="mine"), attributes=(("why", "a"),))
    double = replace(coding("y", coder="ben", memo="theirs"), attributes=(("count", "2"), ("why", "b")))
    quiet, silent = coding("q", 20, 22), coding("r", 20, 22, coder="ben")
    alone, foreign = coding("z", 7, 9, coder="ben"), coding("w", coder="cy")
    readings = [
        Reading("essay", "ada", ReadingState.IN_PROGRESS, WHEN),
        Reading("essay", "ben", ReadingState.DONE, WHEN),
        Reading("letter", "ben", ReadingState.IN_PROGRESS, WHEN),
        Reading("note", "ada", ReadingState.DONE, WHEN),
        Reading("note", "ben", ReadingState.IN_PROGRESS, WHEN),
    ]
    change = acts.merge_coders(BEN, ADA, [same, double, quiet, silent, alone, foreign], readings)
    codings = {put.key[1]: put.after for put in change.puts if put.key[0] == "Coding"}
    assert {key: after is None for key, after in codings.items()} == {"x": False, "y": True, "z": False, "r": True}
    folded, moved = codings["x"], codings["z"]
    assert isinstance(folded, Coding)
    assert isinstance(moved, Coding)
    assert (folded.memo, folded.attributes) == ("mine\n\ntheirs", (("count", "2"), ("why", "a")))
    assert (moved.coder, moved.id) == ("ada", "z")
    kept = [put.after for put in change.puts if put.key[0] == "Reading" and put.after is not None]
    assert kept == [
        Reading("essay", "ada", ReadingState.DONE, WHEN),
        Reading("letter", "ada", ReadingState.IN_PROGRESS, WHEN),
    ]
    assert change.puts[-1] == Put(BEN, None)
    assert change.coder == "ada"
    with pytest.raises(AnnotatorError, match="itself"):
        acts.merge_coders(ADA, ADA, [], [])


def test_marking_a_document_read() -> None:
    before = Reading("essay", "ada", ReadingState.IN_PROGRESS, WHEN)
    done = acts.mark_reading(ESSAY, ADA, ReadingState.DONE, before)
    assert (done.label, done.coder, done.puts[0].before) == ("Mark as done", "ada", before)
    assert acts.mark_reading(ESSAY, ADA, ReadingState.NOT_OPENED, before).puts == (Put(before, None),)
    assert not acts.mark_reading(ESSAY, ADA, ReadingState.IN_PROGRESS, before)
    assert not acts.mark_reading(ESSAY, ADA, ReadingState.NOT_OPENED, None)


def test_renaming_a_document() -> None:
    assert afters(acts.rename_document(ESSAY, " New  name", {"essay": ESSAY})) == [replace(ESSAY, name="New name")]
    assert not acts.rename_document(ESSAY, "Essay", [ESSAY, LETTER])
    for name, words in (("", "needs a name"), ("Letter", "already")):
        with pytest.raises(AnnotatorError, match=words):
            acts.rename_document(ESSAY, name, [ESSAY, LETTER])


def test_removing_documents_takes_along_what_belongs_to_them_only() -> None:
    mine, other = coding("x"), coding("y", document="letter")
    reading, elsewhere = (Reading(one, "ada", ReadingState.DONE, WHEN) for one in ("essay", "letter"))
    memos = [
        Memo("m1", MemoTarget.DOCUMENT, "essay", "a", WHEN),
        Memo("m2", MemoTarget.CODE, "essay", "b", WHEN),
    ]
    change = acts.remove_documents([ESSAY], [mine, other], [reading, elsewhere], memos, coder="ada")
    assert [put.before for put in change.puts] == [mine, reading, memos[0], ESSAY]
    assert all(put.after is None for put in change.puts)
    assert (change.label, change.coder) == ("Remove document", "ada")
    assert acts.remove_documents([ESSAY, LETTER], [], [], []).label == "Remove documents"


def test_document_variables_are_sorted_and_named() -> None:
    change = acts.set_variables([ESSAY, LETTER], {" year": "2021", "author": "N.", "url": ""})
    assert [after.variables for after in afters(change)] == [(("author", "N."), ("year", "2021"))] * 2  # type: ignore[attr-defined]
    assert not acts.set_variables(ESSAY, ())
    with pytest.raises(AnnotatorError, match="needs a name"):
        acts.set_variables(ESSAY, {" ": "x"})
    with pytest.raises(AnnotatorError, match="same name"):
        acts.set_variables(ESSAY, {"a": "x", "a ": "y"})


def test_a_memo_on_something_is_written_changed_and_removed() -> None:
    (put,) = acts.write_memo(MemoTarget.CODE, "firm", " text ", None, coder="ada").puts
    memo = put.after
    assert isinstance(memo, Memo)
    assert (put.before, memo.target, memo.target_id, memo.text) == (None, MemoTarget.CODE, "firm", "text")
    changed = acts.write_memo(MemoTarget.CODE, "firm", "other", memo).puts[0].after
    assert isinstance(changed, Memo)
    assert (changed.id, changed.text) == (memo.id, "other")
    assert acts.write_memo(MemoTarget.CODE, "firm", " ", memo).puts == (Put(memo, None),)
    assert not acts.write_memo(MemoTarget.CODE, "firm", "text", memo)
    assert not acts.write_memo(MemoTarget.CODE, "firm", "", None)


def test_renaming_the_project() -> None:
    info = ProjectInfo("p", "Old", WHEN)
    assert afters(acts.rename_project(info, " New ")) == [replace(info, name="New")]
    with pytest.raises(AnnotatorError, match="needs a name"):
        acts.rename_project(info, " ")


def test_a_new_code_comes_last_under_its_parent() -> None:
    made, change = acts.add_code(CODES, " State  body", parent="actor", definition=" Who. ", colour="#000000", key="2")
    assert made == Code("state-body", "State body", "actor", 2, key="2", colour="#000000", definition="Who.")
    assert change.puts == (Put(None, made),)
    assert acts.add_code(Codebook.of([]), "Firm")[0].position == 0


@pytest.mark.parametrize(
    ("name", "parent", "key", "words"),
    [
        (" ", None, None, "needs a name"),
        ("FIRM", "actor", None, "at this place already"),
        ("New", "none", None, "no code"),
        ("New", None, "1", 'belongs to "Firm"'),
        ("New", None, "0", "digit from 1 to 9"),
    ],
)
def test_a_new_code_has_a_free_name_and_key(name: str, parent: str | None, key: str | None, words: str) -> None:
    with pytest.raises(AnnotatorError, match=words):
        acts.add_code(CODES, name, parent=parent, key=key)


def test_editing_a_code_says_what_was_done() -> None:
    assert acts.edit_code(FIRM, replace(FIRM, name="Company"), CODES).label == "Rename code"
    assert acts.edit_code(FIRM, replace(FIRM, colour="#123456"), CODES).label == "Recolour code"
    assert acts.edit_code(FIRM, replace(FIRM, definition="X", parent=None), CODES).label == "Edit code"
    assert not acts.edit_code(FIRM, FIRM, CODES)


def test_a_code_keeps_its_id_and_never_lies_below_itself() -> None:
    with pytest.raises(AnnotatorError, match="keeps its id"):
        acts.edit_code(FIRM, replace(FIRM, id="company"), CODES)
    for parent in ("actor", "firm", "none"):
        with pytest.raises(AnnotatorError, match="cannot be put there"):
            acts.edit_code(ACTOR, replace(ACTOR, parent=parent), CODES)


def test_a_retired_code_gives_its_key_back() -> None:
    assert afters(acts.retire_code(FIRM)) == [replace(FIRM, retired=True, key=None)]
    assert not acts.retire_code(OLD)


def test_another_codebook_retires_used_codes_it_lacks_and_removes_the_others() -> None:
    info = ProjectInfo("p", "P", WHEN)
    place = Code("place", "Place")
    new = Codebook.of([replace(PERSON, parent=None), place], name="Places", version="3.0.0", description="Where.")
    change = acts.use_codebook(info, CODES, new, {"firm"}, coder="ada")
    by_id = {put.key[1]: put for put in change.puts}
    assert by_id["p"].after == replace(
        info, codebook_name="Places", codebook_version="3.0.0", codebook_description="Where."
    )
    assert by_id["firm"].after == replace(FIRM, retired=True, key=None, parent=None)
    assert by_id["actor"].after is by_id["old"].after is None
    assert by_id["person"].after == replace(PERSON, parent=None)
    assert by_id["place"] == Put(None, place)
    assert not acts.use_codebook(info, CODES, Codebook.of(CODES.codes), set())
