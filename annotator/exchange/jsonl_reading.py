"""JSON lines of coded texts, read one at a time: `label` triples or `spans`, coder, name and further facts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.exchange.cleaning import cleaned
from annotator.exchange.coding_lines import BadLine, id_or_nothing, time_or_nothing
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.records import Pairs, ReadingState
from annotator.model.text import clean_text
from annotator.model.wording import Wording, system_reason, worded

LONGEST = 64_000_000
"""Bytes of the longest line that is read."""
_OWN_FACTS = {"document_id", "sha256"}


@dataclass(frozen=True, slots=True)
class JsonSpan:
    """One coded passage, its offsets in the cleaned text."""

    start: int
    end: int
    label: str
    id: str = ""
    memo: str = ""
    attributes: Pairs = ()
    unsure: bool = False
    checked: str = ""


@dataclass(frozen=True, slots=True)
class JsonDocument:
    """One line: a text that a coder has read. `number` is the line's, from 1."""

    number: int
    text: str
    name: str
    coder: str
    state: ReadingState
    spans: tuple[JsonSpan, ...]
    bad: tuple[BadLine, ...]
    """Why spans of this line were left out."""
    variables: Pairs


@dataclass
class _Spans:
    good: list[JsonSpan] = field(default_factory=list)
    bad: list[Wording] = field(default_factory=list)


def json_documents(path: Path) -> Iterator[JsonDocument | BadLine]:
    """Every line that is not blank. Raises AnnotatorError where the file cannot be read."""
    try:
        with path.open("rb") as stream:
            number = 0
            while line := stream.readline(LONGEST):
                number += 1
                if len(line) == LONGEST and not line.endswith(b"\n"):
                    raise AnnotatorError(
                        worded(
                            "{path}, line {number} is over 64 MB: no such text can be read.",
                            path=visible(str(path)),
                            number=number,
                        )
                    )
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")
                if line.strip():
                    yield _read(number, line)
    except OSError as error:
        raise AnnotatorError(
            worded("{path} cannot be read: {why}.", path=visible(str(path)), why=system_reason(error))
        ) from None


def _read(number: int, line: bytes) -> JsonDocument | BadLine:
    try:
        plain = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return BadLine(number, worded("is not UTF-8"))
    except (ValueError, RecursionError):
        return BadLine(number, worded("is no JSON value"))
    if not isinstance(plain, dict):
        return BadLine(number, worded("is no JSON object with a text"))
    raw = plain.get("text")
    if not isinstance(raw, str) or not raw.strip():
        return BadLine(number, worded("has no text"))
    text, moved = cleaned(raw)
    spans = _Spans()
    _read_triples(plain.get("label"), len(raw), moved, spans)
    _read_spans(plain.get("spans"), len(raw), moved, spans)
    return JsonDocument(
        number,
        text,
        _spoken(plain.get("id")),
        _spoken(plain.get("_annotator_id")),
        _state(plain.get("reading")),
        tuple(spans.good),
        tuple(BadLine(number, reason) for reason in spans.bad),
        _facts(plain.get("meta")),
    )


def _state(value: Any) -> ReadingState:
    """Done, unless the line says otherwise."""
    return ReadingState(value) if value in list(ReadingState) else ReadingState.DONE


def _read_triples(value: Any, length: int, moved: Callable[[int], int], spans: _Spans) -> None:
    for item in _list(value, "label", spans):
        if isinstance(item, list) and len(item) == 3:
            _take(item[0], item[1], item[2], {}, length, moved, spans)
        else:
            spans.bad.append(worded("a label is not of the form [start, end, code]"))


def _read_spans(value: Any, length: int, moved: Callable[[int], int], spans: _Spans) -> None:
    for item in _list(value, "spans", spans):
        if isinstance(item, dict):
            _take(item.get("start"), item.get("end"), item.get("label"), item, length, moved, spans)
        else:
            spans.bad.append(worded('a span is not of the form {"start": …, "end": …, "label": …}'))


def _list(value: Any, name: str, spans: _Spans) -> list[Any]:
    if value is None or isinstance(value, list):
        return value or []
    spans.bad.append(worded("“{name}” is no list", name=name))
    return []


def _take(
    start: Any, end: Any, label: Any, more: dict[str, Any], length: int, moved: Callable[[int], int], spans: _Spans
) -> None:
    """Keep one span whose offsets lie in the raw text of `length` characters, or say why not."""
    if not isinstance(label, str) or not label.strip():
        spans.bad.append(worded("a span names no code"))
        return
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= length or moved(start) >= moved(end):
        spans.bad.append(
            worded(
                "{start} to {end} ({label}) are no offsets of a passage here: the text has {length} characters",
                start=visible(str(start)),
                end=visible(str(end)),
                label=visible(label),
                length=length,
            )
        )
        return
    spans.good.append(
        JsonSpan(
            moved(start),
            moved(end),
            label.strip(),
            id_or_nothing(_spoken(more.get("id"))),
            clean_text(more["memo"]) if isinstance(more.get("memo"), str) else "",
            _facts(more.get("attributes")),
            more.get("unsure") is True,
            time_or_nothing(_spoken(more.get("checked"))),
        )
    )


def _spoken(value: Any) -> str:
    """A name or number as one line of text, nothing for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return " ".join(clean_text(str(value)).split())


def _facts(value: Any) -> Pairs:
    """The single values of a mapping as text, without those that an export of this program adds."""
    if not isinstance(value, dict):
        return ()
    return tuple(
        sorted(
            (clean_text(name), clean_text(item) if isinstance(item, str) else json.dumps(item))
            for name, item in value.items()
            if isinstance(item, str | int | float) and name.strip() and name not in _OWN_FACTS
        )
    )
