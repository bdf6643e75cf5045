"""The commands a script relies on, by what they print and leave behind."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.app import run
from tests.cli.conftest import TEXT, Call, Screen

Annotator = Callable[..., Call]
CODINGS_COLUMNS = [
    *("coding_id", "project", "document_id", "document", "document_sha256", "start", "end", "start_utf16", "end_utf16"),
    *("paragraph", "place", "quote", "prefix", "suffix", "code_id", "code", "code_path", "coder_id", "coder", "memo"),
    *("created", "modified"),
]


def test_no_arguments_open_the_window_and_a_path_opens_that_project(screen: Screen, project: Path) -> None:
    assert run([], screen.show, screen.paint) == 0
    assert run([str(project)], screen.show, screen.paint) == 0
    assert screen.shown == [None, project]


def test_a_word_that_is_no_command_is_wrong_usage(annotator: Annotator, screen: Screen) -> None:
    call = annotator("exprot")
    assert (call.status, call.out, screen.shown) == (2, "", [])
    assert "exprot" in call.err


def test_the_version_and_the_help_are_printed(annotator: Annotator) -> None:
    assert annotator("--version").out.startswith("annotator ")
    assert "disagreements" in annotator("--help").out


def test_a_new_project_never_replaces_a_file(annotator: Annotator, project: Path) -> None:
    before = project.read_bytes()
    call = annotator("new", project)
    assert (call.status, call.out) == (1, "")
    assert "study.annot" in call.err
    assert project.read_bytes() == before


def test_documents_are_listed_with_who_read_them(annotator: Annotator, project: Path) -> None:
    assert annotator("done", project, "thread", "--coder", "Ada", "--json").json == {"state": "done"}
    assert annotator("done", project, "thread", "--coder", " ADA ", "--not", "--json").json == {"state": "in_progress"}
    (document,) = annotator("documents", project, "--json").json
    assert {key: document[key] for key in ("name", "characters", "paragraphs", "posts", "codings", "readings")} == {
        "name": "thread",
        "characters": len(TEXT),
        "paragraphs": 2,
        "posts": 0,
        "codings": 0,
        "readings": {"Ada": "in_progress"},
    }
    assert set(document) == {"id", "name", "characters", "paragraphs", "posts", "codings", "sha256", "readings"}


def test_the_text_is_printed_byte_for_byte(annotator: Annotator, project: Path) -> None:
    assert annotator("text", project, "thread").out == TEXT
    assert annotator("text", project, "thread", "--json").json == {"text": TEXT}


def test_a_document_is_renamed_removed_and_brought_back(annotator: Annotator, project: Path) -> None:
    document = annotator("documents", project, "--json").json[0]["id"]
    assert annotator("rename", project, "thread", "First", "--json").json == {"id": document}
    assert annotator("code", project, "First", 4, 8, "firm", "--coder", "Ada").status == 0
    assert annotator("remove", project, "First", "--json").json == {"id": document}
    assert annotator("documents", project, "--json").json == []
    assert annotator("undo", project).status == 0
    (back,) = annotator("documents", project, "--json").json
    assert (back["id"], back["codings"]) == (document, 1)


def test_coding_the_same_again_adds_nothing(annotator: Annotator, project: Path) -> None:
    first = annotator("code", project, "thread", 4, 8, "actor/firm", "--coder", "Ada", "--memo", "m", "--json")
    again = annotator("code", project, "thread", 4, 8, "firm", "--coder", "ada", "--json")
    assert first.json["created"] is True
    assert 'New coder: "Ada"' in first.err
    assert again.json == {"id": first.json["id"], "created": False}
    (row,) = annotator("codings", project, "--json").json
    assert (row["quote"], row["code_path"], row["coder"], row["memo"]) == ("firm", "actor/firm", "Ada", "m")
    assert annotator("uncode", project, first.json["id"], "--json").json["label"]
    assert annotator("codings", project, "--json").json == []


def test_undo_goes_further_back_and_redo_forward(annotator: Annotator, project: Path) -> None:
    for start in (0, 4, 9):
        annotator("code", project, "thread", start, start + 3, "firm", "--coder", "Ada")
    annotator("code", project, "thread", 20, 25, "state", "--coder", "Ben")
    starts = lambda: sorted(row["start"] for row in annotator("codings", project, "--json").json)  # noqa: E731
    assert annotator("undo", project, "--coder", "Ada", "--json").json["label"]
    assert annotator("undo", project, "--coder", "Ada").status == 0
    assert starts() == [0, 20]
    assert annotator("redo", project, "--coder", "Ada").status == 0
    assert starts() == [0, 4, 20]
    nothing = annotator("redo", project, "--coder", "Ben")
    assert (nothing.status, nothing.out) == (1, "")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("code", "PROJECT", "thread", 5, 5, "firm", "--coder", "Ada"), "5 to 5"),
        (("code", "PROJECT", "thread", 0, 999, "firm", "--coder", "Ada"), "999"),
        (("code", "PROJECT", "thread", 0, 3, "spy", "--coder", "Ada"), "spy"),
        (("code", "PROJECT", "thread", 0, 3, "actor", "--coder", "Ada"), "Actor"),
        (("code", "PROJECT", "nowhere", 0, 3, "firm", "--coder", "Ada"), "nowhere"),
        (("uncode", "PROJECT", "nothing"), "nothing"),
        (("undo", "PROJECT", "--coder", "Zoe"), "Zoe"),
        (("text", "PROJECT", "nowhere"), "nowhere"),
        (("search", "PROJECT", "(", "--regex"), "pattern"),
        (("agree", "PROJECT"), "coder"),
        (("documents", "missing.annot"), "missing.annot"),
        (("documents", "postgresql://host/study"), "database server"),
        (("new", "postgresql://host/study"), "database server"),
        (("export", "PROJECT", "out.docx"), "out.docx"),
        (("codebook", "use", "PROJECT", "missing.yaml"), "missing.yaml"),
        (("merge", "PROJECT", "missing.annot"), "missing.annot"),
        (("restore", "missing.annot", "new.annot"), "missing.annot"),
    ],
)
def test_what_cannot_be_done_is_said_once_and_changes_nothing(
    annotator: Annotator, project: Path, arguments: tuple[Any, ...], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.parent)
    before = project.read_bytes()
    there = sorted(project.parent.iterdir())
    call = annotator(*(project if argument == "PROJECT" else argument for argument in arguments))
    assert (call.status, call.out) == (1, "")
    assert named in call.err
    assert "Traceback" not in call.err
    assert project.read_bytes() == before
    assert sorted(project.parent.iterdir()) == there


def test_codings_are_exported_in_the_agreed_columns_with_quotes_equal_to_the_text(
    annotator: Annotator, project: Path, tmp_path: Path
) -> None:
    for word in ("no\u20112020", "平安城市", "went"):
        start = TEXT.index(word)
        annotator("code", project, "thread", start, start + len(word), "state", "--coder", "Ada")
    out = tmp_path / "codings.csv"
    assert annotator("export", project, out, "--json").json == {"files": [str(out)], "rows": 3}
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8"), newline="")))
    assert list(rows[0])[: len(CODINGS_COLUMNS)] == CODINGS_COLUMNS
    assert [row["quote"] for row in rows] == ["no\u20112020", "平安城市", "went"]
    assert all(TEXT[int(row["start"]) : int(row["end"])] == row["quote"] for row in rows)
    assert int(rows[2]["start_utf16"]) == int(rows[2]["start"]) + 1


def test_a_folder_export_reads_back_into_another_project_and_again_adds_nothing(
    annotator: Annotator, project: Path, tmp_path: Path
) -> None:
    annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada")
    annotator("done", project, "thread", "--coder", "Ada")
    assert annotator("export", project, f"{tmp_path / 'whole'}/").status == 0
    other = tmp_path / "other.annot"
    annotator("new", other)
    assert annotator("import", other, tmp_path / "whole").status == 0
    for command in ("codings", "documents"):
        ours, theirs = (annotator(command, path, "--json").json for path in (project, other))
        assert [_without_project(row) for row in ours] == [_without_project(row) for row in theirs]
    again = annotator("import", other, tmp_path / "whole", "--json")
    assert (again.status, again.json["created"], again.json["skipped"]) == (0, [], [])


def _without_project(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in {"project", "id", "document_id", "coder_id"}}


def test_an_import_done_in_part_says_so_by_its_status(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Good text.", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"")
    call = annotator("import", project, tmp_path / "good.txt", tmp_path / "bad.txt", "--json")
    assert (call.status, call.json["created"]) == (3, ["good"])
    assert [set(skipped) for skipped in call.json["skipped"]] == [{"path", "place", "reason"}]
    assert annotator("import", project, tmp_path / "bad.txt").status == 1


def test_search_gives_hits_with_their_place_and_context(annotator: Annotator, project: Path) -> None:
    (hit,) = annotator("search", project, "no-2020", "--json").json
    assert (hit["quote"], hit["place"], hit["document"]) == ("no\u20112020", "¶ 2", "thread")
    assert TEXT[hit["start"] : hit["end"]] == hit["quote"]
    assert hit["before"] + hit["quote"] + hit["after"] in TEXT
    assert [hit["quote"] for hit in annotator("search", project, r"s\w+d\b", "--regex", "--json").json] == [
        "signed",
        "said",
    ]
    assert annotator("search", project, "absent").out == "Nothing found.\n"


def test_search_may_let_capitals_count_and_leave_out_parts_of_words(annotator: Annotator, project: Path) -> None:
    capital, inside = "FIRM", "fir"
    assert annotator("search", project, capital, "--json").json
    assert annotator("search", project, capital, "--match-case", "--json").json == []
    assert annotator("search", project, inside, "--json").json
    assert annotator("search", project, inside, "--whole-words", "--json").json == []


def test_a_backup_can_be_restored_but_never_over_a_file(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada")
    copy = Path(annotator("backup", project, tmp_path / "copy.annot", "--json").json["file"])
    assert annotator("restore", copy, project).status == 1
    back = tmp_path / "back.annot"
    assert annotator("restore", copy, back, "--json").json == {"file": str(back)}
    assert annotator("codings", back, "--json").json == annotator("codings", project, "--json").json
    assert annotator("check", back, "--json").json == {"ok": True, "problems": []}


def test_check_finds_a_damaged_text(annotator: Annotator, project: Path) -> None:
    content = project.read_bytes()
    at = content.index(b"signed")
    project.write_bytes(content[:at] + b"sighed" + content[at + 6 :])
    call = annotator("check", project, "--json")
    assert (call.status, call.json["ok"]) == (1, False)
    assert call.json["problems"]


def test_a_codebook_in_a_table_is_checked_and_compared(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    table = tmp_path / "codes.csv"
    table.write_text("name,definition\nFirm,A company.\n,Nameless.\n", encoding="utf-8")
    checked = annotator("codebook", "check", table, "--json").json
    assert [problem["line"] for problem in checked["problems"]] == [3]
    table.write_text("name,definition\nFirm,A company.\nIsland,Land in water.\n", encoding="utf-8")
    assert annotator("codebook", "check", table, "--json").json == {"problems": []}
    assert "added\tisland" in annotator("codebook", "diff", project, table).out


def test_codebook_commands_check_show_use_export_and_compare(
    annotator: Annotator, project: Path, codebook_file: Path, tmp_path: Path
) -> None:
    assert annotator("codebook", "check", codebook_file, "--json").json == {"problems": []}
    assert annotator("codebook", "show", project, "--json").json["name"] == "Test"
    annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada")
    newer = tmp_path / "newer.yaml"
    newer.write_text(codebook_file.read_text("utf-8").replace("id: firm", "id: company"), encoding="utf-8")
    used = annotator("codebook", "use", project, newer)
    assert (used.status, "firm" in used.out) == (0, True)
    shown = annotator("codebook", "show", project, "--json").json
    firm = next(code for code in [*shown["codes"], *shown["codes"][0]["codes"]] if code["id"] == "firm")
    assert firm["retired"] is True
    out = tmp_path / "out.yaml"
    assert annotator("codebook", "export", project, out, "--json").json == {"file": str(out)}
    assert annotator("codebook", "diff", out, project, "--json").json == []
    assert {row["kind"] for row in annotator("codebook", "diff", codebook_file, newer, "--json").json} == {
        "added",
        "removed",
    }
    newer.write_text("annotator-codebook: 1\nname: no\nnonsense: 1\n", encoding="utf-8")
    bad = annotator("codebook", "check", newer, "--json")
    assert bad.status == 1
    assert all(set(problem) == {"line", "column", "message"} for problem in bad.json["problems"])


def test_copies_coded_apart_come_together_and_again_adds_nothing(
    annotator: Annotator, project: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "ben.annot"
    copy.write_bytes(project.read_bytes())
    annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada")
    annotator("done", project, "thread", "--coder", "Ada")
    annotator("code", copy, "thread", 0, 8, "firm", "--coder", "Ben")
    annotator("done", copy, "thread", "--coder", "Ben")
    before = project.read_bytes()
    assert annotator("merge", project, copy, "--dry-run").status == 0
    assert project.read_bytes() == before
    assert annotator("merge", project, copy).status == 0
    assert {row["coder"] for row in annotator("codings", project, "--json").json} == {"Ada", "Ben"}
    again = annotator("merge", project, copy, "--json").json
    assert (again["created"], again["skipped"]) == ([], [])
    (found,) = annotator("disagreements", project, "--coder", "Ada", "--coder", "Ben", "--json").json
    assert (found["kind"], found["quote"], found["a"]["coder"], found["b"]["coder"]) == (
        "ends",
        "The firm",
        "Ada",
        "Ben",
    )
    report = annotator("agree", project, "--unit", "paragraph", "--json").json
    assert (report["coders"], report["documents"], report["unit"]) == (["Ada", "Ben"], 1, "paragraph")
    (exact,) = [row for row in report["rows"] if (row["code"], row["measure"]) == ("actor/firm", "f1_exact")]
    assert exact["value"] == 0
    assert annotator("agree", project).status == 0


def test_disagreements_need_two_coders(annotator: Annotator, project: Path) -> None:
    assert annotator("disagreements", project, "--coder", "Ada").status == 2
