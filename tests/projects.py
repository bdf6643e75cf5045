"""Small projects for tests: a text, two coders, a few codes."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code
from annotator.model.plain import canonical
from annotator.model.records import Coder, Coding, Document
from annotator.model.span import Span
from annotator.model.structure import Segments, Structure, structure_to_plain
from annotator.model.wording import worded
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import plan_freeze
from annotator.workspace.news import News
from annotator.workspace.workspace import Workspace

TEXT = "The supplier signed. Ça va 🙂, said the ministry‑in‑exile; 中文 too.\n" * 20
CODEBOOK = Codebook.of(
    [
        Code("actor", "Actor", codable=False),
        Code(
            "firm",
            "Firm",
            parent="actor",
            key="1",
            attributes=(Attribute("certainty", "Certainty", AttributeType.CHOICE, ("low", "high")),),
        ),
        Code("person", "Person", parent="actor", position=1, key="2"),
        Code("old", "Old", position=1, retired=True),
    ],
    name="Actors",
    version="1.2.0",
)


def add_document(workspace: Workspace, name: str, text: str = TEXT) -> Document:
    """Imports a text by the workspace's own means."""
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:index]) for index in range(len(lines))]
    paragraphs = [(start, start + len(line)) for start, line in zip(starts, lines, strict=True) if line]
    structure = canonical(structure_to_plain(Structure(paragraphs=Segments.of(paragraphs))))
    document = Document(
        id=new_id(),
        name=name,
        position=len(workspace.documents),
        sha256=workspace.put_blob(text.encode("utf-8")),
        characters=len(text),
        structure_sha256=workspace.put_blob(structure),
        paragraphs=len(paragraphs),
        posts=0,
        created=now(),
        original_sha256=workspace.put_blob(b"\xef\xbb\xbf" + text.encode("utf-8")),
    )
    workspace.commit(Change(worded("Import documents"), (Put(None, document),)))
    return document


def add_coder(workspace: Workspace, name: str) -> Coder:
    coder, change = acts.add_coder(name, workspace.coders)
    workspace.commit(change)
    return coder


def make_project(path: Path) -> Workspace:
    """A project with the documents "essay" and "thread" and the coders Ada and Ben, open."""
    workspace = Workspace.create(path, name="Study", codebook=CODEBOOK)
    for name in ("essay", "thread"):
        add_document(workspace, name)
    for name in ("Ada", "Ben"):
        add_coder(workspace, name)
    return workspace


def planned(workspace: Workspace, start: int, end: int, *, code: str = "firm", coder: str = "Ada") -> Change:
    """The change that codes `[start, end)` of the essay."""
    document, who = workspace.find_document("essay"), workspace.find_coder(coder)
    return acts.code(document, Span(start, end), workspace.codebook.code(code), who)


def coding_in(change: Change) -> Coding:
    """The coding that a change makes."""
    coding = change.puts[0].after
    assert isinstance(coding, Coding)
    return coding


def fields_of(record: object) -> dict[str, Any]:
    """A record's fields by name, to make a slightly different one of."""
    return {name: getattr(record, name) for name in record.__class__.__dataclass_fields__}  # type: ignore[attr-defined]


def heard_from(workspace: Workspace) -> list[News]:
    heard: list[News] = []
    workspace.subscribe(heard.append)
    return heard


def wait_for_news(workspace: Workspace, count: int, heard: list[News], seconds: float = 5.0) -> None:
    """Catches up as the owner would, each time it is woken, until so much was heard."""
    woken = threading.Event()
    workspace.on_wake = woken.set
    workspace.catch_up()
    while len(heard) < count:
        assert woken.wait(seconds), f"heard only {heard}"
        woken.clear()
        workspace.catch_up()


def freeze(workspace: Workspace, number: str, coder: str | None = None) -> None:
    """Keeps the codebook as it is as a version of that number; `coder` is the name of who does it."""
    by = None if coder is None else workspace.find_coder(coder).id
    plan = plan_freeze(workspace, number, workspace.codebook.name, "", coder=by)
    workspace.put_blob(plan.content)
    workspace.commit(plan.change)


def edit_code(workspace: Workspace, code_id: str, **fields: object) -> None:
    code = workspace.codebook.code(code_id)
    workspace.commit(acts.edit_code(code, replace(code, **fields), workspace.codebook))  # type: ignore[arg-type]


def alter(path: Path, *statements: str) -> None:
    """Changes a project file behind the program's back."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
