"""A coder who does anything at any time: acts through the real window on a real project file, with all that goes wrong.

`Session` knows what a hand can do; the random session says in which order.
"""

from __future__ import annotations

import gc
import hashlib
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from annotator.model.plain import canonical, record_to_plain
from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.codebook.new_code import NewCodeSheet
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance, load_fonts
from annotator.ui.theme.style import dress
from annotator.workspace.safety import check_project
from annotator.workspace.searching import Query
from annotator.workspace.workspace import Workspace
from tests.pace import Course, Pace, Spent, measured
from tests.windows import InWindow

WAIT_S = 20.0
CTRL = Qt.KeyboardModifier.ControlModifier
FREE = Qt.KeyboardModifier.NoModifier
NEW_TEXT = "A late text about {n} ships. Nobody signed it.\n\nIts second paragraph names the port of Ardal.\n"


def logical_hash(workspace: Workspace) -> str:
    """What a project says, whatever way led there: every record but when documents were opened or done."""
    records: list[Any] = [workspace.info, *workspace.codebook, *workspace.documents.values()]
    records += [*workspace.coders.values(), *workspace.codings(), *workspace.memos.values()]
    records += [*workspace.example_sources.values(), *workspace.code_edits.values(), *workspace.codebook_versions()]
    records += [replace(reading, modified="") for reading in workspace.readings.values()]
    said = sorted(canonical(record_to_plain(record)) for record in records)
    return hashlib.sha256(b"\n".join(said)).hexdigest()


class Session(InWindow):
    """One window over a copy of a project; `close_down` says whether all was well."""

    def __init__(self, project: Path) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = Path(shutil.copy(project, self.folder / "session.annot"))
        self.pace = Pace()
        self._course: Course | None = None
        self.raised: list[BaseException] = []
        self._imported = 0
        self._hook = sys.excepthook
        sys.excepthook = self._catch
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        load_fonts()
        settings = self.settings = SettingsFile(self.folder / "settings.ini")
        settings.change(theme="light", coder_name="Ada Kowalska")
        self.appearance = Appearance()
        dress(application, self.appearance)
        self.window = MainWindow(self.appearance, settings)
        self.window.resize(1280, 800)
        self.window.show()
        self.open()
        for document in list(self.workspace.documents):
            self.code.show_document(document)
        self.settle()
        self.start = logical_hash(self.workspace)

    def _catch(self, _kind: type[BaseException], raised: BaseException, _trace: TracebackType | None) -> None:
        """What was raised inside Qt, where nobody else would hear of it."""
        traceback.print_exception(raised)
        self.raised.append(raised)

    # Where things are

    @property
    def coder(self) -> str:
        coder: str = self.screen.desk.viewing.coder
        return coder

    @property
    def is_open(self) -> bool:
        return self.screen is not None

    def own(self) -> list[Coding]:
        """The coder's codings of the open document in text order."""
        here = self.workspace.codings_of(self.screen.document) if self.screen.document else ()
        return sorted((one for one in here if one.coder == self.coder), key=lambda one: (one.start, one.end, one.id))

    # Acting

    @contextmanager
    def timed(self, name: str, how: str = "") -> Iterator[None]:
        """An act with all that follows from it; raises what was raised inside Qt. `how` tells it from others."""
        outer = self._course
        with measured() as self._course:
            yield
            self.settle()
        self._note(name, how, self._course)
        self._course = outer
        if self.raised:
            raise self.raised[0]

    def _note(self, name: str, how: str, course: Course) -> None:
        spent = Spent(course.seconds, course.longest, course.swept)
        self.pace.note(name, replace(spent, where=f"{how} {self._where()}".strip()) if spent.stalls else spent)

    def _where(self) -> str:
        """The open document and how much there is, so that what stalled can be tried again."""
        if not self.is_open:
            return "no project is open"
        document = self.workspace.documents.get(self.screen.document or "")
        many = f"{self.workspace.count()} codings, {len(self.workspace.documents)} documents"
        if document is None:
            return f"no document is open, {many}"
        here = self.workspace.count(document=document.id)
        return f"{document.name} of {document.characters} characters with {here} codings; {many} in all"

    def settle(self) -> None:
        """Let waiting events happen, deferred deletions included."""
        for _ in range(3):
            QApplication.processEvents()
            if self._course is not None:
                self._course.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, wanted: Any, name: str = "wait") -> None:
        """Work on events until something is so; notes the longest turn meanwhile under a name."""
        deadline = QDeadlineTimer(int(1000 * WAIT_S))
        longest = Course()
        while not wanted():
            assert not deadline.hasExpired(), "waited in vain"
            with measured() as turn:
                QApplication.processEvents()
                QTest.qWait(2)
            longest = max(longest, turn, key=lambda one: one.longest)
        self._note(f"{name}, meanwhile", "", longest)

    def run(self, act: Act) -> None:
        """Trigger an action if it can be had just now, as a key would."""
        action = self.window.actions_by_act[act]
        if not action.isEnabled():
            return
        with self.timed(act.value):
            action.trigger()
            self.settle()
            self.dismiss()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = FREE) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)

    def dismiss(self) -> None:
        """Answer what asks: a question about posts with yes, any other dialog with Esc."""
        for dialog in self.window.findChildren(QDialog):
            if not dialog.isVisible() or isinstance(dialog, ImportDialog):
                continue
            if isinstance(dialog, QMessageBox) and dialog.defaultButton() is not None:
                dialog.defaultButton().click()
            else:
                dialog.reject()

    def select(self, start: int, length: int) -> None:
        document = self.screen.document
        last = self.workspace.documents[document].characters if document else 0
        if last < 2:
            return
        begin = start % (last - 1)
        with self.timed("select"):
            self.pane.take_keyboard()
            self.pane.select(Span(begin, min(last, begin + max(1, length))))
            self.pane.finish_selection()

    def focus(self, which: int) -> None:
        """Focus one of the coder's codings in the open document."""
        own = self.own()
        if own:
            with self.timed("focus"):
                self.code.coding.focus_coding(own[which % len(own)].id)
                self.pane.take_keyboard()

    def choose_in_popover(self, words: str, *, beside: bool) -> None:
        if self.pane.selected_span() is None:
            return
        with self.timed("popover"):
            self.window.actions_by_act[Act.POPOVER].trigger()
            if self.code.panes.popover.isVisible():
                self.code.panes.popover._search.setText(words)
                QTest.keyClick(self.code.panes.popover._search, Qt.Key.Key_Return, CTRL if beside else FREE)
            self.settle()
            self.dismiss()

    def replace_code(self, words: str) -> None:
        with self.timed("replace"):
            self.window.actions_by_act[Act.REPLACE].trigger()
            if self.code.panes.popover.isVisible():
                self.code.panes.popover._search.setText(words)
                QTest.keyClick(self.code.panes.popover._search, Qt.Key.Key_Return)
            self.settle()
            self.dismiss()

    def move_end(self, steps: list[tuple[Qt.Key, Qt.KeyboardModifier]], *, accept: bool) -> None:
        with self.timed("move end"):
            self.window.actions_by_act[Act.GRAB_END].trigger()
            if self.pane._ends.is_grabbed:
                for key, modifiers in steps:
                    QTest.keyClick(self.pane._proxy, key, modifiers)
                QTest.keyClick(self.pane._proxy, Qt.Key.Key_Return if accept else Qt.Key.Key_Escape)
            self.settle()
            self.dismiss()

    def memo(self, words: str) -> None:
        own = self.code.coding.focused()
        if own is None or own.coder != self.coder:
            return
        with self.timed("memo"):
            self.window.actions_by_act[Act.MEMO].trigger()
            memo = self.code.panes.inspector._coding.memo
            QTest.keyClicks(memo, words)
            QTest.keyClick(memo, Qt.Key.Key_Escape)

    def answer(self, attribute: str, value: str | None) -> None:
        """Answer a question about the focused coding, as the inspector's control does."""
        coding = self.code.coding.focused()
        if coding is None or coding.coder != self.coder:
            return
        code = self.workspace.codebook.by_id.get(coding.code)
        if code is not None and attribute in {one.id for one in code.attributes}:
            with self.timed("answer"):
                self.code.panes.inspector.show_coding(coding.id)
                self.code.panes.inspector._coding._form.answered.emit(attribute, value)

    def find(self, words: str, steps: int) -> None:
        with self.timed("find"):
            self.window.actions_by_act[Act.FIND].trigger()
            bar = self.code.panes.find_bar
            bar._field.setText(words)
            for _ in range(steps):
                self.window.actions_by_act[Act.FIND_NEXT].trigger()
            bar.close_bar()

    def code_all_hits(self, words: str, code: str) -> None:
        """Look for words in every document and give all places one code."""
        pane = self.code.panes.search
        if code not in self.workspace.codebook or not self.workspace.codebook.code(code).takes_codings:
            return
        with self.timed("find everywhere"):
            self.screen.search._open()
            pane.open(Query(words))
        self.wait(lambda: not pane.is_searching, "find everywhere")
        if pane.hits:
            with self.timed("code all hits"):
                pane.code_all(code)
                self.settle()
                pane._bar._code.choose(code)
                self.settle()
                pane._bar.apply()
            self.wait(lambda: not self.window.jobs.running, "code all hits")  # many are planned in a job
        with self.timed("close search"):
            pane._bar.close_bar()
            pane.closed.emit()

    def edit_code(self, which: int, name: str) -> None:
        codes = list(self.workspace.codebook)
        if codes and name.strip():
            with self.timed("rename code"):
                self.code.panes.codebook.editing.rename(codes[which % len(codes)].id, name)

    def add_code(self, name: str) -> None:
        with self.timed("new code"):
            self.code.choosing.ask_new_code(name)
            for dialog in self.window.findChildren(NewCodeSheet):
                if dialog.isVisible():
                    dialog._try()
                    dialog.reject() if dialog.isVisible() else None

    def retire_code(self, which: int) -> None:
        codes = list(self.workspace.codebook)
        with self.timed("retire code"):
            self.code.panes.codebook.editing.retire(codes[which % len(codes)].id)
            self.settle()
            self.dismiss()

    def bring_in(self) -> None:
        """Drop a new text on the window and import it."""
        self._imported += 1
        path = self.folder / f"late {self._imported}.txt"
        path.write_text(NEW_TEXT.format(n=self._imported), encoding="utf-8")
        before = len(self.workspace.documents)
        with self.timed("drop a text"):
            self.screen.project.take_files([path])
        dialog = next(one for one in self.window.findChildren(ImportDialog) if one.isVisible())
        self.wait(lambda: all(source.parsed for source in dialog.sources()), "drop a text")
        with self.timed("import"):
            QTest.keyClick(dialog, Qt.Key.Key_Return)
        self.wait(lambda: len(self.workspace.documents) > before, "import")
        self.settle()

    def open(self) -> None:
        with self.timed("open project"):
            self.window.open_project(self.path)
        self.wait(lambda: self.is_open, "open project")

    def reopen(self) -> None:
        with self.timed("close project"):
            self.window.close_project()
        assert not self.is_open
        self.open()

    # The end

    def undo_everything(self) -> int:
        """Undo until nothing of the coder's is left; how often."""
        count = 0
        while self.workspace.undo_label(self.coder) is not None:
            label = self.workspace.undo_label(self.coder)
            before = self.workspace.redo_label(self.coder)
            self.run(Act.UNDO)
            count += 1
            assert count < 5_000
            stuck = self.workspace.undo_label(self.coder) == label and self.workspace.redo_label(self.coder) == before
            assert not stuck or self.window.messages.text.startswith("Undone"), self.window.messages.text
        return count

    def close_down(self) -> None:
        """Close the window; the project is clean."""
        try:
            self.window.close()
            self.window.deleteLater()
            self.settle()
            assert check_project(self.path).problems == ()
        finally:
            sys.excepthook = self._hook
            shutil.rmtree(self.folder, ignore_errors=True)
            gc.unfreeze()  # nobody is away while sessions follow each other
            gc.collect()
        if self.raised:
            raise self.raised[0]
