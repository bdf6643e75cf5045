"""What agreement takes from texts and answers: units with ink, passages drawn in, answers at their codings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.agreement.coded import coded_of
from annotator.agreement.units import Unit
from annotator.model.codes import Attribute, AttributeType
from annotator.model.progress import silent
from annotator.model.structure import Structure
from annotator.sources.structure import plain_structure
from annotator.workspace import acts
from annotator.workspace.answered import answers_of
from annotator.workspace.texts_compared import on_text
from annotator.workspace.workspace import Workspace
from tests.studies import CODEBOOK, SENTENCES, add_coders

TEXT = "One two.  \n\n  Three.\n"


def test_units_hold_ink_and_passages_are_drawn_in_to_it() -> None:
    coded = coded_of([("d", "a", "x", 7, 14), ("d", "b", "x", 8, 14)], {"d": len(TEXT)}, ["a", "b"])

    def read(number: int) -> tuple[str, Structure]:
        assert number == 0
        return TEXT, plain_structure(TEXT)

    drawn, units = on_text(read, coded, {Unit.SENTENCE, Unit.TOKEN, Unit.CHARACTER}, silent)
    assert (drawn.start.tolist(), drawn.end.tolist()) == ([7, 8], [8, 8])
    assert set(units) == {Unit.SENTENCE, Unit.TOKEN}
    token = units[Unit.TOKEN]
    words = [TEXT[start:end] for start, end in zip(token.start.tolist(), token.end.tolist(), strict=True)]
    assert words == ["One", "two.", "Three."]
    assert len(units[Unit.SENTENCE].start) == 2


def test_answers_stand_at_their_codings_and_roll_up_takes_those_below(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "study.annot", name="Study", codebook=CODEBOOK) as workspace:
        study = add_coders(workspace)
        study.document("one")
        study.code("one", "Ada", SENTENCES[0])
        asked = Attribute("mood", "Mood", AttributeType.TEXT)
        for code_id in ("actor", "firm"):
            code = workspace.codebook.by_id[code_id]
            workspace.apply(acts.edit_code(code, replace(code, attributes=(asked,)), workspace.codebook))
        (coding,) = workspace.codings()
        workspace.apply(acts.answer(coding, "mood", "calm", workspace.codebook))
        plain = answers_of(workspace, ["actor", "firm"], roll_up=False)
        rolled = answers_of(workspace, ["actor"], roll_up=True)
        assert [dict(each.given) for each in plain] == [
            {},
            {(coding.document, "Ada", *study.place(SENTENCES[0])): "calm"},
        ]
        assert list(rolled[0].given.values()) == ["calm"]
