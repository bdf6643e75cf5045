"""What comes in from elsewhere is matched first, then added with an id, a name and a place of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.clock import now
from annotator.model.codes import Code
from annotator.model.progress import silent
from annotator.model.records import Coding, ReadingState
from annotator.model.structure import Structure
from annotator.store.project_file import ProjectFile
from annotator.store.staging import Stager
from annotator.workspace.exporting import export
from annotator.workspace.import_folder import take_folder
from annotator.workspace.incoming import Incoming
from annotator.workspace.incoming_text import staged
from annotator.workspace.workspace import Workspace
from tests.projects import TEXT, add_document, make_project


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with make_project(tmp_path / "study.annot") as workspace:
        yield workspace


def test_a_document_is_matched_by_id_then_by_any_free_one_of_its_text(study: Workspace) -> None:
    essay, thread = study.documents.values()
    incoming = Incoming(study)
    assert incoming.document(essay.sha256, thread.id) == thread
    assert incoming.document(essay.sha256, "elsewhere") == essay
    assert incoming.document(essay.sha256, "elsewhere", {essay.id}) == thread
    assert incoming.document(essay.sha256, "elsewhere", {essay.id, thread.id}) is None
    assert incoming.document("0" * 64, essay.id) is None


def test_a_document_gets_an_id_a_name_and_a_place_of_its_own(study: Workspace) -> None:
    essay = study.find_document("essay")
    incoming = Incoming(study)
    added = incoming.add_document(essay)
    assert added.id != essay.id
    assert (added.name, added.position) == ("essay (2)", 2)
    assert incoming.add_document(replace(essay, id="mine", name="new")).position == 3
    assert incoming.documents == ["essay (2)", "new"]


def test_a_coder_is_the_same_by_id_or_by_name(study: Workspace) -> None:
    ada = study.find_coder("Ada")
    incoming = Incoming(study)
    assert incoming.coder(ada.id, "Somebody") == ada
    assert incoming.coder("other", " ADA ") == ada
    new = incoming.coder("other", "Cleo Crane")
    assert (new.id, new.initials, new.position) == ("other", "CC", 2)
    assert incoming.coder("", "cleo  crane") == new
    assert incoming.coder("nameless", "").name == "nameless"


def test_a_code_that_came_in_is_found_by_name_at_once(study: Workspace) -> None:
    incoming = Incoming(study)
    assert incoming.code("joy") == "the codebook has no code “joy”"
    incoming.add_codes(study.codebook.of([Code("joy", "Gladness", parent="actor")]), "codebook")
    for name in ("joy", "actor/joy", "gladness"):
        found = incoming.code(name)
        assert isinstance(found, Code)
        assert (found.id, found.position) == ("joy", 2)


def test_nothing_new_makes_no_change(study: Workspace) -> None:
    incoming = Incoming(study)
    essay, ada = study.find_document("essay"), study.find_coder("Ada")
    incoming.read(essay, ada, ReadingState.NOT_OPENED)
    incoming.add_codes(study.codebook, "codebook")
    assert not incoming.change("Nothing")


def test_many_documents_in_any_order_are_looked_up_rightly(study: Workspace) -> None:
    ada = study.find_coder("Ada")
    documents = [add_document(study, f"d{number}", f"Text {number} {'.' * 9}") for number in range(70)]
    codings = [Coding(f"c{n}", one.id, 0, 4, "firm", ada.id, now(), now()) for n, one in enumerate(documents)]
    first = Incoming(study)
    for coding in codings:
        first.add_coding(coding, "")
    study.commit(first.change("Bring in"))
    again = Incoming(study)
    for coding in (*codings, *reversed(codings)):
        again.add_coding(coding, "")
    assert list(again.matched) == [coding.id for coding in codings]
    assert not again.change("Nothing")


def test_a_staged_text_is_in_the_file_once_it_is_flushed(study: Workspace) -> None:
    with ProjectFile.opened(study.path) as file:
        stager = Stager(file)
        document = staged(stager, "letter", "Dear 🙂.", Structure())
        stager.flush()
    assert study.blob(document.sha256) == "Dear 🙂.".encode()
    assert (document.characters, document.paragraphs) == (7, 0)


def test_a_folder_gives_the_texts_of_its_new_documents(study: Workspace, tmp_path: Path) -> None:
    export(study, tmp_path / "out")
    with Workspace.create(tmp_path / "empty.annot") as empty:
        incoming = Incoming(empty)
        texts = take_folder(empty, tmp_path / "out", incoming, silent)
        assert texts == dict.fromkeys(study.documents, TEXT)
        assert take_folder(study, tmp_path / "out", Incoming(study), silent) == {}
