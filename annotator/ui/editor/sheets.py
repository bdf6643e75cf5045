"""The dialogs of the editor: each plans over the acts and does one change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, Weight
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding, MemoTarget
from annotator.ui.dialogs.colour import ColourSheet
from annotator.ui.dialogs.use_codebook import effect_of
from annotator.ui.editor.bench import EditorBench
from annotator.ui.editor.compare_sheet import CompareSheet
from annotator.ui.editor.decide_sheet import DecideSheet
from annotator.ui.editor.discard_sheet import DiscardSheet
from annotator.ui.editor.freeze_sheet import FreezeSheet
from annotator.ui.editor.merge_sheet import MergeSheet
from annotator.ui.editor.questions import DropQuestionSheet, QuestionSheet
from annotator.ui.editor.split_sheet import SplitPassage, SplitSheet
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.words import counted
from annotator.workspace import question_acts
from annotator.workspace.code_merging import CodeMerge, merge_codes, split_code
from annotator.workspace.codebook_drafts import decide, draft_of, noted, plan_freeze
from annotator.workspace.codebook_versions import codebook_of, kept_versions
from annotator.workspace.codebooks import plan_codebook
from annotator.workspace.several_codes import recolour_codes


class Sheets(QObject):
    """`said` carries what was done, `chosen` the id of the code to show after it."""

    said = Signal(str)
    chosen = Signal(str)

    def __init__(self, bench: EditorBench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._owner = window

    def ask_colour(self, code_id: str, codes: Sequence[str] = ()) -> None:
        """Another colour for a code, or for `codes` together: the dialog begins with that of the one."""
        if self._bench.rests():
            return
        sheet = ColourSheet(
            self._bench.codebook.code(code_id), self._bench.codebook, self._bench.appearance, self._owner
        )
        bench = self._bench
        sheet.chosen.connect(
            lambda colour: bench.plan(lambda: recolour_codes(bench.codebook, codes or (code_id,), colour))
        )
        sheet.open()

    # Merging and splitting

    def ask_merge(self, code_id: str) -> MergeSheet | None:
        if self._bench.rests():
            return None
        codebook = self._bench.codebook
        shown = self._bench.viewing.coders
        sheet = MergeSheet(
            codebook.code(code_id), codebook, lambda target: self._merge(code_id, target), shown, self._owner
        )
        sheet.agreed.connect(self._do_merge)
        sheet.open()
        return sheet

    def _merge(self, source: str, target: str) -> CodeMerge:
        workspace = self._bench.workspace
        codings = [*workspace.codings(code=source), *workspace.codings(code=target)]
        memos = [memo for (kind, _), memo in workspace.memos.items() if kind is MemoTarget.CODE]
        sources = workspace.example_sources.values()
        return merge_codes(workspace.codebook, source, target, codings, memos, sources)

    def _do_merge(self, merge: CodeMerge, target: str) -> None:
        self.chosen.emit(target)
        reason = self.tr("Took in “{name}”.").format(name=merge.source)
        name = self._bench.codebook.code(target).name
        self._bench.plan(lambda: self._noted(merge.change, (target,), reason))
        self.said.emit(self.tr("“{source}” is part of “{target}” now.").format(source=merge.source, target=name))

    def _noted(self, change: Change, codes: tuple[str, ...], reason: str) -> Change:
        """Over a frozen version, that these codes mean something else is part of the draft."""
        workspace = self._bench.workspace
        if not workspace.codebook_versions():
            return change
        return noted(replace(change, coder=self._bench.viewing.coder), workspace.code_edits, codes, reason)

    def ask_split(self, code_id: str) -> SplitSheet | None:
        """None where there is nothing to sort, or while codings of other coders are not shown.

        Whether these coded anything is not asked: a refusal that depends on it would tell of it.
        """
        if self._bench.rests():
            return None
        workspace, viewing = self._bench.workspace, self._bench.viewing
        code = self._bench.codebook.code(code_id)
        if viewing.hides_some(workspace.coders):
            words = self.tr("Splitting shows the passages of every coder. Let everyone's codings be shown first.")
            self._bench.refuse(words)
            return None
        if workspace.count(code=code_id) < 2:
            self._bench.refuse(self.tr("“{code}” has too few passages to be split.").format(code=code.name))
            return None
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            passages = [self._passage(coding) for coding in workspace.codings(code=code_id)]
        except AnnotatorError as problem:
            self._bench.refuse(localised(problem))
            return None
        finally:
            QApplication.restoreOverrideCursor()

        def make(name: str, leaving: tuple[Coding, ...]) -> None:
            made, change = split_code(self._bench.codebook, code_id, name, leaving)
            self.chosen.emit(made.id)
            reason = self.tr("Split: part of it is now “{name}”.").format(name=name)
            self._bench.plan(lambda: self._noted(change, (code_id, made.id), reason))
            one, many = self.tr("%1 coding went to “{name}”."), self.tr("%1 codings went to “{name}”.")
            self.said.emit(counted(len(leaving), one, many).format(name=made.name))

        sheet = SplitSheet(code.name, passages, make, self._bench.appearance, self._owner)
        sheet.open()
        return sheet

    def _passage(self, coding: Coding) -> SplitPassage:
        workspace = self._bench.workspace
        quote = " ".join(workspace.text(coding.document)[coding.start : coding.end].split())
        place = localised(workspace.structure(coding.document).place(coding.start))
        parts = (workspace.coders[coding.coder].initials, place, workspace.document(coding.document).name)
        return SplitPassage(coding, quote, ", ".join(part for part in parts if part))

    # Questions

    def ask_question(self, code_id: str, question_id: str | None = None) -> QuestionSheet | None:
        """A new question, or one that is asked already."""
        if self._bench.rests():
            return None
        code = self._bench.codebook.code(code_id)
        question = next((one for one in code.attributes if one.id == question_id), None)
        codings = self._answering(question) if question is not None else []
        is_told = not self._bench.viewing.hides_some(self._bench.workspace.coders)

        def keep(asked: Attribute) -> None:
            book = self._bench.codebook
            if question is None:
                change = question_acts.ask_question(book, book.code(code_id), asked)
            else:
                if not is_told:
                    question_acts.refuse_lost_choices(question, asked)
                change = question_acts.edit_question(book, asked, codings)
            self._bench.plan(lambda: change)

        sheet = QuestionSheet(code, question, codings if is_told else None, self._bench.codebook, keep, self._owner)
        sheet.open()
        return sheet

    def drop_question(self, code_id: str, question_id: str) -> DropQuestionSheet | None:
        """None where it was done at once: nobody has answered it, and that may be told."""
        if self._bench.rests():
            return None
        code = self._bench.codebook.code(code_id)
        question = next((one for one in code.attributes if one.id == question_id), None)
        if question is None:
            return None
        workspace, shown = self._bench.workspace, self._bench.viewing.coders
        answered = [one for one in workspace.codings(code=code_id) if question_id in dict(one.attributes)]
        is_blind = self._bench.viewing.hides_some(workspace.coders)
        if not answered and not is_blind:
            self._drop(code_id, question, self.tr("“{name}” is asked no more.").format(name=question.name))
            return None
        seen = [one for one in answered if shown is None or one.coder in shown]
        sheet = DropQuestionSheet(code, question, len(seen), self._owner, is_blind=is_blind)
        done = self.tr("“{name}” is asked no more. Its answers are kept.").format(name=question.name)
        sheet.agreed.connect(lambda: self._drop(code_id, question, done))
        sheet.open()
        return sheet

    def _drop(self, code_id: str, question: Attribute, done: str) -> None:
        codebook = self._bench.codebook
        self._bench.plan(lambda: question_acts.drop_question(codebook.code(code_id), question.id))
        self.said.emit(done)

    def _answering(self, question: Attribute) -> list[Coding]:
        """The codings that have answered a question."""
        workspace = self._bench.workspace
        codes = [code.id for code in question_acts.asking(workspace.codebook, question.id)]
        codings = (one for code in codes if workspace.count(code=code) for one in workspace.codings(code=code))
        return [one for one in codings if question.id in dict(one.attributes)]

    # Versions

    def ask_freeze(self, effect: str = "") -> FreezeSheet | None:
        """`effect`: what freezing does to codings, for people."""
        if self._bench.rests():
            return None
        workspace = self._bench.workspace

        def freeze(number: str, name: str, note: str) -> None:
            kept = plan_freeze(workspace, number, name, note, coder=self._bench.viewing.coder)
            workspace.put_blob(kept.content)
            self._bench.plan(lambda: kept.change)
            self.said.emit(self.tr("Version {number} is frozen.").format(number=number.strip()))

        try:
            sheet = FreezeSheet(workspace.info, draft_of(workspace), effect, freeze, self._owner)
        except AnnotatorError as problem:
            self._bench.refuse(localised(problem))
            return None
        sheet.open()
        return sheet

    def ask_discard(self) -> DiscardSheet | None:
        """None where there is no draft over a frozen version."""
        if self._bench.rests():
            return None
        workspace = self._bench.workspace
        try:
            draft = draft_of(workspace)
            if draft.since is None or not draft.edits:
                self._bench.refuse(self.tr("There is no draft: the codebook is as it was frozen last."))
                return None
            frozen = codebook_of(workspace, draft.since)
        except AnnotatorError as problem:
            self._bench.refuse(localised(problem))
            return None
        sheet = DiscardSheet(
            draft, draft.since, plan_codebook(workspace, frozen), workspace.codebook, frozen, self._owner
        )
        sheet.agreed.connect(lambda: self._discard(frozen))
        sheet.open()
        return sheet

    def _discard(self, frozen: Codebook) -> None:
        self._bench.plan(lambda: plan_codebook(self._bench.workspace, frozen).change)
        self.said.emit(self.tr("The draft is discarded. Undo brings it back."))

    def ask_decide(self, code_id: str) -> DecideSheet | None:
        """What one code's edits do. None where the code is as it was frozen."""
        if self._bench.rests():
            return None
        workspace, viewing = self._bench.workspace, self._bench.viewing
        edit = next((one for one in draft_of(workspace).edits if one.code == code_id), None)
        if edit is None:
            return None
        coders = workspace.coders if viewing.coders is None else viewing.coders
        codings = sum(workspace.count(code=code_id, coder=coder) for coder in coders)

        def keep(weight: Weight, reason: str) -> None:
            self._bench.plan(lambda: decide(workspace, code_id, weight, reason, coder=viewing.coder))

        sheet = DecideSheet(edit, codings, keep, self._owner)
        sheet.open()
        return sheet

    def ask_compare(self) -> CompareSheet | None:
        """None where no version is kept."""
        workspace = self._bench.workspace
        versions = kept_versions(workspace)
        if not versions:
            self._bench.refuse(self.tr("No version is frozen yet. Freeze one first."))
            return None
        sheet = CompareSheet(
            versions,
            lambda version: codebook_of(workspace, version),
            workspace.codebook,
            lambda codebook: effect_of(workspace, self._bench.viewing, codebook),
            self._bench.appearance,
            self._owner,
        )
        sheet.restore_asked.connect(self.restore)
        sheet.open()
        return sheet

    def restore(self, codebook: Codebook) -> None:
        """Use an older codebook again; used codes that it lacks are retired."""

        def plan() -> Change:
            use = plan_codebook(self._bench.workspace, codebook)
            for content in use.blobs:
                self._bench.workspace.put_blob(content)
            return use.change

        self._bench.plan(plan)
        self.said.emit(self.tr("Version {number} is in use again.").format(number=codebook.version))
