"""A code's rule: what it means, when to use it, when to use another code instead."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Exclude
from annotator.ui.keys_in_force import Keys, keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.prose import LINE_BREAK, Prose, Run

LABEL_WIDTH = 70
LABEL_GAP = 6


def sentence(text: str) -> str:
    """A rule as a sentence of its own: a capital before, a full stop after."""
    text = text.strip()
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '!', '?', '。', '…')) else '.'}"


def include_runs(rules: Iterable[str]) -> tuple[Run, ...]:
    return (Run(LINE_BREAK.join(sentence(rule) for rule in rules)),)


def exclude_runs(rules: Iterable[Exclude], codebook: Codebook, keys: Keys, use: str) -> tuple[Run, ...]:
    """`use` is the words between the rule and the code to take instead, with %1 for the code's name."""
    runs: list[Run] = []
    for rule in rules:
        gap = LINE_BREAK if runs else ""
        other = codebook.by_id.get(rule.use) if rule.use else None
        if other is None:
            runs.append(Run(gap + sentence(rule.text)))
            continue
        before, _, after = use.partition("%1")
        runs.append(Run(gap + sentence(rule.text).rstrip(".。") + before))
        runs.append(Run(other.name, key=keys.of_code(other), link=other.id, weight=500))
        runs.append(Run(after + "."))
    return tuple(runs)


class RuleView(QWidget):
    """Definition, Include, Exclude and unit. `code_pressed` carries the id of a code named as the better one."""

    code_pressed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys_in(appearance)
        self._shown: tuple[Code, Codebook] | None = None
        self._definition = Prose(appearance, self)
        self._include_label = self._label(self.tr("Include"), "include")
        self._include = Prose(appearance, self, size_name="small")
        self._exclude_label = self._label(self.tr("Exclude"), "exclude")
        self._exclude = Prose(appearance, self, size_name="small")
        self._exclude.link_pressed.connect(self.code_pressed)
        self._unit_label = self._label(self.tr("Unit"), "small")
        self._unit = Prose(appearance, self, size_name="small", token="ink2")  # noqa: S106 - a colour's name
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        pairs = (
            (self._include_label, self._include),
            (self._exclude_label, self._exclude),
            (self._unit_label, self._unit),
        )
        for row, (label, prose) in enumerate(pairs):
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(prose, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(self._definition)
        layout.addLayout(grid)
        self._keys.changed.connect(self._follow_keys)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setContentsMargins(0, 0, LABEL_GAP, 0)
        return label

    def _follow_keys(self) -> None:
        if self._shown is not None:
            self.show_rule(*self._shown)

    def show_rule(self, code: Code, codebook: Codebook) -> None:
        self._shown = code, codebook
        self._definition.set_text(code.definition or self.tr("No definition yet."))
        self._include.set_runs(include_runs(code.include))
        self._exclude.set_runs(exclude_runs(code.exclude, codebook, self._keys, self.tr(": use %1")))
        self._unit.set_text(sentence(code.unit) if code.unit else "")
        for label, prose, is_shown in (
            (self._include_label, self._include, bool(code.include)),
            (self._exclude_label, self._exclude, bool(code.exclude)),
            (self._unit_label, self._unit, bool(code.unit)),
        ):
            label.setVisible(is_shown)
            prose.setVisible(is_shown)

    def plain_text(self) -> str:
        """The whole rule in words, for a screen reader."""
        parts = [self._definition.plain_text()]
        for label, prose in ((self._include_label, self._include), (self._exclude_label, self._exclude)):
            if prose.plain_text():
                parts.append(f"{label.text()}: {prose.plain_text()}")
        return "\n".join(parts)
