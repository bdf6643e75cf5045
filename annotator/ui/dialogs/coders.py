"""Dialogs about coders: a name, who codes now, whose codings, two that are one person."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QRadioButton, QWidget

from annotator.model.names import initials_of
from annotator.model.records import Coder
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.labels import spelled
from annotator.ui.widgets.words import counted


class NameFields(QWidget):
    """Name and initials side by side; initials follow the name until they are typed."""

    changed = Signal()

    def __init__(self, name: str = "", initials: str = "") -> None:
        super().__init__()
        self._name, self._initials = QLineEdit(name), QLineEdit(initials)
        self._initials.setMaxLength(3)
        self._typed = bool(initials)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        for place, (text, field) in enumerate(((self.tr("Name"), self._name), (self.tr("Initials"), self._initials))):
            label = QLabel(text)
            label.setProperty("role", "section")
            label.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        self._name.textEdited.connect(self._follow)
        self._initials.textEdited.connect(self._take)
        self.setFocusProxy(self._name)

    @property
    def name(self) -> str:
        return " ".join(self._name.text().split())

    @property
    def initials(self) -> str:
        return self._initials.text().strip().upper()

    def _follow(self, name: str) -> None:
        if not self._typed:
            self._initials.setText(initials_of(name) if name.strip() else "")
        self.changed.emit()

    def _take(self, initials: str) -> None:
        self._typed = bool(initials)
        self.changed.emit()


class CoderName(Sheet):
    """Asks how codings are signed. It stays open until it is accepted by whoever asked."""

    signed = Signal(str, str)

    def __init__(self, name: str, initials: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("How shall we sign your codings?"))
        self.say(self.tr("Your initials mark your work in the margin."))
        self.fields = NameFields(name, initials)
        self.body.addWidget(self.fields)
        self._keep = self.add_primary(self.tr("Keep"))
        self._keep.clicked.connect(lambda: self.signed.emit(self.fields.name, self.fields.initials))
        self.fields.changed.connect(self._refresh)
        self.setMinimumWidth(420)
        self.fields.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _refresh(self) -> None:
        self._keep.setEnabled(bool(self.fields.name))


class SwitchCoder(Sheet):
    """Who codes now: one of the project's coders, or somebody new."""

    chosen = Signal(str)
    joined = Signal(str, str)

    def __init__(
        self, coders: Mapping[str, Coder], current: str | None, parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Who codes here?"))
        self.say(self.tr("Codings are signed with this name. Each coder sees only their own until others are shown."))
        self._choices: dict[str, QRadioButton] = {}
        for coder in coders.values():
            choice = QRadioButton(spelled(f"{coder.name}  ({coder.initials})"))
            choice.setChecked(coder.id == current)
            self._choices[coder.id] = choice
            self.body.addWidget(choice)
        self._new = QRadioButton(self.tr("Somebody new"))
        self._new.setChecked(current is None)
        self.fields = NameFields(name, initials_of(name) if name else "")
        self.body.addWidget(self._new)
        self.body.addWidget(self.fields)
        self._go = self.add_primary(self.tr("Code with this name"))
        self._go.clicked.connect(self._decide)
        self._new.toggled.connect(self._refresh)
        self.fields.changed.connect(self._refresh)
        self.setMinimumWidth(440)
        self._refresh()

    def choose(self, coder_id: str) -> None:
        self._choices[coder_id].setChecked(True)

    def _refresh(self) -> None:
        self.fields.setEnabled(self._new.isChecked())
        self._go.setEnabled(not self._new.isChecked() or bool(self.fields.name))
        if self._new.isChecked():
            self.fields.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self) -> None:
        if self._new.isChecked():
            self.joined.emit(self.fields.name, self.fields.initials)
            return
        self.chosen.emit(next(coder_id for coder_id, choice in self._choices.items() if choice.isChecked()))
        self.accept()


class ChooseCoders(Sheet):
    """Whose codings are shown. `chosen` carries ids, or None for everyone's."""

    chosen = Signal(object)

    def __init__(self, coders: Mapping[str, Coder], shown: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Whose codings are shown?"))
        self._boxes: dict[str, QCheckBox] = {}
        for coder in coders.values():
            box = QCheckBox(spelled(f"{coder.name}  ({coder.initials})"))
            box.setChecked(coder.id in shown)
            box.toggled.connect(self._refresh)
            self._boxes[coder.id] = box
            self.body.addWidget(box)
        self._go = self.add_primary(self.tr("Show"))
        self._go.clicked.connect(self._decide)
        self.setMinimumWidth(360)

    def check(self, coder_ids: Collection[str]) -> None:
        for coder_id, box in self._boxes.items():
            box.setChecked(coder_id in coder_ids)

    def _ids(self) -> frozenset[str]:
        return frozenset(coder_id for coder_id, box in self._boxes.items() if box.isChecked())

    def _refresh(self) -> None:
        self._go.setEnabled(bool(self._ids()))

    def _decide(self) -> None:
        ids = self._ids()
        self.chosen.emit(None if len(ids) == len(self._boxes) else ids)
        self.accept()


class MergeCoders(Sheet):
    """Two names that are the same person. `merged` carries the id that goes and the id that stays.

    `counts`: how many codings there are, of those coders of whom that may be told.
    """

    merged = Signal(str, str)

    def __init__(self, coders: Mapping[str, Coder], counts: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Merge two coders"))
        self.say(self.tr("For one person under two names. Same codings become one, memos are joined. Undo works."))
        self._source, self._target = QComboBox(), QComboBox()
        grid = QGridLayout()
        for row, (text, box) in enumerate(((self.tr("This one"), self._source), (self.tr("becomes"), self._target))):
            box.setAccessibleName(text)
            for coder in coders.values():
                made = counts.get(coder.id)
                told = "" if made is None else f", {counted(made, self.tr('%1 coding'), self.tr('%1 codings'))}"
                box.addItem(f"{coder.name}{told}", coder.id)
            grid.addWidget(QLabel(text), row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self._target.setCurrentIndex(1)
        self._go = self.add_primary(self.tr("Merge"))
        self._go.clicked.connect(self._decide)
        for box in (self._source, self._target):
            box.currentIndexChanged.connect(self._refresh)
        self.setMinimumWidth(420)

    def choose(self, source: str, target: str) -> None:
        self._source.setCurrentIndex(self._source.findData(source))
        self._target.setCurrentIndex(self._target.findData(target))

    def _refresh(self) -> None:
        self._go.setEnabled(self._source.currentData() != self._target.currentData())

    def _decide(self) -> None:
        self.merged.emit(self._source.currentData(), self._target.currentData())
        self.accept()
