"""Printing from the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from annotator.model.progress import silent
from annotator.ui.actions import Act
from annotator.ui.printing.choice import Endnotes, PrintChoice, Whose
from annotator.ui.printing.sheet import PrintSheet, file_stem
from annotator.ui.text_taste import Gutter
from tests.projects import add_document
from tests.ui.printing.conftest import MANY, Sheaf
from tests.windows import Opener, dialog_of, make_study, named, press, run


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> Any:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    screen.desk.viewing.sit_down(screen.desk.workspace.find_coder("Ada Kowalska").id)
    screen.code.show_document(named(window, "harbour").id)
    return window


def written(qtbot: Any, window: Any, out: Path, choice: PrintChoice) -> str:
    """The words of the PDF that the sheet writes."""
    run(window, Act.PRINT)
    sheet = dialog_of(window, PrintSheet)
    sheet.choose(choice)
    assert sheet.choice == choice
    with qtbot.waitSignal(sheet.written, timeout=10_000):
        sheet.write(out)
    sheaf = Sheaf(out.read_bytes())
    sheaf.close()
    return " ".join(sheaf.pages)


def test_ctrl_p_asks_and_writes_what_the_window_shows(qtbot: Any, window: Any, tmp_path: Path) -> None:
    press(qtbot, window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    sheet = dialog_of(window, PrintSheet)
    out = tmp_path / "harbour.pdf"
    with qtbot.waitSignal(sheet.written, timeout=10_000):
        sheet.write(out)
    sheaf = Sheaf(out.read_bytes())
    sheaf.close()
    assert sheaf.title == "harbour"
    assert "Codes: Ada Kowalska Firm 1" in sheaf.pages[0]
    assert "1 page written" in window.messages.text


def test_a_blind_coder_prints_no_colleague(qtbot: Any, window: Any, tmp_path: Path) -> None:
    words = written(qtbot, window, tmp_path / "blind.pdf", PrintChoice())
    assert "Ben" not in words
    assert "Cable" not in words


def test_everyone_shown_is_everyone_printed_unless_only_mine_are_wanted(
    qtbot: Any, window: Any, tmp_path: Path
) -> None:
    window.screen_of_project.desk.viewing.show_coders(None)
    words = written(qtbot, window, tmp_path / "all.pdf", PrintChoice())
    assert "Ada Kowalska (AK), Ben Moss (BM)" in words
    assert "Firm 2" in words
    assert "Cable 1" in words
    mine = written(qtbot, window, tmp_path / "mine.pdf", PrintChoice(Whose.MINE))
    assert "Firm 1" in mine
    assert "Cable" not in mine


def test_the_text_can_be_printed_alone(qtbot: Any, window: Any, tmp_path: Path) -> None:
    words = written(qtbot, window, tmp_path / "bare.pdf", PrintChoice(Whose.NONE, endnotes=Endnotes.MEMOS))
    assert "Masts stand by the harbour." in words
    assert "No codings" in words
    assert "Firm" not in words


def test_what_cannot_be_written_is_said_in_the_sheet(qtbot: Any, window: Any, tmp_path: Path) -> None:
    run(window, Act.PRINT)
    sheet = dialog_of(window, PrintSheet)
    sheet.write(tmp_path / "study.annot")
    qtbot.waitUntil(lambda: "untouched" in sheet.problem, timeout=10_000)
    assert sheet.isVisible()
    sheet.reject()
    assert not sheet.isVisible()


def test_a_printer_is_given_the_same_pages(window: Any, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing = window.screen_of_project.printing
    work = printing._paint(named(window, "harbour"), PrintChoice(), printer)
    assert work(silent) == 1
    sheaf = Sheaf((tmp_path / "printed.pdf").read_bytes())
    sheaf.close()
    assert "Masts stand by the harbour." in sheaf.pages[0]


def test_a_file_name_holds_nothing_that_systems_refuse() -> None:
    assert file_stem('a/b: "c"?\n') == "a-b- -c---"
    assert file_stem(" .. ") == "document"


def test_the_print_numbers_what_the_window_numbers(qtbot: Any, window: Any, tmp_path: Path) -> None:
    pane = window.screen_of_project.code.panes.reading
    assert "firm. 1 2 No codings" in written(qtbot, window, tmp_path / "numbered.pdf", PrintChoice(Whose.NONE))
    pane.set_look(replace(pane.look, gutter=Gutter.NOTHING))
    assert "firm. No codings" in written(qtbot, window, tmp_path / "bare.pdf", PrintChoice(Whose.NONE))


def test_cancel_stops_a_long_print_and_leaves_no_file(qtbot: Any, window: Any, tmp_path: Path) -> None:
    workspace = window.screen_of_project.desk.workspace
    add_document(workspace, "long", MANY * 40)
    window.screen_of_project.code.show_document(named(window, "long").id)
    run(window, Act.PRINT)
    sheet = dialog_of(window, PrintSheet)
    out = tmp_path / "long.pdf"
    sheet.write(out)
    (job,) = [job for job in window.jobs.running if not job.is_cancelled]
    with qtbot.waitSignal(job.cancelled, timeout=20_000):
        sheet.reject()
    assert sheet.isVisible()
    assert not out.exists()
    sheet.reject()
    assert not sheet.isVisible()
