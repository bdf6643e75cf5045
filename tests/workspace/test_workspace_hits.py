"""Coding many hits at once: annotator.workspace.hits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coder
from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.workspace import acts
from annotator.workspace.hits import Fate, Widening, code_hits, coded_places, fates_of, widen, widen_all
from annotator.workspace.searching import Query, Shelf, search
from annotator.workspace.workspace import Workspace
from tests.projects import CODEBOOK, add_document

TEXT = "The firms signed. Others\u00a0waited for the firm.\nA firm stays."
ADA = Coder("ada", "Ada", "A", 0)


def span_of(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "hits.annot", codebook=CODEBOOK) as workspace:
        add_document(workspace, "one", TEXT)
        workspace.commit(Change("Coder", (Put(None, ADA),)))
        yield workspace


@pytest.mark.parametrize(
    ("widening", "quote"),
    [
        (Widening.NONE, "firm"),
        (Widening.WORDS, "firms"),
        (Widening.SENTENCE, "The firms signed."),
        (Widening.PARAGRAPH, TEXT.split("\n", maxsplit=1)[0]),
    ],
)
def test_a_hit_is_widened_to_what_it_stands_in(project: Workspace, widening: Widening, quote: str) -> None:
    documents = dict(project.documents)
    (found,) = search(Shelf(project.path), Query("firm"), tuple(documents.values()))
    places = [(hit.document, Span(hit.start, hit.end)) for hit in found.hits]
    spans = [span for _, span in widen_all(Shelf(project.path), places, documents, widening)]
    assert TEXT[spans[0].start : spans[0].end] == quote
    assert all(wide.contains(narrow) for wide, (_, narrow) in zip(spans, places, strict=True))


def test_a_thread_widens_to_the_post_and_to_the_sentences_it_was_read_with() -> None:
    structure = Structure(
        Segments.of([(0, 10)]), sentences=Segments.of([(0, 4), (5, 10)]), posts=Segments.of([(0, 10), (12, 20)])
    )
    assert widen("x" * 30, structure, Span(9, 13), Widening.PARAGRAPH) == Span(0, 20)
    assert widen("x" * 30, structure, Span(6, 7), Widening.SENTENCE) == Span(5, 10)
    assert widen("x" * 30, structure, Span(25, 26), Widening.SENTENCE) == Span(25, 26)


@pytest.mark.parametrize(
    ("hit", "wide"), [(Span(0, 2), Span(0, 2)), (Span(1, 3), Span(0, 4)), (Span(2, 6), Span(2, 6))]
)
def test_words_without_spaces_between_are_taken_in_no_further_than_the_hit_reaches(hit: Span, wide: Span) -> None:
    assert widen("平安保险公司", Structure(), hit, Widening.WORDS) == wide


def test_what_is_coded_or_comes_twice_is_known() -> None:
    places = [("a", Span(0, 4)), ("a", Span(0, 4)), ("b", Span(0, 4)), ("a", Span(5, 9))]
    assert fates_of(places, {("b", Span(0, 4))}) == (Fate.NEW, Fate.REPEATED, Fate.CODED, Fate.NEW)


def test_all_hits_are_one_change_that_one_undo_takes_back(project: Workspace) -> None:
    document = project.find_document("one")
    change = code_hits([(document, Span(4, 9)), (document, span_of("firm."))], CODEBOOK.code("firm"), ADA, "firm")
    assert (change.label, change.coder, len(change.puts)) == ("Code all 2 hits of “firm”", "ada", 2)
    project.commit(change)
    assert coded_places(project.spans(), "firm", "ada") == {
        (document.id, Span(4, 9)),
        (document.id, span_of("firm.")),
    }
    assert coded_places(project.spans(), "person", "ada") == coded_places(project.spans(), "firm", "ben") == set()
    assert project.journal()[-1].label == "Code all 2 hits of “firm”"
    assert [TEXT[c.start : c.end] for c in project.codings_of(document.id)] == ["firms", "firm."]
    assert project.undo("ada") == "Code all 2 hits of “firm”"
    assert project.codings_of(document.id) == ()


def test_what_another_coded_is_no_coding_of_ones_own(project: Workspace) -> None:
    document, ben = project.find_document("one"), Coder("ben", "Ben", "B", 1)
    project.commit(Change("Coder", (Put(None, ben),)))
    project.commit(acts.code(document, Span(4, 9), CODEBOOK.code("firm"), ben))
    assert coded_places(project.spans(), "firm", "ben") == {(document.id, Span(4, 9))}
    assert coded_places(project.spans(), "firm", "ada") == set()


def test_one_hit_is_named_so_and_none_is_refused(project: Workspace) -> None:
    document = project.find_document("one")
    places, firm = [(document, Span(4, 9)), (document, span_of("firm."))], CODEBOOK.code("firm")
    assert code_hits(places[:1], firm, ADA, "firm").label == "Code the one hit of “firm”"
    assert code_hits(places, firm, ADA, "fi\n rm", 5).label == "Code 2 of 5 hits of “fi rm”"
    assert code_hits(places, firm, ADA, "w" * 60).label == f"Code all 2 hits of “{'w' * 39}…”"
    with pytest.raises(AnnotatorError, match="Nothing was coded"):
        code_hits([], CODEBOOK.code("firm"), ADA, "firm")
