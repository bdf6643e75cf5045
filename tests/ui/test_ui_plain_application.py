"""One test's type, colours and open menus do not reach the next one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import dress
from tests.plain_application import make_plain

Seen = tuple[QFont, QPalette]


@pytest.fixture(scope="module")
def first_seen() -> list[Seen]:
    """What each round of the test below began with."""
    return []


@pytest.fixture(scope="module")
def opened() -> list[QMenu]:
    """The menus that the rounds opened and left open."""
    return []


@pytest.mark.parametrize("percent", [200, 100])
def test_each_test_begins_with_plain_type_and_no_open_menu(
    qapp: QApplication, first_seen: list[Seen], opened: list[QMenu], percent: int
) -> None:
    assert not [menu for menu in opened if menu.isVisible()]
    first_seen.append((qapp.font(), qapp.palette()))
    assert first_seen[0] == first_seen[-1]
    appearance = Appearance("dark")
    dress(qapp, appearance)
    appearance.set_interface(percent, "row")
    menu = QMenu()
    menu.addAction("Something")
    menu.popup(menu.pos())
    opened.append(menu)
    assert menu.isVisible()
    assert qapp.font() != first_seen[0][0]


def test_only_pop_ups_are_closed(qtbot: Any, qapp: QApplication) -> None:
    menu, window = QMenu(), QWidget()
    qtbot.addWidget(menu)
    qtbot.addWidget(window)
    window.show()
    menu.popup(menu.pos())
    make_plain(qapp)
    assert (menu.isVisible(), window.isVisible()) == (False, True)
