"""An agreement report as tables that fit a terminal of 80 columns, whatever measures were asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.agreement.results import AgreementReport, Row
from annotator.cli.output import console, say, say_table

SHOWN = {
    "percent": "Percent",
    "holsti": "Holsti",
    "cohen_kappa": "Cohen's kappa",
    "scott_pi": "Scott's pi",
    "fleiss_kappa": "Fleiss' kappa",
    "conger_kappa": "Conger's kappa",
    "krippendorff_alpha": "Krippendorff's alpha",
    "gwet_ac1": "Gwet's AC1",
    "brennan_prediger": "Brennan-Prediger",
    "f1_exact": "F1, exact ends",
    "f1_overlap": "F1, overlap",
    "f1_character": "F1, characters",
    "light_kappa": "Light's kappa",
    "f1_any_code": "F1, any code",
    "alpha_jaccard": "alpha, sets (Jaccard)",
    "alpha_masi": "alpha, sets (MASI)",
    "u_alpha": "u-alpha",
    "u_alpha_binary": "|u-alpha",
    "cu_alpha": "cu-alpha",
    "ku_alpha": "(k)u-alpha",
    "gamma": "gamma",
    "gamma_cat": "gamma-cat",
    "gamma_k": "gamma-k",
}

NARROW = {
    "percent": "%",
    "holsti": "Holsti",
    "cohen_kappa": "Cohen",
    "scott_pi": "Scott",
    "fleiss_kappa": "Fleiss",
    "conger_kappa": "Conger",
    "krippendorff_alpha": "alpha",
    "gwet_ac1": "AC1",
    "brennan_prediger": "B-P",
    "f1_exact": "F1\nexact",
    "f1_overlap": "F1\noverlap",
    "f1_character": "F1\nchar.",
    "light_kappa": "Light",
    "f1_any_code": "F1\nany",
    "alpha_jaccard": "Jacc.",
    "alpha_masi": "MASI",
    "u_alpha": "u",
    "u_alpha_binary": "|u",
    "cu_alpha": "cu",
    "ku_alpha": "(k)u",
    "gamma_cat": "gamma\ncat",
    "gamma_k": "gamma\nk",
}
"""What stands above a column of bare values."""
LABEL, WIDE_LABEL, WIDE = 26, 44, 100
"""Cells a code may take, more on a terminal of a hundred columns; of a longer path the beginning goes."""
BETWEEN = 2
"""Cells between two columns."""


def value_of(row: Row | None) -> str:
    """`.71 [.63, .78]`; a dash where there is no value."""
    if row is None or row.value is None:
        return "–"
    interval = "" if row.low is None or row.high is None else f" [{short(row.low)}, {short(row.high)}]"
    return short(row.value) + interval


def short(number: float) -> str:
    """Two digits without the nought before the point, as the field writes them."""
    rounded = round(number, 2) + 0.0  # no minus nought
    return f"{rounded:.2f}".replace("0.", ".", 1) if abs(rounded) < 1 else f"{rounded:.2f}"


def say_report(report: AgreementReport) -> None:
    """Values per code and over all codes, bare; then the intervals, of the codes and measures that have one."""
    found = {(row.code, row.measure): row for row in report.rows}
    over = {(row.combine, row.measure): row for row in report.overall}
    codes = list(dict.fromkeys(row.code for row in report.rows))
    combined = list(dict.fromkeys(row.combine for row in report.overall))
    labels = [*map(_label, codes), *map(_combined, combined)]
    counts = [*(_codings(report, found, code) for code in codes), *("" for _ in combined)]
    beside = max(map(len, labels), default=0) + max(len("Codings"), *map(len, counts)) + 2 * BETWEEN
    for measures in _portions(report.measures, beside):
        headings = ("Code", *(NARROW.get(measure, measure) for measure in measures), "Codings")
        bare = [
            *([_bare(found.get((code, measure))) for measure in measures] for code in codes),
            *([_bare(over.get((how, measure))) for measure in measures] for how in combined),
        ]
        rows = [(label, *values, count) for label, values, count in zip(labels, bare, counts, strict=True)]
        say_table(headings, rows, empty="No code was used.", right=range(1, len(measures) + 1))
    if len(report.coders) > 2:
        _say_pairs(report)
    _say_intervals(report, codes, combined)


def _portions(measures: Sequence[str], beside: int) -> Iterator[Sequence[str]]:
    """As many measures at a time as fit next to what takes `beside` cells."""
    portion: list[str] = []
    room = console().width - beside
    for measure in measures:
        width = max(len("1.00"), *map(len, NARROW.get(measure, measure).split("\n"))) + BETWEEN
        if portion and width > room:
            yield portion
            portion, room = [], console().width - beside
        portion.append(measure)
        room -= width
    if portion:
        yield portion


def _label(code: str | None) -> str:
    """A code's path, its beginning left out where it is long: the last part is what tells it from others."""
    path, room = code or "", WIDE_LABEL if console().width >= WIDE else LABEL
    return path if len(path) <= room else "…" + path[1 - room :]


def _combined(how: str | None) -> str:
    return f"all codes, {how}" if how else "all codes"


def _bare(row: Row | None) -> str:
    return "–" if row is None or row.value is None else short(row.value)


def _codings(report: AgreementReport, found: dict[tuple[str | None, str], Row], code: str | None) -> str:
    row = next((found[code, measure] for measure in report.measures if (code, measure) in found), None)
    return " · ".join(str(row.codings.get(coder, 0)) for coder in report.coders) if row else ""


def _say_pairs(report: AgreementReport) -> None:
    say("Pairs of coders, all codes")
    rows = [row for row in report.pairs if row.code is None and row.combine != "macro"]
    pairs = list(dict.fromkeys(row.coders for row in rows))
    found = {(row.coders, row.measure): row for row in rows}
    names = [" and ".join(pair or ()) for pair in pairs]
    for measures in _portions(report.measures, max(map(len, names), default=0) + BETWEEN):
        lines = [
            (name, *(_bare(found.get((pair, measure))) for measure in measures))
            for name, pair in zip(names, pairs, strict=True)
        ]
        headings = ("Coders", *(NARROW.get(measure, measure) for measure in measures))
        say_table(headings, lines, empty="No pair shares a document.", right=range(1, len(measures) + 1))


def _say_intervals(report: AgreementReport, codes: Sequence[str | None], combined: Sequence[str | None]) -> None:
    """The intervals of what corrects for chance: alpha where it was asked for, else the first measure that has any."""
    rows = (*report.rows, *report.overall)
    having = [m for m in report.measures if any(row.measure == m and row.low is not None for row in rows)]
    if not having:
        return
    measure = "krippendorff_alpha" if "krippendorff_alpha" in having else having[0]
    of_code = {row.code: row for row in report.rows if row.measure == measure and row.low is not None}
    of_all = {row.combine: row for row in report.overall if row.measure == measure and row.low is not None}
    lines = [(_label(code), value_of(of_code[code])) for code in codes if code in of_code]
    lines += [(_combined(how), value_of(of_all[how])) for how in combined if how in of_all]
    say_table(("Code", f"{SHOWN.get(measure, measure)}\n95 % interval"), lines, empty="", right=(1,))
    if len(having) > 1:
        say("The intervals of the other measures: the same command with --json.")
