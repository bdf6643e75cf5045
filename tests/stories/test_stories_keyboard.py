"""A whole document without the mouse: coded, found in, coded by its hits, undone, the codebook edited, all printed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.ui.dialogs.name import NameSheet
from annotator.ui.printing.sheet import PrintSheet
from annotator.workspace.importing import import_documents
from annotator.workspace.safety import check_project
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace
from tests.hands import Hands
from tests.power import BOOK
from tests.windows import Opener, dialog_of


def code_every_place(hands: Hands) -> int:
    """Post by post, or paragraph by paragraph: select it, give it a code, go on. How many there were."""
    places = hands.code.reading.reader.places
    hands.press("Ctrl+Home")
    if hands.pane.caret() < places.starts[0]:
        hands.press("J")
    for number in range(len(places)):
        hands.press("Shift+J", str(number % 3 + 1), "J")
    return len(places)


def doubt_and_write(hands: Hands) -> None:
    """Go back to the second coding: a doubt, a memo, another end."""
    hands.press("Ctrl+Home", "N")
    while hands.code.coding.focused() != hands.codings[1]:
        hands.press("N")
    hands.press("U", "M")
    hands.type("Is this one?")
    hands.press("Escape", "T", "Ctrl+Left", "Return")


def choose_for_hits(hands: Hands, words: str, code: str) -> None:
    """Find everywhere and type a code for all hits."""
    hands.press("Ctrl+Shift+F")
    pane = hands.panes.search
    QApplication.focusWidget().selectAll()  # type: ignore[union-attr]
    hands.type(words)
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: not pane.is_searching and bool(pane.hits))
    hands.qtbot.waitUntil(pane._list.hasFocus)
    hands.press("Shift+Backtab", "Return")
    hands.type(code)


def find_and_code(hands: Hands, words: str, code: str) -> int:
    """Find in the document, then everywhere, and give every hit the code; how many."""
    hands.press("Ctrl+F")
    hands.type(words)
    hands.press("Return", "Escape")
    assert hands.selected.casefold() == words
    hands.press("Escape", "Escape")
    before = len(hands.codings)
    choose_for_hits(hands, words, code)
    hands.press("Return")
    hands.qtbot.waitUntil(hands.panes.search._bar._apply.hasFocus)
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: len(hands.codings) > before)
    return len(hands.codings) - before


def edit_the_codebook(hands: Hands) -> None:
    """Another name for the current code, and a code beside it."""
    hands.press("Ctrl+2")
    editor = hands.screen._editor
    hands.qtbot.waitUntil(lambda: editor.isAncestorOf(QApplication.focusWidget()))
    hands.press("Home", "Down", "F2")
    hands.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.press("Ctrl+A")
    hands.type("Company")
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: "Company" in {code.name for code in hands.workspace.codebook})
    hands.qtbot.waitUntil(editor.tree.tree.hasFocus)
    hands.press("N")
    dialog_of(hands.window, NameSheet).activateWindow()
    hands.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.type("Harbour")
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: "Harbour" in {code.name for code in hands.workspace.codebook})
    hands.press("Ctrl+1")


def print_it(hands: Hands, out: Path) -> None:
    """Ctrl+P, then the file, whose dialog is the system's."""
    hands.press("Ctrl+P")
    sheet = dialog_of(hands.window, PrintSheet)
    with hands.qtbot.waitSignal(sheet.written, timeout=60_000):
        sheet.write(out)


def follow_the_story(qtbot: Any, open_window: Opener, folder: Path, source: Path, words: str) -> None:
    path = folder / "whole.annot"
    with Workspace.create(path, name="Whole", codebook=BOOK) as workspace:
        import_documents(workspace, [source])
        assert len(workspace.documents) == 1
    hands = Hands(qtbot, open_window(path))
    hands.pane.take_keyboard()
    places = code_every_place(hands)
    assert len(hands.codings) == places
    doubt_and_write(hands)
    (doubted,) = [coding for coding in hands.codings if coding.unsure]
    assert doubted.memo == "Is this one?"
    coded = find_and_code(hands, words, "espionage")
    assert coded == len([one for one in hands.codings if one.code == "spying"])
    hands.press("Escape", "Escape")
    hands.press("Ctrl+Z")
    assert len(hands.codings) == places
    hands.press("Ctrl+Y")
    assert len(hands.codings) == places + coded
    edit_the_codebook(hands)
    print_it(hands, folder / "whole.pdf")
    assert (folder / "whole.pdf").read_bytes().startswith(b"%PDF")
    hands.window.close()
    assert check_project(path).problems == ()
    with Workspace.open(path) as workspace:
        assert len(list(workspace.codings())) == places + coded


def test_a_choice_given_up_leaves_the_keyboard_where_one_works(hands: Hands) -> None:
    choose_for_hits(hands, "the", "espio")
    hands.press("Escape")
    assert hands.panes.search._bar.isVisible()
    hands.press("Escape", "Escape")
    assert not hands.panes.search.isVisible()
    edit_the_codebook(hands)


def test_a_shipped_thread_without_the_mouse(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    source = shipped_folder("corpus") / "Thread on 5G in Moscow.txt"
    follow_the_story(qtbot, open_window, tmp_path, source, "network")


def test_a_real_thread_without_the_mouse(qtbot: Any, open_window: Opener, tmp_path: Path, seeds: list[Path]) -> None:
    text = seeds[0].read_text(encoding="utf-8").casefold()
    words = next(word for word in ("huawei", "network", "china", "the") if 1 < text.count(word) < 100)
    follow_the_story(qtbot, open_window, tmp_path, seeds[0], words)
