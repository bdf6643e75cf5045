"""What a screen reader gets of the real window, asked over the accessibility bus as Orca asks."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.at_spi import Bus, Node, Screen, missing, until
from tests.spoken_window import NOT_SAVED
from tests.windows import TEXTS, make_study

pytest.importorskip("jeepney")
pytestmark = pytest.mark.skipif(
    bool(missing()) or not sys.platform.startswith("linux"), reason=f"not on this machine: {missing() or 'AT-SPI'}"
)

CODED = TEXTS["harbour"].index("A firm owns")


@dataclass(frozen=True)
class Reader:
    """A client beside the program; `order` has the program run an action."""

    bus: Bus
    text: Node
    window: Node
    program: subprocess.Popen[str]

    def order(self, act: str) -> None:
        assert self.program.stdin is not None
        self.program.stdin.write(f"{act}\n")
        self.program.stdin.flush()

    def labels(self) -> list[Node]:
        margin = self.window.find("filler", "Codings in the margin")
        return margin.children()

    def label_names(self) -> list[str]:
        return [label.name for label in self.labels()]

    def put_caret(self, offset: int) -> None:
        assert self.text.call("Text", "SetCaretOffset", "i", offset)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with tempfile.TemporaryDirectory(prefix="spi-") as name:  # a socket's path has to be short
        folder = Path(name)
        screen = Screen(folder)
        try:
            project = make_study(folder)
            program = screen.begin([sys.executable, "-m", "tests.spoken_window", str(project), "Ada Kowalska"])
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            bus = Bus(screen)
            window = bus.program()
            text = window.find("text", "harbour")
            yield Reader(bus, text, window, program)
            bus.close()
        finally:
            screen.close()


def test_the_text_is_there_word_for_word(reader: Reader) -> None:
    told = reader.text.call("Text", "GetText", "ii", 0, -1)
    assert told.split() == TEXTS["harbour"].split()


def test_the_caret_and_the_codings_at_it_are_told(reader: Reader) -> None:
    reader.put_caret(32)
    assert until(lambda: reader.text.get("Text", "CaretOffset") == 32)
    assert until(lambda: reader.text.description == "Firm")
    reader.put_caret(2)
    assert until(lambda: reader.text.description == "")


def test_the_coded_words_bear_their_tint_and_line(reader: Reader) -> None:
    reader.put_caret(32)

    def run() -> tuple[dict[str, str], int, int]:
        found = reader.text.call("Text", "GetAttributeRun", "ib", 33, False)
        return found[0], found[1], found[2]

    assert until(lambda: "bg-color" in run()[0])
    assert run()[1:] == (30, 36)
    assert "bg-color" not in reader.text.call("Text", "GetAttributeRun", "ib", 3, False)[0]


def test_a_selection_made_by_the_reader_is_the_windows(reader: Reader) -> None:
    reader.put_caret(0)
    assert reader.text.call("Text", "SetSelection", "iii", 0, 6, 11)
    assert until(lambda: reader.text.call("Text", "GetSelection", "i", 0) == (6, 11))
    reader.put_caret(0)


def test_a_margin_label_is_a_button_with_a_speaking_name(reader: Reader) -> None:
    until(lambda: reader.label_names() != [])
    assert reader.label_names() == ["Firm, Ada Kowalska, paragraph 1, words 7 to 8"]
    (label,) = reader.labels()
    assert label.role in {"push button", "button"}
    left, top, width, height = label.call("Component", "GetExtents", "u", 0)
    field = reader.text.call("Component", "GetExtents", "u", 0)
    assert left > field[0]
    assert width > 40
    assert height >= 20
    assert top > 0


def test_pressing_a_label_goes_to_its_coding(reader: Reader) -> None:
    reader.put_caret(0)
    assert until(reader.labels)
    assert reader.labels()[0].call("Action", "DoAction", "i", 0)
    assert until(lambda: reader.text.get("Text", "CaretOffset") == 30)


def test_coding_and_undo_are_announced(reader: Reader) -> None:
    reader.put_caret(0)
    reader.text.call("Text", "SetSelection", "iii", 0, 6, 11)
    assert until(lambda: reader.text.call("Text", "GetSelection", "i", 0) == (6, 11))
    assert reader.bus.hears("Announcement", lambda: reader.order("code_2")) == "State added"
    assert until(lambda: len(reader.label_names()) == 2)
    assert reader.bus.hears("Announcement", lambda: reader.order("undo")) == "State removed"
    assert until(lambda: len(reader.label_names()) == 1)


def test_what_cannot_be_saved_is_announced(reader: Reader) -> None:
    assert reader.bus.hears("Announcement", lambda: reader.order(NOT_SAVED)) == "The disk is full. Free some space."
