"""What goes wrong around a command: one message, a status, the project as it was, never a traceback."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.workspace.workspace import Workspace
from tests.cli.conftest import Call

Annotator = Callable[..., Call]
ADDRESS = "postgresql://ada:secret@host/study"
POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes and devices as files")


def refused(call: Call, *words: str) -> None:
    """It failed with a message that holds the words, and printed nothing else."""
    assert (call.status, call.out) == (1, ""), call
    assert "Traceback" not in call.err
    for word in words:
        assert word in call.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", ADDRESS),
        ("check", ADDRESS, "--json"),
        ("backup", ADDRESS),
        ("backup", "PROJECT", ADDRESS),
        ("restore", ADDRESS, "new.annot"),
        ("restore", "PROJECT", ADDRESS),
        ("merge", ADDRESS, "PROJECT"),
        ("merge", "PROJECT", ADDRESS),
        ("import", ADDRESS, "thread.txt"),
        ("import", "PROJECT", ADDRESS),
        ("export", "PROJECT", ADDRESS),
        ("codebook", "show", ADDRESS),
        ("codebook", "check", ADDRESS),
        ("codebook", "use", "PROJECT", ADDRESS),
        ("codebook", "export", "PROJECT", ADDRESS),
        ("codebook", "diff", ADDRESS, "PROJECT"),
        ("demo", "--dir", ADDRESS, "--no-window"),
        (ADDRESS,),
    ],
)
def test_the_address_of_a_server_is_refused_everywhere_without_its_password(
    annotator: Annotator,
    project: Path,
    arguments: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before, there = project.read_bytes(), set(tmp_path.iterdir())
    call = annotator(*(project if one == "PROJECT" else one for one in arguments))
    refused(call, "postgresql://…", "address")
    assert "secret" not in call.err
    assert (project.read_bytes(), set(tmp_path.iterdir())) == (before, there)


def test_control_characters_never_reach_the_terminal(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    steering = "A\x1b[2J\u202edA"
    connection = sqlite3.connect(project)
    connection.execute('CREATE TABLE "t\x1b[31m\u202e" (a)')
    connection.commit()
    connection.close()
    refused(annotator("documents", project), "<U+001B>", "<U+202E>")
    other = tmp_path / "other.annot"
    assert annotator("new", other, "--name", steering).status == 0
    lines = [{"text": "Words.", "id": steering, "_annotator_id": steering}, {"text": "More.", "_annotator_id": "Ben"}]
    (tmp_path / "lines.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert annotator("import", other, tmp_path / "lines.jsonl").status == 0
    calls = [
        annotator("documents", other),
        annotator("documents", other, "--json"),
        annotator("undo", other, "--coder", steering),
        annotator("agree", other, "--coder", steering),
        annotator("check", other),
    ]
    for call in calls:
        assert not {"\x1b", "\u202e"}.intersection(call.out + call.err), call
    assert any(steering in document["readings"] for document in calls[1].json)


@POSIX
def test_a_pipe_is_never_waited_for(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    for name in ("pipe.txt", "pipe.csv", "pipe.jsonl", "pipe.annot"):
        os.mkfifo(tmp_path / name)
    assert annotator("import", project, tmp_path / "pipe.txt").status == 1
    refused(annotator("import", project, tmp_path / "pipe.csv", "--as", "codings"), "pipe.csv")
    refused(annotator("import", project, tmp_path / "pipe.jsonl"), "pipe.jsonl")
    refused(annotator("documents", tmp_path / "pipe.annot"), "pipe.annot")


@POSIX
def test_an_export_never_takes_the_place_of_a_device(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "out.csv"
    os.mkfifo(pipe)
    refused(annotator("export", project, pipe), "no file")
    refused(annotator("codebook", "export", project, pipe), "no file")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@POSIX
def test_an_export_through_a_link_keeps_the_link(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.touch()
    link.symlink_to(real)
    assert annotator("export", project, link).status == 0
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("coding_id,")


@pytest.mark.parametrize(
    "arguments", [("export", "PROJECT", "LONG.csv"), ("new", "LONG.annot"), ("import", "PROJECT", "LONG.txt")]
)
def test_a_name_too_long_for_the_disk_is_told(
    annotator: Annotator, project: Path, arguments: tuple[str, ...], tmp_path: Path
) -> None:
    long = str(tmp_path / ("x" * 300))
    call = annotator(*(project if one == "PROJECT" else one.replace("LONG", long) for one in arguments))
    refused(call, "xxx")


@pytest.mark.parametrize(
    ("statement", "arguments"),
    [
        ("UPDATE journal SET change = x'00'", ("undo",)),
        ("UPDATE documents SET structure_sha256 = sha256", ("search", "firm")),
    ],
)
def test_damage_met_on_the_way_is_told(
    annotator: Annotator, project: Path, statement: str, arguments: tuple[str, ...]
) -> None:
    annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada")
    connection = sqlite3.connect(project)
    connection.execute(statement)
    connection.commit()
    connection.close()
    before = project.read_bytes()
    refused(annotator(arguments[0], project, *arguments[1:]), "is damaged")
    assert project.read_bytes() == before
    check = annotator("check", project)
    assert check.status == 1
    assert check.out
    assert "restore" in check.err


def test_nothing_is_coded_in_a_text_that_is_damaged(annotator: Annotator, project: Path) -> None:
    connection = sqlite3.connect(project)
    connection.execute("DELETE FROM blob_parts")
    connection.commit()
    connection.close()
    before = project.read_bytes()
    refused(annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada"), "is damaged")
    assert project.read_bytes() == before


def test_a_project_that_stays_locked_is_told_and_left_alone(
    annotator: Annotator, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    defaults = Workspace.open.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "busy_seconds", 0.1)
    other = sqlite3.connect(project, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    refused(annotator("documents", project), "locked by another program")
    refused(annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada"), "locked by another program")
    other.execute("ROLLBACK")
    other.close()
    assert annotator("codings", project, "--json").json == []


def test_a_broken_file_of_a_folder_brings_nothing_in(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    annotator("code", project, "thread", 4, 8, "firm", "--coder", "Ada")
    assert annotator("export", project, tmp_path / "set").status == 0
    for name in ("codings.csv", "readings.csv"):
        broken, empty = tmp_path / f"broken-{name}", tmp_path / f"{name}.annot"
        shutil.copytree(tmp_path / "set", broken)
        (broken / name).write_bytes(b'coding_id,"')
        annotator("new", empty)
        before = empty.read_bytes()
        refused(annotator("import", empty, broken), name)
        assert empty.read_bytes() == before


def test_a_folder_that_brings_only_codes_is_done_in_part(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    assert annotator("export", project, tmp_path / "set").status == 0
    shutil.rmtree(tmp_path / "set" / "texts")
    empty = tmp_path / "empty.annot"
    annotator("new", empty)
    call = annotator("import", empty, tmp_path / "set", "--json")
    assert call.status == 3
    assert "firm" in call.err
    assert [one["path"].endswith("documents.csv") for one in call.json["skipped"]] == [True]


def test_a_long_list_of_what_was_skipped_is_cut_for_people(annotator: Annotator, project: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("[]\n" * 100, encoding="utf-8")
    call = annotator("import", project, tmp_path / "bad.jsonl")
    assert call.status == 1
    assert "and 60 more" in call.err
    assert len(annotator("import", project, tmp_path / "bad.jsonl", "--json").json["skipped"]) == 100


@pytest.mark.parametrize("pattern", ["a{99999999}", "(a{9999}){9999}", "(" * 5000 + ")" * 5000])
def test_a_pattern_that_would_take_all_memory_is_refused(annotator: Annotator, project: Path, pattern: str) -> None:
    refused(annotator("search", project, pattern, "--regex"), "pattern", "Nothing was searched")


def started(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "annotator", *map(str, arguments)]
    pipe = subprocess.PIPE

    def heed_interrupts() -> None:
        """A shell starts its background jobs with interrupts ignored, and what they start inherits that."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    return subprocess.Popen(
        command,
        stdout=pipe,
        stderr=pipe,
        stdin=subprocess.DEVNULL,
        text=True,
        preexec_fn=heed_interrupts,  # noqa: PLW1509 - it sets one signal and takes no lock
    )


@POSIX
def test_a_reader_that_goes_away_ends_the_command_quietly(project: Path, tmp_path: Path, annotator: Annotator) -> None:
    spans = [[start, start + 3, "firm"] for start in range(3000)]
    line = {"text": "The firm signed. " * 300, "label": spans, "_annotator_id": "Ada"}
    (tmp_path / "many.jsonl").write_text(json.dumps(line), encoding="utf-8")
    assert annotator("import", project, tmp_path / "many.jsonl").status == 0
    call = started("codings", project)
    assert call.stdout is not None
    assert call.stderr is not None
    assert call.stdout.readline().startswith("Document")
    call.stdout.close()
    assert call.stderr.read() == ""
    assert call.wait() == 1
    call.stderr.close()


@POSIX
def test_an_import_that_is_interrupted_leaves_the_project_as_it_was(
    project: Path, tmp_path: Path, annotator: Annotator
) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    for number in range(400):
        (sources / f"{number}.html").write_text(f"<p>{number} {'word ' * 20_000}</p>", encoding="utf-8")
    before, size = annotator("documents", project, "--json").json, project.stat().st_size
    call = started("import", project, sources)
    deadline = time.monotonic() + 30
    while project.stat().st_size <= size and time.monotonic() < deadline:  # the first texts are staged
        threading.Event().wait(0.005)
    call.send_signal(signal.SIGINT)
    out, told = call.communicate(timeout=30)
    assert (call.returncode, out) == (1, "")
    assert told == "Stopped. Nothing half-done remains.\n"
    assert annotator("documents", project, "--json").json == before
    assert annotator("check", project).status == 0


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="a device that is always full")
def test_output_that_finds_no_room_is_told(project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "annotator", "documents", str(project)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("The output could not be written")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="where a display may be missing")
def test_without_a_display_the_window_says_so(project: Path) -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    command = [sys.executable, "-m", "annotator", str(project)]
    done = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "no display" in done.stderr


def test_a_value_of_another_kind_in_a_row_is_damage(annotator: Annotator, project: Path) -> None:
    connection = sqlite3.connect(project)
    connection.execute("UPDATE documents SET position = 'first'")
    connection.commit()
    connection.close()
    refused(annotator("documents", project), "is damaged")
    assert annotator("check", project).status == 1


@POSIX
def test_a_disk_that_takes_no_more_leaves_the_project_alone_and_whole(
    annotator: Annotator, project: Path, tmp_path: Path
) -> None:
    limit = project.stat().st_size
    before, there = annotator("codebook", "show", project, "--json").json, set(tmp_path.iterdir())
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}));"
        "from annotator.__main__ import main; main()"
    )
    (tmp_path / "book.yaml").write_text(
        "annotator-codebook: 1\nname: Large\nversion: 2.0.0\ncodes:\n"
        + "".join(
            f"  - {{id: code-{number}, name: Code {number}, definition: {'word ' * 40}}}\n" for number in range(500)
        ),
        encoding="utf-8",
    )
    there.add(tmp_path / "book.yaml")
    command = [sys.executable, "-c", program, "codebook", "use", str(project), str(tmp_path / "book.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Earlier edits are safe" in done.stderr
    assert "Traceback" not in done.stderr
    assert set(tmp_path.iterdir()) == there
    assert annotator("codebook", "show", project, "--json").json == before
    assert annotator("check", project).status == 0
