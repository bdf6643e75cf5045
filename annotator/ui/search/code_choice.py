"""Choosing a code by typing a part of its name, or from the list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from annotator.model.codebook import Codebook
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.theme.wardrobe import let_in
from annotator.ui.widgets.code_search import codes_found

GLYPH = 10


class CodeChoice(QComboBox):
    """The codes that take codings, in the codebook's order.

    `code_chosen` carries an id, or "" for none; `entered`: Enter was pressed and what it chose is known.
    """

    code_chosen = Signal(str)
    entered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._codebook = Codebook.of(())
        self._told = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setProperty("role", "small")
        self.setAccessibleName(self.tr("Code for the hits"))
        Growing(self, appearance, least=150, most=300)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        field = self.lineEdit()
        assert field is not None  # noqa: S101 - an editable box has one
        field.setPlaceholderText(self.tr("Choose a code"))
        field.editingFinished.connect(self._settle)
        field.returnPressed.connect(self._enter)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        let_in(completer, self)
        self.activated.connect(lambda _row: self._tell())

    @property
    def code(self) -> str:
        """The id of the chosen code, empty where none is."""
        return str(self.itemData(self.currentIndex()) or "")

    def show_codes(self, codebook: Codebook) -> None:
        """Fill the list anew and keep what is chosen, where it is still there."""
        chosen = self.code
        self._codebook = codebook
        looks = looks_of(codebook, self._appearance.theme.name)
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        for code in codebook:
            if code.takes_codings:
                self.addItem(self._icon(looks.get(code.id, UNKNOWN)), codebook.spoken_path(code.id), code.id)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.choose(chosen)

    def choose(self, code_id: str | None) -> None:
        """Choose a code; one that takes no codings chooses none."""
        self.setCurrentIndex(self.findData(code_id) if code_id else -1)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        field = self.lineEdit()
        if field is not None:
            field.selectAll()

    def _enter(self) -> None:
        self._settle()
        self.entered.emit()

    def _settle(self) -> None:
        """What was typed becomes the code that answers it best; nothing, where none does."""
        typed = self.currentText().strip()
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if row < 0:
            found = codes_found(self._codebook, typed, 1) if typed else ()
            row = self.findData(found[0].id) if found else -1
        self.setCurrentIndex(row)
        if row < 0:
            self.setEditText("")
        self._tell()

    def _tell(self) -> None:
        if self.code != self._told:
            self._told = self.code
            self.code_chosen.emit(self._told)

    def _icon(self, look: CodeLook) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(16 * ratio), round(16 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_glyph(painter, QRectF(3, 3, GLYPH, GLYPH), look)
        painter.end()
        return QIcon(pixmap)
