"""Ground for tests of Review: six documents that two coders finished, and one that only Ada did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.plain import canonical
from annotator.model.records import Coder, Coding, Document, Reading, ReadingState
from annotator.model.structure import Segments, Structure, structure_to_plain
from annotator.ui.jobs import Jobs
from annotator.ui.news import NewsBridge
from annotator.ui.review.mode import ReviewMode
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.workspace.workspace import Workspace

SENTENCES = ("The firm sells radios. ", "A switch is feared. ", "Some listen in. ", "Prices are low. ", "It ends.")
TEXT = "".join(SENTENCES)
WHEN = "2026-01-02T03:04:05Z"
CODEBOOK = Codebook.of(
    (
        Code("actor", "Actor", codable=False),
        Code("firm", "Firm", "actor", 0),
        Code("threat", "Threat", position=1, codable=False),
        Code("switch", "Kill switch", "threat", 0),
        Code("spying", "Espionage", "threat", 1),
        Code("price", "Price", "threat", 2),
        Code("unused", "Unused", "threat", 3),
    ),
    name="Small",
    version="1.0.0",
)

Coded = Callable[..., Coding]


def place(sentence: int) -> tuple[int, int]:
    start = sum(map(len, SENTENCES[:sentence]))
    return start, start + len(SENTENCES[sentence].rstrip())


def coding(document: str, sentence: int, code: str, coder: str, *, shorter: int = 0) -> Coding:
    start, end = place(sentence)
    return Coding(f"{document}-{sentence}-{code}-{coder}", document, start, end - shorter, code, coder, WHEN, WHEN)


def done(document: str, coder: str) -> Reading:
    return Reading(document, coder, ReadingState.DONE, WHEN)


def add_document(workspace: Workspace, document_id: str) -> None:
    pieces = Segments.of([place(number) for number in range(len(SENTENCES))])
    structure = Structure(paragraphs=pieces, sentences=pieces)
    document = Document(
        document_id,
        f"Text {document_id}",
        len(workspace.documents),
        workspace.put_blob(TEXT.encode()),
        len(TEXT),
        workspace.put_blob(canonical(structure_to_plain(structure))),
        len(SENTENCES),
        0,
        WHEN,
    )
    workspace.commit(Change("Import", (Put(None, document),)))


def commit(workspace: Workspace, *records: Coding | Reading | Coder) -> None:
    workspace.commit(Change("Code", tuple(Put(None, record) for record in records)))


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Workspace]:
    """Documents and coders without codings and readings."""
    with Workspace.create(tmp_path / "review.annot", name="Review", codebook=CODEBOOK) as workspace:
        for number in range(1, 8):
            add_document(workspace, f"d{number}")
        commit(workspace, Coder("ada", "Ada", "AK", 0), Coder("ben", "Ben", "BM", 1))
        yield workspace


@pytest.fixture
def coded(bare: Workspace) -> Workspace:
    """Firm: always alike. Kill switch: Ada in all, Ben in two. Espionage: other ends. Price: once, Ben alone."""
    records: list[Coding | Reading] = [done(f"d{number}", "ada") for number in range(1, 8)]
    for number in range(1, 7):
        name = f"d{number}"
        records.append(done(name, "ben"))
        records += [coding(name, 0, "firm", coder) for coder in ("ada", "ben")]
        records.append(coding(name, 1, "switch", "ada"))
        records += [coding(name, 1, "switch", "ben")] if number < 3 else []
        records += [coding(name, 2, "spying", "ada"), coding(name, 2, "spying", "ben", shorter=number % 2)]
    records += [coding("d1", 3, "price", "ben"), coding("d3", 1, "spying", "ben")]
    commit(bare, *records)
    return bare


@pytest.fixture
def review_for(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., ReviewMode]]:
    """Builds Review for a workspace; `blind` keeps Ada's own codings only."""
    made: list[tuple[ReviewMode, NewsBridge, Jobs]] = []

    def build(workspace: Workspace, *, blind: bool = False) -> ReviewMode:
        # Owned by the application: what only Python owns may be collected on a worker's thread.
        news, jobs, viewing = NewsBridge(workspace, qapp), Jobs(qapp), Viewing("ada", qapp)
        if not blind:
            viewing.show_coders(None)
        mode = ReviewMode(workspace, news, viewing, Appearance("light", qapp), jobs)
        qtbot.addWidget(mode)
        made.append((mode, news, jobs))
        mode.resize(1400, 800)
        mode.show()
        mode.take_keyboard()
        return mode

    yield build
    for mode, news, jobs in made:
        mode.close_down()
        jobs.close()
        news.close()


@pytest.fixture
def review(coded: Workspace, review_for: Callable[..., ReviewMode], qtbot: QtBot) -> ReviewMode:
    """Review with its figures and its disagreements there."""
    mode = review_for(coded)
    settle(qtbot, mode)
    return mode


def settle(qtbot: QtBot, mode: ReviewMode) -> None:
    """Until everything asked for is worked out."""
    qtbot.waitUntil(lambda: mode.is_settled, timeout=10_000)
