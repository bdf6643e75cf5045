"""Acts plan a Change and touch nothing. Each raises AnnotatorError where the project's rules forbid it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.model.change import Change, Put
from annotator.model.clock import exact_now, new_id, now
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError, NotFoundError
from annotator.model.names import folded_name, initials_of
from annotator.model.records import (
    Coder,
    Coding,
    Document,
    Memo,
    MemoTarget,
    Pairs,
    ProjectInfo,
    Reading,
    ReadingState,
)
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.workspace.code_acts import (
    Step,
    add_code,
    bring_back,
    copy_code,
    edit_code,
    give_key,
    move_code,
    retire_code,
    step_code,
    use_codebook,
)
from annotator.workspace.planning import clean, folded_into, one_line, place_of, replaced
from annotator.workspace.question_acts import refuse_answer

__all__ = [
    "Step",
    "add_code",
    "add_coder",
    "annotate",
    "answer",
    "bring_back",
    "code",
    "confirm",
    "copy_code",
    "edit_code",
    "existing",
    "give_key",
    "mark_reading",
    "mark_unsure",
    "merge_coders",
    "move",
    "move_code",
    "recode",
    "remove_documents",
    "rename_coder",
    "rename_document",
    "rename_project",
    "retire_code",
    "set_variables",
    "step_code",
    "use_codebook",
    "withdraw",
    "write_memo",
]

FURTHER = (ReadingState.NOT_OPENED, ReadingState.IN_PROGRESS, ReadingState.DONE)
"""Reading states from the least to the most."""

# Codings


def code(document: Document, span: Span, code: Code, coder: Coder, *, memo: str = "") -> Change:
    """One new coding. Ask `existing` first: the same coding twice is refused by the project."""
    _refuse_code(code)
    _refuse_outside(span, document)
    when = now()
    coding = Coding(new_id(), document.id, span.start, span.end, code.id, coder.id, when, when, clean(memo))
    return Change(worded("Code passage"), (Put(None, coding),), coder.id)


def existing(codings: Iterable[Coding], span: Span, code: Code, coder: Coder) -> Coding | None:
    """The coding among those of one document that says the same already."""
    start, end, code_id, coder_id = span.start, span.end, code.id, coder.id
    for one in codings:  # asked with each coding made, of thousands: the start alone tells most apart
        if one.start == start and one.end == end and one.code == code_id and one.coder == coder_id:
            return one
    return None


def withdraw(codings: Iterable[Coding], *, coder: str | None = None) -> Change:
    """Removes codings. `coder`: the id of who acts; by default whose codings these are."""
    gone = tuple(codings)
    label = worded("Remove coding") if len(gone) == 1 else worded("Remove codings")
    return Change(label, tuple(Put(coding, None) for coding in gone), coder or _coder_of(gone))


def recode(codings: Iterable[Coding], code: Code, *, others: Iterable[Coding] = (), coder: str | None = None) -> Change:
    """Gives codings another code. One that would say the same as one of `others`, or as one before it, is removed."""
    _refuse_code(code)
    changed = tuple(codings)
    ids = {coding.id for coding in changed}
    taken = {place_of(coding) for coding in others if coding.id not in ids}
    taken |= {place_of(coding) for coding in changed if coding.code == code.id}
    when = now()
    puts: list[Put] = []
    for coding in changed:
        if coding.code == code.id:
            continue
        after = replace(coding, code=code.id, modified=when, checked=exact_now())
        puts.append(Put(coding, None if place_of(after) in taken else after))
        taken.add(place_of(after))
    return Change(worded("Change code"), tuple(puts), coder or _coder_of(changed))


def move(coding: Coding, span: Span, document: Document, *, coder: str | None = None) -> Change:
    """Gives a coding other ends in its document."""
    if coding.document != document.id:
        raise AnnotatorError(worded("A coding stays in its document. Nothing was changed."))
    _refuse_outside(span, document)
    after = replace(coding, start=span.start, end=span.end, modified=now())
    return Change(worded("Move coding"), replaced(coding, after), coder or coding.coder)


def annotate(coding: Coding, memo: str, *, coder: str | None = None) -> Change:
    """Writes, changes or (empty) removes a coding's memo."""
    after = replace(coding, memo=clean(memo), modified=now())
    puts = replaced(coding, after) if after.memo != coding.memo else ()
    return Change(worded("Edit memo"), puts, coder or coding.coder)


def answer(
    coding: Coding, attribute_id: str, value: str | None, codebook: Codebook, *, coder: str | None = None
) -> Change:
    """Answers one of the code's questions, or (None) takes the answer back."""
    attributes = {attribute.id: attribute for attribute in codebook.code(coding.code).attributes}
    if attribute_id not in attributes:
        raise NotFoundError(
            worded('The code "{code}" asks no question "{question}".', code=coding.code, question=attribute_id)
        )
    attribute = attributes[attribute_id]
    answers = dict(coding.attributes)
    answers.pop(attribute_id, None)
    if value is not None:
        refuse_answer(attribute.name, attribute.type, attribute.values, value)
        answers[attribute_id] = value
    after = replace(coding, attributes=tuple(sorted(answers.items())), modified=now())
    puts = replaced(coding, after) if after.attributes != coding.attributes else ()
    return Change(worded("Answer question"), puts, coder or coding.coder)


def mark_unsure(codings: Iterable[Coding], *, unsure: bool = True, coder: str | None = None) -> Change:
    """Marks codings as ones to talk about, or takes the mark away."""
    changed = tuple(codings)
    when = now()
    puts = [Put(coding, replace(coding, unsure=unsure, modified=when)) for coding in changed if coding.unsure != unsure]
    return Change(
        worded("Mark as unsure") if unsure else worded("Mark as sure"), tuple(puts), coder or _coder_of(changed)
    )


def confirm(codings: Iterable[Coding], *, since: str = "", coder: str | None = None) -> Change:
    """Says that codings hold under the rules as they are now. `since`: when these rules were frozen, which counts
    where this computer's clock is behind."""
    changed = tuple(codings)
    when = max(exact_now(), since)
    puts = [Put(coding, replace(coding, checked=when)) for coding in changed if coding.checked != when]
    label = worded("Confirm coding") if len(changed) == 1 else worded("Confirm codings")
    return Change(label, tuple(puts), coder or _coder_of(changed))


def _refuse_code(code: Code) -> None:
    if code.retired:
        raise AnnotatorError(
            worded('The code "{code}" is retired: it keeps its codings and takes no new ones.', code=code.name)
        )
    if not code.codable:
        raise AnnotatorError(worded('"{code}" is a heading: choose one of the codes below it.', code=code.name))


def _refuse_outside(span: Span, document: Document) -> None:
    if span.end > document.characters:
        raise AnnotatorError(
            worded(
                'The passage {start} to {end} ends beyond "{document}", which has {characters} characters.',
                start=span.start,
                end=span.end,
                document=document.name,
                characters=document.characters,
            )
        )


def _coder_of(codings: Sequence[Coding]) -> str | None:
    coders = {coding.coder for coding in codings}
    return coders.pop() if len(coders) == 1 else None


# Coders


def add_coder(
    name: str, coders: Mapping[str, Coder] | Iterable[Coder], *, initials: str | None = None
) -> tuple[Coder, Change]:
    """A new coder. The change is nobody's, so that undoing one's own work never removes oneself."""
    present = _listed(coders)
    chosen = _free_name(name, present, None)
    position = max((coder.position for coder in present), default=-1) + 1
    coder = Coder(new_id(), chosen, (initials or "").strip() or initials_of(chosen), position)
    return coder, Change(worded("Add coder"), (Put(None, coder),), None)


def rename_coder(
    coder: Coder,
    name: str,
    coders: Mapping[str, Coder] | Iterable[Coder],
    initials: str | None = None,
    *,
    by: str | None = None,
) -> Change:
    """Gives a coder another name; initials follow it unless they were chosen."""
    chosen = _free_name(name, _listed(coders), coder)
    follow = initials_of(chosen) if coder.initials == initials_of(coder.name) else coder.initials
    after = replace(coder, name=chosen, initials=(initials or "").strip() or follow)
    return Change(worded("Rename coder"), replaced(coder, after), by or coder.id)


def merge_coders(
    source: Coder, target: Coder, codings: Iterable[Coding], readings: Iterable[Reading], *, by: str | None = None
) -> Change:
    """Makes one coder's work another's and removes the first.

    `codings` and `readings` are those of both. Where both said the same, one coding stays, with both memos; of two
    readings the further state stays.
    """
    if source.id == target.id:
        raise AnnotatorError(worded("A coder cannot be merged with itself."))
    everything = tuple(codings)
    puts = _merged_codings(source, target, everything) + _merged_readings(source, target, tuple(readings))
    return Change(worded("Merge coders"), (*puts, Put(source, None)), by or target.id)


def _merged_codings(source: Coder, target: Coder, codings: Sequence[Coding]) -> tuple[Put, ...]:
    kept = {place_of(coding): coding for coding in codings if coding.coder == target.id}
    when = now()
    puts: list[Put] = []
    for coding in codings:
        if coding.coder != source.id:
            continue
        moved = replace(coding, coder=target.id, modified=when)
        same = kept.get(place_of(moved))
        if same is None:
            puts.append(Put(coding, moved))
        else:
            puts += folded_into(same, coding, when)
    return tuple(puts)


def _merged_readings(source: Coder, target: Coder, readings: Sequence[Reading]) -> tuple[Put, ...]:
    kept = {reading.document: reading for reading in readings if reading.coder == target.id}
    puts: list[Put] = []
    for reading in readings:
        if reading.coder != source.id:
            continue
        puts.append(Put(reading, None))
        same = kept.get(reading.document)
        if same is None or FURTHER.index(reading.state) > FURTHER.index(same.state):
            puts.append(Put(same, replace(reading, coder=target.id)))
    return tuple(puts)


def _listed(coders: Mapping[str, Coder] | Iterable[Coder]) -> tuple[Coder, ...]:
    return tuple(coders.values() if isinstance(coders, Mapping) else coders)


def _free_name(name: str, coders: Sequence[Coder], besides: Coder | None) -> str:
    chosen = one_line(name)
    if not chosen:
        raise AnnotatorError(worded("A coder needs a name."))
    for coder in coders:
        if folded_name(coder.name) == folded_name(chosen) and (besides is None or coder.id != besides.id):
            raise AnnotatorError(worded('There is a coder "{coder}" already. Choose another name.', coder=coder.name))
    return chosen


# Readings, documents, memos, the project


def mark_reading(document: Document, coder: Coder, state: ReadingState, before: Reading | None) -> Change:
    """Says how far a coder got with a document; NOT_OPENED removes the mark."""
    labels = {
        ReadingState.DONE: worded("Mark as done"),
        ReadingState.IN_PROGRESS: worded("Mark as in progress"),
        ReadingState.NOT_OPENED: worded("Mark as not opened"),
    }
    after = None if state is ReadingState.NOT_OPENED else Reading(document.id, coder.id, state, now())
    is_same = (before.state if before is not None else ReadingState.NOT_OPENED) == state
    return Change(labels[state], () if is_same else (Put(before, after),), coder.id)


def rename_document(
    document: Document,
    name: str,
    documents: Mapping[str, Document] | Iterable[Document],
    *,
    coder: str | None = None,
) -> Change:
    """Gives a document another name. Raises AnnotatorError where it is empty or another document's."""
    chosen = one_line(name)
    if not chosen:
        raise AnnotatorError(worded("A document needs a name."))
    present = documents.values() if isinstance(documents, Mapping) else documents
    if any(other.name == chosen and other.id != document.id for other in present):
        raise AnnotatorError(worded('There is a document "{chosen}" already. Choose another name.', chosen=chosen))
    return Change(worded("Rename document"), replaced(document, replace(document, name=chosen)), coder)


def remove_documents(
    documents: Iterable[Document],
    codings: Iterable[Coding],
    readings: Iterable[Reading],
    memos: Iterable[Memo],
    *,
    coder: str | None = None,
) -> Change:
    """Removes documents with their codings, readings and memos; of what is given, only what belongs to them.

    Undo brings all of it back: texts and original bytes stay in the file.
    """
    gone = tuple(documents)
    ids = {document.id for document in gone}
    puts = [Put(coding, None) for coding in codings if coding.document in ids]
    puts += [Put(reading, None) for reading in readings if reading.document in ids]
    puts += [Put(memo, None) for memo in memos if memo.target is MemoTarget.DOCUMENT and memo.target_id in ids]
    puts += [Put(document, None) for document in gone]
    return Change(worded("Remove document") if len(gone) == 1 else worded("Remove documents"), tuple(puts), coder)


def set_variables(
    documents: Document | Iterable[Document],
    pairs: Mapping[str, str] | Pairs,
    *,
    coder: str | None = None,
) -> Change:
    """Sets document variables (all of them: what is not given goes). Empty values are left out."""
    given = dict(pairs)
    if any(not name.strip() for name in given):
        raise AnnotatorError(worded("A document variable needs a name."))
    variables = tuple(sorted((name.strip(), value) for name, value in given.items() if value))
    if len({name for name, _ in variables}) < len(variables):
        raise AnnotatorError(worded("Two document variables have the same name."))
    several = (documents,) if isinstance(documents, Document) else tuple(documents)
    puts = [put for one in several for put in replaced(one, replace(one, variables=variables))]
    return Change(worded("Edit document variables"), tuple(puts), coder)


def write_memo(
    target: MemoTarget, target_id: str, text: str, before: Memo | None, *, coder: str | None = None
) -> Change:
    """Writes, changes or (empty) removes the memo on the project, a document or a code."""
    written = clean(text)
    if written == ("" if before is None else before.text):
        return Change(worded("Edit memo"), (), coder)
    after: Memo | None = None
    if written:
        after = Memo(new_id() if before is None else before.id, target, target_id, written, now())
    return Change(worded("Edit memo"), (Put(before, after),), coder)


def rename_project(info: ProjectInfo, name: str, *, coder: str | None = None) -> Change:
    """Gives the project another name. Raises AnnotatorError where it is empty."""
    chosen = one_line(name)
    if not chosen:
        raise AnnotatorError(worded("A project needs a name."))
    return Change(worded("Rename project"), replaced(info, replace(info, name=chosen)), coder)
