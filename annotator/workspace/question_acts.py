"""Acts on the questions that codes ask of their codings. The same id on several codes is the same question."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from annotator.exchange.codebook_fields import ID
from annotator.model.change import Change, Put
from annotator.model.clock import now
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding
from annotator.model.wording import worded
from annotator.workspace.planning import one_line


def asking(codebook: Codebook, attribute_id: str) -> tuple[Code, ...]:
    """The codes that ask this question, in the order of the tree."""
    return tuple(code for code in codebook if any(one.id == attribute_id for one in code.attributes))


def ask_question(codebook: Codebook, code: Code, question: Attribute, *, coder: str | None = None) -> Change:
    """The code asks one more question. One that other codes ask already must be the same question there."""
    question = _tidied(question)
    if any(one.id == question.id for one in code.attributes):
        raise AnnotatorError(
            worded('"{code}" asks "{id}" already. Give the new question another id.', code=code.name, id=question.id)
        )
    same = next((one for one in codebook.attributes() if one.id == question.id), question)
    if (same.type, same.values) != (question.type, question.values):
        raise AnnotatorError(
            worded(
                '"{id}" is another question already, asked by "{name}". Give the new question another id.',
                id=question.id,
                name=asking(codebook, question.id)[0].name,
            )
        )
    after = replace(code, attributes=(*code.attributes, replace(question, name=same.name)))
    return Change(worded("Add question"), (Put(code, after),), coder)


def answers_to(question_id: str, codings: Iterable[Coding]) -> list[str]:
    """What codings answered to a question, one entry for each that did."""
    given = (dict(coding.attributes).get(question_id) for coding in codings)
    return [answer for answer in given if answer is not None]


def renamed_choices(before: Sequence[str], after: Sequence[str]) -> dict[str, str]:
    """Choices that are called otherwise: as many new ones stand where they stood."""
    renamed: dict[str, str] = {}
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if tag == "replace" and old_to - old_from == new_to - new_from:
            renamed.update(zip(before[old_from:old_to], after[new_from:new_to], strict=True))
    return {old: new for old, new in renamed.items() if old not in after and new not in before}


def edit_question(
    codebook: Codebook, question: Attribute, codings: Iterable[Coding] = (), *, coder: str | None = None
) -> Change:
    """Changes a question wherever it is asked. `codings`: those of the codes that ask it; where a choice is called
    otherwise, so are the answers that they gave."""
    question = _tidied(question)
    asked = asking(codebook, question.id)
    before = next((one for code in asked for one in code.attributes if one.id == question.id), question)
    renamed = renamed_choices(before.values, question.values)
    answered = tuple(coding for coding in codings if question.id in dict(coding.attributes))
    _refuse_lost_answers(before, question, set(answers_to(question.id, answered)) - renamed.keys())
    puts: list[Put] = []
    for code in asked:
        attributes = tuple(question if one.id == question.id else one for one in code.attributes)
        if attributes != code.attributes:
            puts.append(Put(code, replace(code, attributes=attributes)))
    for coding in answered:
        given = dict(coding.attributes)
        if given[question.id] in renamed:
            answers = tuple({**given, question.id: renamed[given[question.id]]}.items())
            puts.append(Put(coding, replace(coding, attributes=answers, modified=now())))
    return Change(worded("Edit question"), tuple(puts), coder)


def drop_question(code: Code, attribute_id: str, *, coder: str | None = None) -> Change:
    """The code asks this no more. Answers that were given stay with their codings."""
    after = replace(code, attributes=tuple(one for one in code.attributes if one.id != attribute_id))
    return Change(worded("Remove question"), (Put(code, after),) if after != code else (), coder)


def tidied_choices(values: Iterable[str]) -> tuple[str, ...]:
    """Choices as they are kept: each once and in one line."""
    return tuple(dict.fromkeys(filter(None, (one_line(value) for value in values))))


def _tidied(question: Attribute) -> Attribute:
    """Raises AnnotatorError for a question that no codebook file could hold."""
    name = one_line(question.name)
    values = tidied_choices(question.values)
    if not name:
        raise AnnotatorError(worded("A question needs a name."))
    if not ID.fullmatch(question.id):
        raise AnnotatorError(
            worded("A question's id has small letters, digits, - and _, and begins with a letter or digit.")
        )
    if question.type is not AttributeType.CHOICE:
        values = ()
    elif len(values) < 2:
        raise AnnotatorError(worded("A choice needs at least two answers, one on each line."))
    return Attribute(question.id, name, question.type, values)


def _refuse_lost_answers(before: Attribute, after: Attribute, answers: Collection[str]) -> None:
    if answers and before.type is not after.type:
        raise AnnotatorError(
            worded('"{before}" has been answered, so its type stays. Make a new question instead.', before=before.name)
        )
    lost = sorted(set(answers) - set(after.values)) if after.type is AttributeType.CHOICE else []
    if lost:
        raise AnnotatorError(
            worded(
                '"{lost}" has been given as an answer to "{before}": keep it among the answers.',
                lost=lost[0],
                before=before.name,
            )
        )


def refuse_lost_choices(before: Attribute, after: Attribute) -> None:
    """Raises AnnotatorError where answers would be lost if they had been given: for who is not to learn which were."""
    values = tidied_choices(after.values)
    lost = set(before.values) - set(values) - renamed_choices(before.values, values).keys()
    if before.type is not after.type or lost:
        raise AnnotatorError(
            worded(
                'Coders who are not shown to you may have answered "{before}". Keep its type and its answers, '
                "or let everyone's codings be shown first.",
                before=before.name,
            )
        )


def refuse_answer(name: str, kind: AttributeType, values: Sequence[str], value: str) -> None:
    """Raises AnnotatorError where a value is none that the question takes."""
    if kind is AttributeType.CHOICE and value not in values:
        raise AnnotatorError(
            worded(
                '"{value}" is no answer to "{name}". Choose one of: {values}.',
                value=value,
                name=name,
                values=", ".join(values),
            )
        )
    if kind is AttributeType.YES_NO and value not in {"yes", "no"}:
        raise AnnotatorError(worded('"{value}" is no answer to "{name}". Choose yes or no.', value=value, name=name))
    if kind is AttributeType.NUMBER:
        try:
            is_number = math.isfinite(float(value))
        except ValueError:
            is_number = False
        if not is_number:
            raise AnnotatorError(
                worded('"{value}" is no answer to "{name}". Write a number such as 3 or 2.5.', value=value, name=name)
            )
