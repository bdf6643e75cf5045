"""Examples know their passage: adding, rewording, removing, and what became of the passage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.model.errors import AnnotatorError
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.code_merging import merge_codes
from annotator.workspace.example_acts import (
    ExampleKind,
    SourceState,
    add_example,
    edit_examples,
    place_of_source,
    sources_of,
    state_of_source,
)
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import make_project


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with make_project(tmp_path / "study.annot") as workspace:
        yield workspace


def add(workspace: Workspace, start: int, end: int, kind: ExampleKind = ExampleKind.EXAMPLE) -> None:
    essay, code = workspace.find_document("essay"), workspace.codebook.code("firm")
    text, structure = workspace.text(essay.id), workspace.structure(essay.id)
    workspace.commit(add_example(workspace.codebook, code, essay, text, structure, Span(start, end), kind))


def reword(workspace: Workspace, *texts: str) -> None:
    code = workspace.codebook.code("firm")
    sources = workspace.example_sources.values()
    workspace.commit(edit_examples(workspace.codebook, code, texts, ExampleKind.EXAMPLE, sources))


def test_an_example_knows_where_it_stands(study: Workspace) -> None:
    add(study, 0, 12)
    add(study, 21, 26, ExampleKind.COUNTER_EXAMPLE)
    firm = study.codebook.code("firm")
    assert (firm.examples, firm.counter_examples) == (("The supplier",), ("Ça va",))
    source = sources_of(study, "firm")["The supplier"]
    assert (source.start, source.end, source.quote, source.place) == (0, 12, "The supplier", "essay, ¶ 1")
    assert state_of_source(study, source) is SourceState.THERE
    with pytest.raises(AnnotatorError, match="already"):
        add(study, 0, 12)
    assert check_project(study.path).problems == ()


def test_the_source_stays_with_a_reworded_example_and_goes_with_a_removed_one(study: Workspace) -> None:
    add(study, 0, 12)
    add(study, 13, 19)
    reword(study, "The supplier (of radios)", "signed")
    assert {text: source.quote for text, source in sources_of(study, "firm").items()} == {
        "The supplier (of radios)": "The supplier",
        "signed": "signed",
    }
    reword(study, "signed", "typed by hand")
    assert set(sources_of(study, "firm")) == {"signed"}
    study.undo(None)
    assert set(sources_of(study, "firm")) == {"The supplier (of radios)", "signed"}


def test_words_that_stand_among_both_kinds_keep_their_source(study: Workspace) -> None:
    add(study, 0, 12)
    add(study, 0, 12, ExampleKind.COUNTER_EXAMPLE)
    reword(study)
    assert set(sources_of(study, "firm")) == {"The supplier"}
    assert study.codebook.code("firm").examples == ()


def test_what_became_of_the_passage_is_told(study: Workspace) -> None:
    add(study, 0, 12)
    essay = study.find_document("essay")
    study.commit(acts.rename_document(essay, "letter", study.documents))
    source = sources_of(study, "firm")["The supplier"]
    assert place_of_source(study, source) == "letter, ¶ 1"
    study.commit(Change("Correct", (Put(source, replace(source, start=1)),)))
    assert state_of_source(study, sources_of(study, "firm")["The supplier"]) is SourceState.CHANGED
    study.commit(acts.remove_documents([study.find_document("letter")], [], [], []))
    source = sources_of(study, "firm")["The supplier"]
    assert state_of_source(study, source) is SourceState.GONE
    assert place_of_source(study, source) == "essay, ¶ 1"
    assert check_project(study.path).problems == ()


def test_sources_go_with_a_code_that_is_merged_away(study: Workspace) -> None:
    add(study, 0, 12)
    merged = merge_codes(study.codebook, "firm", "person", [], [], study.example_sources.values())
    study.commit(merged.change)
    assert study.example_sources == {}
    study.undo(None)
    assert set(sources_of(study, "firm")) == {"The supplier"}
