"""A disagreement in its text: whose coding is which, and both of them where they stand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.errors import AnnotatorError
from annotator.model.records import Coder, Coding, Document
from annotator.ui.actions import Act
from annotator.ui.keys_in_force import keys_in
from annotator.ui.marks import MarkContext, mark_of, place_of
from annotator.ui.numerals import grouped
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.theme.tokens import size
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.paint import paint_box, paint_text, radius
from annotator.ui.widgets.short_label import ShortLabel
from annotator.ui.widgets.words import counted
from annotator.workspace.agreeing import Disagreement
from annotator.workspace.workspace import Workspace

LINE, CARD_AIR = 18, 16
"""Pixels of a line of a card, and of what is above and below its two."""


class CoderCard(QWidget):
    """What one coder has there: initials, name, code, number of words, memo."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._initials, self._name, self._code, self._extent = "", "", "", ""
        self._look: CodeLook | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def show_nothing(self, coder: Coder) -> None:
        """The coder has coded nothing there."""
        self._show(coder, None, self.tr("nothing here"), "", "")

    def show_coding(self, coder: Coder, look: CodeLook, text: str, coding: Coding) -> None:
        """`text` is the whole document's. Where the ends differ by less than a word, the characters tell it."""
        words = counted(len(text[coding.start : coding.end].split()), self.tr("%1 word"), self.tr("%1 words"))
        places = self.tr("characters {start} to {end}").format(start=grouped(coding.start), end=grouped(coding.end))
        self._show(coder, look, look.name, f"{words}, {places}", coding.memo)

    def _show(self, coder: Coder, look: CodeLook | None, code: str, extent: str, memo: str) -> None:
        self._initials, self._name, self._look = coder.initials, coder.name, look
        self._code, self._extent = code, extent
        if memo:
            self._extent = f"{self._extent} · {' '.join(memo.split())}"
        self.setAccessibleName(f"{self._name}: {self._code}. {self._extent}")
        self.setToolTip(memo or self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, 2 * self._appearance.scaled(LINE) + CARD_AIR)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        colour, box = self._appearance.colour, QRectF(self.rect())
        paint_box(painter, box, colour("panel"), colour("line"), radius("card"))
        half, high = self._appearance.scaled(13), self._appearance.scaled(LINE)
        ring = QRectF(12, box.center().y() - half, 2 * half, 2 * half)
        paint_box(painter, ring, None, colour("ink2"), half)
        painter.setFont(self._appearance.ui_font("micro", 600))
        painter.setPen(colour("ink"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._initials)
        line = QRectF(ring.right() + 12, CARD_AIR / 2, box.width() - ring.right() - 22, high)
        left = line.left() + paint_text(painter, line, self._name, self._appearance.ui_font("small"), colour("ink2"))
        if self._look is not None:
            paint_glyph(painter, QRectF(left + 12, line.center().y() - 5, 10, 10), self._look)
            left += 18
        token = "ink" if self._look is not None else "ink3"
        name = QRectF(left + 10, line.top(), box.width() - left - 20, line.height())
        taken = paint_text(painter, name, self._code, self._appearance.ui_font("base", 600), colour(token))
        if self._look is not None and not self._look.is_family and name.left() + taken + 40 < box.right():
            paint_sample(painter, QRectF(name.left() + taken + 8, line.center().y() - 2, 18, 4), self._look)
        extent = line.translated(0, high)
        paint_text(painter, extent, self._extent, self._appearance.ui_font("small"), colour("ink2"))
        painter.end()


class DifferenceText(QWidget):
    """`step_asked` for the one before or after, `open_asked` to go to it in Code."""

    step_asked = Signal(int)
    open_asked = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._document: str | None = None
        self._opened = "", ""
        self._shown: Disagreement | None = None
        self._pair: tuple[Coder, Coder] | None = None
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ShortLabel()
        self._title.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._cards = (CoderCard(appearance), CoderCard(appearance))
        self.reading = ReadingPane(appearance)
        self.reading.mark_activated.connect(lambda _mark: self.open_asked.emit())
        self._build()
        appearance.changed.connect(self._repaint)

    def show_disagreement(self, shown: Disagreement | None, pair: tuple[Coder, Coder] | None, count: str) -> None:
        """Bring it into view in its document; None empties the view. Raises nothing: a vanished text is left out."""
        self._shown, self._pair = shown, pair
        document = self._workspace.documents.get(shown.document) if shown is not None else None
        if shown is None or pair is None or document is None:
            self._opened = "", ""
            self._document = None
            self._title.show_words("")
            self._count.setText("")
            self.reading.show_nothing()
            return
        self._title.show_words(f"{document.name}, {localised(shown.place)}")
        self._count.setText(count)
        if (document.id, document.structure_sha256) != self._opened and not self._open(document):
            return
        self._show_marks()
        for card, coder, coding in zip(self._cards, pair, (shown.a, shown.b), strict=True):
            self._fill(card, coder, coding)
        self.reading.set_caret(shown.start)
        self.reading.view.centre(shown.start)

    def _open(self, document: Document) -> bool:
        try:
            text, structure = self._workspace.text(document.id), self._workspace.structure(document.id)
        except AnnotatorError as problem:
            self._title.show_words(localised(problem))
            return False
        self._document, self._opened = document.id, (document.id, document.structure_sha256)
        self.reading.show_document(text, structure, document.name)
        return True

    def _fill(self, card: CoderCard, coder: Coder, coding: Coding | None) -> None:
        if coding is None:
            card.show_nothing(coder)
            return
        look = looks_of(self._workspace.codebook, self._appearance.theme.name).get(coding.code, UNKNOWN)
        card.show_coding(coder, look, self._workspace.text(coding.document), coding)

    def _show_marks(self) -> None:
        """Both coders' codings of the document; those of this disagreement strong, the others faint."""
        if self._document is None or self._pair is None or self._shown is None:
            return
        workspace, pair = self._workspace, {coder.id for coder in self._pair}
        looks = looks_of(workspace.codebook, self._appearance.theme.name)
        context = MarkContext(workspace.codebook, looks, workspace.coders, "", pair)
        places: dict[tuple[str, int, int], list[Coding]] = {}
        for coding in workspace.codings_of(self._document):
            if coding.coder in pair:
                places.setdefault(place_of(coding), []).append(coding)
        strong = {coding.id for coding in (self._shown.a, self._shown.b) if coding is not None}
        self.reading.show_marks(
            [
                mark_of(codings, context)._replace(faint=not strong & {coding.id for coding in codings})
                for codings in places.values()
            ]
        )

    def _repaint(self) -> None:
        self._show_marks()
        if self._shown is not None and self._pair is not None:
            for card, coder, coding in zip(self._cards, self._pair, (self._shown.a, self._shown.b), strict=True):
                self._fill(card, coder, coding)

    def _show_key(self) -> None:
        words = keys_in(self._appearance).words(
            self.tr("Read and code there, with both coders’ codings shown ({key})"),
            self.tr("Read and code there, with both coders’ codings shown"),
            key=Act.DIFFERENCE_OPEN,
        )
        self.open_button.setToolTip(words)

    def _build(self) -> None:
        look = self._appearance
        before = IconButton(look, "chevron_left", self.tr("Disagreement before"), key=Act.DIFFERENCE_PREVIOUS)
        after = IconButton(look, "chevron_right", self.tr("Next disagreement"), key=Act.DIFFERENCE_NEXT)
        before.clicked.connect(lambda: self.step_asked.emit(-1))
        after.clicked.connect(lambda: self.step_asked.emit(1))
        self.open_button = QPushButton(self.tr("Open in Code"))
        keys_in(self._appearance).changed.connect(self._show_key)
        self._show_key()
        self.open_button.clicked.connect(self.open_asked)
        head = QWidget()
        head.setProperty("role", "paper_bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(head, self._appearance, height=size("top_bar"))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        for widget in (self._count, before, after, self.open_button):
            row.addWidget(widget)
        cards = QHBoxLayout()
        cards.setContentsMargins(20, 10, 20, 10)
        cards.setSpacing(12)
        for card in self._cards:
            cards.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(cards)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addWidget(rule)
        column.addWidget(self.reading, 1)
