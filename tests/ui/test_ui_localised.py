from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.model.errors import AnnotatorError, CodebookProblem, Problem
from annotator.model.labels import label_of
from annotator.model.span import Span
from annotator.model.wording import counted, listed, verbatim, worded
from annotator.ui.actions import Act
from annotator.ui.translations.localised import localised
from annotator.workspace.hits import code_hits
from annotator.workspace.workspace import Workspace
from tests.windows import BOOK, Opener, make_study, run


def test_in_english_the_words_stay_byte_for_byte() -> None:
    assert localised(worded("Code all {count:,} hits of “{words}”", count=1234, words="a, b. c")) == (
        "Code all 1,234 hits of “a, b. c”"
    )
    assert localised("{code}") == "{code}"


@pytest.mark.usefixtures("german")
def test_an_error_is_told_in_german() -> None:
    error = AnnotatorError(worded('The codebook has no code "{code}".', code="Firm"))
    assert localised(error) == "Das Codebuch hat keinen Code „Firm“."
    assert str(error) == 'The codebook has no code "Firm".'


@pytest.mark.usefixtures("german")
def test_numbers_in_a_sentence_are_written_as_in_german() -> None:
    said = worded("Code {count:,} of {of:,} hits of “{words}”", count=1200, of=34567, words="1,5")
    assert localised(said) == "1.200 von 34.567 Treffern von „1,5“ kodieren"


@pytest.mark.usefixtures("german")
def test_words_within_words_are_told_in_german_and_names_are_not() -> None:
    place = listed((worded("row {number}", number=7), verbatim("Documents"), "Codes"))
    assert localised(place) == "Zeile 7, Documents, Codes"


@pytest.mark.usefixtures("german")
def test_every_problem_of_a_codebook_is_told_in_german() -> None:
    found = CodebookProblem("a.yaml", (Problem(worded("The code has no name."), 3, 1),))
    assert localised(found) == "a.yaml, Zeile 3, Spalte 1: Der Code hat keinen Namen."


@pytest.mark.usefixtures("german")
def test_each_number_has_its_german_form() -> None:
    one, several = "Import document", "Import {count} documents"
    assert localised(counted(1, one, several)) == "Dokument importieren"
    assert localised(counted(12, one, several)) == "12 Dokumente importieren"


@pytest.mark.usefixtures("german")
def test_a_label_of_an_old_journal_is_told_in_german() -> None:
    assert localised(label_of("Import 3 documents")) == "3 Dokumente importieren"
    assert localised(label_of("Code passage")) == "Passage kodieren"
    assert localised(label_of("Something that no version wrote")) == "Something that no version wrote"


@pytest.mark.usefixtures("german")
def test_a_project_made_in_english_shows_its_past_in_german(open_window: Opener, tmp_path: Path) -> None:
    path = make_study(tmp_path)
    with Workspace.open(path) as workspace:
        island, ada = workspace.find_document("island"), workspace.find_coder("Ada Kowalska")
        places = [(island, Span(0, 3)), (island, Span(4, 7))]
        workspace.commit(code_hits(places, BOOK.code("cable"), ada, "a b", of=1200))
    window = open_window(path)
    assert window.actions_by_act[Act.UNDO].text() == "Rückgängig: 2 von 1.200 Treffern von „a b“ kodieren"
    run(window, Act.HISTORY)
    model = window.screen_of_project.history.panel.feed.model
    assert model.index(0).data(Qt.ItemDataRole.DisplayRole) == "2 von 1.200 Treffern von „a b“ kodieren"
    run(window, Act.UNDO)
    assert window.messages.text == "Zurückgenommen: 2 von 1.200 Treffern von „a b“ kodieren"


@pytest.mark.usefixtures("german")
def test_a_refusal_is_told_in_german_in_the_window(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    desk = window.screen_of_project.desk
    desk.messages.tell(AnnotatorError(worded("A document needs a name.")))
    assert (window.messages.text, window.messages.is_problem) == ("Ein Dokument braucht einen Namen.", True)
