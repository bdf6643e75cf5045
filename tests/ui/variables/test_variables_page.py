"""The table of variables, in the real window, by keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.ui.actions import Act
from annotator.ui.dialogs.name import NameSheet
from annotator.ui.variables.columns import Columns
from annotator.ui.variables.paste_sheet import PasteSheet
from annotator.workspace import acts
from tests.windows import Opener, dialog_of, make_study, named, press, run

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(qtbot: Any, open_window: Opener, tmp_path: Path) -> Any:
    window = open_window(make_study(tmp_path))
    workspace = window.screen_of_project.desk.workspace
    workspace.apply(acts.set_variables(named(window, "harbour"), {"year": "2019", "by": "Kim"}))
    run(window, Act.VARIABLES)
    return window


def page_of(window: Any) -> Any:
    return window.screen_of_project.variables.page


def values(window: Any, name: str) -> dict[str, str]:
    return dict(named(window, name).variables)


def select(window: Any, top: int, left: int, bottom: int, right: int) -> None:
    page = page_of(window)
    chosen = QItemSelection(page._model.index(top, left), page._model.index(bottom, right))
    page.table.setCurrentIndex(page._model.index(top, left))
    page.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def paste(qtbot: Any, window: Any, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(qtbot, window, Qt.Key.Key_V, CTRL)


def test_a_cell_is_typed_and_enter_goes_on_below(qtbot: Any, window: Any) -> None:
    page = page_of(window)
    assert page.names == ("by", "year")
    assert page.head.sizes == "2 documents, 2 variables"
    select(window, 0, 1, 0, 1)
    QTest.keyClicks(QApplication.focusWidget(), "2")
    QTest.keyClicks(QApplication.focusWidget(), "020")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: values(window, "harbour").get("year") == "2020")
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (1, 1)
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert values(window, "harbour")["year"] == "2019"
    select(window, 0, 0, 0, 1)
    press(qtbot, window, Qt.Key.Key_Delete)
    assert values(window, "harbour") == {}
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert values(window, "harbour") == {"year": "2019", "by": "Kim"}


def test_fill_down_repeats_the_first_row(qtbot: Any, window: Any) -> None:
    select(window, 0, 0, 1, 1)
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    assert values(window, "island") == {"year": "2019", "by": "Kim"}
    run(window, Act.UNDO)
    assert values(window, "island") == {}
    select(window, 1, 1, 1, 1)
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    assert values(window, "island") == {"year": "2019"}


def test_a_block_is_pasted_from_the_cell_on_as_one_change(qtbot: Any, window: Any) -> None:
    select(window, 0, 0, 0, 0)
    paste(qtbot, window, '"Kim\nLee"\t2020\nAda\t2021\tx\n')
    assert values(window, "harbour") == {"by": "Kim\nLee", "year": "2020"}
    assert values(window, "island") == {"by": "Ada", "year": "2021"}
    assert "1 cell had no place" in window.messages.text
    window.messages.press()
    assert values(window, "island") == {}


def test_names_in_the_first_column_are_matched_after_a_look(qtbot: Any, window: Any) -> None:
    paste(qtbot, window, "name\tyear\toutlet\nISLAND\t2021\tPost\nharbour\t2019\t\nreef\t1\t1\n")
    sheet = dialog_of(window, PasteSheet)
    assert len(sheet.changes()) == 2
    assert "reef" in sheet.notes
    assert "outlet" in sheet.notes
    assert values(window, "island") == {}
    press(qtbot, sheet, Qt.Key.Key_Return)
    assert values(window, "island") == {"year": "2021", "outlet": "Post"}
    assert page_of(window).names == ("by", "year", "outlet")


def test_a_preview_can_be_left_and_the_block_go_to_the_cell(qtbot: Any, window: Any) -> None:
    select(window, 1, 0, 1, 0)
    paste(qtbot, window, "harbour\tx\n")
    sheet = dialog_of(window, PasteSheet)
    other = next(one for one in sheet.findChildren(QPushButton) if one.text() == "Paste at the cell instead")
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert values(window, "island") == {"by": "harbour", "year": "x"}


def test_the_whole_table_is_copied_with_names_and_comes_back(qtbot: Any, window: Any) -> None:
    press(qtbot, window, Qt.Key.Key_A, CTRL)
    press(qtbot, window, Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text == "Document\tby\tyear\nharbour\tKim\t2019\nisland\t\t"
    select(window, 0, 1, 0, 1)
    press(qtbot, window, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "2019"
    press(qtbot, window, Qt.Key.Key_X, CTRL)
    assert values(window, "harbour") == {"by": "Kim"}


def test_a_variable_is_added_renamed_moved_and_removed(qtbot: Any, window: Any) -> None:
    page = page_of(window)
    page.head.add.click()
    field = dialog_of(window, NameSheet).name
    QTest.keyClicks(field, "outlet")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.names == ("by", "year", "outlet")
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert page.names == ("by", "outlet", "year")
    page.columns.rename("year", "Year")
    assert page.names == ("by", "outlet", "Year")
    assert values(window, "harbour") == {"by": "Kim", "Year": "2019"}
    page.ask_name("Year")
    sheet = dialog_of(window, NameSheet)
    sheet.name.selectAll()
    QTest.keyClicks(sheet.name, "by")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert "already" in sheet.problem, "what was typed stays, to be mended"
    assert (sheet.isVisible(), sheet.name.text()) == (True, "by")
    sheet.reject()
    page.columns.remove("by")
    assert page.names == ("outlet", "Year")
    window.messages.press()
    assert page.names == ("by", "outlet", "Year")
    page.columns.remove("outlet")
    assert page.names == ("by", "Year")


def test_the_order_of_columns_is_remembered(qtbot: Any, window: Any, open_window: Opener, tmp_path: Path) -> None:
    page_of(window).columns.move_named("year", -1)
    window.close()
    again = open_window(tmp_path / "study.annot")
    run(again, Act.VARIABLES)
    assert page_of(again).names == ("year", "by")


def test_rows_are_sorted_and_found(qtbot: Any, window: Any) -> None:
    page, workspace = page_of(window), window.screen_of_project.desk.workspace
    workspace.apply(acts.set_variables(named(window, "island"), {"year": "201"}))

    def rows() -> list[str]:
        return [page._model.document_at(row).name for row in range(page._model.rowCount())]

    page.sort_by("year")
    assert rows() == ["island", "harbour"]
    page.sort_by("year")
    assert rows() == ["harbour", "island"]
    page.sort_by("year")
    assert rows() == ["harbour", "island"]
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "2019")
    assert rows() == ["harbour"]
    press(qtbot, window, Qt.Key.Key_Return)
    assert page.table.currentIndex().data() == "2019"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert rows() == ["harbour", "island"]
    run(window, Act.NEXT_PANE)
    assert window.screen_of_project.status.isAncestorOf(QApplication.focusWidget())
    run(window, Act.NEXT_PANE)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.screen_of_project.code.panes.screen.isVisible()


def test_a_table_is_read_from_a_file(qtbot: Any, window: Any, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("document,year\nisland,2021\n", encoding="utf-8")
    window.screen_of_project.variables.read(path)
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in window.findChildren(PasteSheet)))
    press(qtbot, dialog_of(window, PasteSheet), Qt.Key.Key_Return)
    assert values(window, "island") == {"year": "2021"}


def test_without_variables_the_page_says_what_to_do(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    run(window, Act.VARIABLES)
    assert not page_of(window).table.isVisible()
    paste(qtbot, window, "x\tyear\nisland\t1\n")
    press(qtbot, dialog_of(window, PasteSheet), Qt.Key.Key_Return)
    assert values(window, "island") == {"year": "1"}
    assert page_of(window).table.isVisible()


@pytest.mark.parametrize("nonsense", [None, [], {"order": 3, "added": [1], "widths": {"a": "x", "b": -1}}])
def test_nonsense_in_the_settings_counts_as_never_chosen(nonsense: Any) -> None:
    assert Columns.from_plain(nonsense) == Columns()
