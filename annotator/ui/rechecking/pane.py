"""The list of one's own codings that want another look: kept, replaced or removed by single keys, beside the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QProgressBar, QVBoxLayout, QWidget

from annotator.exchange.codebook_difference import CodeDifference
from annotator.model.records import Coding
from annotator.ui.actions import Act, Where
from annotator.ui.keys_in_force import ListKeys, keys_in
from annotator.ui.numerals import grouped
from annotator.ui.rechecking.change_card import ChangeCard
from annotator.ui.rechecking.rows import RecheckDelegate, RecheckModel, RowOf
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.typed_list import TypedWay
from annotator.workspace.rechecking import ChangedRule

CARD = 300
BAR = 120
MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class _List(QListView):
    """Keys that move go to the list, all others to the pane; letters that are no keys lead to a code of that name."""

    way: TypedWay

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in MOVES:
            super().keyPressEvent(event)
        else:
            event.setAccepted(self.way.takes(event))


class RecheckPane(QWidget):
    """Each signal but `closed` carries the id of the coding at hand: `pointed_at` that its row is current,
    `kept`, `replaced` and `removed` what was decided, `opened` that its text is wanted."""

    pointed_at = Signal(str)
    kept = Signal(str)
    replaced = Signal(str)
    removed = Signal(str)
    opened = Signal(str)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = RecheckModel(self)
        self._view = _List(self)
        self._card = ChangeCard(self)
        self._progress = QLabel(self)
        self._bar = QProgressBar(self)
        self._empty = QLabel(self)
        self._keys = QLabel(self)
        self._lay_out()
        ListKeys(Where.RECHECK, appearance, self._key_slots(), self._view, self)
        self._view.way = TypedWay(self._view, self._model.code_at)
        keys_in(appearance).changed.connect(self._show_keys)
        self._show_keys()
        self._view.selectionModel().currentChanged.connect(self._point)
        self._view.doubleClicked.connect(lambda _index: self._tell(self.opened))

    @property
    def progress(self) -> str:
        return self._progress.text()

    @property
    def current(self) -> str:
        """The id of the coding at hand, "" where none is left."""
        coding = self._model.coding(self._view.currentIndex())
        return coding.id if coding is not None else ""

    def show_codings(self, codings: Sequence[Coding], row_of: RowOf, done: int, total: int) -> None:
        """Show what is left; the same coding stays at hand, else the one that took its place."""
        current, place = self.current, self._view.currentIndex().row()
        self._view.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._model.show_codings(codings, row_of)
        self._view.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._progress.setText(self.tr("{done} of {total}").format(done=grouped(done), total=grouped(total)))
        self._progress.setAccessibleName(self.tr("{done} of {total} looked at").format(done=done, total=total))
        self._bar.setMaximum(max(1, total))
        self._bar.setValue(done)
        self._view.setVisible(bool(codings))
        self._card.setVisible(bool(codings))
        self._empty.setVisible(not codings)
        if not codings:
            self._empty.setText(
                self.tr("Every coding was looked at. Nothing is left to re-check.")
                if total
                else self.tr("Nothing to re-check: no rule changed its meaning since you coded.")
            )
            return
        found = self._model.place_of(current)
        row = found if found is not None else max(0, min(place, len(codings) - 1))
        self._view.setCurrentIndex(self._model.index(row, 0))

    def show_change(self, name: str, rule: ChangedRule, differences: Sequence[CodeDifference]) -> None:
        """What changed in the code of the coding at hand."""
        self._card.show_change(name, rule, differences)

    def _point(self, index: QModelIndex) -> None:
        coding = self._model.coding(index)
        if coding is not None:
            self.pointed_at.emit(coding.id)

    def _tell(self, signal: SignalInstance) -> None:
        if self.current:
            signal.emit(self.current)

    def _step(self, by: int) -> None:
        place = self._view.currentIndex().row() + by
        if 0 <= place < self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(place, 0))

    def _key_slots(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.RECHECK_KEEP: lambda: self._tell(self.kept),
            Act.RECHECK_REPLACE: lambda: self._tell(self.replaced),
            Act.RECHECK_REMOVE: lambda: self._tell(self.removed),
            Act.RECHECK_OPEN: lambda: self._tell(self.opened),
            Act.RECHECK_NEXT: lambda: self._step(1),
            Act.RECHECK_PREVIOUS: lambda: self._step(-1),
        }

    def _show_keys(self) -> None:
        """What the keys do here, those that have one."""
        words = keys_in(self._appearance).words
        said = (
            words(self.tr("{key} keep"), "", key=Act.RECHECK_KEEP),
            words(self.tr("{key} replace"), "", key=Act.RECHECK_REPLACE),
            words(self.tr("{key} remove"), "", key=Act.RECHECK_REMOVE),
            words(self.tr("{next}/{back} next, back"), "", next=Act.RECHECK_NEXT, back=Act.RECHECK_PREVIOUS),
            words(self.tr("{key} to the text"), "", key=Act.RECHECK_OPEN),
        )
        self._keys.setText(" · ".join(each for each in said if each))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("To re-check"))
        set_role(title, "panel_title")
        set_role(self._progress, "panel_note")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR)
        set_role(self._keys, "micro")
        self._keys.setWordWrap(True)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        close = IconButton(self._appearance, "close", self.tr("Close the list"), self, key="Esc")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 8, 4)
        head.setSpacing(10)
        for widget in (title, self._progress, self._bar):
            head.addWidget(widget)
        head.addWidget(self._keys, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _lay_out(self) -> None:
        set_role(self, "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        view = self._view
        view.setModel(self._model)
        view.setItemDelegate(RecheckDelegate(self._appearance, view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("To re-check"))
        set_role(view, "paper")
        set_role(self._empty, "quiet")
        self._empty.setContentsMargins(16, 8, 16, 8)
        self._card.setFixedWidth(CARD)
        self.setFocusProxy(view)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(view, 1)
        body.addWidget(self._card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._empty)
        layout.addLayout(body, 1)
