"""What the palette finds, and in which order. Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from annotator.model.text import fold_for_search
from annotator.ui.icons.paths import IconName
from annotator.ui.palette.matching import (
    ALIAS,
    RULE,
    STARTS,
    WORD_STARTS,
    Name,
    Spans,
    is_short,
    letters_of,
    matched,
    words_of,
)
from annotator.ui.theme.looks import CodeLook

ROWS = 8
"""Rows of a group; a group asked for alone by its prefix shows more."""

ROWS_ALONE = 50

BEFORE = 20
"""Letters of a rule shown on either side of the words that answer."""


class Kind(StrEnum):
    """The groups, in their order."""

    CODE = "code"
    DOCUMENT = "document"
    PASSAGE = "passage"
    COMMAND = "command"


PREFIXES = {"#": Kind.CODE, "@": Kind.DOCUMENT, ">": Kind.COMMAND}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to find. `id` is a code's, a document's or an act's; passages have start and end in document `id`."""

    kind: Kind
    id: str
    name: str
    detail: str = ""
    key: str = ""
    aliases: tuple[str, ...] = ()
    rule: str = ""
    look: CodeLook | None = None
    icon: IconName | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that answers. `spans`: the letters of the name that did; `alias` or `rule`, an excerpt of the rule, with
    their own where those did."""

    entry: Entry
    rank: int
    spans: Spans = ()
    alias: str = ""
    alias_spans: Spans = ()
    rule: str = ""
    rule_spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Group:
    kind: Kind
    hits: tuple[Hit, ...]


Passages = Callable[[str], Iterable[Entry]]


def asked(query: str) -> tuple[Kind | None, str]:
    """The group that a prefix asks for, and the words without it."""
    query = query.lstrip()
    kind = PREFIXES.get(query[:1])
    return (kind, query[1:].strip()) if kind is not None else (None, query.strip())


def asks_passages(query: str) -> bool:
    """Whether passages are looked for: one letter of an alphabet stands everywhere, one Chinese character does not."""
    only, text = asked(query)
    return only is None and (len(text) > 1 or (bool(text) and not text.isascii()))


@dataclass(frozen=True, slots=True)
class _Row:
    entry: Entry
    name: Name
    aliases: tuple[Name, ...]
    rule: str


class Index:
    """Built of entries once, asked with every letter typed. `passages` is asked for those that hold the words."""

    def __init__(self, entries: Iterable[Entry], passages: Passages) -> None:
        self._rows: dict[Kind, list[_Row]] = {kind: [] for kind in Kind}
        for entry in entries:
            aliases = tuple(Name.of(alias) for alias in entry.aliases)
            row = _Row(entry, Name.of(entry.name), aliases, folded_rule(entry.rule))
            self._rows[entry.kind].append(row)
        self._passages = passages
        self._answered: tuple[str, dict[Kind, list[Hit]]] = ("", {})

    def search(self, query: str, elsewhere: Iterable[Entry] = ()) -> tuple[Group, ...]:
        """The groups that have an answer. `elsewhere`: passages that all texts gave, for as long as they answer."""
        only, text = asked(query)
        words = words_of(text)
        most = ROWS if only is None else ROWS_ALONE
        found = []
        for kind in Kind if only is None else (only,):
            hits = self._hits(kind, words, text) if kind is not Kind.PASSAGE else self._quotes(query, elsewhere)
            if hits:
                found.append(Group(kind, tuple(hits[:most])))
        return tuple(found)

    def _hits(self, kind: Kind, words: tuple[str, ...], text: str) -> list[Hit]:
        """Found once for each text: passages that come later ask again."""
        if self._answered[0] != text:
            self._answered = text, {}
        known = self._answered[1]
        if kind not in known:
            letters = letters_of("".join(words))
            found = [hit for row in self._rows[kind] if (hit := _answer(row, words, letters)) is not None]
            if text:
                found.sort(key=lambda hit: (hit.rank, len(hit.entry.name) if hit.rank > STARTS else 0))
            known[kind] = found
        return known[kind]

    def _quotes(self, query: str, elsewhere: Iterable[Entry]) -> list[Hit]:
        if not asks_passages(query):
            return []
        _, text = asked(query)
        whole = " ".join(words_of(text))
        found: list[Hit] = []
        for entry in self._passages(text):
            match = matched(Name.of(entry.name), (whole,))
            found.append(Hit(entry, RULE, match.spans if match is not None else ()))
        covered = [(hit.entry.id, hit.entry.start, hit.entry.end) for hit in found]
        for entry in elsewhere:
            match = matched(Name.of(entry.name), (whole,))
            is_listed = any(id_ == entry.id and start <= entry.start < end for id_, start, end in covered)
            if match is not None and match.rank < WORD_STARTS and not is_listed:
                found.append(Hit(entry, RULE, match.spans))
        return found


@lru_cache(maxsize=4096)
def folded_rule(rule: str) -> str:
    return fold_for_search(rule)


def _answer(row: _Row, words: tuple[str, ...], letters: int) -> Hit | None:
    """`letters`: those of all the words, as `letters_of` has them."""
    match = None if letters & ~row.name.letters else matched(row.name, words)
    if match is not None and match.rank < ALIAS:
        return Hit(row.entry, match.rank, match.spans)
    for alias in row.aliases:
        other = None if letters & ~alias.letters else matched(alias, words)
        if other is not None and other.rank < ALIAS:
            return Hit(row.entry, ALIAS, (), alias.shown, other.spans)
    if match is not None:
        return Hit(row.entry, match.rank, match.spans)
    if row.rule and not all(is_short(word) for word in words) and all(word in row.rule for word in words):
        excerpt, spans = _excerpt(row, words)
        return Hit(row.entry, RULE, rule=excerpt, rule_spans=spans)
    return None


def _excerpt(row: _Row, words: tuple[str, ...]) -> tuple[str, Spans]:
    """The words of a rule around the longest of those typed, and where that stands in them."""
    rule, word = row.entry.rule.replace("\n", " "), max(words, key=len)
    at = row.rule.find(word)
    start = rule.rfind(" ", 0, max(0, at - BEFORE)) + 1 if at > BEFORE else 0
    end = rule.find(" ", at + len(word) + BEFORE)
    before, after = "… " if start else "", " …" if end > 0 else ""
    excerpt = rule[start : end if end > 0 else len(rule)]
    at += len(before) - start
    return f"{before}{excerpt}{after}", ((at, at + len(word)),)


def best_of(groups: tuple[Group, ...]) -> tuple[int, int]:
    """(group, row) of the hit that answers best; the first one among equals."""
    ranked = [(hit.rank, g, h) for g, group in enumerate(groups) for h, hit in enumerate(group.hits)]
    _, group, row = min(ranked, default=(0, 0, 0))
    return group, row
