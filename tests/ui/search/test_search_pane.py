"""Find everywhere: finding, walking, opening."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.analysis.search import sought
from annotator.model.change import Change
from annotator.model.span import Span
from annotator.ui.jobs import Jobs
from annotator.ui.news import NewsBridge
from annotator.ui.search.asking import Scope
from annotator.ui.search.delegate import tinted
from annotator.ui.search.model import ROW_ROLE, Group
from annotator.ui.search.pane import SearchPane
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.hits import Widening
from annotator.workspace.searching import Hit, Query, QueryKind
from annotator.workspace.workspace import Workspace
from tests.odd_words import ODD_WORDS
from tests.projects import add_document
from tests.ui.search.conftest import essay, find, settle


def test_hits_of_all_documents_stand_below_their_documents(qtbot: QtBot, pane: SearchPane) -> None:
    assert find(qtbot, pane, "switch") == ["switch", "switch", "switch", "SWITCH"]
    model = pane._list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    assert [row.data() for row in rows if isinstance(row.data(ROW_ROLE), Group)] == ["A thread", "essay"]
    assert pane.count_text == "4 hits in 2 documents"
    assert "post 2" in rows[1].data(Qt.ItemDataRole.AccessibleTextRole)


def test_hits_say_what_they_are_coded_with_and_others_only_while_shown(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace, panel_viewing: Viewing
) -> None:
    find(qtbot, pane, "firm")
    book, coders = panel_workspace.codebook, panel_workspace.coders
    text = panel_workspace.text(essay(panel_workspace))
    firm = Span(text.index("a firm"), text.index("firm") + 4)
    document = panel_workspace.documents[essay(panel_workspace)]

    def said() -> list[str]:
        model = pane._list.model()
        tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
        rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
        return [tip for tip, row in zip(tips, rows, strict=True) if not isinstance(row, Group)]

    assert said() == ["", ""]
    plain = pane._list.grab().toImage()
    ben = acts.code(document, firm, book.code("state"), coders["ben"])
    panel_workspace.apply(ben)
    assert said() == ["", ""]
    ada = acts.code(document, firm, book.code("switch"), coders["ada"])
    panel_workspace.apply(ada)
    assert said() == ["", "coded as Kill switch"]
    assert pane._list.grab().toImage() != plain
    panel_viewing.show_coders(None)
    assert said() == ["", "coded as Kill switch, State body (BM)"]
    panel_viewing.show_coders(frozenset({"ada"}))
    pane.code_all("firm")
    settle(qtbot, pane)
    QTest.mouseClick(pane._bar._wide.button(Widening.SENTENCE), Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert said()[1] == "coded as Kill switch"
    panel_workspace.apply(ada.inverse())
    assert said() == ["", ""]


@pytest.mark.parametrize("kind", QueryKind)
def test_odd_words_do_no_harm_to_the_search(qtbot: QtBot, pane: SearchPane, kind: QueryKind) -> None:
    pane.open()
    for query in (*ODD_WORDS, "switch " * 1_500):
        pane.restore(Query(query, kind), Scope.ALL)
        pane.search()
        settle(qtbot, pane)
        if kind is QueryKind.WORDS:
            hits = {sought(hit.quote) for hit in pane.hits}
            assert hits <= {sought(query.strip())}, query
            assert re.match(r"No document has|Case|[1-9]\d* hits?\b", pane.count_text), pane.count_text
        else:
            assert pane.count_text
    assert find(qtbot, pane, "switch") == ["switch", "switch", "switch", "SWITCH"]


def test_enter_in_the_field_goes_to_the_first_hit_and_enter_there_opens_it(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace
) -> None:
    find(qtbot, pane, "firm there")
    qtbot.waitUntil(pane._list.hasFocus)
    with qtbot.waitSignal(pane.passage_opened) as opened:
        QTest.keyClick(pane._list, Qt.Key.Key_Return)
    document, start, end = opened.args
    assert panel_workspace.text(document)[start:end] == "firm there"


def test_up_from_the_top_goes_back_to_the_field_and_esc_closes(qtbot: QtBot, pane: SearchPane) -> None:
    find(qtbot, pane, "firm")
    qtbot.waitUntil(pane._list.hasFocus)
    QTest.keyClick(pane._list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "firm"
    QTest.keyClick(pane._list, Qt.Key.Key_Up)
    QTest.keyClick(pane._list, Qt.Key.Key_Up)
    assert pane._asking._field.hasFocus()
    with qtbot.waitSignal(pane.closed):
        QTest.keyClick(pane._asking._field, Qt.Key.Key_Escape)


def test_only_the_documents_that_are_asked_for_are_searched(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace
) -> None:
    find(qtbot, pane, "switch")
    pane.show_document(essay(panel_workspace))
    for scope, count in ((Scope.SHOWN, 1), (Scope.OPEN, 3), (Scope.ALL, 4)):
        QTest.mouseClick(pane._asking._scope.button(scope), Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        assert len(pane.hits) == count
    QTest.mouseClick(pane._asking._whole, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    settle(qtbot, pane)
    assert len(pane.hits) == 3


def test_a_pattern_that_cannot_be_read_is_told_and_mended(qtbot: QtBot, pane: SearchPane) -> None:
    find(qtbot, pane, "switch(")
    assert pane.count_text == "No document has “switch(”."
    QTest.mouseClick(pane._asking._kind.button(QueryKind.PATTERN), Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert "cannot be read" in pane.count_text
    assert find(qtbot, pane, "(two|a) switch") == ["a switch", "A switch", "a switch", "Two SWITCH"]
    pane.restore(Query("gone", match_case=True), Scope.OPEN)
    find(qtbot, pane, "zeppelin")
    assert pane.count_text.endswith("have “zeppelin”. Choose All to look in the others. Capitals count.")


def test_a_new_document_is_found_and_a_removed_one_is_not(
    qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace
) -> None:
    find(qtbot, pane, "firm there")
    add_document(panel_workspace, "late", "Another firm there.")
    qtbot.waitUntil(lambda: len(pane.hits) == 2)
    panel_workspace.apply(acts.remove_documents([panel_workspace.find_document("essay")], (), (), ()))
    qtbot.waitUntil(lambda: [hit.before for hit in pane.hits] == ["Another "])


def test_what_was_asked_another_time_is_asked_again(qtbot: QtBot, pane: SearchPane) -> None:
    pane.restore(Query("(two|a) switch", QueryKind.PATTERN, whole_words=True), Scope.ALL)
    with qtbot.waitSignal(pane.asked) as asked:
        pane.open()
    assert asked.args == [Query("(two|a) switch", QueryKind.PATTERN, whole_words=True), Scope.ALL]
    settle(qtbot, pane)
    assert [hit.quote for hit in pane.hits] == ["a switch", "A switch", "a switch"]


def test_a_tint_reaches_as_far_as_the_context_shows() -> None:
    hit = Hit("d", 10, 14, "", "before ", "quote", " after")
    assert tinted(hit, Span(8, 16)) == (2, 5, 2)
    assert tinted(hit, Span(0, 99)) == (7, 5, 6)
    assert tinted(hit, None) == (0, 0, 0)


def test_a_project_with_much_text_gets_its_index_beside_the_window(
    qtbot: QtBot,
    panel_workspace: Workspace,
    panel_news: NewsBridge,
    panel_viewing: Viewing,
    panel_appearance: Appearance,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("annotator.workspace.searching_index.WORTHWHILE", 10)
    monkeypatch.setattr("annotator.ui.search.searcher.INDEX_AFTER_MS", 0)
    titles: list[str] = []
    jobs.started.connect(lambda job: titles.append(job.title))

    def do(change: Change) -> None:
        panel_workspace.apply(change)

    made = SearchPane(panel_workspace, panel_news, panel_viewing, panel_appearance, jobs, do, tuple)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made._searcher._is_indexed and not jobs.running)
    add_document(panel_workspace, "late", "A late needle.")
    made.show()
    qtbot.waitUntil(lambda: titles.count("Building the search index") == 2 and not jobs.running)
    assert find(qtbot, made, "needle") == ["needle"]
    assert "Preparing the search" not in titles


def test_typing_leads_to_a_document_by_any_word(qtbot: QtBot, pane: SearchPane, panel_workspace: Workspace) -> None:
    add_document(panel_workspace, "A later switch", "One switch more.")
    find(qtbot, pane, "switch")
    qtbot.waitUntil(pane._list.hasFocus)

    def row() -> object:
        return pane._list.currentIndex().data()

    QTest.keyClicks(pane._list, "lat")
    assert row() == "A later switch"
    qtbot.waitUntil(lambda: not pane._list._way._typing.goes_on)
    QTest.keyClicks(pane._list, "Es")
    assert row() == "essay"
    qtbot.waitUntil(lambda: not pane._list._way._typing.goes_on)
    QTest.keyClicks(pane._list, "x")
    assert row() == "essay"
