"""The context menu of a code in the editor's tree."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.model.codes import Code
from annotator.workspace.acts import Step

if TYPE_CHECKING:
    from annotator.ui.editor.tree_panel import TreePanel


def code_menu(panel: TreePanel, code: Code) -> QMenu:
    """Everything that can be done with one code. The keys shown work in the tree itself."""
    menu = QMenu(panel)

    def add(text: str, key: str, act: Callable[[], object]) -> None:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        menu.addAction(f"{text}\t{shown}" if shown else text).triggered.connect(lambda _checked=False: act())

    add(panel.tr("Edit the rule"), "Return", panel.edit_asked.emit)
    add(panel.tr("List its passages"), "", lambda: panel.passages_asked.emit(code.id))
    menu.addSeparator()
    add(panel.tr("New code beside it…"), "N", lambda: panel.new_code(code.parent))
    add(panel.tr("New code below it…"), "Shift+N", lambda: panel.new_code(code.id))
    add(panel.tr("Copy"), "Ctrl+D", lambda: panel.copy(code.id))
    menu.addSeparator()
    add(panel.tr("Rename"), "F2", panel.tree.edit_name)
    add(panel.tr("Colour…"), "", lambda: panel.colour_asked.emit(code.id))
    if code.takes_codings:
        add(panel.tr("Set its key…"), "K", lambda: panel.ask_key(code.id))
    menu.addSeparator()
    for text, key, step in (
        (panel.tr("Move up"), "Alt+Up", Step.UP),
        (panel.tr("Move down"), "Alt+Down", Step.DOWN),
        (panel.tr("One level in"), "Alt+Right", Step.INWARDS),
        (panel.tr("One level out"), "Alt+Left", Step.OUTWARDS),
    ):
        add(text, key, partial(panel.step, code.id, step))
    menu.addSeparator()
    add(panel.tr("Merge into another code…"), "", lambda: panel.merge_asked.emit(code.id))
    add(panel.tr("Split…"), "", lambda: panel.split_asked.emit(code.id))
    if code.codable:
        add(panel.tr("Make it a heading"), "", lambda: panel.set_codable(code.id, codable=False))
    else:
        add(panel.tr("Let it take codings"), "", lambda: panel.set_codable(code.id, codable=True))
    if code.retired:
        add(panel.tr("Bring back"), "", lambda: panel.bring_back(code.id))
    else:
        add(panel.tr("Retire"), "Del", lambda: panel.retire(code.id))
    return menu
