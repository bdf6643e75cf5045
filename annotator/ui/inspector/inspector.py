"""The right dock: what is at the cursor, be it a coding, a selection, a document, or the project as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.model.change import Change
from annotator.model.records import Coding, key_of
from annotator.model.span import Span
from annotator.ui.bench import Bench
from annotator.ui.inspector.coding_page import CodingPage
from annotator.ui.inspector.selection_page import SelectionPage
from annotator.ui.inspector.subject_page import SubjectPage
from annotator.ui.keys_in_force import keys_in
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.message_bar import MessageBar
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.settling import settle
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

LATE_MS = 90
"""How long a page that is about no coding waits to tell of codings that came or went: whoever codes is about to look at
the new coding, and the page that they leave need not be made anew for it."""


class Inspector(QWidget):
    """`replace_asked` carries a coding's id; `return_to_text` that the keyboard should go back to the text;
    `folds_changed` the names of all folded sections."""

    replace_asked = Signal(str)
    return_to_text = Signal()
    read_as_asked = Signal()
    folds_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        news: NewsBridge,
        viewing: Viewing,
        appearance: Appearance,
        do: Callable[[Change], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._folded: set[str] = set()
        self._sections: list[Section] = []
        self._problem = MessageBar("problem", parent=self)
        bench = Bench(workspace, viewing, appearance, do, self._problem.tell)
        self._workspace = workspace
        self._refresh: Callable[[], None] = self.show_nothing
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._follow)
        inside = self._inside = QWidget(self)
        self._coding = CodingPage(bench, self._section, inside)
        self._selection = SelectionPage(bench, self._section, inside)
        self._subject = SubjectPage(bench, self._section, inside)
        self._lay_out(inside)
        self._coding.replace_asked.connect(self.replace_asked)
        self._coding.left.connect(self.return_to_text)
        self._subject.left.connect(self.return_to_text)
        self._subject.read_as_asked.connect(self.read_as_asked)
        news.told.connect(self._hear)
        viewing.changed.connect(self._follow)
        appearance.changed.connect(self._follow)
        keys_in(appearance).changed.connect(self._follow)
        self.show_nothing()

    def show_coding(self, coding_id: str) -> None:
        """The coding at the cursor; nothing where it is gone."""
        coding = self._workspace.coding(coding_id)
        if coding is None:
            self.show_nothing()
            return
        self._turn_to(self._coding, lambda: self.show_coding(coding_id))
        self._coding.show_coding(coding)
        settle(self._inside)

    def show_selection(self, document_id: str, span: Span, suggested_code: str | None) -> None:
        """The selected words, with the rule of the code that is suggested for them."""
        if document_id not in self._workspace.documents:
            self.show_nothing()
            return
        self._turn_to(self._selection, lambda: self.show_selection(document_id, span, suggested_code))
        self._selection.show_selection(document_id, span, suggested_code)
        settle(self._inside)

    def show_document(self, document_id: str) -> None:
        document = self._workspace.documents.get(document_id)
        if document is None:
            self.show_nothing()
            return
        self._turn_to(self._subject, lambda: self.show_document(document_id))
        self._subject.show_document(document)
        settle(self._inside)

    def show_nothing(self) -> None:
        """Nothing is open: the project itself."""
        self._turn_to(self._subject, self.show_nothing)
        self._subject.show_project()
        settle(self._inside)

    def focus_memo(self) -> None:
        """Put the keyboard into the memo of what is shown."""
        page = self._coding if self._coding.isVisibleTo(self) else self._subject
        if not page.isVisibleTo(self):
            return
        for section in self._sections:
            if section.isAncestorOf(page.memo):
                section.fold(closed=False)
        page.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.memo.moveCursor(page.memo.textCursor().MoveOperation.End)
        self._scroll.ensureWidgetVisible(page.memo)

    def keep_typed(self) -> None:
        """Send what is being typed on its way; before closing, exporting, switching coders."""
        self._coding.flush()
        self._subject.memo.flush()

    def folded_sections(self) -> tuple[str, ...]:
        """Names of the sections that are folded, to be remembered."""
        return tuple(sorted(self._folded))

    def fold_sections(self, names: Iterable[str]) -> None:
        self._folded = set(names)
        for section in self._sections:
            section.fold(closed=section.name in self._folded)

    def _section(self, name: str, title: str) -> Section:
        section = Section(name, title, self._appearance, self)
        section.folded.connect(lambda closed: self._note_fold(name, closed=closed))
        self._sections.append(section)
        return section

    def _note_fold(self, name: str, *, closed: bool) -> None:
        (self._folded.add if closed else self._folded.discard)(name)
        self.folds_changed.emit(self.folded_sections())

    def _turn_to(self, page: QWidget, again: Callable[[], None]) -> None:
        """Show one page; what was typed on the others is kept first."""
        self._refresh = again
        self._late.stop()
        if page is not self._coding:
            self._coding.leave()
        if page is not self._subject:
            self._subject.leave()
        for each in (self._coding, self._selection, self._subject):
            each.setVisible(each is page)

    def _hear(self, news: News) -> None:
        if isinstance(news, Applied) and news.origin is Origin.LOCAL:
            return
        if isinstance(news, Reloaded):
            self._follow()
        elif isinstance(news, Pended | Applied | Rejected):
            self._weigh(news.change)

    def _weigh(self, change: Change) -> None:
        """Follow what is shown at once, codings on other pages late; to a coding at the cursor others do not matter."""
        shown = self._coding.coding
        if change.kinds - {Coding} or (shown is not None and any(put.key == key_of(shown) for put in change.puts)):
            self._follow()
        elif shown is None and change:
            self._late.start()

    def _follow(self) -> None:
        self._late.stop()
        self._refresh()

    def _lay_out(self, inside: QWidget) -> None:
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Inspector"))
        set_role(inside, "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for page in (self._coding, self._selection, self._subject):
            column.addWidget(page)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(self.tr("Inspector"))
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 0, 12, 0)
        bar.addWidget(self._problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._scroll, 1)
