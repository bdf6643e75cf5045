"""A document of the project read again: what is found in its source, and other answers as one undoable change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.model.records import Document
from annotator.model.span import Span
from annotator.model.structure import Structure, structure_content
from annotator.model.wording import worded
from annotator.workspace import acts
from annotator.workspace.importing import Answers, ImportOptions, import_documents
from annotator.workspace.read_as import ReadAs, Take
from annotator.workspace.rereading import ReadAgain, read_again, read_otherwise, stage_structure
from annotator.workspace.workspace import Workspace

THREAD = "1/ It costs\nall the money.\n\n2/ Nobody asks\nwhy.\n\n3/ So it stays.\n"
QUOTE = "The harbour has depended on radios of one maker for nine years."
LONG = "Nobody asked for another offer, and the masts were paid for by a loan that runs until the decade ends. " * 2
MORE = "A radio of another maker would not speak with the old ones, so that all of them would have to go. " * 2
ESSAY = f"The radios of the harbour\nBy Ada Ebner\n{LONG}\n{QUOTE}\n{QUOTE} {MORE}\n"
AS_TEXT = ReadAs(*(Take.AS_TEXT,) * 4)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "study.annot", name="Study") as made:
        yield made


def brought_in(workspace: Workspace, name: str, content: str | bytes, read: ReadAs | None = None) -> Document:
    source = workspace.path.parent / name
    source.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    encodings = {} if isinstance(content, str) else {source: "cp1252"}
    options = ImportOptions(answers={source: Answers(read=read or ReadAs())}, encodings=encodings)
    import_documents(workspace, [source], options)
    return workspace.find_document(source.stem)


def coded(workspace: Workspace, document: Document) -> None:
    coder, added = acts.add_coder("Ada", workspace.coders.values())
    workspace.commit(added)
    code, made = acts.add_code(workspace.codebook, "Cost")
    workspace.commit(made)
    workspace.commit(acts.code(document, Span(0, 4), Code(code.id, code.name), coder))


def again(workspace: Workspace, document: Document) -> ReadAgain:
    workspace.flush()
    return read_again(workspace.path, document)


def answer(workspace: Workspace, found: ReadAgain, answers: ReadAs, *, is_coded: bool = False) -> Change:
    structure = found.structure(answers, coded=is_coded)
    return read_otherwise(workspace, found, structure, stage_structure(workspace.path, structure))


def kinds(structure: Structure) -> tuple[int, ...]:
    return len(structure.headings), len(structure.repeats), len(structure.front)


def test_a_source_is_read_again_with_what_was_left_as_text_at_its_import(workspace: Workspace) -> None:
    document = brought_in(workspace, "essay.txt", ESSAY, AS_TEXT)
    assert kinds(workspace.structure(document.id)) == (0, 0, 0)
    found = again(workspace, document)
    assert kinds(found.parsed.structure) == (1, 1, 1)
    assert found.answers == replace(AS_TEXT, posts=Take.AS_FOUND), "there are no posts to leave as text"


def test_other_answers_are_one_step_that_undo_takes_back(workspace: Workspace) -> None:
    document = brought_in(workspace, "thread.txt", THREAD, AS_TEXT)
    found = again(workspace, document)
    workspace.commit(answer(workspace, found, ReadAs()))
    after = workspace.documents[document.id]
    assert (after.posts, len(workspace.structure(document.id).posts)) == (3, 3)
    assert len(workspace.structure(document.id).sentences) == 3
    assert workspace.text(document.id) == THREAD
    workspace.undo(None)
    assert workspace.documents[document.id] == document
    assert not len(workspace.structure(document.id).posts)


def test_the_same_answers_change_nothing(workspace: Workspace) -> None:
    document = brought_in(workspace, "essay.txt", ESSAY)
    found = again(workspace, document)
    assert found.answers == ReadAs()
    assert not answer(workspace, found, ReadAs())


def test_a_coded_document_keeps_its_units(workspace: Workspace) -> None:
    document = brought_in(workspace, "essay.txt", ESSAY)
    coded(workspace, document)
    found = again(workspace, document)
    workspace.commit(answer(workspace, found, ReadAs(repeats=Take.AS_TEXT, headings=Take.AS_TEXT), is_coded=True))
    after = workspace.structure(document.id)
    assert kinds(after) == (0, 0, 1)
    assert (after.paragraphs, after.sentences) == (found.now.paragraphs, found.now.sentences)
    assert workspace.count(document=document.id) == 1


def test_posts_of_a_coded_thread_are_refused_and_kept(workspace: Workspace) -> None:
    document = brought_in(workspace, "thread.txt", THREAD)
    found = again(workspace, document)
    coded(workspace, document)
    with pytest.raises(AnnotatorError, match="its posts stay as they are"):
        answer(workspace, found, ReadAs(posts=Take.AS_TEXT))
    assert found.structure(ReadAs(posts=Take.AS_TEXT), coded=True).posts == found.now.posts


def test_a_document_changed_meanwhile_is_refused(workspace: Workspace) -> None:
    document = brought_in(workspace, "thread.txt", THREAD)
    first, second = again(workspace, document), again(workspace, document)
    workspace.commit(answer(workspace, first, ReadAs(posts=Take.AS_TEXT)))
    with pytest.raises(AnnotatorError, match="changed meanwhile"):
        answer(workspace, second, ReadAs(headings=Take.AS_TEXT, posts=Take.AS_TEXT))


def test_a_document_without_its_source_is_read_by_its_text(workspace: Workspace) -> None:
    document = brought_in(workspace, "essay.txt", ESSAY, AS_TEXT)
    bare = replace(document, original_sha256=None, importer="")
    workspace.commit(Change(worded("Lose the source"), (Put(document, bare),)))
    assert kinds(again(workspace, bare).parsed.structure) == (1, 1, 1)


def test_paragraphs_that_a_format_gave_stay_where_the_source_is_gone(workspace: Workspace) -> None:
    page = "".join(f"<p>{part}</p>" for part in ("By Ada Ebner", f"{LONG}<br>{LONG}", QUOTE, f"{QUOTE} {LONG}"))
    document = brought_in(workspace, "page.html", f"<html><body><h1>Radios</h1>{page}</body></html>")
    bare = replace(document, original_sha256=None)
    workspace.commit(Change(worded("Lose the source"), (Put(document, bare),)))
    found = again(workspace, bare)
    assert found.parsed.structure.paragraphs == found.now.paragraphs
    assert kinds(found.parsed.structure) == (1, 1, 1)


def test_a_source_in_another_encoding_is_read_in_that_again(workspace: Workspace) -> None:
    document = brought_in(workspace, "größe.txt", "Größe zählt.\nUnd Länge.\n".encode("cp1252"))
    found = again(workspace, document)
    assert (found.parsed.text, found.parsed.encoding) == ("Größe zählt.\nUnd Länge.\n", "cp1252")
    assert found.parsed.structure == found.now


def test_a_structure_is_kept_in_the_same_bytes(workspace: Workspace) -> None:
    document = brought_in(workspace, "essay.txt", ESSAY)
    assert workspace.blob(document.structure_sha256) == structure_content(workspace.structure(document.id))
