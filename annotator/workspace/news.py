"""What a workspace tells its listeners. Facts, past tense; listeners never change the project."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.wording import Wording


class Origin(StrEnum):
    """Whether a change was made in this workspace or by another window, command or program."""

    LOCAL = "local"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Pended:
    """A change of this workspace was taken in and waits to be written. What the workspace holds already shows it."""

    id: str
    change: Change


@dataclass(frozen=True, slots=True)
class Applied:
    """A change is in the file. For LOCAL changes the workspace showed it since Pended; REMOTE ones are new."""

    id: str
    change: Change
    origin: Origin
    number: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """A pending change was stale and has been taken back. `change` is what was undone in memory (already inverted)."""

    id: str
    change: Change
    reason: Wording


@dataclass(frozen=True, slots=True)
class SavingFailed:
    """The surroundings refused (disk full, file gone). Edits stay in memory; see Workspace.retry and save_copy."""

    error: AnnotatorError


@dataclass(frozen=True, slots=True)
class SavingResumed:
    """Writing works again."""


@dataclass(frozen=True, slots=True)
class Reloaded:
    """So much changed elsewhere that everything was read again."""


News = Pended | Applied | Rejected | SavingFailed | SavingResumed | Reloaded
