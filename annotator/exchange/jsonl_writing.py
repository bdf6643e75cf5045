"""Documents with their codings as JSON lines: one line per document and coder, as the reader takes them back.

`{"id", "text", "spans": [{"start", "end", "label", "coder", "id", …}], "_annotator_id", "reading", "meta"}`: `id` is
the document's name, `label` a code's id, `reading` how far the coder got. A document that no coder has opened stands
there once, without `_annotator_id`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from annotator.exchange.coding_rows import Naming, in_order
from annotator.model.records import Coder, Coding, Document, Reading, ReadingState


def json_lines(
    document: Document,
    text: str,
    codings: Iterable[Coding],
    readings: Mapping[tuple[str, str], Reading],
    coders: Sequence[Coder],
    naming: Naming,
) -> list[bytes]:
    """The lines of one document, each with its newline."""
    of_coder: dict[str, list[Coding]] = {}
    for coding in codings:
        of_coder.setdefault(coding.coder, []).append(coding)
    lines: list[dict[str, Any]] = []
    for coder in coders:
        reading = readings.get((document.id, coder.id))
        state = reading.state if reading else ReadingState.NOT_OPENED
        spans = [_span(coding, coder) for coding in in_order(of_coder.get(coder.id, ()), naming)]
        if spans or state is not ReadingState.NOT_OPENED:
            facts = {"spans": spans, "_annotator_id": coder.name, "reading": state.value}
            lines.append(_head(document, text) | facts)
    unread = _head(document, text) | {"spans": [], "reading": ReadingState.NOT_OPENED.value}
    return [_encoded(line | {"meta": _meta(document)}) for line in lines or [unread]]


def _head(document: Document, text: str) -> dict[str, Any]:
    return {"id": document.name, "text": text}


def _meta(document: Document) -> dict[str, Any]:
    return {"document_id": document.id, "sha256": document.sha256, **dict(document.variables)}


def _span(coding: Coding, coder: Coder) -> dict[str, Any]:
    span: dict[str, Any] = {
        "start": coding.start,
        "end": coding.end,
        "label": coding.code,
        "coder": coder.name,
        "id": coding.id,
    }
    if coding.memo:
        span["memo"] = coding.memo
    if coding.attributes:
        span["attributes"] = dict(coding.attributes)
    if coding.unsure:
        span["unsure"] = True
    if coding.checked:
        span["checked"] = coding.checked
    return span


def _encoded(line: dict[str, Any]) -> bytes:
    return json.dumps(line, ensure_ascii=False, separators=(", ", ": ")).encode("utf-8") + b"\n"
