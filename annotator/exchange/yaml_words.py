"""What the YAML parser complains of, in words for people who never read its specification."""

from __future__ import annotations

import re

import yaml

from annotator.model.errors import Problem
from annotator.model.wording import worded

_WORDS = (
    (r"found character '\\t'", worded("A tab stands here: YAML wants spaces. Indent with two spaces for each level.")),
    (r"found character '(.)' that cannot", worded("Text that begins with {sign} must be put in quotes.")),
    (
        r"mapping values are not allowed",
        worded('A second ": " in one line: put the whole text after the first one in quotes.'),
    ),
    (
        r"could not find expected ':'",
        worded("This line is neither “key: text” nor part of the text above: add the “: ”, or indent it."),
    ),
    (
        r"found unexpected end of stream",
        worded("The quotation mark that opens here is never closed: add the closing one."),
    ),
    (
        r"unknown escape character '(.)'",
        worded('Between double quotes \\{sign} means nothing: write \\\\ for one "\\".'),
    ),
    (r"expected ',' or '(.)'", worded("A comma is missing here, or the bracket is not closed with {sign}.")),
    (
        r"expected <block end>",
        worded("The indentation does not fit the lines above: align entries of one list or code exactly."),
    ),
    (r"expected the node content", worded("A value is missing here, or a bracket or comma stands where none belongs.")),
    (
        r"expected '<document start>'",
        worded("The lines above are not one whole: check the indentation and the quotes."),
    ),
)


def in_plain_words(error: yaml.YAMLError, text: str) -> Problem:
    """One problem with its place; the parser's own words only where nothing better is known."""
    if isinstance(error, yaml.reader.ReaderError):
        return _forbidden_character(error, text)
    assert isinstance(error, yaml.MarkedYAMLError)  # noqa: S101 - the scanner and the parser raise no other
    complaint = error.problem or ""
    mark = error.problem_mark
    if "end of stream" in complaint and error.context_mark is not None:
        mark = error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    for pattern, words in _WORDS:
        found = re.search(pattern, complaint)
        if found:
            return Problem(words.with_fields(sign=found[1]) if found.groups() else words, line, column)
    return Problem(
        worded("YAML cannot be read here ({complaint}): check quotes, brackets and indentation.", complaint=complaint),
        line,
        column,
    )


def _forbidden_character(error: yaml.reader.ReaderError, text: str) -> Problem:
    before = text[: error.position]
    line = before.count("\n") + 1
    column = error.position - (before.rfind("\n") + 1) + 1
    return Problem(
        worded("The invisible character U+{number} stands here: delete it.", number=f"{ord(text[error.position]):04X}"),
        line,
        column,
    )
