"""A small study for the stories of coding: a thread of posts and an essay, two coders, a codebook with questions."""

from __future__ import annotations

import random
from pathlib import Path

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace

THREAD = """Who builds the network? A thread on masts and power. 1/

2/ The supplier sold 34 of 41 masts. The operator paid late. Nobody asked why.

3/ Its cameras, sold as Safe City (平安城市), watch the harbour at night.

4/ Officials fear a switch-off from abroad more than listening in.
"""
ESSAY = """A port is built on credit. The lender is patient.

The second harbour cost more. Ships came late, cranes later.
"""
COMMON = "the of ships harbour and mast crane to credit port lender 34 cable who late paid a in network 平安 state"
WORDS = COMMON.split()
QUESTIONS = (
    Attribute("certainty", "Certainty", AttributeType.CHOICE, ("low", "high")),
    Attribute("speaker", "Who says it", AttributeType.TEXT),
    Attribute("year", "Year", AttributeType.NUMBER),
    Attribute("quoted", "Quoted", AttributeType.YES_NO),
)
BOOK = Codebook.of(
    [
        Code("actor", "Actor", codable=False),
        Code("firm", "Firm", "actor", 0, key="1", definition="Who sells.", attributes=QUESTIONS),
        Code("state", "State body", "actor", 1, key="2", aliases=("ministry",)),
        Code("threat", "Threat", position=1),
        Code(
            "switch",
            "Kill switch",
            "threat",
            0,
            key="3",
            definition="Somebody could stop it.",
            exclude=(Exclude("listening in", "spying"),),
        ),
        Code("spying", "Espionage", "threat", 1, definition="Somebody listens."),
    ],
    name="Power",
    version="1.0.0",
)


def make_power(folder: Path) -> Path:
    """The project file; Ben coded one passage of the thread, Ada none."""
    folder.mkdir(exist_ok=True)
    path = folder / "power.annot"
    with Workspace.create(path, name="Power", codebook=BOOK) as workspace:
        for name, text in (("thread", THREAD), ("essay", ESSAY)):
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        import_documents(workspace, [folder / "thread.txt", folder / "essay.txt"])
        for name in ("Ada Kowalska", "Ben Moss"):
            _, change = acts.add_coder(name, workspace.coders)
            workspace.commit(change)
        ben, thread = workspace.find_coder("Ben Moss"), workspace.find_document("thread")
        assert thread.posts == 4
        start = workspace.text(thread.id).index("Safe City")
        workspace.commit(acts.code(thread, Span(start, start + 9), BOOK.code("spying"), ben))
    return path


def text_of_posts(characters: int, chance: random.Random) -> str:
    """An invented thread of about so many characters, in posts of a screen or two."""
    posts, total = [], 0
    while total < characters:
        words = " ".join(chance.choices(WORDS, k=chance.randint(120, 420)))
        posts.append(f"{len(posts) + 1}/ {words.capitalize()}.\n")
        total += len(posts[-1]) + 1
    return "\n".join(posts)


def add_long_thread(project: Path, *, characters: int = 1_000_000, codings: int = 2_000) -> None:
    """One more document, as long as a book, coded all over by both."""
    chance = random.Random(4711)  # noqa: S311 - places, no secrets
    source = project.with_name("long.txt")
    source.write_text(text_of_posts(characters, chance), encoding="utf-8")
    with Workspace.open(project) as workspace:
        import_documents(workspace, [source])
        long = workspace.find_document("long")
        codes = [code for code in workspace.codebook if code.takes_codings]
        for coder in workspace.coders.values():
            puts: list[Put] = []
            for _ in range(codings // len(workspace.coders)):
                start = chance.randrange(long.characters - 300)
                span = Span(start, start + chance.randint(5, 250))
                puts += acts.code(long, span, chance.choice(codes), coder).puts
            workspace.commit(Change("Code passages", tuple(puts)))  # nobody's to undo
