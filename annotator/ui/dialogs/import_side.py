"""The right of the import dialog: the encoding where it is unknown, what was found, and the details."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.model.records import Document
from annotator.sources.problem import Candidate
from annotator.ui.dialogs.import_details import ImportDetails, values_in
from annotator.ui.dialogs.import_files import Source, spoken_encoding
from annotator.ui.dialogs.import_found import CARD, Asked, Finding, Findings
from annotator.ui.dialogs.sheet import hairline
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.labels import words


class ImportSide(QWidget):
    """`encoding_chosen` carries an encoding."""

    encoding_chosen = Signal(str)

    def __init__(self, documents: Iterable[Document], parent: QWidget | None = None) -> None:
        """`documents`: those of the project; its variables and their values are offered."""
        super().__init__(parent)
        self.findings = Findings()
        self.details = ImportDetails(values_in(documents))
        self._encodings = QComboBox()
        self._encodings.setAccessibleName(self.tr("Encoding"))
        self._encodings.setMinimumWidth(60)
        set_role(self._encodings, "small")
        self._encodings.activated.connect(self._pick)
        self._encoding_card = QWidget()
        self._read_in = words("", "warn")
        self._area = QScrollArea()
        self._source: Source | None = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    def show_source(self, source: Source | None, findings: tuple[Finding, ...], taste: Mapping[Asked, bool]) -> None:
        """Everything about one file, with the answers it has. What is being typed about it stays as it is."""
        self.findings.show_findings(findings)
        self._show_encodings(source, source.candidates if source is not None else ())
        is_text = source is not None and source.is_ready and not source.codings
        self.details.setVisible(is_text)
        if source is None:
            return
        self.findings.show_answers(source.read, taste)
        if source is not self._source:
            self.details.show_details(source.name, source.address, source.kind)
            self.details.show_wrong("")
        self.details.show_guess(source.kind if source.kind_is_guessed else "")
        self._source = source

    def ask_title(self) -> None:
        """Put the keyboard into the title."""
        self._area.ensureWidgetVisible(self.details.title)
        self.details.title.setFocus(Qt.FocusReason.TabFocusReason)
        self.details.title.selectAll()

    def fields(self) -> list[QWidget]:
        """What takes the keyboard, from top to bottom."""
        radios = [radio for question in self.findings.questions.values() for radio in question]
        details = self.details
        named = [details.title, details.take_title, details.take_titles, details.address, details.kind]
        return [self._encodings, *radios, *named]

    def _show_encodings(self, source: Source | None, candidates: Sequence[Candidate]) -> None:
        self._encoding_card.setVisible(bool(candidates))
        self._encodings.blockSignals(True)  # noqa: FBT003 - Qt's
        self._encodings.clear()
        if candidates and source is not None:
            self._encodings.addItem(self.tr("Choose…"), None)
            for candidate in candidates:
                self._encodings.addItem(spoken_encoding(candidate.encoding), candidate.encoding)
            self._encodings.setCurrentIndex(max(0, self._encodings.findData(source.encoding)))
            self._read_in.setText(self._about_encoding(source))
        self._encodings.blockSignals(False)  # noqa: FBT003 - Qt's

    def _about_encoding(self, source: Source) -> str:
        if not source.is_guessed or not source.encoding:
            return self.tr("The file is not UTF-8. Choose the encoding in which it reads right:")
        said = self.tr("Read as {encoding}, a guess. If the preview looks wrong, choose another encoding:")
        return said.format(encoding=spoken_encoding(source.encoding))

    def _pick(self, _row: int) -> None:
        encoding = self._encodings.currentData()
        if encoding:
            self.encoding_chosen.emit(encoding)

    def _build(self) -> None:
        title = QLabel(self.tr("What we found"))
        title.setProperty("role", "panel_title")
        title.setContentsMargins(CARD[0], 13, CARD[2], 13)
        asked = QVBoxLayout(self._encoding_card)
        asked.setContentsMargins(*CARD)
        asked.addWidget(self._read_in)
        asked.addWidget(self._encodings)
        sheet = QWidget()
        sheet.setProperty("role", "panel")
        within = QVBoxLayout(sheet)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(0)
        for widget in (self._encoding_card, self.findings, self.details):
            within.addWidget(widget)
        within.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(hairline())
        column.addWidget(self._area, 1)
