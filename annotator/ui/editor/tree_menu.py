"""The menus of the editor's tree: of one code, and of the codebook."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.model.codes import Code
from annotator.ui.actions import Act
from annotator.ui.widgets.words import counted
from annotator.workspace.acts import Step

if TYPE_CHECKING:
    from annotator.ui.editor.mode import EditorMode
    from annotator.ui.editor.tree_panel import TreePanel


def code_menu(panel: TreePanel, code: Code) -> QMenu:
    """Everything that can be done with one code. The keys shown work in the tree itself."""
    codes = panel.acts.meant(code.id)
    if len(codes) > 1:
        return several_menu(panel, codes)
    menu = QMenu(panel)

    def add(text: str, key: Act | None, act: Callable[[], object]) -> QAction:
        shown = panel.keys.key(key) if key else ""
        action = menu.addAction(f"{text}\t{shown}" if shown else text)
        action.triggered.connect(lambda _checked=False: act())
        return action

    edit = add(panel.tr("Edit the rule"), Act.TREE_USE, panel.edit_asked.emit)
    listing = add(panel.tr("List its passages"), None, lambda: panel.passages_asked.emit(code.id))
    menu.addSeparator()
    add(panel.tr("New code beside it…"), Act.TREE_SIBLING, lambda: panel.new_code(code.parent))
    add(panel.tr("New code below it…"), Act.TREE_CHILD, lambda: panel.new_code(code.id))
    add(panel.tr("Copy"), Act.TREE_COPY, lambda: panel.copy(code.id))
    menu.addSeparator()
    add(panel.tr("Rename"), Act.TREE_RENAME, panel.tree.edit_name)
    add(panel.tr("Colour…"), None, lambda: panel.colour_asked.emit(code.id))
    if code.takes_codings:
        add(panel.tr("Set its key…"), Act.TREE_KEY, lambda: panel.ask_key(code.id))
    menu.addSeparator()
    for text, key, step in (
        (panel.tr("Move up"), Act.TREE_UP, Step.UP),
        (panel.tr("Move down"), Act.TREE_DOWN, Step.DOWN),
        (panel.tr("One level in"), Act.TREE_INWARDS, Step.INWARDS),
        (panel.tr("One level out"), Act.TREE_OUTWARDS, Step.OUTWARDS),
    ):
        add(text, key, partial(panel.acts.step, codes, step))
    menu.addSeparator()
    add(panel.tr("Merge into another code…"), None, lambda: panel.merge_asked.emit(code.id))
    add(panel.tr("Split…"), None, lambda: panel.split_asked.emit(code.id))
    if code.codable:
        add(panel.tr("Make it a heading"), None, lambda: panel.acts.set_codable(codes, codable=False))
    else:
        add(panel.tr("Let it take codings"), None, lambda: panel.acts.set_codable(codes, codable=True))
    if code.retired:
        add(panel.tr("Bring back"), None, lambda: panel.acts.bring_back(codes))
    else:
        add(panel.tr("Retire"), Act.TREE_RETIRE, lambda: panel.acts.retire(codes))
    panel.resting.rest_menu(menu, (edit, listing))
    return menu


def several_menu(panel: TreePanel, codes: tuple[str, ...]) -> QMenu:
    """What can be done with several codes at once."""
    menu = QMenu(panel)
    number = counted(len(codes), panel.tr("%1 code"), panel.tr("%1 codes"))
    menu.addAction(panel.tr("{codes} together:").format(codes=number)).setEnabled(False)
    acts = panel.acts
    entries: tuple[tuple[str, Act | None, Callable[[], object]] | None, ...] = (
        (panel.tr("Colour…"), None, lambda: panel.colour_asked.emit(codes[0])),
        None,
        *(
            (text, key, partial(acts.step, codes, step))
            for text, key, step in (
                (panel.tr("Move up"), Act.TREE_UP, Step.UP),
                (panel.tr("Move down"), Act.TREE_DOWN, Step.DOWN),
                (panel.tr("One level in"), Act.TREE_INWARDS, Step.INWARDS),
                (panel.tr("One level out"), Act.TREE_OUTWARDS, Step.OUTWARDS),
            )
        ),
        None,
        (panel.tr("Make them headings"), None, partial(acts.set_codable, codes, codable=False)),
        (panel.tr("Let them take codings"), None, partial(acts.set_codable, codes, codable=True)),
        (panel.tr("Bring back"), None, partial(acts.bring_back, codes)),
        (panel.tr("Retire"), Act.TREE_RETIRE, partial(acts.retire, codes)),
    )
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        text, key, act = entry
        shown = panel.keys.key(key) if key else ""
        action = menu.addAction(f"{text}\t{shown}" if shown else text)
        action.triggered.connect(lambda _checked=False, act=act: act())
    panel.resting.rest_menu(menu, ())
    return menu


def book_menu(editor: EditorMode) -> QMenu:
    """Files and versions of the codebook, and folding."""
    menu = QMenu(editor)
    groups: tuple[tuple[tuple[str, Callable[[], object]], ...], ...] = (
        (
            (editor.tr("Use a codebook file…"), editor.import_asked.emit),
            (editor.tr("Save as YAML, CSV, HTML or Word…"), editor.file_asked.emit),
        ),
        (
            (editor.tr("Freeze this draft…"), editor.ask_freeze),
            (editor.tr("Discard this draft…"), editor.ask_discard),
            (editor.tr("Compare versions…"), editor.ask_compare),
        ),
        (
            (editor.tr("Unfold all"), lambda: editor.tree.tree.fold_all(away=False)),
            (editor.tr("Fold all"), lambda: editor.tree.tree.fold_all(away=True)),
        ),
    )
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        for text, act in group:
            menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())
    return menu
