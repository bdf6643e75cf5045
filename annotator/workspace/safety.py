"""Checking a project, backing it up, bringing it back."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.model.progress import Report, silent
from annotator.model.wording import Wording, counted, system_reason, worded
from annotator.store import reading
from annotator.store.backup import restored, verified_copy
from annotator.store.backup_folder import backups_of, new_backup_name, thin
from annotator.store.engine import BUSY_SECONDS
from annotator.store.header import refuse_missing, refuse_url
from annotator.store.migrating import as_of_this_version
from annotator.store.project_file import ProjectFile
from annotator.store.sweeping import sweep
from annotator.store.trouble import ProjectUnusable, SavingTrouble, shown
from annotator.store.verifying import Findings, verify
from annotator.workspace.workspace import Workspace

OLDER = worded("It was made by an older Annotator. It is converted when it is opened, after a backup.")


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `check_project` found. `notes` are no problems: what was tidied up."""

    ok: bool
    problems: tuple[Wording, ...]
    notes: tuple[Wording, ...] = ()


def project_path(text: str) -> Path:
    """The path of a project as a person wrote it, `~` taken in. Raises AnnotatorError for the address of a server."""
    refuse_url(text)
    return Path(text).expanduser()


def check_project(path: Path | str, report: Report = silent, *, busy_seconds: float = BUSY_SECONDS) -> CheckReport:
    """Recomputes every checksum and hash, and looks for what cannot be. Nothing is repaired.

    An older file is checked as it would be converted. Where all is well, contents that nothing names and that are over
    a day old are removed. Raises AnnotatorError where there is no project to check at all (a URL, a missing file, a
    folder) or it is locked for longer than the timeout.
    """
    refuse_url(str(path))
    path = Path(path).expanduser()
    refuse_missing(path)
    try:
        with as_of_this_version(path, busy_seconds=busy_seconds) as file:
            findings = verify(file, report, busy_seconds=busy_seconds)
            is_older = file != path
    except ProjectUnusable as error:
        return CheckReport(ok=False, problems=(error.wording,))
    problems = findings.told()
    if is_older:
        return CheckReport(not problems, problems, (OLDER,))
    return CheckReport(not problems, problems, () if problems else _tidied(path, findings))


def _tidied(path: Path, findings: Findings) -> tuple[Wording, ...]:
    with ProjectFile.opened(path) as file:
        if file.read_only:
            return ()
        removed = sweep(file, findings.named, findings.last_line)
    if not removed:
        return ()
    return (
        counted(
            removed,
            "One content left behind by interrupted imports removed.",
            "{count} contents left behind by interrupted imports removed.",
        ),
    )


def backup_project(path: Path | str, out: Path | str | None = None) -> Path:
    """Makes a backup, opened and compared row by row; gives its path.

    Without `out` it goes to the person's backup folder, where old ones are thinned. Raises AnnotatorError where it
    could not be made; no half-made one remains.
    """
    refuse_url(str(path))
    path = Path(path).expanduser()
    if out is not None:
        refuse_url(str(out))
        out = Path(out).expanduser()
        verified_copy(path, out)
        return out
    return _to_own_folder(path, "")


def backup_before(project: Workspace | Path | str, reason: str) -> Path:
    """A backup before something far-reaching. `reason` becomes part of its name: `merge`, `import`, `removal`.

    An open workspace saves what is pending first.
    """
    if isinstance(project, Workspace):
        project.flush()
        return _to_own_folder(project.path, reason)
    return _to_own_folder(Path(project).expanduser(), reason)


def backup_when_due(path: Path | str, hours: float = 1.0) -> Path | None:
    """A backup where the newest in the backup folder is older than that and than the file's last change.

    For calling at intervals from a thread of its own; None where none was due.
    """
    path = Path(path).expanduser()
    newest = _newest_in(backup_folder(path))
    if newest >= path.stat().st_mtime or time.time() - newest < hours * 3600:
        return None
    return _to_own_folder(path, "")


def backup_folder(path: Path | str) -> Path:
    """The folder of this project's backups; it may not exist yet."""
    with ProjectFile.opened(path) as file:
        info = file.read(reading.info)
    return backups_of(info.name, info.id)


def newest_backup(path: Path | str) -> datetime | None:
    """When the newest backup in the project's backup folder was made, None where there is none."""
    newest = _newest_in(backup_folder(path))
    return datetime.fromtimestamp(newest, UTC) if newest else None


def restore_backup(backup: Path | str, path: Path | str) -> Path:
    """Makes a project of a backup, checked in full. Never over an existing file: raises AnnotatorError."""
    for given in (backup, path):
        refuse_url(str(given))
    target = Path(path).expanduser()
    restored(Path(backup).expanduser(), target)
    return target


def _newest_in(folder: Path) -> float:
    return max((entry.stat().st_mtime for entry in folder.glob("*.annot")), default=0.0) if folder.is_dir() else 0.0


def _to_own_folder(path: Path, reason: str) -> Path:
    folder = backup_folder(path)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise SavingTrouble(
            worded(
                "The folder for backups, {folder}, could not be made: {why}. The project is unchanged.",
                folder=shown(folder),
                why=system_reason(error),
            )
        ) from error
    target = new_backup_name(folder, reason)
    verified_copy(path, target)
    thin(folder)
    return target
