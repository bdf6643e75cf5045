"""A codebook as a table: one row per code in the order of the tree, lists with one entry on each line of their cell."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.exchange.codebook_fields import COLOUR, DEEPEST_CODE, ID, KEY
from annotator.exchange.codebook_signs import bared, guarded, listed, parted
from annotator.exchange.coding_rows import Row
from annotator.exchange.csv_files import Line, columns_of, read_table, write_rows
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude
from annotator.model.errors import CodebookProblem, Problem
from annotator.model.names import code_id_of, visible
from annotator.model.wording import Wording, worded

COLUMNS = (
    "id",
    "parent",
    "name",
    "definition",
    "include",
    "exclude",
    "examples",
    "counter_examples",
    "unit",
    "aliases",
    "key",
    "colour",
    "codable",
    "retired",
    "attributes",
)
ALSO = {"code_id": "id", "parent_id": "parent", "code": "name"}
"""Column names of codes.csv in an exported folder, read as well."""
ARROW = "→"
BAR = "|"
SEMICOLON = ";"
BREAK = "↵"
"""Stands for a line break inside an entry, since entries stand on lines of their own."""
YES = {"true", "yes", "1"}
NO = {"false", "no", "0"}


def codebook_table(codebook: Codebook) -> bytes:
    """The codebook as CSV. An exclude ends in `→ id` of the code to use, a question is `id | name | type | a; b`, `↵`
    is a line break inside an entry; where a text holds one of these signs for itself, a backslash stands before it."""
    stream = io.BytesIO()
    write_rows(stream, COLUMNS, _rows(codebook))
    return stream.getvalue()


def is_codebook_table(path: Path) -> bool:
    """Whether a file is a table of codes, as this program writes it."""
    return columns_of(path)[: len(COLUMNS)] == COLUMNS


def columns_told(path: Path) -> tuple[str, ...]:
    """The fields of a code that a table has a column for, without its id."""
    present = {ALSO.get(name.casefold(), name.casefold()) for name in columns_of(path)}
    return tuple(name for name in COLUMNS[1:] if name in present)


def load_codebook_table(path: Path) -> Codebook:
    """The codes of a table, named after the file. Raises CodebookProblem with everything that is wrong, each with its
    row; AnnotatorError where the file is no table. `id` may be left out: it is then made of the name."""
    table = read_table(path)
    shown = visible(str(path))
    columns = {ALSO.get(name.casefold(), name.casefold()): name for name in table.columns}
    if "name" not in columns:
        message = worded(
            "The first row must name the columns: {columns} … At least “name” is needed.",
            columns=", ".join(COLUMNS[:6]),
        )
        raise CodebookProblem(shown, (Problem(message, 1, 1),))
    reading = _Reading(columns)
    for number in table.torn:
        reading.tell(number, worded("The row has more or fewer cells than the first: is a quotation mark missing?"))
    for line in table.lines:
        reading.read(line)
    codes = reading.settled()
    if reading.problems:
        raise CodebookProblem(shown, tuple(sorted(reading.problems, key=lambda problem: problem.line)))
    return Codebook.of(codes, name=path.stem)


def _rows(codebook: Codebook) -> Iterator[Row]:
    for code in codebook:
        yield {
            "id": code.id,
            "parent": code.parent if code.parent in codebook and code.parent else "",
            "name": code.name,
            "definition": code.definition,
            "include": _lines(code.include),
            "exclude": _lines(
                _exclude_words(rule.text, rule.use if rule.use in codebook else None) for rule in code.exclude
            ),
            "examples": _lines(code.examples),
            "counter_examples": _lines(code.counter_examples),
            "unit": code.unit,
            "aliases": _lines(code.aliases),
            "key": code.key or "",
            "colour": code.colour or "",
            "codable": "true" if code.codable else "false",
            "retired": "true" if code.retired else "false",
            "attributes": _lines(_question_words(one) for one in code.attributes),
        }


def _lines(entries: Any) -> str:
    return "\n".join(guarded(entry, BREAK, "\n") for entry in entries)


def _exclude_words(text: str, use: str | None) -> str:
    if use is not None:
        return f"{text} {ARROW} {use}"
    tail = text.rpartition(ARROW)[2].strip()
    return guarded(text, ARROW) if ARROW in text and ID.fullmatch(tail) else text


def _question_words(one: Attribute) -> str:
    choices = listed(one.values, SEMICOLON)
    parts = [one.id, one.name, one.type.value, *([choices] if choices else [])]
    return f" {BAR} ".join(guarded(part, BAR) for part in parts)


class _Reading:
    """Rows read so far, with what is wrong in them."""

    def __init__(self, columns: dict[str, str]) -> None:
        self.problems: list[Problem] = []
        self._columns = columns
        self._codes: dict[str, tuple[int, Code]] = {}
        self._uses: list[tuple[int, str]] = []
        self._questions: dict[str, Attribute] = {}

    def tell(self, number: int, message: Wording) -> None:
        self.problems.append(Problem(message, number, 1))

    def read(self, line: Line) -> None:
        def cell(column: str) -> str:
            return line[self._columns.get(column, "")].strip()

        name = " ".join(cell("name").split())
        if not name:
            self.tell(line.number, worded("The code has no name."))
            return
        code_id = cell("id") or code_id_of(name, self._codes.keys())
        if not ID.fullmatch(code_id):
            fit = code_id_of(code_id, self._codes.keys())
            self.tell(
                line.number,
                worded("“{text}” is no id: write {fit}, or leave the cell empty.", text=visible(code_id), fit=fit),
            )
            return
        if code_id in self._codes:
            self.tell(
                line.number,
                worded(
                    "Two codes have the id {id} (the other in line {line}).", id=code_id, line=self._codes[code_id][0]
                ),
            )
            return
        code = Code(
            code_id,
            name,
            cell("parent") or None,
            0,
            self._fitting(line.number, cell("key"), KEY.fullmatch, "key", worded("a digit from 1 to 9")),
            self._fitting(line.number, cell("colour"), COLOUR.fullmatch, "colour", "#RRGGBB"),
            self._is_yes(line.number, cell("codable"), "codable", otherwise="true"),
            self._is_yes(line.number, cell("retired"), "retired", otherwise="false"),
            cell("definition"),
            cell("unit"),
            _entries(cell("aliases")),
            _entries(cell("include")),
            tuple(self._exclude(line.number, entry) for entry in _entries(cell("exclude"))),
            _entries(cell("examples")),
            _entries(cell("counter_examples")),
            self._attributes(line.number, cell("attributes")),
        )
        self._codes[code_id] = (line.number, code)

    def settled(self) -> tuple[Code, ...]:
        """The codes, once what they say of each other is checked."""
        keys: dict[str, str] = {}
        for number, code in self._codes.values():
            if code.key is not None and keys.setdefault(code.key, code.id) != code.id:
                self.tell(
                    number,
                    worded("Two codes use key {key}: {other}, {id}.", key=code.key, other=keys[code.key], id=code.id),
                )
            self._check_parents(number, code)
        for number, use in self._uses:
            if use not in self._codes:
                self.tell(
                    number, worded("“{use}” names no code of this table. Write its id.", use=f"{ARROW} {visible(use)}")
                )
        places: dict[str | None, int] = {}
        settled = []
        for _, code in self._codes.values():
            place = places.get(code.parent, 0)
            places[code.parent] = place + 1
            settled.append(replace(code, position=place))
        return tuple(settled)

    def _check_parents(self, number: int, code: Code) -> None:
        if code.parent is not None and code.parent not in self._codes:
            self.tell(
                number,
                worded(
                    "“{parent}” is the id of no code: parent must be one of this table.", parent=visible(code.parent)
                ),
            )
            return
        above, seen = code.parent, [code.id]
        while above in self._codes and above not in seen:
            seen.append(above)
            above = self._codes[above][1].parent
        if above is not None and above in seen:
            self.tell(number, worded("{id} lies below itself: {codes}.", id=code.id, codes=" → ".join([*seen, above])))
        elif len(seen) > DEEPEST_CODE:
            self.tell(number, worded("{id} lies deeper than {levels} levels.", id=code.id, levels=DEEPEST_CODE))

    def _fitting(self, number: int, text: str, fits: Callable[[str], object], column: str, wanted: str) -> str | None:
        if text and not fits(text):
            self.tell(
                number,
                worded(
                    "“{text}” is no {column}: write {wanted}, or leave the cell empty.",
                    text=visible(text),
                    column=column,
                    wanted=wanted,
                ),
            )
        return text if text and fits(text) else None

    def _is_yes(self, number: int, text: str, column: str, *, otherwise: str) -> bool:
        word = (text or otherwise).casefold()
        if word not in YES | NO:
            self.tell(number, worded("“{text}” in {column}: write true or false.", text=visible(text), column=column))
        return word in YES

    def _exclude(self, number: int, entry: str) -> Exclude:
        text, arrow, use = (part.strip() for part in entry.rpartition(ARROW))
        if not arrow or not text or not ID.fullmatch(use):  # an arrow in a sentence
            return Exclude(entry)
        if entry.rpartition(ARROW)[0].endswith("\\"):
            return Exclude(bared(entry, ARROW))
        self._uses.append((number, use))
        return Exclude(text, use)

    def _attributes(self, number: int, text: str) -> tuple[Attribute, ...]:
        found: dict[str, Attribute] = {}
        for entry in _entries(text):
            parts = parted(entry, BAR)
            values = tuple(filter(None, parted(parts[3], SEMICOLON))) if len(parts) > 3 else ()
            kinds = {kind.value for kind in AttributeType}
            is_whole = len(parts) >= 3 and bool(ID.fullmatch(parts[0])) and bool(parts[1]) and parts[2] in kinds
            if not is_whole or (parts[2] == AttributeType.CHOICE.value) != bool(values):
                form = f"id {BAR} name {BAR} type {BAR} one; two"
                self.tell(
                    number,
                    worded(
                        "“{entry}” is no question: write {form}, with choices for a choice alone.",
                        entry=visible(entry),
                        form=form,
                    ),
                )
                continue
            asked = Attribute(parts[0], parts[1], AttributeType(parts[2]), values)
            same = self._questions.setdefault(asked.id, asked)
            if (same.type, same.values) != (asked.type, asked.values):
                self.tell(number, worded("{id} is asked with another type or other values further up.", id=asked.id))
            found[asked.id] = asked
        return tuple(found.values())


def _entries(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, (bared(entry, BREAK, "\n").strip() for entry in cell.split("\n"))))
