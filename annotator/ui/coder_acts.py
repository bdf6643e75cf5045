"""Who codes at this computer, and whose codings are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from annotator.model.errors import AnnotatorError
from annotator.model.records import Coder
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.dialogs.coders import ChooseCoders, CoderName, MergeCoders, SwitchCoder
from annotator.ui.undo import Undo
from annotator.ui.widgets.labels import spelled
from annotator.ui.widgets.words import counted
from annotator.workspace import acts


def _beside_hands() -> QPoint:
    """Where a menu opens: at the pointer if that is on a button, else under the button that a key has pressed."""
    pressed, pointed = QApplication.focusWidget(), QApplication.widgetAt(QCursor.pos())
    if isinstance(pressed, QAbstractButton) and not isinstance(pointed, QAbstractButton):
        return pressed.mapToGlobal(QPoint(0, pressed.height() + 2))
    return QCursor.pos()


class CoderActs(QObject):
    """Menus and dialogs about coders."""

    def __init__(self, desk: Desk, undo: Undo) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._undo = undo
        desk.viewing.changed.connect(self._remember)
        self._refresh_check()

    @property
    def coder(self) -> Coder:
        return self._desk.workspace.coders[self._desk.viewing.coder]

    def slots(self) -> dict[Act, Slot]:
        return {
            Act.SWITCH_CODER: self.ask_switch,
            Act.RENAME_CODER: self.ask_name,
            Act.MERGE_CODERS: self.ask_merge,
            Act.WHOSE_CODINGS: self.step_whose,
            Act.CHOOSE_CODERS: self.ask_coders,
            Act.CLEAR_FILTERS: lambda: self._desk.viewing.show_codes(None),
        }

    def whose_words(self) -> str:
        """The badge of the status bar."""
        viewing, coders = self._desk.viewing, self._desk.workspace.coders
        if viewing.coders == frozenset():
            return self.tr("No codings are shown")
        if viewing.is_blind:
            return self.tr("Blind: only your own codings are shown")
        shown = [coder for coder in coders.values() if viewing.coders is None or coder.id in viewing.coders]
        if len(shown) == len(coders):
            return counted(len(coders), self.tr("Open: %1 coder shown"), self.tr("Open: all %1 coders shown"))
        return self.tr("Shown: {names}").format(names=", ".join(coder.name for coder in shown) or "–")

    def open_menu(self) -> None:
        """The avatar's menu: coders to switch to, then what can be done about coders."""
        menu = QMenu(self._desk.window)
        for coder in self._desk.workspace.coders.values():
            action = menu.addAction(spelled(coder.name))
            action.setCheckable(True)
            action.setChecked(coder.id == self.coder.id)
            action.triggered.connect(lambda _on=False, coder_id=coder.id: self.sit_down(coder_id))
        menu.addSeparator()
        for act in (Act.SWITCH_CODER, Act.RENAME_CODER, Act.MERGE_CODERS):
            menu.addAction(self._desk.actions[act])
        self._open(menu)

    def open_whose_menu(self) -> None:
        """Mine, everyone's, or those of one coder."""
        viewing, coders = self._desk.viewing, self._desk.workspace.coders
        menu = QMenu(self._desk.window)
        choices: list[tuple[str, frozenset[str] | None]] = [
            (self.tr("Only my own codings"), frozenset({viewing.coder})),
            (self.tr("Everyone's codings"), None),
            (self.tr("No codings"), frozenset()),
        ]
        choices += [
            (self.tr("Only {name}'s").format(name=c.name), frozenset({c.id}))
            for c in coders.values()
            if c.id != viewing.coder
        ]
        for number, (text, shown) in enumerate(choices):
            if number == 3:
                menu.addSeparator()
            action = menu.addAction(spelled(text))
            action.setCheckable(True)
            action.setChecked(viewing.coders == shown)
            action.triggered.connect(lambda _on=False, shown=shown: viewing.show_coders(shown))
        menu.addSeparator()
        menu.addAction(self._desk.actions[Act.CHOOSE_CODERS])
        self._open(menu)

    def sit_down(self, coder_id: str) -> None:
        """Another coder takes the keyboard; only their own codings are shown."""
        if coder_id != self.coder.id:
            self._desk.typed.keep()
            self._desk.viewing.sit_down(coder_id)
            self._desk.messages.hint(self.tr("{name} codes now.").format(name=self.coder.name))

    def step_whose(self) -> None:
        """From one's own codings to everyone's, to none, to one's own."""
        viewing = self._desk.viewing
        mine = frozenset({viewing.coder})
        viewing.show_coders({mine: None, None: frozenset()}.get(viewing.coders, mine))

    def ask_switch(self) -> None:
        dialog = SwitchCoder(self._desk.workspace.coders, self.coder.id, self._desk.window)
        dialog.chosen.connect(self.sit_down)
        dialog.joined.connect(lambda name, initials: self._join(dialog, name, initials))
        dialog.open()

    def ask_name(self) -> None:
        coder = self.coder
        dialog = CoderName(coder.name, coder.initials, self._desk.window)
        dialog.signed.connect(lambda name, initials: self._rename(dialog, name, initials))
        dialog.open()

    def ask_merge(self) -> None:
        coders, shown = self._desk.workspace.coders, self._desk.viewing.coders
        if len(coders) < 2:
            self._desk.messages.hint(self.tr("There is only one coder in this project."))
            return
        told = coders if shown is None else shown & coders.keys()
        counts = {coder: self._desk.workspace.count(coder=coder) for coder in told}
        dialog = MergeCoders(coders, counts, self._desk.window)
        dialog.merged.connect(self._merge)
        dialog.open()

    def ask_coders(self) -> None:
        viewing, coders = self._desk.viewing, self._desk.workspace.coders
        shown = frozenset(coders) if viewing.coders is None else viewing.coders
        dialog = ChooseCoders(coders, shown, self._desk.window)
        dialog.chosen.connect(viewing.show_coders)
        dialog.open()

    def _join(self, dialog: SwitchCoder, name: str, initials: str) -> None:
        try:
            coder, change = acts.add_coder(name, self._desk.workspace.coders, initials=initials or None)
        except AnnotatorError as problem:
            dialog.show_problem(problem)
            return
        self._undo.note(change)
        dialog.accept()
        if coder.id in self._desk.workspace.coders:
            self.sit_down(coder.id)

    def _rename(self, dialog: CoderName, name: str, initials: str) -> None:
        try:
            change = acts.rename_coder(self.coder, name, self._desk.workspace.coders, initials or None)
        except AnnotatorError as problem:
            dialog.show_problem(problem)
            return
        self._undo.do(change)
        self._desk.settings.change(coder_name=" ".join(name.split()), coder_initials=initials)
        dialog.accept()

    def _merge(self, source_id: str, target_id: str) -> None:
        workspace, viewing = self._desk.workspace, self._desk.viewing
        source, target = workspace.coders[source_id], workspace.coders[target_id]
        codings = [*workspace.codings(coder=source_id), *workspace.codings(coder=target_id)]
        try:
            change = acts.merge_coders(source, target, codings, workspace.readings.values(), by=target_id)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        if viewing.coder == source_id:
            viewing.sit_down(target_id)
        elif viewing.coders is not None and source_id in viewing.coders:
            viewing.show_coders(viewing.coders - {source_id} | {target_id})
        self._undo.do(change)
        text = self.tr("{source} is now part of {target}.").format(source=source.name, target=target.name)
        self._desk.messages.hint(text)

    def _remember(self) -> None:
        info, viewing = self._desk.workspace.info, self._desk.viewing
        self._desk.settings.remember_coder(info.id, viewing.coder)
        self._desk.settings.remember_everyone(info.id, everyone=viewing.coders is None)
        self._refresh_check()

    def _refresh_check(self) -> None:
        self._desk.actions[Act.WHOSE_CODINGS].setChecked(self._desk.viewing.coders is None)

    def _open(self, menu: QMenu) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(_beside_hands())
