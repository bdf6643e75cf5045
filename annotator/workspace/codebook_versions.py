"""Versions of the codebook kept in the project: keeping one, what changed since, and reading one again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from annotator.exchange.codebook_difference import CodeDifference, Difference, diff_codebooks
from annotator.exchange.codebook_fields import VERSION
from annotator.exchange.codebook_file import parse_codebook, write_codebook
from annotator.model.change import Change, Put
from annotator.model.clock import exact_now, new_id
from annotator.model.codebook import Codebook
from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.model.records import CodebookVersion
from annotator.model.text import sha256_of
from annotator.model.wording import worded
from annotator.workspace.planning import clean, one_line, replaced
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Drift:
    """How the codebook differs from the newest kept version (`since`, None where none is kept)."""

    since: CodebookVersion | None
    differences: tuple[CodeDifference, ...]
    suggestion: str
    """The version number that these differences ask for."""


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A version to be kept. Put `content` into the project before the change."""

    change: Change
    content: bytes


def kept_versions(workspace: Workspace) -> tuple[CodebookVersion, ...]:
    """The newest first; of those kept within one second, the higher number."""
    return tuple(sorted(workspace.codebook_versions(), key=lambda kept: (kept.created, _numbers(kept)), reverse=True))


def _numbers(kept: CodebookVersion) -> tuple[int, ...]:
    match = VERSION.fullmatch(kept.version)
    return tuple(int(part) for part in match.groups()[:3]) if match else ()


def codebook_of(workspace: Workspace, version: CodebookVersion) -> Codebook:
    """The codebook as it stood. Raises AnnotatorError where the stored text is damaged."""
    try:
        text = workspace.blob(version.yaml_sha256).decode("utf-8")
    except UnicodeDecodeError as error:
        raise AnnotatorError(
            worded("The kept codebook {version} is damaged. Restore a backup of it.", version=version.version)
        ) from error
    return _parsed(text, f"{version.name} {version.version}")


@lru_cache(maxsize=16)
def _parsed(text: str, name: str) -> Codebook:
    """A kept version never changes, and is asked for after every edit of the codebook in use."""
    return parse_codebook(text, name)


def drift_of(workspace: Workspace) -> Drift:
    """What changed since the newest kept version, and the number to give the next one."""
    newest = next(iter(kept_versions(workspace)), None)
    current = workspace.codebook
    if newest is None:
        return Drift(None, (), current.version)
    found = diff_codebooks(codebook_of(workspace, newest), current)
    rules = tuple(difference for difference in found if (difference.code, difference.field) != ("", "version"))
    return Drift(newest, rules, next_version(newest.version, rules))


def next_version(version: str, differences: tuple[CodeDifference, ...]) -> str:
    """The number after `version`: the first part where a code that was there means something else or is gone, the
    second where codes were only added or moved, the last where only the wording differs."""
    match = VERSION.fullmatch(version)
    if match is None or not differences:
        return version
    major, minor, patch = (int(part) for part in match.groups()[:3])
    of_meaning = [one for one in differences if one.suggestion is Weight.MEANING]
    if any(one.kind not in {Difference.ADDED, Difference.MOVED} for one in of_meaning):
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if of_meaning else f"{major}.{minor}.{patch + 1}"


def plan_version(workspace: Workspace, number: str, name: str, note: str, *, coder: str | None = None) -> KeptVersion:
    """Keeps the codebook as it is under a number and a name. Raises AnnotatorError for a number that is no version
    or that a kept codebook with other rules has."""
    number, name = number.strip(), one_line(name)
    if VERSION.fullmatch(number) is None:
        raise AnnotatorError(worded("A version has three numbers, such as 1.2.0."))
    if not name:
        raise AnnotatorError(worded("A codebook needs a name."))
    info = replace(workspace.info, codebook_version=number, codebook_name=name)
    content = write_codebook(replace(workspace.codebook, version=number, name=name)).encode("utf-8")
    sha256 = sha256_of(content)
    for version in workspace.codebook_versions():
        if version.yaml_sha256 == sha256:
            raise AnnotatorError(
                worded("This codebook is kept already, as version {version}.", version=version.version)
            )
        if version.version == number:
            raise AnnotatorError(
                worded("Version {number} is kept already, with other rules. Choose another number.", number=number)
            )
    kept = CodebookVersion(new_id(), number, name, exact_now(), sha256, clean(note))
    puts = (*replaced(workspace.info, info), Put(None, kept))
    return KeptVersion(Change(worded("Keep codebook version"), puts, coder), content)
