"""A code's passages: order, filter, pages, opening."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from annotator.model.change import Change
from annotator.model.records import Coding
from annotator.ui import reading_away
from annotator.ui.jobs import Jobs
from annotator.ui.news import NewsBridge
from annotator.ui.passages.model import PAGE, Passage, PassageModel
from annotator.ui.passages.passages import PassagesPane
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import UNKNOWN
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

Mark = Callable[..., Coding]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    qtbot.waitUntil(lambda: made.running == ())


@pytest.fixture
def pane(
    qtbot: QtBot,
    jobs: Jobs,
    panel_workspace: Workspace,
    panel_news: NewsBridge,
    panel_viewing: Viewing,
    panel_appearance: Appearance,
) -> PassagesPane:
    def do(change: Change) -> None:
        panel_workspace.apply(change)

    made = PassagesPane(panel_workspace, panel_news, panel_viewing, panel_appearance, jobs, do)
    qtbot.addWidget(made)
    made.resize(700, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def view_of(pane: PassagesPane) -> QListView:
    found = pane.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def quotes(pane: PassagesPane) -> list[str]:
    model = view_of(pane).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_passages_stand_in_the_order_of_the_text(pane: PassagesPane, mark: Mark) -> None:
    for words in ("Others 平安 do", "The firm", "turn it off 🙂"):
        mark(words, "switch")
    pane.show_code("switch")
    assert quotes(pane) == ["The firm", "turn it off 🙂", "Others 平安 do"]
    assert view_of(pane).accessibleName() == "Threat / Kill switch, 3 passages"


def test_other_coders_passages_show_only_when_they_are_shown(
    qtbot: QtBot, pane: PassagesPane, panel_viewing: Viewing, mark: Mark
) -> None:
    mark("The firm", "switch")
    mark("Some listen", "switch", coder="ben")
    pane.show_code("switch")
    assert quotes(pane) == ["The firm"]
    assert view_of(pane).accessibleName().endswith(", 1 passage")
    panel_viewing.show_coders(None)
    qtbot.waitUntil(lambda: quotes(pane) == ["The firm", "Some listen"])


def test_a_family_lists_what_is_below_it_and_names_the_codes(pane: PassagesPane, mark: Mark) -> None:
    mark("Some listen", "spying")
    mark("The firm", "switch")
    mark("sells radios", "firm")
    pane.show_code("threat")
    assert quotes(pane) == ["The firm", "Some listen"]
    spoken = view_of(pane).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Some listen. A thread, post 3, Espionage, AK"


def test_enter_opens_the_place(qtbot: QtBot, pane: PassagesPane, mark: Mark) -> None:
    coding = mark("The firm", "switch")
    pane.show_code("switch")
    with qtbot.waitSignal(pane.passage_opened) as opened:
        qtbot.keyClick(view_of(pane), Qt.Key.Key_Return)
    assert opened.args == ["thread", coding.start, coding.end]


def test_the_list_follows_the_project(qtbot: QtBot, pane: PassagesPane, panel_workspace: Workspace, mark: Mark) -> None:
    pane.show_code("switch")
    assert not view_of(pane).isVisible()
    coding = mark("The firm", "switch")
    qtbot.waitUntil(lambda: quotes(pane) == ["The firm"])
    assert view_of(pane).isVisible()
    panel_workspace.apply(acts.withdraw([coding]))
    qtbot.waitUntil(lambda: quotes(pane) == [])


def test_a_hidden_list_is_brought_up_to_date_when_it_is_seen_again(
    qtbot: QtBot, pane: PassagesPane, mark: Mark
) -> None:
    mark("The firm", "switch")
    pane.show_code("switch")
    pane.hide()
    mark("Some listen", "switch")
    qtbot.waitUntil(lambda: not pane._again.isActive())
    assert quotes(pane) == ["The firm"]
    pane.show()
    qtbot.waitUntil(lambda: quotes(pane) == ["The firm", "Some listen"])


def test_del_removes_ones_own_coding_and_keeps_the_row(
    qtbot: QtBot, pane: PassagesPane, panel_workspace: Workspace, mark: Mark
) -> None:
    for words in ("The firm", "Some listen", "Others"):
        mark(words, "switch")
    pane.show_code("switch")
    view_of(pane).setCurrentIndex(view_of(pane).model().index(1, 0))
    qtbot.keyClick(view_of(pane), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: quotes(pane) == ["The firm", "Others"])
    assert view_of(pane).currentIndex().row() == 1
    assert panel_workspace.undo("ada") == "Remove coding"


def test_copying_takes_the_words_as_they_are_stored(qtbot: QtBot, pane: PassagesPane, mark: Mark) -> None:
    mark("turn it off 🙂 in", "switch")
    pane.show_code("switch")
    qtbot.keyClick(view_of(pane), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "turn it off 🙂 in"


def test_esc_closes(qtbot: QtBot, pane: PassagesPane, mark: Mark) -> None:
    mark("The firm", "switch")
    pane.show_code("switch")
    with qtbot.waitSignal(pane.closed):
        qtbot.keyClick(view_of(pane), Qt.Key.Key_Escape)


def test_it_paints_quotes_with_emoji(pane: PassagesPane, mark: Mark) -> None:
    mark("turn it off 🙂 in", "switch")
    pane.show_code("switch")
    picture = QPixmap(pane.size())
    pane.render(picture)
    colours = {picture.toImage().pixelColor(x, 80).name() for x in range(20, 600, 2)}
    assert len(colours) > 2


def put_aside(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is coded was saved and is not at hand, and is so much that nobody waits for it."""
    workspace.flush()
    monkeypatch.setattr(reading_away, "AWAY", 1)
    workspace._keeper.memory.loaded.clear()


def test_passages_of_a_large_document_come_later_and_are_the_same(
    qtbot: QtBot, pane: PassagesPane, panel_workspace: Workspace, mark: Mark, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in ("Others 平安 do", "The firm"):
        mark(words, "switch")
    mark("Some listen", "spying")
    pane.show_code("spying")
    put_aside(panel_workspace, monkeypatch)
    pane.show_code("switch")
    assert quotes(pane) == []
    assert view_of(pane).hasFocus()
    assert not pane._empty.isVisible()
    qtbot.waitUntil(lambda: quotes(pane) == ["The firm", "Others 平安 do"])
    assert view_of(pane).currentIndex().row() == 0


def test_the_code_that_was_asked_for_last_is_listed(
    qtbot: QtBot,
    pane: PassagesPane,
    panel_workspace: Workspace,
    jobs: Jobs,
    mark: Mark,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mark("The firm", "switch")
    mark("Some listen", "spying")
    put_aside(panel_workspace, monkeypatch)
    pane.show_code("switch")
    pane.show_code("spying")
    qtbot.waitUntil(lambda: jobs.running == ())
    assert quotes(pane) == ["Some listen"]


def test_a_list_that_waits_for_its_passages_keeps_its_place_through_a_change(
    qtbot: QtBot, pane: PassagesPane, panel_workspace: Workspace, mark: Mark, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in ("The firm", "Some listen"):
        mark(words, "switch")
    pane.show_code("switch")
    view_of(pane).setCurrentIndex(view_of(pane).model().index(1, 0))
    put_aside(panel_workspace, monkeypatch)
    mark("Others", "switch")
    qtbot.waitUntil(lambda: quotes(pane) == ["The firm", "Some listen", "Others"])
    assert view_of(pane).currentIndex().row() == 1


def test_passages_whose_reading_was_stopped_are_listed_all_the_same(
    qtbot: QtBot,
    pane: PassagesPane,
    panel_workspace: Workspace,
    jobs: Jobs,
    mark: Mark,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mark("The firm", "switch")
    put_aside(panel_workspace, monkeypatch)
    pane.show_code("switch")
    for job in jobs.running:
        job.cancel()
    qtbot.waitUntil(lambda: quotes(pane) == ["The firm"])


def test_unsure_passages_of_a_large_document_are_listed_at_once(
    pane: PassagesPane, panel_workspace: Workspace, mark: Mark, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark("The firm", "switch")
    panel_workspace.apply(acts.mark_unsure([mark("Some listen", "spying")]))
    put_aside(panel_workspace, monkeypatch)
    pane.show_unsure()
    assert quotes(pane) == ["Some listen"]


def endless() -> Iterator[Passage]:
    for number in count():
        coding = Coding(str(number), "d", number, number + 1, "c", "a", "", "")
        yield Passage(coding, UNKNOWN, "d", "", "", "", str(number), "")


def test_a_long_list_is_read_as_far_as_somebody_scrolls(qapp: object) -> None:
    model = PassageModel()
    model.show(endless())
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * PAGE
    assert model.index(2 * PAGE - 1, 0).data() == str(2 * PAGE - 1)


def test_a_list_that_ends_with_its_page_asks_no_more_than_once(qapp: object) -> None:
    model = PassageModel()
    model.show(passage for passage, _ in zip(endless(), range(PAGE), strict=False))
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), model.canFetchMore(QModelIndex())) == (PAGE, False)
