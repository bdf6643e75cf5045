"""Widgets that show a setting and change it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from annotator.ui.settings import LIMITS, SettingsFile
from annotator.ui.theme.style import set_role

TEXT_LEFT = 8
"""A style sheet's padding does not reach the words of a spin box."""


class _Bound(QObject):
    """Keeps an editor showing the setting's value, whoever changes it."""

    def __init__(self, settings: SettingsFile, name: str, show: Callable[[Any], object], editor: QWidget) -> None:
        super().__init__(editor)
        self._settings = settings
        self._name = name
        self._show = show
        settings.changed.connect(self._follow)
        show(getattr(settings.now, name))

    def take(self, value: Any) -> None:
        if value != getattr(self._settings.now, self._name):
            self._settings.change(**{self._name: value})

    def _follow(self, names: frozenset[str]) -> None:
        if self._name in names:
            self._show(getattr(self._settings.now, self._name))


class _CalmCombo(QComboBox):
    """The wheel scrolls the page, not the choice under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _CalmSpin(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _CalmDoubleSpin(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def check_box(settings: SettingsFile, name: str) -> QCheckBox:
    """For a setting that is on or off."""
    box = QCheckBox()
    set_role(box, "alone")
    bound = _Bound(settings, name, box.setChecked, box)
    box.toggled.connect(bound.take)
    return box


def choice_box(settings: SettingsFile, name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    """For one of a few values, each with the words that stand for it. A value that is none of them is added."""
    box = _CalmCombo()
    box.setToolTip(", ".join(words for words, _ in choices[:8]))
    for words, value in choices:
        box.addItem(words, value)

    def show(value: object) -> None:
        values = [box.itemData(place) for place in range(box.count())]
        if value not in values:
            values.append(value)
            box.addItem(str(value), value)
        box.setCurrentIndex(values.index(value))

    bound = _Bound(settings, name, show, box)
    box.activated.connect(lambda place: bound.take(box.itemData(place)))
    box.setMaxVisibleItems(16)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(9)
    return box


def number_box(settings: SettingsFile, name: str, *, step: int = 1, unit: str = "") -> QSpinBox:
    """For a whole number within its limits."""
    box = _CalmSpin()
    box.lineEdit().setTextMargins(TEXT_LEFT, 0, 0, 0)
    least, most = LIMITS[name]
    box.setRange(int(least), int(most))
    box.setSingleStep(step)
    box.setKeyboardTracking(False)
    if unit:
        box.setSuffix(f" {unit}")
    bound = _Bound(settings, name, box.setValue, box)
    box.valueChanged.connect(bound.take)
    return box


def share_box(settings: SettingsFile, name: str) -> QDoubleSpinBox:
    """For a share or coefficient with two decimals."""
    box = _CalmDoubleSpin()
    box.lineEdit().setTextMargins(TEXT_LEFT, 0, 0, 0)
    least, most = LIMITS[name]
    box.setRange(least, most)
    box.setDecimals(2)
    box.setSingleStep(0.01)
    box.setKeyboardTracking(False)
    bound = _Bound(settings, name, box.setValue, box)
    box.valueChanged.connect(lambda value: bound.take(round(value, 2)))
    return box


def line(settings: SettingsFile, name: str, *, longest: int, clean: Callable[[str], str]) -> QLineEdit:
    """For words; `clean` makes of what was typed what is kept."""
    field = QLineEdit()
    field.setMaxLength(longest)
    field.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show(value: str) -> None:
        if clean(field.text()) != value:
            field.setText(value)

    bound = _Bound(settings, name, show, field)
    field.textEdited.connect(lambda text: bound.take(clean(text)))
    return field
