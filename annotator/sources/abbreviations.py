"""Where Unicode's sentence rules would cut and a reader would not: abbreviations, initials, links."""

from __future__ import annotations

import re


def listed(names: str) -> frozenset[str]:
    """The words of a list written with spaces."""
    return frozenset(names.split())


TITLES = listed(
    "mr mrs ms dr prof sen rep gov gen col capt lt sgt maj adm rev hon st mt jr sr fr messrs mme "
    "no nos nr vol ch fig figs art para sec eq ed eds pp p cf vs v viz al approx ca est dept inc ltd co corp bros "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "mio mrd nr bzw evtl ggf inkl vgl hrsg sog bzgl zzgl abs bspw"
)
"""Words whose full stop belongs to them when something follows. Those that often end a sentence are in `OPEN`."""

OPEN = listed("no co inc ltd corp st sr jr ed art mar mt sec v p est ca al ch mio mrd abs")
"""Among them, words that end sentences too (`No. The`): kept whole before a number or a name only."""

STARTERS = listed(
    "the a an this that these those it its he she they we you i his her their our in on at by for from with to of and "
    "but or so as if when while after before since because although however then there here what who why how not no "
    "yes some many most all each both such one two "
    "der die das den dem ein eine er sie es wir ihr ich im am auf bei für von vom mit zu zum zur und aber oder als "
    "wenn während nach vor da dann hier dort wer was wo wie warum nicht nein ja einige viele alle jeder beide man"
)
"""Words with which a sentence often begins, so that `the U.S. The` is cut and `the U.S. Department` is not."""

LAST_WORD = re.compile(r"((?:[^\W\d_]\.)+|[^\W\d_]+\.)[\"'”’)\]]*\s*$")
NEXT_WORD = re.compile(r"[\"'“‘(\[]*([\w-]+)")
REACH = 24
DATED = re.compile(r"\d\.\s*$")
AFTER_ORDINALS = listed(
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts"
)
"""German words before which a number with a full stop is an ordinal: `am 3. Mai`."""

SINGLE = re.compile(r"[^\W\d_]\.")
QUOTES = frozenset("\"'”’»“‘«")
"""After a quoted question a lower-case word goes on with the sentence: `“Why?” he asked`."""

FULL_WIDTH = frozenset("。！？｡．…")
OWN_STOPS = frozenset("؟۔।॥။៕។።፧፨։")
"""Arabic, Indic, Burmese, Khmer, Ethiopic and Armenian marks that end sentences. They stand in no link."""

CLOSING = "\"'”’»）)」』】〉》]"


def joins_over(text: str, cut: int) -> bool:
    """Whether the sentence boundary at `cut` should be passed over."""
    if not text[cut - 1].isspace():
        return not _ends_without_space(text, cut)
    before = text[max(0, cut - REACH) : cut]
    if before.rstrip()[-1:] in QUOTES and text[cut].islower():
        return True
    match, follows = LAST_WORD.search(before), NEXT_WORD.match(text[cut : cut + REACH])
    after = follows[1] if follows else ""
    if match is None:
        return DATED.search(before) is not None and after.lower() in AFTER_ORDINALS
    word = match[1]
    if len(word) == 2 and word[0].islower() and SINGLE.match(text, cut):
        return True
    if word.count(".") > 1 or (len(word) == 2 and word[0].isupper() and word != "I."):
        return after.lower() not in STARTERS
    return _is_abbreviation(word[:-1], after)


def _is_abbreviation(word: str, after: str) -> bool:
    folded = word.lower()
    if folded not in TITLES:
        return False
    if folded not in OPEN:
        return True
    if folded == "no":
        return word[0].isupper() and after[:1].isdigit()
    return after[:1].isdigit() or (after[:1].isupper() and after.lower() not in STARTERS)


def _ends_without_space(text: str, cut: int) -> bool:
    """Whether a sentence may end here with no space after it: at marks of scripts that do so, not inside a link."""
    before = text[max(0, cut - 8) : cut].rstrip(CLOSING)
    return before[-1:] in FULL_WIDTH | OWN_STOPS
