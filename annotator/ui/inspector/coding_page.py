"""The coding at the cursor: its code, rule, memo, answers and place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.change import Change
from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.bench import Bench
from annotator.ui.inspector.attributes import AttributeForm
from annotator.ui.inspector.facts import anchor_of, is_unchanged, snapped_to_words
from annotator.ui.inspector.page_parts import SIDE, heading_row, with_key
from annotator.ui.keys_in_force import keys_in
from annotator.ui.numerals import grouped
from annotator.ui.theme.style import set_role
from annotator.ui.whose import only_theirs, only_to_read
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.fitted_label import FittedLabel
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.key_cap import KeyCap
from annotator.ui.widgets.memo_editor import MemoEditor
from annotator.ui.widgets.prose import Prose, Run
from annotator.ui.widgets.rule_peek import RulePeek
from annotator.ui.widgets.rule_view import RuleView
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.segmented import SegmentedButtons
from annotator.workspace import acts
from annotator.workspace.hits import Widening, widen


class CodingPage(QWidget):
    """Another coder's coding is shown, not changed."""

    replace_asked = Signal(str)
    left = Signal()

    def __init__(self, bench: Bench, section: Callable[[str, str], Section], parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._coding: Coding | None = None
        self._units: list[tuple[str, str]] = []
        self._unchanged: tuple[str, bool] = ("", True)
        appearance = bench.appearance
        self._replace = IconButton(appearance, "replace", self.tr("Replace the code"), self, key=Act.REPLACE)
        self._remove = IconButton(appearance, "trash", self.tr("Remove the coding"), self, key=Act.REMOVE)
        self._title = CodeTitle(appearance, self, height=20)
        self._path = FittedLabel(parent=self)
        self._whose = QLabel(self)
        self._unsure = QCheckBox(self.tr("Unsure, to be talked about"), self)
        self._unsure_row = QWidget(self)
        self._rule = RuleView(appearance, self)
        self._peek = RulePeek(appearance, self)
        self.memo = MemoEditor(appearance, self)
        self._form = AttributeForm(appearance, self)
        self._anchor = Prose(appearance, self, size_name="small", token="ink2")  # noqa: S106 - a colour's name
        self._snap = SegmentedButtons(self.tr("Snap ends to"), appearance, self)
        self._snap_row = QWidget(self)
        self._asked_of_memo = self.tr("What makes you sure, what does not?")
        self.sections = {
            "rule": section("rule", self.tr("Rule")),
            "memo": section("memo", self.tr("Memo")),
            "attributes": section("attributes", self.tr("Attributes")),
            "anchor": section("anchor", self.tr("Anchor")),
        }
        self._lay_out()
        self._replace.clicked.connect(lambda: self.replace_asked.emit(self._coding.id if self._coding else ""))
        self._remove.clicked.connect(self._take_away)
        self._rule.code_pressed.connect(self._peek_at)
        self._unsure.clicked.connect(self._keep_doubt)
        self.memo.settled.connect(self._keep_memo)
        self.memo.joined.connect(bench.refuse)
        self.memo.left.connect(self.left)
        self._form.answered.connect(self._keep_answer)
        self._snap.chosen.connect(self._snap_ends)

    @property
    def coding(self) -> Coding | None:
        return self._coding

    def leave(self) -> None:
        """Keep what was typed; the page is about to show something else."""
        self.flush()
        self._coding = None

    def flush(self) -> None:
        """Send what is being typed on its way."""
        self.memo.flush()
        self._form.flush()

    def show_coding(self, coding: Coding) -> None:
        if self._coding is None or self._coding.id != coding.id:
            self.flush()
            self.memo.take_up(coding.memo)
        self._coding = coding
        bench = self._bench
        code = bench.workspace.codebook.by_id.get(coding.code)
        look = bench.look(coding.code)
        is_own = coding.coder == bench.viewing.coder
        self._title.show_look(look)
        path = with_key(look.path, keys_in(bench.appearance).of_code(code) if code else "", self.tr("key %1"))
        if not is_own:
            coder = bench.workspace.coders.get(coding.coder)
            path += "\n" + self.tr("by %1").replace("%1", coder.name if coder else coding.coder)
        self._path.show_words(path)
        self._tell_whose(coding, is_own=is_own)
        self._unsure.setChecked(coding.unsure)
        self.sections["rule"].setVisible(code is not None)
        if code is not None:
            self._rule.show_rule(code, bench.workspace.codebook)
        self.memo.show_text(coding.memo)
        attributes = code.attributes if code is not None else ()
        self.sections["attributes"].setVisible(bool(attributes))
        self._form.show_values(attributes, dict(coding.attributes))
        self._show_anchor(coding)

    def _tell_whose(self, coding: Coding, *, is_own: bool) -> None:
        """Another coder's coding, or one of a project that is only read: what would change it rests, and says why."""
        coder = self._bench.workspace.coders.get(coding.coder)
        why = "" if is_own else only_theirs(coder.name if coder else coding.coder)
        if self._bench.workspace.read_only:
            is_own, why = False, only_to_read()
        self._whose.setText(why)
        self._whose.setVisible(not is_own)
        self.memo.setReadOnly(not is_own)
        set_role(self.memo, "" if is_own else "plain")
        self.memo.setPlaceholderText(self._asked_of_memo if is_own else self.tr("No memo."))
        self._snap_row.setVisible(is_own)
        self._unsure_row.setVisible(is_own or coding.unsure)
        self.memo.setToolTip(why)
        self.memo.setAccessibleDescription(why)
        for widget in (self._replace, self._remove, self._unsure_row, self._form, self._snap_row):
            widget.setEnabled(is_own)
            widget.setToolTip(why or (widget.tip if isinstance(widget, IconButton) else ""))

    def _show_anchor(self, coding: Coding) -> None:
        document = self._bench.workspace.documents.get(coding.document)
        if document is None:
            return
        text = self._bench.workspace.text(document.id)
        structure = self._bench.workspace.structure(document.id)
        anchor = anchor_of(coding.span, text, structure)
        if self._unchanged[0] != document.id:
            self._unchanged = (document.id, is_unchanged(document, text))
        place = anchor.place[:1].upper() + anchor.place[1:]
        where = place
        if anchor.words is not None and anchor.first_word is not None and anchor.last_word is not None:
            where = self.tr("%1, words %2 to %3") if anchor.words > 1 else self.tr("%1, word %2")
            where = where.replace("%1", place).replace("%2", grouped(anchor.first_word))
            where = where.replace("%3", grouped(anchor.last_word))
        span = self.tr("Characters %1 to %2, ").replace("%1", grouped(anchor.start)).replace("%2", grouped(anchor.end))
        state = self.tr("text unchanged since import") if self._unchanged[1] else self.tr("text is not as imported")
        self._anchor.set_runs((Run(where + "\u2028"), Run(span), Run(state)))
        units = [("word", self.tr("Word"))]
        if len(structure.sentences):
            units.append(("sentence", self.tr("Sentence")))
        units.append(("post", self.tr("Post")) if len(structure.posts) else ("paragraph", self.tr("Paragraph")))
        if units != self._units:
            self._units = units
            self._snap.set_choices(units)

    def _plan(self, plan: Callable[[Coding], Change]) -> None:
        coding = self._bench.workspace.coding(self._coding.id) if self._coding else None
        if coding is not None:
            self._bench.plan(lambda: plan(coding))

    def _take_away(self) -> None:
        self._plan(lambda coding: acts.withdraw([coding]))

    def _keep_doubt(self, checked: object) -> None:
        self._plan(lambda coding: acts.mark_unsure([coding], unsure=bool(checked)))

    def _keep_memo(self, text: str) -> None:
        self._plan(lambda coding: acts.annotate(coding, text))

    def _keep_answer(self, attribute_id: str, value: str | None) -> None:
        codebook = self._bench.workspace.codebook
        self._plan(lambda coding: acts.answer(coding, attribute_id, value, codebook))

    def _snap_ends(self, unit: str | None) -> None:
        self._snap.set_value(None)
        if unit is None or self._coding is None:
            return
        document = self._bench.workspace.documents[self._coding.document]
        self._plan(lambda coding: acts.move(coding, self._snapped(coding, unit), document))

    def _snapped(self, coding: Coding, unit: str) -> Span:
        text, structure = self._bench.workspace.text(coding.document), self._bench.workspace.structure(coding.document)
        if unit == "word":
            return snapped_to_words(coding.span, text, structure)
        return widen(text, structure, coding.span, Widening.SENTENCE if unit == "sentence" else Widening.PARAGRAPH)

    def _peek_at(self, code_id: str) -> None:
        corner = self._rule.mapToGlobal(self._rule.rect().topLeft())
        self._peek.show_rule(code_id, self._bench.workspace.codebook, QRect(corner, self._rule.size()))

    def _lay_out(self) -> None:
        set_role(self._path, "panel_note")
        set_role(self._whose, "small")
        self._whose.setWordWrap(True)
        doubt = QHBoxLayout(self._unsure_row)
        doubt.setContentsMargins(0, 0, 10, 0)
        doubt.addWidget(self._unsure)
        doubt.addStretch(1)
        doubt.addWidget(KeyCap(Act.UNSURE, self._bench.appearance, self))
        row = heading_row(self.tr("Coding at the cursor"), self)
        row.addWidget(self._replace)
        row.addWidget(self._remove)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE - 10, 14)
        head.setSpacing(0)
        head.addLayout(row)
        head.addWidget(self._title)
        head.addSpacing(2)
        head.addWidget(self._path)
        head.addWidget(self._whose)
        head.addSpacing(8)
        head.addWidget(self._unsure_row)
        self.memo.setPlaceholderText(self._asked_of_memo)
        self.sections["memo"].tools.addWidget(KeyCap(Act.MEMO, self._bench.appearance, self))
        snap = QHBoxLayout(self._snap_row)
        snap.setContentsMargins(0, 10, 0, 0)
        snap.setSpacing(12)
        words = QLabel(self.tr("Snap to"), self)
        set_role(words, "small")
        snap.addWidget(words)
        snap.addWidget(self._snap, 1)
        bodies: dict[str, tuple[QWidget, ...]] = {
            "rule": (self._rule,),
            "memo": (self.memo,),
            "attributes": (self._form,),
            "anchor": (self._anchor, self._snap_row),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        for name, widgets in bodies.items():
            for widget in widgets:
                self.sections[name].body.addWidget(widget)
            layout.addWidget(self.sections[name])
