"""Folders that a program copies to other computers by itself, and the copies it leaves where two of them differed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

SERVICES = (
    (re.compile(r"onedrive( [-–] .+)?"), "OneDrive"),
    (re.compile(r"dropbox( [-–] .+| \(.+\))?"), "Dropbox"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents"), "iCloud Drive"),
    (re.compile(r"google ?drive|my drive"), "Google Drive"),
    (re.compile(r"nextcloud\d*"), "Nextcloud"),
    (re.compile(r"owncloud\d*"), "ownCloud"),
)
"""Names of folders, case folded, by which each service is known on Windows, macOS and Linux."""
MAC_FOLDER = "CloudStorage"
"""Holds one folder per account on macOS: `OneDrive-Personal`, `GoogleDrive-kim@example.org`."""
CONFLICT = re.compile(r" \(.*(conflict|konflikt|conflit).*\)|_conflict-\d{8}-\d{6}", re.IGNORECASE)
"""What Dropbox, Nextcloud and ownCloud put after the name of a copy that they could not bring together with another."""
NUMBERED = re.compile(r" \(\d{1,2}\)| \d{1,2}|-[\w-]*(pc|laptop|desktop|mac|book)[\w-]*", re.IGNORECASE)
"""What Google Drive, iCloud Drive and OneDrive put there; elsewhere people themselves name files so."""


@dataclass(frozen=True, slots=True)
class Place:
    """`service`: whose folder the project lies in, "" where in none. `copies`: what look like conflicted copies."""

    service: str
    copies: tuple[Path, ...]

    @property
    def is_plain(self) -> bool:
        return not self.service and not self.copies


def place_of(path: Path) -> Place:
    """Where a project file lies. Looks at names only, never into files."""
    service = service_of(path)
    return Place(service, _copies(path, service))


def service_of(path: Path) -> str:
    """The service that copies the project's folder to other computers, as people call it; "" where none is known."""
    for folder in path.expanduser().absolute().parents:
        name = folder.name.casefold()
        if folder.parent.name == MAC_FOLDER:
            name = name.partition("-")[0]
        found = next((service for pattern, service in SERVICES if pattern.fullmatch(name)), "")
        if found:
            return found
    return ""


def _copies(path: Path, service: str) -> tuple[Path, ...]:
    path = path.expanduser().absolute()
    try:
        beside = sorted(path.parent.glob("*.annot"))
    except OSError:
        return ()
    return tuple(each for each in beside if each != path and _is_copy(each.stem, path.stem, service))


def _is_copy(stem: str, own: str, service: str) -> bool:
    added = stem.removeprefix(own) if stem.startswith(own) else ""
    return bool(CONFLICT.fullmatch(added) or (service and NUMBERED.fullmatch(added)))
