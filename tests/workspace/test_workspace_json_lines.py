"""Codings read from JSON lines: texts matched or made, labels, coders, and what is left out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.exchange.jsonl_reading import JsonDocument, json_documents
from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.model.records import ReadingState
from annotator.workspace import acts
from annotator.workspace.exporting import export
from annotator.workspace.reading_back import CodingOptions, import_codings
from annotator.workspace.workspace import Workspace
from tests.projects import CODEBOOK, TEXT, add_coder, add_document, make_project, planned

ADA = CodingOptions(coder="Ada")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "lines.annot", codebook=CODEBOOK) as workspace:
        yield workspace


def write_lines(path: Path, *lines: object) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def spans_of(workspace: Workspace) -> list[tuple[str, str, str, str]]:
    """Document, quote, code and coder of every coding."""
    return [
        (
            workspace.documents[coding.document].name,
            workspace.text(coding.document)[coding.start : coding.end],
            coding.code,
            workspace.coders[coding.coder].name,
        )
        for coding in workspace.codings()
    ]


def test_labels_and_spans_become_codings_and_texts_documents(project: Workspace, tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "coded.jsonl",
        {"id": "one", "text": "A firm and she.", "label": [[2, 6, "firm"], [11, 14, "actor/person"]]},
        {"text": "Another 🙂 firm.", "spans": [{"start": 8, "end": 9, "label": "FIRM"}], "_annotator_id": "Ben"},
        {"id": 3, "text": "Nothing here.", "meta": {"year": 1964, "party": "blue", "odd": [1], "": "x"}},
    )
    report = import_codings(project, [path], ADA)
    assert report.skipped == ()
    assert spans_of(project) == [
        ("one", "firm", "firm", "Ada"),
        ("one", "she", "person", "Ada"),
        ("coded 2", "🙂", "firm", "Ben"),
    ]
    assert [document.name for document in project.documents.values()] == ["one", "coded 2", "3"]
    assert project.find_document("3").variables == (("party", "blue"), ("year", "1964"))
    assert report.notes == ("New coders: Ada, Ben.",)


def test_every_line_is_done_for_its_coder(project: Workspace, tmp_path: Path) -> None:
    lines = ({"text": "One.", "label": []}, {"text": "Two."}, {"text": "Three.", "reading": "in_progress"})
    import_codings(project, [write_lines(tmp_path / "a.jsonl", *lines)], ADA)
    assert [reading.state.value for reading in project.readings.values()] == ["done", "done", "in_progress"]


def test_reading_the_same_lines_again_adds_nothing(project: Workspace, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", {"id": "x", "text": "A firm.", "label": [[2, 6, "firm"], [2, 6, "firm"]]})
    made = import_codings(project, [path], ADA).created
    assert len(made) == 2
    again = import_codings(project, [path], ADA)
    assert (again.created, again.skipped, set(again.matched)) == ((), (), set(made))
    assert project.count() == 1


def test_a_text_of_the_project_is_matched_by_its_content(project: Workspace, tmp_path: Path) -> None:
    essay = add_document(project, "essay")
    raw = "\ufeff" + TEXT.replace("\n", "\r\n")
    line = {
        "id": "other name",
        "text": raw,
        "label": [[raw.index("signed", 200), raw.index("signed", 200) + 6, "firm"]],
    }
    report = import_codings(project, [write_lines(tmp_path / "a.jsonl", line)], ADA)
    assert len(report.created) == 1
    assert list(project.documents) == [essay.id]
    assert [quote for _, quote, _, _ in spans_of(project)] == ["signed"]


def test_what_does_not_fit_is_left_out_with_line_and_reason(project: Workspace, tmp_path: Path) -> None:
    project.commit(
        Change("Add", (Put(None, Code("twin", "Firm", position=9)), Put(None, Code("gone", "Gone", retired=True))))
    )
    spans = [
        {"start": 0, "end": 99, "label": "firm"},
        {"start": 3, "end": 3, "label": "firm"},
        {"start": True, "end": 3, "label": "firm"},
        {"start": "0", "end": 3, "label": "firm"},
        {"start": 0, "end": 3},
        {"start": 0, "end": 3, "label": "joy"},
        {"start": 0, "end": 3, "label": "Firm"},
        {"start": 0, "end": 3, "label": "actor"},
        {"start": 0, "end": 3, "label": "gone"},
        [0, 3, "firm"],
    ]
    line = {"id": "x", "text": "A firm.", "spans": spans, "label": [[0, 3], "firm"]}
    path = write_lines(tmp_path / "a.jsonl", line, {"text": "B", "label": {"a": 1}})
    report = import_codings(project, [path], ADA)
    assert {one.place for one in report.skipped[:-1]} == {"line 1"}
    reasons = [one.reason for one in report.skipped]
    assert reasons == [
        "a label is not of the form [start, end, code]",
        "a label is not of the form [start, end, code]",
        "0 to 99 (firm) are no offsets of a passage here: the text has 7 characters",
        "3 to 3 (firm) are no offsets of a passage here: the text has 7 characters",
        "True to 3 (firm) are no offsets of a passage here: the text has 7 characters",
        "0 to 3 (firm) are no offsets of a passage here: the text has 7 characters",
        "a span names no code",
        'a span is not of the form {"start": …, "end": …, "label": …}',
        "0 to 3: the codebook has no code “joy”",
        "0 to 3: “Firm” is the name of several codes: actor/firm, twin",
        "0 to 3: “Actor” is a heading and takes no codings",
        "0 to 3: “Gone” is retired and takes no new codings",
        "“label” is no list",
    ]
    assert report.skipped[-1].place == "line 2"
    assert project.count() == 0


def test_lines_that_are_no_documents_are_left_out(project: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = b'{"text": "Good.", "_annotator_id": "Ada"}\n'
    bad = (b"{", b"[1]", b'{"text": 3}', b'{"text": " "}', b'{"text": "caf\xe9"}', b"[" * 100_000, b'{"text": "x"}')
    path.write_bytes(b"\xef\xbb\xbf" + good + b"\n" + b"\n".join(bad) + b"\n")
    report = import_codings(project, [path])
    assert [(one.place, one.reason) for one in report.skipped] == [
        ("line 3", "the line is no JSON value"),
        ("line 4", "the line is no JSON object with a text"),
        ("line 5", "the line has no text"),
        ("line 6", "the line has no text"),
        ("line 7", "the line is not UTF-8"),
        ("line 8", "the line is no JSON value"),
        ("line 9", "the line names no coder: name one for the whole file"),
    ]
    assert report.created == ("a 1",)


def test_a_file_that_cannot_be_read_is_told(project: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "a.jsonl"
    folder.mkdir()
    with pytest.raises(AnnotatorError, match="cannot be read"):
        list(json_documents(folder))


def test_a_line_beyond_all_measure_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.exchange.jsonl_reading.LONGEST", 50)
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "' + "a" * 100 + '"}', encoding="utf-8")
    with pytest.raises(AnnotatorError, match="line 1 is over 64 MB"):
        list(json_documents(path))


def test_an_export_comes_back_into_another_project(project: Workspace, tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as study:
        add_document(study, "letter", "Dear firm.")
        study.commit(planned(study, 4, 12))
        study.commit(planned(study, 4, 12, coder="Ben"))
        essay, letter = study.find_document("essay"), study.find_document("letter")
        ben, ada = study.find_coder("Ben"), study.find_coder("Ada")
        study.commit(acts.mark_reading(essay, ben, ReadingState.DONE, None))
        study.commit(acts.mark_reading(letter, ada, ReadingState.IN_PROGRESS, None))
        study.commit(Change("Remove", (Put(study.find_document("thread"), None),)))
        export(study, tmp_path / "study.jsonl")
        ids = {coding.id for coding in study.codings()}
    report = import_codings(project, [tmp_path / "study.jsonl"])
    assert report.skipped == ()
    assert set(report.created) == {"essay", "letter", *ids}
    assert {
        (project.documents[document].name, project.coders[coder].name, reading.state)
        for (document, coder), reading in project.readings.items()
    } == {("letter", "Ada", ReadingState.IN_PROGRESS), ("essay", "Ben", ReadingState.DONE)}
    assert import_codings(project, [tmp_path / "study.jsonl"]).created == ()


def test_a_reading_goes_further_but_never_back(project: Workspace, tmp_path: Path) -> None:
    essay, ada = add_document(project, "essay"), add_coder(project, "Ada")
    for state, expected in (("in_progress", "in_progress"), ("done", "done"), ("in_progress", "done")):
        line = {"text": TEXT, "_annotator_id": "ADA", "reading": state}
        import_codings(project, [write_lines(tmp_path / "a.jsonl", line)])
        assert project.state_of(essay.id, ada.id) == expected


@pytest.mark.parametrize("coder", ["emarie", "sjasmin"])
def test_real_lines_of_two_coders_come_in_whole(shared: Path, tmp_path: Path, coder: str) -> None:
    path = shared / "real" / "group_mentions" / "annotations" / f"{coder}.jsonl"
    if not path.is_file():
        pytest.skip("the real codings are not on this machine")
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    labels = sorted({label for line in lines for _, _, label in line["label"]})
    codebook = Codebook.of([Code(f"c{number}", label, position=number) for number, label in enumerate(labels)])
    with Workspace.create(tmp_path / "real.annot", codebook=codebook) as project:
        report = import_codings(project, [path], CodingOptions(coder=coder))
        wanted = {
            (line["text"], line["text"][start:end], start, label)
            for line in lines
            for start, end, label in line["label"]
            if 0 <= start < end <= len(line["text"])
        }
        found = {
            (
                project.text(one.document),
                project.text(one.document)[one.start : one.end],
                one.start,
                codebook.code(one.code).name,
            )
            for one in project.codings()
        }
        assert found == wanted
        assert len(project.documents) == len({line["text"] for line in lines})
        assert all(reading.state is ReadingState.DONE for reading in project.readings.values())
        assert len(project.readings) == len(project.documents)
        bad = sum(not 0 <= start < end <= len(line["text"]) for line in lines for start, end, _ in line["label"])
        assert len(report.skipped) == bad
        assert import_codings(project, [path], CodingOptions(coder=coder)).created == ()


def test_a_line_keeps_its_number_and_offsets_follow_the_cleaned_text(tmp_path: Path) -> None:
    raw = "A\x00 line\r\nand a firm\r."
    start = raw.index("firm")
    path = write_lines(tmp_path / "a.jsonl", {"text": raw, "label": [[start, start + 4, "firm"], [1, 2, "firm"]]})
    (document,) = json_documents(path)
    assert isinstance(document, JsonDocument)
    assert document.text == "A line\nand a firm\n."
    (span,) = document.spans
    assert document.text[span.start : span.end] == "firm"
    assert len(document.bad) == 1


def test_doubts_and_checks_come_back_from_lines_and_tables(project: Workspace, tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as study:
        for start in (0, 10):
            study.commit(planned(study, start, start + 5))
        first, second = study.codings()
        study.commit(acts.mark_unsure([first]))
        study.commit(acts.confirm([second]))
        wanted = [(coding.id, coding.unsure, coding.checked) for coding in study.codings()]
        export(study, tmp_path / "out.jsonl")
        export(study, tmp_path / "codings.csv")
    import_codings(project, [tmp_path / "out.jsonl"])
    assert [(coding.id, coding.unsure, coding.checked) for coding in project.codings()] == wanted
    with make_project(tmp_path / "other.annot") as other:
        assert import_codings(other, [tmp_path / "codings.csv"]).skipped == ()
        assert [(coding.id, coding.unsure, coding.checked) for coding in other.codings()] == wanted
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[0])
    odd = {**line["spans"][0], "unsure": "yes", "checked": "yesterday", "id": "new", "start": 20, "end": 25}
    path = write_lines(tmp_path / "odd.jsonl", {**line, "spans": [odd]})
    import_codings(project, [path])
    odd_coding = project.coding("new")
    assert odd_coding is not None
    assert (odd_coding.unsure, odd_coding.checked) == (False, "")
