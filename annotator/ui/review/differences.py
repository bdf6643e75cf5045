"""Where two coders differ, as rows to list and filter. Qt-free but for the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from annotator.agreement.disagreements import DisagreementKind
from annotator.model.codebook import Codebook
from annotator.model.progress import Report
from annotator.model.records import Coder
from annotator.ui.review.saying import said
from annotator.workspace.agreeing import Disagreement, disagreements
from annotator.workspace.compared import Counting, counts_for
from annotator.workspace.workspace import Workspace


class ListOrder(StrEnum):
    DOCUMENT = "document"
    CODE = "code"


@dataclass(frozen=True, eq=False)
class Found:
    """The disagreements of two coders in document order; `names` of the documents by id."""

    a: Coder
    b: Coder
    rows: tuple[Disagreement, ...]
    names: dict[str, str]


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
        return ", ".join((self.title, self.kind, self.where, f"“{self.quote}”"))


def find(path: Path, pair: tuple[str, str], count: Counting, report: Report) -> Found:
    """Reads the project with a session of its own and compares document by document. Any thread."""
    with Workspace.open(path) as own:
        a, b = (own.coders[coder] for coder in pair)
        both = [each for each in own.documents.values() if all(counts_for(own, each, who, count) for who in (a, b))]
        found: list[Disagreement] = []
        for number, document in enumerate(both):
            report(number, len(both), said("Comparing passages"))
            found.extend(disagreements(own, a.id, b.id, documents=(document.id,), count=count.value))
        return Found(a, b, tuple(found), {each.id: each.name for each in own.documents.values()})


def rows_of(found: Found, codebook: Codebook, wanted: Wanted) -> tuple[DifferenceRow, ...]:
    """Those the filters let through, in the order asked for."""
    chosen = [each for each in found.rows if _passes(each, wanted)]
    if wanted.order is ListOrder.CODE:
        places = {code.id: place for place, code in enumerate(codebook)}
        chosen.sort(key=lambda each: min(places.get(code, len(places)) for code in codes_in(each)))
    return tuple(_row(each, found, codebook) for each in chosen)


def codes_in(disagreement: Disagreement) -> tuple[str, ...]:
    """The codes that stand there, the first coder's first."""
    return tuple(dict.fromkeys(coding.code for coding in (disagreement.a, disagreement.b) if coding is not None))


def tally_codes(rows: Iterable[Disagreement]) -> Counter[str]:
    return Counter(code for row in rows for code in codes_in(row))


def tally_kinds(rows: Iterable[Disagreement], code: str | None) -> Counter[DisagreementKind]:
    return Counter(row.kind for row in rows if code is None or code in codes_in(row))


def kind_name(kind: DisagreementKind) -> str:
    names = {
        DisagreementKind.MISSED: said("Missed"),
        DisagreementKind.ENDS: said("Different ends"),
        DisagreementKind.CODE: said("Different code"),
        DisagreementKind.NESTED: said("Nested"),
    }
    return names[kind]


def place_after(rows: Sequence[DifferenceRow], was: Disagreement | None) -> int:
    """Where to stand in other rows: on the same disagreement, else on the first."""
    if was is None:
        return 0
    same = (was.document, was.start, was.end, was.kind)
    for number, row in enumerate(rows):
        each = row.disagreement
        if (each.document, each.start, each.end, each.kind) == same and codes_in(each) == codes_in(was):
            return number
    return 0


def _passes(disagreement: Disagreement, wanted: Wanted) -> bool:
    if wanted.kind is not None and disagreement.kind is not wanted.kind:
        return False
    return wanted.code is None or wanted.code in codes_in(disagreement)


def _row(each: Disagreement, found: Found, codebook: Codebook) -> DifferenceRow:
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
    where = f"{each.place}, {found.names.get(each.document, '')}"
    return DifferenceRow(each, codes_in(each)[0], title, kind, where, " ".join(each.quote.split()))


def _name(codebook: Codebook, code_id: str) -> str:
    code = codebook.by_id.get(code_id)
    return code.name if code is not None else code_id
