"""What somebody types about one file while the others are still being read, and long lines in the preview."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.import_preview import SLICE, OriginalText
from tests.windows import Opener, dialog_of, drop, make_study


@pytest.fixture
def dialog(qtbot: Any, open_window: Opener, tmp_path: Path) -> Any:
    """Over a study, with three texts in it."""
    folder = tmp_path / "new"
    folder.mkdir()
    for number in range(3):
        (folder / f"text {number}.txt").write_text(f"Words of text {number}.", encoding="utf-8")
    window = open_window(make_study(tmp_path))
    drop(window, [folder])
    found = dialog_of(window, ImportDialog)
    qtbot.waitUntil(lambda: all(source.parsed for source in found.sources()), timeout=20_000)
    return found


def test_a_title_is_typed_on_while_other_files_are_read(dialog: Any) -> None:
    title = dialog.side.details.title
    title.selectAll()
    QTest.keyClicks(title, "A ")
    dialog._refresh()  # as when a file was read
    QTest.keyClicks(title, "thread")
    assert title.text() == "A thread"
    assert dialog.sources()[0].name == "A thread"
    title.clear()
    dialog._refresh()
    assert title.text() == ""


def test_each_file_has_its_own_details_and_what_was_wrong_with_one_is_not_said_of_another(dialog: Any) -> None:
    details = dialog.side.details
    details.title.selectAll()
    QTest.keyClicks(details.title, "text 1")
    assert not details._wrong.isHidden()
    dialog._files.setCurrentRow(2)
    assert (details.title.text(), details._wrong.isHidden()) == ("text 2", True)
    dialog._files.setCurrentRow(0)
    assert details.title.text() == "text 1"


def test_a_file_that_is_looked_at_before_its_turn_is_read_once(qtbot: Any, dialog: Any, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    for number in range(30):
        (more / f"further {number:02}.txt").write_text(f"Words of a further text {number}.", encoding="utf-8")
    read: list[str] = []
    dialog._queue.read.connect(lambda source, _result: read.append(source.path.name))
    dialog.add([more])
    dialog._files.setCurrentRow(32)
    qtbot.waitUntil(lambda: len(read) >= 30, timeout=20_000)
    assert sorted(read) == sorted(set(read))
    assert read.index("further 29.txt") < 29
    assert all(source.facts == "1 paragraph, 6 words" for source in dialog.sources()[3:]), "nobody has to look at each"


@pytest.mark.parametrize("text", ["x" * (2 * SLICE + 5), "line\n" * (SLICE // 2), "\n" * (SLICE + 3)])
def test_the_text_as_it_stands_in_the_file_is_shown_without_further_line_breaks(qtbot: Any, text: str) -> None:
    original = OriginalText()
    qtbot.addWidget(original)
    original.show_text(text)
    while original._at < len(text):
        original._reach(original.verticalScrollBar().maximum())
    assert original.toPlainText() == text


def test_reading_that_was_cancelled_goes_on_with_the_file_that_is_looked_at(
    qtbot: Any, dialog: Any, tmp_path: Path
) -> None:
    more = tmp_path / "more"
    more.mkdir()
    for number in range(300):
        (more / f"further {number:03}.txt").write_text(f"Words of a further text {number}.", encoding="utf-8")
    dialog.add([more])
    jobs = dialog._desk.jobs
    for job in list(jobs.running):
        job.cancel()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    last = dialog.sources()[-1]
    assert (last.parsed, last.facts, dialog._queue.is_reading) == (None, "Not read yet", False)
    dialog._files.setCurrentRow(len(dialog.sources()) - 1)
    qtbot.waitUntil(lambda: last.parsed is not None, timeout=20_000)
    assert dialog.sources()[-2].parsed is None, "nothing else is read again"
    assert dialog._go.isEnabled()
