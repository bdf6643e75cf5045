"""Review: how far the coders agree and where they differ, as one screen of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from annotator.model.errors import AnnotatorError
from annotator.model.records import ReadingState
from annotator.ui.actions import Act
from annotator.ui.jobs import Jobs
from annotator.ui.keys_in_force import keys_in
from annotator.ui.news import NewsBridge
from annotator.ui.review.agreement_screen import AgreementScreen
from annotator.ui.review.blank import Blank, Offer, Remedy, blind, nothing_measured
from annotator.ui.review.difference_feed import DifferenceFeed
from annotator.ui.review.disagreements_screen import DisagreementsScreen
from annotator.ui.review.empty_page import EmptyPage
from annotator.ui.review.reckoner import Reckoner
from annotator.ui.review.report_file import write_report
from annotator.ui.review.review_bar import ReviewBar, Tab
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.wardrobe import wear
from annotator.ui.translations.localised import localised
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.message_bar import MessageBar
from annotator.workspace.agreeing import Disagreement
from annotator.workspace.workspace import Workspace


class ReviewMode(QWidget):
    """`passage_opened` carries document, start, end and the ids of the two coders whose codings belong there;
    `documents_asked` asks for Code, to mark documents as done, `act_asked` for an Act of the window. Nothing is worked
    out while it is hidden."""

    passage_opened = Signal(str, int, int, object)
    documents_asked = Signal()
    act_asked = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        news: NewsBridge,
        viewing: Viewing,
        appearance: Appearance,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._workspace = workspace
        self._viewing = viewing
        self._jobs = jobs
        self._tab = Tab.AGREEMENT
        self._keys = keys_in(appearance)
        self._keys.changed.connect(self._refresh)
        self._let_in: set[str] = set()
        self._offers: tuple[Offer, ...] = ()
        self._is_awaited = False
        self.reckoner = Reckoner(workspace, news, jobs, self)
        self._feed = DifferenceFeed(workspace, self.reckoner, jobs, self)
        self.bar = ReviewBar(appearance)
        self.agreement = AgreementScreen(workspace, self.reckoner, appearance)
        self.disagreements = DisagreementsScreen(workspace, self._feed, appearance)
        self.empty = EmptyPage(appearance)
        self._notice = MessageBar("notice", self.tr("Close"))
        self._stack = QStackedWidget()
        for page in (self.agreement, self.disagreements, self.empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self._notice, self._stack):
            column.addWidget(widget)
        self._wire()
        self.show_agreement()

    @property
    def tab(self) -> Tab:
        """Which of its pages was chosen."""
        return self._tab

    @property
    def notice(self) -> str:
        """The words above the figures, "" while there are none."""
        return "" if self._notice.isHidden() else self._notice.words

    @property
    def is_settled(self) -> bool:
        """Whether everything that can be seen has been worked out."""
        return self.reckoner.is_current and not self._feed.is_busy

    def take_keyboard(self) -> None:
        """Give it to the figures or the list, now or as soon as they are there."""
        if self._stack.currentWidget() is self.agreement:
            self.agreement.take_keyboard()
        elif self._stack.currentWidget() is self.disagreements:
            self.disagreements.take_keyboard()
        elif self.empty.button.isHidden():
            self._is_awaited = True
        else:
            self.empty.button.setFocus()

    def show_agreement(self) -> None:
        self._show_tab(Tab.AGREEMENT)

    def show_disagreements(self, code_id: str | None = None) -> None:
        """The list, of one code or of all."""
        self.disagreements.show_code(code_id)
        self._show_tab(Tab.DISAGREEMENTS)

    def close_down(self) -> None:
        """The project is being closed: nothing is worked out any more."""
        self.reckoner.watch(watched=False)
        self._feed.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_viewing()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reckoner.watch(watched=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc walks back from the disagreements to the figures."""
        if event.key() == Qt.Key.Key_Escape and self._tab is Tab.DISAGREEMENTS:
            self.show_agreement()
            self.take_keyboard()
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        reckoner, bar = self.reckoner, self.bar
        reckoner.changed.connect(self._refresh)
        self._viewing.changed.connect(self._follow_viewing)
        bar.tab_chosen.connect(self._choose_tab)
        bar.coders_chosen.connect(lambda coders: reckoner.change(coders=coders))
        bar.codes_chosen.connect(lambda codes: reckoner.change(codes=codes))
        bar.count_chosen.connect(lambda count: reckoner.change(count=count))
        bar.report_asked.connect(self._ask_report)
        self.agreement.code_opened.connect(self._open_code)
        self.agreement.pair_opened.connect(self._open_pair)
        self.disagreements.passage_asked.connect(self._open_passage)
        self.disagreements.count_changed.connect(bar.show_count)
        self.empty.pressed.connect(self._help)
        self._notice.pressed.connect(self._notice.hide)

    def _choose_tab(self, tab: Tab) -> None:
        self._show_tab(tab)
        self.take_keyboard()

    def _show_tab(self, tab: Tab) -> None:
        self._tab = tab
        self.bar.show_tab(tab)
        self._refresh()

    # Who may look

    @property
    def _unfinished(self) -> int:
        """Documents that the coder at the keyboard has not marked as done."""
        coder, workspace = self._viewing.coder, self._workspace
        return sum(workspace.state_of(each, coder) is not ReadingState.DONE for each in workspace.documents)

    @property
    def _is_held_back(self) -> bool:
        """Whether a coder who is blind and not done, where there are others, has not yet said to go on."""
        is_blind = self._viewing.is_blind and len(self._workspace.coders) > 1
        return is_blind and self._viewing.coder not in self._let_in and self._unfinished > 0

    def _follow_viewing(self) -> None:
        if self.isVisible():
            self.reckoner.watch(watched=not self._is_held_back)
        self._refresh()

    # What is shown

    def _refresh(self) -> None:
        reckoner, workspace = self.reckoner, self._workspace
        measured = reckoner.measured
        compared = measured.coders if measured is not None and not self._is_held_back else ()
        self.bar.show_choices(reckoner.choices, workspace.coders, workspace.codebook, compared)
        page: QWidget = self.agreement if self._tab is Tab.AGREEMENT else self.disagreements
        if self._is_held_back:
            self._say(blind(self._unfinished))
            page = self.empty
        elif measured is None:
            self._say(nothing_measured(workspace, reckoner, self._keys))
            page = self.empty
        if self._stack.currentWidget() is not page:
            focus = QApplication.focusWidget()
            had_keyboard = self._is_awaited or (focus is not None and self._stack.isAncestorOf(focus))
            self._is_awaited = False
            self._stack.setCurrentWidget(page)
            if had_keyboard:
                self.take_keyboard()
        self._show_notice()

    def _show_notice(self) -> None:
        measured = self.reckoner.measured
        warnings = measured.report.warnings if measured is not None and not self._is_held_back else ()
        words = " ".join(map(localised, warnings))
        if not words:
            self._notice.hide()
        elif words != self._notice.words:
            self._notice.tell(words)

    def _say(self, blank: Blank) -> None:
        self._offers = blank.offers
        self.empty.tell(blank.heading, blank.words, *(offer.words for offer in blank.offers))

    def _help(self, place: int) -> None:
        """A button of the empty page."""
        remedy = self._offers[place].remedy
        if isinstance(remedy, Act):
            self.act_asked.emit(remedy)
        elif remedy is Remedy.GO_ON:
            self._let_in.add(self._viewing.coder)
            self._follow_viewing()
            self.take_keyboard()
        elif remedy is Remedy.RETRY:
            self.reckoner.retry()
        else:
            self.documents_asked.emit()

    # What is opened

    def _open_code(self, code_id: str) -> None:
        self.show_disagreements(code_id)
        self.take_keyboard()

    def _open_pair(self, pair: tuple[str, str]) -> None:
        self.disagreements.show_pair(pair)
        self._show_tab(Tab.DISAGREEMENTS)
        self.take_keyboard()

    def _open_passage(self, disagreement: Disagreement) -> None:
        pair = self._feed.pair
        if pair is not None:
            self.passage_opened.emit(disagreement.document, disagreement.start, disagreement.end, pair)

    def _ask_report(self) -> None:
        measured = self.reckoner.measured
        if measured is None or measured.full is None:
            return
        report = measured.full
        suggested = str(self._workspace.path.with_name(f"{self._workspace.path.stem}-agreement.json"))
        kinds = self.tr("Report as JSON (*.json);;Table of values (*.csv)")
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Save report"), suggested, kinds)
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(".csv" if "csv" in kind else ".json")
        job = self._jobs.start(self.tr("Saving the report"), lambda _report: write_report(path, report))
        job.done.connect(self._tell_saved)
        job.failed.connect(self._tell_not_saved)

    def _tell_saved(self, path: Path) -> None:
        self._notice.tell(self.tr("The report is in {file}.").format(file=path))

    def _tell_not_saved(self, problem: AnnotatorError) -> None:
        self._notice.tell(localised(problem))
