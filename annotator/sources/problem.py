"""Why a source could not be read, in one clear message that names the file, the reason and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.wording import Wording, worded


class SourceProblem(AnnotatorError):
    """A file that could not be read as a source. `reason` ends with what to do; nothing was imported from it."""

    def __init__(self, name: str, reason: Wording) -> None:
        self.name = name
        self.reason = reason
        super().__init__(worded("{file}: {reason}", file=visible(name), reason=reason))


@dataclass(frozen=True, slots=True)
class Candidate:
    """One encoding a file might be in, with the beginning of the text as it would read."""

    encoding: str
    preview: str


class EncodingUnknown(SourceProblem):
    """The bytes are not UTF-8 and nothing says what they are: the person chooses among `candidates`, best first."""

    def __init__(self, name: str, candidates: tuple[Candidate, ...]) -> None:
        self.candidates = candidates
        names = ", ".join(candidate.encoding for candidate in candidates[:4])
        super().__init__(
            name,
            worded(
                "It is not UTF-8, and its encoding cannot be known for certain. Say which it is; likely: {names}.",
                names=names,
            ),
        )
