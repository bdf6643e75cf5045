"""A file to import as it stands in the list: what it is, what is in it, how its row is painted."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.structure import Structure
from annotator.model.wording import UNSAID, Wording
from annotator.sources.parsed import Parsed
from annotator.sources.problem import Candidate
from annotator.ui.dialogs.import_reading import MOST_SHOWN, Previewed
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.paint import paint_hairline, paint_text
from annotator.ui.widgets.words import counted
from annotator.workspace.read_as import ReadAs

ROW = 56
NAME_LEFT = 40
MOST_TOLD = 38
"""Characters of what is told under a name; with more the third thing is left out."""
ICON_LEFT = 14


@dataclass
class Source:
    """One file in the list, and what was decided about it. `problem` says why it cannot be imported as it stands."""

    path: Path
    seen: Previewed | None = None
    problem: Wording = UNSAID
    candidates: tuple[Candidate, ...] = ()
    encoding: str | None = None
    is_guessed: bool = field(default=False)
    asked: bool = field(default=False)
    codings: bool = field(default=False)
    title: str = ""
    line: str = field(default="")
    address: str = ""
    kind: str = ""
    kind_is_guessed: bool = field(default=True)
    read: ReadAs = field(default_factory=ReadAs)

    @property
    def parsed(self) -> Parsed | None:
        """The text and what was found in it, once it was read."""
        return self.seen.parsed if self.seen is not None else None

    @property
    def is_ready(self) -> bool:
        return not self.problem

    @property
    def name(self) -> str:
        """What the document will be called."""
        return self.title or self.path.stem

    @property
    def title_line(self) -> str:
        """What the text says its title is, where the document is not called so already."""
        return self.line if self.line != self.name else ""

    @property
    def structure(self) -> Structure:
        """What the preview shows of what was found, with the answers in force."""
        return self.read.shown(self.seen.structure) if self.seen is not None else Structure()

    @property
    def facts(self) -> str:
        """One line under the name."""
        if self.codings:
            return say("Codings, not a text")
        if self.problem:
            return say("Choose an encoding") if self.candidates else localised(self.problem)
        if self.seen is None:
            return "…" if self.asked else say("Not read yet")
        if self.is_guessed and self.encoding:
            return say("A guess: {encoding}").format(encoding=spoken_encoding(self.encoding))
        return _facts(self.seen)


def _facts(seen: Previewed) -> str:
    """What a text holds, three things at most."""
    parts = _told_of(seen.parsed.structure, seen.broken_lines)
    if seen.handles:
        parts.append(counted(seen.handles, say("%1 handle"), say("%1 handles")))
    if seen.links:
        parts.append(counted(seen.links, say("%1 link"), say("%1 links")))
    if len(parts) == 1:
        parts.append(size_of(seen))
    return ", ".join(parts[:3] if len(", ".join(parts[:3])) <= MOST_TOLD else parts[:2])


def _told_of(structure: Structure, broken_lines: int) -> list[str]:
    """What was found in a text, the most telling first."""
    if len(structure.posts):
        parts = [counted(len(structure.posts), say("%1 post"), say("%1 posts"))]
    else:
        parts = [counted(len(structure.paragraphs), say("%1 paragraph"), say("%1 paragraphs"))]
    if broken_lines:
        parts.append(counted(broken_lines, say("%1 broken line"), say("%1 broken lines")))
    if len(structure.repeats):
        parts.append(say("{n} repeated").format(n=grouped(len(structure.repeats))))
    if len(structure.front) and len(structure.back):
        parts.append(say("front and back matter"))
    elif len(structure.front) or len(structure.back):
        parts.append(say("front matter") if len(structure.front) else say("back matter"))
    if len(structure.headings):
        parts.append(counted(len(structure.headings), say("%1 heading"), say("%1 headings")))
    return parts


def size_of(seen: Previewed) -> str:
    """How long a text is: in words, or in characters where it is too long to count those."""
    if seen.words is not None:
        return counted(seen.words, say("%1 word"), say("%1 words"))
    return counted(len(seen.parsed.text), say("%1 character"), say("%1 characters"))


def about(seen: Previewed) -> str:
    """The line above a text: how it was read, how long it is, that it stays."""
    parts = [spoken_encoding(seen.parsed.encoding)] if seen.parsed.encoding else []
    parts += [size_of(seen), say("source kept unchanged")]
    if len(seen.parsed.text) > MOST_SHOWN:
        parts.append(say("the first {n} characters are shown").format(n=grouped(MOST_SHOWN)))
    return ", ".join(parts)


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
        "mac-roman": say("Mac Roman (Western)"),
        "utf-16-le": say("UTF-16 (little-endian)"),
        "utf-16-be": say("UTF-16 (big-endian)"),
    }.get(encoding, encoding.upper())


def row_height(appearance: Appearance) -> int:
    """Pixels of one file in the list."""
    return appearance.scaled(ROW)


class FileDelegate(QStyledItemDelegate):
    """Paints an item whose text is the file's name, a line break and the facts."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(100, row_height(self._appearance))

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
