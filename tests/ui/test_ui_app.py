"""Painting the window without a display, and what happens when the program itself fails."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from annotator.model.errors import AnnotatorError
from annotator.model.span import Span
from annotator.ui import app
from annotator.ui.faults import Faults, log_folder
from annotator.ui.theme.tokens import theme
from annotator.workspace import acts
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace


@pytest.fixture
def project(tmp_path: Path) -> Path:
    source = tmp_path / "harbour.txt"
    source.write_text("Masts stand by the harbour. A firm owns them.\n", encoding="utf-8")
    path = tmp_path / "study.annot"
    with Workspace.create(path) as workspace:
        import_documents(workspace, [source])
        coder, change = acts.add_coder("Ada", workspace.coders)
        workspace.commit(change)
        code, change = acts.add_code(workspace.codebook, "Firm")
        workspace.commit(change)
        document = next(iter(workspace.documents.values()))
        workspace.commit(acts.code(document, Span(28, 34), code, coder))
    return path


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_picture_has_the_size_and_the_theme_asked_for(qtbot: Any, project: Path, tmp_path: Path, name: Any) -> None:
    before = project.read_bytes()
    app.picture(project, tmp_path / "window.png", theme=name, size=(1100, 700))
    image = QImage(str(tmp_path / "window.png"))
    assert image.size() == QSize(1100, 700)
    assert image.pixelColor(1099, 2) == QColor(theme(name).hex("window"))
    assert image.pixelColor(600, 580) == QColor(theme(name).hex("paper"))
    assert project.read_bytes() == before


def test_a_picture_of_a_project_without_coders_is_refused_in_words(qtbot: Any, tmp_path: Path) -> None:
    Workspace.create(tmp_path / "bare.annot").close()
    with pytest.raises(AnnotatorError, match="no coder"):
        app.picture(tmp_path / "bare.annot", tmp_path / "window.png")


def test_a_bug_is_logged_and_told_with_what_was_saved(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    faults = Faults(lambda: "All your changes are saved.")
    faults.install()
    try:
        with qtbot.waitSignal(faults.bug_met) as told:
            sys.excepthook(ZeroDivisionError, ZeroDivisionError("division by zero"), None)
        with qtbot.waitSignal(faults.bug_met):
            thread = threading.Thread(target=lambda: {}["missing"])
            thread.start()
            thread.join()
    finally:
        faults.remove()
    assert "All your changes are saved." in told.args[0]
    log = (log_folder() / "annotator.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError: division by zero" in log
    assert "KeyError" in log
