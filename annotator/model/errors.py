"""What can go wrong in the world, told in the researcher's words. Anything else is a bug and stays loud."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.wording import Wording, listed, verbatim, worded


class AnnotatorError(Exception):
    """Something that could not be done. `str(error)` names what failed, what is safe and what to do."""

    def __init__(self, message: Wording, why: Wording | None = None) -> None:
        """`why`: the part of the message that says why, where what failed is known already."""
        super().__init__(message)
        self._why = why

    @property
    def why(self) -> Wording:
        """Why, and what to do: the whole message where nothing shorter is known."""
        return self._why or self.wording

    @property
    def wording(self) -> Wording:
        """The message as it was made."""
        message = self.args[0]
        return message if isinstance(message, Wording) else verbatim(str(message))


class StaleChangeError(AnnotatorError):
    """The record was changed elsewhere since this change was planned."""


class NotFoundError(AnnotatorError):
    """No document, code, coder or coding of that name or id."""


class Cancelled(Exception):
    """The person stopped a job. Nothing half-done remains."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file. Lines and columns count from 1; 0 means the whole file."""

    message: Wording
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return self.wording

    @property
    def wording(self) -> Wording:
        if not self.line:
            return self.message
        return worded(
            "line {line}, column {column}: {message}", line=self.line, column=self.column, message=self.message
        )


class CodebookProblem(AnnotatorError):
    """A codebook file with one or more problems, all of them listed."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        self.file = file
        self.problems = problems
        super().__init__(listed((listed((file, problem.wording)) for problem in problems), "\n"))
