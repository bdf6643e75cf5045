"""The open draft: what changed since the frozen version, what each edit does, and what freezing it would mean."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.codes import Weight
from annotator.ui.editor.bench import EditorBench
from annotator.ui.icons.icon import icon
from annotator.ui.numerals import grouped
from annotator.ui.resting import resting_in
from annotator.ui.theme.style import set_role
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.labels import emptied, words
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.spoken_changes import capitalised, difference_words
from annotator.ui.widgets.words import counted
from annotator.workspace.codebook_drafts import Draft, DraftEdit, Effect, effect_of
from annotator.workspace.codebooks import note_on

MOST_EDITS = 12
ICON = 16


class EditRow(QPushButton):
    """One edited code: its name, what the edit does, why. Pressed, it asks for a decision."""

    def __init__(self, edit: DraftEdit, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "edit")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        name = QLabel(edit.name)
        name.setWordWrap(True)
        set_role(name, "strong")
        is_meaning = edit.weight is Weight.MEANING
        badge = QLabel(self.tr("changes meaning") if is_meaning else self.tr("wording"))
        set_role(badge, "badge_meaning" if is_meaning else "badge_wording")
        told = words(what)
        for label in (name, badge, told):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 7, 0, 8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(badge, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(told, 1, 0, 1, 2)
        self.setAccessibleName(f"{edit.name}, {badge.text()}, {what}")

    def sizeHint(self) -> QSize:
        return self._grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())


class DraftSection(Section):
    """`decide_asked` carries the id of the code whose edit is to be weighed."""

    freeze_asked = Signal()
    compare_asked = Signal()
    decide_asked = Signal(str)

    def __init__(self, bench: EditorBench, parent: QWidget | None = None) -> None:
        super().__init__("versions", "", bench.appearance, parent)
        self._bench = bench
        self._draft: Draft | None = None
        self.has_line = False
        self._edits = QVBoxLayout()
        self._edits.setSpacing(0)
        self._card = QFrame()
        set_role(self._card, "notice")
        self._card_icon = QLabel()
        self._card_head, self._card_words = words("", "strong"), words("", "small_ink")
        self.freeze = QPushButton()
        set_role(self.freeze, "primary")
        self.freeze.clicked.connect(self.freeze_asked)
        self._compare = QPushButton(self.tr("Compare"))
        self._compare.setToolTip(self.tr("Two versions side by side"))
        self._compare.clicked.connect(self.compare_asked)
        self._lay_out()
        bench.appearance.changed.connect(self._tint)
        self._tint()

    def take_keyboard(self) -> None:
        """To freezing, or to comparing where there is nothing to freeze."""
        button = self.freeze if self.freeze.isEnabled() else self._compare
        button.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def effect_words(self) -> str:
        """What freezing does to codings, "" where nothing."""
        return "" if self._card.isHidden() else f"{self._card_head.text()}: {self._card_words.text()}"

    def show_draft(self, draft: Draft) -> None:
        self._draft = draft
        emptied(self._edits)
        self._compare.setVisible(draft.since is not None)
        self.freeze.setText(self.tr("Freeze v{number}…").format(number=draft.number))
        if draft.since is None:
            self.set_title(self.tr("Draft v{number}").format(number=draft.number))
            self._edits.addWidget(
                words(self.tr("Nothing is frozen yet. Freeze before the coding starts, to see later what changed."))
            )
        elif draft.edits:
            title = self.tr("Draft v{number}, {changes} since v{before}")
            changes = counted(len(draft.edits), self.tr("%1 change"), self.tr("%1 changes"))
            self.set_title(title.format(number=draft.number, changes=changes, before=draft.number - 1))
        else:
            self.set_title(
                self.tr("v{number}, frozen as {version}").format(number=draft.number - 1, version=draft.since.version)
            )
            for said in (localised(note_on(draft.since)), self.tr("Edits from here on collect in a draft.")):
                if said:
                    self._edits.addWidget(words(said))
        for edit in draft.edits[:MOST_EDITS]:
            self._edits.addWidget(self._row(edit))
        if len(draft.edits) > MOST_EDITS:
            self._edits.addWidget(words(self.tr("and {n} more").format(n=len(draft.edits) - MOST_EDITS)))
        self.freeze.setEnabled(draft.since is None or bool(draft.edits))
        resting_in(self._bench.appearance).rest_widgets(self.freeze)
        self.recount()

    def recount(self) -> None:
        """What freezing would do now; a coder who works blind learns of their own codings only."""
        if self._draft is None:
            return
        effect = effect_of(self._bench.workspace, self._draft, self._bench.viewing.coders)
        self._card.setVisible(effect.total > 0)
        one, many = self.tr("%1 coding becomes “to re-check”"), self.tr("%1 codings become “to re-check”")
        self._card_head.setText(counted(effect.total, one, many))
        self._card_words.setText(self._effect_words(effect))
        self._card.setAccessibleName(f"{self._card_head.text()}. {self._card_words.text()}")

    def _effect_words(self, effect: Effect) -> str:
        workspace = self._bench.workspace
        book = workspace.codebook
        codes = [f"{grouped(n)} {book.by_id[code].name}" for code, n in effect.codes if code in book]
        coders = [workspace.coders[coder].name for coder, _ in effect.coders]
        where = counted(effect.documents, self.tr("in %1 document"), self.tr("in %1 documents"))
        text = self.tr("{codes}, {where}, by {coders}. Nothing is deleted or moved.")
        if self._bench.viewing.is_blind:
            text = self.tr("{codes}, {where}, all yours; you work blind. Nothing is deleted or moved.")
        return text.format(codes=self._listed(codes), where=where, coders=self._listed(coders))

    def _listed(self, items: list[str]) -> str:
        if len(items) < 2:
            return "".join(items)
        most = items[:4] if len(items) <= 4 else [*items[:3], self.tr("{n} more").format(n=len(items) - 3)]
        return self.tr("{first} and {last}").format(first=", ".join(most[:-1]), last=most[-1])

    def _row(self, edit: DraftEdit) -> QWidget:
        parts = list(dict.fromkeys(difference_words(one) for one in edit.differences))
        what = ". ".join(part for part in (capitalised(", ".join(parts)), edit.reason) if part)
        if not edit.code:
            book = DraftEdit("", self.tr("The codebook itself"), edit.differences, edit.proposed)
            row = EditRow(book, what, self)
            row.setEnabled(False)
            return row
        row = EditRow(edit, what, self)
        row.setToolTip(self.tr("Say whether this changes what the code means, and why"))
        resting_in(self._bench.appearance).rest_widgets(row)
        row.clicked.connect(lambda _checked=False, code=edit.code: self.decide_asked.emit(code))
        return row

    def _tint(self) -> None:
        self._card_icon.setPixmap(icon("info", self._bench.appearance.colour("warn")).pixmap(QSize(ICON, ICON)))

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 6, 0, 0)
        self.body.addLayout(self._edits)
        self.body.addSpacing(8)
        card = QGridLayout(self._card)
        card.setContentsMargins(12, 9, 12, 10)
        card.setHorizontalSpacing(8)
        card.setVerticalSpacing(2)
        card.setColumnStretch(1, 1)
        card.addWidget(self._card_icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        card.addWidget(self._card_head, 0, 1)
        card.addWidget(self._card_words, 1, 1)
        self.body.addWidget(self._card)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 10, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.freeze, 1)
        buttons.addWidget(self._compare)
        self.body.addLayout(buttons)
