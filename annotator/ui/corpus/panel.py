"""The documents of the project: state and counts, a filter, an order, groups, and acts on the chosen ones."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.exchange.coding_rows import variables_of
from annotator.model.change import Put
from annotator.model.records import Coding, Document, Reading, ReadingState
from annotator.model.text import fold_for_search
from annotator.ui.actions import Act
from annotator.ui.corpus.arranging import Arrangement, arranged
from annotator.ui.corpus.delegate import DocumentDelegate
from annotator.ui.corpus.head import DocumentsHead
from annotator.ui.corpus.list_view import DocumentList
from annotator.ui.corpus.menus import fill_arrangement_menu, fill_document_menu
from annotator.ui.corpus.model import DocumentModel, state_words
from annotator.ui.corpus.rows import DocumentRow, Haystacks, is_wanted, row_of
from annotator.ui.keys_in_force import keys_in
from annotator.ui.news import NewsBridge
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.labels import show_strong
from annotator.ui.widgets.row_editor import RowEditor
from annotator.workspace.document_acts import moved_before, moved_by
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

SETTLE_MS = 700
"""How long the list waits after work that changes its order, so that rows do not move under the hand."""


class DocumentsPanel(QWidget):
    """Signals carry document ids, those of several documents as a tuple. Opening is by click or Enter.

    `moved` carries the ids that the panel shows in their new order; `move_refused` that documents do not stand in
    the project's order now; `arranged` the arrangement that somebody chose.
    """

    document_chosen = Signal(str)
    import_asked = Signal()
    rename_asked = Signal(str, str)
    remove_asked = Signal(object)
    variables_asked = Signal(str)
    variable_asked = Signal(object)
    table_asked = Signal()
    memo_asked = Signal(str)
    read_as_asked = Signal(str)
    state_asked = Signal(object, object)
    moved = Signal(object)
    move_refused = Signal()
    arranged = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        news: NewsBridge,
        viewing: Viewing,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._viewing = viewing
        self._appearance = appearance
        self._keys = keys_in(appearance)
        self._current: str | None = None
        self._how = Arrangement()
        self._ids: tuple[str, ...] = ()
        self._haystacks = Haystacks()
        self._rows: dict[str, DocumentRow] = {}
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = DocumentModel(self)
        self._model.renamed.connect(self.rename_asked)
        self._head = DocumentsHead(appearance, self)
        self._list = DocumentList(self._model, appearance)
        self._empty = QLabel()
        self._nothing = QLabel()
        self._clear = QPushButton(self.tr("Clear the filter"))
        self._name = RowEditor(self._list, self._list.itemDelegate())
        self._name.closed.connect(self.refresh)
        self._later = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._later.timeout.connect(self.refresh)
        self._build()
        news.told.connect(self._hear)
        viewing.changed.connect(self._read_anew)
        appearance.changed.connect(self._list.viewport().update)
        self._keys.changed.connect(self._show_key)
        self._show_key()
        self.refresh()

    @property
    def current(self) -> str | None:
        """The document that is open."""
        return self._current

    @property
    def arrangement(self) -> Arrangement:
        return self._how

    def arrange(self, how: Arrangement) -> None:
        """Show the documents in this order and these groups. Tells nobody."""
        self._how = how
        self.refresh()

    def shown(self) -> tuple[str, ...]:
        """Ids of the documents that the filter lets through, in order, those of folded groups as well."""
        return self._ids

    def chosen(self) -> tuple[str, ...]:
        """The selected documents while the list has the keyboard, else none."""
        return self._list.selected_ids() if self._list.hasFocus() else ()

    def filter_by(self, words: str) -> None:
        """Show only documents with these words in name, values or state."""
        self._head.filter_by(words)

    def show_current(self, document_id: str | None) -> None:
        """Mark the open document. Tells nobody."""
        self._current = document_id
        delegate = self._list.itemDelegate()
        if isinstance(delegate, DocumentDelegate):
            delegate.open_id = document_id
        index = self._model.index_of(document_id) if document_id else QModelIndex()
        self._list.go_to(index)
        if index.isValid():
            self._list.scrollTo(index)
        self._list.viewport().update()

    def rename(self, document_id: str) -> None:
        """Let the name be typed into the row."""
        index = self._model.index_of(document_id)
        if index.isValid():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.go_to(index)
            self._list.edit(index)

    def keep_typed(self) -> None:
        """Take the name that is being typed, if one is."""
        self._name.keep()

    def focus_list(self) -> None:
        target = self._list if self._list.isVisibleTo(self) else self._head.add
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_progress(self, step: int, of: int) -> None:
        """A thin bar above the list; `of` 0 is work of unknown length."""
        self._head.bar.show_step(step, of)

    def hide_progress(self) -> None:
        self._head.bar.hide()

    def refresh(self) -> None:
        """Arrange the rows anew; while a name is being typed into one, afterwards."""
        self._later.stop()
        if self._name.is_open:
            return
        held, at = set(self._list.selected_ids()), self._model.line_at(self._list.currentIndex())
        documents, words = self._workspace.documents, state_words()
        self._rows = {one: self._rows.get(one) or self._row(documents[one]) for one in documents}
        rows = list(self._rows.values())
        total = len(rows)
        wanted = fold_for_search(self._head.words).split()
        if wanted:
            folded = {state: fold_for_search(text) for state, text in words.items()}
            look = self._haystacks.of
            rows = [row for row in rows if is_wanted(look(documents[row.id]), folded[row.state], wanted)]
        titles = {state: text[:1].upper() + text[1:] for state, text in words.items()}
        self._ids, lines = arranged(rows, documents, self._how, titles)
        self._model.show(lines)
        self._head.show_count(len(rows), total)
        self._empty.setVisible(total == 0)
        is_nothing = total > 0 and not rows
        self._nothing.setVisible(is_nothing)
        self._clear.setVisible(is_nothing)
        self._nothing.setText(self.tr('No document matches "{words}".').format(words=self._head.words.strip()))
        self._list.setVisible(bool(rows))
        self.show_current(self._current)
        self._select_again(held, None if at is None else at.id)

    def _select_again(self, held: set[str], at: str | None) -> None:
        """What was selected stays selected, and the keyboard stays at its line, while the list is made anew."""
        if at is None or (len(held) <= 1 and at in held and at == self._current):
            return
        index = self._model.index_of(at)
        if not index.isValid():
            return
        chosen = QItemSelection()
        for document_id in held:
            found = self._model.index_of(document_id)
            if found.isValid():
                chosen.select(found, found)
        self._list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _row(self, document: Document) -> DocumentRow:
        return row_of(document, self._workspace, self._viewing.coder, self._viewing.coders)

    def _read_anew(self) -> None:
        """Others are counted, or everything changed."""
        self._rows.clear()
        self.refresh()

    def _hear(self, news: News) -> None:
        if isinstance(news, Reloaded):
            self._read_anew()
        elif isinstance(news, Pended | Rejected) or (isinstance(news, Applied) and news.origin is Origin.REMOTE):
            self._follow(news.change.puts)

    def _follow(self, puts: tuple[Put, ...]) -> None:
        documents = self._workspace.documents
        touched, changed = set[str](), set[str]()
        for put in puts:
            record = put.after or put.before
            if isinstance(record, Coding | Reading):
                touched.add(record.document)
            elif isinstance(record, Document):
                changed.add(record.id)
        for one in (touched | changed) & documents.keys():
            self._rows[one] = self._row(documents[one])
        if changed:
            self.refresh()
            return
        for one in touched & documents.keys():
            self._model.change(self._rows[one])
        if touched and (self._how.follows_work or self._how.group or self._head.words):
            self._later.start()

    # Acts

    def _choose_arrangement(self, how: Arrangement) -> None:
        self.arrange(how)
        self.arranged.emit(how)

    def _fold(self, key: str, is_open: bool) -> None:  # noqa: FBT001 - a signal's argument
        folded = self._how.folded - {key} if is_open else self._how.folded | {key}
        self._choose_arrangement(replace(self._how, folded=folded))
        group = next((index for index in [self._model.index_of(f"group:{key}")] if index.isValid()), None)
        if group is not None:
            self._list.selectionModel().setCurrentIndex(group, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _shift(self, by: int) -> None:
        self._move(moved_by(self._ids, self._list.selected_ids(), by))

    def _move_before(self, before: str) -> None:
        self._move(moved_before(self._ids, self._list.selected_ids(), before or None))

    def _move(self, order: tuple[str, ...]) -> None:
        if not self._how.is_project_order:
            self.move_refused.emit()
        elif order != self._ids:
            self.moved.emit(order)

    def _ask_removal(self) -> None:
        self.remove_asked.emit(self._list.selected_ids())

    def _fill_arrangements(self) -> None:
        variables = variables_of(self._workspace.documents.values())
        fill_arrangement_menu(self._head.menu, self._how, variables, self._choose_arrangement)

    def _menu(self, where: QPoint) -> None:
        ids = self._list.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = ids[0]
        fill_document_menu(
            menu,
            len(ids),
            {
                "open": lambda: self.document_chosen.emit(first),
                "done": lambda: self.state_asked.emit(ids, ReadingState.DONE),
                "progress": lambda: self.state_asked.emit(ids, ReadingState.IN_PROGRESS),
                "rename": lambda: self.rename(first),
                "variables": lambda: self.variables_asked.emit(first),
                "memo": lambda: self.memo_asked.emit(first),
                "read": lambda: self.read_as_asked.emit(first),
                "variable": lambda: self.variable_asked.emit(ids),
                "table": self.table_asked.emit,
                "up": lambda: self._shift(-1),
                "down": lambda: self._shift(1),
                "remove": lambda: self.remove_asked.emit(ids),
            },
            self._keys,
        )
        reading = [action for action in menu.actions() if action.data() in {"open", "table"}]
        resting_in(self._appearance).rest_menu(menu, reading)
        menu.popup(where)

    def _show_key(self) -> None:
        words = self._keys.words(
            self.tr("<b>No documents yet.</b><br>Drop texts here or press {key}."),
            self.tr("<b>No documents yet.</b><br>Drop texts here or choose Import texts."),
            key=Act.IMPORT,
        )
        show_strong(self._empty, words)

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        for label in (self._empty, self._nothing):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
            label.setContentsMargins(16, 4, 16, 8)
            column.addWidget(label)
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(self._head.clear)
        link = QHBoxLayout()
        link.setContentsMargins(12, 0, 12, 0)
        link.addWidget(self._clear)
        link.addStretch(1)
        column.addLayout(link)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        self._wire()

    def _wire(self) -> None:
        self._head.words_changed.connect(self.refresh)
        self._head.list_asked.connect(self.focus_list)
        self._head.menu.aboutToShow.connect(self._fill_arrangements)
        self._head.add.clicked.connect(self.import_asked)
        self._list.chosen.connect(self.document_chosen)
        self._list.filter_asked.connect(self._head.ask_filter)
        self._list.folded.connect(self._fold)
        self._list.shifted.connect(self._shift)
        self._list.moved.connect(self._move_before)
        self._list.remove_asked.connect(self._ask_removal)
        self._list.menu_asked.connect(self._menu)
