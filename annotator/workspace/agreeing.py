"""Agreement on a project's codings: what is compared is gathered on the owner's thread, worked out on any other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

import annotator
from annotator.agreement.arrays import Flags, Ints
from annotator.agreement.assembly import About, report_on
from annotator.agreement.blocks import with_blocks
from annotator.agreement.coded import Coded, comparable
from annotator.agreement.coefficients import DEFAULT_MEASURES, Measure, measures_named
from annotator.agreement.gamma import GammaChoices
from annotator.agreement.levels import Level, level_named
from annotator.agreement.results import THRESHOLDS, AgreementProblem, AgreementReport, LeftOut
from annotator.agreement.spans import check_numbers
from annotator.agreement.tables import Comparison
from annotator.agreement.units import Unit, UnitSpans, sizes, unit_named
from annotator.agreement.view import Settings
from annotator.agreement.whole import GAMMAS
from annotator.agreement.wording import DOCUMENTS, PARAGRAPHS
from annotator.model.codebook import Codebook
from annotator.model.errors import NotFoundError
from annotator.model.progress import Report, silent
from annotator.model.records import Document
from annotator.model.structure import Structure
from annotator.model.wording import Wording, worded
from annotator.workspace.answered import Answers, agreement_on_answers, answers_of
from annotator.workspace.compared import (
    Choice,
    Counting,
    about_unfinished,
    coders_who_count,
    codes_chosen,
    counting_named,
    counts_for,
    documents_named,
    none_counts,
    why_left_out,
)
from annotator.workspace.disagreeing import Disagreement, disagreements
from annotator.workspace.texts_compared import on_text
from annotator.workspace.workspace import Workspace

__all__ = [
    "AgreementInput",
    "AgreementOptions",
    "Counting",
    "Disagreement",
    "agreement",
    "compute",
    "disagreements",
    "gather",
    "views",
]


@dataclass(frozen=True, slots=True)
class AgreementOptions:
    """What to compare. Coders, codes and documents by id, name or path; none means all.

    `unit`: sentence, character, token, post, paragraph or document. `count`: done or coded. `roll_up`: a code takes in
    what is coded with its descendants. `resample_by`: a document variable; documents of one value are drawn together.
    `by_document`: also each document's values. `level`: how numbers and choices are compared where codings have
    attributes: nominal, ordinal, interval or ratio. `workers`: processes for gamma. `bars`: values of
    which the chance of missing them is told.
    """

    coders: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    unit: str = Unit.SENTENCE.value
    measures: tuple[str, ...] = tuple(measure.value for measure in DEFAULT_MEASURES)
    iou: float = 0.5
    count: str = Counting.DONE.value
    roll_up: bool = False
    resample_by: str | None = None
    resamples: int = 1000
    seed: int = 0
    by_document: bool = False
    level: str = Level.NOMINAL.value
    workers: int = 1
    bars: tuple[float, ...] = THRESHOLDS


@dataclass(frozen=True, slots=True, eq=False)
class AgreementInput:
    """Values only: everything that a report is worked out from, whatever becomes of the project meanwhile.

    `names`: documents' names by id. `paragraphs`: where those of the document begin, if it is the only one.
    """

    options: AgreementOptions
    measures: tuple[Measure, ...]
    project: str
    codebook: tuple[str, str]
    coded: Coded
    inked: Coded
    units: Mapping[Unit, UnitSpans]
    groups: Ints
    names: Mapping[str, str]
    answers: tuple[Answers, ...]
    paragraphs: Ints | None
    left_out: tuple[LeftOut, ...]
    warnings: tuple[Wording, ...]


def gather(workspace: Workspace, options: AgreementOptions, report: Report = silent) -> AgreementInput:
    """Read what `options` ask for. Owner's thread.

    Raises AnnotatorError for unknown names, fewer than two coders, or when no document counts for two of them; the
    message says how to mark documents as done.
    """
    unit = unit_named(options.unit)
    measures = measures_named(options.measures)
    check_numbers(options.iou, options.resamples)
    level_named(options.level)
    count = counting_named(options.count)
    documents = documents_named(workspace, options.documents)
    coders, warnings = coders_who_count(workspace, options.coders, documents, count)
    choice = Choice(coders, codes_chosen(workspace, options.codes, with_headings=options.roll_up), documents, count)
    coded = _coded(workspace, choice, options)
    reduced, kept = comparable(coded)
    if not reduced.documents:
        raise AgreementProblem(none_counts(coders, count))
    left_out = [
        LeftOut(document.name, why_left_out(coders, coded.counts[number], count))
        for number, document in enumerate(documents)
        if not kept[number]
    ]
    taken = tuple(document for document, keep in zip(documents, kept, strict=True) if keep)

    def read(number: int) -> tuple[str, Structure]:
        return workspace.text(taken[number].id), workspace.structure(taken[number].id)

    inked, units = on_text(read, reduced, {unit, Unit.SENTENCE}, report)
    if count is Counting.CODED:
        warnings += about_unfinished(workspace, choice, coded.counts)
    gathered = AgreementInput(
        options=options,
        measures=measures,
        project=workspace.info.name,
        codebook=(workspace.codebook.name, workspace.codebook.version),
        coded=reduced,
        inked=inked,
        units=units,
        groups=_groups(taken, options.resample_by),
        names={document.id: document.name for document in documents},
        answers=answers_of(workspace, choice.codes, roll_up=options.roll_up),
        paragraphs=None,
        left_out=tuple(left_out),
        warnings=warnings,
    )
    return _with_paragraphs(without_unitless(gathered, unit, [document.name for document in taken]), workspace)


def compute(gathered: AgreementInput, report: Report = silent) -> AgreementReport:
    """Work out the whole report. Any thread; `report` is told of each step and may cancel."""
    options = gathered.options
    resampled = (
        DOCUMENTS
        if options.resample_by is None
        else worded('groups of documents (by "{variable}")', variable=options.resample_by)
    )
    settings = Settings(
        gathered.measures,
        options.resamples,
        options.seed,
        resampled=resampled if gathered.paragraphs is None else PARAGRAPHS,
        by_document=options.by_document,
        gamma=GammaChoices(seed=options.seed, workers=options.workers),
        bars=options.bars,
    )
    found = _report(gathered, unit_named(options.unit), settings, report)
    comparison = _comparison(gathered, Unit.CHARACTER)
    rows = agreement_on_answers(gathered.answers, comparison, settings, level_named(options.level))
    named = (replace(row, name=gathered.names.get(row.document, "")) for row in found.by_document)
    return replace(found, attributes=tuple(rows), by_document=tuple(named))


def views(gathered: AgreementInput, report: Report = silent) -> dict[str, AgreementReport]:
    """The same codings by document, by the unit asked for and by character, to be seen side by side, without intervals
    and without gamma, which does not depend on the unit.

    Keys are names of units; a unit of character or document stands for itself and the sentence joins it.
    """
    asked = unit_named(gathered.options.unit)
    middle = Unit.SENTENCE if asked in {Unit.CHARACTER, Unit.DOCUMENT} else asked
    quick = [measure for measure in gathered.measures if measure not in GAMMAS]
    settings = Settings(tuple(dict.fromkeys([*quick, *DEFAULT_MEASURES])))
    return {unit.value: _report(gathered, unit, settings, report) for unit in (Unit.DOCUMENT, middle, Unit.CHARACTER)}


def agreement(workspace: Workspace, options: AgreementOptions, report: Report = silent) -> AgreementReport:
    """Gather and compute in one go, for commands and scripts."""
    return compute(gather(workspace, options, report), report)


def _report(gathered: AgreementInput, unit: Unit, settings: Settings, report: Report) -> AgreementReport:
    options = gathered.options
    name, version = gathered.codebook
    return report_on(
        _comparison(gathered, unit),
        settings,
        About(
            left_out=gathered.left_out,
            warnings=gathered.warnings,
            project=gathered.project,
            version=annotator.__version__,
            context={
                "count": options.count,
                "roll_up": options.roll_up,
                "resample_by": options.resample_by,
                "codebook": {"name": name, "version": version},
            },
        ),
        report,
    )


def _comparison(gathered: AgreementInput, unit: Unit) -> Comparison:
    options, units = gathered.options, gathered.units.get(unit)
    comparison = Comparison(gathered.coded, gathered.inked, unit, units, options.iou, gathered.groups)
    return comparison if gathered.paragraphs is None else with_blocks(comparison, gathered.paragraphs)


def _with_paragraphs(gathered: AgreementInput, workspace: Workspace) -> AgreementInput:
    documents = gathered.coded.documents
    if len(documents) != 1:
        return gathered
    starts = workspace.structure(documents[0]).paragraphs.starts
    return replace(gathered, paragraphs=np.array(starts, dtype=np.int64))


def _coded(workspace: Workspace, choice: Choice, options: AgreementOptions) -> Coded:
    """The chosen codings as arrays; codes are named by their paths, coders by their names, documents by their ids."""
    table, codebook = workspace.spans(), workspace.codebook
    document = _renumbered(table.documents, [each.id for each in choice.documents])[table.document]
    coder = _renumbered(table.coders, [each.id for each in choice.coders])[table.coder]
    chosen = np.flatnonzero((document >= 0) & (coder >= 0))
    span, code = _applied(codebook, table.codes, table.code[chosen].astype(np.int64), choice.codes, options)
    rows = chosen[span]
    return Coded(
        tuple(each.id for each in choice.documents),
        tuple(each.name for each in choice.coders),
        tuple(codebook.path(code_id) for code_id in choice.codes),
        np.array([each.characters for each in choice.documents], dtype=np.int64),
        np.array(
            [[counts_for(workspace, each, who, choice.count) for who in choice.coders] for each in choice.documents],
            dtype=np.bool_,
        ),
        document[rows],
        coder[rows],
        code,
        table.start[rows].astype(np.int64),
        table.end[rows].astype(np.int64),
    )


def _renumbered(names: Sequence[str], wanted: Sequence[str]) -> Ints:
    """(names,) place of each name among the wanted, -1 for the others."""
    places = {name: place for place, name in enumerate(wanted)}
    return np.array([places.get(name, -1) for name in names], dtype=np.int64)


def _applied(
    codebook: Codebook, names: Sequence[str], code: Ints, wanted: tuple[str, ...], options: AgreementOptions
) -> tuple[Ints, Ints]:
    """Which spans are taken as which of the wanted codes: rolled up, a span counts for every ancestor as well."""
    if not options.roll_up:
        places = _renumbered(names, wanted)[code]
        kept = np.flatnonzero(places >= 0)
        return kept, places[kept]
    spans, codes = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for place, code_id in enumerate(wanted):
        family = [code_id, *(below.id for below in codebook.descendants(code_id))]
        inside = np.flatnonzero(_renumbered(names, family)[code] >= 0)
        spans.append(inside)
        codes.append(np.full(len(inside), place, dtype=np.int64))
    return np.concatenate(spans), np.concatenate(codes)


def _groups(documents: tuple[Document, ...], variable: str | None) -> Ints:
    """(documents,) number of the group that each is drawn with; alone where it lacks the variable."""
    if variable is None:
        return np.arange(len(documents), dtype=np.int64)
    values = [dict(document.variables).get(variable, "") for document in documents]
    if not any(values):
        known = sorted({name for document in documents for name, _ in document.variables})
        there = worded("They have: {known}.", known=", ".join(known)) if known else worded("They have none.")
        raise NotFoundError(
            worded(
                'None of the documents compared has a variable "{variable}". {there}', variable=variable, there=there
            )
        )
    labels = [f"={value}" if value else f"?{document.id}" for value, document in zip(values, documents, strict=True)]
    return np.unique(labels, return_inverse=True)[1].astype(np.int64)


def without_unitless(gathered: AgreementInput, unit: Unit, documents: Sequence[str]) -> AgreementInput:
    """Documents that have no such unit cannot be compared by it; they are left out, with the reason."""
    coded = gathered.coded
    counted = sizes(unit, coded, gathered.units.get(unit))
    if (counted > 0).all():
        return gathered
    if not counted.any():
        raise AgreementProblem(worded("None of the documents compared has a {unit}. Choose another unit.", unit=unit))
    kept = counted > 0
    reasons = [
        LeftOut(document, worded("It has no {unit}.", unit=unit))
        for document, keep in zip(documents, kept, strict=True)
        if not keep
    ]
    return replace(
        gathered,
        coded=_in_documents(coded, kept),
        inked=_in_documents(gathered.inked, kept),
        units={each: _units_in(spans, kept) for each, spans in gathered.units.items()},
        groups=gathered.groups[kept],
        left_out=(*gathered.left_out, *reasons),
    )


def _in_documents(coded: Coded, kept: Flags) -> Coded:
    return comparable(replace(coded, counts=coded.counts & kept[:, None]))[0]


def _units_in(units: UnitSpans, kept: Flags) -> UnitSpans:
    inside = kept[units.document]
    fresh = np.cumsum(kept) - 1
    return UnitSpans(fresh[units.document[inside]], units.start[inside], units.end[inside])
