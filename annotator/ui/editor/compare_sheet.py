"""Any two versions of the codebook, the draft among them: what differs, line by line, and taking one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from annotator.exchange.codebook_difference import CodeDifference, diff_codebooks
from annotator.exchange.codebook_file import write_codebook
from annotator.model.codebook import Codebook
from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.model.records import CodebookVersion
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.editor.aligned import Pair, Side, aligned
from annotator.ui.editor.folding import folded
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.spoken_changes import difference_words
from annotator.workspace.codebooks import note_on

MOST_RULES, ROW = 5, 28

FRAME = 5
"""Pixels of edge and padding on each side of a text."""


class _DiffText(QPlainTextEdit):
    """One of the two texts, its differing lines tinted."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(name)
        self.setCornerWidget(QWidget(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "diff")

    @property
    def room(self) -> float:
        """Pixels that a line can have beside the scroll bar; without end as long as nobody sees it."""
        taken = self.verticalScrollBar().sizeHint().width() + 2 * self.document().documentMargin() + 2 * FRAME
        return self.width() - taken if self.isVisible() else inf

    def show_lines(self, lines: Sequence[str], tinted: Sequence[bool], token: str) -> None:
        self.setPlainText("\n".join(lines))
        form = QTextCharFormat()
        form.setBackground(self._appearance.colour(token))
        form.setProperty(QTextCharFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - Qt's signature
        found = []
        for number, is_tinted in enumerate(tinted):
            if is_tinted:
                selection = QTextEdit.ExtraSelection()
                selection.format = form
                selection.cursor = QTextCursor(self.document().findBlockByNumber(number))
                found.append(selection)
        self.setExtraSelections(found)


class CompareSheet(Sheet):
    """`restore_asked` carries the codebook of the version that shall be used again."""

    restore_asked = Signal(object)

    def __init__(
        self,
        versions: Sequence[CodebookVersion],
        read: Callable[[CodebookVersion], Codebook],
        current: Codebook,
        effect_of: Callable[[Codebook], str],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions = tuple(versions)
        self._read = read
        self._current = current
        self._effect_of = effect_of
        self._resting = resting_in(appearance)
        self._older: Codebook | None = None
        self._newer = current
        self._differences: tuple[CodeDifference, ...] = ()
        self._pairs: tuple[Pair, ...] = ()
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._fold)
        self.resize(1040, 680)
        self.set_title(self.tr("Compare two versions of the codebook"))
        self.choice = self._choice(self.tr("The version on the left"))
        self.other = self._choice(self.tr("The version on the right"))
        self.other.insertItem(0, self.tr("The codebook as it is now"), None)
        self.other.setCurrentIndex(0)
        self.rules = QListWidget()
        set_role(self.rules, "surface")
        self.rules.setAccessibleName(self.tr("Rules that differ"))
        self.before = _DiffText(self.choice.accessibleName(), appearance)
        self.after = _DiffText(self.other.accessibleName(), appearance)
        self._summary = QLabel()
        set_role(self._summary, "small")
        self._lay_out()
        self.cancel.setText(self.tr("Close"))
        self.restore = QPushButton(self.tr("Use this version again…"))
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._ask_restore)
        self.foot.insertWidget(0, self.restore)
        for choice in (self.choice, self.other):
            choice.currentIndexChanged.connect(self._show)
        self.rules.currentRowChanged.connect(self._go_to)
        self._show()
        if len(self._versions) > 1 and self._older is not None and not self._differences:
            self.choice.setCurrentIndex(1)  # just frozen: what changed is told by the version before
        self.choice.setFocus()

    @property
    def summary(self) -> str:
        return self._summary.text()

    def _lay_out(self) -> None:
        texts = QHBoxLayout()
        texts.setSpacing(8)
        for text in (self.before, self.after):
            texts.addWidget(text, 1)
        for one, other in ((self.before, self.after), (self.after, self.before)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.choice, 1)
        choices.addWidget(self.other, 1)
        self.body.addLayout(choices)
        self.body.addWidget(self._summary)
        self.body.addWidget(self.rules)
        self.body.addLayout(texts, 1)

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setMinimumContentsLength(20)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for place, version in enumerate(self._versions):
            when = version.created.replace("T", " ")[:16]
            number = self.tr("v{number}").format(number=len(self._versions) - place)
            parts = [number, version.version, when, localised(note_on(version)).split("\n")[0]]
            choice.addItem(", ".join(part for part in parts if part), version)
        return choice

    def _show(self) -> None:
        self.show_problem("")
        self.rules.clear()
        try:
            self._older = self._read(self.choice.currentData())
            right = self.other.currentData()
            newer = self._current if right is None else self._read(right)
        except AnnotatorError as problem:
            self._older = None
            self.show_problem(problem)
            self.restore.setEnabled(False)
            return
        self._newer = newer
        differences = diff_codebooks(self._older, newer)
        self._differences = differences
        self.rules.addItems([self._difference_words(one) for one in differences])
        self.rules.setFixedHeight(min(MOST_RULES, len(differences)) * ROW + 6)
        self.rules.setVisible(bool(differences))
        meaning = sum(one.suggestion is Weight.MEANING for one in differences)
        if differences:
            words = self.tr("Changes of meaning: {meaning}. Of wording only: {wording}.")
            self._summary.setText(words.format(meaning=meaning, wording=len(differences) - meaning))
        else:
            self._summary.setText(self.tr("Nothing differs."))
        self.restore.setEnabled(bool(differences) and right is None)
        self._resting.rest_widgets(self.restore)
        self._pairs = aligned(write_codebook(self._older), write_codebook(newer))
        self._show_pairs()
        self._go_to(next((row for row, one in enumerate(differences) if one.code), -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._again.start()

    def _fold(self) -> None:
        """The columns are of another width."""
        self._show_pairs()
        first = next((row for row, one in enumerate(self._differences) if one.code), -1)
        self._go_to(self.rules.currentRow() if self.rules.currentRow() >= 0 else first)

    def _show_pairs(self) -> None:
        """Both texts line beside line; long lines go on in the next row of both."""
        room, font = min(self.before.room, self.after.room), self.before.font()
        old: list[str] = []
        new: list[str] = []
        old_tint: list[bool] = []
        new_tint: list[bool] = []
        for pair in self._pairs:
            before, after = folded(pair.before, room, font), folded(pair.after, room, font)
            height = max(len(before), len(after))
            sides = (
                (old, old_tint, before, {Side.REMOVED, Side.CHANGED}),
                (new, new_tint, after, {Side.ADDED, Side.CHANGED}),
            )
            for lines, tint, pieces, tinted in sides:
                lines.extend((*pieces, *[""] * (height - len(pieces))))
                tint.extend(pair.side in tinted and row < len(pieces) for row in range(height))
        self.before.show_lines(old, old_tint, "danger_soft")
        self.after.show_lines(new, new_tint, "ok_soft")

    def _go_to(self, row: int) -> None:
        """Bring the code of a difference into view in both texts."""
        if not 0 <= row < len(self._differences):
            return
        wanted = f"- id: {self._differences[row].code}"
        for text, other in ((self.after, self.before), (self.before, self.after)):
            block = text.document().begin()
            while block.isValid() and block.text().strip() != wanted:
                block = block.next()
            if block.isValid():
                for one in (text, other):
                    one.setTextCursor(QTextCursor(one.document().findBlockByNumber(block.blockNumber())))
                    one.verticalScrollBar().setValue(max(0, block.blockNumber() - 2))
                return

    def _difference_words(self, one: CodeDifference) -> str:
        book = self._newer if one.code in self._newer or self._older is None else self._older
        name = book.spoken_path(one.code) if one.code else self.tr("Codebook")
        weight = self.tr("changes meaning") if one.suggestion is Weight.MEANING else self.tr("wording")
        return ": ".join((weight, ", ".join((name, difference_words(one)))))

    def _ask_restore(self) -> None:
        """Say first what it would do; pressed again, do it."""
        if self._older is None:
            return
        effect = self._effect_of(self._older)
        if self.problem != effect:
            self.show_problem(effect, "warn")
            self.restore.setText(self.tr("Yes, use it again"))
            return
        self.accept()
        self.restore_asked.emit(self._older)
