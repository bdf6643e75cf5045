"""Alt pressed alone opens the menus; Alt held for a drag with the mouse, or for another window, does not."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.ui.main_window import MainWindow
from tests.windows import Opener, make_study

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="the menu bar of the system has no such key")

ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def opened(open_window: Opener, tmp_path: Path) -> MainWindow:
    window: MainWindow = open_window(make_study(tmp_path))
    return window


def opens_menus(window: MainWindow, between: Callable[[], object]) -> bool:
    """Whether Alt opens them when it goes down, this is done, and Alt comes up."""
    QTest.keyPress(window, Qt.Key.Key_Alt)
    between()
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    return isinstance(menu, QMenu)


def test_alt_alone_opens_the_menus_each_time(opened: MainWindow) -> None:
    assert opens_menus(opened, lambda: None)
    assert opens_menus(opened, lambda: None)


def test_alt_held_for_a_drag_opens_nothing(opened: MainWindow) -> None:
    view = opened.centralWidget()
    assert not opens_menus(opened, lambda: QTest.mouseClick(view, LEFT, ALT, QPoint(5, 5)))
    assert opens_menus(opened, lambda: None)


def test_alt_pressed_while_a_button_is_down_opens_nothing(opened: MainWindow) -> None:
    view = opened.windowHandle()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(500, 5))
    assert not opens_menus(
        opened, lambda: QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(500, 5))
    )


def test_alt_with_another_key_opens_nothing(opened: MainWindow) -> None:
    assert not opens_menus(opened, lambda: QTest.keyClick(opened, Qt.Key.Key_F24, ALT))


def test_alt_that_leads_to_another_window_opens_nothing(opened: MainWindow) -> None:
    assert not opens_menus(opened, lambda: QApplication.sendEvent(opened, QEvent(QEvent.Type.WindowDeactivate)))
