"""The sentences of the Agreement screen: verdicts, explanations, rows that have no number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.agreement.intervals import FEWEST, documents_needed
from annotator.agreement.results import Loss, Row
from annotator.agreement.wording import NOBODY
from annotator.model.wording import Wording
from annotator.ui.actions import Act
from annotator.ui.keys_in_force import Keys
from annotator.ui.numerals import grouped
from annotator.ui.review.choices import EXACT, Choices, Sameness, Shown
from annotator.ui.review.figures import TENTATIVE, Standing, half_width, percent, short, standing
from annotator.ui.review.measured import Measured
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.prose import Run

NARROW = 0.05
"""The half width that the guess about further documents aims at."""


def said(text: str) -> str:
    """A text of this screen in the person's language."""
    return QCoreApplication.translate("Review", text)


def name_of(shown: Shown) -> str:
    names = {
        Shown.ALPHA: said("Alpha"),
        Shown.AC1: said("AC1"),
        Shown.KAPPA: said("Kappa"),
        Shown.F1: said("F1"),
        Shown.PERCENT: said("Percent"),
    }
    return names[shown]


def figure_of(shown: Shown, value: float) -> str:
    return percent(value) if shown is Shown.PERCENT else short(value)


def about_sameness(sameness: Sameness, choices: Choices) -> tuple[str, str]:
    """A way to count: its name, and what it does in a sentence or two."""
    if sameness is Sameness.PASSAGE:
        if choices.overlap >= EXACT:
            how = said("Passages begin and end at the same character. No chance correction is possible.")
        else:
            how = said("Passages share more than {share} of their text. No chance correction is possible.")
            how = how.format(share=percent(choices.overlap))
        return said("Passage"), how
    texts = {
        Sameness.DOCUMENT: (said("Document"), said("Both used the code somewhere in it.")),
        Sameness.SENTENCE: (
            said("Sentence"),
            said("Each sentence is a yes or no. Small differences at the ends do not count."),
        ),
        Sameness.CHARACTER: (
            said("Character"),
            said("Each character is a yes or no: where a passage starts and ends counts, too."),
        ),
    }
    return texts[sameness]


def about_shown(measured: Measured) -> str:
    """What the figure shown means."""
    choices = measured.choices
    first, second = measured.pair
    texts = {
        Shown.ALPHA: said(
            "Krippendorff’s alpha, corrected for chance. 1 is perfect, 0 is what chance alone gives. All codes and "
            "documents pooled."
        ),
        Shown.AC1: said(
            "Gwet’s AC1, corrected for chance in another way: it stays high where codes are rare. Read it beside alpha "
            "and F1."
        ),
        Shown.KAPPA: said("Cohen’s kappa of {first} and {second}, corrected for chance. All codes pooled."),
        Shown.F1: said(
            "F1: what both coders marked, as a share of what each marked. Text that nobody coded does not count; "
            "chance is not corrected for."
        ),
        Shown.PERCENT: said(
            "Share of judgements that agree. Most of it is easy agreement on text without the code, so it never stands "
            "alone: alpha is beside it."
        ),
    }
    return texts[choices.shown].format(first=first, second=second)


def headline(measured: Measured) -> str:
    """The finding in words."""
    row, shown = measured.total(), measured.choices.shown
    if row is None or row.value is None:
        return said("Agreement cannot be told")
    target = short(measured.choices.target)
    if shown is Shown.PERCENT:
        return said("Coders agree on {share} of their judgements").format(share=percent(row.value))
    if shown is Shown.F1:
        if measured.choices.sameness is Sameness.PASSAGE:
            return said("{share} of the passages were marked by both").format(share=percent(row.value))
        return said("{share} of the marked text was marked by both").format(share=percent(row.value))
    if row.low is None:
        if not measured.has_intervals:
            return said("{name} is {value}").format(name=name_of(shown), value=short(row.value))
        return said("Too few documents to tell whether the target of {target} is reached").format(target=target)
    texts = {
        Standing.REACHED: said("Agreement reaches the target of {target}"),
        Standing.UNCLEAR: said("Agreement may reach the target of {target}"),
        Standing.BELOW: said("Agreement is below the target of {target}"),
    }
    return texts[standing(row, measured.choices.target)].format(target=target)


def subtitle(measured: Measured, *, uncoded: float | None) -> tuple[Run, ...]:
    """Value, interval, coders, documents and units."""
    row, shown, report = measured.total(), measured.choices.shown, measured.report
    if row is None or row.value is None:
        return (Run(localised(row.undefined or "") if row is not None else said("Working it out…")),)
    runs = [Run(f"{name_of(shown)} "), Run(figure_of(shown, row.value), weight=600)]
    if row.low is not None and row.high is not None:
        between = said(", 95 % interval {low} to {high}. ")
        runs.append(Run(between.format(low=figure_of(shown, row.low), high=figure_of(shown, row.high))))
    elif measured.has_intervals:
        runs.append(Run(said(", without an interval. ")))
    else:
        runs.append(Run(". "))
    if shown is Shown.PERCENT and uncoded is not None:
        runs.append(Run(percent(uncoded), weight=600))
        runs.append(Run(said(" of that is text to which nobody gave the code; ")))
        runs += _alpha_beside(measured)
    parts = [_counted_coders(measured), _documents(measured, row)]
    if shown is Shown.F1:
        parts.append(_counted(sum(row.codings.values()), said("passage"), said("passages")))
    elif shown is not Shown.KAPPA or len(measured.coders) == 2:  # units are counted for all coders together
        parts.append(_units(report.unit, report.units))
    runs.append(Run(", ".join([*parts, said("before any discussion.")])))
    return tuple(runs)


def _alpha_beside(measured: Measured) -> list[Run]:
    alpha = measured.report.total("krippendorff_alpha")
    if alpha is None or alpha.value is None:
        return []
    return [Run(said("alpha is ")), Run(short(alpha.value), weight=600), Run(". ")]


def _counted(number: int, one: str, many: str) -> str:
    return f"{grouped(number)} {one if number == 1 else many}"


def _counted_coders(measured: Measured) -> str:
    if measured.choices.shown is Shown.KAPPA:
        return said("{first} and {second}").format(first=measured.pair[0], second=measured.pair[1])
    words = {2: said("Two coders"), 3: said("Three coders"), 4: said("Four coders"), 5: said("Five coders")}
    number = len(measured.coders)
    return words.get(number, said("{n} coders").format(n=number))


def _documents(measured: Measured, row: Row) -> str:
    if len(measured.coders) > 2 and measured.choices.shown is not Shown.KAPPA:
        return _counted(row.documents, said("document coded at least twice"), said("documents coded at least twice"))
    return _counted(row.documents, said("document coded twice"), said("documents coded twice"))


def _units(unit: str, number: int) -> str:
    names = {
        "document": (said("judged whole"), said("judged whole")),
        "sentence": (said("sentence"), said("sentences")),
        "character": (said("character"), said("characters")),
    }
    if unit == "document":
        return names[unit][0]
    return _counted(number, *names[unit])


def about_loss(loss: Loss | None) -> tuple[Run, ...]:
    """Why the four ways to count differ."""
    if loss is None:
        return (Run(said("Nothing was lost: the coders marked exactly the same.")),)
    openings = (
        (loss.boundary, said("Coders mostly find the same passages but end them differently: ")),
        (loss.other_code, said("Coders mostly mark the same places but name them differently: ")),
        (loss.missed, said("Coders mostly differ by passages that one of them left out: ")),
    )
    opening = max(openings, key=lambda part: part[0])[1]
    return (
        Run(opening + said("of the text on which they differ, ")),
        Run(percent(loss.boundary), weight=600),
        Run(said(" is boundaries, ")),
        Run(percent(loss.missed), weight=600),
        Run(said(" missed passages and ")),
        Run(percent(loss.other_code), weight=600),
        Run(said(" another code.")),
    )


def about_certainty(row: Row) -> tuple[Run, ...]:
    """How well the value is known, and roughly what it would take to know it better."""
    half = half_width(row)
    documents = _counted(row.bearing, said("document"), said("documents"))
    if half is None:
        return (Run(said("An interval needs five documents that bear a code; there are {n}.").format(n=row.bearing)),)
    runs = [
        Run(said("Known to within ")),
        Run(f"±{short(half, 3)}", weight=600),
        Run(said(" with {documents}. ").format(documents=documents)),
    ]
    more = documents_needed(half, row.bearing, NARROW)
    if not more:
        return (*runs, Run(said("That is as close as most studies need.")))
    return (
        *runs,
        Run(said("About ")),
        Run(said("{n} more").format(n=more), weight=600),
        Run(said(" coded twice would bring it to ±{narrow}. A rough guess.").format(narrow=short(NARROW))),
    )


def empty_row(row: Row, *, kappa: bool) -> str:
    """The sentence of a code without a value worth showing; "" where there is one."""
    if row.undefined is not None:
        if row.undefined == NOBODY.reason:
            return said("Undefined: no variation. {reason}").format(reason=localised(row.undefined))
        if not row.documents and kappa:
            return said("Not comparable: {reason}").format(reason=localised(row.undefined))
        return said("Undefined: {reason}").format(reason=_within(row.undefined))
    users = [name for name, uses in row.codings.items() if uses]
    if row.low is None and len(users) == 1:
        uses = row.codings[users[0]]
        if uses == 1:
            return said("Too few: one use, by {who} alone. No interval can be given.").format(who=users[0])
        if uses <= 3:
            return said("Too few: {n} uses, all by {who}. No interval can be given.").format(n=uses, who=users[0])
    return ""


def footnote(measured: Measured, keys: Keys) -> tuple[Run, ...]:
    """How to read the plot, and the keys that act on it."""
    bars = said("Bars: 95 % intervals from {n} resamples of whole documents, none for codes in fewer than {few}. ")
    resamples = measured.gathered.input.options.resamples
    runs = [Run(bars.format(n=grouped(resamples), few=FEWEST))]
    if measured.choices.shown.is_corrected:
        target = measured.choices.target
        lines = said("Lines: target {target}, dotted tentative {tentative}. ")
        if target <= TENTATIVE:
            lines = said("Line: target {target}. ")
        runs.append(Run(lines.format(target=short(target), tentative=short(TENTATIVE, 3))))
        runs.append(Run(said("“≥{target}”: share of resamples there. ").format(target=short(target))))
    else:
        runs.append(Run(said("The customary targets are meant for figures corrected for chance. ")))
    for act, does in (
        (Act.AGREEMENT_READ, said(" reads a code’s disagreements. ")),
        (Act.AGREEMENT_ORDER, said(" changes the order.")),
    ):
        if key := keys.key(act):
            runs += [Run("", key=key), Run(does)]
    return tuple(runs)


def how_to_be_counted(keys: Keys) -> str:
    return keys.words(
        said(
            "A document counts once its coder says that it was read to the end: open it in Code and press Mark as "
            "done ({key}). What was read but not coded is then “nothing found”, not missing."
        ),
        said(
            "A document counts once its coder says that it was read to the end: open it in Code and press Mark as "
            "done. What was read but not coded is then “nothing found”, not missing."
        ),
        key=Act.DONE,
    )


def _within(sentence: Wording) -> str:
    """A sentence as the end of another, which in English begins small."""
    words = localised(sentence)
    return words[:1].lower() + words[1:] if words == sentence else words


def left_out(measured: Measured) -> tuple[str, str]:
    """How many documents took no part, and which for what reason, a line each."""
    gone = measured.report.left_out
    if not gone:
        return "", ""
    lines = [f"{each.document}: {_within(each.reason)}" for each in gone]
    if len(gone) == 1:
        return said("Left out: {document} ").format(document=lines[0]).strip(), lines[0]
    reasons = sorted({each.reason for each in gone})
    words = said("{n} documents are left out: {reasons}").format(
        n=len(gone), reasons=_within(reasons[0]) if len(reasons) == 1 else said("not finished by two coders.")
    )
    return words, "\n".join(lines)
