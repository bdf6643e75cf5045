"""Bringing texts in: the files, how each will read, what was found in it with the questions that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.model.structure import Structure
from annotator.model.wording import UNSAID
from annotator.sources.files import Found, walk
from annotator.sources.problem import EncodingUnknown, SourceProblem
from annotator.ui.desk import Desk
from annotator.ui.dialogs.import_files import FileDelegate, Source, about, row_height
from annotator.ui.dialogs.import_found import Asked, Finding, answered, findings_of, first_place, taste_of
from annotator.ui.dialogs.import_kinds import title_line
from annotator.ui.dialogs.import_preview import ImportPreview
from annotator.ui.dialogs.import_queue import ImportQueue
from annotator.ui.dialogs.import_reading import Previewed
from annotator.ui.dialogs.import_side import ImportSide
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.icons.icon import icon
from annotator.ui.icons.paths import IconName
from annotator.ui.reading_taste import look_of
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.labels import words
from annotator.ui.widgets.words import counted
from annotator.workspace.importing import Answers, ImportOptions
from annotator.workspace.planning import one_line
from annotator.workspace.reading_back import holds_codings

SIZE = (1180, 760)
FILES_LEAST, SIDE_LEAST = 170, 242
"""Pixels of the list and of what was found, so that the text between them stays readable in a small window."""


def _holds_codings(path: Path) -> bool:
    try:
        return holds_codings(path)
    except (AnnotatorError, OSError):
        return False


class ImportDialog(Sheet):
    """`decided` carries texts, files of codings and the options. Files can be dropped on it."""

    decided = Signal(object, object, object)

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sources: list[Source] = []
        self._queue = ImportQueue(desk.jobs, self.tr("Reading"), self)
        self._taste = taste_of(desk.settings.now)
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self._add = QPushButton(icon("plus", desk.appearance.colour("ink")), self.tr("Add files…"))
        self._add_folder = QPushButton(self.tr("Add a folder…"))
        self._files = QListWidget()
        self.preview = ImportPreview(desk.appearance, look_of(desk.settings.now))
        self.side = ImportSide(desk.workspace.documents.values())
        self._bar = QProgressBar()
        self._go = self.add_primary("")
        self._note = words(self.tr("Suggested answers are selected. You can change them until the first coding."))
        self._build()
        self.add(paths)
        (self._files if self._sources else self._add).setFocus(Qt.FocusReason.TabFocusReason)

    def sources(self) -> tuple[Source, ...]:
        return tuple(self._sources)

    def add(self, paths: Sequence[Path]) -> None:
        """Put files, and those in folders, into the list; the first are read at once."""
        known = {source.path for source in self._sources}
        codings = [path for path in paths if _holds_codings(path)]
        texts = [path for path in paths if path not in codings]
        for found in (*(Found(path) for path in codings), *walk(texts)):
            if found.path not in known:
                is_codings = found.path in codings or (not found.path.is_dir() and _holds_codings(found.path))
                source = Source(found.path, problem=UNSAID if is_codings else found.reason, codings=is_codings)
                self._sources.append(source)
                item = QListWidgetItem()
                self._files.addItem(item)
                if source.is_ready and not is_codings:
                    self._queue.offer(source)
        if self._files.currentRow() < 0 and self._sources:
            self._files.setCurrentRow(0)
        self._refresh()
        self._queue.start()

    def leave_out(self) -> None:
        """Take the current file off the list."""
        source = self._current()
        if source is not None:
            self._sources.remove(source)
            self._queue.drop(source)
            self._files.takeItem(self._files.currentRow())
            self._refresh()

    def choose_encoding(self, encoding: str) -> None:
        """Read the current file in this encoding; the preview follows."""
        source = self._current()
        if source is not None and source.encoding != encoding:
            source.encoding, source.is_guessed, source.problem = encoding, False, UNSAID
            self._queue.hurry(source)
            self._refresh()

    def answer(self, asked: Asked, place: int) -> None:
        """Take an answer about the current file, of settings about all; the preview follows."""
        source = self._current()
        if source is None:
            return
        if asked.is_setting:
            self._taste[asked] = place == 0
            self.preview.show_taste(self._taste)
        else:
            source.read = answered(source.read, asked, place)
        self._show_current()
        if source.seen is not None:
            self.preview.bring(first_place(source.seen.structure, asked))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _take(self, source: Source, result: Previewed | SourceProblem) -> None:
        """What was read of a file. Of the encodings it may be in, the likeliest is tried and said to be a guess."""
        if isinstance(result, Previewed):
            source.seen, source.problem, source.line = result, UNSAID, title_line(result.parsed)
            if source.kind_is_guessed:
                source.kind = self.side.details.guess_of(result.parsed)
        else:
            source.seen, source.problem = None, result.reason
            if isinstance(result, EncodingUnknown) and result.candidates:
                source.candidates = result.candidates
                source.encoding, source.is_guessed, source.problem = result.candidates[0].encoding, True, UNSAID
                self._queue.hurry(source)
        self._refresh(source)

    def _current(self) -> Source | None:
        row = self._files.currentRow()
        return self._sources[row] if 0 <= row < len(self._sources) else None

    def _refresh(self, changed: Source | None = None) -> None:
        """Everything said about the files; of the rows that of the changed one, else all."""
        ready = [source for source in self._sources if source.is_ready]
        self.set_title(self.tr("Import texts") if not self._sources else self._asked(ready))
        self._go.setText(self._asked(ready) if self._sources else self.tr("Import"))
        self._go.setEnabled(bool(ready))
        left = len(self._sources) - len(ready)
        one = self.tr("%1 of these files cannot be imported as it is.")
        many = self.tr("%1 of these files cannot be imported as they are.")
        self._note.setVisible(not left)
        self.show_problem(counted(left, one, many) if left else "", "warn")
        for row, source in enumerate(self._sources):
            if changed is None or source is changed:
                self._paint_row(self._files.item(row), source)
        self._files.setMaximumHeight(max(1, len(self._sources)) * row_height(self._desk.appearance))
        self._show_current()

    def _asked(self, ready: Sequence[Source]) -> str:
        """What the button does, and how much of it."""
        if any(source.codings for source in ready):
            return counted(len(ready), self.tr("Import %1 file"), self.tr("Import %1 files"))
        return counted(len(ready), self.tr("Import %1 document"), self.tr("Import %1 documents"))

    def _paint_row(self, item: QListWidgetItem, source: Source) -> None:
        look = self._desk.appearance
        name: IconName = "document"
        token = "ink3"  # noqa: S105 - a colour's name
        if source.problem:
            name, token = "warning", "warn" if source.candidates else "danger"
        elif source.is_guessed:
            name, token = "warning", "warn"
        elif source.seen is not None:
            tells = any(finding.answers or not finding.title for finding in findings_of(source.seen))
            name, token = ("info", "warn") if tells else ("check", "ok")
        item.setText(f"{source.name}\n{source.facts}")
        item.setIcon(icon(name, look.colour(token)))
        told = (str(source.path), localised(source.problem), self.tr("Delete leaves it out"))
        item.setToolTip("\n".join(filter(None, told)))

    def _show_current(self) -> None:
        source = self._current()
        text, structure, head, found = "", Structure(), "", self.tr("Add files or folders, or drop them here.")
        findings: tuple[Finding, ...] = ()
        if source is not None:
            if source.seen is not None:
                text, structure, head = source.seen.text, source.structure, about(source.seen)
                findings = findings_of(source.seen)
            elif source.problem:
                text = next((one.preview for one in source.candidates[:1]), "")
                head, found = self.tr("Not imported"), localised(source.problem)
            elif source.codings:
                found = self.tr("A file of codings. Each is found again by its text; what does not fit is listed.")
            else:
                if not source.asked:
                    self._queue.hurry(source)
                found = self.tr("Reading…")
        self.preview.say(head)
        self.preview.show_text(text, structure, source.name if source is not None else "")
        self.side.show_source(source, findings or (Finding("", found),), self._taste)
        self._show_titles()
        self._order_tabs()

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add files"),
            self._desk.settings.now.source_folder,
            self.tr("Texts (*.txt *.md *.html *.htm *.docx *.pdf);;Codings (*.csv *.jsonl);;All files (*)"),
        )
        if names:
            self._desk.settings.change(source_folder=str(Path(names[0]).parent))
            self._add_chosen([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), self._desk.settings.now.source_folder)
        if name:
            self._desk.settings.change(source_folder=name)
            self._add_chosen([Path(name)])

    def _add_chosen(self, paths: Sequence[Path]) -> None:
        """The keyboard goes to the list: arrows look through it, Enter imports."""
        self.add(paths)
        self._files.setFocus(Qt.FocusReason.TabFocusReason)

    def _rename(self, title: str) -> None:
        source = self._current()
        if source is not None:
            chosen = one_line(title)
            source.title = "" if chosen == source.path.stem else chosen
            self._paint_row(self._files.currentItem(), source)
            self.side.details.show_wrong(self._clash(source))

    def _take_title(self) -> None:
        """Call the current file by its title line."""
        source = self._current()
        if source is not None:
            self._call(source.title_line)
            self.side.ask_title()

    def _take_titles(self) -> None:
        """Call every file by its title line, but where that name is taken already."""
        for source in self._titled():
            before, source.title = source.title, source.title_line
            if self._clash(source):
                source.title = before
        self._refresh()
        current = self._current()
        if current is not None:
            self._call(current.name)
            self.side.ask_title()

    def _call(self, title: str) -> None:
        """Put a title into the field of the current file, as if it were typed."""
        self.side.details.title.setText(title)
        self._rename(title)
        self._show_titles()

    def _titled(self) -> list[Source]:
        return [source for source in self._sources if source.is_ready and source.title_line]

    def _show_titles(self) -> None:
        source = self._current()
        self.side.details.show_title_line(source.title_line if source is not None else "", len(self._titled()))

    def _detail(self) -> None:
        source, details = self._current(), self.side.details
        if source is not None:
            source.address = details.address.text()
            if source.kind != details.kind.currentText():
                source.kind, source.kind_is_guessed = details.kind.currentText(), False
                details.show_guess("")

    def _clash(self, source: Source) -> str:
        """Why a title that was typed cannot be taken. Names of files are told apart by a number, as ever."""
        if not source.title:
            return ""
        taken = {document.name for document in self._desk.workspace.documents.values()}
        taken |= {other.name for other in self._sources if other is not source and other.is_ready}
        if source.title not in taken:
            return ""
        return self.tr('There is a document "{name}" already. Choose another name.').format(name=source.title)

    def _decide(self) -> None:
        ready = [source for source in self._sources if source.is_ready and not source.codings]
        for source in ready:
            if why := self._clash(source):
                self._files.setCurrentRow(self._sources.index(source))
                self.side.details.show_wrong(why)
                self.side.ask_title()
                return
        codings = [source.path for source in self._sources if source.codings]
        encodings = {source.path: source.encoding for source in ready if source.encoding}
        answers = {source.path: self._answers(source) for source in ready}
        self._desk.settings.change(**{asked.value: taken for asked, taken in self._taste.items()})
        self.accept()
        options = ImportOptions(encodings=encodings, answers=answers, coder=self._desk.viewing.coder)
        self.decided.emit([source.path for source in ready], codings, options)

    def _answers(self, source: Source) -> Answers:
        variables = self.side.details.variables(source.address, source.kind)
        return Answers(source.title, source.read, variables)

    def _build(self) -> None:
        self.lay_edge_to_edge((self._add, self._add_folder), self._note)
        self._add.clicked.connect(self._ask_files)
        self._add_folder.clicked.connect(self._ask_folder)
        for button in (self._add, self._add_folder):
            button.setAutoDefault(False)
        self._go.clicked.connect(self._decide)
        self._queue.read.connect(self._take)
        self._queue.moved.connect(lambda: self._bar.setVisible(self._queue.is_reading))
        self.finished.connect(self._queue.stop)
        self.preview.reading.zoomed.connect(lambda pixels: self._desk.settings.change(reading_size=pixels))
        away = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._files, self.leave_out)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)
        for key, pages in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            QShortcut(QKeySequence(key), self, lambda pages=pages: self.preview.scroll_page(pages))
        self._files.currentRowChanged.connect(lambda _row: self._show_current())
        self._bar.setProperty("role", "thin")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.side.findings.answered.connect(self.answer)
        self.side.encoding_chosen.connect(self.choose_encoding)
        self.side.details.renamed.connect(self._rename)
        self.side.details.title_taken.connect(self._take_title)
        self.side.details.titles_taken.connect(self._take_titles)
        self.side.details.changed.connect(self._detail)
        self.side.setMinimumWidth(self._desk.appearance.scaled(SIDE_LEAST))
        split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self._left(), self.preview, self.side):
            split.addWidget(widget)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setSizes([235, 565, 380])  # without stretch factors they keep these shares in a smaller window
        self.body.addWidget(self._bar)
        self.body.addWidget(split, 1)

    def _left(self) -> QWidget:
        """The files, and under them what else can be dropped."""
        left = QWidget()
        left.setProperty("role", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setMinimumWidth(FILES_LEAST)
        self._files.setItemDelegate(FileDelegate(self._desk.appearance, self._files))
        self._files.setAccessibleName(self.tr("Files to import"))
        self._files.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = words(self.tr("Drop more files here: text, Markdown, HTML, Word, PDF with text, and codings as CSV."))
        hint.setContentsMargins(16, 12, 12, 12)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._files, 1)
        column.addWidget(hint)
        column.addStretch(0)
        return left

    def _order_tabs(self) -> None:
        """From the list into the questions, then to the text and the buttons. Cards are made anew for each file."""
        chain: list[QWidget] = [self._files, *self.side.fields(), *self.preview.fields(), self.cancel, self._go]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)
