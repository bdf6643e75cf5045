"""The panes of Code, built for one project."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from annotator.ui.code_screen import CodePanes, CodeScreen
from annotator.ui.codebook.panel import CodebookPanel
from annotator.ui.codebook.rail import CodebookRail
from annotator.ui.coder_switches import CoderSwitches
from annotator.ui.corpus.panel import DocumentsPanel
from annotator.ui.desk import Desk
from annotator.ui.empty_sheet import EmptySheet
from annotator.ui.find_bar import FindBar
from annotator.ui.inspector.inspector import Inspector
from annotator.ui.inspector.strip import InspectorStrip
from annotator.ui.number_bar import NumberBar
from annotator.ui.passages.passages import PassagesPane
from annotator.ui.popover.popover import CodePopover
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.reading_taste import ReadingTaste
from annotator.ui.rechecking.pane import RecheckPane
from annotator.ui.search.pane import SearchPane
from annotator.ui.title_row import TitleRow
from annotator.ui.undo import Do


@dataclass(frozen=True)
class Panes:
    """Everything that Code shows, and the screen that arranges it."""

    documents: DocumentsPanel
    codebook: CodebookPanel
    rail: CodebookRail
    title_row: TitleRow
    find_bar: FindBar
    number_bar: NumberBar
    reading: ReadingPane
    popover: CodePopover
    inspector: Inspector
    strip: InspectorStrip
    passages: PassagesPane
    search: SearchPane
    rechecking: RecheckPane
    empty: EmptySheet
    screen: CodeScreen

    def filter_codes(self) -> None:
        """Put the keyboard into the codebook's filter, wherever the codebook is."""
        if self.screen.has_rail and not self.codebook.isVisible():
            self.screen.open_codebook()
        self.codebook.focus_filter()


def build_panes(desk: Desk, do: Do, room: QWidget) -> Panes:
    """Make the panes of a screen in `room`; nobody listens to them yet."""
    workspace, news, viewing, look = desk.workspace, desk.news, desk.viewing, desk.appearance
    documents = DocumentsPanel(workspace, news, viewing, look)
    codebook = CodebookPanel(workspace, news, viewing, look, do)
    rail = CodebookRail(workspace, news, look)
    title_row = TitleRow(look, desk.actions, CoderSwitches(workspace, news, viewing, look))
    find_bar, number_bar = FindBar(look, desk.jobs), NumberBar(look)
    reading = ReadingPane(look)
    ReadingTaste(reading, desk.settings)
    inspector = Inspector(workspace, news, viewing, look, do)
    inspector.folds_changed.connect(lambda names: desk.settings.change(folded=names))
    inspector.fold_sections(desk.settings.now.folded)
    strip = InspectorStrip(workspace, news, viewing, look)
    passages = PassagesPane(workspace, news, viewing, look, desk.jobs, do)
    search = SearchPane(workspace, news, viewing, look, desk.jobs, do, documents.shown)
    rechecking = RecheckPane(look)
    empty = EmptySheet(desk.actions)
    screen = CodeScreen(
        CodePanes(
            documents,
            codebook,
            rail,
            title_row,
            find_bar,
            number_bar,
            reading,
            empty,
            (passages, search, rechecking),
            inspector,
            strip,
        ),
        desk.settings,
        look,
        room,
    )
    popover = CodePopover(workspace, viewing, look, reading)
    return Panes(
        documents,
        codebook,
        rail,
        title_row,
        find_bar,
        number_bar,
        reading,
        popover,
        inspector,
        strip,
        passages,
        search,
        rechecking,
        empty,
        screen,
    )
