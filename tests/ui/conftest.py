"""Ground for tests of panes: a real project with one document, two coders and a small codebook."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude
from annotator.model.records import Coder, Coding, Document
from annotator.model.span import Span
from annotator.model.structure import Segments, Structure, structure_to_plain
from annotator.model.text import sha256_of
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.translations.language import Language, hush, speak
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

POSTS = (
    "The firm sells radios.\n",
    "The services fear a switch: a vendor may turn it off 🙂 in a crisis.\n",
    "Some listen in. Others 平安 do not.\n",
)
TEXT = "".join(POSTS)
CERTAINTY = Attribute("certainty", "Certainty", AttributeType.CHOICE, ("low", "middle", "high"))
SPEAKER = Attribute("speaker", "Who says it", AttributeType.TEXT)
YEAR = Attribute("year", "Year", AttributeType.NUMBER)
QUOTED = Attribute("quoted", "Quoted", AttributeType.YES_NO)


def small_codebook() -> Codebook:
    """Two families; `talk` is retired."""
    return Codebook.of(
        (
            Code("actor", "Actor", codable=False),
            Code("firm", "Firm", "actor", 0, key="1", aliases=("company",), definition="Who sells."),
            Code("state", "State body", "actor", 1, key="2"),
            Code("talk", "Talk show", "actor", 2, retired=True),
            Code("threat", "Threat", position=1, definition="Any danger."),
            Code(
                "switch",
                "Kill switch",
                "threat",
                0,
                key="4",
                definition="Somebody could stop it.",
                include=("remote shut-off",),
                exclude=(Exclude("listening in", "spying"), Exclude("figures of speech")),
                examples=("Compressors were stopped.",),
                attributes=(CERTAINTY, SPEAKER, YEAR, QUOTED),
            ),
            Code("spying", "Espionage", "threat", 1, key="3"),
        ),
        name="Small",
        version="1.2.0",
    )


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def add_document(workspace: Workspace, document_id: str, name: str, text: str, structure: Structure) -> None:
    plain = json.dumps(structure_to_plain(structure)).encode()
    document = Document(
        document_id,
        name,
        len(workspace.documents),
        workspace.put_blob(text.encode()),
        len(text),
        workspace.put_blob(plain),
        len(structure.paragraphs),
        len(structure.posts),
        "2026-01-02T03:04:05Z",
        importer="txt",
        importer_version="1",
        encoding="utf-8",
        variables=(("author", "Somebody"),),
    )
    assert document.sha256 == sha256_of(text)
    workspace.commit(Change("Import", (Put(None, document),)))


def structure_of_posts(posts: tuple[str, ...]) -> Structure:
    spans, at = [], 0
    for post in posts:
        spans.append((at, at + len(post) - 1))
        at += len(post)
    pieces = Segments.of(spans)
    return Structure(paragraphs=pieces, sentences=pieces, posts=pieces)


@pytest.fixture
def panel_workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "panels.annot", name="Panels", codebook=small_codebook()) as workspace:
        add_document(workspace, "thread", "A thread", TEXT, structure_of_posts(POSTS))
        coders = (Coder("ada", "Ada Kowalska", "AK", 0), Coder("ben", "Ben Mwangi", "BM", 1))
        workspace.commit(Change("Coders", tuple(Put(None, coder) for coder in coders)))
        yield workspace


Mark = Callable[..., Coding]


@pytest.fixture
def mark(panel_workspace: Workspace) -> Mark:
    """Codes some words of the document: `mark("a switch", "switch", coder="ben")`."""

    def code(words: str, code_id: str, coder: str = "ada", memo: str = "") -> Coding:
        change = acts.code(
            panel_workspace.documents["thread"],
            span_of(words),
            panel_workspace.codebook.code(code_id),
            panel_workspace.coders[coder],
            memo=memo,
        )
        panel_workspace.apply(change)
        coding = change.puts[0].after
        assert isinstance(coding, Coding)
        return coding

    return code


@pytest.fixture
def panel_news(qapp: object, panel_workspace: Workspace) -> Iterator[NewsBridge]:
    bridge = NewsBridge(panel_workspace)
    yield bridge
    bridge.close()


@pytest.fixture
def panel_viewing(qapp: object) -> Viewing:
    return Viewing("ada")


@pytest.fixture
def panel_appearance(qapp: object) -> Appearance:
    return Appearance("light")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German; a test's words are looked up as they are asked for."""
    before = QLocale()
    speak(qapp, Language.GERMAN)
    yield
    hush(qapp)
    QLocale.setDefault(before)
