"""A file to import as it stands in the list: what it is, what is in it, how its row is painted."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.progress import Report
from annotator.model.wording import UNSAID, Wording
from annotator.sources.parsed import Parsed
from annotator.sources.problem import Candidate, SourceProblem
from annotator.sources.reader import read_source
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.paint import paint_hairline, paint_text
from annotator.ui.widgets.words import counted

ROW = 56
NAME_LEFT = 40
ICON_LEFT = 14


@dataclass
class Source:
    """One file in the list. `problem` says why it cannot be imported as it stands."""

    path: Path
    parsed: Parsed | None = None
    problem: Wording = UNSAID
    candidates: tuple[Candidate, ...] = ()
    encoding: str | None = None
    asked: bool = field(default=False)
    codings: bool = field(default=False)

    @property
    def is_ready(self) -> bool:
        return not self.problem

    @property
    def facts(self) -> str:
        """One line under the name."""
        if self.codings:
            return say("Codings, not a text")
        if self.problem:
            return say("Choose an encoding") if self.candidates else localised(self.problem)
        if self.parsed is None:
            return "…" if self.asked else say("Not read yet")
        structure = self.parsed.structure
        parts = [f"{grouped(len(structure.paragraphs))} ¶"]
        if len(structure.posts):
            parts = [counted(len(structure.posts), say("%1 post"), say("%1 posts"))]
        if len(structure.headings):
            parts.append(counted(len(structure.headings), say("%1 heading"), say("%1 headings")))
        return ", ".join([*parts, counted(len(self.parsed.text), say("%1 character"), say("%1 characters"))])


def read_preview(path: Path, encoding: str | None, report: Report) -> Parsed | SourceProblem:
    """The text as it would be imported, or why it cannot be; for a job."""
    try:
        return read_source(path, encoding=encoding, report=report)
    except SourceProblem as problem:
        return problem


def spoken_encoding(encoding: str) -> str:
    """An encoding as other programs call it."""
    return {
        "cp1252": say("Windows-1252 (Western)"),
        "cp1250": say("Windows-1250 (Central European)"),
        "cp1251": say("Windows-1251 (Cyrillic)"),
        "cp1253": say("Windows-1253 (Greek)"),
        "cp1254": say("Windows-1254 (Turkish)"),
        "koi8-r": say("KOI8-R (Cyrillic)"),
        "gb18030": say("GB 18030 (Chinese)"),
        "big5": say("Big5 (Chinese)"),
        "shift_jis": say("Shift JIS (Japanese)"),
    }.get(encoding, encoding.upper())


class FileDelegate(QStyledItemDelegate):
    """Paints an item whose text is the file's name, a line break and the facts."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(100, self._appearance.scaled(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box, colour, look = QRectF(option.rect), self._appearance.colour, self._appearance
        if is_current := bool(option.state & QStyle.StateFlag.State_Selected):
            painter.fillRect(box, colour("active"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        paint_hairline(painter, box.left(), box.right(), box.bottom() - 1, colour("line"))
        name, _, facts = index.data(Qt.ItemDataRole.DisplayRole).partition("\n")
        line = box.height() / 2 - self._appearance.scaled(8)
        words = box.adjusted(NAME_LEFT, self._appearance.scaled(8), -10, 0)
        upper = QRectF(words.left(), words.top(), words.width(), line)
        paint_text(painter, upper, name, look.ui_font("base", 600 if is_current else 500), colour("ink"))
        paint_text(painter, upper.translated(0, line), facts, look.ui_font("small"), colour("ink2"))
        mark = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(mark, QIcon):
            side = size("icon")
            mark.paint(painter, QRect(option.rect.left() + ICON_LEFT, round(upper.center().y() - side / 2), side, side))
