"""What the window of each width shows."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.code_screen import Shape, shape_of
from tests.windows import Opener, make_study, marks, press, run


@pytest.fixture
def small(open_window: Opener, tmp_path: Path) -> Any:
    """A window under 1000 pixels wide."""
    return open_window(make_study(tmp_path), size=(900, 640))


def panes_of(window: Any) -> Any:
    return window.screen_of_project.code.panes


@pytest.mark.parametrize(
    ("width", "shape"),
    [
        (880, Shape.TIGHT),
        (999, Shape.TIGHT),
        (1000, Shape.NARROW),
        (1319, Shape.NARROW),
        (1320, Shape.WIDE),
    ],
)
def test_the_breakpoints(width: int, shape: Shape) -> None:
    assert shape_of(width) is shape


def test_docks_fold_step_by_step_and_come_back(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    panes = panes_of(window)

    def shown() -> tuple[bool, ...]:
        widgets = (panes.documents, panes.codebook, panes.rail, panes.inspector, panes.strip)
        return tuple(widget.isVisible() for widget in widgets)

    expected = {
        1440: (True, True, False, True, False),
        1100: (False, True, False, False, True),
        900: (False, False, True, False, True),
    }
    for width in (1440, 1100, 900, 1440, 900, 1100):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: shown() == expected[width])


def test_a_glyph_of_the_rail_codes_the_selection(qtbot: Any, small: Any) -> None:
    panes = panes_of(small)
    panes.reading.select(Span(19, 26))
    view = panes.rail.findChild(QListView)
    place = [row.code.id for row in panes.rail.rows].index("state")
    middle = view.visualRect(view.model().index(place, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, middle.y()))
    assert ("State", "") in marks(small)
    panes.reading.select(Span(7, 12))
    panes.reading.take_keyboard()
    press(qtbot, small, Qt.Key.Key_1)
    assert marks(small).count(("Firm", "")) == 2


def test_the_codebook_comes_over_the_text_and_goes_by_esc(qtbot: Any, small: Any) -> None:
    panes = panes_of(small)
    assert not panes.codebook.isVisible()
    QTest.mouseClick(panes.rail._open, Qt.MouseButton.LeftButton)
    assert panes.codebook.isVisible()
    assert panes.codebook.width() > 200
    press(qtbot, small, Qt.Key.Key_Escape)
    assert not panes.codebook.isVisible()
    panes.reading.take_keyboard()
    press(qtbot, small, Qt.Key.Key_Slash)
    assert panes.codebook.isVisible()
    QTest.keyClicks(small.focusWidget(), "cable")
    small.resize(1440, 900)
    qtbot.waitUntil(panes.documents.isVisible)
    assert panes.codebook.isVisible()


def test_the_left_side_hides_and_shows_the_rail(small: Any) -> None:
    panes = panes_of(small)
    run(small, Act.LEFT_DOCK)
    assert not panes.rail.isVisible()
    run(small, Act.LEFT_DOCK)
    assert panes.rail.isVisible()
    assert not panes.codebook.isVisible()


def test_f6_goes_through_the_rail(qtbot: Any, small: Any) -> None:
    panes = panes_of(small)
    panes.reading.take_keyboard()
    run(small, Act.PREVIOUS_PANE)
    qtbot.waitUntil(lambda: panes.rail.isAncestorOf(small.focusWidget()))


def test_nothing_in_the_status_bar_makes_the_smallest_window_wider(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path), size=(880, 600))
    status = window.screen_of_project.status
    status.show_coder("Maximiliane von und zu Hohenstein-Waldenburg", "MHW")
    status.show_filter("Only Government relations, Loss of sovereignty, …")
    status.show_lock("Locked: Loss of sovereignty. Esc ends")
    status.show_light("Lit: Loss of sovereignty")
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 880
    assert window.width() == 880
    items = [item for item in status.findChildren(QAbstractButton) if item.isVisible()]
    edges = sorted((item.x(), item.geometry().right()) for item in items)
    assert all(right < left for (_, right), (left, _) in itertools.pairwise(edges))
    assert edges[-1][1] <= status.width()
    assert "Lit: Loss of sovereignty" in status.texts()


def test_larger_type_leaves_room_for_less_and_docks_keep_their_widths(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path), size=(1440, 900))
    settings, screen = window._frame.settings, window.screen_of_project.code.panes.screen
    tops = [window.screen_of_project.status.height(), panes_of(window).title_row.height()]
    settings.change(text_scale=150)
    assert screen.has_rail
    assert [window.screen_of_project.status.height(), panes_of(window).title_row.height()] == [
        round(top * 1.5) for top in tops
    ]
    settings.change(text_scale=100)
    assert not screen.is_narrow
    assert (settings.now.left_width, settings.now.right_width) == (264, 300)
    assert panes_of(window).title_row.height() == tops[1]


def test_docks_have_their_widths_again_after_a_sudden_small_window(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path), size=(1440, 900))
    split = window.screen_of_project.code.panes.screen._split
    split.moveSplitter(310, 1)
    wanted = split.sizes()
    for size in ((880, 600), (1440, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: window.width() == size[0])  # type: ignore[misc]
        QApplication.processEvents()
    assert split.sizes() == wanted
