"""What hands do in the codebook editor before a picture is taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest

from annotator.ui.actions import Act
from tests.picture_basics import Do, focus, read, run
from tests.picture_stage import Stage


def in_codebook(then: Callable[[Any, Stage], object] | None = None, code: str = "kill-switch") -> Do:
    def do(stage: Stage) -> None:
        read(stage)
        stage.hands.screen.show_codebook()
        stage.wait()
        editor = stage.hands.screen._editor
        editor.show_code(code)
        stage.wait()
        if then is not None:
            then(editor, stage)

    return do


def split(editor: Any, stage: Stage) -> None:
    stage.hands.screen.desk.viewing.show_coders(None)
    stage.wait()
    sheet = editor.sheets.ask_split("figure")
    stage.wait()
    for key in "122":
        QTest.keyClicks(sheet.view, key)


def merging(editor: Any, stage: Stage) -> None:
    sheet = editor.sheets.ask_merge("espionage")
    stage.wait()
    sheet.target.setCurrentIndex(sheet.target.findData("surveillance"))


def with_source(stage: Stage) -> None:
    """A code with an example that was taken from a text."""
    focus(stage)
    run(stage, Act.ADD_EXAMPLE)
    in_codebook()(stage)
