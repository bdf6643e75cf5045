"""Finding words or a pattern in the open document: a field, a count, next and previous; it wraps at the ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.analysis.search_folding import fold
from annotator.model.progress import Report
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.jobs import Job, Jobs
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.style import set_role
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.option_button import option_button
from annotator.ui.widgets.search_field import SearchField
from annotator.workspace.searching import Query, QueryKind, find_in_text

TYPING_MS = 120
"""A pause in typing after which a pattern is looked for; words are looked for at once."""


class FindBar(QWidget):
    """`hits_changed` carries the spans and the place of the current one; `closed` gives the keyboard back.

    `wrapped` says that the last hit was followed by the first, or the other way round. `left_at` carries the span of
    the hit that was current when the bar was closed; `code_all_asked` the query whose hits are to be coded.
    """

    hits_changed = Signal(object, object)
    closed = Signal()
    wrapped = Signal(str)
    left_at = Signal(object)
    code_all_asked = Signal(object)

    def __init__(self, appearance: Appearance, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._text = self._folded = ""
        self._from = 0
        self._hits: Sequence[Span] = ()
        self._current: int | None = None
        self._field = SearchField(self.tr("Find in this document"), "", appearance, self)
        self._case = option_button("Aa", self.tr("Match case"), self)
        self._whole = option_button("[ab]", self.tr("Whole words"), self)
        self._pattern = option_button(".*", self.tr("Pattern (a regular expression)"), self)
        self._count = QLabel()
        self._problem = QLabel()
        self._code_all = QPushButton(self.tr("Code all hits…"))
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(self._search_pattern)
        self._code_all.clicked.connect(lambda: self.code_all_asked.emit(self.query()))
        self._field.textChanged.connect(self._search)
        for option in (self._case, self._whole, self._pattern):
            option.toggled.connect(self._search)
        self._lay_out(appearance)
        self.hide()

    @property
    def words(self) -> str:
        return self._field.text()

    def query(self) -> Query:
        """What is looked for."""
        kind = QueryKind.PATTERN if self._pattern.isChecked() else QueryKind.WORDS
        whole, case = self._whole.isChecked(), self._case.isChecked()
        return Query(self._field.text(), kind, whole_words=whole, match_case=case)

    @property
    def count_text(self) -> str:
        return self._count.text()

    @property
    def problem_text(self) -> str:
        """What is wrong with the pattern, "" where nothing is."""
        return self._problem.text()

    def open(self, text: str, caret: int, words: str = "") -> None:
        """Search `text`, first hit after `caret`; `words` are put into the field."""
        self._take_text(text, caret)
        self.show()
        if words:
            self._pattern.setChecked(False)
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def show_text(self, text: str) -> None:
        """Another document is open."""
        self._take_text(text, 0)
        if not self.isHidden():
            self._search()

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def close_bar(self) -> None:
        found = self._hits[self._current] if self._current is not None else None
        self.hide()
        self._stop()
        self._hits, self._current = [], None
        self.hits_changed.emit([], None)
        self.closed.emit()
        if found is not None:
            self.left_at.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _take_text(self, text: str, start: int) -> None:
        if text is not self._text:
            self._text, self._folded = text, ""
        self._from = start

    def _search(self) -> None:
        """Words at once; a pattern after a pause, on another thread, since it may take its time."""
        self._stop()
        self._problem.hide()
        self._problem.clear()
        query = self.query()
        if query.kind is QueryKind.PATTERN and query.text:
            self._pause.start()
            return
        if query.text and not self._folded:
            self._folded = fold(self._text)
        found = find_in_text(self._text, self._folded, query) if query.text else ()
        self._take([Span(start, end) for start, end in found])

    def _search_pattern(self) -> None:
        text, query = self._text, self.query()

        def work(_report: Report) -> list[Span]:
            return [Span(start, end) for start, end in find_in_text(text, "", query)]

        self._job = self._jobs.start(self.tr("Searching"), work)
        self._job.done.connect(self._take_found)
        self._job.failed.connect(self._tell_problem)

    def _stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _take_found(self, found: object) -> None:
        if self.sender() is self._job and isinstance(found, list):
            self._job = None
            self._take(found)

    def _tell_problem(self, problem: object) -> None:
        if self.sender() is self._job:
            self._job = None
            self._problem.setText(localised(problem))
            self._problem.show()
            self._take([])

    def _take(self, found: Sequence[Span]) -> None:
        self._hits = found
        if self._hits:
            place = bisect_left(self._hits, self._from, key=lambda span: span.start)
            self._current = place % len(self._hits)
        else:
            self._current = None
        self._tell()

    def _step(self, by: int) -> None:
        if self._hits and self._current is not None:
            further = self._current + by
            self._current = further % len(self._hits)
            if further != self._current and len(self._hits) > 1:
                self.wrapped.emit(self.tr("From the top again.") if by > 0 else self.tr("From the end again."))
            self._from = self._hits[self._current].start
        self._tell()

    def _tell(self) -> None:
        self._code_all.setEnabled(bool(self._hits))
        if self._current is not None:
            count = self.tr("{place} of {count}")
            self._count.setText(count.format(place=grouped(self._current + 1), count=grouped(len(self._hits))))
        else:
            is_asked = self._field.text() and not self._problem.text()
            self._count.setText(self.tr("Not found") if is_asked else "")
        self.hits_changed.emit(self._hits, self._current)

    def _lay_out(self, appearance: Appearance) -> None:
        set_role(self, "paper_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(self._field, appearance, least=140, most=360)
        set_role(self._count, "small")
        set_role(self._problem, "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        set_role(self._code_all, "quiet")
        previous = IconButton(appearance, "chevron_up", self.tr("Find previous"), key=Act.FIND_PREVIOUS)
        following = IconButton(appearance, "chevron_down", self.tr("Find next"), key=Act.FIND_NEXT)
        close = IconButton(appearance, "close", self.tr("Close the find bar"), key="Esc")
        previous.clicked.connect(self.previous)
        following.clicked.connect(self.next)
        close.clicked.connect(self.close_bar)
        row = FlowRow(self._field, self._case, self._whole, self._pattern, previous, following, self._count, gap=4)
        row.push(self._code_all, close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 6, 12, 6)
        column.setSpacing(4)
        column.addWidget(row)
        column.addWidget(self._problem)
