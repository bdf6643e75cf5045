"""Numbers with nouns are asked for as one and as many: `1 document`, `2 documents`, in every language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from annotator.ui.translations.language import FOLDER, Language, hush, speak
from annotator.ui.translations.saying import say
from annotator.ui.widgets.words import counted
from tests.translations import ASKING, WINDOW, called, known_translations, window_texts

NUMBERED = re.compile(r"(?:\{(?:n|number|count|left|total|of|all)\}|%\d) (?:\w+ )?\w+s\b")
NOT_OF_A_NUMBER = {
    *("Only %1 is shown", "Version {number} is frozen.", "Version {number} is in use again."),
    *("No disagreement{of} with this filter.", "Every {number} hours"),
    "the first {n} characters are shown",
    "Bars: 95 % intervals from {n} resamples of whole documents, none for codes in fewer than {few}. ",
}
"""A name or a version stands there, or a number that is never 1."""
BESIDE_ONE = {
    *("{n} codings added", "{n} codings removed", "{n} codings changed", "{n} disagreements", "{n} documents"),
    *("{n} docs", "{n} shared documents", "{n} coders", "You have {n} documents not done yet."),
    *("Asked by {n} codes, changed in all of them: {names}.", "{n} documents are left out: {reasons}"),
    *("Too few: {n} uses, all by {who}. No interval can be given.",),
    "{count} values are no dates in this order and stay as they are: {values}",
    "There are {count} pages, and none of them is chosen. Nothing was printed.",
}
"""Asked for from two on: for one there is another sentence."""


def asked(node: ast.expr) -> str | None:
    if isinstance(node, ast.Call) and called(node) in ASKING and len(node.args) > ASKING[called(node)][0]:
        text = node.args[ASKING[called(node)][0]]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            return text.value
    return None


def pairs_in(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Two texts that follow one another, of which the first tells of one and the second of many."""
    for node in ast.walk(tree):
        parts = node.args if isinstance(node, ast.Call) else node.elts if isinstance(node, ast.Tuple) else []
        texts = [asked(part) for part in parts]
        for one, many in pairwise(texts):
            if one is not None and many is not None and "1" in one and "%1" in many:
                yield one, many
    for block in (getattr(node, "body", []) for node in ast.walk(tree)):
        given = [asked(line.value) for line in block if isinstance(line, ast.Assign)] if isinstance(block, list) else []
        for one, many in pairwise(given):
            if one is not None and many is not None and "1" in one and "%1" in many:
                yield one, many


def pairs() -> list[tuple[str, str]]:
    found = (pair for path in WINDOW.rglob("*.py") for pair in pairs_in(ast.parse(path.read_text("utf-8"))))
    return sorted(set(found))


@pytest.fixture(params=[Language.ENGLISH, Language.GERMAN])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    speak(qapp, request.param)
    yield request.param
    hush(qapp)
    QLocale.setDefault(before)


def test_each_number_with_a_noun_has_a_form_for_one_and_one_for_many(language: Language) -> None:
    found = pairs()
    assert len(found) > 40
    for one, many in found:
        for number, text in ((1, one), (2, many)):
            shown = counted(number, say(one), say(many))
            assert shown == say(text).replace("%1", str(number))
        assert one != many


@pytest.mark.parametrize(
    ("one", "many"),
    [("1 Dokument", "2 Dokumente"), ("1 Beitrag", "2 Beiträge"), ("1 Treffer", "2 Treffer"), ("1 Code", "2 Codes")],
)
def test_german_counts_as_people_do(qapp: QApplication, one: str, many: str) -> None:
    german = set(known_translations(FOLDER / "annotator_de.ts").values())
    assert one.replace("1", "%1") in german
    assert many.replace("2", "%1") in german


def test_no_number_stands_before_a_plural_without_a_form_for_one() -> None:
    in_pairs = {text for pair in pairs() for text in pair}
    said = {text for (text, _), file in window_texts().items() if (WINDOW / file).is_file() and NUMBERED.search(text)}
    assert said - in_pairs - NOT_OF_A_NUMBER - BESIDE_ONE == set()
    assert said >= (NOT_OF_A_NUMBER | BESIDE_ONE)


def test_a_plural_alone_is_found() -> None:
    assert NUMBERED.search("{n} codings brought in.")
    assert not NUMBERED.search("%1 coding brought in.")
    source = 'counted(n, self.tr("%1 code"), self.tr("%1 codes"))'
    assert list(pairs_in(ast.parse(source))) == [("%1 code", "%1 codes")]
