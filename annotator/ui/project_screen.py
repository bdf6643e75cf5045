"""One open project on the screen: top bar, modes, status bar, and what links them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.model.errors import AnnotatorError
from annotator.ui.action_set import Slot
from annotator.ui.action_table import BY_ACT
from annotator.ui.actions import Act, Where
from annotator.ui.announcing import Announcing
from annotator.ui.code_mode import CodeMode
from annotator.ui.coder_acts import CoderActs
from annotator.ui.desk import Desk
from annotator.ui.editor.mode import EDITOR_ACTS, EditorMode
from annotator.ui.exchange_acts import ExchangeActs
from annotator.ui.history_acts import HistoryActs
from annotator.ui.measuring import Measuring
from annotator.ui.palette_acts import PaletteActs
from annotator.ui.pane_ring import Stop, step_ring
from annotator.ui.place_notice import PlaceNotice
from annotator.ui.printing.acts import PrintActs
from annotator.ui.project_acts import ProjectActs
from annotator.ui.reading_away import ReadingAway
from annotator.ui.reading_taste import ReadingTaste
from annotator.ui.recheck_acts import RecheckActs
from annotator.ui.resting import resting_in
from annotator.ui.review.mode import ReviewMode
from annotator.ui.review.review_bar import Tab
from annotator.ui.round_trip import RoundTrip
from annotator.ui.search_acts import SearchActs
from annotator.ui.status_bar import StatusBar
from annotator.ui.status_feed import StatusFeed
from annotator.ui.theme.tokens import tokens
from annotator.ui.top_bar import TopBar
from annotator.ui.translations.localised import localised
from annotator.ui.undo import Undo
from annotator.ui.variables_acts import VariablesActs
from annotator.ui.whose import only_to_read
from annotator.workspace.news import News, Rejected, SavingFailed, SavingResumed

MODES = (Act.MODE_CODE, Act.MODE_CODEBOOK, Act.MODE_REVIEW)


class ProjectScreen(QWidget):
    """Built anew for each opened project. Binds the project's actions; `leave` takes them back."""

    def __init__(self, desk: Desk, menu: QMenu, project_menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._resting = resting_in(desk.appearance)
        self._resting.prepare(only_to_read() if desk.workspace.read_only else "")
        self.undo = Undo(desk)
        self._modes = QStackedWidget(self)
        self.code = CodeMode(desk, self.undo, self._modes)
        self.coders = CoderActs(desk, self.undo)
        self.project = ProjectActs(desk, self.undo, self.code.documents)
        self.exchange = ExchangeActs(desk, self.undo)
        Announcing(desk)
        self.printing = PrintActs(desk, lambda: self.document, lambda: self.code.panes.reading.look)
        self.search = SearchActs(desk, self.code, self.undo, self.show_code)
        self.variables = VariablesActs(desk, self.undo, self._show_page, self.show_code)
        self.history = HistoryActs(desk, self, self.take_keyboard)
        self.recheck = RecheckActs(desk, self.code, self.undo, self.show_code)
        self._top = TopBar(desk.appearance, desk.actions, menu, project_menu, MODES, self)
        self._status = StatusBar(desk.appearance, desk.jobs, self)
        self._editor: EditorMode | None = None
        self._review: ReviewMode | None = None
        self._trip = RoundTrip(desk.viewing, self)
        self._feed = StatusFeed(desk, self._status)
        self._modes.addWidget(self.code.panes.screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(PlaceNotice(desk, self))
        column.addWidget(self._modes, 1)
        column.addWidget(self._status)
        self.palette_acts = PaletteActs(desk, self.code, self, self.show_code, self.code.panes.screen.isVisible)
        self._bound = {act: desk.typed.before(slot) for act, slot in self._slots().items()}
        self._code_only = {act: slot for act, slot in self._bound.items() if BY_ACT[act].where is Where.DOCUMENT}
        desk.actions.bind(self._bound)
        self._resting.rest(self._resting.why)
        self._wire()
        self.show_code()
        self.code.open_first()
        self._refresh()

    @property
    def status(self) -> StatusBar:
        return self._status

    @property
    def document(self) -> str | None:
        """The id of the open document."""
        return self.code.document

    def open_menus(self) -> None:
        self._top.open_menus()

    def take_keyboard(self) -> None:
        """To the mode that is shown."""
        shown = self._modes.currentWidget()
        for mode in (self._editor, self._review, self.variables.page):
            if mode is not None and shown is mode:
                mode.take_keyboard()
                return
        self.code.take_keyboard()

    def show_code(self) -> None:
        self._modes.setCurrentWidget(self.code.panes.screen)
        self.desk.actions.bind(self._code_only)
        self.code.tell_position()
        self._show_whose()
        self._top.show_mode(Act.MODE_CODE)
        self.code.take_keyboard()

    def show_codebook(self) -> None:
        """The codebook's editor; built when it is first wanted."""
        editor = self._editor or self._make_editor()
        self._show_page(editor)
        self._top.show_mode(Act.MODE_CODEBOOK)
        editor.take_keyboard()

    def _make_editor(self) -> EditorMode:
        desk = self.desk
        editor = EditorMode(desk.workspace, desk.news, desk.viewing, desk.appearance, self.undo.do)
        editor.passages_asked.connect(self._show_passages)
        editor.passage_asked.connect(self._show_passage)
        editor.import_asked.connect(desk.actions[Act.USE_CODEBOOK].trigger)
        editor.file_asked.connect(desk.actions[Act.EXPORT_CODEBOOK].trigger)
        editor.said.connect(self.undo.offer)
        self.undo.ran.connect(editor.follow_undo)
        desk.typed.ask(editor.keep_typed)
        self._editor = editor
        return editor

    def _in_editor(self, ask: Callable[[EditorMode], object]) -> None:
        """Ask something in the codebook's editor; what is asked of a code is asked of the one current in Code."""
        came_from_code = self._modes.currentWidget() is self.code.panes.screen
        current = self.code.panes.codebook.current_code() if came_from_code else None
        self.show_codebook()
        if self._editor is not None:
            if current is not None:
                self._editor.show_code(current)
            ask(self._editor)

    def _show_passages(self, code_id: str) -> None:
        self.show_code()
        self.code.show_passages(code_id)

    def _show_page(self, page: QWidget) -> None:
        """Another page than Code. Actions on the open document rest meanwhile."""
        self._trip.end()
        if self._modes.indexOf(page) < 0:
            self._modes.addWidget(page)
        self.desk.actions.release(self._code_only)
        self._modes.setCurrentWidget(page)
        self._status.show_position("")
        self._show_whose()

    def _show_passage(self, document_id: str, start: int, end: int) -> None:
        self.show_code()
        self.code.open_place(document_id, start, end)

    def show_review(self) -> None:
        """Agreement and disagreements; built when it is first wanted."""
        review = self._review or self._make_review()
        self._show_page(review)
        self._top.show_mode(Act.MODE_REVIEW)
        review.take_keyboard()

    def open_difference(self, document_id: str, start: int, end: int, coder_ids: Sequence[str]) -> None:
        """A passage with the codings of the coders who differ there."""
        self.show_code()
        self.code.show_document(document_id)
        self._trip.begin(self._way_back(), frozenset(coder_ids))
        self.code.open_place(document_id, start, end)
        names = [self.desk.workspace.coders[coder].name for coder in coder_ids if coder in self.desk.workspace.coders]
        text = self.tr("Codings of {names} are shown until you go back.")
        self.desk.messages.hint(text.format(names=", ".join(names)))

    def _open_documents(self) -> None:
        """Review has nothing to show before documents are done."""
        self.show_code()
        self._trip.begin(self._way_back())

    def _way_back(self) -> str:
        is_list = self._review is not None and self._review.tab is Tab.DISAGREEMENTS
        return self.tr("Back to Disagreements") if is_list else self.tr("Back to Agreement")

    def _step_out(self) -> None:
        """Esc, where Code itself has nothing more to leave."""
        if self._trip.is_under_way:
            self.show_review()

    def _make_review(self) -> ReviewMode:
        desk = self.desk
        review = ReviewMode(desk.workspace, desk.news, desk.viewing, desk.appearance, desk.jobs)
        Measuring(review.reckoner, desk.settings)
        ReadingTaste(review.disagreements.text.reading, desk.settings)
        review.passage_opened.connect(self.open_difference)
        review.documents_asked.connect(self._open_documents)
        review.act_asked.connect(lambda act: desk.actions[act].trigger())
        self._review = review
        return review

    def step_pane(self, by: int) -> None:
        """Give the keyboard to the next pane, the status bar last."""
        if self._editor is not None and self._editor.isVisible():
            self._editor.step_pane(by)
            return
        panes, page = self.code.panes, self.variables.page
        stops: list[Stop] = [
            (panes.documents, panes.documents.focus_list),
            (panes.rail, None),
            (panes.codebook, panes.codebook.focus_tree),
            (panes.reading, panes.reading.take_keyboard),
        ]
        labels = self.code.labels
        if labels.has_labels:
            stops.append((labels, lambda: labels.setFocus(Qt.FocusReason.TabFocusReason)))
        stops += [(pane, None) for pane in (panes.passages, panes.search, panes.rechecking, panes.inspector)]
        if page is not None:
            stops.append((page, page.take_keyboard))
        step_ring([*stops, (self._status, None)], self.focusWidget(), by)

    def leave(self) -> None:
        """The project is being closed: remember where everything stood, stop what is under way."""
        for away in self.findChildren(ReadingAway):
            away.forget()
        for job in self.desk.jobs.running:
            job.cancel()
        if self._review is not None:
            self._review.close_down()
        if self._editor is not None:
            self._editor.close_down()
        self._trip.end()
        self._resting.rest("")
        self.code.leave()
        self.code.panes.screen.remember()
        self.desk.actions.release(self._bound)

    def _slots(self) -> dict[Act, Slot]:
        size = tokens()["type"]["reading"]["size"]
        return {
            Act.UNDO: self.undo.undo,
            Act.REDO: self.undo.redo,
            Act.MODE_CODE: self.show_code,
            Act.MODE_CODEBOOK: self.show_codebook,
            Act.MODE_REVIEW: self.show_review,
            **{act: partial(self._in_editor, ask) for act, ask in EDITOR_ACTS.items()},
            Act.NEXT_PANE: lambda: self.step_pane(1),
            Act.PREVIOUS_PANE: lambda: self.step_pane(-1),
            Act.ZOOM_IN: lambda: self._zoom(self.desk.appearance.reading_size + 1),
            Act.ZOOM_OUT: lambda: self._zoom(self.desk.appearance.reading_size - 1),
            Act.ZOOM_RESET: lambda: self._zoom(int(size)),
            Act.LEFT_DOCK: self.code.panes.screen.toggle_left,
            Act.INSPECTOR: self.code.panes.screen.toggle_inspector,
            **self.code.slots(),
            **self.palette_acts.slots(),
            **self.coders.slots(),
            **self.project.slots(),
            **self.exchange.slots(),
            **self.printing.slots(),
            **self.search.slots(),
            **self.recheck.slots(),
            **self.variables.slots(),
            **self.history.slots(),
        }

    def _wire(self) -> None:
        desk, status, actions = self.desk, self._status, self.desk.actions
        desk.news.told.connect(self._hear)
        self._resting.asked.connect(self._say_why)
        self.code.panes.screen.arranged.connect(self._check_docks)
        self._check_docks()
        desk.viewing.changed.connect(self._refresh)
        self.code.position_changed.connect(status.show_position)
        self.code.gestures.lock.changed.connect(status.show_lock)
        self.code.gestures.backlight.changed.connect(status.show_light)
        status.light_asked.connect(self.code.gestures.backlight.toggle)
        status.lock_asked.connect(self.code.gestures.lock.end)
        self._trip.changed.connect(self.code.panes.title_row.show_way_back)
        self.code.panes.title_row.back_asked.connect(self.show_review)
        self.code.stepped_out.connect(self._step_out)
        self.code.document_changed.connect(self._trip.end)
        self.code.panes.documents.table_asked.connect(desk.actions[Act.VARIABLES].trigger)
        self.code.import_asked.connect(actions[Act.IMPORT].trigger)
        self.code.whose_asked.connect(self.coders.open_whose_menu)
        self.project.progressed.connect(self.code.panes.documents.show_progress)
        self.project.settled.connect(self.code.panes.documents.hide_progress)
        self.project.documents_made.connect(self.code.show_document)
        status.coder_asked.connect(self.coders.open_menu)
        status.codebook_asked.connect(actions[Act.MODE_CODEBOOK].trigger)
        status.blind_asked.connect(self.coders.open_whose_menu)
        status.rechecks_asked.connect(self.recheck.open)
        self.recheck.counted.connect(status.show_rechecks)
        self.recheck.tell()
        status.filter_asked.connect(lambda: desk.viewing.show_codes(None))
        status.documents_asked.connect(self.code.panes.documents.focus_list)
        status.position_asked.connect(self.code.reading.ask_number)
        status.zoom_asked.connect(actions[Act.ZOOM_RESET].trigger)
        status.saved_asked.connect(actions[Act.SAVE].trigger)
        status.retry_asked.connect(self._retry)
        status.copy_asked.connect(self.project.save_copy)

    def _say_why(self, why: str) -> None:
        self.desk.messages.tell(why)

    def _hear(self, news: News) -> None:
        if isinstance(news, SavingFailed):
            self._status.show_not_saved(news.error)
            self.desk.messages.tell(news.error, self.tr("Retry"), self._retry)
        elif isinstance(news, SavingResumed):
            self.desk.messages.hint(self.tr("Saved again."))
        elif isinstance(news, Rejected):
            self.desk.messages.tell(localised(news.reason))
        self._refresh()

    def _retry(self) -> None:
        try:
            self.desk.workspace.retry()
        except AnnotatorError as problem:
            self.desk.messages.tell(problem)
        self._refresh()

    def _refresh(self) -> None:
        workspace, viewing = self.desk.workspace, self.desk.viewing
        if viewing.coder not in workspace.coders:
            viewing.sit_down(next(iter(workspace.coders)))
            return
        self._top.show_name(workspace.info.name)
        self._feed.tell()
        self._show_whose()
        self.desk.actions[Act.CLEAR_FILTERS].setEnabled(viewing.codes is not None)

    def _check_docks(self) -> None:
        """The menu's check marks say which docks are shown."""
        screen, actions = self.code.panes.screen, self.desk.actions
        actions[Act.LEFT_DOCK].setChecked(screen.left_is_shown)
        actions[Act.INSPECTOR].setChecked(screen.inspector_is_shown)

    def _show_whose(self) -> None:
        """Whose codings are in the text; Review compares coders and says itself whom."""
        in_review = self._modes.currentWidget() is self._review
        words = "" if in_review else self.coders.whose_words()
        self._status.show_whose(words, blind=self.desk.viewing.is_blind)

    def _zoom(self, pixels: int) -> None:
        self.desk.appearance.set_reading_size(pixels)
        self.desk.settings.change(reading_size=self.desk.appearance.reading_size)
