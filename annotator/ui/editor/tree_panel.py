"""The left side of the codebook editor: the tree, its filter and everything its keys do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from annotator.ui.actions import Act
from annotator.ui.dialogs.name import NameSheet
from annotator.ui.editor.bench import EditorBench
from annotator.ui.editor.code_tree import EditorTree, MovableCodes
from annotator.ui.editor.key_catcher import KeyCatcher
from annotator.ui.editor.tree_acts import TreeActs
from annotator.ui.editor.tree_menu import code_menu
from annotator.ui.keymap import key_text
from annotator.ui.keys_in_force import keys_in
from annotator.ui.numerals import grouped
from annotator.ui.resting import resting_in
from annotator.ui.theme.looks import looks_of
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.code_rows import Retired
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.row_editor import RowEditor
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.short_label import ShortLabel
from annotator.ui.widgets.words import counted
from annotator.workspace import acts

ANY_LENGTH = 32_767
"""What a field can hold: a name that is too long is refused with words, not cut."""
PAUSE_MS = 120
"""After so long without another letter in the filter the rule of the code that is current now is shown."""


class TreePanel(QWidget):
    """`current_changed` carries a code's id; `edit_asked` that the keyboard is wanted in its rule."""

    current_changed = Signal(str)
    edit_asked = Signal()
    merge_asked = Signal(str)
    split_asked = Signal(str)
    passages_asked = Signal(str)
    colour_asked = Signal(str)
    said = Signal(str)

    def __init__(self, bench: EditorBench, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.keys = keys_in(bench.appearance)
        self.resting = resting_in(bench.appearance)
        self._menu = menu
        self._changed: tuple[frozenset[str], int] = (frozenset(), 0)
        self._awaited: str | None = None
        self._came_from: dict[str, str] = {}
        self._unfiltered: str | None = None
        """The code that was current before the filter was typed."""
        self._show_soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._show_soon.timeout.connect(self._tell_current)
        self._model = MovableCodes(self.keys, self)
        self.tree = EditorTree(self._model, bench.appearance, self)
        self.acts = TreeActs(bench, self.tree)
        self._name = RowEditor(self.tree, self.tree.itemDelegate())
        self._filter = SearchField(self.tr("Filter codes"), Act.TREE_FILTER, bench.appearance, self)
        self._count = QLabel(self)
        self._empty = QLabel(self)
        self._hint = QLabel(self)
        self._hint.setProperty("rich", True)  # noqa: FBT003 - Qt's signature
        self._hint.setTextFormat(Qt.TextFormat.RichText)
        self._options = IconButton(bench.appearance, "more", self.tr("Files and versions of the codebook"), self)
        self.catcher = KeyCatcher(parent or self)
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._wire()

    def current_code(self) -> str | None:
        return self.tree.current_code()

    def choose(self, code_id: str) -> None:
        """Make a code the one that is edited."""
        self._filter.clear()
        self.tree.show_current(code_id)
        self.current_changed.emit(code_id)

    def refresh(self) -> None:
        """Show the codebook as it is now, the same row current, or its neighbour where it is gone.

        While a name is being typed into a row this waits.
        """
        if self._name.is_open:
            return
        codebook = self._bench.codebook
        before = self._model.shown_codes()
        current = self._awaited if self._awaited in codebook else self.tree.current_code()
        if current is not None and current not in codebook:
            current = self._after(current, before)
        if self._awaited == current:
            self._awaited = None
        self._show_rows(current)
        self._count.setText(grouped(len(codebook)))
        self.tree.setAccessibleName(
            counted(len(codebook), self.tr("Codebook tree, %1 code"), self.tr("Codebook tree, %1 codes"))
        )
        self.recount()
        self.current_changed.emit(self.tree.current_code() or "")

    def _after(self, gone: str, before: Sequence[str]) -> str | None:
        """The code to go on with: where one came from to the code that is gone, else the next row, else the last."""
        codebook = self._bench.codebook
        came_from = self._came_from.pop(gone, None)
        if came_from in codebook:
            return came_from
        place = before.index(gone) if gone in before else 0
        around = (*before[place:], *reversed(before[:place]))
        return next((code for code in around if code in codebook), None)

    def _show_rows(self, current: str | None) -> None:
        """The codes that the filter lets through; the first that it means is current where `current` is not shown."""
        codebook, query = self._bench.codebook, self._filter.text()
        self._model.show(codebook, looks_of(codebook, self._bench.appearance.theme.name), query, Retired.SHOWN)
        self.tree.unfold_everything(temporarily=bool(query.strip()))
        shown = self._model.shown_codes()
        if current not in shown:
            current = next((code for code in shown if self._model.means(code)), None)
        self.tree.show_current(current)
        self._empty.setVisible(not shown and len(codebook) > 0)
        self._empty.setText(self.tr("No code matches “{query}”.").format(query=query.strip()))

    def _follow_filter(self, query: str) -> None:
        if self._name.is_open:
            return
        before = self.tree.current_code()
        if query.strip() and self._unfiltered is None:
            self._unfiltered = before
        self._show_rows(before)
        if self.tree.current_code() != before:
            self._show_soon.start()
        if not query.strip():
            self._unfiltered = None

    def recount(self) -> None:
        """Codings of the coders that are shown; a code's number holds those of the codes below it."""
        workspace, coders = self._bench.workspace, self._bench.viewing.coders
        found: dict[str, int] = {}
        for code in reversed(self._bench.codebook.codes):
            if coders is None:
                own = workspace.count(code=code.id)
            else:
                own = sum(workspace.count(coder=coder, code=code.id) for coder in coders)
            found[code.id] = own + sum(found[child.id] for child in self._bench.codebook.children(code.id))
        self._model.show_counts(found)

    def show_changed(self, codes: frozenset[str], since: int) -> None:
        """Mark the codes that differ from the frozen version of that number."""
        self._changed = (codes, since)
        self._model.show_changed(codes)
        self._show_hint()

    def _show_hint(self) -> None:
        codes, since = self._changed
        move = self.keys.words(
            self.tr("Drag to move, or press {up}, {down}, {inwards} and {outwards}."),
            self.tr("Drag to move."),
            up=Act.TREE_UP,
            down=Act.TREE_DOWN,
            inwards=Act.TREE_INWARDS,
            outwards=Act.TREE_OUTWARDS,
        )
        arrows = {Act.TREE_UP: "Alt+Up", Act.TREE_INWARDS: "Alt+Right"}
        if all(self.keys.key(act) == key_text(key) for act, key in arrows.items()):
            move = self.tr("Drag to move, or press Alt with an arrow.")
        add = self.keys.words(self.tr("{key} adds a code."), "", key=Act.TREE_SIBLING)
        give = self.keys.words(self.tr("{key} sets its key."), "", key=Act.TREE_KEY)
        keys = " ".join(words for words in (move, add, give) if words)
        dot = f'<span style="color: {self._bench.appearance.colour("warn").name()}">●</span>'
        changed = self.tr("Changed since v{number}.").format(number=since)
        self._hint.setText(f"{dot} {escape(changed)} {escape(keys)}" if codes else escape(keys))

    def focus_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.tree.currentIndex().isValid() and self._model.shown_codes():
            self.tree.select_first()

    # What the keys and the menu do

    def new_code(self, parent: str | None = None) -> NameSheet | None:
        """Ask for the name of a code under `parent`, the last of its siblings."""
        if self._bench.rests():
            return None
        codebook = self._bench.codebook
        title = self.tr("New code below “{code}”").format(code=codebook.code(parent).name) if parent else ""

        def make(name: str) -> None:
            code, change = acts.add_code(self._bench.codebook, name, parent=parent)
            self.await_code(code.id)
            self._bench.plan(lambda: change)

        sheet = NameSheet(title or self.tr("New code"), self.tr("Add code"), make, self, longest=ANY_LENGTH)
        sheet.finished.connect(lambda _result: self.focus_tree())
        sheet.open()
        return sheet

    def ask_first_code(self) -> None:
        self.new_code()

    def copy(self, code_id: str) -> None:
        if self._bench.rests():
            return
        made, change = acts.copy_code(self._bench.codebook, code_id)
        self.await_code(made.id)
        self._bench.plan(lambda: change)

    def ask_key(self, code_id: str) -> None:
        if self._bench.rests():
            return
        row = self.tree.visual_rect_of(code_id)
        host = self.catcher.parentWidget() or self
        at = host.mapFromGlobal(self.tree.viewport().mapToGlobal(row.bottomLeft() + QPoint(24, 4)))
        code = self._bench.codebook.code(code_id)
        if code.takes_codings:
            self.catcher.ask(code, self._bench.codebook, at, self.tree)
        else:
            self._bench.refuse(self.tr("“{code}” takes no codings, so it needs no key.").format(code=code.name))

    def give_key(self, code_id: str, key: str | None) -> None:
        book = self._bench.codebook
        code, holder = book.code(code_id), book.code_for_key(key) if key else None
        self._bench.plan(lambda: acts.give_key(code, key, book))
        if holder is not None and holder.id != code_id and self._bench.codebook.code(code_id).key == key:
            said = self.tr("{key} gives {code} now, no longer {other}.")
            self.said.emit(said.format(key=key, code=code.name, other=holder.name))

    def _move(self, codes: tuple[str, ...], parent: str, before: str) -> None:
        moving = [code for code in codes if code in self._bench.codebook]
        if moving:
            self._awaited = self.tree.current_code() if self.tree.current_code() in moving else moving[0]
            self.acts.move(moving, parent, before)

    def await_code(self, code_id: str) -> None:
        """The next refresh makes this code current; where it goes again, the one current now."""
        self._filter.clear()
        self._came_from[code_id] = self.tree.current_code() or ""
        self._awaited = code_id

    def _note_gone_to(self) -> None:
        """The row that is current is the one that was wanted: giving the filter up does not leave it."""
        self._unfiltered = None
        self._tell_current()

    def _tell_current(self) -> None:
        self._show_soon.stop()
        self.current_changed.emit(self.tree.current_code() or "")

    # Wiring

    def _wire(self) -> None:
        self._name.closed.connect(self.refresh)
        self.keys.changed.connect(self._show_hint)
        self._show_hint()
        tree = self.tree
        self._filter.textChanged.connect(self._follow_filter)
        self._options.clicked.connect(self._open_options)
        self._model.renamed.connect(lambda code, name: self._bench.edit(code, lambda old: replace(old, name=name)))
        self._model.moved.connect(self._move)
        self.catcher.chosen.connect(self.give_key)
        tree.current_changed.connect(self._note_gone_to)
        tree.edit_asked.connect(self.edit_asked)
        tree.peek_asked.connect(lambda _code: self.edit_asked.emit())
        tree.retire_asked.connect(lambda code: self.acts.retire(self.acts.meant(code)))
        tree.key_asked.connect(self.ask_key)
        tree.copy_asked.connect(self.copy)
        tree.step_asked.connect(lambda code, step: self.acts.step(self.acts.meant(code), step))
        tree.sibling_asked.connect(lambda code: self.new_code(self._bench.codebook.code(code).parent))
        tree.child_asked.connect(self.new_code)
        tree.filter_key_pressed.connect(lambda: self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)

    def _open_menu(self, where: QPoint) -> None:
        row = self._model.row_of(self.tree.indexAt(where))
        if row is None:
            self._open_options()
            return
        menu = code_menu(self, row.code)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(where))

    def _open_options(self) -> None:
        self._menu.popup(self._options.mapToGlobal(QPoint(0, self._options.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the filter that the field itself leaves alone."""
        if self._filter.hasFocus() and event.key() == Qt.Key.Key_Escape:
            before = self._unfiltered
            self._filter.clear()
            if before in self._bench.codebook and before is not None:
                self.choose(before)
            self.focus_tree()
        elif self._filter.hasFocus() and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._note_gone_to()
            self.focus_tree()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.tree)
        title = ShortLabel(self.tr("Codes"), self)
        set_role(title, "panel_title")
        set_role(self._count, "panel_note")
        set_role(self._empty, "quiet")
        self._hint.setProperty("rich", True)  # noqa: FBT003 - Qt's signature; the dot has a colour
        set_role(self._hint, "micro")
        for label in (self._hint, self._empty):
            label.setWordWrap(True)
        add = IconButton(self._bench.appearance, "plus", self.tr("New code"), self)
        add.clicked.connect(lambda _checked: self.new_code())
        self.resting.rest_widgets(add)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 6, 4)
        head.setSpacing(6)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._options)
        head.addWidget(add)
        bars = QVBoxLayout()
        bars.setContentsMargins(12, 0, 12, 6)
        bars.addWidget(self._filter)
        bars.addWidget(self._empty)
        line = QFrame(self)
        set_role(line, "hairline")
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 12, 10)
        foot.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(bars)
        layout.addWidget(self.tree, 1)
        layout.addWidget(line)
        layout.addLayout(foot)
