"""Codebook: the tree of codes, the rule of one of them, and what changing it means; one screen of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.change import Change
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.model.records import CodebookVersion, CodeEdit, Coder, Coding, Document, ExampleSource, ProjectInfo
from annotator.ui.actions import Act
from annotator.ui.editor.bench import EditorBench
from annotator.ui.editor.blank_page import BlankPage
from annotator.ui.editor.code_form import CodeForm
from annotator.ui.editor.head import Head
from annotator.ui.editor.past import Past
from annotator.ui.editor.preview import Preview
from annotator.ui.editor.returning import code_meant
from annotator.ui.editor.sheets import Sheets
from annotator.ui.editor.side import SideColumn
from annotator.ui.editor.tree_menu import book_menu
from annotator.ui.editor.tree_panel import TreePanel
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.theme.wardrobe import wear
from annotator.ui.translations.localised import localised
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.message_bar import MessageBar
from annotator.workspace.codebook_drafts import Draft, draft_of
from annotator.workspace.codebook_versions import codebook_of
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

LEFT, RIGHT, NARROW_LEFT, NARROW_RIGHT = 282, 300, 232, 276
WIDE = 1320
WITH_SIDE = 1000
"""Width from which the right column stands beside the form; below, it follows the form."""


class EditorMode(QWidget):
    """`passages_asked` carries a code's id, `passage_asked` a document's with start and end; `import_asked` and
    `file_asked` ask for the dialogs of codebook files;
    `said` carries what was done. Nothing is worked out while it is hidden."""

    passages_asked = Signal(str)
    passage_asked = Signal(str, int, int)
    import_asked = Signal()
    file_asked = Signal()
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        news: NewsBridge,
        viewing: Viewing,
        appearance: Appearance,
        do: Callable[[Change], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._problem = MessageBar("problem", self.tr("Close"))
        self._bench = EditorBench(workspace, viewing, appearance, do, self._problem.tell)
        self._code = ""
        self._is_stale = True
        self._drift_is_stale = True
        self._past = Past(workspace, self)
        self.sheets = Sheets(self._bench, self)
        self.tree = TreePanel(self._bench, book_menu(self), self)
        self.head = Head(self._bench)
        self.form = CodeForm(self._bench)
        self.preview = Preview(self._bench)
        self.side = SideColumn(self._bench, self._past)
        self.blank = BlankPage()
        self._form_page = _scrolled(self.form)
        self._pages = QStackedWidget()
        for page in (self._form_page, _scrolled(self.preview)):
            self._pages.addWidget(page)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._refresh)
        self._lay_out()
        self._wire(news)

    @property
    def current_code(self) -> str:
        """Id of the code that is edited, "" where there is none."""
        return self._code

    @property
    def problem(self) -> str:
        """Why the last change was refused, "" where it was not."""
        return "" if self._problem.isHidden() else self._problem.words

    def step_pane(self, by: int) -> None:
        """Give the keyboard to the next of tree, form and right column."""
        ring: list[QWidget] = [self.tree, self._middle, self.side]
        focus = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(ring) if focus is not None and pane.isAncestorOf(focus)), 0)
        target = (here + by) % len(ring)
        if target == 0:
            self.tree.focus_tree()
        elif target == 1:
            self._edit()
        else:
            self.side.take_keyboard()

    def take_keyboard(self) -> None:
        if len(self._bench.codebook):
            self.tree.focus_tree()
        else:
            self.blank.setFocus()

    def show_code(self, code_id: str) -> None:
        self._refresh_now()
        if code_id in self._bench.codebook:
            self.tree.choose(code_id)

    def keep_typed(self) -> None:
        """Send what is being typed on its way."""
        self.form.flush()

    def close_down(self) -> None:
        """The project is being closed."""
        self._again.stop()
        self._past.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_now()
        self._past.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_typed()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    # Following the project

    def _hear(self, news: News) -> None:
        if isinstance(news, Applied) and self.isVisible():
            self._past.watch()
        if isinstance(news, Reloaded):
            self.side.forget_counts()
            self._mark_stale()
        elif isinstance(news, Pended | Applied | Rejected):
            kinds = news.change.kinds
            if kinds & {Coding, Coder, Document} or (isinstance(news, Applied) and news.origin is Origin.REMOTE):
                self.side.forget_counts()
            is_shown = isinstance(news, Applied) and news.origin is Origin.LOCAL
            if CodebookVersion in kinds or (not is_shown and kinds & {Code, ProjectInfo, CodeEdit, ExampleSource}):
                self._mark_stale()
            elif not is_shown and kinds & {Coding, Coder}:
                self._is_stale = True
                self._wake()

    def _mark_stale(self) -> None:
        self._is_stale = self._drift_is_stale = True
        self._wake()

    def _wake(self) -> None:
        if self.isVisible():
            self._again.start()

    def _follow_viewing(self) -> None:
        self.side.forget_counts()
        self._is_stale = True
        self._wake()

    def _refresh_now(self) -> None:
        self._again.stop()
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        has_codes = len(self._bench.codebook) > 0
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self.blank.setVisible(not has_codes)
        self._split.setVisible(has_codes)
        self.tree.refresh()
        if self._drift_is_stale:
            self._drift_is_stale = False
            self._show_drift()
        if had_keyboard and QApplication.focusWidget() is None and self.isVisible():
            self.take_keyboard()

    def _show_drift(self) -> None:
        frozen = None
        try:
            draft = draft_of(self._bench.workspace)
            frozen = codebook_of(self._bench.workspace, draft.since) if draft.since is not None else None
        except AnnotatorError as problem:
            self._problem.tell(localised(problem))
            draft = Draft(1, None, (), self._bench.workspace.info.codebook_version)
        self.side.draft.show_draft(draft)
        self.form.show_frozen(frozen)
        self.tree.show_changed(frozenset(edit.code for edit in draft.edits), draft.number - 1)

    def _show_current(self, code_id: str) -> None:
        """The tree has another code current, or the same one as it is now."""
        if code_id != self._code:
            self.form.flush()
            self._problem.tell("")
            self._code = code_id
            self._form_page.verticalScrollBar().setValue(0)
        code = self._bench.codebook.by_id.get(code_id)
        self._middle.setEnabled(code is not None)
        if code is not None:
            self.head.show_code(code)
            self.form.show_code(code)
            self.preview.show_code(code)
        self.side.show_code(code)

    def follow_undo(self, change: Change) -> None:
        """Show the code that was brought back, or of which something was taken back."""
        code_id = code_meant(change, self._code)
        if self.isVisible() and code_id is not None:
            self.tree.await_code(code_id)
            self._is_stale = True
            self._refresh_now()

    # Wiring

    def _wire(self, news: NewsBridge) -> None:
        tree, form, head, side, sheets = self.tree, self.form, self.head, self.side, self.sheets
        news.told.connect(self._hear)
        form.setEnabled(not self._bench.workspace.read_only)
        self._bench.viewing.changed.connect(self._follow_viewing)
        self._bench.appearance.changed.connect(self.side.forget_counts)
        self._bench.appearance.changed.connect(self._mark_stale)
        self._problem.pressed.connect(self._problem.hide)
        tree.current_changed.connect(self._show_current)
        tree.edit_asked.connect(self._edit)
        tree.merge_asked.connect(sheets.ask_merge)
        tree.split_asked.connect(sheets.ask_split)
        tree.colour_asked.connect(lambda code: sheets.ask_colour(code, tree.acts.meant(code)))
        tree.passages_asked.connect(self.passages_asked)
        head.merge_asked.connect(self.ask_merge)
        head.split_asked.connect(self.ask_split)
        head.preview_toggled.connect(lambda shown: self._pages.setCurrentIndex(int(shown)))
        self.preview.code_pressed.connect(self.tree.choose)
        form.left.connect(tree.focus_tree)
        form.colour_asked.connect(lambda: sheets.ask_colour(self._code))
        form.key_given.connect(lambda key: tree.give_key(self._code, key))
        form.brought_back.connect(lambda: tree.acts.bring_back((self._code,)))
        form.question_wanted.connect(lambda: sheets.ask_question(self._code))
        form.question_opened.connect(lambda question: sheets.ask_question(self._code, question))
        form.source_opened.connect(self.passage_asked)
        form.question_dropped.connect(lambda question: sheets.drop_question(self._code, question))
        side.draft.freeze_asked.connect(self.ask_freeze)
        side.draft.compare_asked.connect(self.ask_compare)
        side.draft.decide_asked.connect(self._ask_decide)
        side.passages_asked.connect(self.passages_asked)
        sheets.said.connect(self.said)
        tree.said.connect(self.said)
        sheets.chosen.connect(tree.await_code)
        self.blank.new_asked.connect(tree.ask_first_code)
        self.blank.import_asked.connect(self.import_asked)

    def _edit(self) -> None:
        self.head.preview.setChecked(False)
        self.form.take_keyboard()

    def ask_freeze(self) -> None:
        self.keep_typed()
        self._refresh_now()
        self.sheets.ask_freeze(self.side.draft.effect_words)

    def ask_discard(self) -> None:
        self.keep_typed()
        self.sheets.ask_discard()

    def ask_merge(self) -> None:
        """Into which code the current one goes."""
        self.keep_typed()
        if self._code:
            self.sheets.ask_merge(self._code)

    def ask_split(self) -> None:
        """Which passages of the current code go to a new one."""
        self.keep_typed()
        if self._code:
            self.sheets.ask_split(self._code)

    def ask_compare(self) -> None:
        self.keep_typed()
        self.sheets.ask_compare()

    def _ask_decide(self, code_id: str) -> None:
        self.keep_typed()
        self.sheets.ask_decide(code_id)

    # Laying out

    def _lay_out(self) -> None:
        self._middle = QWidget()
        set_role(self._middle, "paper")
        self._middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 8, 20, 0)
        bar.addWidget(self._problem)
        self._column.addWidget(self.head)
        self._column.addLayout(bar)
        self._column.addWidget(self._pages, 1)
        self._arranged_for = 0
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._line = QFrame(self)
        set_role(self._line, "hairline")
        for widget in (self.tree, self._middle, self.side):
            self._split.addWidget(widget)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self.tree.setMinimumWidth(200)
        self._middle.setMinimumWidth(420)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._split)
        row.addWidget(self.blank)
        self._arrange(self._bench.appearance.scaled(WIDE))
        self._bench.appearance.changed.connect(self._arrange_anew)

    def _arrange_anew(self) -> None:
        self._arrange(self.width())

    def _arrange(self, pixels: int) -> None:
        """Widths of the columns; in a narrow window, or with large type, the right one stands below the form."""
        width, before = round(100 * pixels / self._bench.appearance.scaled(100)), self._arranged_for
        self._arranged_for = width
        if (width >= WITH_SIDE) != (before >= WITH_SIDE) or before <= 0:
            if width >= WITH_SIDE:
                self._split.addWidget(self.side)
                self.side.setMaximumHeight(16_777_215)
                self._line.hide()
            else:
                self._column.addWidget(self._line)
                self._line.show()
                self._column.addWidget(self.side)
                self.side.setMaximumHeight(190)
        if (width >= WIDE) != (before >= WIDE) or before <= 0:
            left, right = (LEFT, RIGHT) if width >= WIDE else (NARROW_LEFT, NARROW_RIGHT)
            self._split.setSizes([left, 4000, right])


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_role(page, "paper")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area.setWidget(page)
    return area


EDITOR_ACTS = {
    Act.FREEZE_CODEBOOK: EditorMode.ask_freeze,
    Act.DISCARD_DRAFT: EditorMode.ask_discard,
    Act.COMPARE_CODEBOOKS: EditorMode.ask_compare,
    Act.MERGE_CODE: EditorMode.ask_merge,
    Act.SPLIT_CODE: EditorMode.ask_split,
}
"""What the window's actions ask of the editor."""
