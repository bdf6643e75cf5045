"""Bringing texts in: the files, how each will read, what was found in it, and the encoding where it is unknown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import AnnotatorError
from annotator.model.wording import UNSAID
from annotator.sources.files import Found, walk
from annotator.sources.parsed import Parsed
from annotator.sources.problem import Candidate, EncodingUnknown, SourceProblem
from annotator.ui.desk import Frame
from annotator.ui.dialogs.import_files import FileDelegate, Source, read_preview, spoken_encoding
from annotator.ui.dialogs.import_found import Finding, Findings, findings_of
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.icons.icon import icon
from annotator.ui.icons.paths import IconName
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.words import counted
from annotator.workspace.importing import ImportOptions
from annotator.workspace.reading_back import holds_codings

READ_AHEAD = 40
"""Files that are read for the preview; further ones are read when they are looked at, or at the import."""
PREVIEW = 60_000
"""Characters shown of each text."""
FILES_LEAST, SIDE_LEAST = 190, 170
"""Pixels of the list and of what was found, so that the text between them stays readable in a small window."""


def _holds_codings(path: Path) -> bool:
    try:
        return holds_codings(path)
    except (AnnotatorError, OSError):
        return False


class ImportDialog(Sheet):
    """`decided` carries texts, files of codings and the options. Files can be dropped on it."""

    decided = Signal(object, object, object)

    def __init__(self, frame: Frame, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._sources: list[Source] = []
        self._waiting: list[Source] = []
        self._reading: Source | None = None
        self.setAcceptDrops(True)
        self.resize(1100, 660)
        self._files = QListWidget()
        self._text = QPlainTextEdit(readOnly=True)
        self._about = QLabel()
        self._found = Findings()
        self._encodings = QComboBox()
        self._encoding_words = QLabel()
        self._bar = QProgressBar()
        self._go = self.add_primary("")
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
                if source.is_ready and not is_codings and len(self._waiting) < READ_AHEAD:
                    self._waiting.append(source)
        if self._files.currentRow() < 0 and self._sources:
            self._files.setCurrentRow(0)
        self._refresh()
        self._read_on()

    def leave_out(self) -> None:
        """Take the current file off the list."""
        source = self._current()
        if source is not None:
            self._sources.remove(source)
            self._waiting = [other for other in self._waiting if other is not source]
            self._files.takeItem(self._files.currentRow())
            self._refresh()

    def choose_encoding(self, encoding: str) -> None:
        """Read the current file in this encoding; the preview follows."""
        source = self._current()
        if source is not None and source.encoding != encoding:
            source.encoding, source.problem = encoding, UNSAID
            self._waiting.insert(0, source)
            self._read_on()
            self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _read_on(self) -> None:
        """Read the next file that waits, one at a time."""
        if self._reading is not None or not self._waiting:
            self._bar.setVisible(self._reading is not None)
            return
        source = self._waiting.pop(0)
        self._reading, source.asked = source, True
        path, encoding = source.path, source.encoding
        job = self._frame.jobs.start(self.tr("Reading"), lambda report: read_preview(path, encoding, report))
        job.done.connect(self._take)
        job.ended.connect(self._next)
        self.finished.connect(job.cancel)
        self._bar.show()

    def _take(self, result: Parsed | SourceProblem) -> None:
        source = self._reading
        if source is None:
            return
        if isinstance(result, Parsed):
            source.parsed, source.problem = result, UNSAID
        else:
            source.parsed, source.problem = None, result.reason
            if isinstance(result, EncodingUnknown):
                source.candidates = result.candidates
        self._refresh()

    def _next(self) -> None:
        self._reading = None
        self._read_on()

    def _current(self) -> Source | None:
        row = self._files.currentRow()
        return self._sources[row] if 0 <= row < len(self._sources) else None

    def _refresh(self) -> None:
        ready = [source for source in self._sources if source.is_ready]
        self.set_title(self.tr("Import texts") if not self._sources else self._asked(ready))
        self._go.setText(self._asked(ready) if self._sources else self.tr("Import"))
        self._go.setEnabled(bool(ready))
        left = len(self._sources) - len(ready)
        one = self.tr("%1 of these files cannot be imported as it is.")
        many = self.tr("%1 of these files cannot be imported as they are.")
        self.say_foot(counted(left, one, many) if left else "")
        for row, source in enumerate(self._sources):
            self._paint_row(self._files.item(row), source)
        self._show_current()

    def _asked(self, ready: Sequence[Source]) -> str:
        """What the button does, and how much of it."""
        if any(source.codings for source in ready):
            return counted(len(ready), self.tr("Import %1 file"), self.tr("Import %1 files"))
        return counted(len(ready), self.tr("Import %1 document"), self.tr("Import %1 documents"))

    def _paint_row(self, item: QListWidgetItem, source: Source) -> None:
        look = self._frame.appearance
        name: IconName = "document"
        token = "ink3"  # noqa: S105 - a colour's name
        if source.problem:
            name, token = "warning", "warn" if source.candidates else "danger"
        elif source.parsed is not None:
            name, token = ("info", "accent") if source.parsed.notes else ("check", "ok")
        item.setText(f"{source.path.stem}\n{source.facts}")
        item.setIcon(icon(name, look.colour(token)))
        about = (str(source.path), localised(source.problem), self.tr("Delete leaves it out"))
        item.setToolTip("\n".join(filter(None, about)))

    def _show_current(self) -> None:
        source = self._current()
        text, head, found = "", "", self.tr("Add files or folders, or drop them here.")
        findings: tuple[Finding, ...] = ()
        candidates: tuple[Candidate, ...] = ()
        if source is not None:
            candidates = source.candidates
            if source.parsed is not None:
                text = source.parsed.text[:PREVIEW]
                head = self.tr("{encoding}, source kept unchanged").format(
                    encoding=source.parsed.encoding.upper() or "–"
                )
                findings = findings_of(source.parsed)
            elif source.problem:
                text = next((one.preview for one in candidates[:1]), "")
                head, found = self.tr("Not imported"), localised(source.problem)
            elif source.codings:
                found = self.tr("A file of codings. Each is found again by its text; what does not fit is listed.")
            elif not source.asked:
                self._waiting.insert(0, source)
                self._read_on()
                found = self.tr("Reading…")
        self._about.setText(head)
        self._found.show_findings(findings or (Finding("", found),))
        if self._text.toPlainText() != text:
            self._text.setPlainText(text)
        self._show_encodings(source, candidates)

    def _show_encodings(self, source: Source | None, candidates: Sequence[Candidate]) -> None:
        shown = bool(candidates)
        self._encodings.setVisible(shown)
        self._encoding_words.setVisible(shown)
        self._encodings.blockSignals(True)  # noqa: FBT003 - Qt's
        self._encodings.clear()
        if shown and source is not None:
            self._encodings.addItem(self.tr("Choose…"), None)
            for candidate in candidates:
                self._encodings.addItem(spoken_encoding(candidate.encoding), candidate.encoding)
            chosen = self._encodings.findData(source.encoding)
            self._encodings.setCurrentIndex(max(0, chosen))
        self._encodings.blockSignals(False)  # noqa: FBT003 - Qt's

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add files"),
            self._frame.settings.now.source_folder,
            self.tr("Texts (*.txt *.md *.html *.htm *.docx *.pdf);;Codings (*.csv *.jsonl);;All files (*)"),
        )
        if names:
            self._frame.settings.change(source_folder=str(Path(names[0]).parent))
            self._add_chosen([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), self._frame.settings.now.source_folder)
        if name:
            self._frame.settings.change(source_folder=name)
            self._add_chosen([Path(name)])

    def _add_chosen(self, paths: Sequence[Path]) -> None:
        """The keyboard goes to the list: arrows look through it, Enter imports."""
        self.add(paths)
        self._files.setFocus(Qt.FocusReason.TabFocusReason)

    def _decide(self) -> None:
        ready = [source for source in self._sources if source.is_ready and not source.codings]
        codings = [source.path for source in self._sources if source.codings]
        encodings = {source.path: source.encoding for source in ready if source.encoding}
        coder = getattr(getattr(self._frame, "viewing", None), "coder", None)
        self.accept()
        options = ImportOptions(encodings=encodings, coder=coder)
        self.decided.emit([source.path for source in ready], codings, options)

    def _build(self) -> None:
        add = QPushButton(self.tr("Add files…"))
        folder = QPushButton(self.tr("Add a folder…"))
        add.clicked.connect(self._ask_files)
        folder.clicked.connect(self._ask_folder)
        for place, button in enumerate((add, folder)):
            button.setAutoDefault(False)
            self.foot.insertWidget(place, button)
        self._add = add
        self._go.clicked.connect(self._decide)
        away = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._files, self.leave_out)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._files.setItemDelegate(FileDelegate(self._frame.appearance, self._files))
        self._files.setMinimumWidth(FILES_LEAST)
        self._files.setAccessibleName(self.tr("Files to import"))
        self._files.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._files.currentRowChanged.connect(lambda _row: self._show_current())
        self._text.setProperty("role", "paper")
        self._text.setAccessibleName(self.tr("How the text will read"))
        self._bar.setProperty("role", "thin")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        for label, role in ((self._about, "small"), (self._encoding_words, "warn")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self._encoding_words.setText(self.tr("The file is not UTF-8. Choose the encoding in which it reads right:"))
        self._encodings.setAccessibleName(self.tr("Encoding"))
        self._encodings.activated.connect(self._encoding_picked)
        split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self._files, self._middle(), self._side()):
            split.addWidget(widget)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([270, 560, 270])
        self.body.addWidget(self._bar)
        self.body.addWidget(split, 1)

    def _encoding_picked(self, _row: int) -> None:
        encoding = self._encodings.currentData()
        if encoding:
            self.choose_encoding(encoding)

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        self._about.setContentsMargins(20, 0, 12, 4)
        column.addWidget(self._about)
        column.addWidget(self._text, 1)
        return middle

    def _side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(SIDE_LEAST)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 0, 0, 0)
        title = QLabel(self.tr("What we found"))
        title.setProperty("role", "panel_title")
        for widget in (title, self._encoding_words, self._encodings):
            column.addWidget(widget)
        column.addWidget(self._found, 1)
        return side

    def say_foot(self, words: str) -> None:
        """A line above the buttons."""
        self.show_problem(words, "warn")
