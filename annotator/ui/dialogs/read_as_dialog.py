"""How a document of the project is read: its text as coders see it, and the questions of the import answered anew."""

from __future__ import annotations

from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.desk import Desk
from annotator.ui.dialogs.import_files import about
from annotator.ui.dialogs.import_found import Asked, Findings, answered, findings_of, first_place, taste_of
from annotator.ui.dialogs.import_preview import ImportPreview
from annotator.ui.dialogs.import_reading import Previewed
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.reading_taste import look_of
from annotator.ui.widgets.labels import words
from annotator.workspace.rereading import ReadAgain

SIZE = (980, 700)
SIDE = 300


class Coded(Enum):
    """Whether somebody has coded a document, as far as the person may know."""

    NO = auto()
    YES = auto()
    PERHAPS = auto()
    """Others' codings are not shown: then whether they coded it is not told either."""


class ReadAsDialog(Sheet):
    """`decided` carries the answers where they are others than before."""

    decided = Signal(object)

    def __init__(
        self, desk: Desk, again: ReadAgain, seen: Previewed, *, coded: Coded, parent: QWidget | None = None
    ) -> None:
        """Unless nobody has coded the document, posts and paragraphs stay."""
        super().__init__(parent)
        self._desk = desk
        self._again = again
        self._seen = seen
        self._coded = coded
        self._answers = again.answers
        self._taste = taste_of(desk.settings.now)
        self.resize(*SIZE)
        self.preview = ImportPreview(desk.appearance, look_of(desk.settings.now))
        self.findings = Findings()
        self._go = self.add_primary(self.tr("Read it so"))
        self._build()
        self.preview.say(about(seen))
        self.findings.show_findings(findings_of(seen))
        self._show()
        self._order_tabs()

    def answer(self, asked: Asked, place: int) -> None:
        """Take an answer; the preview follows and shows what was asked about."""
        if asked.is_setting:
            self._taste[asked] = place == 0
            self.preview.show_taste(self._taste)
        else:
            self._answers = answered(self._answers, asked, place)
        self._show()
        self.preview.bring(first_place(self._seen.structure, asked))

    def _order_tabs(self) -> None:
        """From the questions to the text and the buttons."""
        radios = [radio for question in self.findings.questions.values() for radio in question]
        chain: list[QWidget] = [*radios, *self.preview.fields(), self.cancel, self._go]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)
        first = next((radio for radio in radios if radio.isEnabled()), self.cancel)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        """What the answers make of the text."""
        shown = self._answers.shown(self._seen.structure)
        self.preview.show_text(self._seen.text, shown, self._again.document.name)
        self.findings.show_answers(self._answers, self._taste)
        if self._coded is not Coded.NO:
            self.findings.allow(Asked.POSTS, allowed=False)

    def _decide(self) -> None:
        self._desk.settings.change(**{asked.value: taken for asked, taken in self._taste.items()})
        self.accept()
        if self._answers != self._again.answers:
            self.decided.emit(self._answers)

    def _build(self) -> None:
        self.set_title(self.tr("How {name} is read").format(name=self._again.document.name))
        notes = {
            Coded.NO: self.tr("The text stays as it is. All of this can be changed until the first coding."),
            Coded.YES: self.tr(
                "Somebody has coded it: paragraphs and posts stay. What is marked or dimmed can be changed."
            ),
            Coded.PERHAPS: self.tr(
                "Coders who are not shown to you may have coded it: paragraphs and posts stay. "
                "What is marked or dimmed can be changed."
            ),
        }
        self.lay_edge_to_edge((), words(notes[self._coded]))
        self._go.clicked.connect(self._decide)
        self.findings.answered.connect(self.answer)
        for key, pages in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            QShortcut(QKeySequence(key), self, lambda pages=pages: self.preview.scroll_page(pages))
        sheet = QWidget()
        sheet.setProperty("role", "panel")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.findings)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(self._desk.appearance.scaled(SIDE))
        area.setWidget(sheet)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.preview, 1)
        row.addWidget(area)
        self.body.addLayout(row, 1)
