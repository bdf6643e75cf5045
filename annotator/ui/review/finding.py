"""The middle of Agreement: the finding in words, the forest plot, how to read it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.agreement.coefficients import Measure
from annotator.model.codebook import Codebook
from annotator.ui.icons.icon import icon
from annotator.ui.keys_in_force import keys_in
from annotator.ui.review.choices import Choices, Order, Shown
from annotator.ui.review.figures import uncoded_share
from annotator.ui.review.forest_rows import forest_of
from annotator.ui.review.forest_view import ForestView
from annotator.ui.review.legend import Legend
from annotator.ui.review.measured import Measured
from annotator.ui.review.saying import footnote, headline, left_out, subtitle
from annotator.ui.review.section_box import small_prose
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import looks_of
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.prose import Prose
from annotator.ui.widgets.thin_bar import ThinBar

SIDE = 32
BETWEEN = 60
"""Pixels between texts, tools, table and note."""
LEAST_ROWS, MANY_ROWS = 6, 9
"""Rows below which the note gives way, and those that are seen at once where the page scrolls."""


class Finding(QWidget):
    """`order_chosen` tells an Order; `table` is the forest plot."""

    order_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._order = Order.LOWEST
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = ForestView(appearance)
        self._headline = QLabel()
        self._headline.setProperty("role", "headline")
        self._headline.setWordWrap(True)
        self._subtitle = Prose(appearance, token="ink2")  # noqa: S106 - a colour's name
        self._left_out = small_prose(appearance)
        self._bar = ThinBar()
        self._order_button = QPushButton()
        self._order_button.setProperty("role", "quiet")
        self._order_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._order_button.clicked.connect(self._open_orders)
        self._legend = Legend(appearance)
        self._footnote = small_prose(appearance)
        self._foot = QWidget()
        self._build()
        self.table.order_asked.connect(lambda: self.order_chosen.emit(self._order.following))
        self._measured: Measured | None = None
        keys_in(appearance).changed.connect(self._show_footnote)
        appearance.changed.connect(self._tint)
        self._tint()

    @property
    def words(self) -> tuple[str, str]:
        """Headline and the line below it."""
        return self._headline.text(), self._subtitle.plain_text()

    def show_measured(self, measured: Measured, choices: Choices, codebook: Codebook) -> None:
        self._order = choices.order
        self._headline.setText(headline(measured))
        percent = measured.total_of(Measure.PERCENT) if choices.shown is Shown.PERCENT else None
        self._subtitle.set_runs(subtitle(measured, uncoded=uncoded_share(percent) if percent is not None else None))
        words, why = left_out(measured)
        self._left_out.set_text(words)
        self._left_out.setToolTip(why)
        self._left_out.setVisible(bool(words))
        self._order_button.setText(self._name(choices.order))
        self._legend.setVisible(choices.shown.is_corrected)
        self._measured = measured
        self._show_footnote()
        self.table.show_forest(forest_of(measured, codebook), looks_of(codebook, self._appearance.theme.name))

    def _show_footnote(self) -> None:
        if self._measured is not None:
            self._footnote.set_runs(footnote(self._measured, keys_in(self._appearance)))
            self._legend.setToolTip(self._footnote.plain_text())
            self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def height_for(self, width: int) -> int:
        """Pixels that texts, note and some rows take at a width."""
        room = width - 2 * SIDE
        texts = (self._headline, self._subtitle, self._left_out, self._footnote)
        words = sum(one.heightForWidth(room) for one in texts)
        rows = max(1, min(MANY_ROWS, len(self.table.forest.rows)))
        tools = 2 * max(self._order_button.sizeHint().height(), self._legend.sizeHint().height())
        return words + tools + BETWEEN + self.table.height_of(rows)

    def _give_room(self) -> None:
        """Where the table would have few rows, the note below it gives way; the legend has its words in a bubble."""
        width = self.width() - 2 * SIDE
        texts = [one for one in (self._headline, self._subtitle, self._left_out) if not one.isHidden()]
        taken = (
            sum(one.heightForWidth(width) for one in (*texts, self._footnote)) + self._order_button.sizeHint().height()
        )
        self._foot.setVisible(self.height() - taken - BETWEEN >= self.table.height_of(LEAST_ROWS))

    def show_progress(self, step: int, of: int) -> None:
        """A thin bar on top; `of` 0 is work of unknown length, below 0 none."""
        self._bar.setVisible(of >= 0)
        if of >= 0:
            self._bar.setRange(0, of)
            self._bar.setValue(step)

    def _name(self, order: Order) -> str:
        names = {
            Order.LOWEST: self.tr("Lowest first"),
            Order.HIGHEST: self.tr("Highest first"),
            Order.MOST_USED: self.tr("Most used first"),
            Order.CODEBOOK: self.tr("As in the codebook"),
        }
        return names[order]

    def _open_orders(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for order in Order:
            action = menu.addAction(self._name(order))
            action.triggered.connect(partial(self._choose_order, order))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
        menu.popup(self._order_button.mapToGlobal(QPoint(0, self._order_button.height() + 2)))

    def _choose_order(self, order: Order, _checked: object = None) -> None:
        self.order_chosen.emit(order)

    def _tint(self) -> None:
        self._order_button.setIcon(icon("chevron_down", self._appearance.colour("ink2")))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(SIDE, 18, SIDE, 0)
        words.setSpacing(3)
        words.addWidget(self._headline)
        words.addWidget(self._subtitle)
        words.addWidget(self._left_out)
        tools = FlowRow(self._order_button)
        tools.set_margins(SIDE - 12, 8, SIDE, 0)
        tools.push(self._legend)
        table = QVBoxLayout()
        table.setContentsMargins(SIDE - 12, 0, SIDE - 12, 0)
        table.addWidget(self.table)
        line = QFrame()
        set_role(line, "hairline")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(SIDE, 0, SIDE, 14)
        foot.setSpacing(10)
        foot.addWidget(line)
        foot.addWidget(self._footnote)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(words)
        column.addWidget(tools)
        column.addLayout(table, 1)
        column.addWidget(self._foot)
        column.addStretch(0)
