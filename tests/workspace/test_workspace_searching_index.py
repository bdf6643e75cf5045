"""The search index of a project: annotator.workspace.searching_index and annotator.store.index."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.analysis.search import sought
from annotator.model.errors import AnnotatorError, Cancelled
from annotator.model.records import Document
from annotator.store import index, index_tables
from annotator.store.engine import Access
from annotator.store.project_file import ProjectFile
from annotator.store.upgrade import raw_fingerprint
from annotator.store.verifying import verify
from annotator.workspace import searching
from annotator.workspace.merging import merge
from annotator.workspace.safety import backup_project, check_project
from annotator.workspace.searching import Found, Query, QueryKind, Shelf, prepare, search
from annotator.workspace.searching_index import proposed, update_index
from annotator.workspace.workspace import Workspace
from tests.projects import CODEBOOK, add_document, make_project

OPTIONS = ((False, False), (True, False), (False, True))
WRITTEN = (
    r"a b c é ß İ ſ 平 安 ab cab a+ b* c? a{2} b{0,1} (?:ab) (cab)? (?=a) (?<!b) [ab] [^c] []a] \w \s* . | ^ $ "
    r"\- \b s I k (?i:a) (?#b) a{1,2}?"
)
PARTS = st.lists(
    st.sampled_from(WRITTEN.split()),
    min_size=1,
    max_size=6,
)
LETTERS = "aAbésSß\ufb03fi \u00a0\u2011-’'\"“平安城市😀𐐀\x01\n"


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "CHUNK", 8)
    monkeypatch.setattr(index, "OVERLAP", 5)


def project_of(path: Path, texts: Sequence[str]) -> Workspace:
    workspace = Workspace.create(path, codebook=CODEBOOK)
    for number, text in enumerate(texts):
        add_document(workspace, f"text {number}", text)
    return workspace


def found(workspace: Workspace, query: Query) -> list[Found]:
    return list(search(Shelf(workspace.path), query, tuple(workspace.documents.values())))


def indexed(workspace: Workspace) -> bool:
    return update_index(workspace.path, tuple(workspace.documents.values()))


def plain(text: str, query: Query) -> list[tuple[int, int]]:
    """Every place by the rules, written down once more."""
    wanted, places, at = sought(query.text), [], 0
    while at < len(text):
        ends = range(at + 1, min(len(text), at + len(wanted)) + 1)
        end = next((end for end in ends if sought(text[at:end]) == wanted), None)
        if end is not None:
            places.append((at, end))
        at = at + 1 if end is None else end
    return places


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text(LETTERS, min_size=1, max_size=60), min_size=1, max_size=4),
    st.lists(st.text(LETTERS, min_size=1, max_size=7), min_size=1, max_size=8),
)
def test_the_index_finds_exactly_what_searching_every_text_finds(
    tmp_path_factory: pytest.TempPathFactory, small_chunks: None, texts: list[str], typed: list[str]
) -> None:
    path = tmp_path_factory.mktemp("index") / "p.annot"
    with project_of(path, texts) as workspace:
        parts = [text[at : at + size] for text in texts for at in (0, 3, 7, 20) for size in (1, 2, 3, 5, 9)]
        words = {*typed, *parts} - {""}
        queries = [Query(one, whole_words=whole, match_case=case) for one in words for whole, case in OPTIONS]
        before = [found(workspace, query) for query in queries]
        assert indexed(workspace)
        assert [found(workspace, query) for query in queries] == before
        documents = {document.id: number for number, document in enumerate(workspace.documents.values())}
        for query, answer in zip(queries, before, strict=True):
            if not query.whole_words and not query.match_case:
                hits = {documents[one.document]: [(hit.start, hit.end) for hit in one.hits] for one in answer}
                assert hits == {n: places for n, text in enumerate(texts) if (places := plain(text, query))}


@pytest.mark.parametrize(
    "words", ['"', '""', "c++", "a:b", "it's", "a*", "^a", "NEAR(a b)", "a OR b", "-", "\ud800", "("]
)
def test_nothing_that_is_typed_is_an_operator(tmp_path: Path, words: str) -> None:
    with project_of(
        tmp_path / "p.annot", ['a "quoted" c++ a:b it\'s a* ^a NEAR(a b) a OR b (-)', "other"]
    ) as workspace:
        before = found(workspace, Query(words))
        assert indexed(workspace)
        assert found(workspace, Query(words)) == before
        assert bool(before) == (words not in {'""', "\ud800"})


@pytest.mark.parametrize("words", ["needle", "平安", "安", "pla"])
def test_only_texts_that_may_hold_the_words_are_proposed(tmp_path: Path, words: str) -> None:
    with project_of(tmp_path / "p.annot", ["plain hay", "a needle and 平安城市"]) as workspace:
        assert indexed(workspace)
        with ProjectFile.opened(workspace.path, wanted=Access.READ) as file:
            proposal = proposed(file, words)
        assert proposal is not None
        wanted = workspace.find_document("text 0" if words == "pla" else "text 1").sha256
        assert proposal.chunks == {wanted: (0,)}


def test_what_came_after_the_index_is_searched_all_the_same(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.annot", ["a needle"]) as workspace:
        assert indexed(workspace)
        add_document(workspace, "late", "another needle")
        assert [one.name for one in found(workspace, Query("needle"))] == ["text 0", "late"]
        assert indexed(workspace)
        with ProjectFile.opened(workspace.path) as file:
            assert len(file.read(index.progress)) == 2


def test_building_goes_on_where_it_was_cancelled(
    tmp_path: Path, small_chunks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.workspace.searching_index.LOT", 10)
    steps = []

    def report(step: int, _of: int, _what: str = "") -> None:
        steps.append(step)
        if len(steps) == 4:
            raise Cancelled

    with project_of(tmp_path / "p.annot", ["a long text with a needle in it", "more"]) as workspace:
        documents = tuple(workspace.documents.values())
        with pytest.raises(Cancelled):
            update_index(workspace.path, documents, report)
        with ProjectFile.opened(workspace.path) as file:
            (part,) = file.read(index.progress).values()
        assert 0 < part.done < part.chunks
        assert [one.count for one in found(workspace, Query("needle"))] == [1]
        assert indexed(workspace)
        assert [one.count for one in found(workspace, Query("needle"))] == [1]


def test_the_index_is_no_change_of_the_project(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.annot", ["a needle"]) as workspace:
        before = workspace.journal()
        assert indexed(workspace)
        assert workspace.journal() == before
        add_document(workspace, "late", "the workspace goes on writing")
    assert check_project(tmp_path / "p.annot").ok
    backup_project(tmp_path / "p.annot", tmp_path / "copy.annot")
    with Workspace.open(tmp_path / "copy.annot") as copy:
        assert [one.count for one in found(copy, Query("needle"))] == [1]
    assert raw_fingerprint(tmp_path / "copy.annot") == raw_fingerprint(tmp_path / "p.annot")


def test_a_project_with_an_index_is_merged(tmp_path: Path) -> None:
    with project_of(tmp_path / "other.annot", ["a needle"]) as other:
        assert indexed(other)
    with make_project(tmp_path / "p.annot") as workspace:
        merge(workspace, [tmp_path / "other.annot"])
        assert [one.count for one in found(workspace, Query("needle"))] == [1]


def test_a_read_only_project_is_searched_with_and_without_an_index(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    with project_of(path, ["a needle"]) as workspace:
        documents = tuple(workspace.documents.values())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.store.project_file._may_write", lambda _path: False)
        assert not update_index(path, documents)
        assert [one.count for one in search(Shelf(path), Query("needle"), documents)] == [1]
        patch.undo()
        assert update_index(path, documents)
        patch.setattr("annotator.store.project_file._may_write", lambda _path: False)
        assert update_index(path, documents)
        assert [one.count for one in search(Shelf(path), Query("needle"), documents)] == [1]


def test_an_sqlite_that_cannot_keep_an_index_searches_every_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with project_of(tmp_path / "p.annot", ["a needle"]) as workspace:
        assert indexed(workspace)
        monkeypatch.setattr(index_tables, "LEAST_SQLITE", (99,))
        assert not indexed(workspace)
        assert [one.count for one in found(workspace, Query("needle"))] == [1]
        prepare(Shelf(workspace.path), tuple(workspace.documents.values()))


def test_damage_to_the_index_is_told_and_mended_by_building_it_anew(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    with project_of(path, ["a needle"]) as workspace:
        assert indexed(workspace)
        with sqlite3.connect(path) as raw:
            raw.execute("UPDATE search_grams_data SET block = zeroblob(length(block)) WHERE id > 10")
        raw.close()
        findings = verify(path)
        assert [problem for problem in findings.told() if "search index" in problem]
        assert not findings.is_damaged
        assert [one.count for one in found(workspace, Query("other"))] == []
        assert indexed(workspace)
        assert [one.count for one in found(workspace, Query("needle"))] == [1]
    assert check_project(path).ok


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE search_grams_data SET block = x'ffffffffff' WHERE id = 10",
        "UPDATE search_grams_data SET block = x'7f7f7f7f7f7f7f7f' WHERE id = 1",
        "DELETE FROM search_grams_data",
        "UPDATE search_grams_config SET v = 99",
        "UPDATE search_grams_idx SET pgno = 77",
    ],
)
def test_an_index_that_cannot_be_read_at_all_is_made_anew(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "p.annot"
    with project_of(path, ["a needle in the hay " * 50, "more hay"]) as workspace:
        documents = tuple(workspace.documents.values())
        assert indexed(workspace)
    with sqlite3.connect(path) as raw:
        raw.execute(damage)
    raw.close()
    assert [one.count for one in search(Shelf(path), Query("hay"), documents, most=0)] in ([], [50], [1], [50, 1])
    update_index(path, documents)
    assert update_index(path, documents)
    assert [one.count for one in search(Shelf(path), Query("hay"), documents)] == [50, 1]
    assert verify(path).told() == ()


def test_half_an_index_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    with project_of(path, ["one"]) as workspace:
        assert indexed(workspace)
    with sqlite3.connect(path) as raw:
        raw.execute("DROP TABLE search_state")
    raw.close()
    assert verify(path).is_damaged


def test_another_folding_makes_the_index_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with project_of(tmp_path / "p.annot", ["a needle"]) as workspace:
        assert indexed(workspace)
        monkeypatch.setattr("annotator.workspace.searching_index.folding_signature", lambda: "other")
        with ProjectFile.opened(workspace.path) as file:
            assert proposed(file, "needle") is None
            assert indexed(workspace)
            assert proposed(file, "needle") is not None


def test_texts_that_are_gone_leave_the_index_when_they_are_most_of_it(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.annot", ["one needle", "two needles", "three"]) as workspace:
        documents = tuple(workspace.documents.values())
        assert update_index(workspace.path, documents)
        assert update_index(workspace.path, documents[1:])
        with ProjectFile.opened(workspace.path) as file:
            assert len(file.read(index.progress)) == 3
            assert update_index(workspace.path, documents[2:])
            assert set(file.read(index.progress)) == {documents[2].sha256}


def test_a_table_that_only_looks_like_the_index_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    project_of(path, ["one"]).close()
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE search_state (name TEXT, value TEXT)")
    raw.close()
    assert verify(path).is_damaged


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text("abcABCéÉßİıſsSiIkK\u212a平安 -\n", min_size=1, max_size=60), min_size=1, max_size=4),
    st.lists(PARTS.map("".join), min_size=1, max_size=12),
)
def test_the_index_gives_patterns_exactly_what_reading_every_text_gives(
    tmp_path_factory: pytest.TempPathFactory, small_chunks: None, texts: list[str], patterns: list[str]
) -> None:
    path = tmp_path_factory.mktemp("patterns") / "p.annot"
    with project_of(path, texts) as workspace:
        queries = [Query(one, QueryKind.PATTERN, match_case=case) for one in patterns for case in (False, True)]

        def answers() -> list[list[Found] | str]:
            told: list[list[Found] | str] = []
            for query in queries:
                try:
                    told.append(found(workspace, query))
                except AnnotatorError as problem:
                    told.append(str(problem))
            return told

        before = answers()
        assert indexed(workspace)
        assert answers() == before


def test_a_pattern_reads_only_texts_that_hold_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with project_of(tmp_path / "p.annot", ["a needle in hay", "hay alone", "needle", "no such thing"]) as workspace:
        assert indexed(workspace)
        read: list[str] = []
        text = searching.Texts.text

        def noting(texts: searching.Texts, document: Document) -> str:
            read.append(document.name)
            return text(texts, document)

        monkeypatch.setattr(searching.Texts, "text", noting)
        pattern = Query(r"NEEDLE\s+\w+\s+(hay)", QueryKind.PATTERN)
        assert [one.name for one in found(workspace, pattern)] == ["text 0"]
        assert set(read) == {"text 0", "text 2"}


def test_a_pattern_that_cannot_be_read_is_told_of_though_no_text_need_be_read(tmp_path: Path) -> None:
    with project_of(tmp_path / "p.annot", ["hay"]) as workspace:
        assert indexed(workspace)
        with pytest.raises(AnnotatorError, match="cannot be read"):
            found(workspace, Query("needle (in", QueryKind.PATTERN))


def test_a_pattern_has_a_limit_for_all_texts_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with project_of(tmp_path / "p.annot", ["one hay", "two hay", "three hay"]) as workspace:
        monkeypatch.setattr(searching, "SEARCH_SECONDS", 0.0)
        answers = search(Shelf(workspace.path), Query("ha.", QueryKind.PATTERN), tuple(workspace.documents.values()))
        assert next(answers).name == "text 0"
        with pytest.raises(AnnotatorError, match="1 of 3 documents in 0 seconds"):
            next(answers)
        assert len(found(workspace, Query("hay"))) == 3


def test_a_damaged_index_is_not_believed_before_it_was_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    with project_of(path, ["a needle in hay", "hay alone"]) as workspace:
        assert indexed(workspace)
        documents = tuple(workspace.documents.values())
    with sqlite3.connect(path) as connection:
        connection.execute(f"UPDATE {index_tables.TEXTS} SET first = first + 1000")  # noqa: S608 - our own names
    connection.close()
    for query in (Query("needle"), Query("needle.", QueryKind.PATTERN)):
        assert [one.count for one in search(Shelf(path), query, documents)] == [1]
    shelf = Shelf(path)
    assert [one.count for one in search(shelf, Query("needle"), documents)] == [1]
    assert update_index(path, documents)
    shelf.trust_index()
    assert [one.count for one in search(shelf, Query("needle"), documents)] == [1]
