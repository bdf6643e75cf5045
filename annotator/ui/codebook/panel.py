"""The codebook beside the text: what can be applied, how often it was, and small changes to the codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import Coding, ProjectInfo
from annotator.ui.actions import Act
from annotator.ui.codebook.editing import Editing, MadeFor
from annotator.ui.codebook.menu import add_counts, code_menu, key_menu, panel_menu
from annotator.ui.codebook.tally import Tallied, tally
from annotator.ui.keys_in_force import keys_in
from annotator.ui.news import NewsBridge
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import looks_of
from annotator.ui.theme.style import set_role
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.code_model import CodebookModel
from annotator.ui.widgets.code_rows import Retired
from annotator.ui.widgets.code_tree import CodeTree
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.labels import show_plain, show_strong
from annotator.ui.widgets.message_bar import MessageBar
from annotator.ui.widgets.row_editor import RowEditor
from annotator.ui.widgets.rule_peek import RulePeek
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.short_label import ShortLabel
from annotator.ui.widgets.words import counted
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

WITH_VERSION = 252
"""Pixels from which there is room for the version beside the title."""


class CodebookPanel(QWidget):
    """Signals carry code ids. `filter_asked` carries the ids to show alone, or None for all of them."""

    code_chosen = Signal(str)
    current_changed = Signal(str)
    passages_asked = Signal(str)
    filter_asked = Signal(object)
    lock_asked = Signal(str)

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
        self._workspace = workspace
        self._viewing = viewing
        self._appearance = appearance
        self.keys = keys_in(appearance)
        self.resting = resting_in(appearance)
        self._document: str | None = None
        self._shown_code: str | None = None
        self._awaited: str | None = None
        self.tallied = Tallied.MINE
        self.retired = Retired.HIDDEN
        self._model = CodebookModel(self.keys, self)
        self._tree = CodeTree(self._model, appearance, self)
        self._name = RowEditor(self._tree, self._tree.itemDelegate())
        self._filter = SearchField(self.tr("Filter codes"), Act.TREE_FILTER, appearance, self)
        self._peek = RulePeek(appearance, self)
        self._version = QLabel(self)
        self._whose = QPushButton(self)
        self._only = MessageBar("accent_card", self.tr("Show all"), self)
        self._problem = MessageBar("problem", parent=self)
        self._options = IconButton(appearance, "more", self.tr("Codebook options"), self)
        self.editing = Editing(workspace, viewing, appearance, do, self)
        self._empty = QLabel(self)
        set_role(self, "panel")
        self.setAccessibleName(self.tr("Codebook"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._listen(news)
        self._refresh()

    # What it is asked for

    @property
    def codebook(self) -> Codebook:
        return self._workspace.codebook

    @property
    def is_blind(self) -> bool:
        return self._viewing.is_blind

    @property
    def shows_some_codes(self) -> bool:
        return self._viewing.codes is not None

    def current_code(self) -> str | None:
        """The code whose row is current."""
        return self._tree.current_code()

    def show_current(self, code_id: str | None) -> None:
        """Select the row of the code at the cursor; None selects nothing. Tells nobody."""
        self._shown_code = code_id
        self._tree.show_current(code_id)

    def show_document(self, document_id: str | None) -> None:
        """Whose codings `Count mine in this document` counts."""
        self._document = document_id
        self._recount()

    def focus_filter(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def focus_tree(self) -> None:
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._tree.currentIndex().isValid():
            self._tree.select_first()

    def count(self, tallied: Tallied) -> None:
        """What the numbers count; everyone's while blind are one's own."""
        self.tallied = Tallied.MINE if self.is_blind and tallied is Tallied.ALL else tallied
        self._recount()

    def show_retired(self, retired: Retired) -> None:
        self.retired = retired
        self._refresh()

    def unfold_all(self) -> None:
        self._tree.expandAll()

    def fold_all(self) -> None:
        self._tree.collapseAll()

    def show_only(self, code_id: str) -> None:
        """Ask for this code and those below it alone."""
        ids = {code_id, *(code.id for code in self.codebook.descendants(code_id))}
        self.filter_asked.emit(frozenset(ids))

    def peek(self, code_id: str) -> None:
        """Show the rule beside the code's row for a moment."""
        row = self._tree.visual_rect_of(code_id)
        corner = self._tree.viewport().mapToGlobal(row.topLeft())
        self._peek.show_rule(code_id, self.codebook, QRect(corner, row.size()))

    def new_code(self, name: str = "", parent: str | None = None, then: MadeFor | None = None) -> None:
        """Open the dialog for a new code; the row of what it makes becomes current, and `then` is told its id."""
        self.editing.ask_for_code(name, parent, then)

    def keep_typed(self) -> None:
        """Take the name that is being typed, if one is."""
        self._name.keep()

    def rename(self, code_id: str) -> None:
        """Let the name be typed into the code's row."""
        if self.resting.refuses():
            return
        self._tree.show_current(code_id)
        self._tree.edit_name()

    # Following the project

    def _listen(self, news: NewsBridge) -> None:
        news.told.connect(self._hear)
        self._viewing.changed.connect(self._follow_viewing)
        self._appearance.changed.connect(self._refresh)
        self.keys.changed.connect(self._refresh)
        self._filter.textChanged.connect(self._refresh)
        self._only.pressed.connect(lambda: self.filter_asked.emit(None))
        self._options.clicked.connect(self._open_panel_menu)
        self._model.renamed.connect(self.editing.rename)
        self._name.closed.connect(self._refresh)
        self.editing.refused.connect(self._problem.tell)
        self.editing.made.connect(self._await)
        tree = self._tree
        tree.chosen.connect(self.code_chosen)
        tree.current_changed.connect(self.current_changed)
        tree.peek_asked.connect(self.peek)
        tree.retire_asked.connect(self.editing.retire)
        tree.key_asked.connect(self._open_key_menu)
        tree.sibling_asked.connect(lambda code_id: self.new_code(parent=self.codebook.code(code_id).parent))
        tree.child_asked.connect(lambda code_id: self.new_code(parent=code_id))
        tree.lock_asked.connect(self.lock_asked)
        tree.filter_key_pressed.connect(self.focus_filter)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)

    def _hear(self, news: News) -> None:
        if isinstance(news, Reloaded):
            self._refresh()
            return
        if not isinstance(news, Pended | Applied | Rejected) or (
            isinstance(news, Applied) and news.origin is Origin.LOCAL
        ):
            return
        if news.change.kinds & {Code, ProjectInfo}:
            self._refresh()
        elif Coding in news.change.kinds:
            self._recount()

    def _await(self, code_id: str) -> None:
        """The next refresh makes this code current."""
        self._awaited = code_id

    def _follow_viewing(self) -> None:
        if self.is_blind and self.tallied is Tallied.ALL:
            self.tallied = Tallied.MINE
        self._show_only_bar()
        self._recount()

    def _refresh(self) -> None:
        """Show the codebook as it is now, the same row current; while a name is typed into a row, afterwards."""
        if self._name.is_open:
            return
        current = self._awaited if self._awaited in self.codebook else self.current_code() or self._shown_code
        query, before = self._filter.text(), self._model.shown_codes()
        self._tree.unfold_everything(temporarily=bool(query.strip()))
        self._model.show(self.codebook, looks_of(self.codebook, self._appearance.theme.name), query, self.retired)
        self._tree.show_current(self._still_shown(current, before))
        if self._awaited == current:
            self._awaited = None
        self._version.setText(self._workspace.info.codebook_version if len(self.codebook) else "")
        self._tree.setAccessibleName(
            counted(len(self.codebook), self.tr("Codebook tree, %1 code"), self.tr("Codebook tree, %1 codes"))
        )
        self._show_emptiness(query)
        self._show_only_bar()
        self._recount()

    def _still_shown(self, current: str | None, before: Sequence[str]) -> str | None:
        """The current code; where it was retired or taken away the one that followed it, and keys go on there."""
        shown = set(self._model.shown_codes())
        code = self.codebook.by_id.get(current or "")
        if current in shown or current not in before or (code is not None and not code.retired):
            return current
        place = before.index(current)
        return next((one for one in (*before[place + 1 :], *reversed(before[:place])) if one in shown), None)

    def _recount(self) -> None:
        said = {
            Tallied.MINE_HERE: self.tr("mine here"),
            Tallied.MINE: self.tr("mine"),
            Tallied.ALL: self.tr("all shown"),
        }
        self._whose.setText(said[self.tallied])
        self._whose.setAccessibleName(self.tr("The numbers count: {what}").format(what=said[self.tallied]))
        counts = tally(
            self.codebook,
            self._workspace,
            self.tallied,
            coder=self._viewing.coder,
            shown_coders=self._viewing.coders,
            document=self._document,
        )
        self._model.show_counts(counts)

    def _show_emptiness(self, query: str) -> None:
        is_empty = not self._model.shown_codes()
        self._tree.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        if not len(self.codebook):
            words = self.keys.words(
                self.tr("<b>Start with one code.</b> Select a passage and press {key}, or import a codebook."),
                self.tr("<b>Start with one code.</b> Select a passage and choose New code, or import a codebook."),
                key=Act.NEW_CODE,
            )
            show_strong(self._empty, words)
        else:
            show_plain(self._empty, self.tr('No code matches "%1".').replace("%1", query.strip()))

    def _show_only_bar(self) -> None:
        shown = self._viewing.codes
        if shown is None:
            self._only.hide()
            return
        tops = [code.name for code in self.codebook if code.id in shown and code.parent not in shown]
        if len(tops) == 1:
            self._only.tell(self.tr("Only %1 is shown").replace("%1", tops[0]))
        else:
            self._only.tell(counted(len(shown), self.tr("Only %1 code shown"), self.tr("Only %1 codes shown")))

    # Menus and keys

    def _open_menu(self, where: QPoint) -> None:
        index = self._tree.indexAt(where)
        row = self._model.row_of(index)
        menu = panel_menu(self) if row is None else code_menu(self, row.code)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._tree.viewport().mapToGlobal(where))

    def _open_panel_menu(self) -> None:
        menu = panel_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._options.mapToGlobal(QPoint(0, self._options.height() + 2)))

    def _open_counts_menu(self) -> None:
        menu = QMenu(self)
        add_counts(menu, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._whose.mapToGlobal(QPoint(0, self._whose.height() + 2)))

    def _open_key_menu(self, code_id: str) -> None:
        menu = key_menu(self, self.codebook.code(code_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self._tree.visual_rect_of(code_id)
        menu.popup(self._tree.viewport().mapToGlobal(row.bottomRight()) - QPoint(120, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the filter that the field itself leaves alone."""
        if self._filter.hasFocus():
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._tree.select_first()
                self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        title = ShortLabel(self.tr("Codebook"), self)
        set_role(title, "panel_title")
        set_role(self._version, "panel_note")
        add = IconButton(self._appearance, "plus", self.tr("New code"), self)
        add.clicked.connect(lambda _checked: self.new_code())
        self.resting.rest_widgets(add)
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 8, 2)
        head.setSpacing(6)
        head.addWidget(title)
        head.addWidget(self._version)
        set_role(self._whose, "link")
        self._whose.setToolTip(self.tr("What the numbers count"))
        self._whose.clicked.connect(self._open_counts_menu)
        head.addWidget(self._whose)
        head.addStretch(1)
        head.addWidget(self._options)
        head.addWidget(add)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._version.setVisible(event.size().width() >= self._appearance.scaled(WITH_VERSION))

    def _lay_out(self) -> None:
        self.setFocusProxy(self._tree)
        self._empty.setWordWrap(True)
        set_role(self._empty, "quiet")
        bars = QVBoxLayout()
        bars.setContentsMargins(12, 0, 12, 6)
        bars.setSpacing(6)
        for widget in (self._filter, self._only, self._problem, self._empty):
            bars.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addLayout(bars)
        layout.addWidget(self._tree, 1)
        layout.addStretch(0)
