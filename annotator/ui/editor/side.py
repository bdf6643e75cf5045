"""The right side of the editor: what changed since the kept version, how the code is used, what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.exchange.codebook_difference import CodeDifference
from annotator.model.codes import Code, Weight
from annotator.ui.editor.bench import Bench
from annotator.ui.editor.past import Past
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.words import counted
from annotator.workspace.codebook_versions import Drift

MOST_CHANGES = 8


@dataclass(frozen=True, slots=True)
class ChangedCode:
    """A code that differs from the kept version, and whether in what it means. `parts` in words."""

    name: str
    weight: Weight
    parts: tuple[str, ...]


def changed_codes(drift: Drift, names: dict[str, str]) -> tuple[ChangedCode, ...]:
    """One entry per code, those that change meaning first; `names` by code id."""
    grouped: dict[str, list[CodeDifference]] = {}
    for difference in drift.differences:
        grouped.setdefault(difference.code, []).append(difference)
    found = []
    for code_id, differences in grouped.items():
        weights = {one.suggestion for one in differences}
        weight = Weight.MEANING if Weight.MEANING in weights else Weight.WORDING
        parts = tuple(dict.fromkeys((one.field or one.kind.value).replace("_", "-") for one in differences))
        parts = tuple("place" if part == "codes" else part for part in parts)
        found.append(ChangedCode(names.get(code_id, code_id or "Codebook"), weight, parts))
    return tuple(sorted(found, key=lambda one: one.weight is not Weight.MEANING))


class SideColumn(QScrollArea):
    """`passages_asked` carries the code's id."""

    keep_asked = Signal()
    compare_asked = Signal()
    passages_asked = Signal(str)

    def __init__(self, bench: Bench, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._past = past
        self._code: Code | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look = bench.appearance
        self._versions = Section("versions", "", look)
        self._versions.has_line = False
        self._use = Section("use", self.tr("How it is used"), look)
        self._history = Section("history", self.tr("History"), look)
        body = QWidget()
        set_role(body, "panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        for section in (self._versions, self._use, self._history):
            section.body.setContentsMargins(0, 6, 0, 0)
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(body)
        self._keep = QPushButton(self.tr("Keep version…"))
        set_role(self._keep, "primary")
        self._keep.clicked.connect(self.keep_asked)
        self._compare = QPushButton(self.tr("Compare…"))
        self._compare.clicked.connect(self.compare_asked)
        self._passages = QPushButton(self.tr("List its passages"))
        set_role(self._passages, "link")
        self._passages.clicked.connect(self._ask_passages)
        self._changes = QVBoxLayout()
        self._facts = QGridLayout()
        self._events = QVBoxLayout()
        self._fill()
        past.changed.connect(self._show_past)

    def take_keyboard(self) -> None:
        self._keep.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self) -> None:
        self._changes.setSpacing(8)
        self._versions.body.addLayout(self._changes)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._keep, 1)
        buttons.addWidget(self._compare)
        self._versions.body.addSpacing(12)
        self._versions.body.addLayout(buttons)
        self._facts.setVerticalSpacing(5)
        self._facts.setColumnStretch(0, 1)
        self._use.body.addLayout(self._facts)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self._passages)
        row.addStretch(1)
        self._use.body.addLayout(row)
        self._events.setSpacing(8)
        self._history.body.addLayout(self._events)

    # What changed since

    def show_drift(self, drift: Drift) -> None:
        current = self._bench.workspace.info.codebook_version
        self._compare.setVisible(drift.since is not None)
        _empty(self._changes)
        if drift.since is None:
            self._versions.set_title(self.tr("Version {number}").format(number=current))
            self._changes.addWidget(
                _words(self.tr("No version is kept yet. Keep one before the coding starts, to see later what changed."))
            )
            return
        names = {code.id: code.name for code in self._bench.codebook}
        changed = changed_codes(drift, names)
        if changed:
            title = self.tr("{changes} since {number}")
            changes = counted(len(changed), self.tr("%1 change"), self.tr("%1 changes"))
            self._versions.set_title(title.format(changes=changes, number=drift.since.version))
        else:
            self._versions.set_title(self.tr("Version {number}").format(number=drift.since.version))
            self._changes.addWidget(
                _words(self.tr("As it was kept.") + (f" {drift.since.note}" if drift.since.note else ""))
            )
        for one in changed[:MOST_CHANGES]:
            self._changes.addWidget(self._changed_row(one))
        if len(changed) > MOST_CHANGES:
            more = self.tr("and {n} more").format(n=len(changed) - MOST_CHANGES)
            self._changes.addWidget(_words(more))

    def _changed_row(self, one: ChangedCode) -> QWidget:
        row = QWidget()
        name = QLabel(one.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        set_role(name, "strong")
        is_meaning = one.weight is Weight.MEANING
        badge = QLabel(self.tr("changes meaning") if is_meaning else self.tr("wording"))
        set_role(badge, "badge_meaning" if is_meaning else "badge_wording")
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(badge, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(", ".join(one.parts)), 1, 0, 1, 2)
        return row

    # How it is used

    def show_code(self, code: Code | None) -> None:
        self._code = code
        self._use.setVisible(code is not None)
        self._history.setVisible(code is not None)
        self.recount()
        self._show_past()

    def recount(self) -> None:
        """Codings of the coders that are shown; a coder who works blind learns nothing of the others."""
        _empty(self._facts)
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
        of = self.tr("{n} of {all}").format(n=f"{documents:,}", all=f"{len(workspace.documents):,}")
        facts = [(self.tr("Codings"), f"{total:,}"), (self.tr("Documents"), of)]
        facts += [(name, f"{number:,}") for name, number in per_coder if len(per_coder) > 1]
        self._show_facts(facts)
        self._passages.setVisible(total > 0)

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for row, (what, number) in enumerate(facts):
            label, value = QLabel(what), QLabel(number)
            set_role(label, "quiet")
            set_role(value, "strong")
            value.setFont(self._bench.appearance.figure_font("base", 600))
            self._facts.addWidget(label, row, 0)
            self._facts.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)

    def _show_past(self) -> None:
        _empty(self._events)
        events = self._past.of(self._code.id) if self._code is not None else ()
        coders = self._bench.workspace.coders
        for event in events:
            coder = coders.get(event.coder or "")
            who = coder.name if coder is not None else ""
            row = QWidget()
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            what = QLabel(event.label)
            set_role(what, "small_ink")
            what.setWordWrap(True)
            column.addWidget(what)
            when = event.time.replace("T", " ")[:16]
            column.addWidget(_words(", ".join(part for part in (who, when) if part), "micro"))
            self._events.addWidget(row)
        if not events:
            self._events.addWidget(_words(self.tr("As it came with the codebook.")))

    def _ask_passages(self) -> None:
        if self._code is not None:
            self.passages_asked.emit(self._code.id)


def _words(text: str, role: str = "small") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
