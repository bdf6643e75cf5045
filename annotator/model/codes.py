"""A code with its rules, and the questions asked of its codings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AttributeType(StrEnum):
    """What an answer is: one of the values given, a number, any text, yes or no."""

    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"
    YES_NO = "yes-no"


class Weight(StrEnum):
    """What an edit of a codebook does to codings made before it: nothing, or they may want another look."""

    WORDING = "wording"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question asked of each coding of a code. The same id on two codes means the same question."""

    id: str
    name: str
    type: AttributeType
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exclude:
    """What a code does not take in, and the id of the code to use instead."""

    text: str
    use: str | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a project's codebook. `id` is stable and unique in the codebook; `position` orders siblings."""

    id: str
    name: str
    parent: str | None = None
    position: int = 0
    key: str | None = None
    colour: str | None = None
    codable: bool = True
    retired: bool = False
    definition: str = ""
    unit: str = ""
    aliases: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[Exclude, ...] = ()
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()

    @property
    def takes_codings(self) -> bool:
        return self.codable and not self.retired
