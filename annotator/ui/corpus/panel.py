"""The documents of the project, with state, counts and a filter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from annotator.model.change import Put
from annotator.model.records import Coding, Document, Reading
from annotator.ui.corpus.delegate import DocumentDelegate
from annotator.ui.corpus.model import DocumentModel
from annotator.ui.corpus.rows import DocumentRow, matching, row_of
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.row_editor import RowEditor
from annotator.ui.widgets.search_field import SearchField
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace


class DocumentsPanel(QWidget):
    """Signals carry document ids. Opening is by click or Enter; F2 renames in place."""

    document_chosen = Signal(str)
    import_asked = Signal()
    rename_asked = Signal(str, str)
    remove_asked = Signal(str)
    variables_asked = Signal(str)
    memo_asked = Signal(str)
    done_asked = Signal(str)

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
        self._current: str | None = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = DocumentModel(self)
        self._model.renamed.connect(self.rename_asked)
        self._count = QLabel()
        self._filter_button = IconButton(appearance, "filter", self.tr("Filter documents"))
        self._add = IconButton(appearance, "plus", self.tr("Import texts"), key="Ctrl+Shift+O")
        self._filter = SearchField(self.tr("Filter documents"), "", appearance, self)
        self._bar = QProgressBar()
        self._list = _DocumentList(self._model, appearance)
        self._empty = QLabel(self.tr("<b>No documents yet.</b><br>Drop texts here or press Ctrl+Shift+O."))
        self._nothing = QLabel(self.tr("No document has these words in its name or variables."))
        self._name = RowEditor(self._list, self._list.itemDelegate())
        self._name.closed.connect(self.refresh)
        self._build()
        news.told.connect(self._hear)
        viewing.changed.connect(self.refresh)
        appearance.changed.connect(self._list.viewport().update)
        self.refresh()

    @property
    def current(self) -> str | None:
        """The document that is open."""
        return self._current

    def shown(self) -> tuple[str, ...]:
        """Ids of the documents that the filter lets through, in order."""
        return self._model.ids()

    def show_current(self, document_id: str | None) -> None:
        """Mark the open document. Tells nobody."""
        self._current = document_id
        index = self._model.index_of(document_id) if document_id else QModelIndex()
        self._list.setCurrentIndex(index)
        if index.isValid():
            self._list.scrollTo(index)

    def rename(self, document_id: str) -> None:
        """Let the name be typed into the row."""
        index = self._model.index_of(document_id)
        if index.isValid():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.setCurrentIndex(index)
            self._list.edit(index)

    def keep_typed(self) -> None:
        """Take the name that is being typed, if one is."""
        self._name.keep()

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_progress(self, step: int, of: int) -> None:
        """A thin bar above the list; `of` 0 is work of unknown length."""
        self._bar.setRange(0, of)
        self._bar.setValue(step)
        self._bar.show()

    def hide_progress(self) -> None:
        self._bar.hide()

    def refresh(self) -> None:
        """Read every row anew; while a name is being typed into one, afterwards."""
        if self._name.is_open:
            return
        documents = matching(self._workspace.documents.values(), self._filter.text())
        self._model.show([self._row(document) for document in documents])
        total = len(self._workspace.documents)
        self._count.setText(f"{total:,}" if len(documents) == total else f"{len(documents):,} / {total:,}")
        self._empty.setVisible(total == 0)
        self._nothing.setVisible(total > 0 and not documents)
        self._list.setVisible(bool(documents))
        self.show_current(self._current)

    def _row(self, document: Document) -> DocumentRow:
        return row_of(document, self._workspace, self._viewing.coder, self._viewing.coders)

    def _hear(self, news: News) -> None:
        if isinstance(news, Reloaded):
            self.refresh()
        elif isinstance(news, Pended | Rejected) or (isinstance(news, Applied) and news.origin is Origin.REMOTE):
            self._follow(news.change.puts)

    def _follow(self, puts: tuple[Put, ...]) -> None:
        records = [put.after or put.before for put in puts]
        if any(isinstance(record, Document) for record in records):
            self.refresh()
            return
        touched = {record.document for record in records if isinstance(record, Coding | Reading)}
        for document_id in touched:
            document = self._workspace.documents.get(document_id)
            if document is not None:
                self._model.change(self._row(document))

    def _build(self) -> None:
        title = QLabel(self.tr("Documents"))
        title.setProperty("role", "panel_title")
        self._count.setProperty("role", "panel_note")
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 6, 2)
        head.setSpacing(6)
        for widget in (title, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        for button in (self._filter_button, self._add):
            head.addWidget(button)
        self._filter.hide()
        self._bar.setProperty("role", "thin")
        self._bar.setTextVisible(False)
        self._bar.hide()
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 6)
        field.addWidget(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(field)
        for label in (self._empty, self._nothing):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
            label.setContentsMargins(16, 4, 16, 8)
            column.addWidget(label)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        self._filter_button.setCheckable(True)
        self._filter_button.toggled.connect(self._show_filter)
        self._filter.textChanged.connect(self.refresh)
        self._add.clicked.connect(self.import_asked)
        self._list.chosen.connect(self.document_chosen)
        self._list.remove_asked.connect(self.remove_asked)
        self._list.menu_asked.connect(self._menu)

    def _show_filter(self, shown: bool) -> None:  # noqa: FBT001 - Qt's toggled signal
        self._filter.setVisible(shown)
        if shown:
            self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._filter.clear()

    def _menu(self, document_id: str, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.document_chosen.emit(document_id))
        menu.addAction(self.tr("Mark as done, or not"), lambda: self.done_asked.emit(document_id))
        menu.addSeparator()
        menu.addAction(self.tr("Rename"), lambda: self.rename(document_id))
        menu.addAction(self.tr("Variables…"), lambda: self.variables_asked.emit(document_id))
        menu.addAction(self.tr("Memo…"), lambda: self.memo_asked.emit(document_id))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from the project"), lambda: self.remove_asked.emit(document_id))
        menu.popup(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._filter.hasFocus() and event.key() == Qt.Key.Key_Escape:
            self._filter_button.setChecked(False)
            self.focus_list()
            return
        if self._filter.hasFocus() and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focus_list()
            return
        super().keyPressEvent(event)


class _DocumentList(QListView):
    chosen = Signal(str)
    remove_asked = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, model: DocumentModel, appearance: Appearance) -> None:
        super().__init__()
        self._documents = model
        self.setModel(model)
        self.setItemDelegate(DocumentDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Documents"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        row = self._documents.row_at(self.currentIndex())
        editing = self.state() == QAbstractItemView.State.EditingState
        if row is not None and not editing and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(row.id)
        elif row is not None and not editing and key == Qt.Key.Key_Delete:
            self.remove_asked.emit(row.id)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self._documents.row_at(index)
        if row is not None:
            self.chosen.emit(row.id)

    def _ask_menu(self, where: QPoint) -> None:
        row = self._documents.row_at(self.indexAt(where))
        if row is not None:
            self.menu_asked.emit(row.id, self.viewport().mapToGlobal(where))
