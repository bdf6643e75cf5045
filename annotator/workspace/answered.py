"""What coders answered to the questions of the codes compared, ready to be matched up with their passages."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.attributes import Question, attribute_rows
from annotator.agreement.coded import Coded
from annotator.agreement.intervals import Resampling
from annotator.agreement.levels import Level
from annotator.agreement.results import AttributeRow
from annotator.agreement.tables import Comparison
from annotator.agreement.view import Settings
from annotator.model.codes import Attribute, AttributeType
from annotator.workspace.workspace import Workspace

Place = tuple[str, str, int, int]
"""Document id, coder's name, start and end of a coding."""


@dataclass(frozen=True, slots=True)
class Answers:
    """One question of one code (its path) with what was answered at which coding."""

    code: str
    attribute: Attribute
    given: Mapping[Place, str]


def answers_of(workspace: Workspace, codes: Sequence[str], *, roll_up: bool) -> tuple[Answers, ...]:
    """The answers to every question of `codes` (ids); rolled up, those at codings of the codes below count too."""
    codebook = workspace.codebook
    found = []
    for code_id in codes:
        code = codebook.by_id[code_id]
        family = [code_id, *(below.id for below in codebook.descendants(code_id))] if roll_up else [code_id]
        given: dict[str, dict[Place, str]] = {attribute.id: {} for attribute in code.attributes}
        for each in family if given else ():
            for coding in workspace.codings(code=each):
                place = (coding.document, workspace.coders[coding.coder].name, coding.start, coding.end)
                for attribute_id, value in coding.attributes:
                    if attribute_id in given:
                        given[attribute_id][place] = value
        path = codebook.path(code_id)
        found += [Answers(path, attribute, given[attribute.id]) for attribute in code.attributes]
    return tuple(found)


def agreement_on_answers(
    answers: Sequence[Answers], comparison: Comparison, settings: Settings, level: Level
) -> Iterator[AttributeRow]:
    """Agreement on each question; `level` is for numbers and choices, other answers are only the same or not."""
    coded = comparison.coded
    groups = comparison.groups
    resampling = Resampling(int(groups.max(initial=-1)) + 1, settings.resamples, settings.seed)
    for each in answers:
        question = _question(each, coded, level)
        yield from attribute_rows(coded, question, groups, resampling, comparison.iou, settings.resampled)


def _question(answers: Answers, coded: Coded, level: Level) -> Question:
    kind = answers.attribute.type
    ordered = level if kind in {AttributeType.NUMBER, AttributeType.CHOICE} else Level.NOMINAL
    numeric = kind is AttributeType.NUMBER or ordered in {Level.INTERVAL, Level.RATIO}
    number = coded.codes.index(answers.code)
    given: list[str | None] = [None] * len(coded.start)
    for span in np.flatnonzero(coded.code == number).tolist() if answers.given else ():
        document, coder = coded.documents[coded.document[span]], coded.coders[coded.coder[span]]
        given[span] = answers.given.get((document, coder, int(coded.start[span]), int(coded.end[span])))
    values = [_number(value) if numeric and value is not None else value for value in given]
    order: tuple[Hashable, ...] = ()
    if kind is AttributeType.CHOICE and not numeric:
        # An answer that the question no longer offers was given all the same.
        order = tuple(dict.fromkeys([*answers.attribute.values, *(value for value in given if value is not None)]))
    elif kind is AttributeType.YES_NO:
        order = ("yes", "no")
    return Question(number, answers.attribute.name, values, ordered, order)


def _number(value: str) -> Hashable:
    try:
        return float(value)
    except ValueError:
        return value
