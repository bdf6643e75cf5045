"""Finding in all documents: annotator.workspace.searching."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.errors import AnnotatorError, Cancelled
from annotator.workspace.searching import Found, Query, QueryKind, Shelf, search, warm
from annotator.workspace.workspace import Workspace
from tests.projects import CODEBOOK, add_document


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "found.annot", codebook=CODEBOOK) as workspace:
        add_document(workspace, "one", "A no\u00a0one’s café.\nNothing here, mid\u20112020.")
        add_document(workspace, "two", "Elsewhere 🙂 entirely.")
        add_document(workspace, "three", "CAFE and café.\n\nThe cafés, too.")
        yield workspace


def found(workspace: Workspace, text: str, kind: QueryKind = QueryKind.WORDS, **options: int) -> list[Found]:
    whole, case = bool(options.pop("whole", 0)), bool(options.pop("case", 0))
    query = Query(text, kind, whole_words=whole, match_case=case)
    return list(search(Shelf(workspace.path), query, tuple(workspace.documents.values()), **options))


def test_hits_come_by_document_with_place_and_context(project: Workspace) -> None:
    one, three = found(project, "cafe")
    assert (one.name, one.count, three.name, three.count) == ("one", 1, "three", 3)
    (hit,) = one.hits
    assert (hit.before, hit.quote, hit.after[:2], hit.place) == ("A no\u00a0one’s ", "café", ".\n", "¶ 1")
    assert [hit.place for hit in three.hits] == ["¶ 1", "¶ 1", "¶ 2"]
    text = project.text(three.document)
    assert [text[hit.start : hit.end] for hit in three.hits] == ["CAFE", "café", "café"]


@pytest.mark.parametrize("typed", ["no one's", "MID-2020"])
def test_what_nobody_can_type_is_found(project: Workspace, typed: str) -> None:
    assert [one.name for one in found(project, typed)] == ["one"]


def test_whole_words_leave_out_parts_of_words(project: Workspace) -> None:
    assert [one.count for one in found(project, "cafe", whole=1)] == [1, 2]
    assert [one.count for one in found(project, "c.f.", QueryKind.PATTERN, whole=1)] == [1, 2]


def test_capitals_count_when_they_are_asked_to(project: Workspace) -> None:
    assert [one.count for one in found(project, "CAFE", case=1)] == [1]
    assert [one.count for one in found(project, "cafe", case=1)] == [1, 2]
    assert [one.count for one in found(project, "cafe", case=1, most=1)] == [1, 2]
    assert [one.count for one in found(project, "caf.", QueryKind.PATTERN, case=1)] == [1, 2]


def test_a_place_that_does_not_fit_hides_none_that_does(project: Workspace) -> None:
    add_document(project, "four", "xa-a-a aaA")
    assert [hit.start for hit in found(project, "a-a", whole=1)[-1].hits] == [3]
    assert [hit.start for hit in found(project, "aA", case=1)[-1].hits] == [8]


def test_a_pattern_is_searched_in_the_text_as_it_stands(project: Workspace) -> None:
    assert [one.name for one in found(project, r"mid\u20112\d+")] == []
    assert [one.name for one in found(project, r"mid\u20112\d+", QueryKind.PATTERN)] == ["one"]
    with pytest.raises(AnnotatorError, match="cannot be read"):
        found(project, "(", QueryKind.PATTERN)


def test_beyond_the_most_listed_hits_are_only_counted(project: Workspace) -> None:
    one, three = found(project, "cafe", most=2)
    assert (one.count, len(one.hits), three.count, len(three.hits)) == (1, 1, 3, 1)


def test_nothing_is_looked_for_without_words(project: Workspace) -> None:
    assert found(project, "") == []


def test_what_was_folded_once_needs_no_file_again(project: Workspace) -> None:
    shelf = Shelf(project.path)
    documents = tuple(project.documents.values())
    warm(shelf, documents)
    shelf.path = project.path.with_name("gone.annot")
    (two,) = search(shelf, Query("elsewhere"), [documents[1]], most=0)
    assert (two.count, two.hits) == (1, ())


def test_little_room_keeps_what_was_used_last(project: Workspace) -> None:
    shelf = Shelf(project.path)
    shelf.folded._most = 150
    assert [one.count for one in search(shelf, Query("cafe"), tuple(project.documents.values()))] == [1, 3]
    assert len(shelf.folded._values) == 1


def test_a_search_stops_between_documents(project: Workspace) -> None:
    def report(step: int, _of: int, _what: str = "") -> None:
        if step == 1:
            raise Cancelled

    running = search(Shelf(project.path), Query("cafe"), tuple(project.documents.values()), report=report)
    assert next(running).name == "one"
    with pytest.raises(Cancelled):
        next(running)


def test_a_damaged_structure_is_told(project: Workspace) -> None:
    broken = project.put_blob(b'{"paragraphs": {"starts": "no"}}')
    document = next(iter(project.documents.values()))
    object.__setattr__(document, "structure_sha256", broken)
    with pytest.raises(AnnotatorError, match="structure"):
        list(search(Shelf(project.path), Query("cafe"), [document]))


def test_beyond_the_most_whole_words_are_counted_too(project: Workspace) -> None:
    assert [one.count for one in found(project, "cafe", whole=1, most=1)] == [1, 2]


def test_a_text_that_two_searches_fold_at_once_is_kept_once(project: Workspace) -> None:
    texts = Shelf(project.path).texts

    def slow() -> tuple[str, int]:
        assert texts.get("a", lambda: ("other", 5)) == "other"
        return "mine", 4

    assert texts.get("a", slow) == "mine"
    assert (texts._held, list(texts._values)) == (5, ["a"])
