"""The inspector of a narrow window: the rule at the cursor in two lines under the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.codes import Code
from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.sources.boundaries import sentences as sentences_of
from annotator.ui.actions import Act
from annotator.ui.inspector.facts import anchor_of
from annotator.ui.inspector.page_parts import first_hint, with_key
from annotator.ui.keys_in_force import keys_in
from annotator.ui.news import NewsBridge
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.viewing import Viewing
from annotator.ui.whose import only_theirs, only_to_read
from annotator.ui.widgets.buttons import KeyButton
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.option_button import option_button
from annotator.ui.widgets.paint import paint_hairline
from annotator.ui.widgets.prose import Prose, Run
from annotator.ui.widgets.words import counted
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected
from annotator.workspace.workspace import Workspace

HEIGHT = 58
NAME_WIDTH, NAME_TIGHT, ROOMY = 168, 124, 760
"""Pixels of the name in a strip that is roomy, and in a narrower one: the rule is what it is read for."""
LATE_MS = 90
"""How long the strip waits to tell of codings that came or went: it is about to be told what to show next."""


def rule_runs(code: Code, keys: dict[str, str], include: str, exclude: str) -> tuple[Run, ...]:
    """A rule in one go: the definition's first sentence, Include, and Exclude with the key of the better code."""
    runs = [Run(first_sentence(code.definition))]
    if code.include:
        runs.append(Run(f" {include} ", token="ok", weight=600))  # noqa: S106 - a colour's name
        runs.append(Run(_joined(code.include)))
    if code.exclude:
        runs.append(Run(f" {exclude} ", token="danger", weight=600))  # noqa: S106 - a colour's name
        keyed = (
            f"{rule.text.rstrip('.')} ({keys[rule.use]})" if rule.use in keys else rule.text for rule in code.exclude
        )
        runs.append(Run(_joined(keyed)))
    return tuple(runs)


def first_sentence(text: str) -> str:
    """What a line or two can show of a definition; the inspector has the rest."""
    sentences = sentences_of(text)
    return text[slice(*sentences[0])].strip() if sentences else text.strip()


def _joined(rules: Iterable[str]) -> str:
    return ", ".join(rule.strip().rstrip(".") for rule in rules) + "."


class InspectorStrip(QWidget):
    """The same `show_*` as the inspector. `more_asked` opens the inspector over the text."""

    memo_asked = Signal()
    unsure_asked = Signal()
    more_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        news: NewsBridge,
        viewing: Viewing,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._viewing = viewing
        self._keys = keys_in(appearance)
        self._again: Callable[[], None] = self.show_nothing
        self._coding: str | None = None
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._follow)
        self._title = CodeTitle(appearance, self, size_name="base", height=20)
        self._plain_title = Prose(appearance, self, weight=600, most_lines=1)
        self._note = Prose(appearance, self, size_name="small", token="ink3", most_lines=1)  # noqa: S106
        self._rule = Prose(appearance, self, size_name="small", most_lines=2)
        self._memo = KeyButton(self.tr("Memo"), Act.MEMO, appearance, self)
        self._more = KeyButton(self.tr("More"), Act.INSPECTOR, appearance, self)
        self._unsure = option_button("?", self.tr("Unsure, to be talked about"), self)
        self._memo.clicked.connect(self.memo_asked)
        self._unsure.clicked.connect(self._ask_unsure)
        self._more.clicked.connect(self.more_asked)
        self.setAccessibleName(self.tr("Rule at the cursor"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        for widget in (self._title, self._plain_title, self._note):
            names.addWidget(widget)
        names.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 16, 0)
        layout.setSpacing(12)
        layout.addLayout(names)
        layout.addWidget(self._rule, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._unsure, self._memo, self._more):
            layout.addWidget(button)
        news.told.connect(self._hear)
        viewing.changed.connect(self._follow)
        appearance.changed.connect(self._follow)
        self._keys.changed.connect(self._follow)
        self.show_nothing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scaled = self._appearance.scaled
        width = min(scaled(NAME_WIDTH if self.width() >= scaled(ROOMY) else NAME_TIGHT), self.width() // 4)
        for widget in (self._title, self._plain_title, self._note):
            widget.setFixedWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(600, self._appearance.scaled(HEIGHT))

    def show_coding(self, coding_id: str) -> None:
        coding = self._workspace.coding(coding_id)
        if coding is None:
            self.show_nothing()
            return
        self._turn_to(lambda: self.show_coding(coding_id), coding_id)
        self._show_code(coding.code)
        self._show_doubt(coding)
        self._memo.setEnabled(True)

    def _show_doubt(self, coding: Coding) -> None:
        """The tick of one's own coding; of another's where it is set, to be read."""
        is_own = coding.coder == self._viewing.coder
        coder = self._workspace.coders.get(coding.coder)
        why = only_to_read() if self._workspace.read_only else ""
        why = why if is_own else only_theirs(coder.name if coder else coding.coder)
        self._unsure.setChecked(coding.unsure)
        self._unsure.setVisible(coding.unsure or not why)
        self._unsure.setEnabled(not why)
        key = self._keys.shown(Act.UNSURE)
        self._unsure.setToolTip(why or self._unsure.accessibleName() + (f" ({key})" if key else ""))
        if coding.unsure:
            self._note.set_text(", ".join(part for part in (self._note.plain_text(), self.tr("unsure")) if part))

    def _ask_unsure(self) -> None:
        self.unsure_asked.emit()
        self._follow()

    def show_selection(self, document_id: str, span: Span, suggested_code: str | None) -> None:
        if document_id not in self._workspace.documents:
            self.show_nothing()
            return
        self._turn_to(lambda: self.show_selection(document_id, span, suggested_code))
        if suggested_code is not None and suggested_code in self._workspace.codebook:
            self._show_code(suggested_code)
        else:
            text = self._workspace.text(document_id)
            anchor = anchor_of(span, text, self._workspace.structure(document_id))
            if anchor.words is None:
                words = self.tr("%1 characters").replace("%1", grouped(anchor.characters))
            else:
                words = counted(anchor.words, self.tr("%1 word"), self.tr("%1 words"))
            self._show_plain(words, anchor.place, self._how_to_code())
        self._memo.setEnabled(False)

    def _how_to_code(self) -> str:
        if not self._keys.longest_of_codes:
            return self._keys.words(self.tr("Press {key} to search for a code."), "", key=Act.POPOVER)
        return self._keys.words(
            self.tr("Press a code's key, or {key} to search for a code."),
            self.tr("Press a code's key."),
            key=Act.POPOVER,
        )

    def show_document(self, document_id: str) -> None:
        document = self._workspace.documents.get(document_id)
        if document is None:
            self.show_nothing()
            return
        self._turn_to(lambda: self.show_document(document_id))
        size = self.tr("%1 characters").replace("%1", grouped(document.characters))
        self._show_plain(document.name, size, first_hint(self._keys))
        self._memo.setEnabled(True)

    def show_nothing(self) -> None:
        self._turn_to(self.show_nothing)
        info = self._workspace.info
        count = counted(len(self._workspace.documents), self.tr("%1 document"), self.tr("%1 documents"))
        self._show_plain(info.name, count, "")
        self._memo.setEnabled(True)

    def _show_code(self, code_id: str) -> None:
        codebook = self._workspace.codebook
        look: CodeLook = looks_of(codebook, self._appearance.theme.name).get(code_id, UNKNOWN)
        code = codebook.by_id.get(code_id)
        self._title.show_look(look)
        self._title.show()
        self._plain_title.hide()
        if code is None:
            self._note.set_text("")
            self._rule.set_text("")
            return
        family = codebook.family(code_id).name if code.parent else self.tr("family")
        self._note.set_text(with_key(family, self._keys.of_code(code), self.tr("key %1")))
        keys = {other.id: self._keys.of_code(other) or other.name for other in codebook}
        self._rule.set_runs(rule_runs(code, keys, self.tr("Include"), self.tr("Exclude")))

    def _show_plain(self, title: str, note: str, words: str) -> None:
        self._title.hide()
        self._plain_title.show()
        self._plain_title.set_text(title)
        self._note.set_text(note)
        self._rule.set_text(words)

    def _hear(self, news: News) -> None:
        if isinstance(news, Applied) and news.origin is Origin.LOCAL:
            return
        change = news.change if isinstance(news, Pended | Applied | Rejected) else None
        if change is None or change.kinds != {Coding}:
            self._follow()
        elif self._coding is not None:
            if any(put.key[1] == self._coding for put in change.puts):
                self._follow()
        else:
            self._late.start()

    def _turn_to(self, again: Callable[[], None], coding_id: str | None = None) -> None:
        self._late.stop()
        self._again, self._coding = again, coding_id
        self._unsure.hide()

    def _follow(self) -> None:
        self._again()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), self._appearance.colour("panel"))
        paint_hairline(painter, 0, self.width(), 0, self._appearance.colour("line"))
        painter.end()
