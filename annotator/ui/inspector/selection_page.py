"""The selection: how much it is, what it overlaps, and the rule of the code that is most likely meant."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.model.span import Span
from annotator.ui.bench import Bench
from annotator.ui.inspector.facts import anchor_of, overlapping
from annotator.ui.inspector.page_parts import SIDE, heading_row
from annotator.ui.numerals import grouped
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.prose import Prose
from annotator.ui.widgets.quote import Quote
from annotator.ui.widgets.rule_view import RuleView
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.words import counted


class SelectionPage(QWidget):
    """Nothing here is changed; it helps to decide."""

    def __init__(self, bench: Bench, section: Callable[[str, str], Section], parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        appearance = bench.appearance
        self._size = Prose(appearance, self)
        self._overlaps = Prose(appearance, self, size_name="small", token="ink3")  # noqa: S106 - a colour's name
        self._rule_section = section("suggestion", self.tr("Rule"))
        self._title = CodeTitle(appearance, self)
        self._rule = RuleView(appearance, self)
        self._example_section = section("example", self.tr("Example in the codebook"))
        self._example = Quote(appearance, self)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 9, SIDE, 13)
        head.setSpacing(2)
        head.addLayout(heading_row(self.tr("Selection"), self))
        head.addSpacing(6)
        head.addWidget(self._size)
        head.addWidget(self._overlaps)
        self._rule_section.heading.hide()
        self._rule_section.body.addWidget(self._title)
        self._rule_section.body.addWidget(self._rule)
        self._example_section.body.addWidget(self._example)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._rule_section)
        layout.addWidget(self._example_section)

    def show_selection(self, document_id: str, span: Span, suggested: str | None) -> None:
        workspace = self._bench.workspace
        text = workspace.text(document_id)
        anchor = anchor_of(span, text, workspace.structure(document_id))
        if anchor.words is None:
            size = self.tr("%1 characters").replace("%1", grouped(anchor.characters))
        else:
            size = counted(anchor.words, self.tr("%1 word"), self.tr("%1 words"))
        self._size.set_text(f"{size}, {anchor.place}")
        self._overlaps.set_text(self._overlap_words(document_id, span))
        code = workspace.codebook.by_id.get(suggested) if suggested else None
        self._rule_section.setVisible(code is not None)
        self._example_section.setVisible(code is not None and bool(code.examples))
        if code is not None:
            self._title.show_look(self._bench.look(code.id))
            self._rule.show_rule(code, workspace.codebook)
            self._example.set_text(code.examples[0] if code.examples else "")

    def _overlap_words(self, document_id: str, span: Span) -> str:
        """Own codings, and others' only as far as they are shown."""
        workspace, viewing = self._bench.workspace, self._bench.viewing
        found = viewing.among(overlapping(span, workspace.codings_of(document_id)))
        if not found:
            if viewing.is_blind:
                return self.tr("Nothing of yours overlaps it yet.")
            return self.tr("Nothing that is shown overlaps it yet.")
        codes = dict.fromkeys(coding.code for coding in found)  # few codes of many codings
        names = dict.fromkeys(self._bench.look(code).name for code in codes)
        return self.tr("Overlaps %1.").replace("%1", ", ".join(names))
