"""The line above the editor: which code it is, merging, splitting, seeing it as coders do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.model.codes import Code
from annotator.ui.editor.bench import EditorBench
from annotator.ui.icons.icon import icon
from annotator.ui.resting import resting_in
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.path_label import PathLabel

HEIGHT = 56


class Head(QWidget):
    """`preview_toggled` carries whether the rule shall be shown as coders see it."""

    merge_asked = Signal()
    split_asked = Signal()
    preview_toggled = Signal(bool)

    def __init__(self, bench: EditorBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        set_role(self, "paper_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = CodeTitle(bench.appearance, self, size_name="title", height=32)
        self._path = PathLabel("", self)
        set_role(self._path, "muted")
        self._merge = QPushButton(" " + self.tr("Merge…"), self)
        self._split = QPushButton(" " + self.tr("Split…"), self)
        for button in (self._merge, self._split):
            set_role(button, "quiet")
            button.setIconSize(QSize(16, 16))
        self.preview = QPushButton(self.tr("Preview as coder"), self)
        self.preview.setCheckable(True)
        self._merge.clicked.connect(self.merge_asked)
        self._split.clicked.connect(self.split_asked)
        self.preview.toggled.connect(self._toggle)
        row = FlowRow(self._title, self._path)
        row.push(self._merge, self._split, self.preview)
        row.set_margins(28, 0, 20, 0)
        Growing(row, bench.appearance, lowest=HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        resting_in(bench.appearance).rest_widgets(self._merge, self._split)
        bench.appearance.changed.connect(self._tint)
        self._tint()

    def show_code(self, code: Code) -> None:
        book = self._bench.codebook
        self._title.show_look(self._bench.look(code.id))
        self._path.show_path(" / ".join(above.name for above in book.ancestry(code.id)[:-1]))
        self._path.setToolTip(book.spoken_path(code.id))

    def _toggle(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.preview.setText(self.tr("Back to editing") if shown else self.tr("Preview as coder"))
        self.preview_toggled.emit(shown)

    def _tint(self) -> None:
        ink = self._bench.appearance.colour("ink2")
        self._merge.setIcon(icon("merge", ink))
        self._split.setIcon(icon("replace", ink))
