"""Names typed into rows, whatever else happens meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.workspace import acts
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, make_study, named, press, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def editor() -> QLineEdit:
    """The field in a row that has the keyboard."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    return focused


def retype(qtbot: Any, window: Any, words: str) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor().selectAll()
    QTest.keyClicks(editor(), words)


def test_a_list_that_changes_leaves_the_name_being_typed_alone(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    press(qtbot, window, Qt.Key.Key_F2)
    retype(qtbot, window, "Por")
    (tmp_path / "new.txt").write_text("A new text.\n", encoding="utf-8")
    import_documents(workspace, [tmp_path / "new.txt"])
    harbour, ben = named(window, "harbour"), workspace.find_coder("Ben Moss")
    workspace.apply(acts.code(harbour, Span(7, 12), workspace.codebook.code("cable"), ben))
    ada = workspace.find_coder("Ada Kowalska")
    workspace.apply(acts.code(harbour, Span(7, 12), workspace.codebook.code("cable"), ada))
    assert editor().text() == "Por"
    QTest.keyClicks(editor(), "t")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.documents[harbour.id].name == "Port")
    panel = window.screen_of_project.code.panes.documents
    assert panel.shown() == tuple(workspace.documents)
    assert len(panel.shown()) == 3


def test_a_name_being_typed_is_kept_when_the_work_goes_elsewhere(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    harbour = named(window, "harbour")
    press(qtbot, window, Qt.Key.Key_F2)
    retype(qtbot, window, "Port")
    window.close()
    with Workspace.open(project) as workspace:
        assert workspace.documents[harbour.id].name == "Port"


def test_f2_in_a_narrow_window_opens_the_list_with_the_field_in_it(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project, size=(1100, 700))
    workspace = window.screen_of_project.desk.workspace
    harbour = named(window, "harbour")
    run(window, Act.RENAME_DOCUMENT)
    assert window.screen_of_project.code.panes.documents.isVisible()
    retype(qtbot, window, "Port")
    assert editor().width() > 150
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.documents[harbour.id].name == "Port")
    run(window, Act.RENAME_DOCUMENT)
    retype(qtbot, window, "Quay")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert workspace.documents[harbour.id].name == "Port"


def test_a_code_is_renamed_in_its_row_while_others_change(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    codebook = window.screen_of_project.code.panes.codebook
    codebook.rename("firm")
    retype(qtbot, window, "Compan")
    workspace.apply(acts.add_code(workspace.codebook, "Strait")[1])
    ada = workspace.find_coder("Ada Kowalska")
    workspace.apply(acts.code(named(window, "harbour"), Span(7, 12), workspace.codebook.code("firm"), ada))
    assert editor().text() == "Compan"
    QTest.keyClicks(editor(), "y")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.codebook.code("firm").name == "Company")
    assert "Strait" in [code.name for code in workspace.codebook]
