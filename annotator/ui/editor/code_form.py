"""Every field of one code's rule. Each is kept by itself, as one change, when the writer pauses or leaves it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Exclude
from annotator.model.records import ExampleSource
from annotator.ui.actions import Act
from annotator.ui.editor.bench import EditorBench
from annotator.ui.editor.fields import ColourField, KeyField, LineField, labelled
from annotator.ui.editor.questions import QuestionList
from annotator.ui.editor.rule_list import RuleList, Sort, SourceLink
from annotator.ui.keys_in_force import keys_in
from annotator.ui.theme.style import set_role
from annotator.ui.theme.tokens import tokens
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.memo_editor import MemoEditor
from annotator.ui.widgets.message_bar import MessageBar
from annotator.ui.widgets.short_label import ShortLabel
from annotator.workspace.example_acts import (
    ExampleKind,
    SourceState,
    edit_examples,
    place_of_source,
    sources_of,
    state_of_source,
)

TWO_COLUMNS = 620
"""Width from which two fields stand beside each other."""


def palette_name(colour: str) -> str:
    """What the palette calls a colour; the colour itself where it is none of these."""
    for entry in tokens()["code_palette"]:
        if colour.upper() in {entry["light"].upper(), entry["dark"].upper()}:
            return say(str(entry["name"]))
    return colour


class CodeForm(QWidget):
    """`left` is told on Esc in a field. Signals of questions carry the question's id; `source_opened` the document,
    start and end of the passage that an example was taken from."""

    left = Signal()
    colour_asked = Signal()
    key_given = Signal(object)
    brought_back = Signal()
    question_wanted = Signal()
    question_opened = Signal(str)
    question_dropped = Signal(str)
    source_opened = Signal(str, int, int)

    def __init__(self, bench: EditorBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._code: Code | None = None
        self._frozen: Codebook | None = None
        self._pairs: list[QBoxLayout] = []
        look = bench.appearance
        self._retired = MessageBar("notice", self.tr("Bring back"), self)
        self.name = LineField(self.tr("Name"), self)
        self.key = KeyField(look, self)
        self.colour = ColourField(look, self)
        self.definition = MemoEditor(look, self, least_lines=1)
        self.include = RuleList(Sort.INCLUDE, self.tr("Use it when"), look, self)
        self.exclude = RuleList(Sort.EXCLUDE, self.tr("Do not use it when"), look, self)
        self.examples = RuleList(Sort.EXAMPLE, self.tr("Examples"), look, self)
        self.counter_examples = RuleList(Sort.COUNTER_EXAMPLE, self.tr("Counter-examples"), look, self)
        self.questions = QuestionList(look, self)
        self.unit = MemoEditor(look, self, least_lines=1)
        self.aliases = LineField(self.tr("Other names"), self)
        self.codable = QCheckBox(self.tr("Takes codings"), self)
        self._way = ShortLabel("", self)
        self._off = ShortLabel("", self)
        self._keys = keys_in(look)
        self._keys.changed.connect(self._follow_keys)
        self._follow_keys()
        self._lay_out()
        self._wire()

    def _follow_keys(self) -> None:
        """How examples are added from a text, and that keys of codes rest."""
        self._off.show_words("" if self._keys.longest_of_codes else self.tr("single keys are off"))
        self._way.show_words(self._keys.words(self.tr("add with {key} while coding"), "", key=Act.ADD_EXAMPLE))

    def show_code(self, code: Code) -> None:
        """Show a code as it stands; of the same code, what is being typed stays."""
        is_same = self._code is not None and self._code.id == code.id
        self._code = code
        for field, text in (
            (self.name, code.name),
            (self.definition, code.definition),
            (self.unit, code.unit),
            (self.aliases, ", ".join(code.aliases)),
        ):
            field.show_text(text) if is_same else field.take_up(text)
        look = self._bench.look(code.id)
        self.key.show_key(code.key)
        self.key.setEnabled(code.takes_codings)
        whose = self.tr("the code's own colour") if code.colour else self.tr("chosen by the codebook")
        self.colour.show_look(look, palette_name(look.colour), whose)
        book = self._bench.codebook
        self.exclude.show_rules(code.exclude, book, code.id)
        for rules, texts in (
            (self.include, code.include),
            (self.examples, code.examples),
            (self.counter_examples, code.counter_examples),
        ):
            rules.show_rules(tuple(Exclude(text) for text in texts), book, code.id)
        self._show_new(code)
        links = {one.text: self._link(one) for one in sources_of(self._bench.workspace, code.id).values()}
        for rules in (self.examples, self.counter_examples):
            rules.show_sources(links)
        self.questions.show_questions(code)
        self.codable.setChecked(code.codable)
        if code.retired:
            self._retired.tell(self.tr("Retired: it keeps its codings and takes no new ones."))
        else:
            self._retired.hide()

    def show_frozen(self, codebook: Codebook | None) -> None:
        """The codebook as it was frozen last: rules that it lacks are marked as new."""
        self._frozen = codebook
        if self._code is not None:
            self._show_new(self._code)

    def _show_new(self, code: Code) -> None:
        was = self._frozen.by_id.get(code.id, code) if self._frozen is not None else code
        for rules, texts in (
            (self.include, was.include),
            (self.exclude, tuple(rule.text for rule in was.exclude)),
            (self.examples, was.examples),
            (self.counter_examples, was.counter_examples),
        ):
            rules.show_new([rule.text for rule in rules.rules if rule.text not in texts])

    def flush(self) -> None:
        """Keep everything that is being typed."""
        for field in (self.name, self.definition, self.unit, self.aliases):
            field.flush()
        for rules in (self.include, self.exclude, self.examples, self.counter_examples):
            rules.flush()

    def take_keyboard(self) -> None:
        """Behind the last word of the definition: nothing is selected, or the first letter would replace it all."""
        self.definition.setFocus()
        self.definition.moveCursor(QTextCursor.MoveOperation.End)

    def take_back_name(self) -> None:
        """Show the name that is kept, where another was refused."""
        if self._code is not None and not self.name.hasFocus():
            self.name.take_up(self._bench.codebook.by_id.get(self._code.id, self._code).name)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= TWO_COLUMNS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(direction)
        super().resizeEvent(event)

    # Keeping

    def _edit(self, **fields: Any) -> None:
        code = self._code
        if code is not None:
            self._bench.edit(code.id, lambda old: replace(old, **fields))

    def _edit_examples(self, texts: tuple[str, ...], kind: ExampleKind) -> None:
        """Other examples; each keeps the passage it was taken from."""
        code, workspace = self._code, self._bench.workspace
        if code is not None and code.id in workspace.codebook:
            now, sources = workspace.codebook.code(code.id), workspace.example_sources.values()
            self._bench.plan(lambda: edit_examples(workspace.codebook, now, texts, kind, sources))

    def _link(self, source: ExampleSource) -> SourceLink:
        workspace = self._bench.workspace
        place, state = localised(place_of_source(workspace, source)), state_of_source(workspace, source)
        if state is SourceState.GONE:
            return SourceLink(
                self.tr("{place}: document removed").format(place=place),
                self.tr("The example stays; its document is no longer in the project"),
                leads_there=False,
            )
        if state is SourceState.CHANGED:
            hint = self.tr("The text there is not what it was. Press to look.")
            return SourceLink(self.tr("{place}: text changed").format(place=place), hint, leads_there=True)
        return SourceLink(place, self.tr("Go to the passage"), leads_there=True)

    def _open_source(self, text: str) -> None:
        source = sources_of(self._bench.workspace, self._code.id if self._code else "").get(text)
        if source is not None:
            self.source_opened.emit(source.document, source.start, source.end)

    def _keep_name(self, name: str) -> None:
        self._edit(name=" ".join(name.split()))

    def _keep_aliases(self, text: str) -> None:
        words = dict.fromkeys(" ".join(word.split()) for word in text.split(","))
        self._edit(aliases=tuple(word for word in words if word))

    def _keep_codable(self, codable: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._code is not None and codable != self._code.codable:
            self._edit(codable=codable, key=self._code.key if codable else None)

    def _wire(self) -> None:
        self.name.settled.connect(self._keep_name)
        self.name.editingFinished.connect(self.take_back_name)
        self.definition.settled.connect(lambda text: self._edit(definition=text.strip()))
        self.unit.settled.connect(lambda text: self._edit(unit=text.strip()))
        self.aliases.settled.connect(self._keep_aliases)
        self.include.settled.connect(lambda rules: self._edit(include=_texts(rules)))
        self.exclude.settled.connect(lambda rules: self._edit(exclude=rules))
        for examples, kind in (
            (self.examples, ExampleKind.EXAMPLE),
            (self.counter_examples, ExampleKind.COUNTER_EXAMPLE),
        ):
            examples.settled.connect(lambda rules, kind=kind: self._edit_examples(_texts(rules), kind))
            examples.source_asked.connect(self._open_source)
        self.codable.clicked.connect(self._keep_codable)
        self.key.pressed_digit.connect(self.key_given)
        self.colour.clicked.connect(self.colour_asked)
        self._retired.pressed.connect(self.brought_back)
        self.questions.add_asked.connect(self.question_wanted)
        self.questions.edit_asked.connect(self.question_opened)
        self.questions.drop_asked.connect(self.question_dropped)
        for words in (self.definition, self.unit):
            words.joined.connect(self._bench.refuse)
        for field in (self.name, self.definition, self.unit, self.aliases):
            field.left.connect(self.left)
        for rules in (self.include, self.exclude, self.examples, self.counter_examples):
            rules.left.connect(self.left)

    # Laying out

    def _lay_out(self) -> None:
        self.definition.setAccessibleName(self.tr("Definition"))
        self.unit.setAccessibleName(self.tr("Unit"))
        self.unit.setPlaceholderText(self.tr("How much of the text to mark, such as: a clause or sentence"))
        self.aliases.setPlaceholderText(self.tr("Words that find it too, with commas between"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 20)
        column.setSpacing(16)
        column.addWidget(self._retired)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addLayout(labelled(self.tr("Name"), self.name), 5)
        first.addLayout(labelled(self.tr("Key"), self.key, self._off))
        first.addLayout(labelled(self.tr("Colour and pattern"), self.colour), 2)
        column.addLayout(first)
        shown = ShortLabel(self.tr("shown at the cursor"))
        set_role(shown, "micro")
        column.addLayout(labelled(self.tr("Definition"), self.definition, shown))
        set_role(self._way, "micro")
        set_role(self._off, "micro")
        for left, right, note in (
            (self.include, self.exclude, None),
            (self.examples, self.counter_examples, self._way),
        ):
            fields = (labelled(left.accessibleName(), left, note), 1), (labelled(right.accessibleName(), right), 1)
            column.addLayout(self._beside(*fields))
        other = QVBoxLayout()
        other.setSpacing(16)
        other.addLayout(labelled(self.tr("Unit"), self.unit))
        other.addLayout(labelled(self.tr("Other names"), self.aliases))
        asked = ShortLabel(self.tr("asked of each coding"))
        set_role(asked, "micro")
        column.addLayout(self._beside((labelled(self.tr("Questions"), self.questions, asked), 1), (other, 1)))
        column.addWidget(self.codable)
        column.addStretch(1)
        for box in (self.include, self.exclude, self.examples, self.counter_examples, self.questions):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _beside(self, *fields: tuple[QVBoxLayout, int]) -> QBoxLayout:
        """Fields beside each other, below each other where there is little room."""
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(16)
        for field, stretch in fields:
            pair.addLayout(field, stretch)
        self._pairs.append(pair)
        return pair


def _texts(rules: tuple[Exclude, ...]) -> tuple[str, ...]:
    return tuple(rule.text for rule in rules)
