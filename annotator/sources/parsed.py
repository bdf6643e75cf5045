"""What reading a source gives."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.structure import Structure
from annotator.model.wording import Wording


@dataclass(frozen=True)
class Draft:
    """What a format reader makes of a file's bytes. `notes` tell the person what was decided or left out."""

    text: str
    structure: Structure
    encoding: str = ""
    notes: tuple[Wording, ...] = ()


@dataclass(frozen=True)
class Parsed:
    """A source as a document-to-be: `text` obeys the text rules, `original` is the file byte for byte.

    `name` is the file's name without suffix, `file_name` with it.
    """

    name: str
    file_name: str
    text: str
    structure: Structure
    original: bytes
    importer: str
    importer_version: str
    encoding: str = ""
    notes: tuple[Wording, ...] = ()
