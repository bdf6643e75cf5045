"""What every pictured scene is made of: a window opened on something, and the first steps of hands in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.ui.actions import Act
from tests.picture_stage import Stage
from tests.picture_study import DOCUMENT

Do = Callable[[Stage], object]


class On(StrEnum):
    """What the window is opened on."""

    STUDY = "study"
    EMPTY = "empty"
    UNCODED = "uncoded"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Scene:
    """`settings` are those of the person at the window."""

    do: Do
    on: On = On.STUDY
    settings: dict[str, Any] = field(default_factory=dict)


def run(stage: Stage, act: Act) -> None:
    stage.window.actions_by_act[act].trigger()


def read(stage: Stage) -> None:
    """The thread, the keyboard in its text."""
    hands = stage.hands
    hands.code.show_document(hands.workspace.find_document(DOCUMENT).id)
    stage.wait()
    hands.pane.take_keyboard()


def focus(stage: Stage, words: str = "the Pentagon tells") -> None:
    read(stage)
    start = stage.hands.text.index(words)
    coding = next(one for one in stage.hands.codings if one.start <= start < one.end)
    stage.hands.code.open_place(coding.document, coding.start, coding.end)
    stage.hands.code.coding.focus_coding(coding.id)
    stage.hands.pane.take_keyboard()
