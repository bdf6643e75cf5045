"""What a coder's hand does beside: the mouse over text and margin, keys in every list, sheets, and bulk acts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from annotator.ui.actions import Act, Where
from annotator.ui.editor.merge_sheet import MergeSheet
from annotator.ui.editor.questions import QuestionSheet
from annotator.ui.editor.split_sheet import SplitSheet
from annotator.ui.review.difference_list import DifferenceList
from annotator.ui.review.forest_view import ForestView
from annotator.workspace.searching import Query, QueryKind
from tests.further_session import FurtherSession
from tests.hands import Hands


class WiderSession(FurtherSession):
    """Every act leaves the window so that any other can follow."""

    @property
    def _hands(self) -> Hands:
        return Hands(None, self.window)

    def _point(self, across: int, down: int) -> QPoint:
        """A point of what is seen of the text and its margin, in hundredths."""
        view = self.pane.view.viewport()
        return QPoint(view.width() * across // 100, view.height() * down // 100)

    def leave_pops(self) -> None:
        """Close what popped up and nobody answered, and go back from the settings."""
        self.dismiss()
        self.window.preferring.close()
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
            QApplication.processEvents()

    def agree(self) -> None:
        """Press what Enter would press in every sheet that asks, once the answer can be given."""
        for sheet in self.window.findChildren(QDialog):
            button = next((one for one in sheet.findChildren(QPushButton) if one.isDefault()), None)
            if sheet.isVisible() and button is not None and button.isEnabled():
                button.click()
                self.settle()

    def press(self, strokes: list[str]) -> None:
        """Press keys such as `Shift+PgDown`, wherever the keyboard is by then."""
        for stroke in strokes:
            target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
            key = QKeySequence(stroke)[0]
            QTest.keyClick(target, key.key(), key.keyboardModifiers())
            self.settle()

    # The text

    def open_document(self, which: int) -> None:
        self.run(Act.MODE_CODE)
        documents = list(self.workspace.documents)
        with self.timed("open document"):
            self.code.show_document(documents[which % len(documents)])

    def press_in_text(self, strokes: list[str]) -> None:
        self.run(Act.MODE_CODE)
        if self.screen.document is None:
            return
        for stroke in strokes:
            with self.timed(f"press {stroke}"):
                self.pane.take_keyboard()
                self.press([stroke])
                self.leave_pops()

    def drag_in_text(self, start: tuple[int, int], end: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        self.run(Act.MODE_CODE)
        if self.screen.document is not None:
            with self.timed("drag in text", f"{start} to {end}, {held.name}"):
                self._hands.drag(self._point(*start), self._point(*end), held)
                self.leave_pops()

    def click_in_text(self, place: tuple[int, int], times: int, held: Qt.KeyboardModifier) -> None:
        self.run(Act.MODE_CODE)
        if self.screen.document is not None:
            with self.timed("click in text", f"{times} times at {place}, {held.name}"):
                self._hands.click(self._point(*place), times, held)
                self.leave_pops()

    def drop_code(self, which: int, place: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        """Let a code fall on the text, a selection or a label."""
        self.run(Act.MODE_CODE)
        codes = [code.id for code in self.workspace.codebook]
        if self.screen.document is not None and codes:
            with self.timed("drop a code", f"at {place}, {held.name}"):
                self._hands.let_fall(codes[which % len(codes)], self._point(*place), held)
                self.leave_pops()

    def turn_wheel(self, notches: int) -> None:
        self.run(Act.MODE_CODE)
        view = self.pane.view.viewport()
        if self.screen.document is None:
            return
        with self.timed("wheel"):
            at = QPointF(view.width() / 3, view.height() / 2)
            for _ in range(abs(notches)):
                turned = QPoint(0, -120 if notches > 0 else 120)
                none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
                free = Qt.KeyboardModifier.NoModifier
                where = QPointF(view.mapToGlobal(at.toPoint()))
                QApplication.sendEvent(view, QWheelEvent(at, where, QPoint(), turned, none, free, phase, False))

    # Lists and sheets

    def press_in(self, where: Where, strokes: list[str]) -> None:
        """Keys in a list, with the keyboard put there; what asks is not answered."""
        view = self._list(where)
        if view is None or not view.isVisible() or not view.isEnabled():
            return
        for stroke in strokes:
            with self.timed(f"{where.name.lower()}: {stroke}"):
                self.window.activateWindow()
                if self._list(where) is not view or not view.isVisible():
                    return
                view.setFocus()
                self.press([stroke])
                self.leave_pops()

    def _list(self, where: Where) -> QWidget | None:
        screen, panes = self.screen, self.panes
        if where is Where.TREE and screen._editor is not None and screen._editor.isVisible():
            return screen._editor.tree.tree  # type: ignore[no-any-return]
        if where in {Where.DIFFERENCES, Where.AGREEMENT}:
            kind = DifferenceList if where is Where.DIFFERENCES else ForestView
            return next((one for one in screen.findChildren(kind) if one.isVisible()), None)
        history, variables = screen.history.panel, screen.variables.page
        found: dict[Where, QWidget | None] = {
            Where.DOCUMENTS: panes.documents._list,
            Where.PASSAGES: panes.passages._view,
            Where.HITS: panes.search._list,
            Where.RECHECK: panes.rechecking._view,
            Where.HISTORY: history.list if history is not None else None,
            Where.VARIABLES: variables.table if variables is not None else None,
            Where.TREE: panes.codebook._tree,
        }
        return found.get(where)

    def open_and_leave(self, act: Act) -> None:
        """Open what an action opens, and leave it with Esc."""
        self.run(act)
        with self.timed(f"leave {act.value}"):
            self.press(["Esc"])
            self.leave_pops()

    def ask_palette(self, words: str, strokes: list[str]) -> None:
        """Only a code or a document is gone to: a command could leave the project."""
        if words[0] not in "#@":
            strokes = [stroke for stroke in strokes if stroke != "Return"]
        self.run(Act.PALETTE)
        with self.timed("palette", words):
            target = QApplication.focusWidget()
            if target is not None:
                QTest.keyClicks(target, words)
            self.press([*strokes, "Esc"])
            self.leave_pops()

    def show_passages(self, which: int) -> None:
        codes = [code.id for code in self.workspace.codebook]
        if codes:
            self.run(Act.MODE_CODE)
            with self.timed("passages of a code"):
                self.code.show_passages(codes[which % len(codes)])

    def find_pattern(self, pattern: str) -> None:
        """Look for a regular expression everywhere; what was found stays there for the keys of the list."""
        self.run(Act.MODE_CODE)
        pane = self.panes.search
        with self.timed("find pattern", pattern):
            self.screen.search._open()
            pane.open(Query(pattern, QueryKind.PATTERN))
        self.wait(lambda: not pane.is_searching, "find pattern")

    # The codebook

    def merge_codes(self, which: int, into: int) -> None:
        self.run(Act.MODE_CODEBOOK)
        codes = [code.id for code in self.workspace.codebook]
        with self.timed("merge codes: sheet"):
            sheet: MergeSheet | None = self.screen._editor.sheets.ask_merge(codes[which % len(codes)])
        if sheet is not None and sheet.target.count() > 1:
            with self.timed("merge codes: choose"):
                sheet.target.setCurrentIndex(1 + into % (sheet.target.count() - 1))
        with self.timed("merge codes"):
            if sheet is not None:
                sheet._agree()
            self.leave_pops()

    def split_code(self, which: int, strokes: list[str], name: str) -> None:
        self.run(Act.MODE_CODEBOOK)
        codes = [code.id for code in self.workspace.codebook]
        with self.timed("split a code: sheet"):
            sheet: SplitSheet | None = self.screen._editor.sheets.ask_split(codes[which % len(codes)])
        with self.timed("split a code"):
            if sheet is not None:
                sheet.view.setFocus()
                self.press(strokes)
                sheet.name.setText(name)
                if sheet._go.isEnabled():
                    sheet._try()
            self.leave_pops()

    def ask_question(self, which: int, name: str) -> None:
        self.run(Act.MODE_CODEBOOK)
        codes = [code.id for code in self.workspace.codebook]
        with self.timed("question"):
            sheet: QuestionSheet | None = self.screen._editor.sheets.ask_question(codes[which % len(codes)])
            if sheet is not None:
                sheet.name.setText(name)
                sheet._try()
            self.leave_pops()

    # Documents

    def remove_document(self) -> None:
        """The open one; undo brings it back with its codings."""
        if len(self.workspace.documents) > 1:
            self.run(Act.MODE_CODE)
            with self.timed("remove document"):
                self.window.actions_by_act[Act.REMOVE_DOCUMENT].trigger()
                self.settle()
                self.agree()
                self.leave_pops()
            self.wait(lambda: not self.window.jobs.running, "remove document")  # a backup comes first

    def paste_variables(self, block: str) -> None:
        self.run(Act.VARIABLES)
        with self.timed("paste variables"):
            QApplication.clipboard().setText(block)
            self.screen.variables.page.cells.paste()
            self.agree()
            self.leave_pops()
