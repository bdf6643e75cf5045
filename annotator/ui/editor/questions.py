"""The questions that a code asks of its codings: a list, and the dialog for one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code
from annotator.model.errors import AnnotatorError
from annotator.model.names import code_id_of
from annotator.model.records import Coding
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.editor.growing_box import lay_out_growing
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.labels import spelled, words
from annotator.ui.widgets.words import counted
from annotator.workspace.question_acts import answers_to, asking, renamed_choices, tidied_choices

TYPES = (AttributeType.CHOICE, AttributeType.YES_NO, AttributeType.NUMBER, AttributeType.TEXT)


def type_names(widget: QWidget) -> dict[AttributeType, str]:
    """How a question is answered, in words."""
    return {
        AttributeType.CHOICE: widget.tr("one of several"),
        AttributeType.YES_NO: widget.tr("yes or no"),
        AttributeType.NUMBER: widget.tr("a number"),
        AttributeType.TEXT: widget.tr("words"),
    }


class QuestionList(QFrame):
    """Signals carry the id of a question; `add_asked` that there shall be one more."""

    add_asked = Signal()
    edit_asked = Signal(str)
    drop_asked = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: tuple[Attribute, ...] | None = None
        self.setAccessibleName(self.tr("Questions"))
        self._column = QVBoxLayout()
        self._add = QPushButton(self.tr("Add a question…"), self)
        self._add.clicked.connect(lambda _checked: self.add_asked.emit())
        lay_out_growing(self, self._column, self._add, 8)

    def show_questions(self, code: Code) -> None:
        if code.attributes == self._shown:
            return
        self._shown = code.attributes
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for attribute in code.attributes:
            self._column.addWidget(self._row(attribute))

    def _row(self, attribute: Attribute) -> QWidget:
        row = QWidget(self)
        name = QPushButton(spelled(attribute.name), row)
        set_role(name, "link")
        name.setToolTip(self.tr("Change this question"))
        name.clicked.connect(lambda _checked: self.edit_asked.emit(attribute.id))
        kind = QLabel(", ".join(attribute.values) or type_names(self)[attribute.type], row)
        set_role(kind, "small")
        kind.setWordWrap(True)
        gone = IconButton(self._appearance, "close", self.tr("Ask this no more: {name}").format(name=attribute.name))
        gone.setIconSize(QSize(11, 11))
        gone.clicked.connect(lambda _checked: self.drop_asked.emit(attribute.id))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 1, 4, 1)
        layout.setSpacing(8)
        layout.addWidget(name)
        layout.addWidget(kind, 1)
        layout.addWidget(gone)
        row.show()
        return row


class QuestionSheet(Sheet):
    """One question, new or as it is. `keep` plans and does it; where it refuses, the dialog stays and says why.

    `answered` are the codings that answer it, None where the person is not to learn which do.
    """

    def __init__(
        self,
        code: Code,
        question: Attribute | None,
        answered: Sequence[Coding] | None,
        codebook: Codebook,
        keep: Callable[[Attribute], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._answers = Counter(answers_to(question.id, answered or ())) if question else Counter()
        self._is_told = answered is not None
        self._codebook = codebook
        self._keep = keep
        self.setMinimumWidth(480)
        self.set_title(self.tr("Question “{name}”").format(name=question.name) if question else self.tr("New question"))
        self.known = QComboBox()
        self.name, self.id_field = QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        self.values_field = QPlainTextEdit()
        self.values_field.setTabChangesFocus(True)
        self.values_field.setFixedHeight(96)
        for kind, said in type_names(self).items():
            self.kind.addItem(said, kind)
        self._renamed = QLabel()
        self._offer_known(code)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._follow_type)
        self.name.textEdited.connect(self._follow_name)
        self.known.currentIndexChanged.connect(self._take_known)
        self.add_primary(self.tr("Keep")).clicked.connect(self._try)
        if question is not None:
            self._show(question)
            self._say_where(question)
        self._follow_type()
        self.values_field.textChanged.connect(self._say_renamed)

    def _offer_known(self, code: Code) -> None:
        own = {one.id for one in code.attributes}
        self.known.addItem(self.tr("a new question"), None)
        for attribute in self._codebook.attributes():
            if attribute.id not in own:
                self.known.addItem(self.tr("as asked elsewhere: {name}").format(name=attribute.name), attribute.id)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("&Name"), self.name),
            (self.tr("&Id in the data"), self.id_field),
            (self.tr("&Answer"), self.kind),
            (self.tr("&Choices, one a line"), self.values_field),
        ]
        if self._question is None and self.known.count() > 1:
            rows.insert(0, (self.tr("&Which"), self.known))
        else:
            self.known.setParent(self)
            self.known.hide()
        for text, field in rows:
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        self.body.addLayout(form)
        set_role(self._renamed, "small_ink")
        self._renamed.setWordWrap(True)
        self._renamed.hide()
        self.body.addWidget(self._renamed)

    @property
    def _values(self) -> tuple[str, ...]:
        return tuple(self.values_field.toPlainText().splitlines())

    @property
    def renamed(self) -> str:
        """What becomes of answers that were given, "" where nothing does."""
        return self._renamed.text()

    def _say_renamed(self) -> None:
        """Which answers are called otherwise from now on."""
        now = tidied_choices(self._values)
        before = self._question.values if self._question is not None else ()
        renamed = {
            old: new for old, new in renamed_choices(before, now).items() if self._answers[old] or not self._is_told
        }
        self._renamed.setText(
            "\n".join(
                self.tr("“{old}” is called “{new}” where it was the answer, too.").format(old=old, new=new)
                for old, new in renamed.items()
            )
        )
        self._renamed.setVisible(bool(renamed))
        if self.isVisible():
            self.fit()

    def _say_where(self, question: Attribute) -> None:
        self.id_field.setReadOnly(True)
        self.id_field.setToolTip(self.tr("Answers refer to it, so it stays."))
        others = asking(self._codebook, question.id)
        said = []
        if len(others) > 1:
            names = ", ".join(code.name for code in others)
            said.append(
                self.tr("Asked by {n} codes, changed in all of them: {names}.").format(n=len(others), names=names)
            )
        if not self._is_told:
            self.kind.setEnabled(False)
            said.append(self.tr("Coders who are not shown to you may have answered it: its type and its answers stay."))
        elif self._answers:
            self.kind.setEnabled(False)
            said.append(self.tr("It has been answered, so its type stays."))
        self.say(" ".join(said))

    def _show(self, question: Attribute) -> None:
        self.name.setText(question.name)
        self.id_field.setText(question.id)
        self.kind.setCurrentIndex(TYPES.index(question.type))
        self.values_field.setPlainText("\n".join(question.values))

    def _take_known(self) -> None:
        known = {one.id: one for one in self._codebook.attributes()}.get(self.known.currentData() or "")
        fields: tuple[QWidget, ...] = (self.name, self.id_field, self.kind, self.values_field)
        for field in fields:
            field.setEnabled(known is None)
        if known is not None:
            self._show(known)
            self.say(self.tr("The same question as on other codes: its answers can be counted together."))
        else:
            self._show(Attribute("", "", AttributeType.CHOICE))
            self.say("")

    def _follow_type(self) -> None:
        is_choice = TYPES[self.kind.currentIndex()] is AttributeType.CHOICE
        self.values_field.setEnabled(is_choice and self.known.currentData() is None)

    def _follow_name(self, name: str) -> None:
        if self._question is None and not self.id_field.isModified():
            self.id_field.setText(code_id_of(name, {one.id for one in self._codebook.attributes()}) if name else "")

    def _try(self) -> None:
        kind = TYPES[self.kind.currentIndex()]
        asked = Attribute(self.id_field.text().strip(), self.name.text(), kind, self._values)
        try:
            self._keep(asked)
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        self.accept()


class DropQuestionSheet(Sheet):
    """A question that was answered shall be asked no more: what becomes of the answers. `agreed` tells that it shall.

    `answered` codings are shown to who asks; `is_blind` where others may be hidden.
    """

    agreed = Signal()

    def __init__(
        self, code: Code, question: Attribute, answered: int, parent: QWidget | None = None, *, is_blind: bool
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(460)
        self.set_title(self.tr("Ask “{name}” no more").format(name=question.name))
        one, many = self.tr("%1 coding of “{code}” answers it."), self.tr("%1 codings of “{code}” answer it.")
        told = [counted(answered, one, many).format(code=code.name)] if answered else []
        if is_blind:
            told.append(self.tr("Only the codings that are shown to you are counted; others may answer it, too."))
        told.append(
            self.tr(
                "The answers stay with their codings and in exports, but are not shown until the code asks “{id}” "
                "again. Undo brings the question back."
            ).format(id=question.id)
        )
        self.effect = "\n".join(told)
        self.body.addWidget(words(self.effect, "small_ink"))
        self.add_primary(self.tr("Ask no more")).clicked.connect(self._agree)
        self.cancel.setFocus()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
