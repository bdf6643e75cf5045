"""A document that is in the project read again: what is found in it now, and another answer to what holds of that."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.progress import Report, silent
from annotator.model.records import Document
from annotator.model.structure import Segments, Structure, structure_content, structure_from_plain
from annotator.model.wording import worded
from annotator.sources.formats import Format
from annotator.sources.parsed import Parsed
from annotator.sources.posts import posts
from annotator.sources.problem import SourceProblem
from annotator.sources.reader import SourceReader
from annotator.sources.structure import plain_structure, with_suggestions
from annotator.store.project_file import ProjectFile
from annotator.store.staging import Stager
from annotator.workspace.planning import replaced
from annotator.workspace.read_as import ReadAs, answers_in
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True)
class ReadAgain:
    """A document as it stands, its source with what is found in it now, and the answers in force."""

    document: Document
    parsed: Parsed
    now: Structure
    answers: ReadAs

    def structure(self, answers: ReadAs, *, coded: bool) -> Structure:
        """What these answers make of it. In a document with codings, paragraphs, sentences and posts stay as they are:
        people cite passages by them, and agreement counts them.
        """
        if answers == self.answers:
            return self.now
        shaped = answers.shaped(self.parsed.text, self.parsed.structure)
        if not coded:
            return shaped
        kept = replace(self.now, headings=shaped.headings, headings_are_suggested=shaped.headings_are_suggested)
        return replace(kept, front=shaped.front, back=shaped.back, repeats=shaped.repeats)


def read_again(project: Path, document: Document, report: Report = silent) -> ReadAgain:
    """Reads a document's source anew, where the project has it, else its text; from any thread. Changes nothing."""
    with ProjectFile.opened(project) as file:
        text = file.blob(document.sha256).decode("utf-8")
        now = structure_from_plain(json.loads(file.blob(document.structure_sha256)))
        original = file.blob(document.original_sha256) if document.original_sha256 else b""
    parsed = _parsed(document, text, original, report) if original else None
    if parsed is None:
        parsed = Parsed(
            document.name,
            document.original_name,
            text,
            _found_in(text, now),
            original,
            document.importer,
            document.importer_version,
            document.encoding,
        )
    return ReadAgain(document, parsed, now, answers_in(parsed.structure, now))


def _parsed(document: Document, text: str, original: bytes, report: Report) -> Parsed | None:
    """The source as its reader reads it today; None where that gives another text, or nothing reads it."""
    if document.importer not in set(Format):
        return None
    kind = Format(document.importer)
    encoding = document.encoding or None
    try:
        with SourceReader() as reader:
            parsed = reader.read_content(document.original_name, kind, original, encoding=encoding, report=report)
    except SourceProblem:
        return None
    return parsed if parsed.text == text else None


def _found_in(text: str, now: Structure) -> Structure:
    """What is found in a text without its source: as in plain text, unless a format gave the paragraphs."""
    plain = plain_structure(text)
    if plain.paragraphs == now.paragraphs:
        return plain
    bare = replace(now, posts=posts(text), front=Segments(), back=Segments(), repeats=Segments())
    return with_suggestions(text, bare)


def stage_structure(project: Path, structure: Structure) -> str:
    """Keeps a structure in the project file until a change names it, and gives its SHA-256; from any thread."""
    with ProjectFile.opened(project) as file:
        stager = Stager(file)
        sha256 = stager.put(structure_content(structure))
        stager.flush()
    return sha256


def read_otherwise(
    workspace: Workspace, again: ReadAgain, structure: Structure, sha256: str, *, coder: str | None = None
) -> Change:
    """The change that gives a document another structure, which lies staged under its SHA-256.

    Raises AnnotatorError where the document changed meanwhile, or was coded and its units would be others.
    """
    document = workspace.documents.get(again.document.id)
    if document is None or document.structure_sha256 != again.document.structure_sha256:
        raise AnnotatorError(
            worded("The document was changed meanwhile. Nothing was done; look at how it is read once more.")
        )
    if workspace.count(document=document.id) and _units(structure) != _units(again.now):
        raise AnnotatorError(
            worded("Somebody has coded the document meanwhile, so its posts stay as they are. Nothing was changed.")
        )
    after = replace(document, structure_sha256=sha256, paragraphs=len(structure.paragraphs), posts=len(structure.posts))
    return Change(worded("Change how a document is read"), replaced(document, after), coder)


def _units(structure: Structure) -> tuple[Segments, ...]:
    """What passages are cited by, and what agreement counts."""
    return structure.paragraphs, structure.sentences, structure.posts
