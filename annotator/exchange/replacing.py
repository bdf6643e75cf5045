"""What an export may put itself in place of: an earlier export of its kind, never anything else."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from enum import StrEnum
from pathlib import Path

from annotator.exchange.codebook_fields import FORMAT
from annotator.exchange.csv_files import columns_of
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.wording import worded

PACKAGE = "datapackage.json"


class Format(StrEnum):
    """What an export writes."""

    CSV = "csv"
    JSONL = "jsonl"
    YAML = "yaml"
    FOLDER = "folder"


_SUFFIXES = {".csv": Format.CSV, ".jsonl": Format.JSONL, ".yaml": Format.YAML, ".yml": Format.YAML, "": Format.FOLDER}


def format_of(out: Path, wanted: str | None = None) -> Format:
    """The format asked for, else what the suffix says; a folder where there is one or no suffix."""
    known = ", ".join(form.value for form in Format)
    if wanted is not None:
        try:
            return Format(wanted)
        except ValueError:
            raise AnnotatorError(
                worded("There is no format “{wanted}”. Formats are {known}.", wanted=visible(wanted), known=known)
            ) from None
    if out.is_dir():
        return Format.FOLDER
    try:
        return _SUFFIXES[out.suffix.lower()]
    except KeyError:
        raise AnnotatorError(
            worded(
                "From “{path}” it cannot be told what to write: end it with .csv, .jsonl or .yaml, name a folder, "
                "or give the format ({known}).",
                path=visible(out.name),
                known=known,
            )
        ) from None


def refuse_other_file(out: Path, form: Format) -> None:
    """Raises AnnotatorError where a file stands at `out` that is no earlier export of this kind, or no folder is."""
    refuse_unlike(out, _LOOKS_LIKE[form])


def refuse_unlike(out: Path, looks_alike: Callable[[Path], bool]) -> None:
    """Raises AnnotatorError where a file stands at `out` that does not look as what shall take its place."""
    if not out.parent.is_dir():
        raise AnnotatorError(
            worded("There is no folder {folder}. Make it first, or choose another.", folder=visible(str(out.parent)))
        )
    if out.is_dir():
        raise AnnotatorError(worded("{path} is a folder: name a file in it.", path=visible(str(out))))
    if out.exists() and not out.is_file():
        raise AnnotatorError(
            worded("{path} is a device or a pipe and no file. It is untouched: name a file.", path=visible(str(out)))
        )
    if out.exists() and out.stat().st_size and not looks_alike(out):
        raise AnnotatorError(
            worded(
                "{path} exists and is no earlier export of this kind. It is untouched: choose another name.",
                path=visible(str(out)),
            )
        )


def refuse_other_folder(out: Path, names: Collection[str]) -> tuple[str, ...]:
    """Names in the folder that are not the export's and stay as they are, sorted; none where there is no folder.

    Raises AnnotatorError where the export would replace something that no earlier export wrote.
    """
    if out.exists() and not out.is_dir():
        raise AnnotatorError(
            worded("{path} is a file. It is untouched: choose the name of a folder.", path=visible(str(out)))
        )
    if not out.parent.is_dir():
        raise AnnotatorError(
            worded("There is no folder {folder}. Make it first, or choose another.", folder=visible(str(out.parent)))
        )
    present = sorted(path.name for path in out.iterdir()) if out.is_dir() else []
    in_the_way = [name for name in present if name in names]
    if in_the_way and earlier_files(out) is None:
        raise AnnotatorError(
            worded(
                "{path} holds {other}, which no export of this program wrote. It is untouched: choose another folder.",
                path=visible(str(out)),
                other=visible(in_the_way[0]),
            )
        )
    return tuple(name for name in present if name not in names)


def earlier_files(folder: Path) -> tuple[str, ...] | None:
    """The files under texts and structure that an earlier export into this folder wrote; None where none did."""
    try:
        package = json.loads((folder / PACKAGE).read_text(encoding="utf-8"))
        files = package["annotator"]["files"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return tuple(name for name in files if isinstance(name, str)) if isinstance(files, list) else None


def _is_codings(path: Path) -> bool:
    return columns_of(path)[:1] == ("coding_id",)


def _is_json_lines(path: Path) -> bool:
    with path.open("rb") as stream:
        head = stream.read(4096)
    return head.startswith(b'{"id"') and b'"text"' in head


def _is_codebook(path: Path) -> bool:
    with path.open("rb") as stream:
        return FORMAT.encode() in stream.read(4096)


_LOOKS_LIKE: dict[Format, Callable[[Path], bool]] = {
    Format.CSV: _is_codings,
    Format.JSONL: _is_json_lines,
    Format.YAML: _is_codebook,
}
