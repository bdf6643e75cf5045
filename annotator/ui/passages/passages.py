"""Every passage of a code, with its context, in the order of the documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from annotator.model.change import Change
from annotator.model.records import Coding
from annotator.ui import reading_away
from annotator.ui.actions import Act, Where
from annotator.ui.jobs import Jobs
from annotator.ui.keys_in_force import ListKeys, keys_in
from annotator.ui.news import NewsBridge
from annotator.ui.passages.delegate import PassageDelegate
from annotator.ui.passages.gathering import codings_in_order, passage_of
from annotator.ui.passages.model import Passage, PassageModel
from annotator.ui.reading_away import ReadingAway
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.theme.style import set_role
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.words import counted
from annotator.workspace import acts
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

MOST_READ_AGAIN = 2000
"""Rows that stay read when the list is made anew after a change, and those down to the last one in view."""


class PassagesPane(QWidget):
    """`passage_opened` carries document id, start and end; `closed` that the list is no longer wanted."""

    passage_opened = Signal(str, int, int)
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        news: NewsBridge,
        viewing: Viewing,
        appearance: Appearance,
        jobs: Jobs,
        do: Callable[[Change], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._viewing = viewing
        self._appearance = appearance
        self._do = do
        self._code: str | None = None
        self._lists = False
        self._is_stale = False
        self._title = CodeTitle(appearance, self, size_name="emphasis", height=24)
        self._size = QLabel(self)
        self._empty = QLabel(self)
        self._unsure = QCheckBox(self.tr("Unsure only"), self)
        self._model = PassageModel(self)
        self._view = QListView(self)
        self._away = ReadingAway(workspace, jobs, self)
        self._then: Callable[[], None] = self._stand_on_first
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._lay_out()
        self._again.timeout.connect(self._read_again)
        self._away.ready.connect(self._read_now)
        self._away.stopped.connect(self._read_now)
        self._unsure.toggled.connect(self._again.start)
        self._view.activated.connect(self._open)
        self._view.doubleClicked.connect(self._open)
        news.told.connect(self._hear)
        viewing.changed.connect(self._again.start)
        appearance.changed.connect(self._again.start)

    def show_code(self, code_id: str) -> None:
        """List the passages of a code and of those below it, and take the keyboard."""
        self._code = code_id
        self._begin()

    def show_unsure(self) -> None:
        """List what is marked as unsure, whatever its code, and take the keyboard."""
        self._code = None
        self._unsure.setChecked(True)
        self._begin()

    def _begin(self) -> None:
        self._lists = True
        self._read(self._stand_on_first)
        if self._away.is_under_way:
            self._show_none_yet()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_none_yet(self) -> None:
        self._model.show(iter(()))
        self._title.show_look(self._look())
        self._size.clear()
        self._empty.hide()
        self._view.show()

    def _stand_on_first(self) -> None:
        self._fill()
        self._again.stop()  # ticking "unsure only" asked for what was just read
        self._view.scrollToTop()
        if self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(0, 0))

    def code(self) -> str | None:
        return self._code

    def _codes(self) -> tuple[str, ...]:
        if self._code is None:
            return tuple(code.id for code in self._workspace.codebook) if self._lists else ()
        if self._code not in self._workspace.codebook:
            return ()
        return (self._code, *(below.id for below in self._workspace.codebook.descendants(self._code)))

    def _passages(self, codings: Iterable[Coding]) -> Iterator[Passage]:
        """Straight from the project, with the coders that are shown; asking for one code overrides the code filter."""
        looks = looks_of(self._workspace.codebook, self._appearance.theme.name)
        for coding in codings:
            passage = passage_of(coding, self._workspace, looks)
            if passage is not None:
                yield self._named(passage)

    def _shown(self, codes: tuple[str, ...]) -> Iterator[Coding]:
        coders = self._viewing.coders
        for coding in codings_in_order(self._workspace, codes, unsure=self._unsure.isChecked() or None):
            if coders is None or coding.coder in coders:
                yield coding

    def _named(self, passage: Passage) -> Passage:
        """Among the passages of a family each says which code it has."""
        if passage.coding.code == self._code:
            return passage
        return replace(passage, place=f"{passage.place}, {passage.look.name}")

    def _fill_where_shown(self) -> None:
        if self.isVisible() and not self._away.is_under_way:
            self._fill()

    def _read(self, then: Callable[[], None]) -> None:
        """Fill the list by `then`, once what it lists of large documents is at hand; few of many need not be."""
        self._then = then
        if self._unsure.isChecked() or not self._away.start(self._with_any(self._codes())):
            self._read_now()

    def _read_now(self) -> None:
        self._away.forget()
        self._then()

    def _with_any(self, codes: tuple[str, ...]) -> Iterator[str]:
        """Large documents with passages of these codes."""
        count = self._workspace.count
        large = (one for one in self._workspace.documents if count(document=one) >= reading_away.AWAY)
        return (one for one in large if any(count(document=one, code=code) for code in codes))

    def _look(self) -> CodeLook:
        looks = looks_of(self._workspace.codebook, self._appearance.theme.name)
        every = self.tr("Every code")
        return looks.get(self._code or "", replace(UNKNOWN, name=every, path=every))

    def _fill(self, at_least: int = 0) -> None:
        codes = self._codes()
        unsure = tuple(self._shown(codes)) if self._unsure.isChecked() else None  # few of many: all are looked at once
        self._model.show(self._passages(self._shown(codes) if unsure is None else unsure), at_least)
        look = self._look()
        self._title.show_look(look)
        count = self._count(codes) if unsure is None else len(unsure)
        self._size.setText(counted(count, self.tr("%1 passage"), self.tr("%1 passages")))
        self._view.setAccessibleName(f"{look.path}, {self._size.text()}")
        self._view.setVisible(bool(count))
        self._empty.setVisible(not count)
        if self._unsure.isChecked():
            words = keys_in(self._appearance).words(
                self.tr("Nothing that is shown is marked as unsure. {key} marks the coding in focus."),
                self.tr("Nothing that is shown is marked as unsure."),
                key=Act.UNSURE,
            )
        elif self._viewing.is_blind:
            words = self.tr("You have coded nothing as %1 yet. Select a passage and press its key.")
        else:
            words = self.tr("Nothing that is shown is coded as %1.")
        self._empty.setText(words.replace("%1", look.name))

    def _count(self, codes: tuple[str, ...]) -> int:
        count, coders = self._workspace.count, self._viewing.coders
        if coders is None:
            return sum(count(code=code) for code in codes)
        return sum(count(code=code, coder=coder) for code in codes for coder in coders)

    def _read_again(self) -> None:
        """What changed; while nobody sees the list it waits."""
        self._is_stale = not self.isVisible()
        if self._lists and not self._is_stale:
            self._read(self._then if self._away.is_under_way else self._stay)

    def _stay(self) -> None:
        """The same place in a list that changed."""
        current = self._model.passage(self._view.currentIndex())
        row, scrolled = self._view.currentIndex().row(), self._view.verticalScrollBar().value()
        lowest = self._view.indexAt(self._view.viewport().rect().bottomLeft()).row()
        self._fill(max(lowest, row, min(self._model.rowCount(), MOST_READ_AGAIN)) + 1)
        found = self._model.row_of(current.coding.id) if current else None
        row = found if found is not None else min(row, self._model.rowCount() - 1)
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row, 0))
        self._view.verticalScrollBar().setValue(scrolled)

    def _hear(self, news: News) -> None:
        if not self._lists or (isinstance(news, Applied) and news.origin is Origin.LOCAL):
            return
        if isinstance(news, Reloaded) or (
            isinstance(news, Pended | Applied | Rejected) and self._concerns(news.change)
        ):
            self._again.start()

    def _concerns(self, change: Change) -> bool:
        codes = set(self._codes())
        for put in change.puts:
            for record in (put.before, put.after):
                if record is not None and (not isinstance(record, Coding) or record.code in codes):
                    return True
        return False

    def _open(self, index: QModelIndex) -> None:
        passage = self._model.passage(index)
        if passage is not None:
            coding = passage.coding
            self.passage_opened.emit(coding.document, coding.start, coding.end)

    def _take_away(self) -> None:
        passage = self._model.passage(self._view.currentIndex())
        if passage is not None and passage.coding.coder == self._viewing.coder:
            coding = self._workspace.coding(passage.coding.id)
            if coding is not None:
                self._do(replace(acts.withdraw([coding]), coder=self._viewing.coder))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._again.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, copying takes the words."""
        passage = self._model.passage(self._view.currentIndex())
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and passage is not None:
            coding = passage.coding
            QGuiApplication.clipboard().setText(self._workspace.text(coding.document)[coding.start : coding.end])
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        set_role(self, "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        close = IconButton(self._appearance, "close", self.tr("Close the list"), self, key="Esc")
        close.clicked.connect(self.closed)
        set_role(self._size, "panel_note")
        set_role(self._empty, "quiet")
        self._empty.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(20, 4, 8, 4)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._size)
        head.addStretch(1)
        head.addWidget(self._unsure)
        head.addWidget(close)
        empty = QHBoxLayout()
        empty.setContentsMargins(20, 0, 20, 0)
        empty.addWidget(self._empty)
        view = self._view
        view.setModel(self._model)
        view.setItemDelegate(PassageDelegate(self._appearance, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        set_role(view, "paper")
        self.setFocusProxy(view)
        slots: dict[Act, Callable[[], object]] = {
            Act.PASSAGE_OPEN: lambda: self._open(view.currentIndex()),
            Act.PASSAGE_REMOVE: self._take_away,
        }
        ListKeys(Where.PASSAGES, self._appearance, slots, view, self)
        keys_in(self._appearance).changed.connect(self._fill_where_shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(empty)
        layout.addWidget(view, 1)
        layout.addStretch(0)
