"""What the layers below the window say can be said in its language: everything is worded, with literals."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from annotator.model.labels import WITH_FIELDS
from tests.translations import PACKAGE, TERMINAL, WORDING, called

FIELD = re.compile(r"\{(\w+)(?::[,g])?\}")
LETTERS = re.compile(r"[A-Za-z]{2}")
NO_WORDS = {"wording.py", "words.py"}
"""Where the functions themselves stand."""


@cache
def nodes() -> tuple[tuple[Path, ast.Call | ast.ClassDef], ...]:
    """Every call and class of the package, with its file."""
    return tuple(
        (path, node)
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call | ast.ClassDef)
    )


def calls() -> Iterator[tuple[Path, ast.Call]]:
    return ((path, node) for path, node in nodes() if isinstance(node, ast.Call))


def wordings() -> Iterator[tuple[str, ast.Call, tuple[str, ...]]]:
    """Where words are made: file and line, the call, its templates."""
    for path, node in calls():
        if called(node) not in WORDING or path.name in NO_WORDS:
            continue
        if called(node) == "counted" and PACKAGE / "ui" in path.parents:
            continue  # of texts that the window has translated already
        found = [node.args[place] for place in WORDING[called(node)]]
        literals = tuple(one.value for one in found if isinstance(one, ast.Constant) and isinstance(one.value, str))
        where = f"{path.relative_to(PACKAGE)}:{node.lineno}"
        assert len(literals) == len(found), f"{where}: a template is a literal, so that it can be collected"
        yield where, node, literals


def test_a_template_names_the_fields_that_it_is_given() -> None:
    for where, node, templates in wordings():
        given = {one.arg for one in node.keywords}
        for template in templates:
            named = set(FIELD.findall(template)) - ({"count"} if called(node) == "counted" else set())
            if given or called(node) == "counted":
                assert named == given, f"{where}: {template}"


def words_in(value: ast.expr) -> bool:
    """Whether a field is given plain English rather than a Wording."""
    if isinstance(value, ast.IfExp):
        return words_in(value.body) or words_in(value.orelse)
    if isinstance(value, ast.BoolOp):
        return any(map(words_in, value.values))
    if isinstance(value, ast.JoinedStr):
        return any(map(words_in, value.values))
    return isinstance(value, ast.Constant) and isinstance(value.value, str) and bool(LETTERS.search(value.value))


def test_a_field_holds_a_name_or_number_or_words_of_its_own() -> None:
    """The terminal, which speaks English alone, may fill in what it likes."""
    guilty = [
        where
        for where, node, _ in wordings()
        if not where.startswith(TERMINAL.name) and any(words_in(one.value) for one in node.keywords)
    ]
    assert guilty == []


def error_names() -> set[str]:
    """AnnotatorError and everything below it, with what takes a message as it does."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for _, node in nodes()
        if isinstance(node, ast.ClassDef)
    }
    found = {"AnnotatorError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found | {"Problem", "Undefined", "Change", "Rejected"}


def test_every_error_and_label_carries_a_wording() -> None:
    """Else the window would show English among words of its own. The terminal's own errors are worded as well."""
    names = error_names()
    guilty = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path, node in calls()
        if called(node) in names
        and node.args
        and any(words_in(argument) for argument in node.args if not isinstance(argument, ast.Name))
    ]
    assert "StaleChangeError" in names
    assert guilty == []


@pytest.mark.parametrize("template", WITH_FIELDS)
def test_a_label_with_fields_is_one_that_an_act_gives(template: str) -> None:
    assert template in {one for _, _, templates in wordings() for one in templates}


def test_the_terminal_speaks_english() -> None:
    """Its words are not collected, so nothing of the window's translation may be asked for there."""
    asking = [path.name for path in TERMINAL.rglob("*.py") if "annotator.ui" in path.read_text("utf-8")]
    assert asking == []
