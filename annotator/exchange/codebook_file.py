"""Codebook files: reading them with every problem at once, and writing them."""

from __future__ import annotations

from pathlib import Path

from annotator.exchange.codebook_difference import CodeDifference, Difference, diff_codebooks
from annotator.exchange.codebook_fields import DEEPEST_YAML
from annotator.exchange.codebook_reading import codebook_of
from annotator.exchange.codebook_values import Findings
from annotator.exchange.codebook_writing import codebook_to_plain, write_codebook
from annotator.exchange.safe_yaml import LARGEST, read_yaml
from annotator.model.codebook import Codebook
from annotator.model.errors import CodebookProblem, Problem
from annotator.model.names import visible
from annotator.model.wording import Wording, system_reason, worded

__all__ = [
    "CodeDifference",
    "Difference",
    "codebook_to_plain",
    "content_of",
    "diff_codebooks",
    "load_codebook",
    "parse_codebook",
    "write_codebook",
]


def load_codebook(path: Path | str) -> Codebook:
    """The codebook in a file. Raises CodebookProblem with everything that is wrong, each with line and column."""
    path = Path(path)
    return parse_codebook(_decoded(content_of(path), visible(str(path))), str(path))


def content_of(path: Path) -> bytes:
    """The bytes of a codebook file. Raises CodebookProblem where it cannot be read or is larger than any codebook."""
    shown = visible(str(path))
    try:
        if path.is_dir():
            raise _whole_file(shown, worded("This is a folder: name the codebook's .yaml file."))
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise _whole_file(shown, worded("There is no such file: check the name and the folder.")) from None
    except OSError as error:
        raise _whole_file(
            shown, worded("The file cannot be read ({why}): check its permissions.", why=system_reason(error))
        ) from None
    if len(content) > LARGEST:
        raise _too_large(shown)
    return content


def parse_codebook(text: str, file_name: str) -> Codebook:
    """The codebook written in `text`; `file_name` is for the messages."""
    shown = visible(file_name)
    if len(text) > LARGEST:
        raise _too_large(shown)
    root, problems = read_yaml(text.removeprefix("\ufeff"), deepest=DEEPEST_YAML)
    if root is None:
        empty = Problem(worded("The file is empty. A codebook begins with the line: annotator-codebook: 1"))
        raise CodebookProblem(shown, problems or (empty,))
    findings = Findings(list(problems))
    codebook = codebook_of(root, findings)
    if findings.problems:
        ordered = sorted(findings.problems, key=lambda problem: (problem.line, problem.column, problem.message))
        raise CodebookProblem(shown, tuple(dict.fromkeys(ordered)))
    return codebook


def _decoded(content: bytes, shown: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _whole_file(shown, worded("The file is in UTF-16: save it as UTF-8 in your editor."))
    if b"\x00" in content:
        raise _whole_file(shown, worded("This is no text file: a codebook is YAML, written in a text editor."))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = len(content[content.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8")) + 1
        message = worded("From here on the file is not UTF-8: save it as UTF-8 in your editor.")
        raise CodebookProblem(shown, (Problem(message, line, column),)) from None


def _whole_file(shown: str, message: Wording) -> CodebookProblem:
    return CodebookProblem(shown, (Problem(message),))


def _too_large(shown: str) -> CodebookProblem:
    return _whole_file(shown, worded("The file is over 1 MB, more than any codebook needs: is it the right file?"))
