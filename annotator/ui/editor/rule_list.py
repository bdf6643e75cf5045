"""Lists of rules: what belongs to a code, what does not and which code to use instead, examples."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.model.codebook import Codebook
from annotator.model.codes import Exclude
from annotator.ui.editor.fields import Face, QuietWheel, RuleText
from annotator.ui.editor.growing_box import lay_out_growing
from annotator.ui.icons.icon import paint_icon
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.labels import spelled
from annotator.ui.widgets.typed_list import find_by_words

SMALL_ICON = 11
BADGE_TOP = 4
MARK_HEIGHT = 26
GONE = 26


class Sort(Enum):
    """Which rules a list holds."""

    INCLUDE = auto()
    EXCLUDE = auto()
    EXAMPLE = auto()
    COUNTER_EXAMPLE = auto()

    @property
    def is_for(self) -> bool:
        return self in {Sort.INCLUDE, Sort.EXAMPLE}


@dataclass(frozen=True, slots=True)
class SourceLink:
    """Where an example was taken from: words for people, and whether the passage can be gone to."""

    words: str
    hint: str
    leads_there: bool


SHORT, LONG = 12, 26
"""Letters that the choice of another code has room for."""


class _Mark(QWidget):
    """A tick or a cross."""

    def __init__(self, sort: Sort, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._sort = sort
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(16, MARK_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        colour = self._appearance.colour("ok" if self._sort.is_for else "danger")
        paint_icon(
            painter, "check" if self._sort.is_for else "close", colour, QRectF(2, (MARK_HEIGHT - 12) / 2, 12, 12)
        )
        painter.end()


class _Row(QWidget):
    """One rule with its mark and what can be done with it."""

    def __init__(self, rules: RuleList, rule: Exclude) -> None:
        super().__init__(rules)
        face = Face.READING if rules.sort in {Sort.EXAMPLE, Sort.COUNTER_EXAMPLE} else Face.INTERFACE
        self.text = RuleText(rules.accessibleName(), face, rules.appearance, self)
        self.text.take_up(rule.text)
        self.use = find_by_words(QComboBox(self))
        self.use.setVisible(rules.sort is Sort.EXCLUDE)
        set_role(self.use, "rule_use")
        self.use.setAccessibleName(self.tr("Code to use instead"))
        self.use.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.use.installEventFilter(rules.quiet_wheel)
        self.source = QPushButton(self)
        set_role(self.source, "link")
        self.source.hide()
        self.badge = QLabel(self.tr("new"), self)
        self.badge.setToolTip(self.tr("New since the codebook was frozen"))
        set_role(self.badge, "badge_new")
        self.badge.hide()
        self.gone = IconButton(rules.appearance, "close", self.tr("Remove"), self)
        self.gone.setIconSize(QSize(SMALL_ICON, SMALL_ICON))
        set_role(self.gone, "small_icon")
        self.gone.setFixedSize(GONE, GONE)
        self.gone.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Backspace in an empty rule; typing on must not press it
        self._lay_out(rules)

    def _lay_out(self, rules: RuleList) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(_Mark(rules.sort, rules.appearance, self), 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.text, 1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, BADGE_TOP, 0, 0)
        beside.addWidget(self.badge)
        beside.addStretch(1)
        first.addLayout(beside)
        first.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setContentsMargins(20, 0, 34, 2)
        below.addWidget(self.use)
        below.addWidget(self.source)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 1, 4, 1)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(below)

    def offer(self, codebook: Codebook, own: str, use: str | None) -> None:
        """The codes that may be used instead."""
        self.use.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.use.clear()
        self.use.addItem(self.tr("no other code"), None)
        for code in codebook:
            if code.id != own:
                self.use.addItem(self.tr("use {code}").format(code=code.name), code.id)
        self.use.setCurrentIndex(max(0, self.use.findData(use)))
        self.use.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.use.setMinimumContentsLength(max(SHORT, min(LONG, len(self.use.currentText()))))

    def show_source(self, link: SourceLink | None) -> None:
        """The way to the passage that the example was taken from, if it was."""
        self.source.setVisible(link is not None)
        if link is not None:
            self.source.setText(spelled(link.words))
            self.source.setToolTip(link.hint)
            self.source.setAccessibleName(f"{link.words}. {link.hint}")
            self.source.setEnabled(link.leads_there)

    @property
    def rule(self) -> Exclude:
        text = self.text.toPlainText().strip()
        return Exclude(text, self.use.currentData())


class RuleList(QFrame):
    """`settled` carries the rules as a tuple of Exclude once they stand; `left` that Esc was pressed; `source_asked`
    the text of an example whose passage is wanted."""

    settled = Signal(object)
    left = Signal()
    source_asked = Signal(str)

    def __init__(self, sort: Sort, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sort = sort
        self.appearance = appearance
        self.quiet_wheel = QuietWheel(self)
        self._codebook = Codebook()
        self._own = ""
        self._kept: tuple[Exclude, ...] = ()
        self._met: tuple[Exclude, ...] | None = None
        self._rows: list[_Row] = []
        self._links: Mapping[str, SourceLink] = {}
        self._new: Collection[str] = ()
        self.setAccessibleName(name)
        self._add = QPushButton(self.tr("Add…"), self)
        self._add.setAccessibleName(self.tr("Add to: {list}").format(list=name))
        self._add.clicked.connect(lambda _checked: self.add_row())
        self._column = QVBoxLayout()
        lay_out_growing(self, self._column, self._add, 24)
        self.setFocusProxy(self._add)

    @property
    def rules(self) -> tuple[Exclude, ...]:
        """Those with words, as they are typed now."""
        return tuple(row.rule for row in self._rows if row.rule.text)

    def show_rules(self, rules: tuple[Exclude, ...], codebook: Codebook, own: str) -> None:
        """Show what is kept of the code `own`; what is being typed stays, and is joined to what came meanwhile."""
        is_same_code = own == self._own
        self._codebook, self._own = codebook, own
        if is_same_code and rules != self.rules != self._kept:
            self._met = rules
            self._offer()
            return
        is_shown = is_same_code and rules == self.rules
        self._kept, self._met = rules, None
        if is_shown:
            self._offer()
            return
        here = self._place_of_keyboard() if is_same_code else None
        gone, self._rows = self._rows, []
        for rule in rules:
            self._insert(rule)
        if here is not None:
            self._focus(here)
        for row in gone:
            row.hide()
            row.deleteLater()

    def _place_of_keyboard(self) -> int | None:
        """The number of the row that has the keyboard."""
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        return next((place for place, row in enumerate(self._rows) if row.isAncestorOf(focused)), None)

    def _focus(self, place: int) -> None:
        """Put the keyboard into that row, else into the last one."""
        if not self._rows:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        near = self._rows[min(place, len(self._rows) - 1)].text
        near.moveCursor(QTextCursor.MoveOperation.End)
        near.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sources(self, links: Mapping[str, SourceLink]) -> None:
        """Where examples were taken from, by their text."""
        self._links = links
        for row in self._rows:
            row.show_source(links.get(row.rule.text))

    def show_new(self, texts: Collection[str]) -> None:
        """Which rules the frozen codebook does not have."""
        self._new = texts
        for row in self._rows:
            row.badge.setVisible(row.rule.text in texts)

    def flush(self) -> None:
        """Tell the rules now if they are not kept yet."""
        mine = self.rules
        if mine != self._kept:
            both = mine if self._met is None else _both(self._kept, self._met, mine)
            self._kept, self._met = mine, both
            self.settled.emit(both)

    def add_row(self, after: _Row | None = None) -> None:
        """An empty rule to be typed, at the end or after another one."""
        empty = next((row for row in self._rows if not row.text.toPlainText().strip()), None)
        row = empty or self._insert(Exclude(""), after)
        row.show()
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
        if empty is None:
            # The page must first grow before it can be scrolled to the row.
            QTimer.singleShot(0, row.text, lambda: row.text.setFocus(Qt.FocusReason.OtherFocusReason))

    def _insert(self, rule: Exclude, after: _Row | None = None) -> _Row:
        row = _Row(self, rule)
        place = len(self._rows) if after is None else self._rows.index(after) + 1
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.offer(self._codebook, self._own, rule.use)
        row.text.settled.connect(lambda _text: self.flush())
        row.text.left.connect(self.left)
        row.text.next_asked.connect(lambda: self.add_row(row))
        row.text.gone_asked.connect(lambda: self._remove(row))
        row.gone.clicked.connect(lambda _checked: self._remove(row))
        row.source.clicked.connect(lambda _checked: self.source_asked.emit(row.rule.text))
        row.show_source(self._links.get(rule.text))
        row.badge.setVisible(rule.text in self._new)
        row.use.currentIndexChanged.connect(lambda _row: self.flush())
        return row

    def _remove(self, row: _Row) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._focus(max(0, place - 1))
        row.hide()
        row.deleteLater()
        self.flush()

    def _offer(self) -> None:
        if self.sort is Sort.EXCLUDE:
            for row in self._rows:
                row.offer(self._codebook, self._own, row.rule.use)


def _both(before: tuple[Exclude, ...], theirs: tuple[Exclude, ...], mine: tuple[Exclude, ...]) -> tuple[Exclude, ...]:
    """Mine without what they took away, then what they added; of a rule that both worded anew, both wordings."""
    gone = [rule for rule in before if rule not in theirs]
    added = (rule for rule in theirs if rule not in before and rule not in mine)
    return (*(rule for rule in mine if rule not in gone), *added)
