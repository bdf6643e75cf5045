"""One project twice, in which Ada works blind: others coded much in the first and nothing that stayed in the second.

All else is equal, down to how many lines the journal has and who wrote them when. What the window of a coder who works
blind tells must be equal, too.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from itertools import count, cycle
from pathlib import Path
from shutil import copyfile

import pytest

from annotator.model import clock
from annotator.model.change import Change, Put
from annotator.model.codes import Attribute, AttributeType
from annotator.model.records import Coder, Coding
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.workspace import acts
from annotator.workspace.code_merging import merge_codes
from annotator.workspace.workspace import Workspace
from tests.picture_study import make_study

ADA, BEN, CHIARA = "Ada (sample)", "Ben (sample)", "Chiara Rossi"
GONE = "Report on cloud and chips"
"""The document that Ada took out of the project, with whatever was coded in it."""
MERGED = {"loss-of-sovereignty": "dependence", "interference": "surveillance"}
"""Codes that Ada merged: one that she had used and one that she had not."""
UNUSED = "restore-relations"
"""A code with which Ada coded nothing."""
MERGED_BY_BEN = ("pandemic", "talent")
STRIDE, LENGTH = 90, 60
"""Characters from one of the others' codings to the next, and of each."""


@dataclass(frozen=True, slots=True)
class Twins:
    busy: Path
    idle: Path


class _Clock(datetime):
    """A millionth of a second passes between two looks; a day of its own, so that no minute passes by chance."""

    _looks = 0

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        cls._looks += 1
        return datetime(2026, 3, 9, 10, 15, tzinfo=tz) + timedelta(microseconds=cls._looks)


class _Ids:
    """What is made later has the higher id: where the window orders by ids, chance has no part."""

    _given = count(1)

    @classmethod
    def uuid4(cls) -> uuid.UUID:
        return uuid.UUID(int=next(cls._given))


@contextmanager
def standing_clock() -> Iterator[None]:
    """What is done meanwhile is done in one minute, whenever that is, and has ids in its order."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "datetime", _Clock)
        patch.setattr(clock, "uuid", _Ids)
        yield


def make_twins(folder: Path) -> Twins:
    """Both are copies of one project in which the others have done nothing yet."""
    twins = Twins(folder / "busy.annot", folder / "idle.annot")
    with standing_clock():
        _make_base(twins.busy)
        copyfile(twins.busy, twins.idle)
        for path, stays in ((twins.busy, True), (twins.idle, False)):
            with Workspace.open(path) as workspace:
                _live(workspace, stays=stays)
    return twins


def _make_base(path: Path) -> None:
    make_study(path)
    with Workspace.open(path) as workspace:
        ben = workspace.find_coder(BEN).id
        workspace.commit(acts.withdraw(tuple(workspace.codings(coder=ben)), coder=ben))
        ada = workspace.find_coder(ADA).id
        workspace.commit(acts.withdraw(tuple(workspace.codings(coder=ada, code=UNUSED)), coder=ada))
        workspace.commit(acts.add_coder(CHIARA, workspace.coders)[1])


def _live(workspace: Workspace, *, stays: bool) -> None:
    """The others code, Ada and Ben do what moves and takes away everybody's codings, the others code again."""
    ada = workspace.find_coder(ADA).id
    code_much(workspace, BEN, 0, stays=stays)
    code_much(workspace, CHIARA, 7, stays=stays)
    for source, target in MERGED.items():
        _merge(workspace, source, target, ada)
    _merge(workspace, *MERGED_BY_BEN, workspace.find_coder(BEN).id)
    gone = workspace.find_document(GONE)
    codings = tuple(workspace.codings(document=gone.id))
    readings, memos = workspace.readings.values(), workspace.memos.values()
    workspace.commit(acts.remove_documents([gone], codings, readings, memos, coder=ada))
    code_much(workspace, BEN, 3, stays=stays)
    code_much(workspace, CHIARA, 5, stays=stays)


def _merge(workspace: Workspace, source: str, target: str, coder: str) -> None:
    codings = [*workspace.codings(code=source), *workspace.codings(code=target)]
    workspace.commit(merge_codes(workspace.codebook, source, target, codings, coder=coder).change)


def code_much(workspace: Workspace, name: str, offset: int, *, stays: bool) -> None:
    """Codings of every code in every document, in two lines of the journal; or all made and withdrawn, in two lines."""
    coder = workspace.find_coder(name)
    puts = tuple(_codings(workspace, coder, offset))
    first = puts[: len(puts) // 2] if stays else puts
    workspace.commit(Change(worded("Code passage"), first, coder.id))
    rest = puts[len(first) :] if stays else tuple(Put(put.after, None) for put in puts)
    workspace.commit(Change(worded("Code passage"), rest, coder.id))


def _codings(workspace: Workspace, coder: Coder, offset: int) -> Iterator[Put]:
    codes = cycle(code for code in workspace.codebook if code.takes_codings)
    for document in workspace.documents.values():
        for start in range(offset, document.characters - LENGTH, STRIDE):
            code = next(codes)
            (put,) = acts.code(document, Span(start, start + LENGTH), code, coder, memo="Theirs.").puts
            assert isinstance(put.after, Coding)
            answers = tuple(sorted((one.id, _answer(one)) for one in code.attributes))
            yield Put(None, replace(put.after, attributes=answers, unsure=not start % 3))


def _answer(asked: Attribute) -> str:
    return {AttributeType.YES_NO: "yes", AttributeType.NUMBER: "7"}.get(asked.type, (*asked.values, "words")[0])
