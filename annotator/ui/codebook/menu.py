"""The context menu of a code, and the menu of the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.model.codes import Code
from annotator.ui.actions import Act
from annotator.ui.codebook.edits import KEYS
from annotator.ui.codebook.tally import Tallied
from annotator.ui.widgets.code_rows import Retired
from annotator.ui.widgets.labels import spelled

if TYPE_CHECKING:
    from annotator.ui.codebook.panel import CodebookPanel


def code_menu(panel: CodebookPanel, code: Code) -> QMenu:
    """Everything that can be done with one code. The keys shown work in the tree itself."""
    menu = QMenu(panel)
    if code.takes_codings:
        use = _add(menu, panel.tr("Apply"), panel.keys.key(Act.TREE_USE))
        use.triggered.connect(lambda: panel.code_chosen.emit(code.id))
        lock = _add(menu, panel.tr("Lock: give it to every passage I select"), panel.keys.key(Act.TREE_LOCK))
        lock.triggered.connect(lambda: panel.lock_asked.emit(code.id))
    before = menu.actions()
    _add(menu, panel.tr("Show the rule"), panel.keys.key(Act.TREE_PEEK)).triggered.connect(lambda: panel.peek(code.id))
    _add(menu, panel.tr("List its passages")).triggered.connect(lambda: panel.passages_asked.emit(code.id))
    _add(menu, panel.tr("Show only this code")).triggered.connect(lambda: panel.show_only(code.id))
    if panel.shows_some_codes:
        _add(menu, panel.tr("Show all codes")).triggered.connect(lambda: panel.filter_asked.emit(None))
    reading = [action for action in menu.actions() if action not in before]
    _add(menu, panel.tr("Memo on this code…")).triggered.connect(lambda: panel.editing.ask_for_memo(code.id))
    menu.addSeparator()
    new = _add(menu, panel.tr("New code beside it…"), panel.keys.key(Act.TREE_SIBLING))
    new.triggered.connect(lambda: panel.new_code(parent=code.parent))
    below = _add(menu, panel.tr("New code below it…"), panel.keys.key(Act.TREE_CHILD))
    below.triggered.connect(lambda: panel.new_code(parent=code.id))
    below.setEnabled(not code.retired)
    menu.addSeparator()
    rename = _add(menu, panel.tr("Rename"), panel.keys.key(Act.TREE_RENAME))
    rename.triggered.connect(lambda: panel.rename(code.id))
    _add(menu, panel.tr("Colour…")).triggered.connect(lambda: panel.editing.ask_for_colour(code.id))
    keys = key_menu(panel, code)
    keys.setTitle(panel.tr("Key"))
    menu.addMenu(keys)
    menu.addSeparator()
    if code.retired:
        _add(menu, panel.tr("Bring back")).triggered.connect(lambda: panel.editing.bring_back(code.id))
    else:
        retire = _add(menu, panel.tr("Retire"), panel.keys.key(Act.TREE_RETIRE))
        retire.triggered.connect(lambda: panel.editing.retire(code.id))
    panel.resting.rest_menu(menu, reading)
    return menu


def key_menu(panel: CodebookPanel, code: Code) -> QMenu:
    """The digits, with the codes that hold them."""
    menu = QMenu(panel)
    group = QActionGroup(menu)
    holders = {other.key: other.name for other in panel.codebook if other.key and other.id != code.id}
    for key in (None, *KEYS):
        text = panel.tr("None") if key is None else key
        if key in holders:
            text = panel.tr("%1, taken from %2").replace("%1", text).replace("%2", spelled(holders[key]))
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(key == code.key)
        action.triggered.connect(lambda _checked=False, key=key: panel.editing.give_key(code.id, key))
        group.addAction(action)
    menu.setEnabled(code.takes_codings)
    return menu


def add_counts(menu: QMenu, panel: CodebookPanel) -> None:
    """What the numbers count: everyone's only where everyone's may be seen."""
    group = QActionGroup(menu)
    for tallied, text in (
        (Tallied.MINE_HERE, panel.tr("Count mine in this document")),
        (Tallied.MINE, panel.tr("Count mine")),
        (Tallied.ALL, panel.tr("Count everyone's")),
    ):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(panel.tallied is tallied)
        action.triggered.connect(lambda _checked=False, tallied=tallied: panel.count(tallied))
        group.addAction(action)
        if tallied is Tallied.ALL and panel.is_blind:
            action.setEnabled(False)
            action.setText(panel.tr("Count everyone's (not while blind)"))


def panel_menu(panel: CodebookPanel) -> QMenu:
    """What the numbers count, whether retired codes are shown, folding."""
    menu = QMenu(panel)
    add_counts(menu, panel)
    menu.addSeparator()
    retired = menu.addAction(panel.tr("Show retired codes"))
    retired.setCheckable(True)
    retired.setChecked(panel.retired is Retired.SHOWN)
    retired.toggled.connect(lambda on: panel.show_retired(Retired.SHOWN if on else Retired.HIDDEN))
    menu.addAction(panel.tr("Unfold all")).triggered.connect(panel.unfold_all)
    menu.addAction(panel.tr("Fold all")).triggered.connect(panel.fold_all)
    if panel.shows_some_codes:
        menu.addSeparator()
        menu.addAction(panel.tr("Show all codes")).triggered.connect(lambda: panel.filter_asked.emit(None))
    return menu


def _add(menu: QMenu, text: str, key: str = "") -> QAction:
    """An entry that shows its key without claiming it: the tree listens to the keys itself."""
    return menu.addAction(f"{text}\t{key}" if key else text)
