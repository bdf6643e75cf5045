"""The codes of a project as a tree, with the lookups that every face needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from annotator.model.codes import Attribute, Code
from annotator.model.errors import NotFoundError
from annotator.model.wording import worded


@dataclass(frozen=True)
class Codebook:
    """Codes in any order; iteration and `codes` go through the tree from the top, siblings by position."""

    name: str = "Codebook"
    version: str = "0.1.0"
    description: str = ""
    members: tuple[Code, ...] = field(default=())

    @classmethod
    def of(
        cls, codes: Iterable[Code], *, name: str = "Codebook", version: str = "0.1.0", description: str = ""
    ) -> Codebook:
        """A codebook of these codes, in any order."""
        return cls(name, version, description, tuple(codes))

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.members)

    def __contains__(self, code_id: object) -> bool:
        return code_id in self.by_id

    @cached_property
    def by_id(self) -> dict[str, Code]:
        return {code.id: code for code in self.members}

    @cached_property
    def _children(self) -> dict[str | None, tuple[Code, ...]]:
        grouped: dict[str | None, list[Code]] = {}
        for code in self.members:
            parent = code.parent if code.parent in self.by_id else None
            grouped.setdefault(parent, []).append(code)
        return {
            parent: tuple(sorted(codes, key=lambda code: (code.position, code.id))) for parent, codes in grouped.items()
        }

    @cached_property
    def codes(self) -> tuple[Code, ...]:
        """Every code, parents before children."""
        ordered: list[Code] = []
        waiting = list(reversed(self.children(None)))
        while waiting:
            code = waiting.pop()
            ordered.append(code)
            waiting.extend(reversed(self.children(code.id)))
        return tuple(ordered)

    def children(self, parent: str | None) -> tuple[Code, ...]:
        """The codes right below one (None: at the top), by position, then id; none for an unknown id."""
        return self._children.get(parent, ())

    def descendants(self, code_id: str) -> tuple[Code, ...]:
        """The codes below this one, parents before children, without the code itself."""
        found: list[Code] = []
        for child in self.children(code_id):
            found.append(child)
            found.extend(self.descendants(child.id))
        return tuple(found)

    def code(self, code_id: str) -> Code:
        """Raises NotFoundError."""
        try:
            return self.by_id[code_id]
        except KeyError:
            raise NotFoundError(worded('The codebook has no code "{code}".', code=code_id)) from None

    @cached_property
    def _ancestries(self) -> dict[str, tuple[Code, ...]]:
        """Those asked for so far: every row of a tree asks for its own, again and again."""
        return {}

    def ancestry(self, code_id: str) -> tuple[Code, ...]:
        """From the root down to the code itself."""
        known = self._ancestries.get(code_id)
        if known is None:
            known = self._ancestries[code_id] = self._ancestry(code_id)
        return known

    def _ancestry(self, code_id: str) -> tuple[Code, ...]:
        line: list[Code] = []
        code: Code | None = self.by_id.get(code_id)
        while code is not None and code not in line:
            line.append(code)
            code = self.by_id.get(code.parent) if code.parent else None
        return tuple(reversed(line))

    def path(self, code_id: str) -> str:
        """Ids from the root joined by `/`: `actor/firm`."""
        return "/".join(code.id for code in self.ancestry(code_id)) or code_id

    def spoken_path(self, code_id: str) -> str:
        """Names from the root, for people: `Actor / Firm`."""
        return " / ".join(code.name for code in self.ancestry(code_id)) or code_id

    def family(self, code_id: str) -> Code:
        """The root above the code, or the code itself where it is a root."""
        return self.ancestry(code_id)[0]

    def code_for_key(self, key: str) -> Code | None:
        """The code of a digit, None where none has it."""
        return next((code for code in self.members if code.key == key), None)

    def resolve(self, text: str) -> Code:
        """The code of that id, path or name; names fold case. Raises NotFoundError when none or several fit."""
        wanted = text.strip()
        if wanted in self.by_id:
            return self.by_id[wanted]
        by_path = [code for code in self.members if self.path(code.id) == wanted]
        found = by_path or [code for code in self.members if code.name.casefold() == wanted.casefold()]
        if len(found) == 1:
            return found[0]
        if found:
            paths = ", ".join(self.path(code.id) for code in found)
            raise NotFoundError(
                worded(
                    '"{code}" is the name of several codes: {paths}. Use the id or the path.', code=text, paths=paths
                )
            )
        raise NotFoundError(worded('The codebook has no code "{code}".', code=text))

    def attributes(self) -> tuple[Attribute, ...]:
        """Every attribute once, in tree order."""
        seen: dict[str, Attribute] = {}
        for code in self.codes:
            for attribute in code.attributes:
                seen.setdefault(attribute.id, attribute)
        return tuple(seen.values())
