"""Code keys by the place of the key, whatever the keyboard writes there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.top_row import digit_at
from tests.hands import Hands
from tests.power import make_power
from tests.windows import Opener, named

WHERE_TWO_IS = {"win32": (3, 0), "darwin": (0, 19)}
"""Scan code and virtual key as each system counts; elsewhere as xkb does."""


@pytest.mark.parametrize(
    ("scan_code", "virtual_key", "platform", "digit"),
    [
        *((10, 0, "linux", 1), (18, 0, "linux", 9), (19, 0, "linux", None), (9, 0, "linux", None)),
        *((2, 0, "win32", 1), (10, 0, "win32", 9), (11, 0, "win32", None)),
        *((0, 23, "darwin", 5), (0, 22, "darwin", 6), (0, 29, "darwin", None)),
    ],
)
def test_the_place_of_a_key_tells_its_digit(scan_code: int, virtual_key: int, platform: str, digit: int | None) -> None:
    assert digit_at(scan_code, virtual_key, platform) == digit


def test_a_french_keyboard_codes_without_shift(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    hands = Hands(qtbot, open_window(make_power(tmp_path)))
    hands.code.show_document(named(hands.window, "thread").id)

    def press_where_two_is(held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = hands.pane.focusProxy()
        scan_code, virtual_key = WHERE_TWO_IS.get(sys.platform, (11, 0))
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Eacute, held, scan_code, virtual_key, 0, "é")
        QApplication.sendEvent(target, event)

    hands.select("paid late")
    press_where_two_is(Qt.KeyboardModifier.ControlModifier)
    assert hands.coded() == set()
    press_where_two_is()
    assert hands.coded() == {("paid late", "state")}
