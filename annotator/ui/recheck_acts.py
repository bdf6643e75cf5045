"""Looking again at codings whose code came to mean something else: the list below the text and what is decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.exchange.codebook_difference import CodeDifference
from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.code_mode import CodeMode
from annotator.ui.desk import Desk
from annotator.ui.rechecking.rows import RecheckRow
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.translations.localised import localised
from annotator.ui.undo import Undo
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import changes_in
from annotator.workspace.news import News
from annotator.workspace.rechecking import Rechecks

QUOTE = 160


class RecheckActs(QObject):
    """`counted` carries how many codings of the coder at the keyboard want a look. `show_code` brings Code up."""

    counted = Signal(int)

    def __init__(self, desk: Desk, code: CodeMode, undo: Undo, show_code: Callable[[], None]) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._code = code
        self._undo = undo
        self._show_code = show_code
        self._pane = code.panes.rechecking
        self._rechecks = Rechecks(desk.workspace, desk.viewing.coder)
        self._is_replacing = False
        self._rows: dict[str, RecheckRow] = {}
        self._looks: Mapping[str, CodeLook] = {}
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._show)
        self._back = QTimer(self, singleShot=True, interval=0)
        self._back.timeout.connect(self._come_back)
        pane = self._pane
        pane.pointed_at.connect(self._point)
        pane.kept.connect(self._keep)
        pane.replaced.connect(self._replace)
        pane.removed.connect(self._remove)
        pane.opened.connect(self._open_text)
        pane.closed.connect(self._close)
        code.panes.popover.closed.connect(self._back.start)
        desk.news.told.connect(self._hear)
        desk.viewing.changed.connect(self._follow_viewing)
        desk.appearance.changed.connect(self._again.start)

    @property
    def left(self) -> int:
        return self._rechecks.left

    def slots(self) -> dict[Act, Slot]:
        return {Act.RECHECK: self.open}

    def open(self) -> None:
        """Show the list and give it the keyboard."""
        if not self._code.panes.screen.isVisible():
            self._show_code()
        self._code.panes.popover.close_popover()
        self._code.panes.screen.show_below(self._pane)
        self._show()
        self._pane.setFocus()

    # Following the project

    def _hear(self, news: News) -> None:
        if self._rechecks.hear(news):
            self._again.start()

    def _follow_viewing(self) -> None:
        if self._rechecks.coder != self._desk.viewing.coder:
            self._rechecks = Rechecks(self._desk.workspace, self._desk.viewing.coder)
            self._again.start()

    def tell(self) -> None:
        """Say how many there are."""
        self.counted.emit(self.left)

    def _show(self) -> None:
        self.tell()
        if not self._pane.isVisible():
            return
        workspace = self._desk.workspace
        self._looks = looks_of(workspace.codebook, self._desk.appearance.theme.name)
        codings = [one for one in self._rechecks.in_order() if one.document in workspace.documents]
        self._pane.show_codings(codings, self._row_of, self._rechecks.done, self._rechecks.total)

    def _row_of(self, coding: Coding) -> RecheckRow:
        """Texts are read once: each decision shows the list again."""
        known, look = self._rows.get(coding.id), self._looks.get(coding.code, UNKNOWN)
        if known is not None and (known.coding, known.look) == (coding, look):
            return known
        if coding.document not in self._desk.workspace.documents:  # painted once more before the list follows
            return RecheckRow(coding, look, "", "")
        try:
            row = RecheckRow(coding, look, self._quote(coding), self._place(coding))
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            row = RecheckRow(coding, look, "", "")
        self._rows[coding.id] = row
        return row

    def _quote(self, coding: Coding) -> str:
        words = self._desk.workspace.text(coding.document)[coding.start : min(coding.end, coding.start + QUOTE)]
        return " ".join(words.split())

    def _place(self, coding: Coding) -> str:
        workspace = self._desk.workspace
        place = localised(workspace.structure(coding.document).place(coding.start))
        return ", ".join(part for part in (workspace.documents[coding.document].name, place) if part)

    # What the coder does

    def _point(self, coding_id: str) -> None:
        """The text and the rule follow the row; the keyboard stays in the list."""
        coding = self._desk.workspace.coding(coding_id)
        rule = self._rechecks.rules.get(coding.code) if coding is not None else None
        if coding is None or rule is None:
            return
        had_keyboard = self._pane.isAncestorOf(self._pane.window().focusWidget() or self._code.panes.reading)
        self._code.open_place(coding.document, coding.start, coding.end)
        self._code.coding.focus_coding(coding.id)
        if had_keyboard:
            self._pane.setFocus()
        code = self._desk.workspace.codebook.by_id.get(coding.code)
        try:
            changes = changes_in(self._desk.workspace, rule.version)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            changes = {}
        differences: tuple[CodeDifference, ...] = changes.get(coding.code, ())
        self._pane.show_change(code.name if code is not None else coding.code, rule, differences)

    def _keep(self, coding_id: str) -> None:
        coding = self._desk.workspace.coding(coding_id)
        if coding is not None:
            since = self._rechecks.rules[coding.code].version.created if coding.code in self._rechecks.rules else ""
            self._do(acts.confirm([coding], since=since, coder=coding.coder))

    def _remove(self, coding_id: str) -> None:
        coding = self._desk.workspace.coding(coding_id)
        if coding is not None:
            self._do(acts.withdraw([coding], coder=coding.coder))
            self._undo.offer(self.tr("Coding removed."))

    def _replace(self, coding_id: str) -> None:
        self._code.coding.focus_coding(coding_id)
        self._is_replacing = True
        self._code.choosing.ask_replacement(coding_id)

    def _do(self, change: Change) -> None:
        """At once, so that the next key meets the next row."""
        self._undo.do(change)
        self._again.stop()
        self._show()

    def _come_back(self) -> None:
        """After a code was chosen, or none, the list goes on."""
        if self._is_replacing and self._pane.isVisible():
            self._again.stop()
            self._show()
            self._pane.setFocus()
        self._is_replacing = False

    def _open_text(self, coding_id: str) -> None:
        coding = self._desk.workspace.coding(coding_id)
        if coding is not None:
            self._code.open_place(coding.document, coding.start, coding.end)
            self._code.coding.focus_coding(coding.id)

    def _close(self) -> None:
        self._pane.hide()
        self._code.take_keyboard()
