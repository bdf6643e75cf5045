"""Where two coders differ, as rows to list and filter. Qt-free but for the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from annotator.agreement.disagreements import DisagreementKind
from annotator.model.codebook import Codebook
from annotator.model.progress import Report
from annotator.model.records import Coder
from annotator.ui.review.saying import said
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.words import quoted
from annotator.workspace.agreeing import Disagreement, disagreements
from annotator.workspace.compared import Counting, counts_for
from annotator.workspace.workspace import Workspace


class ListOrder(StrEnum):
    DOCUMENT = "document"
    CODE = "code"


@dataclass(frozen=True, eq=False)
class Found:
    """The disagreements of two coders in document order; `names` of the documents by id.

    `codes` of each disagreement; `by_code` and `by_kind` (kind, code or None for all) count them.
    """

    a: Coder
    b: Coder
    rows: tuple[Disagreement, ...]
    names: Mapping[str, str]
    codes: tuple[tuple[str, ...], ...]
    by_code: Counter[str]
    by_kind: Counter[tuple[DisagreementKind, str | None]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters: None lets everything through."""

    code: str | None = None
    kind: DisagreementKind | None = None
    order: ListOrder = ListOrder.DOCUMENT


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One disagreement as it is listed. `code` is the one whose look is painted."""

    disagreement: Disagreement
    code: str
    title: str
    kind: str
    where: str
    quote: str

    @property
    def spoken(self) -> str:
        return ", ".join((self.title, self.kind, self.where, quoted(self.quote)))


def find(path: Path, pair: tuple[str, str], count: Counting, report: Report) -> Found:
    """Reads the project with a session of its own and compares document by document. Any thread."""
    with Workspace.open(path) as own:
        a, b = (own.coders[coder] for coder in pair)
        both = [each for each in own.documents.values() if all(counts_for(own, each, who, count) for who in (a, b))]
        found: list[Disagreement] = []
        for number, document in enumerate(both):
            report(number, len(both), said("Comparing passages"))
            found.extend(disagreements(own, a.id, b.id, documents=(document.id,), count=count.value))
        return found_of(a, b, found, {each.id: each.name for each in own.documents.values()})


def found_of(a: Coder, b: Coder, rows: Sequence[Disagreement], names: Mapping[str, str]) -> Found:
    """Counts what the filters show."""
    codes = tuple(codes_in(row) for row in rows)
    by_kind: Counter[tuple[DisagreementKind, str | None]] = Counter((row.kind, None) for row in rows)
    by_kind.update((row.kind, code) for row, inside in zip(rows, codes, strict=True) for code in inside)
    return Found(a, b, tuple(rows), names, codes, Counter(code for inside in codes for code in inside), by_kind)


def places_of(found: Found, codebook: Codebook, wanted: Wanted) -> tuple[int, ...]:
    """Which of the disagreements the filters let through, in the order asked for."""
    chosen = [
        place
        for place, (row, codes) in enumerate(zip(found.rows, found.codes, strict=True))
        if wanted.kind in {None, row.kind} and (wanted.code is None or wanted.code in codes)
    ]
    if wanted.order is ListOrder.CODE:
        ranks = {code.id: rank for rank, code in enumerate(codebook)}
        chosen.sort(key=lambda place: min(ranks.get(code, len(ranks)) for code in found.codes[place]))
    return tuple(chosen)


@dataclass(frozen=True, eq=False)
class Listed:
    """Some disagreements in an order; the words of each are made when it is looked at."""

    found: Found | None = None
    codebook: Codebook | None = None
    places: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.places)

    def disagreement(self, number: int) -> Disagreement | None:
        """The one at a place of the list."""
        return self.found.rows[self.places[number]] if self.found is not None else None

    def row(self, number: int) -> DifferenceRow:
        if self.found is None or self.codebook is None:
            raise IndexError(number)
        return row_of(self.found.rows[self.places[number]], self.found, self.codebook)

    def place_of(self, was: Disagreement | None) -> int:
        """Where the same disagreement stands, else 0."""
        if was is None or self.found is None:
            return 0
        rows = self.found.rows
        same = (was.document, was.start, was.end, was.kind, codes_in(was))
        for number, place in enumerate(self.places):
            each = rows[place]
            if each.start == was.start and same == (
                each.document,
                each.start,
                each.end,
                each.kind,
                self.found.codes[place],
            ):
                return number
        return 0


def codes_in(disagreement: Disagreement) -> tuple[str, ...]:
    """The codes that stand there, the first coder's first."""
    return tuple(dict.fromkeys(coding.code for coding in (disagreement.a, disagreement.b) if coding is not None))


def kind_name(kind: DisagreementKind) -> str:
    names = {
        DisagreementKind.MISSED: said("Missed"),
        DisagreementKind.ENDS: said("Different ends"),
        DisagreementKind.CODE: said("Different code"),
        DisagreementKind.NESTED: said("Nested"),
    }
    return names[kind]


def row_of(each: Disagreement, found: Found, codebook: Codebook) -> DifferenceRow:
    """The words of one disagreement."""
    names = [_name(codebook, code) for code in codes_in(each)]
    kind = kind_name(each.kind)
    title = names[0]
    if each.kind is DisagreementKind.MISSED:
        kind = said("Missed by {who}").format(who=(found.a if each.a is None else found.b).name)
    elif each.kind is DisagreementKind.NESTED and each.a is not None and each.b is not None:
        inner, outer = sorted((each.a, each.b), key=lambda coding: coding.end - coding.start)
        title = said("{inner} in {outer}").format(inner=_name(codebook, inner.code), outer=_name(codebook, outer.code))
    elif len(names) == 2:
        title = said("{one} or {other}").format(one=names[0], other=names[1])
    where = f"{localised(each.place)}, {found.names.get(each.document, '')}"
    return DifferenceRow(each, codes_in(each)[0], title, kind, where, " ".join(each.quote.split()))


def _name(codebook: Codebook, code_id: str) -> str:
    code = codebook.by_id.get(code_id)
    return code.name if code is not None else code_id
