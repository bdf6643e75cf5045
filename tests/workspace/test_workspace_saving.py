"""annotator.workspace.saving: what is committed together, and what becomes of the rest where one is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.change import Change, JournalLine, Put
from annotator.model.clock import new_id, now
from annotator.model.records import Coder
from annotator.model.wording import worded
from annotator.store.engine import Access
from annotator.store.journal import last_number
from annotator.store.project_file import ProjectFile
from annotator.workspace.saving import Outcome, Refused, Saver
from annotator.workspace.workspace import Workspace


class Commits:
    """A saver, what it told, and how many lines stood in the file for another reader when it told it."""

    def __init__(self, path: Path) -> None:
        self._file = ProjectFile.opened(path)
        self._other = ProjectFile.opened(path, wanted=Access.READ)
        self._before = self._other.read(last_number)
        self.told: list[tuple[str, int]] = []
        self.saver = Saver(self._file, self._tell)

    def _tell(self, outcome: Outcome) -> None:
        word = "refused" if isinstance(outcome, Refused) else "saved"
        self.told.append((word, self._other.read(last_number) - self._before))

    def queue(self, *names: str) -> None:
        """Adds a coder each, while another writes: the first is waiting to be written when the others come."""
        with self._file.writing():
            for place, name in enumerate(names):
                change = Change(worded("Add coder"), (Put(None, Coder(new_id(), name, "X", place)),))
                self.saver.add(JournalLine(new_id(), 0, now(), "session", change.label, None, change))
                while not self.saver._being_written:  # else nobody knows what is written together
                    pass
        self.saver.wait()

    def close(self) -> None:
        self.saver.stop()
        self._file.close()
        self._other.close()


@pytest.fixture
def commits(tmp_path: Path) -> Iterator[Commits]:
    Workspace.create(tmp_path / "study.annot").close()
    made = Commits(tmp_path / "study.annot")
    yield made
    made.close()


def test_what_waits_is_committed_together(commits: Commits) -> None:
    commits.queue("Ada", "Ben", "Chiara", "Dov")
    assert commits.told == [("saved", 1), ("saved", 4), ("saved", 4), ("saved", 4)]


@pytest.mark.parametrize("limit", ["LINES_AT_ONCE", "PUTS_AT_ONCE"])
def test_no_more_is_committed_together_than_others_may_wait_for(
    commits: Commits, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"annotator.workspace.saving.{limit}", 2)
    commits.queue("Ada", "Ben", "Chiara", "Dov", "Eve")
    assert commits.told == [("saved", 1), ("saved", 3), ("saved", 3), ("saved", 5), ("saved", 5)]


def test_one_that_is_refused_keeps_no_other_from_the_file_and_then_they_go_together_again(commits: Commits) -> None:
    commits.queue("Ada", "Ben", "ADA", "Chiara")
    assert commits.told == [("saved", 1), ("saved", 2), ("refused", 2), ("saved", 3)]
    commits.told.clear()
    commits.queue("Dov", "Eve", "Fay")
    assert commits.told == [("saved", 4), ("saved", 6), ("saved", 6)]
