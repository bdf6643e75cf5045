"""Commands about documents: list, text, rename, remove, done, search."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from annotator.cli.options import CoderName, DocumentName, Json, Project, coder_made, coder_planned, opened
from annotator.cli.output import is_terminal, progress, say, say_json, say_table, write_exactly
from annotator.cli.passage_list import Passage, say_passages
from annotator.model.names import visible
from annotator.model.records import Document, ReadingState
from annotator.workspace import acts
from annotator.workspace.searching import Hit, Query, QueryKind, Shelf
from annotator.workspace.searching import search as find_everywhere
from annotator.workspace.workspace import Workspace

commands = typer.Typer()
COLUMNS_OF_READERS = 4
"""Coders who get a column of their own on a terminal."""
NOTHING_FOUND = "Nothing found."
STATES = {ReadingState.NOT_OPENED: "–", ReadingState.IN_PROGRESS: "in progress", ReadingState.DONE: "done"}


@commands.command()
def documents(project: Project, json: Json = False) -> None:
    """List the documents with their size, codings and who has read them."""
    with opened(project) as workspace:
        rows = [_document_row(workspace, document) for document in workspace.documents.values()]
    if json:
        say_json(rows)
        return
    readers = list(dict.fromkeys(name for row in rows for name in row["readings"]))
    apart = is_terminal() and len(readers) <= COLUMNS_OF_READERS
    counts = ("Characters", "¶" if apart else "Paragraphs", "Posts", "Codings")
    say_table(
        ("Document", *counts, *(readers if apart else ("Read by",))),
        [
            (
                *(row["name"], row["characters"], row["paragraphs"], row["posts"], row["codings"]),
                *(_states(row["readings"], readers) if apart else (_readers(row["readings"]),)),
            )
            for row in rows
        ],
        empty="No documents yet. Bring some in with: annotator import PROJECT PATH…",
        right=(1, 2, 3, 4),
    )


def _states(readings: dict[str, str], readers: list[str]) -> list[str]:
    return [STATES[ReadingState(readings.get(name, ReadingState.NOT_OPENED))] for name in readers]


def _readers(readings: dict[str, str]) -> str:
    return ", ".join(f"{name}: {STATES[ReadingState(state)]}" for name, state in readings.items())


def _document_row(workspace: Workspace, document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "name": document.name,
        "characters": document.characters,
        "paragraphs": document.paragraphs,
        "posts": document.posts,
        "codings": workspace.count(document=document.id),
        "sha256": document.sha256,
        "readings": {
            coder.name: workspace.readings[document.id, coder.id].state.value
            for coder in workspace.coders.values()
            if (document.id, coder.id) in workspace.readings
        },
    }


@commands.command()
def text(project: Project, document: DocumentName, json: Json = False) -> None:
    """Print the stored text, byte for byte."""
    with opened(project) as workspace:
        stored = workspace.text(workspace.find_document(document).id)
    if json:
        say_json({"text": stored})
    else:
        write_exactly(stored)


@commands.command()
def rename(
    project: Project,
    document: DocumentName,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The new name.")],
    json: Json = False,
) -> None:
    """Give a document another name."""
    with opened(project) as workspace:
        found = workspace.find_document(document)
        workspace.commit(acts.rename_document(found, name, workspace.documents.values()))
    if json:
        say_json({"id": found.id})
    else:
        say(f"Renamed: {visible(found.name)} is now {visible(name.strip())}")


@commands.command()
def remove(project: Project, document: DocumentName, json: Json = False) -> None:
    """Take a document with its codings out of the project; `undo` brings it back."""
    with opened(project) as workspace:
        found = workspace.find_document(document)
        codings = workspace.codings_of(found.id)
        change = acts.remove_documents(
            (found,), codings, tuple(workspace.readings.values()), tuple(workspace.memos.values())
        )
        workspace.commit(change)
    if json:
        say_json({"id": found.id})
    else:
        say(f"Removed: {visible(found.name)} with {len(codings)} codings. To bring it back: annotator undo PROJECT")


@commands.command()
def done(
    project: Project,
    document: DocumentName,
    coder: CoderName,
    not_done: Annotated[bool, typer.Option("--not", help="Take it back: the coder is still reading.")] = False,
    json: Json = False,
) -> None:
    """Say that a coder has finished reading a document."""
    with opened(project) as workspace:
        found = workspace.find_document(document)
        reader, new_coder = coder_planned(workspace, coder)
        coder_made(workspace, reader, new_coder)
        state = ReadingState.IN_PROGRESS if not_done else ReadingState.DONE
        before = workspace.readings.get((found.id, reader.id))
        if before is None or before.state is not state:
            workspace.commit(acts.mark_reading(found, reader, state, before))
    if json:
        say_json({"state": state.value})
    else:
        say(f"{visible(reader.name)}, {visible(found.name)}: {STATES[state]}")


@commands.command()
def search(
    project: Project,
    query: Annotated[str, typer.Argument(metavar="QUERY", help="Words, or a pattern with --regex.")],
    regex: Annotated[bool, typer.Option("--regex", help="QUERY is a regular expression.")] = False,
    match_case: Annotated[bool, typer.Option("--match-case", help="Capitals count.")] = False,
    whole_words: Annotated[
        bool, typer.Option("--whole-words", help="No hits that begin or end inside a word.")
    ] = False,
    json: Json = False,
) -> None:
    """Find words in all documents; case, no-break spaces, hyphens and quote marks are folded."""
    kind = QueryKind.PATTERN if regex else QueryKind.WORDS
    wanted = Query(query, kind, whole_words=whole_words, match_case=match_case)
    hits: list[dict[str, Any]] = []
    with opened(project) as workspace, progress("Searching") as report:
        documents = tuple(workspace.documents.values())
        for found in find_everywhere(Shelf(workspace.path), wanted, documents, report=report):
            hits += [_hit_row(found.name, hit) for hit in found.hits]
    if json:
        say_json(hits)
        return
    if is_terminal():
        say_passages([_passage(hit) for hit in hits], empty=NOTHING_FOUND)
        return
    say_table(
        ("Document", "Place", "Passage"),
        [(hit["document"], hit["place"], _one_line(hit)) for hit in hits],
        empty=NOTHING_FOUND,
    )


def _passage(hit: dict[str, Any]) -> Passage:
    return Passage(hit["document"], hit["place"], hit["quote"], before=hit["before"], after=hit["after"])


def _hit_row(document: str, hit: Hit) -> dict[str, Any]:
    return {
        "document_id": hit.document,
        "document": document,
        "start": hit.start,
        "end": hit.end,
        "place": hit.place,
        "before": hit.before,
        "quote": hit.quote,
        "after": hit.after,
    }


def _one_line(hit: dict[str, Any]) -> str:
    return " ".join(f"…{hit['before']}[{hit['quote']}]{hit['after']}…".split())
