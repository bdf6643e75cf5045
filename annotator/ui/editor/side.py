"""The right side of the editor: the open draft, how the code is used, what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.model.codes import Code, Weight
from annotator.ui.editor.bench import EditorBench
from annotator.ui.editor.companion_row import CompanionRow
from annotator.ui.editor.draft_section import DraftSection
from annotator.ui.editor.past import Past
from annotator.ui.numerals import grouped
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.labels import emptied, words
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.words import counted
from annotator.workspace.code_lengths import median_length
from annotator.workspace.codebook_versions import kept_versions
from annotator.workspace.companions import companions

LEAST = 276


class SideColumn(QScrollArea):
    """`passages_asked` carries the code's id."""

    passages_asked = Signal(str)

    def __init__(self, bench: EditorBench, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._past = past
        self._code: Code | None = None
        self._is_counted = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look = bench.appearance
        self.draft = DraftSection(bench)
        self._use = Section("use", self.tr("How it is used"), look)
        self._together = Section("together", self.tr("Often on the same passage"), look)
        self._history = Section("history", self.tr("History"), look)
        body = QWidget()
        set_role(body, "panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        for section in (self.draft, self._use, self._together, self._history):
            section.body.setContentsMargins(0, 6, 0, 0)
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(body)
        self._passages = QPushButton(self.tr("List its passages"))
        set_role(self._passages, "flush_link")
        self._passages.clicked.connect(self._ask_passages)
        self._facts = QGridLayout()
        self._companions = QVBoxLayout()
        self._events = QVBoxLayout()
        self._fill()
        past.changed.connect(self._show_past)

    def minimumSizeHint(self) -> QSize:
        """Nothing is scrolled sideways: as wide as the words need."""
        body, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        needed = body.minimumSizeHint().width() + bar if body is not None else 0
        return QSize(max(LEAST, needed), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def take_keyboard(self) -> None:
        self.draft.take_keyboard()

    def _fill(self) -> None:
        self._facts.setVerticalSpacing(5)
        self._facts.setColumnStretch(0, 1)
        self._use.body.addLayout(self._facts)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self._passages)
        row.addStretch(1)
        self._use.body.addLayout(row)
        self._companions.setSpacing(0)
        self._together.body.addLayout(self._companions)
        self._events.setSpacing(8)
        self._history.body.addLayout(self._events)

    # How it is used

    def show_code(self, code: Code | None) -> None:
        """Show a code; of the same code, with what was counted before: an edited rule changes no codings."""
        is_counted = self._is_counted and (code.id if code else "") == (self._code.id if self._code else "")
        self._code = code
        self._use.setVisible(code is not None)
        self._history.setVisible(code is not None)
        if not is_counted:
            self.recount()
        self._show_past()

    def forget_counts(self) -> None:
        """Codings came or went: count again when a code is shown next."""
        self._is_counted = False

    def recount(self) -> None:
        """Codings of the coders that are shown; a coder who works blind learns nothing of the others."""
        self._is_counted = True
        emptied(self._facts)
        self.draft.recount()
        self._show_companions()
        if self._code is None:
            return
        workspace, shown, code = self._bench.workspace, self._bench.viewing.coders, self._code.id
        coders = [one for one in workspace.coders.values() if shown is None or one.id in shown]
        per_coder = [(one.name, workspace.count(coder=one.id, code=code)) for one in coders]
        total = sum(number for _, number in per_coder)
        documents = sum(
            any(workspace.count(document=document, coder=one.id, code=code) for one in coders)
            for document in workspace.documents
        )
        of = self.tr("{n} of {all}").format(n=grouped(documents), all=grouped(len(workspace.documents)))
        facts = [(self.tr("Codings"), grouped(total)), (self.tr("Documents"), of)]
        length = median_length(workspace, code, shown)
        if length is not None:
            one, many = self.tr("%1 character"), self.tr("%1 characters")
            facts.append((self.tr("Median length"), counted(round(length), one, many)))
        facts += [(name, grouped(number)) for name, number in per_coder if len(per_coder) > 1]
        self._show_facts(facts)
        self._passages.setVisible(total > 0)

    def _show_companions(self) -> None:
        emptied(self._companions)
        bench = self._bench
        code = self._code.id if self._code is not None else ""
        found = companions(bench.workspace, code, bench.viewing.coders)
        for other, number in found:
            row = CompanionRow(bench.look(other), number, number / found[0][1], bench.appearance, self._together)
            self._companions.addWidget(row)
        self._together.setVisible(bool(found))

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for row, (what, number) in enumerate(facts):
            label, value = QLabel(what), QLabel(number)
            set_role(label, "quiet")
            set_role(value, "strong")
            value.setFont(self._bench.appearance.figure_font("base", 600))
            self._facts.addWidget(label, row, 0)
            self._facts.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)

    def _show_past(self) -> None:
        emptied(self._events)
        events = self._past.of(self._code.id) if self._code is not None else ()
        frozen = self._frozen_edits()
        for what, coder, time in frozen:
            self._events.addWidget(self._event(what, coder, time, "strong"))
        for event in events:
            self._events.addWidget(self._event(event.label, event.coder or "", event.time, "small_ink"))
        if not events and not frozen:
            self._events.addWidget(words(self.tr("As it came with the codebook.")))

    def _frozen_edits(self) -> list[tuple[str, str, str]]:
        """What became of the code in the draft and each frozen version: words, who said so, when; the newest first."""
        if self._code is None:
            return []
        found = []
        draft = self._bench.workspace.code_edits.get(self._code.id)
        if draft is not None and draft.reason:
            found.append((self.tr("Draft: {reason}").format(reason=draft.reason), draft.coder, draft.modified))
        for version in kept_versions(self._bench.workspace):
            for edit in version.edits:
                if edit.code == self._code.id:
                    weight = self.tr("changed meaning") if edit.weight is Weight.MEANING else self.tr("wording")
                    what = ": ".join(part for part in (version.version, edit.reason or weight) if part)
                    found.append((what, edit.coder or version.coder, version.created))
        return found

    def _event(self, what: str, coder_id: str, time: str, role: str) -> QWidget:
        coder = self._bench.workspace.coders.get(coder_id)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words(what, role))
        when = time.replace("T", " ")[:16]
        column.addWidget(words(", ".join(part for part in (coder.name if coder else "", when) if part), "micro"))
        return row

    def _ask_passages(self) -> None:
        if self._code is not None:
            self.passages_asked.emit(self._code.id)
