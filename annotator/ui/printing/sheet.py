"""What to print of a document: whose codings, which pages, with memos or without; to a file, a viewer or a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from annotator.model.errors import AnnotatorError
from annotator.ui.desk import Desk
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.jobs import Job, Work
from annotator.ui.printing.choice import Endnotes, Paper, PrintChoice, Whose
from annotator.ui.printing.page_range import PageRange

SHOWN_AFTER_MS = 300


class PrintSheet(Sheet):
    """`work_for(choice, out)` gives the work that writes a PDF; the signals say that something else was asked for."""

    written = Signal(object, int)
    preview_asked = Signal(object)
    printer_asked = Signal(object)

    def __init__(
        self, desk: Desk, name: str, work_for: Callable[[PrintChoice, Path], Work], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = name
        self._work_for = work_for
        self._job: Job | None = None
        self.set_title(self.tr("Print “{name}”").format(name=name))
        self.say(self.tr("As in the window, in light colours, with a legend of the codes at the end."))
        self._whose, self._paper = QComboBox(), QComboBox()
        self._pages = PageRange()
        self._memos = QCheckBox(self.tr("Memos as notes at the end"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._bar.show)
        self._build()
        self._preview = self._button(self.tr("Open as preview"), self.preview_asked)
        self._printer = self._button(self.tr("Printer…"), self.printer_asked)
        self._go = self.add_primary(self.tr("Export as PDF…"))
        self._go.clicked.connect(self.ask_file)
        self.resize(600, 320)

    @property
    def choice(self) -> PrintChoice:
        """What is chosen now."""
        notes = Endnotes.MEMOS if self._memos.isChecked() else Endnotes.NONE
        first, last = self._pages.pages
        return PrintChoice(Whose(self._whose.currentData()), Paper(self._paper.currentData()), notes, first, last)

    def choose(self, choice: PrintChoice) -> None:
        """Sets every field."""
        self._whose.setCurrentIndex(self._whose.findData(choice.whose.value))
        self._paper.setCurrentIndex(self._paper.findData(choice.paper.value))
        self._memos.setChecked(choice.endnotes is Endnotes.MEMOS)
        self._pages.choose(choice.first, choice.last)

    def ask_file(self) -> None:
        """Asks where to put the PDF, and writes it there."""
        folder = self._desk.workspace.path.resolve().parent
        dialog = QFileDialog(self, self.tr("Export as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(str(folder / f"{file_stem(self._name)}.pdf"))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, out: Path) -> None:
        """Writes what is chosen to `out`."""
        choice = self.choice
        job = self.follow(self.tr("Writing a PDF"), lambda: self._work_for(choice, out))
        if job is not None:
            job.done.connect(lambda pages: self._done(out, pages))

    def follow(self, title: str, prepare: Callable[[], Work]) -> Job | None:
        """Runs the work that `prepare` gives as a job whose progress this sheet shows; Cancel stops it.

        None where it could not be prepared; the sheet says why.
        """
        self.show_problem("")
        try:
            work = prepare()
        except AnnotatorError as problem:
            self.show_problem(problem)
            return None
        job = self._desk.jobs.start(title, work)
        self._job = job
        self._bar.setRange(0, 0)
        self._soon.start(SHOWN_AFTER_MS)
        for button in (self._go, self._preview, self._printer):
            button.setEnabled(False)
        job.progressed.connect(self._show_progress)
        job.failed.connect(self.show_problem)
        job.ended.connect(self._ended)
        return job

    def reject(self) -> None:
        """Cancel or Esc: stops what is under way, else closes."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _done(self, out: Path, pages: int) -> None:
        self._job = None
        self.written.emit(out, pages)
        self.accept()

    def _show_progress(self, step: int, of: int, _what: str) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(step)

    def _ended(self) -> None:
        self._job = None
        self._soon.stop()
        self._bar.hide()
        for button in (self._go, self._preview, self._printer):
            button.setEnabled(True)

    def _button(self, text: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: asked.emit(self.choice))
        self.foot.addWidget(button)
        return button

    def _build(self) -> None:
        self._whose.addItem(self.tr("As the window shows them now"), Whose.SHOWN.value)
        self._whose.addItem(self.tr("Only mine"), Whose.MINE.value)
        self._whose.addItem(self.tr("None: the text alone"), Whose.NONE.value)
        self._paper.addItem(self.tr("A4"), Paper.A4.value)
        self._paper.addItem(self.tr("Letter"), Paper.LETTER.value)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Codings"), self._whose),
            (self.tr("Pages"), self._pages),
            (self.tr("Paper"), self._paper),
        )
        for row, (text, field) in enumerate(fields):
            field.setAccessibleName(text)
            label = QLabel(text)
            label.setProperty("role", "section")
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._memos)
        self.body.addStretch(1)
        self.body.addWidget(self._bar)


def file_stem(name: str) -> str:
    """A document's name without what some file systems refuse."""
    kept = "".join("-" if character in '/\\:*?"<>|' or ord(character) < 32 else character for character in name)
    return kept.strip(" .")[:120] or "document"
