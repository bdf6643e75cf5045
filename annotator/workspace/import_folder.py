"""What an exported folder brings beside its codings: codebook, documents, coders, readings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from annotator.exchange import folder_reading
from annotator.exchange.codebook_file import load_codebook
from annotator.exchange.coding_lines import BadLine
from annotator.exchange.folder_reading import DocumentLine
from annotator.model.errors import AnnotatorError, CodebookProblem
from annotator.model.progress import Report
from annotator.model.records import MemoTarget
from annotator.model.wording import worded
from annotator.sources.structure import plain_structure
from annotator.store.project_file import ProjectFile
from annotator.store.staging import Stager
from annotator.workspace.export_folder import CODEBOOK
from annotator.workspace.importing import storable
from annotator.workspace.incoming import Incoming
from annotator.workspace.incoming_text import staged
from annotator.workspace.incoming_words import InFile
from annotator.workspace.workspace import Workspace

T = TypeVar("T")


def take_folder(workspace: Workspace, folder: Path, incoming: Incoming, report: Report) -> dict[str, str]:
    """Plan codes, documents, coders and readings that the project lacks; gives the new documents' texts by id."""
    _take_codebook(folder, incoming)
    coders = {
        line.id: incoming.coder(line.id, line.name, line.initials)
        for line in _good(folder_reading.coder_lines(folder), "coders.csv", incoming)
    }
    readings = list(_good(folder_reading.reading_lines(folder), "readings.csv", incoming))
    texts = _take_documents(workspace, folder, incoming, report)
    sha256s = {line.id: line.sha256 for line in folder_reading.document_lines(folder) if isinstance(line, DocumentLine)}
    for line in readings:
        document = incoming.document(sha256s.get(line.document_id, ""), line.document_id)
        coder = coders.get(line.coder_id)
        if document is None or coder is None:
            incoming.skip(
                InFile("readings.csv", worded("row {number}", number=line.number)),
                worded("names a document or coder that is not there"),
            )
        else:
            incoming.read(document, coder, line.state, line.modified)
    return texts


def _take_codebook(folder: Path, incoming: Incoming) -> None:
    if not (folder / CODEBOOK).is_file():
        return
    try:
        incoming.add_codes(load_codebook(folder / CODEBOOK), InFile(CODEBOOK, worded("codes")))
    except CodebookProblem as problem:
        for each in problem.problems:
            incoming.skip(InFile(CODEBOOK, worded("line {number}", number=each.line)), each.message)


def _take_documents(workspace: Workspace, folder: Path, incoming: Incoming, report: Report) -> dict[str, str]:
    texts: dict[str, str] = {}
    lines = list(_good(folder_reading.document_lines(folder), "documents.csv", incoming))
    taken: set[str] = set()
    with ProjectFile.opened(workspace.path) as file:
        stager = Stager(file)
        for step, line in enumerate(lines):
            report(step, len(lines), line.name)
            found = incoming.document(line.sha256, line.id, taken)
            if found is not None:
                taken.add(found.id)
                incoming.matched[found.name] = None
                continue
            try:
                text = folder_reading.text_of(folder, line)
            except AnnotatorError as error:
                incoming.skip(InFile("documents.csv", worded("row {number}", number=line.number)), error.wording)
                continue
            added = _take_document(stager, folder, line, text, incoming)
            texts[added] = text
            taken.add(added)
        stager.flush()
    return texts


def _take_document(stager: Stager, folder: Path, line: DocumentLine, text: str, incoming: Incoming) -> str:
    """Plan one new document with its memo; gives its id."""
    structure = folder_reading.structure_of(folder, line, text) or plain_structure(text)
    draft = staged(stager, storable(line.name) or f"document {line.number - 1}", text, structure)
    added = incoming.add_document(
        replace(
            draft,
            id=line.id,
            created=line.created or draft.created,
            original_name=line.original_name,
            importer=line.importer,
            importer_version=line.importer_version,
            encoding=line.encoding,
            variables=line.variables,
        )
    )
    incoming.add_memo(
        MemoTarget.DOCUMENT, added.id, line.memo, InFile("documents.csv", worded("row {number}", number=line.number))
    )
    return added.id


def _good(lines: Iterable[T | BadLine], file: str, incoming: Incoming) -> Iterator[T]:
    for line in lines:
        if isinstance(line, BadLine):
            incoming.skip(InFile(file, worded("row {number}", number=line.number)), line.reason)
        else:
            yield line
