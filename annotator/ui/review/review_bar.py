"""The bar of Review: its parts as tabs, and what is compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook
from annotator.model.records import Coder
from annotator.ui.icons.icon import icon
from annotator.ui.numerals import grouped
from annotator.ui.review.choices import Choices
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.tokens import size
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.labels import spelled
from annotator.workspace.compared import Counting


class Tab(IntEnum):
    AGREEMENT = 0
    DISAGREEMENTS = 1


class ReviewBar(QWidget):
    """`tab_chosen` a Tab; `coders_chosen` and `codes_chosen` tuples of ids, () for all; `count_chosen` a Counting."""

    tab_chosen = Signal(object)
    coders_chosen = Signal(object)
    codes_chosen = Signal(object)
    count_chosen = Signal(object)
    report_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._choices = Choices()
        self._coders: Mapping[str, Coder] = {}
        self._codebook = Codebook.of(())
        self.setProperty("role", "paper_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tabs = QButtonGroup(self)
        self._codes_button = self._button(self._fill_codes)
        self._count_button = self._button(self._fill_count)
        self._coders_button = self._button(self._fill_coders)
        self._report = QPushButton(self.tr("Report…"))
        self._report.setIconSize(QSize(16, 16))
        self._report.setToolTip(self.tr("Save every value as JSON or as a table"))
        self._report.clicked.connect(self.report_asked)
        self._build()
        appearance.changed.connect(self._tint)
        self._tint()

    @property
    def tabs(self) -> list[QAbstractButton]:
        return self._tabs.buttons()

    def show_tab(self, tab: Tab) -> None:
        self._tabs.button(tab).setChecked(True)

    def show_count(self, disagreements: int) -> None:
        """How many disagreements there are, beside the tab's name."""
        name = self.tr("Disagreements")
        self._tabs.button(Tab.DISAGREEMENTS).setText(f"{name}  {grouped(disagreements)}" if disagreements else name)

    def show_choices(
        self, choices: Choices, coders: Mapping[str, Coder], codebook: Codebook, compared: tuple[Coder, ...]
    ) -> None:
        """`compared` are the coders whom the figures are about, () while nobody is."""
        self._choices, self._coders, self._codebook = choices, coders, codebook
        number = len(compared) or len(choices.coders) or len(coders)
        self._coders_button.setText(
            self.tr("1 coder") if number == 1 else self.tr("%1 coders").replace("%1", str(number))
        )
        done = choices.count is Counting.DONE
        self._count_button.setText(self.tr("Done documents") if done else self.tr("Coded documents"))
        family = next((code.name for code in codebook.children(None) if self._family(code.id) == choices.codes), None)
        some = self.tr("%1 codes").replace("%1", str(len(choices.codes)))
        self._codes_button.setText(spelled(self.tr("All codes") if not choices.codes else family or some))
        self._report.setEnabled(bool(compared))

    def _family(self, code_id: str) -> tuple[str, ...]:
        return (code_id, *(below.id for below in self._codebook.descendants(code_id)))

    def _button(self, fill: Callable[[QMenu], None]) -> QPushButton:
        button = QPushButton()
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.clicked.connect(partial(self._open, button, fill))
        return button

    def _open(self, button: QPushButton, fill: Callable[[QMenu], None], _checked: object = None) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _fill_coders(self, menu: QMenu) -> None:
        """Every coder may be taken in or left out; those who count are chosen by themselves."""
        self._choice(menu, self.tr("All who have finished documents"), not self._choices.coders, self._all_coders)
        menu.addSeparator()
        for coder in self._coders.values():
            chosen = not self._choices.coders or coder.id in self._choices.coders
            action = self._choice(menu, coder.name, chosen, partial(self._toggle_coder, coder.id))
            others = [each for each in self._coders if each != coder.id]
            action.setEnabled(not chosen or len(self._choices.coders or self._coders) > 2 or not others)

    def _all_coders(self) -> None:
        self.coders_chosen.emit(())

    def _toggle_coder(self, coder_id: str) -> None:
        now = self._choices.coders or tuple(self._coders)
        wanted = {*now} ^ {coder_id}
        self.coders_chosen.emit(tuple(coder for coder in self._coders if coder in wanted))

    def _fill_count(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for counting, words in (
            (Counting.DONE, self.tr("Documents marked as done")),
            (Counting.CODED, self.tr("Also those in which something is coded")),
        ):
            action = self._choice(
                menu, words, counting is self._choices.count, partial(self.count_chosen.emit, counting)
            )
            group.addAction(action)

    def _fill_codes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        everything = partial(self.codes_chosen.emit, ())
        group.addAction(self._choice(menu, self.tr("All codes"), not self._choices.codes, everything))
        menu.addSeparator()
        for code in self._codebook.children(None):
            family = self._family(code.id)
            act = partial(self.codes_chosen.emit, family)
            group.addAction(self._choice(menu, code.name, self._choices.codes == family, act))

    def _choice(self, menu: QMenu, words: str, chosen: bool, act: Callable[[], object]) -> QAction:  # noqa: FBT001
        action = menu.addAction(spelled(words))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked: act())
        return action

    def _build(self) -> None:
        tabs, row = FlowRow(gap=22, between=0), FlowRow()
        row.set_margins(24, 0, 24, 0)
        Growing(row, self._appearance, lowest=size("sub_tabs"))
        for tab, name in ((Tab.AGREEMENT, self.tr("Agreement")), (Tab.DISAGREEMENTS, self.tr("Disagreements"))):
            button = QPushButton(name)
            button.setProperty("role", "sub_tab")
            button.setCheckable(True)
            button.clicked.connect(partial(self._tell_tab, tab))
            self._tabs.addButton(button, tab)
            tabs.add(button)
        row.add(tabs)
        row.push(self._codes_button, self._count_button, self._coders_button, self._report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        names = (self.tr("Which codes"), self.tr("Which documents count"), self.tr("Which coders"))
        for widget, words in zip((self._codes_button, self._count_button, self._coders_button), names, strict=True):
            widget.setToolTip(words)
            widget.setAccessibleDescription(words)

    def _tell_tab(self, tab: Tab, _checked: object = None) -> None:
        self.tab_chosen.emit(tab)

    def _tint(self) -> None:
        ink = self._appearance.colour("ink2")
        for button in (self._codes_button, self._count_button, self._coders_button):
            button.setIcon(icon("chevron_down", ink))
        self._report.setIcon(icon("download", ink))
