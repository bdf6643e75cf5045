"""Invertible changes: what an act plans, the journal keeps and undo turns round."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.model.records import Record, key_of
from annotator.model.wording import Wording


@dataclass(frozen=True, slots=True)
class Put:
    """One record before and after: `before` None creates it, `after` None removes it."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a put needs a record")
        if self.before is not None and self.after is not None and key_of(self.before) != key_of(self.after):
            raise ValueError("a put replaces a record by another state of the same record")

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id of the record: what no two puts of a change share once they are folded."""
        record = self.after if self.after is not None else self.before
        assert record is not None  # noqa: S101 - narrowed by __post_init__
        return key_of(record)

    def inverse(self) -> Put:
        """The put that takes this one back."""
        return Put(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """One act as data. `label` is for people (`Code passage`), `coder` the id of who acted, None for nobody."""

    label: Wording
    puts: tuple[Put, ...]
    coder: str | None = None
    _kinds: frozenset[type[Record]] = field(default=frozenset(), init=False, repr=False, compare=False)

    @property
    def kinds(self) -> frozenset[type[Record]]:
        """What kinds of records it puts: found once, however many listeners ask it of however many puts."""
        if self.puts and not self._kinds:
            kinds = {type(put.before) if put.after is None else type(put.after) for put in self.puts}
            object.__setattr__(self, "_kinds", frozenset(kinds))
        return self._kinds

    def inverse(self) -> Change:
        """The change that takes this one back: its puts turned round, the last one first."""
        return Change(self.label, tuple(put.inverse() for put in reversed(self.puts)), self.coder)

    def __bool__(self) -> bool:
        return bool(self.puts)


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A change as the project remembers it. `id` is its own UUID, `undoes` the id of the line it takes back."""

    id: str
    number: int
    time: str
    session: str
    label: Wording
    coder: str | None
    change: Change
    undoes: str | None = None
