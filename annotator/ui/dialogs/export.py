"""Taking codings out: which, in what form, and how the first rows will read."""

from __future__ import annotations

from enum import StrEnum
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.ui.desk import Desk
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.typed_list import find_by_words
from annotator.ui.widgets.words import counted
from annotator.workspace.exporting import ExportReport, coding_columns, coding_rows, export_project
from annotator.workspace.selection import Selection

PREVIEW_ROWS = 5
FIRST_COLUMNS = ("document", "place", "quote", "code_path", "coder", "memo", "start", "end")


class ExportForm(StrEnum):
    """What can be written, as the command's `--format` names it."""

    CSV = "csv"
    FOLDER = "folder"
    JSONL = "jsonl"


class ExportDialog(Sheet):
    """Writes as a job and closes when it is done. `exported` carries the report."""

    exported = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.set_title(self.tr("Export coded passages"))
        self.say(self.tr("One row for each coding: quote, place, code, coder, memo and more. UTF-8."))
        self.resize(860, 560)
        self._form, self._coder, self._code, self._document = (find_by_words(QComboBox()) for _ in range(4))
        self._excel = QCheckBox(self.tr("Safe for Excel: marks the file as UTF-8, and puts ' before = + - @"))
        self._pseudonyms = QCheckBox(self.tr("Pseudonyms: coders are called “Coder 1”, “Coder 2” and so on"))
        self._pseudonyms.setChecked(desk.settings.now.pseudonyms)
        self._pseudonyms.toggled.connect(self.refresh)
        self._count = QLabel()
        self._table = QTableWidget(0, 0)
        self._build()
        self._go = self.add_primary(self.tr("Export…"))
        self._go.clicked.connect(self._ask_file)
        self.refresh()

    @property
    def selection(self) -> Selection:
        """Which documents, coders and codes are chosen."""
        chosen = [box.currentData() for box in (self._document, self._coder, self._code)]
        documents, coders, codes = (None if ids is None else frozenset(ids) for ids in chosen)
        return Selection(documents, coders, codes)

    @property
    def form(self) -> ExportForm:
        return ExportForm(self._form.currentData())

    def preview(self) -> list[list[str]]:
        """The rows shown, cell by cell."""
        rows, columns = self._table.rowCount(), self._table.columnCount()
        return [[self._cell(row, column) for column in range(columns)] for row in range(rows)]

    def refresh(self) -> None:
        """Show how many codings are chosen and the first of them."""
        workspace, selection = self._desk.workspace, self.selection
        count = sum(len(selection.codings_of(workspace, document.id)) for document in selection.documents_of(workspace))
        said = counted(count, self.tr("%1 coding"), self.tr("%1 codings"))
        rest = self.tr(", the first {m} of them").format(m=PREVIEW_ROWS) if count > PREVIEW_ROWS else ""
        self._count.setText(f"{said}{rest}:")
        if not count:
            self._count.setText(self.tr("No coding fits this choice. The file would hold the column names alone."))
        available = coding_columns(workspace, selection)
        first = [name for name in FIRST_COLUMNS if name in available]
        columns = [*first, *(name for name in available if name not in first)]
        disguised = self._pseudonyms.isChecked()
        rows = list(islice(coding_rows(workspace, selection, pseudonyms=disguised), PREVIEW_ROWS))
        self._table.setColumnCount(len(columns))
        self._table.setRowCount(len(rows))
        self._table.setHorizontalHeaderLabels(columns)
        for number, row in enumerate(rows):
            for place, name in enumerate(columns):
                text = str(row.get(name, "")).replace("\n", " ")
                self._table.setItem(number, place, QTableWidgetItem(text[:200]))
        for place, name in enumerate(columns):
            self._table.setColumnWidth(place, {"quote": 280, "code_path": 160, "document": 150}.get(name, 100))
        self._excel.setEnabled(self.form is not ExportForm.JSONL)

    def write(self, out: Path) -> None:
        """Write what is chosen to `out`."""
        workspace = self._desk.workspace
        try:
            workspace.flush()
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        project, form, selection, safe = workspace.path, self.form.value, self.selection, self._excel.isChecked()
        disguised = self._pseudonyms.isChecked()
        job = self._desk.jobs.start(
            self.tr("Exporting"),
            lambda report: export_project(
                project,
                out,
                format=form,
                selection=selection,
                excel_safe=safe,
                pseudonyms=disguised,
                report=report,
            ),
        )
        self._go.setEnabled(False)
        job.done.connect(self._done)
        job.failed.connect(self.show_problem)
        job.ended.connect(self._ended)

    def _done(self, report: ExportReport) -> None:
        self.exported.emit(report)
        self.accept()
        where = report.files[0] if len(report.files) == 1 else report.files[0].parent
        said = counted(report.rows, self.tr("%1 row written to {file}."), self.tr("%1 rows written to {file}."))
        self._desk.messages.hint(" ".join((said.format(file=where), *map(localised, report.notes))))

    def _ended(self) -> None:
        self._go.setEnabled(True)

    def _ask_file(self) -> None:
        form = self.form
        base = self._desk.workspace.path.resolve().parent
        name = self._desk.workspace.info.name
        dialog = QFileDialog(self, self.tr("Export to"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if form is ExportForm.FOLDER:
            dialog.selectFile(str(base / self.tr("{name} export").format(name=name)))
            dialog.setNameFilter(self.tr("A new folder (*)"))
        else:
            dialog.setNameFilter(f"{form.value.upper()} (*.{form.value})")
            dialog.setDefaultSuffix(form.value)
            dialog.selectFile(str(base / f"codings.{form.value}"))
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.write(Path(name))

    def _cell(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return item.text() if item is not None else ""

    def _build(self) -> None:
        workspace = self._desk.workspace
        self._form.addItem(self.tr("Table (CSV)"), ExportForm.CSV.value)
        self._form.addItem(self.tr("Whole set (folder): codings, documents, codes, readings, texts"), "folder")
        self._form.addItem(self.tr("JSON lines"), ExportForm.JSONL.value)
        self._document.addItem(self.tr("All documents"), None)
        for document in workspace.documents.values():
            self._document.addItem(document.name, (document.id,))
        self._coder.addItem(self.tr("All coders"), None)
        for coder in workspace.coders.values():
            self._coder.addItem(coder.name, (coder.id,))
        if self._desk.viewing.is_blind:  # what others coded is shown only to who asks for it
            self._coder.setCurrentIndex(list(workspace.coders).index(self._desk.viewing.coder) + 1)
        self._code.addItem(self.tr("All codes"), None)
        book = workspace.codebook
        for code in book:
            family = (code.id, *(other.id for other in book.descendants(code.id)))
            self._code.addItem(book.spoken_path(code.id), family)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        fields = (
            (self.tr("Form"), self._form),
            (self.tr("Coder"), self._coder),
            (self.tr("Document"), self._document),
            (self.tr("Code"), self._code),
        )
        for place, (text, box) in enumerate(fields):
            box.setAccessibleName(text)
            box.setMinimumContentsLength(16)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(self.refresh)
            label = QLabel(text)
            label.setProperty("role", "section")
            grid.addWidget(label, place // 2, 2 * (place % 2))
            grid.addWidget(box, place // 2, 2 * (place % 2) + 1)
        self._count.setProperty("role", "strong")
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName(self.tr("The first rows"))
        self.body.addLayout(grid)
        self.body.addWidget(self._excel)
        self.body.addWidget(self._pseudonyms)
        self.body.addWidget(self._count)
        self.body.addWidget(self._table, 1)
