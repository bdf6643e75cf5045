"""Invented codings of invented documents by several coders: as arrays, as tuples, and in a project file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import bindparam, insert, select

from annotator.agreement.coded import Coded
from annotator.agreement.tables import Comparison
from annotator.agreement.units import Unit, UnitSpans
from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.plain import canonical
from annotator.model.records import Coder, Coding, Reading, ReadingState, Record
from annotator.model.structure import Segments, Structure, structure_to_plain
from annotator.model.wording import verbatim
from annotator.store.engine import WRITES, Access, engine_for
from annotator.store.rows import REFERENCES, TABLES, row_of
from tests.projects import make_project

LENGTH = 20_000
SENTENCE = 100
PARAGRAPH = 1_000
AT_ONCE = 50_000


@dataclass(frozen=True)
class Sizes:
    coders: int
    spans: int
    codes: int
    documents: int
    length: int = LENGTH


def corpus(sizes: Sizes, seed: int = 1) -> Coded:
    """Coders who find nine passages in ten of those that are there, some with other ends or another code."""
    chance = np.random.default_rng(seed)
    found = sizes.spans // sizes.coders
    there = max(1, found * 10 // 9)
    kept = [np.flatnonzero(chance.random(there) < 0.9) for _ in range(sizes.coders)]
    which = np.concatenate(kept)
    coder = np.repeat(np.arange(sizes.coders), [len(each) for each in kept])
    document = np.sort(chance.integers(0, sizes.documents, there))[which]
    code = chance.integers(0, sizes.codes, there)[which]
    other = chance.random(len(which)) < 0.1
    code = np.where(other, chance.integers(0, sizes.codes, len(which)), code)
    shifts = chance.integers(-8, 9, (2, len(which))) * (chance.random(len(which)) < 0.4)
    start = chance.integers(10, sizes.length - 200, there)[which] + shifts[0]
    end = np.maximum(start + chance.integers(20, 150, there)[which] + shifts[1], start + 1)
    return Coded(
        tuple(f"d{number:06}" for number in range(sizes.documents)),
        tuple(f"coder {number}" for number in range(sizes.coders)),
        tuple(f"code {number}" for number in range(sizes.codes)),
        np.full(sizes.documents, sizes.length),
        np.ones((sizes.documents, sizes.coders), dtype=np.bool_),
        document,
        coder,
        code,
        start,
        end,
    )


def compared(coded: Coded, unit: Unit) -> Comparison:
    """The comparison of them by that unit; sentences are of 100 characters."""
    starts = np.arange(0, int(coded.lengths[0]), SENTENCE)
    documents = np.repeat(np.arange(len(coded.documents)), len(starts))
    begins = np.tile(starts, len(coded.documents))
    units = UnitSpans(documents, begins, begins + SENTENCE)
    return Comparison(coded, coded, unit, units, 0.5, np.arange(len(coded.documents)))


def project_of(path: Path, coded: Coded) -> None:
    """A project that holds them; every document is done by every coder. Codings go in below the journal."""
    with make_project(path) as workspace:
        essay, firm = workspace.find_document("essay"), workspace.codebook.code("firm")
        length = int(coded.lengths[0])
        structure = workspace.put_blob(canonical(structure_to_plain(_structure(length))))
        when = now()
        documents = [
            replace(
                essay,
                id=name,
                name=f"text {name}",
                position=9 + number,
                sha256=workspace.put_blob(_text(name, length).encode()),
                structure_sha256=structure,
                characters=length,
            )
            for number, name in enumerate(coded.documents)
        ]
        codes = [
            replace(firm, id=f"k{number}", name=name, key=None, attributes=())
            for number, name in enumerate(coded.codes)
        ]
        coders = [Coder(f"c{number}", name, "C", 9 + number) for number, name in enumerate(coded.coders)]
        readings = [Reading(each.id, who.id, ReadingState.DONE, when) for each in documents for who in coders]
        records: tuple[Record, ...] = (*documents, *codes, *coders, *readings)
        workspace.commit(Change(verbatim("Fill"), tuple(Put(None, record) for record in records)))
    engine = engine_for(path, Access.WRITE)
    table, references = TABLES[Coding], REFERENCES[Coding]
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        numbers = {
            name: {row[0]: row[1] for row in connection.execute(select(other.c.id, other.c.number))}
            for name, other in references.items()
        }
        rows = _rows(coded, numbers)
        for begin in range(0, len(rows), AT_ONCE):
            part = rows[begin : begin + AT_ONCE]
            connection.execute(insert(table).values({name: bindparam(name) for name in part[0]}), part)
    engine.dispose()


def _rows(coded: Coded, numbers: dict[str, dict[str, int]]) -> list[dict[str, Any]]:
    when, rows = now(), []
    columns = (coded.document, coded.coder, coded.code, coded.start, coded.end)
    for document, coder, code, start, end in zip(*(column.tolist() for column in columns), strict=True):
        name = coded.documents[document]
        row = row_of(Coding(new_id(), name, start, end, f"k{code}", f"c{coder}", when, when))
        rows.append(row | {each: numbers[each][row[each]] for each in numbers})
    return rows


def _text(name: str, length: int) -> str:
    sentence = f"This is a sentence of the invented text {name} and it goes on to its full stop".ljust(98, ".") + ". "
    return (sentence * (length // SENTENCE))[:length]


def _structure(length: int) -> Structure:
    return Structure(
        paragraphs=Segments.of([(at, at + PARAGRAPH) for at in range(0, length, PARAGRAPH)]),
        sentences=Segments.of([(at, at + SENTENCE) for at in range(0, length, SENTENCE)]),
    )
