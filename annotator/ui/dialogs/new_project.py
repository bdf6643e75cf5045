"""A new project: its name, its file, the codebook it begins with."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.exchange.codebook_file import load_codebook
from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.path_label import PathLabel
from annotator.workspace.codebooks import read_codebook
from annotator.workspace.shipped import shipped_folder

UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def file_name_of(name: str) -> str:
    """A project's name as a file's: `Digital Silk Road` gives `Digital Silk Road.annot`."""
    clean = " ".join(UNFIT.sub(" ", name).split())[:80].strip(" .")
    return f"{clean or 'project'}.annot"


def shipped_codebooks() -> dict[str, Path]:
    """The shipped codebooks by the names they give themselves."""
    found: dict[str, Path] = {}
    for path in sorted(shipped_folder("codebooks").glob("*.yaml")):
        found[load_codebook(path).name] = path
    return found


class CodebookChoice(QComboBox):
    """No codebook, one of the shipped, or a file. `codebook()` reads what is chosen."""

    def __init__(self, *, with_nothing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Codebook"))
        if with_nothing:
            self.addItem(with_nothing, "")
        for name, path in shipped_codebooks().items():
            self.addItem(name, str(path))
        self.insertSeparator(self.count())
        self.addItem(self.tr("A file…"), None)
        self._before = 0
        self.activated.connect(self._picked)

    def codebook(self, current: Codebook | None = None) -> Codebook | None:
        """Raises CodebookProblem with everything that is wrong in the file. A table is headed as `current` is."""
        path = self.currentData()
        return read_codebook(Path(path), current) if path else None

    def choose_file(self, path: Path) -> None:
        place = self.findData(str(path))
        if place < 0:
            place = self.count() - 2
            self.insertItem(place, path.name, str(path))
        self.setCurrentIndex(place)
        self._before = place

    def _picked(self, row: int) -> None:
        if self.itemData(row) is not None:
            self._before = row
            return
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a codebook"), "", self.tr("Codebooks (*.yaml *.yml *.csv *.tsv *.qdc)")
        )
        self.setCurrentIndex(self._before)
        if name:
            self.choose_file(Path(name))


class NewProject(Sheet):
    """`decided` carries path, name and codebook; whoever makes the project accepts the dialog, or shows why not."""

    decided = Signal(object, str, object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.set_title(self.tr("Start a project"))
        self.say(self.tr("A project is one file. Texts and codes can be added at any time."))
        self._name = QLineEdit(self.tr("My project"))
        self._where = PathLabel("")
        self._codebook = CodebookChoice(with_nothing=self.tr("None yet: codes are made while reading"))
        change = QPushButton(self.tr("Other folder…"))
        change.setAutoDefault(False)
        change.clicked.connect(self._ask_folder)
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(((self.tr("Name"), self._name), (self.tr("Codebook"), self._codebook))):
            label = QLabel(text)
            label.setProperty("role", "section")
            label.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        place = QHBoxLayout()
        place.addWidget(self._where, 1)
        place.addWidget(change)
        label = QLabel(self.tr("File"))
        label.setProperty("role", "section")
        grid.addWidget(label, 2, 0)
        grid.addLayout(place, 2, 1)
        self.body.addLayout(grid)
        self._go = self.add_primary(self.tr("Start"))
        self._go.clicked.connect(self._decide)
        self._name.textChanged.connect(self._refresh)
        self.setMinimumWidth(560)
        self._name.selectAll()
        self._refresh()

    @property
    def path(self) -> Path:
        return self._folder / file_name_of(self._name.text())

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the project"), str(self._folder))
        if name:
            self._folder = Path(name)
            self._refresh()

    def _refresh(self) -> None:
        self._where.show_path(str(self.path))
        exists = self.path.exists()
        self.show_problem(self.tr("There is such a file already. Choose another name.") if exists else "")
        self._go.setEnabled(bool(self._name.text().strip()) and not exists)

    def _decide(self) -> None:
        try:
            codebook = self._codebook.codebook()
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        self.decided.emit(self.path, " ".join(self._name.text().split()), codebook)
