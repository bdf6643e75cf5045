"""The child that reads foreign files: its limits, its failures, and that it comes back."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.model.errors import Cancelled
from annotator.model.text import clean_text
from annotator.sources import reader as reader_module
from annotator.sources.formats import Format
from annotator.sources.problem import EncodingUnknown, SourceProblem
from annotator.sources.reader import SourceReader, read_source

Make = Callable[..., bytes]


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_text_comes_back_with_its_structure_and_bytes(tmp_path: Path) -> None:
    content = "\ufeff1/ Ä 😀\r\n2/ b\r\n3/ c".encode()
    parsed = read_source(written(tmp_path, "A thread.v2.txt", content))
    assert (parsed.name, parsed.file_name) == ("A thread.v2", "A thread.v2.txt")
    assert parsed.text == "1/ Ä 😀\n2/ b\n3/ c"
    assert (parsed.original, parsed.importer, parsed.encoding) == (content, "txt", "utf-8")
    assert len(parsed.structure.posts) == 3


def test_every_format_passes_through_the_child(tmp_path: Path, make_docx: Make, make_pdf: Make) -> None:
    docx = make_docx("<w:p><w:r><w:t>Some words.</w:t></w:r></w:p>")
    files = {
        "a.txt": b"Some words.",
        "a.MD": b"Some words.",
        "a.htm": b"<p>Some words.",
        "a.docx": docx,
        "a.pdf": make_pdf([[(72, 700, 11, "Some words.")]]),
    }
    with SourceReader() as reader:
        read = [reader.read(written(tmp_path, name, content)) for name, content in files.items()]
    assert [parsed.text for parsed in read] == ["Some words."] * 5
    assert [parsed.importer for parsed in read] == ["txt", "md", "html", "docx", "pdf"]


def test_one_child_serves_many_files(tmp_path: Path) -> None:
    with SourceReader() as reader:
        reader.read(written(tmp_path, "a.txt", b"one"))
        first = reader._child
        reader.read(written(tmp_path, "b.txt", b"two"))
        assert reader._child is first is not None


def test_the_child_knows_neither_qt_nor_the_store() -> None:
    script = (
        "import sys, annotator.sources.child, annotator.sources.html_page, annotator.sources.docx_file, "
        "annotator.sources.pdf_file; print([n for n in ('PySide6', 'sqlalchemy', 'sqlite3') if n in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert printed.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\xc2\xa0 ", "only white space"),
        ("a.txt", bytes(5000), "no text"),
        ("a.html", b"<script>x</script>", "only white space"),
        ("a.xlsx", b"PK", "not read. Annotator reads txt, md, html, docx and pdf"),
        ("noname", b"words", "not read"),
        ("a.doc", b"words", "old Word file"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_message(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    with pytest.raises(SourceProblem, match=words) as caught:
        read_source(written(tmp_path, name, content))
    assert str(caught.value).startswith(f"{name}: ")
    assert "\n" not in str(caught.value)


def test_folders_and_vanished_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(SourceProblem, match="no such file"):
        read_source(tmp_path / "gone.txt")
    with pytest.raises(SourceProblem, match="is a folder"):
        read_source(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", b"words")
    path.chmod(0)
    with pytest.raises(SourceProblem, match="cannot be opened"):
        read_source(path)


@pytest.mark.skipif(os.name == "nt", reason="no pipes in the file system there")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(SourceProblem, match="device or a pipe"):
        read_source(tmp_path / "a.txt")


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as sparse:
        sparse.truncate(201 * 1024 * 1024)
    with pytest.raises(SourceProblem, match="larger than 200 MB"):
        read_source(path)


def test_names_that_deceive_are_spelt_out(tmp_path: Path) -> None:
    with pytest.raises(SourceProblem, match="<U\\+202E>"):
        read_source(tmp_path / "a\u202etxt.docx")


def test_an_unknown_encoding_crosses_with_its_candidates(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", ("Поставщик поставляет " * 5).encode("cp1251"))
    with pytest.raises(EncodingUnknown) as caught:
        read_source(path)
    assert "cp1251" in [candidate.encoding for candidate in caught.value.candidates]
    assert read_source(path, encoding="cp1251").text.startswith("Поставщик")


def test_a_slow_file_is_stopped_and_the_next_one_read(
    tmp_path: Path, make_docx: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = make_docx("".join(f"<w:p><w:r><w:t>words {n * n * n}</w:t></w:r></w:p>" for n in range(120_000)))
    monkeypatch.setattr(reader_module, "seconds_for", lambda *_: 0.2)
    with SourceReader() as reader:
        with pytest.raises(SourceProblem, match="took longer than"):
            reader.read(written(tmp_path, "slow.docx", slow))
        monkeypatch.undo()
        assert reader.read(written(tmp_path, "b.txt", b"two")).text == "two"


def test_cancel_ends_the_child_at_once(tmp_path: Path, make_docx: Make) -> None:
    slow = make_docx("".join(f"<w:p><w:r><w:t>words {n * n * n}</w:t></w:r></w:p>" for n in range(120_000)))

    def stop(step: int, of: int, what: str = "") -> None:
        raise Cancelled

    started = time.monotonic()
    with SourceReader() as reader:
        with pytest.raises(Cancelled):
            reader.read(written(tmp_path, "slow.docx", slow), report=stop)
        assert reader._child is None
    assert time.monotonic() - started < 5


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="no memory limit on this platform")
def test_a_file_that_eats_memory_is_stopped_and_the_next_one_read(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<a>" + b"<b c='%d'/>" % 7 * 9_000_000 + b"</a>", compresslevel=1)
    with SourceReader() as reader:
        with pytest.raises(SourceProblem, match=r"more memory|made the reader stop|unpacks to far more"):
            reader.read(path)
        assert reader.read(written(tmp_path, "b.txt", b"two")).text == "two"


def test_a_child_that_dies_is_told_and_replaced(tmp_path: Path) -> None:
    with SourceReader() as reader:
        reader.read(written(tmp_path, "a.txt", b"one"))
        assert reader._child is not None
        reader._child.kill()
        reader._child.wait()
        with pytest.raises(SourceProblem, match="made the reader stop"):
            reader.read_content("b.txt", Format.TXT, b"two")
        assert reader.read_content("b.txt", Format.TXT, b"two").text == "two"


def test_a_module_in_the_folder_one_works_in_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit", encoding="utf-8")
    path = written(tmp_path, "a.txt", b"words")
    monkeypatch.chdir(tmp_path)
    assert read_source(path).text == "words"


def test_random_damage_never_gives_anything_but_a_text_or_a_message(
    tmp_path: Path, make_docx: Make, make_pdf: Make
) -> None:
    stopped = 0
    generator = random.Random(7)  # noqa: S311 - the same damage every time
    whole = {
        Format.DOCX: make_docx("<w:p><w:r><w:t>Some words here.</w:t></w:r></w:p>" * 20),
        Format.PDF: make_pdf([[(72, 700, 11, "Some words.")]] * 3),
        Format.HTML: b"<table><tr><td>a<p>b</table><ul><li>c" * 20,
        Format.TXT: "Ä 😀 words\n".encode() * 50,
    }
    with SourceReader() as reader:
        for kind, content in whole.items():
            for _ in range(40):
                broken = bytearray(content)
                for _ in range(generator.randint(1, 8)):
                    broken[generator.randrange(len(broken))] = generator.randrange(256)
                try:
                    parsed = reader.read_content("x", kind, bytes(broken))
                except SourceProblem as problem:
                    stopped += "made the reader stop" in problem.reason
                else:
                    assert parsed.text == clean_text(parsed.text)
                    assert max(parsed.structure.paragraphs.ends, default=0) <= len(parsed.text)
    assert stopped == 0
