"""Where backups go when nobody says otherwise, and which of them are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_dir

STAMP = "%Y-%m-%dT%H-%M-%SZ"
NAME = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?:-(\d+))?(-before-[a-z-]+)?\.annot$")
KEPT = (("%Y-%m-%dT%H", 24), ("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12))
"""Of each hour, day, week and month with a backup the newest, for so many of them."""
KEPT_BEFORE = 20
"""Backups made before a merge, an import or the like: so many of the newest stay whatever their time."""


def backups_of(name: str, project_id: str) -> Path:
    """The folder of one project's backups, in the person's data folder. It may not exist yet."""
    safe = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:60] or "project"
    return Path(user_data_dir("annotator", appauthor=False)) / "backups" / f"{safe}-{project_id[:8]}"


def new_backup_name(folder: Path, reason: str = "") -> Path:
    """A name in `folder` not taken yet. `reason`: `merge`, `import` …"""
    stamp = datetime.now(UTC).strftime(STAMP)
    suffix = f"-before-{re.sub(r'[^a-z]+', '-', reason.lower()).strip('-')}" if reason else ""
    path, number = folder / f"{stamp}{suffix}.annot", 2
    while path.exists():
        path, number = folder / f"{stamp}-{number}{suffix}.annot", number + 1
    return path


def thin(folder: Path) -> tuple[Path, ...]:
    """Removes the backups that are no longer kept; other files are left alone. Returns what was removed.

    Counted in backups, not from today: a clock that jumps removes nothing.
    """
    named = [(path, match) for path in folder.iterdir() if (match := NAME.match(path.name))]
    found = sorted(named, key=lambda one: (one[1][1], int(one[1][2] or 1)), reverse=True)
    keep = _kept([(path, match[1]) for path, match in found])
    keep |= {path for path, _ in [(path, match) for path, match in found if match[3]][:KEPT_BEFORE]}
    gone = tuple(path for path, _ in found if path not in keep)
    for path in gone:
        path.unlink()
    return gone


def _kept(newest_first: Iterable[tuple[Path, str]]) -> set[Path]:
    keep: set[Path] = set()
    backups = [(path, datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)) for path, stamp in newest_first]
    for period, how_many in KEPT:
        newest: dict[str, Path] = {}
        for path, time in backups:
            newest.setdefault(time.strftime(period), path)
        keep.update(list(newest.values())[:how_many])
    return keep
