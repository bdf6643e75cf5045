"""The keys of codes in the real window: shown and spoken only while they give the code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QToolTip

from annotator.model.codes import Exclude
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.editor.code_form import CodeForm
from annotator.ui.editor.code_tree import EditorTree
from annotator.ui.keymap import Keymap, keymap_lines
from annotator.ui.palette.rows import spoken
from annotator.ui.widgets.prose import Prose
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, make_study, named, run

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
CAP = 16
"""Pixels of a digit's cap up to its right edge, with its line and the digit."""


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> Iterator[Any]:
    """Ada's coding of a firm is focused, whose rule names the state as the better code."""
    path = make_study(tmp_path)
    with Workspace.open(path) as workspace:
        firm = workspace.codebook.code("firm")
        rule = Exclude("what ministries do", "state")
        workspace.commit(acts.edit_code(firm, replace(firm, exclude=(rule,)), workspace.codebook))
    opened = open_window(path, name="Ada Kowalska")
    opened.screen_of_project.code.open_place(named(opened, "harbour").id, 30, 36)
    run(opened, Act.NEXT_CODING)
    yield opened
    QToolTip.hideText()


def give(window: Any, *, single_keys: bool) -> None:
    window._frame.settings.change(single_keys=single_keys)


def remap(window: Any) -> None:
    window._frame.settings.change(own_keys=keymap_lines(Keymap().with_keys(Act.CODE_2, ("F13",))))


def row_of(view: QAbstractItemView, name: str) -> QModelIndex:
    model = view.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return next(index for index in found if name in str(index.data(SPOKEN)))


def is_painted(view: QAbstractItemView, index: QModelIndex, side: int) -> bool:
    """Whether something stands where a row has its cap, whose right edge is so far from the row's."""
    row = view.visualRect(index)
    room = QRect(row.right() - side - CAP, row.top() + 4, CAP, row.height() - 8)
    image = view.viewport().grab(room).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1


def words_of(pane: Any) -> str:
    """What is read on a pane: labels, and running text with the caps in it in brackets."""
    labels = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(each.plain_text() for each in pane.findChildren(Prose) if each.isVisible())])


def open_popover(window: Any) -> Any:
    code = window.screen_of_project.code
    code.panes.reading.select(Span(0, 5))
    code.choosing.ask_code()
    popover = code.panes.popover
    assert popover.isVisible()
    return popover


def test_the_tree_shows_keys_of_codes_only_while_they_act(window: Any) -> None:
    tree = window.screen_of_project.code.panes.codebook._tree
    index = row_of(tree, "State")
    assert (index.data(SPOKEN), is_painted(tree, index, 12)) == ("State, 0 codings, key 2, level 1", True)
    give(window, single_keys=False)
    assert (index.data(SPOKEN), is_painted(tree, index, 12)) == ("State, 0 codings, level 1", False)
    give(window, single_keys=True)
    assert (index.data(SPOKEN), is_painted(tree, index, 12)) == ("State, 0 codings, key 2, level 1", True)
    remap(window)
    assert index.data(SPOKEN) == "State, 0 codings, key F13, level 1"


def test_a_long_key_does_not_cover_the_count(window: Any) -> None:
    tree = window.screen_of_project.code.panes.codebook._tree
    index = row_of(tree, "Firm")
    digit = tree.grab(tree.visualRect(index)).toImage()
    remap(window)
    room = tree.visualRect(index)
    moved = tree.grab(room).toImage()
    assert moved != digit  # the count goes left of the widest key, in every row
    assert is_painted(tree, index, 12)


def test_the_inspector_names_keys_of_codes_only_while_they_act(window: Any) -> None:
    inspector = window.screen_of_project.code.panes.inspector
    assert "Firm, key 1" in words_of(inspector)
    assert "use State (2)." in words_of(inspector)
    give(window, single_keys=False)
    assert "key 1" not in words_of(inspector)
    assert "use State." in words_of(inspector)
    give(window, single_keys=True)
    assert "Firm, key 1" in words_of(inspector)
    remap(window)
    assert "use State (F13)." in words_of(inspector)


def test_the_rail_and_the_strip_show_keys_of_codes_only_while_they_act(qtbot: Any, window: Any) -> None:
    panes = window.screen_of_project.code.panes
    window.resize(880, 600)
    qtbot.waitUntil(lambda: panes.rail.isVisible() and panes.strip.isVisible())
    rows = panes.rail.findChild(QListView)
    assert is_painted(rows, row_of(rows, "State"), 4)
    assert row_of(rows, "State").data(SPOKEN) == "State (2)"
    assert "family, key 1" in words_of(panes.strip)
    assert "ministries do (2)" in words_of(panes.strip)
    give(window, single_keys=False)
    assert not is_painted(rows, row_of(rows, "State"), 4)
    assert row_of(rows, "State").data(SPOKEN) == "State"
    assert "key 1" not in words_of(panes.strip)
    assert "ministries do (State)" in words_of(panes.strip)
    give(window, single_keys=True)
    assert is_painted(rows, row_of(rows, "State"), 4)
    assert "family, key 1" in words_of(panes.strip)
    remap(window)
    assert row_of(rows, "State").data(SPOKEN) == "State (F13)"
    assert not is_painted(rows, row_of(rows, "State"), 4)  # no room beside the glyph
    assert "ministries do (F13)" in words_of(panes.strip)


def test_the_popover_shows_keys_of_codes_only_while_they_act(window: Any) -> None:
    popover = open_popover(window)
    rows, field = popover.findChild(QListView), popover.findChild(QLineEdit)
    assert (row_of(rows, "State").data(SPOKEN), is_painted(rows, row_of(rows, "State"), 14)) == ("State, key 2", True)
    assert field.placeholderText() == "Press a key, or search"
    give(window, single_keys=False)
    assert (row_of(rows, "State").data(SPOKEN), is_painted(rows, row_of(rows, "State"), 14)) == ("State", False)
    assert field.placeholderText() == "Search codes"
    give(window, single_keys=True)
    assert (row_of(rows, "State").data(SPOKEN), is_painted(rows, row_of(rows, "State"), 14)) == ("State, key 2", True)
    remap(window)
    assert row_of(rows, "State").data(SPOKEN) == "State, key F13"


def test_in_the_popovers_search_the_key_in_force_gives_the_code(qtbot: Any, window: Any) -> None:
    workspace = window.screen_of_project.desk.workspace
    document = named(window, "harbour").id
    before = len(workspace.codings_of(document))
    give(window, single_keys=False)
    popover = open_popover(window)
    field = popover.findChild(QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_2)
    assert (field.text(), popover.isVisible(), len(workspace.codings_of(document))) == ("2", True, before)
    give(window, single_keys=True)
    remap(window)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_2)
    assert (field.text(), popover.isVisible()) == ("2", True)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_F13)
    assert not popover.isVisible()
    qtbot.waitUntil(lambda: len(workspace.codings_of(document)) == before + 1)


def test_a_letter_that_gives_a_code_begins_a_search_in_the_popover(window: Any) -> None:
    letter = Keymap().with_keys(Act.CODE_2, ("Q",))
    window._frame.settings.change(own_keys=keymap_lines(letter))
    popover = open_popover(window)
    field = popover.findChild(QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Q)
    assert (field.text(), popover.isVisible()) == ("q", True)


def test_the_palette_says_keys_of_codes_only_while_they_act(window: Any) -> None:
    palette = window.screen_of_project.palette_acts.palette

    def said() -> str:
        run(window, Act.PALETTE)
        palette.type_words("state")
        hits = (palette._rows.hit(row) for row in range(palette._rows.rowCount()))
        found = next(hit for hit in hits if hit is not None and hit.entry.id == "state")
        palette.close_palette()
        return spoken(found)

    assert said() == "State, 0 codings, key 2"
    give(window, single_keys=False)
    assert said() == "State, 0 codings"
    give(window, single_keys=True)
    remap(window)
    assert said() == "State, 0 codings, key F13"


def test_the_rule_card_names_keys_of_codes_only_while_they_act(window: Any) -> None:
    panel = window.screen_of_project.code.panes.codebook
    panel.peek("firm")
    card = panel._peek
    assert "Firm, key 1" in words_of(card)
    assert "use State (2)." in words_of(card)
    give(window, single_keys=False)
    assert "key 1" not in words_of(card)
    assert "use State." in words_of(card)
    give(window, single_keys=True)
    assert "Firm, key 1" in words_of(card)
    remap(window)
    assert "use State (F13)." in words_of(card)
    card.close()


def test_hints_name_no_keys_of_codes_that_rest(window: Any) -> None:
    panes = window.screen_of_project.code.panes
    give(window, single_keys=False)
    panes.inspector.show_document(named(window, "island").id)
    assert "Select a passage and press Enter to choose a code." in words_of(panes.inspector)
    panes.reading.clear_selection()
    run(window, Act.AGAIN)
    assert window.messages.text == "No code was used yet. Press Enter to choose one."


def test_the_editors_field_keeps_the_key_and_says_that_it_rests(qtbot: Any, window: Any) -> None:
    run(window, Act.MODE_CODEBOOK)
    form = window.screen_of_project.findChild(CodeForm)
    tree = window.screen_of_project.findChild(EditorTree)
    row = tree.visualRect(row_of(tree, "Firm"))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    qtbot.waitUntil(lambda: form.key.accessibleName() == "Key 1")

    def said() -> bool:
        return "single keys are off" in words_of(form)

    assert not said()
    give(window, single_keys=False)
    qtbot.waitUntil(said)  # the words are whole once there is room for them
    assert form.key.accessibleName() == "Key 1"
    give(window, single_keys=True)
    assert not said()
