"""What else a coder's hand does: versions of the codebook, re-checks, variables, lists, history, settings, paper."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.ui.actions import Act
from annotator.ui.corpus.arranging import Arrangement
from annotator.ui.editor.decide_sheet import DecideSheet
from annotator.ui.editor.freeze_sheet import FreezeSheet
from annotator.ui.printing.sheet import PrintSheet
from annotator.workspace.codebook_drafts import draft_of
from tests.session import Session

MOST_PRINTED = 20_000
"""Characters of a document that is printed: more pages find no more, and take long."""


class FurtherSession(Session):
    """Every act leaves the window so that any other can follow."""

    def _sheet(self, kind: type[Any]) -> Any:
        return next((one for one in self.window.findChildren(kind) if one.isVisible()), None)

    def define_code(self, which: int, words: str) -> None:
        """Type another definition into the codebook's form."""
        self.run(Act.MODE_CODEBOOK)
        codes = list(self.workspace.codebook)
        editor = self.screen._editor
        with self.timed("define code"):
            editor.tree.choose(codes[which % len(codes)].id)
            QTest.keyClicks(editor.form.definition, words)
            editor.keep_typed()

    def weigh_edit(self, which: int, weight: Weight, reason: str) -> None:
        """Say what the edits of a code do to codings."""
        edits = [edit.code for edit in draft_of(self.workspace).edits if edit.code]
        if not edits:
            return
        self.run(Act.MODE_CODEBOOK)
        with self.timed("weigh edit"):
            self.screen._editor._ask_decide(edits[which % len(edits)])
            sheet = self._sheet(DecideSheet)
            if sheet is not None:
                (sheet.meaning if weight is Weight.MEANING else sheet.wording).setChecked(True)
                sheet.reason.setPlainText(reason)
                sheet._try()
            self.settle()
            self.dismiss()

    def freeze(self) -> None:
        if not self.window.actions_by_act[Act.FREEZE_CODEBOOK].isEnabled():
            return
        with self.timed("freeze"):
            self.window.actions_by_act[Act.FREEZE_CODEBOOK].trigger()
            self.settle()
            sheet = self._sheet(FreezeSheet)
            if sheet is not None:
                sheet._try()
            self.settle()
            self.dismiss()

    def recheck(self, keys: list[Qt.Key]) -> None:
        """Go through what wants another look with these keys."""
        self.run(Act.RECHECK)
        pane = self.code.panes.rechecking
        for key in keys:
            if pane.isVisible() and pane.current:
                with self.timed("recheck"):
                    QTest.keyClick(pane._view, key)
                    self.settle()
                    self.code.panes.popover.close_popover()
        with self.timed("close recheck"):
            pane.closed.emit()

    def write_variable(self, which: int, name: str, value: str) -> None:
        self.run(Act.VARIABLES)
        page = self.screen.variables.page
        documents = list(self.workspace.documents)
        with self.timed("variable"):
            page.columns.add(name)
            page.cells.write_one((documents[which % len(documents)], name), value)

    def end_variable(self, name: str, renamed: str) -> None:
        """Give a variable another name, or take it out where that is empty."""
        self.run(Act.VARIABLES)
        page = self.screen.variables.page
        if name in page.columns.names:
            with self.timed("rename variable"), suppress(AnnotatorError):
                page.columns.rename(name, renamed) if renamed else page.columns.remove(name)

    def arrange(self, how: Arrangement, words: str) -> None:
        with self.timed("arrange documents"):
            documents = self.code.panes.documents
            documents._choose_arrangement(how)
            documents.filter_by(words)

    def jump(self, back: int) -> None:
        """To a point of the history, so many acts back."""
        self.run(Act.HISTORY)
        panel = self.screen.history.panel
        if not panel.isVisible():
            self.run(Act.HISTORY)
        model = panel.list.model()
        if model.rowCount():
            with self.timed("history jump", f"{back} lines back"):
                panel.list.setCurrentIndex(model.index(min(back, model.rowCount() - 1), 0))
                panel.go()
            self.wait(lambda: not panel.is_jumping, "history jump")
        with self.timed("close history"):
            panel.close_panel()

    def change_settings(self, changes: dict[str, Any]) -> None:
        with self.timed(f"set {next(iter(changes))}"):
            self.settings.change(**changes)

    def give_key(self, which: int, key: str | None) -> None:
        """A code's own key, chosen in the codebook."""
        self.run(Act.MODE_CODEBOOK)
        codes = [code for code in self.workspace.codebook if code.takes_codings]
        if codes:
            with self.timed("give key"):
                self.screen._editor.tree.give_key(codes[which % len(codes)].id, key)

    def print_pdf(self) -> None:
        """The open document, where it is short."""
        self.run(Act.MODE_CODE)
        document = self.workspace.documents.get(self.screen.document or "")
        if document is None or document.characters > MOST_PRINTED:
            return
        written: list[Any] = []
        with self.timed("print sheet"):
            self.window.actions_by_act[Act.PRINT].trigger()
        sheet = self._sheet(PrintSheet)
        sheet.written.connect(lambda *said: written.append(said))
        with self.timed("print"):
            sheet.write(self.folder / "out.pdf")
        self.wait(lambda: bool(written), "print")
        assert (self.folder / "out.pdf").read_bytes().startswith(b"%PDF")
        with self.timed("close print"):
            self.dismiss()
