"""Walking folders."""

from __future__ import annotations

from pathlib import Path

from annotator.sources.files import walk


def test_folders_are_walked_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.md", "a.txt", ".hidden.txt", ".git/x.txt", "c.exe"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("words", encoding="utf-8")
    found = [(str(one.path.relative_to(tmp_path)), bool(one.reason)) for one in walk([tmp_path])]
    assert found == [("a.txt", False), ("c.exe", True), (str(Path("b/1.md")), False), (str(Path("b/2.txt")), False)]


def test_numbered_files_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    names = ["Interview 2.txt", "interview 10.txt", "interview 101.txt"]
    for name in reversed(names):
        (tmp_path / name).write_text("words", encoding="utf-8")
    assert [one.path.name for one in walk([tmp_path])] == names


def test_a_file_named_by_hand_is_always_given(tmp_path: Path) -> None:
    assert [one.reason for one in walk([tmp_path / "gone.txt", tmp_path / ".x.exe"])] == ["", ""]


def test_files_whose_numbers_are_the_same_come_in_one_order_everywhere(tmp_path: Path) -> None:
    names = [f"Interview {'0' * zeros}7.txt" for zeros in range(12)]
    for name in names[::2] + names[1::2]:
        (tmp_path / name).write_text("Words.", encoding="utf-8")
    assert [found.path.name for found in walk([tmp_path])] == sorted(names)
