"""Finding codes by what people type: names, aliases, definitions. Qt-free."""

from __future__ import annotations

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.text import fold_for_search

NO_MATCH = 9


def rank_of(code: Code, query: str) -> int:
    """How well a code answers the query: 0 its name starts so, up to 4; NO_MATCH where a word is found nowhere."""
    words = fold_for_search(query).split()
    return max((_rank_of_word(code, word) for word in words), default=0)


def _rank_of_word(code: Code, word: str) -> int:
    name = fold_for_search(code.name)
    if name.startswith(word):
        return 0
    if any(part.startswith(word) for part in name.replace("-", " ").split()):
        return 1
    if any(word in fold_for_search(alias) for alias in code.aliases):
        return 2
    if word in name:
        return 3
    return 4 if word in fold_for_search(code.definition) else NO_MATCH


def matches(code: Code, query: str) -> bool:
    """Whether every word of the query is found in the code's name, aliases or definition."""
    return rank_of(code, query) < NO_MATCH


def codes_found(codebook: Codebook, query: str, limit: int = 8) -> tuple[Code, ...]:
    """The codes that take codings and answer the query, best first, tree order among equals."""
    ranked = [(rank_of(code, query), place, code) for place, code in enumerate(codebook) if code.takes_codings]
    found = sorted(entry for entry in ranked if entry[0] < NO_MATCH)
    return tuple(code for _, _, code in found[:limit])
