"""The questions asked of a coding, each with the control that suits its type."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from annotator.model.codes import Attribute, AttributeType
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.labels import spelled
from annotator.ui.widgets.segmented import SegmentedButtons, segments_width

LABEL_WIDTH = 104
CONTROL_WIDTH = 163
YES, NO = "yes", "no"

Show = Callable[[str | None], None]
"""Puts a value on a control without telling anyone."""


def control_for(
    attribute: Attribute, appearance: Appearance, answer: Callable[[str | None], None], parent: QWidget
) -> tuple[QWidget, Show]:
    """A control for the attribute, and how to show a value on it."""
    if attribute.type is AttributeType.YES_NO:
        return _segments(attribute, [(YES, parent.tr("Yes")), (NO, parent.tr("No"))], appearance, answer, parent)
    if attribute.type is AttributeType.CHOICE:
        if segments_width(attribute.values, appearance) <= CONTROL_WIDTH:
            pairs = [(value, _capital(value)) for value in attribute.values]
            return _segments(attribute, pairs, appearance, answer, parent)
        return _combo(attribute, answer, parent)
    return _field(attribute, answer, parent)


def _capital(value: str) -> str:
    return value[:1].upper() + value[1:]


def _segments(
    attribute: Attribute,
    pairs: list[tuple[str, str]],
    appearance: Appearance,
    answer: Callable[[str | None], None],
    parent: QWidget,
) -> tuple[QWidget, Show]:
    segments = SegmentedButtons(attribute.name, appearance, parent)
    segments.set_choices(pairs)
    segments.chosen.connect(answer)
    return segments, segments.set_value


def _combo(attribute: Attribute, answer: Callable[[str | None], None], parent: QWidget) -> tuple[QWidget, Show]:
    combo = QComboBox(parent)
    set_role(combo, "small")
    combo.addItem("–", None)
    for value in attribute.values:
        combo.addItem(_capital(value), value)
    combo.setAccessibleName(attribute.name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.activated.connect(lambda _row: answer(combo.currentData()))
    return combo, lambda value: combo.setCurrentIndex(max(0, combo.findData(value)))


def _field(attribute: Attribute, answer: Callable[[str | None], None], parent: QWidget) -> tuple[QWidget, Show]:
    field = QLineEdit(parent)
    set_role(field, "small")
    field.setAccessibleName(attribute.name)
    if attribute.type is AttributeType.NUMBER:
        validator = QDoubleValidator(field)
        validator.setLocale(QLocale.c())
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        field.setValidator(validator)
        field.setPlaceholderText(parent.tr("Number"))

    def tell() -> None:
        field.setModified(False)
        answer(field.text().strip() or None)

    field.editingFinished.connect(tell)

    def show(value: str | None) -> None:
        if field.text().strip() != (value or "") and not (field.hasFocus() and field.isModified()):
            field.setText(value or "")

    return field, show


class AttributeForm(QWidget):
    """`answered` carries the attribute's id and the value, None where the answer was taken back."""

    answered = Signal(str, object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._attributes: tuple[Attribute, ...] = ()
        self._values: dict[str, str] = {}
        self._shows: dict[str, Show] = {}
        self._fields: list[QLineEdit] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_values(self, attributes: tuple[Attribute, ...], values: Mapping[str, str]) -> None:
        """Ask these questions and show these answers."""
        if attributes != self._attributes:
            self._rebuild(attributes)
        self._values = dict(values)
        for attribute_id, show in self._shows.items():
            show(self._values.get(attribute_id))

    def flush(self) -> None:
        """Tell now what is being typed, where it is an answer."""
        for field in self._fields:
            if field.isModified() and field.hasAcceptableInput():
                field.editingFinished.emit()

    def _rebuild(self, attributes: tuple[Attribute, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._attributes = attributes
        self._shows = {}
        self._fields = []
        for row, attribute in enumerate(attributes):
            label = QLabel(spelled(attribute.name), self)
            set_role(label, "quiet")
            label.setToolTip(attribute.name)
            control, show = control_for(attribute, self._appearance, self._answer(attribute.id), self)
            label.setBuddy(control)
            self._shows[attribute.id] = show
            self._fields += [control] if isinstance(control, QLineEdit) else []
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(control, row, 1)
            label.show()  # at once: Qt would show it a round of events later
            control.show()

    def _answer(self, attribute_id: str) -> Callable[[str | None], None]:
        def answer(value: str | None) -> None:
            if value != self._values.get(attribute_id):
                self.answered.emit(attribute_id, value)

        return answer
