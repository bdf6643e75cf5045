"""What answers a query, how well, and with which letters (annotator.ui.palette.matching, index)."""

from __future__ import annotations

import pytest

from annotator.ui.palette.index import Entry, Index, Kind, asked, asks_passages, best_of
from annotator.ui.palette.matching import HOLDS, LETTERS, STARTS, STARTS_WORD, WORD_STARTS, Name, matched, words_of


@pytest.mark.parametrize(
    ("name", "query", "rank", "spans"),
    [
        ("Dependence", "de", STARTS, ((0, 2),)),
        ("Kill switch", "swi", STARTS_WORD, ((5, 8),)),
        ("Calibrate sanctions", "bra", HOLDS, ((4, 7),)),
        ("Kill switch", "ks", WORD_STARTS, ((0, 1), (5, 6))),
        ("Kill switch", "kiswi", WORD_STARTS, ((0, 2), (5, 8))),
        ("Espionage", "epn", LETTERS, ((0, 1), (2, 3), (5, 6))),
        ("Kill switch", "switch kill", STARTS_WORD, ((0, 4), (5, 11))),
        ("Kill switch", "kill sw", STARTS, ((0, 7),)),
        ("Élan vital", "elan", STARTS, ((0, 4),)),
        ("state‑run", "state-run", STARTS, ((0, 9),)),
        ("平安城市", "城", HOLDS, ((2, 3),)),
        ("Anything", "", STARTS, ()),
    ],
)
def test_a_name_answers_with_these_letters(
    name: str, query: str, rank: int, spans: tuple[tuple[int, int], ...]
) -> None:
    match = matched(Name.of(name), words_of(query))
    assert match is not None
    assert (match.rank, match.spans) == (rank, spans)


@pytest.mark.parametrize(
    ("name", "query"), [("Firm", "x"), ("Exclude", "de"), ("Firm", "mf"), ("Kill switch", "kill firm"), ("", "a")]
)
def test_a_name_does_not_answer(name: str, query: str) -> None:
    assert matched(Name.of(name), words_of(query)) is None


ENTRIES = (
    Entry(Kind.CODE, "alternatives", "Back alternatives", aliases=("democracies’ club",)),
    Entry(Kind.CODE, "dependence", "Dependence", "Threat"),
    Entry(Kind.CODE, "stop", "Kill switch", rule="Somebody could depend on it."),
    Entry(Kind.DOCUMENT, "acute", "Acute dependence op-ed"),
    Entry(Kind.COMMAND, "remove", "Delete coding", key="Del"),
)


def quotes(text: str) -> tuple[Entry, ...]:
    return (Entry(Kind.PASSAGE, "acute", "“so dependent”", start=3, end=9),) if text in "so dependent" else ()


def test_the_groups_stand_in_order_and_the_best_hit_is_told() -> None:
    groups = Index(ENTRIES, quotes).search("de")
    assert [group.kind for group in groups] == [Kind.CODE, Kind.DOCUMENT, Kind.PASSAGE, Kind.COMMAND]
    codes = groups[0].hits
    assert [hit.entry.id for hit in codes] == ["dependence", "alternatives"]
    assert (codes[1].alias, codes[1].alias_spans) == ("democracies’ club", ((0, 2),))
    assert groups[2].hits[0].spans == ((4, 6),)
    assert best_of(groups) == (0, 0)
    assert [hit.entry.id for hit in Index(ENTRIES, quotes).search("depend on")[0].hits] == ["stop"]
    assert best_of(Index(ENTRIES, quotes).search("acute")) == (0, 0)
    assert best_of(()) == (0, 0)


def test_a_better_answer_further_down_is_the_best() -> None:
    entries = (Entry(Kind.CODE, "a", "Andel"), Entry(Kind.COMMAND, "b", "Delete"))
    assert best_of(Index(entries, quotes).search("del")) == (1, 0)


def test_a_prefix_asks_for_one_group_and_for_more_of_it() -> None:
    many = [Entry(Kind.CODE, str(number), f"Code {number}") for number in range(60)]
    index = Index([*many, *ENTRIES], quotes)
    assert asked("# de") == (Kind.CODE, "de")
    assert [group.kind for group in index.search("@")] == [Kind.DOCUMENT]
    assert [hit.entry.id for hit in index.search(">del")[0].hits] == ["remove"]
    assert len(index.search("code")[0].hits) == 8
    assert len(index.search("#code")[0].hits) == 50
    assert index.search("zzz") == ()


def test_a_code_found_by_its_rule_shows_the_words_that_answered() -> None:
    rule = "Somebody outside could stop or cripple the Network on purpose, or only threaten to do so."
    entry = Entry(Kind.CODE, "stop", "Kill switch", rule=rule)
    (hit,) = Index((entry,), quotes).search("network")[0].hits
    ((start, end),) = hit.rule_spans
    assert (hit.rule, hit.rule[start:end]) == ("… stop or cripple the Network on purpose, or only …", "Network")
    (hit,) = Index(ENTRIES, quotes).search("depend on")[0].hits
    ((start, end),) = hit.rule_spans
    assert (hit.rule, hit.rule[start:end]) == ("Somebody could depend on it.", "depend")


def test_a_rule_of_several_lines_is_quoted_in_one() -> None:
    entry = Entry(Kind.CODE, "stop", "Kill switch", rule="Somebody could\nstop it\nfor a while and\nbring it back.")
    (hit,) = Index((entry,), quotes).search("while")[0].hits
    ((start, end),) = hit.rule_spans
    assert (hit.rule, hit.rule[start:end]) == ("… could stop it for a while and bring it back.", "while")


def test_passages_of_other_texts_stand_below_the_codings_and_none_twice() -> None:
    other = Entry(Kind.PASSAGE, "thread", "“how dependent we are”", start=4, end=13)
    same = Entry(Kind.PASSAGE, "acute", "“so dependent”", start=4, end=8)
    groups = Index(ENTRIES, quotes).search("depend", (same, other))
    (passages,) = [group for group in groups if group.kind is Kind.PASSAGE]
    assert [hit.entry.id for hit in passages.hits] == ["acute", "thread"]
    assert passages.hits[1].spans == ((5, 11),)


@pytest.mark.parametrize(("typed", "answer"), [("d", False), ("de", True), ("城", True), ("#de", False), ("", False)])
def test_passages_are_looked_for_when_there_is_enough_to_go_by(typed: str, answer: bool) -> None:
    assert asks_passages(typed) is answer
