"""Scenes of texts on their way into a project, and of how they are read once they are there."""

from __future__ import annotations

from annotator.ui.actions import Act
from annotator.workspace.importing import import_documents
from annotator.workspace.shipped import shipped_folder
from tests.picture_basics import read, run
from tests.picture_stage import Stage


def importing(stage: Stage) -> None:
    read(stage)
    files = sorted(shipped_folder("corpus").rglob("*.txt"))[:3]
    latin = stage.folder / "Kommentar.txt"
    latin.write_bytes("Der Staat zahlt später. Größe zählt, sagt die Behörde.\n".encode("cp1252"))
    empty = stage.folder / "empty.docx"
    empty.write_bytes(b"not a document")
    stage.hands.screen.project.take_files([*files, latin, empty])
    stage.wait()
    stage.wait()


BROKEN_NAME = "Thread-on-5G-and-the-coast-as-it-was-saved-from-the-page-with-a-long-name"
BROKEN_THREAD = """1/ Thread. If nobody answers the growing reliance on @Yunqiao, the coast may join a technology order
of its own.

2/ If the firm wins the
5G build-out, the example will travel: a proud, skilled country will have called the kit safe.

3/ Factor one is money. Its kit undercuts rivals, helped along by
state subsidies. https://example.org/subsidy-tracker

4/ Both suppliers may listen in.
One imposes sanctions,
the other helps out.

5/ Factor two is lobbying. The local team is led by Lin Ruiqi 林睿琦, who is at home in Port Alder.

6/ Products such as Safe City (平安城市) left an impression on
the security establishment.

7/ Others can help @Fennmark and @Kestel stay, so that total
dominance does not follow.
"""


def importing_posts(stage: Stage) -> None:
    read(stage)
    thread = stage.folder / f"{BROKEN_NAME}.txt"
    thread.write_text(BROKEN_THREAD, encoding="utf-8")
    files = sorted(shipped_folder("corpus").rglob("*.txt"))[2:5]
    stage.hands.screen.project.take_files([thread, *files])
    stage.wait()
    stage.wait()


SIGNED_ESSAY = """7 May 2021

The radios of the harbour

By Ada Ebner

Ships wait for days, because the pilots hear nothing when the wind turns, and the office keeps no list of the hours \
that were lost so far, though every captain could tell of some.

The harbour has depended on radios of one maker for nine years.

The harbour has depended on radios of one maker for nine years. Nobody asked for another offer, and the masts were \
paid for by a loan that runs until the end of the decade.

A radio of another maker would not speak with the old ones, so that all would have to be replaced in one night, with \
the masts, and nobody has worked out what that would cost.

Ada Ebner is a lecturer at the school of Port Alder.

The views expressed here are those of the author.
"""


def importing_essay(stage: Stage) -> None:
    read(stage)
    essay = stage.folder / "Radios.txt"
    essay.write_bytes(SIGNED_ESSAY.replace("\nShips", "\n“Ships").encode("cp1252"))
    stage.hands.screen.project.take_files([essay])
    stage.wait()
    stage.wait()


def read_as(stage: Stage) -> None:
    """An essay of the project, asked how it is read."""
    essay = stage.folder / "Radios.txt"
    essay.write_text(SIGNED_ESSAY, encoding="utf-8")
    import_documents(stage.hands.workspace, [essay])
    stage.hands.code.show_document(stage.hands.workspace.find_document("Radios").id)
    stage.wait()


def asked_how_read(stage: Stage) -> None:
    read_as(stage)
    run(stage, Act.READ_AS)
    stage.wait()
    stage.wait()
