"""Opens the table of variables, and reads tables of them from files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.model.wording import worded
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.jobs import SHOWN_AFTER_MS
from annotator.ui.resting import resting_in
from annotator.ui.undo import Undo
from annotator.ui.variables.page import VariablesPage
from annotator.workspace.variable_tables import read_variable_table

TABLES = "Tables (*.csv *.tsv *.txt)"


class VariablesActs(QObject):
    """`show_page` brings a page to the front, `show_code` the text. The page is built when it is first wanted."""

    def __init__(
        self, desk: Desk, undo: Undo, show_page: Callable[[QWidget], object], show_code: Callable[[], object]
    ) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._undo = undo
        self._show_page = show_page
        self._show_code = show_code
        self.page: VariablesPage | None = None
        self._shown = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)

    def slots(self) -> dict[Act, Slot]:
        return {Act.VARIABLES: self.show}

    def show(self) -> None:
        """The table, with the keyboard in it."""
        page = self.page or self._make_page()
        self._show_page(page)
        page.take_keyboard()

    def _make_page(self) -> VariablesPage:
        page = VariablesPage(self._desk, self._undo)
        page.left.connect(self._show_code)
        page.import_asked.connect(self.ask_file)
        self._desk.typed.ask(page.keep_typed)
        self._shown.timeout.connect(lambda: page.head.bar.show_step(0, 0))
        self.page = page
        return page

    def ask_file(self) -> None:
        if resting_in(self._desk.appearance).refuses():
            return
        dialog = QFileDialog(
            self._desk.window, self.tr("Import variables"), self._desk.settings.now.source_folder, TABLES
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file as a job; what it would change is shown before it does."""
        page = self.page or self._make_page()
        self._desk.settings.change(source_folder=str(path.parent))
        job = self._desk.jobs.start(self.tr("Reading variables"), lambda report: read_variable_table(path, report))
        job.done.connect(lambda block: page.cells.show_preview(block, worded("Import variables")))
        job.failed.connect(self._desk.messages.tell)
        job.ended.connect(self._shown.stop)
        job.ended.connect(page.head.bar.hide)
        self._shown.start()
