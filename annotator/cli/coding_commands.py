"""Commands about single codings: code and uncode."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli.options import CodeName, CoderName, DocumentName, Json, Project, coder_made, coder_planned, opened
from annotator.cli.output import say, say_json
from annotator.model.change import Change
from annotator.model.errors import AnnotatorError, NotFoundError
from annotator.model.names import visible
from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

commands = typer.Typer()
SHORTEST = 4
"""Signs of an id that may stand for the whole of it."""


@commands.command()
def code(
    project: Project,
    document: DocumentName,
    start: Annotated[int, typer.Argument(metavar="START", help="First character, counted from 0 in code points.")],
    end: Annotated[int, typer.Argument(metavar="END", help="The character after the last.")],
    code: CodeName,
    coder: CoderName,
    memo: Annotated[str, typer.Option(help="A note on this coding.")] = "",
    json: Json = False,
) -> None:
    """Code one passage; the same coding again adds nothing."""
    with opened(project) as workspace:
        found = workspace.find_document(document)
        chosen = workspace.codebook.resolve(code)
        if not 0 <= start < end <= found.characters:
            raise AnnotatorError(
                worded(
                    "{start} to {end} is no passage of {found}, which has {characters} characters. Nothing was coded.",
                    start=start,
                    end=end,
                    found=visible(found.name),
                    characters=found.characters,
                )
            )
        span = Span(start, end)
        who, new_coder = coder_planned(workspace, coder)
        there = [
            coding
            for coding in workspace.codings_of(found.id)
            if (coding.span, coding.code, coding.coder) == (span, chosen.id, who.id)
        ]
        coding = there[0] if there else _only_coding(change := acts.code(found, span, chosen, who, memo=memo))
        quote = workspace.text(found.id)[start:end]
        if not there:
            coder_made(workspace, who, new_coder)
            workspace.commit(change)
    if json:
        say_json({"id": coding.id, "created": not there})
    else:
        told = "Already there" if there else "Coded"
        say(f"{told}: {visible(chosen.name)} on “{visible(' '.join(quote.split()))}” ({coding.id})")


def _only_coding(change: Change) -> Coding:
    coding = change.puts[-1].after
    if not isinstance(coding, Coding):
        raise TypeError("coding a passage puts a coding")
    return coding


@commands.command()
def uncode(
    project: Project,
    coding: Annotated[str, typer.Argument(metavar="CODING", help="A coding's id or its beginning.")],
    json: Json = False,
) -> None:
    """Take one coding back."""
    with opened(project) as workspace:
        found = _coding_called(workspace, coding)
        change = acts.withdraw((found,))
        workspace.commit(change)
    if json:
        say_json({"label": change.label})
    else:
        say(f"{change.label}: {found.id}")


def _coding_called(workspace: Workspace, text: str) -> Coding:
    """The coding of that id, or the only one whose id begins so. Raises NotFoundError."""
    found = workspace.coding(text)
    if found is not None:
        return found
    fitting = [coding for coding in workspace.codings() if coding.id.startswith(text)] if len(text) >= SHORTEST else []
    if len(fitting) > 1:
        raise NotFoundError(
            worded('{count} codings begin with "{text}". Give more of the id.', count=len(fitting), text=visible(text))
        )
    if not fitting:
        raise NotFoundError(worded('The project has no coding "{text}". Nothing was changed.', text=visible(text)))
    return fitting[0]
