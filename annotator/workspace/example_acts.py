"""Acts on examples and counter-examples, and on where in the texts they were taken from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from difflib import SequenceMatcher
from enum import Enum, auto

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.model.labels import place_of
from annotator.model.records import Document, ExampleSource
from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.model.wording import Wording, listed, worded
from annotator.workspace.code_acts import edit_code
from annotator.workspace.planning import one_line, paragraph
from annotator.workspace.workspace import Workspace


class SourceState(Enum):
    """What became of the passage that an example was taken from."""

    THERE = auto()
    CHANGED = auto()
    GONE = auto()


class ExampleKind(Enum):
    EXAMPLE = "examples"
    COUNTER_EXAMPLE = "counter_examples"


def add_example(
    codebook: Codebook,
    code: Code,
    document: Document,
    text: str,
    structure: Structure,
    span: Span,
    kind: ExampleKind = ExampleKind.EXAMPLE,
    *,
    coder: str | None = None,
) -> Change:
    """Puts a passage among a code's examples and remembers where it stands. `text` is the document's.

    Raises AnnotatorError where these words are among them already.
    """
    quote = text[span.start : span.end]
    words = one_line(quote)
    present: tuple[str, ...] = getattr(code, kind.value)
    if words in present:
        raise AnnotatorError(worded("These words are among the examples already."))
    place = f"{document.name}, {structure.place(span.start)}"
    source = ExampleSource(new_id(), code.id, words, document.id, span.start, span.end, quote, place, now())
    if kind is ExampleKind.EXAMPLE:
        after = replace(code, examples=(*present, words))
    else:
        after = replace(code, counter_examples=(*present, words))
    change = edit_code(code, after, codebook, coder=coder)
    return replace(change, label=worded("Add example"), puts=(*change.puts, Put(None, source)))


def edit_examples(
    codebook: Codebook,
    code: Code,
    texts: tuple[str, ...],
    kind: ExampleKind,
    sources: Iterable[ExampleSource],
    *,
    coder: str | None = None,
) -> Change:
    """Other examples; where one was only reworded its source stays with it, that of one that goes, goes."""
    before: tuple[str, ...] = getattr(code, kind.value)
    texts = tuple(text if text in before else paragraph(text) for text in texts)
    after = replace(code, examples=texts) if kind is ExampleKind.EXAMPLE else replace(code, counter_examples=texts)
    change = edit_code(code, after, codebook, coder=coder)
    other = set(code.counter_examples if kind is ExampleKind.EXAMPLE else code.examples)
    became = _followed(before, texts)
    puts = []
    for source in sources:
        if source.code == code.id and source.text in became and source.text not in other:
            new = became[source.text]
            if new != source.text:
                puts.append(Put(source, None if new is None else replace(source, text=new)))
    return replace(change, puts=(*change.puts, *puts))


def _followed(before: tuple[str, ...], after: tuple[str, ...]) -> dict[str, str | None]:
    """What each text became; None where it is gone."""
    became: dict[str, str | None] = {text: text if text in after else None for text in before}
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        pairs = zip(before[old_from:old_to], after[new_from:new_to], strict=False)
        became.update({old: new for old, new in pairs if tag == "replace" and old not in after and new not in before})
    return became


def sources_of(workspace: Workspace, code_id: str) -> dict[str, ExampleSource]:
    """The sources of a code's examples and counter-examples by their text."""
    return {source.text: source for source in workspace.example_sources.values() if source.code == code_id}


def state_of_source(workspace: Workspace, source: ExampleSource) -> SourceState:
    """Whether the passage still stands where the example was taken from."""
    document = workspace.documents.get(source.document)
    if document is None:
        return SourceState.GONE
    there = workspace.text(document.id)[source.start : source.end]
    return SourceState.THERE if there == source.quote else SourceState.CHANGED


def place_of_source(workspace: Workspace, source: ExampleSource) -> Wording:
    """Where it stands now, or stood."""
    document = workspace.documents.get(source.document)
    if document is None:
        return place_of(source.place)
    return listed((document.name, workspace.structure(document.id).place(source.start)))
