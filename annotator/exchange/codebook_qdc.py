"""Codebooks that other programs for qualitative analysis write: REFI-QDA, `.qdc`.

Such a file has names, colours, descriptions and what lies below what; of rules, keys and questions it says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.parsers import expat

from annotator.exchange.codebook_fields import DEEPEST_CODE
from annotator.exchange.codebook_file import content_of
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import CodebookProblem, Problem
from annotator.model.names import code_id_of, folded_name, visible
from annotator.model.wording import Wording, worded

SAID = ("name", "parent", "position", "colour", "codable", "definition")
"""What such a file can say of a code."""
HEX = re.compile(r"#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")
RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,[^)]*)?\)", re.IGNORECASE)
ROOTS = {"CodeBook", "Codebook"}


@dataclass
class _Read:
    """A code or a set of codes as far as it has been read. `above`: the place of the code it lies below."""

    guid: str
    name: str
    line: int
    column: int
    above: int | None = None
    codable: bool = True
    colour: str | None = None
    words: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)

    @property
    def description(self) -> str:
        lines = "".join(self.words).replace("\r\n", "\n").replace("\r", "\n")
        return lines.strip()


def load_codebook_qdc(path: Path, current: Codebook | None = None) -> Codebook:
    """The codes of such a file, named after it. Codes that `current` has under the same names above them keep their
    ids there. Raises CodebookProblem with everything that is wrong, each with line and column."""
    shown = visible(str(path))
    reading = _Reading()
    parser = expat.ParserCreate(namespace_separator=" ")
    reading.listen_to(parser)
    try:
        parser.Parse(content_of(path), True)  # noqa: FBT003 - expat's signature
    except expat.ExpatError as error:
        why = expat.errors.messages.get(error.code, str(error))
        message = worded("Here the file is no XML any more ({why}): export the codebook again.", why=why)
        raise CodebookProblem(shown, (Problem(message, error.lineno, error.offset + 1),)) from None
    except _RefusedError as refused:
        raise CodebookProblem(shown, (refused.problem,)) from None
    if reading.problems:
        raise CodebookProblem(shown, tuple(reading.problems))
    ids = _ids_of(reading.codes, current)
    codes = tuple(_code(place, reading.codes, ids) for place in range(len(reading.codes)))
    return Codebook.of(codes, name=path.stem, description=_sets_told(reading, ids, {code.id: code for code in codes}))


class _RefusedError(Exception):
    """Reading cannot go on."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class _Reading:
    """What has been read so far, with what is wrong in it."""

    def __init__(self) -> None:
        self.codes: list[_Read] = []
        self.sets: list[_Read] = []
        self.problems: list[Problem] = []
        self._open: list[int] = []
        self._elements: list[str] = []
        self._parser: Any = None

    def listen_to(self, parser: Any) -> None:
        self._parser = parser
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._take
        parser.StartDoctypeDeclHandler = self._refuse_doctype

    def _problem(self, message: Wording) -> Problem:
        return Problem(message, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _refuse_doctype(self, *_declared: object) -> None:
        raise _RefusedError(
            self._problem(worded("It declares a document type of its own, which no codebook does: delete that."))
        )

    def _begin(self, full_name: str, attributes: Mapping[str, str]) -> None:
        element = full_name.rpartition(" ")[2]
        if not self._elements and element not in ROOTS:
            raise _RefusedError(
                self._problem(
                    worded("This is no codebook of REFI-QDA: it begins with {element}.", element=visible(element))
                )
            )
        self._elements.append(element)
        if element in {"Code", "Set"}:
            name = " ".join(attributes.get("name", "").split())
            if not name:
                self.problems.append(self._problem(worded("The code has no name.")))
            line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
            read = _Read(attributes.get("guid", "").strip("{}").lower(), name, line, column)
            if element == "Set":
                self.sets.append(read)
            else:
                self._begin_code(read, attributes)
        elif element == "MemberCode" and self.sets:
            guid = attributes.get("guid") or attributes.get("targetGUID") or ""
            self.sets[-1].members.append(guid.strip("{}").lower())

    def _begin_code(self, read: _Read, attributes: Mapping[str, str]) -> None:
        read.above = self._open[-1] if self._open else None
        read.codable = attributes.get("isCodable", "true").strip().lower() not in {"false", "0"}
        read.colour = colour_of(attributes.get("color", ""))
        self.codes.append(read)
        self._open.append(len(self.codes) - 1)
        if len(self._open) == DEEPEST_CODE + 1:
            self.problems.append(
                self._problem(worded("{id} lies deeper than {levels} levels.", id=read.name, levels=DEEPEST_CODE))
            )

    def _end(self, _full_name: str) -> None:
        if self._elements.pop() == "Code":
            self._open.pop()

    def _take(self, text: str) -> None:
        if len(self._elements) < 2 or self._elements[-1] != "Description":
            return
        if self._elements[-2] == "Code":
            self.codes[self._open[-1]].words.append(text)
        elif self._elements[-2] == "Set":
            self.sets[-1].words.append(text)


def colour_of(text: str) -> str | None:
    """`#RRGGBB` of the forms in which programs write a colour; None for none, and where it cannot be told."""
    plain = text.strip()
    if rgb := RGB.fullmatch(plain):
        return "#" + "".join(f"{min(255, int(part)):02X}" for part in rgb.groups())
    if not (found := HEX.fullmatch(plain)):
        return None
    digits = found[1].upper()
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    if len(digits) == 8:  # opaque, with the alpha first or last
        digits = digits[2:] if digits.startswith("FF") else digits[:6]
    return f"#{digits}"


def _names_above(place: int, codes: list[_Read]) -> tuple[str, ...]:
    line: list[str] = []
    here: int | None = place
    while here is not None:
        line.append(folded_name(codes[here].name))
        here = codes[here].above
    return tuple(reversed(line))


def _ids_of(codes: list[_Read], current: Codebook | None) -> list[str]:
    """Ids in the order of the codes: that of the code of the same names, else one made of the name."""
    known: dict[tuple[str, ...], str] = {}
    for code in current or ():
        known.setdefault(tuple(folded_name(one.name) for one in (current or Codebook()).ancestry(code.id)), code.id)
    taken = set(known.values())
    ids: list[str] = []
    for place, read in enumerate(codes):
        same = known.pop(_names_above(place, codes), None)
        ids.append(same or code_id_of(read.name, taken))
        taken.add(ids[-1])
    return ids


def _code(place: int, codes: list[_Read], ids: list[str]) -> Code:
    read = codes[place]
    position = sum(one.above == read.above for one in codes[:place])
    return Code(
        ids[place],
        read.name,
        None if read.above is None else ids[read.above],
        position,
        colour=read.colour,
        codable=read.codable,
        definition=read.description,
    )


def _sets_told(reading: _Reading, ids: list[str], codes: Mapping[str, Code]) -> str:
    """Sets of codes have no place in a codebook here: they are told in its description, so that they are not lost."""
    by_guid = {read.guid: codes[code_id].name for read, code_id in zip(reading.codes, ids, strict=True)}
    told = []
    for one in reading.sets:
        members = ", ".join(by_guid[guid] for guid in one.members if guid in by_guid)
        told.append(": ".join(part for part in (one.name, members) if part))
        told += [one.description] if one.description else []
    return "\n".join(told)
