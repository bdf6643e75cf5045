"""The two actions of printing: ask what, then write a PDF, open it in a viewer, or send it to a printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice

from annotator.model.progress import Report
from annotator.model.records import Document
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.jobs import Work
from annotator.ui.printing.choice import PrintChoice, Whose, Words
from annotator.ui.printing.gathering import Source, printout_of, source_of
from annotator.ui.printing.paper import page_layout, print_on, write_pdf
from annotator.ui.printing.sheet import PrintSheet, file_stem
from annotator.ui.reading.look import ReadingLook
from annotator.ui.widgets.words import counted


class PrintActs(QObject):
    """`document` gives the id of the open document, `look` how the window shows it.

    Values are taken when the work begins: later edits are not in.
    """

    def __init__(self, desk: Desk, document: Callable[[], str | None], look: Callable[[], ReadingLook]) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._document = document
        self._look = look
        self._previews: QTemporaryDir | None = None

    def slots(self) -> dict[Act, Slot]:
        return {Act.PRINT: self.ask, Act.EXPORT_PDF: self.ask_file}

    def ask(self) -> PrintSheet | None:
        """Opens the sheet for the open document."""
        document = self._desk.workspace.documents.get(self._document() or "")
        if document is None:
            return None
        sheet = PrintSheet(self._desk, document.name, partial(self._pdf, document), self._desk.window)
        sheet.written.connect(self._tell)
        sheet.preview_asked.connect(lambda choice: self._preview(sheet, document, choice))
        sheet.printer_asked.connect(lambda choice: self._ask_printer(sheet, document, choice))
        sheet.open()
        return sheet

    def ask_file(self) -> None:
        """The same, with the question for the file at once."""
        sheet = self.ask()
        if sheet is not None:
            sheet.ask_file()

    def source(self, document: Document, whose: Whose) -> Source:
        """The document and the codings that are to be printed, as they stand now. Raises AnnotatorError."""
        workspace, viewing = self._desk.workspace, self._desk.viewing
        shown = {
            Whose.NONE: frozenset[str](),
            Whose.MINE: frozenset({viewing.coder}),
            Whose.SHOWN: frozenset(workspace.coders) if viewing.coders is None else viewing.coders,
        }[whose]
        return source_of(workspace, document, viewing.coder, shown, viewing.codes if whose is Whose.SHOWN else None)

    def words(self) -> Words:
        return Words(
            self.tr("{page} of {of}"),
            self.tr("Codes"),
            self.tr("Memos"),
            self.tr("On the document"),
            self.tr("No codings"),
        )

    def _pdf(self, document: Document, choice: PrintChoice, out: Path) -> Work:
        source, words, look = self.source(document, choice.whose), self.words(), self._look()

        def work(report: Report) -> int:
            return write_pdf(out, printout_of(source, choice.endnotes, words, look), choice, report)

        return work

    def _preview(self, sheet: PrintSheet, document: Document, choice: PrintChoice) -> None:
        """A PDF in a folder that goes when the project is closed, in the system's own viewer."""
        if self._previews is None:
            self._previews = QTemporaryDir()
        out = Path(self._previews.filePath(f"{file_stem(document.name)}.pdf"))
        job = sheet.follow(self.tr("Making a preview"), lambda: self._pdf(document, choice, out))
        if job is not None:
            job.done.connect(lambda _pages: self._open(sheet, out))

    def _open(self, sheet: PrintSheet, out: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(out))):
            sheet.show_problem(self.tr("No program that shows PDFs was found. Export as PDF and open the file there."))

    def _ask_printer(self, sheet: PrintSheet, document: Document, choice: PrintChoice) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - looks for printers when loaded

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.name)
        printer.setPageLayout(page_layout(choice.paper))

        def send() -> None:
            job = sheet.follow(self.tr("Printing"), lambda: self._paint(document, choice, printer))
            if job is not None:
                job.done.connect(lambda pages: self._printed(sheet, pages))

        dialog = QPrintDialog(printer, sheet)
        dialog.accepted.connect(send)
        dialog.show()

    def _paint(self, document: Document, choice: PrintChoice, device: QPagedPaintDevice) -> Work:
        source, words, look = self.source(document, choice.whose), self.words(), self._look()

        def work(report: Report) -> int:
            return print_on(device, printout_of(source, choice.endnotes, words, look), choice, report)

        return work

    def _printed(self, sheet: PrintSheet, pages: int) -> None:
        sheet.accept()
        self._desk.messages.hint(
            counted(pages, self.tr("%1 page sent to the printer."), self.tr("%1 pages sent to the printer."))
        )

    def _tell(self, out: Path, pages: int) -> None:
        said = counted(pages, self.tr("%1 page written to {file}."), self.tr("%1 pages written to {file}."))
        self._desk.messages.hint(said.format(file=out))
