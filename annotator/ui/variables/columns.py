"""Which variables the table has columns for, in which order and how wide: a choice of the person's. Qt-free."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Columns:
    """`order` may name variables that no document has: those in `added` are shown all the same, empty."""

    order: tuple[str, ...] = ()
    added: frozenset[str] = frozenset()
    widths: Mapping[str, int] = field(default_factory=dict)

    def shown(self, present: Collection[str]) -> tuple[str, ...]:
        """The columns for the variables that documents have now; unknown ones follow in order of name."""
        first = [name for name in self.order if name in present or name in self.added]
        return (*first, *sorted(set(present) - set(first)))

    def placed(self, names: Sequence[str]) -> Columns:
        """With the shown columns in this order; places of those not shown are kept behind."""
        return replace(self, order=(*names, *(name for name in self.order if name not in names)))

    def with_added(self, name: str, present: Collection[str]) -> Columns:
        """With a new, empty column at the end."""
        shown = [one for one in self.shown(present) if one != name]
        return replace(self.placed([*shown, name]), added=self.added | {name})

    def without(self, name: str) -> Columns:
        """Without an empty column; where undo brings its values back it stands where it stood."""
        return replace(self, added=self.added - {name})

    def renamed(self, name: str, new: str, present: Collection[str]) -> Columns:
        shown = list(self.shown(present))
        at = shown.index(name) if name in shown else len(shown)
        added = self.added - {name} | ({new} if name in self.added else set())
        widths = {**self.widths, **({new: self.widths[name]} if name in self.widths else {})}
        return replace(self.placed([*shown[:at], new, *shown[at:]]), added=frozenset(added), widths=widths)

    def to_plain(self) -> dict[str, Any]:
        """For the settings."""
        return {"order": list(self.order), "added": sorted(self.added), "widths": dict(self.widths)}

    @classmethod
    def from_plain(cls, plain: Any) -> Columns:
        """From the settings; what makes no sense counts as never chosen."""
        found = plain if isinstance(plain, dict) else {}
        widths = found.get("widths")
        sizes = widths.items() if isinstance(widths, dict) else ()
        return cls(
            tuple(dict.fromkeys(_words(found.get("order")))),
            frozenset(_words(found.get("added"))),
            {name: width for name, width in sizes if isinstance(width, int) and 0 < width < 4000},
        )


def _words(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str) and one] if isinstance(value, list) else []
