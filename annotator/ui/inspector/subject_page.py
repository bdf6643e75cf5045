"""A document or the whole project: facts and a memo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.model.records import Document, MemoTarget
from annotator.ui.actions import Act
from annotator.ui.bench import Bench
from annotator.ui.inspector.fact_table import FactTable
from annotator.ui.inspector.page_parts import SIDE, first_hint
from annotator.ui.keys_in_force import keys_in
from annotator.ui.numerals import grouped
from annotator.ui.resting import resting_in
from annotator.ui.theme.style import set_role
from annotator.ui.whose import only_to_read
from annotator.ui.widgets.fitted_label import FittedLabel
from annotator.ui.widgets.key_cap import KeyCap
from annotator.ui.widgets.memo_editor import MemoEditor
from annotator.ui.widgets.section import Section
from annotator.workspace import acts

Facts = Sequence[tuple[str, str]]
HASH_SHOWN = 12


class SubjectPage(QWidget):
    """One page for both, since both are a name, facts and a memo."""

    left = Signal()
    read_as_asked = Signal()

    def __init__(self, bench: Bench, section: Callable[[str, str], Section], parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._subject: tuple[MemoTarget, str] | None = None
        self._kind = QLabel(self)
        self._name = FittedLabel(parent=self)
        self._facts = FactTable(self)
        self._variables = FactTable(self)
        self.memo = MemoEditor(bench.appearance, self)
        self._sections = {
            "facts": section("facts", self.tr("Facts")),
            "variables": section("variables", self.tr("Variables")),
            "subject_memo": section("subject_memo", self.tr("Memo")),
        }
        set_role(self._kind, "panel_title")
        set_role(self._name, "heading")
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        set_role(self._hint, "small")
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 9, SIDE, 13)
        head.setSpacing(6)
        head.addWidget(self._kind)
        head.addWidget(self._name)
        head.addWidget(self._hint)
        self._read_as = QPushButton(self.tr("How it is read…"), self)
        set_role(self._read_as, "flush_link")
        self._read_as.clicked.connect(self.read_as_asked)
        resting_in(bench.appearance).rest_widgets(self._read_as)
        self._sections["facts"].body.addWidget(self._facts)
        self._sections["facts"].body.addWidget(self._read_as, 0, Qt.AlignmentFlag.AlignLeft)
        self._sections["variables"].body.addWidget(self._variables)
        self._sections["subject_memo"].body.addWidget(self.memo)
        self._sections["subject_memo"].tools.addWidget(KeyCap(Act.MEMO, bench.appearance, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        for part in self._sections.values():
            layout.addWidget(part)
        self._keys = keys_in(bench.appearance)
        self._keys.changed.connect(self._show_hint)
        self._show_hint()
        self.memo.settled.connect(self._keep_memo)
        self.memo.joined.connect(bench.refuse)
        self.memo.left.connect(self.left)

    def _show_hint(self) -> None:
        self._hint.setText(first_hint(self._keys))

    def leave(self) -> None:
        """Keep what was typed; the page is about to show something else."""
        self.memo.flush()
        self._subject = None

    def show_document(self, document: Document) -> None:
        self._take_up(MemoTarget.DOCUMENT, document.id)
        self._kind.setText(self.tr("Document"))
        self._name.show_words(document.name)
        self.memo.setPlaceholderText(self.tr("What is worth knowing about this document?"))
        self._facts.show_facts(self._document_facts(document))
        self._read_as.show()
        self._sections["variables"].setVisible(bool(document.variables))
        self._variables.show_facts(document.variables)
        self._hint.setVisible(self._is_untouched(document))

    def _is_untouched(self, document: Document) -> bool:
        """Whether the coder has coded nothing in it yet, and there are codes to do it with."""
        workspace = self._bench.workspace
        mine = workspace.count(document=document.id, coder=self._bench.viewing.coder)
        return not mine and not workspace.read_only and any(code.takes_codings for code in workspace.codebook)

    def show_project(self) -> None:
        info = self._bench.workspace.info
        self._take_up(MemoTarget.PROJECT, info.id)
        self._kind.setText(self.tr("Project"))
        self._name.show_words(info.name)
        self.memo.setPlaceholderText(self.tr("What is this project about? Decisions for everybody."))
        self._facts.show_facts(self._project_facts())
        self._sections["variables"].hide()
        self._read_as.hide()
        self._hint.hide()

    def _take_up(self, target: MemoTarget, target_id: str) -> None:
        memo = self._bench.workspace.memos.get((target, target_id))
        text = memo.text if memo else ""
        if self._subject != (target, target_id):
            self.memo.flush()
            self.memo.take_up(text)
        self._subject = (target, target_id)
        self.memo.show_text(text)
        if self._bench.workspace.read_only:
            self.memo.setReadOnly(True)
            set_role(self.memo, "plain")
            self.memo.setToolTip(only_to_read())
            self.memo.setAccessibleDescription(only_to_read())

    def _keep_memo(self, text: str) -> None:
        if self._subject is not None:
            target, target_id = self._subject
            before = self._bench.workspace.memos.get((target, target_id))
            self._bench.plan(lambda: acts.write_memo(target, target_id, text, before))

    def _document_facts(self, document: Document) -> Facts:
        workspace, viewing = self._bench.workspace, self._bench.viewing
        mine = workspace.count(document=document.id, coder=viewing.coder)
        facts = [(self.tr("My codings"), grouped(mine))]
        if viewing.coders is None:
            facts.append((self.tr("All codings"), grouped(workspace.count(document=document.id))))
        facts += [(self.tr("Characters"), grouped(document.characters))]
        facts += [(self.tr("Paragraphs"), grouped(document.paragraphs))]
        if document.posts:
            facts.append((self.tr("Posts"), grouped(document.posts)))
        facts.append((self.tr("Imported"), document.created[:10]))
        if document.original_name:
            facts.append((self.tr("From file"), document.original_name))
        importer = f"{document.importer} {document.importer_version}".strip()
        if importer:
            facts.append((self.tr("Importer"), importer))
        if document.encoding:
            facts.append((self.tr("Encoding"), document.encoding))
        facts.append((self.tr("SHA-256"), f"{document.sha256[:HASH_SHOWN]}…\t{document.sha256}"))
        return facts

    def _project_facts(self) -> Facts:
        workspace, viewing = self._bench.workspace, self._bench.viewing
        info = workspace.info
        return [
            (self.tr("Documents"), grouped(len(workspace.documents))),
            (self.tr("Coders"), ", ".join(coder.name for coder in workspace.coders.values())),
            (self.tr("My codings"), grouped(workspace.count(coder=viewing.coder))),
            (self.tr("Codebook"), f"{info.codebook_name} {info.codebook_version}"),
            (self.tr("Codes"), grouped(len(workspace.codebook))),
            (self.tr("Started"), info.created[:10]),
        ]
