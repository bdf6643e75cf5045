"""What a coder who works blind does that touches everybody's codings, or could tell of them: scenes for the twins."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest

from annotator.exchange.codebook_file import write_codebook
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.actions import Act
from annotator.ui.corpus.removal import RemovalSheet
from annotator.ui.dialogs.use_codebook import UseCodebook
from annotator.ui.editor.freeze_sheet import FreezeSheet
from tests.blind_twins import UNUSED
from tests.picture_basics import Do, Scene, focus, read, run
from tests.picture_codebook import in_codebook
from tests.picture_scenes import find_everywhere, history, uncoded
from tests.picture_stage import Stage
from tests.windows import dialog_of

THEIRS = ("exclude", "standing")
"""A code with a question that others answered and Ada did not."""


def then(*steps: Do) -> Do:
    """One after the other, each when the one before has come to rest."""

    def do(stage: Stage) -> None:
        for step in steps:
            step(stage)
            stage.wait()

    return do


def undone(stage: Stage) -> None:
    run(stage, Act.UNDO)


def splitting(code: str) -> Do:
    return in_codebook(lambda editor, _stage: editor.sheets.ask_split(code), code=code)


def merging(source: str, target: str) -> Do:
    def choose(editor: Any, stage: Stage) -> None:
        sheet = editor.sheets.ask_merge(source)
        stage.wait()
        sheet.target.setCurrentIndex(sheet.target.findData(target))

    return in_codebook(choose, code=source)


def merged(stage: Stage) -> None:
    merging("espionage", "surveillance")(stage)
    stage.hands.press("Return")


def question(stage: Stage) -> None:
    in_codebook(lambda editor, _stage: editor.sheets.ask_question(*THEIRS), code=THEIRS[0])(stage)


def other_answers(editor: Any, stage: Stage) -> None:
    sheet = editor.sheets.ask_question(*THEIRS)
    stage.wait()
    sheet.values_field.setPlainText("for\nagainst")
    sheet._try()


def other_names(editor: Any, stage: Stage) -> None:
    """Each answer is called otherwise."""
    sheet = editor.sheets.ask_question(*THEIRS)
    stage.wait()
    sheet.values_field.setPlainText("\n".join(f"{value}?" for value in sheet.values_field.toPlainText().split("\n")))


def read_again(stage: Stage) -> None:
    """How a document is read that others coded and Ada did not."""
    uncoded(stage)
    stage.wait()
    run(stage, Act.READ_AS)


def frozen(stage: Stage) -> None:
    in_codebook(lambda editor, _stage: editor.ask_freeze())(stage)
    stage.wait()
    dialog_of(stage.window, FreezeSheet)._try()


def other_codebook(stage: Stage) -> None:
    """A codebook that lacks nearly all codes, used and unused."""
    read(stage)
    file = stage.folder / "other.yaml"
    file.write_text(write_codebook(Codebook.of([Code("firm", "Firm")], name="Other")), encoding="utf-8")
    run(stage, Act.USE_CODEBOOK)
    stage.wait()
    dialog_of(stage.window, UseCodebook).choose_file(file)


def removing(stage: Stage) -> None:
    """One document that Ada coded and one that she did not."""
    focus(stage)
    documents = list(stage.hands.workspace.documents)
    stage.hands.code.documents.several.remove([documents[0], documents[-1]])


def removed(stage: Stage) -> None:
    removing(stage)
    stage.wait()
    dialog_of(stage.window, RemovalSheet)._agree()


def removed_uncoded(stage: Stage) -> None:
    uncoded(stage)
    stage.wait()
    run(stage, Act.REMOVE_DOCUMENT)


def history_of(words: str) -> Do:
    def do(stage: Stage) -> None:
        history(stage)
        stage.wait()
        QTest.qWait(250)  # typing rests before the journal is searched
        stage.hands.screen.history.panel.filter_by(words)
        QTest.qWait(250)

    return do


def walked(stage: Stage) -> None:
    """From coding to coding, over the end of the document."""
    focus(stage)
    stage.hands.press("N", "N", "O", "P")


BLIND_SCENES: dict[str, Scene] = {
    "split": Scene(splitting("figure")),
    "split-unused": Scene(splitting(UNUSED)),
    "merge-unused": Scene(merging(UNUSED, "espionage")),
    "merge-into-unused": Scene(merging("espionage", UNUSED)),
    "merge-into-heading": Scene(merging(UNUSED, "threat")),
    "merged": Scene(merged),
    "merged-undone": Scene(then(merged, undone)),
    "merged-in-text": Scene(then(merged, focus, undone)),
    "question": Scene(question),
    "question-other-answers": Scene(in_codebook(other_answers, code=THEIRS[0])),
    "question-other-names": Scene(in_codebook(other_names, code=THEIRS[0])),
    "question-dropped": Scene(in_codebook(lambda editor, _stage: editor.sheets.drop_question(*THEIRS))),
    "read-again": Scene(read_again),
    "frozen": Scene(frozen),
    "other-codebook": Scene(other_codebook),
    "removing": Scene(removing),
    "removed": Scene(removed),
    "removed-undone": Scene(then(removed, undone)),
    "removed-uncoded": Scene(removed_uncoded),
    "removed-uncoded-undone": Scene(then(removed_uncoded, undone)),
    "history-words": Scene(history_of("merge")),
    "history-documents": Scene(history_of("newsletter")),
    "walked": Scene(walked),
    "found": Scene(then(find_everywhere, lambda stage: stage.hands.press("Down"))),
}
