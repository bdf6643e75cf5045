"""How the hits are coded: with which code, how wide, which of them; one change at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding
from annotator.ui.jobs import Job, Jobs
from annotator.ui.numerals import grouped
from annotator.ui.search.code_choice import CodeChoice
from annotator.ui.search.model import HitModel, place_of
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.segmented import SegmentedButtons
from annotator.ui.widgets.words import counted
from annotator.workspace.hits import Fate, Place, Widening, code_hits, coded_places, fates_of, widen_all
from annotator.workspace.searching import Shelf
from annotator.workspace.workspace import Workspace

MANY = 1_000
"""From so many hits on the change is made on another thread."""


class CodingBar(QWidget):
    """Plans into the model while it is shown. `words` gives what is looked for.

    `coded` carries what was done, `failed` what stood in the way.
    """

    coded = Signal(str)
    failed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        viewing: Viewing,
        appearance: Appearance,
        jobs: Jobs,
        model: HitModel,
        shelf: Shelf,
        do: Callable[[Change], None],
        words: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._viewing, self._model, self._words = workspace, viewing, model, words
        self._jobs, self._shelf, self._do = jobs, shelf, do
        self._job: Job | None = None
        self._widening = Widening.NONE
        self._places: tuple[Place, ...] = ()
        self._code = CodeChoice(appearance, self)
        self._wide = SegmentedButtons(self.tr("Widen to"), appearance, self)
        self._wide.set_choices(
            (
                (Widening.NONE, self.tr("Hit")),
                (Widening.WORDS, self.tr("Words")),
                (Widening.SENTENCE, self.tr("Sentence")),
                (Widening.PARAGRAPH, self.tr("Paragraph or post")),
            )
        )
        self._wide.set_value(self._widening)
        self._apply = QPushButton()
        self._again = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._code.code_chosen.connect(self._again.start)
        self._code.entered.connect(self._go_on, Qt.ConnectionType.QueuedConnection)  # or this Enter pressed the button
        self._wide.chosen.connect(self._choose_widening)
        self._again.timeout.connect(self._judge)
        self._apply.clicked.connect(self.apply)
        model.ticked.connect(self._show_count)
        viewing.changed.connect(self._again.start)
        self.hide()

    def open(self, code_id: str | None) -> None:
        """Start coding what is listed; `code_id` is offered where none was chosen yet."""
        chosen = self._code.code
        self._code.show_codes(self._workspace.codebook)
        if not chosen:
            self._code.choose(code_id)
        self.show()
        self.refresh()

    def take_keyboard(self) -> None:
        """To what is still to be said: the code, else the button."""
        (self._apply if self._code.code and self._apply.isEnabled() else self._code).setFocus()

    def close_bar(self) -> None:
        """Nothing is to be coded any more."""
        self._forget_job()
        self.hide()
        self._places = ()
        self._model.show_plan((), ())
        self.closed.emit()

    def refresh(self) -> None:
        """Plan anew: other hits are listed."""
        if self.isHidden():
            return
        self._forget_job()
        places = [place_of(hit) for hit in self._model.hits]
        documents = dict(self._workspace.documents)
        if self._widening is Widening.NONE or not places or any(place[0] not in documents for place in places):
            self._take_places(tuple(places))
            return
        shelf, widening = self._shelf, self._widening
        job = self._jobs.start(
            self.tr("Widening the hits"), lambda report: widen_all(shelf, places, documents, widening, report)
        )
        job.done.connect(self._take_widened)
        job.failed.connect(self.failed)
        self._job = job

    def follow(self) -> None:
        """Codings or codes changed."""
        if not self.isHidden():
            self._code.show_codes(self._workspace.codebook)
            self._again.start()

    def summary(self) -> str:
        """`41 of 43 hits ticked, 2 coded already`."""
        parts = [
            self.tr("%1 ticked").replace("%1", grouped(self._model.chosen_count)),
        ]
        coded, repeated = self._model.count_of(Fate.CODED), self._model.count_of(Fate.REPEATED)
        if coded:
            parts.append(self.tr("%1 coded already").replace("%1", grouped(coded)))
        if repeated:
            parts.append(self.tr("%1 the same passage").replace("%1", grouped(repeated)))
        return ", ".join(parts)

    def apply(self) -> None:
        """Code the ticked hits."""
        workspace, code = self._workspace, self._workspace.codebook.by_id.get(self._code.code)
        if code is None or not self._apply.isEnabled():
            return
        documents = workspace.documents
        places = [(documents[document], span) for document, span in self._model.chosen() if document in documents]
        coder, of, words = workspace.coders[self._viewing.coder], self._model.count_of(Fate.NEW), self._words()
        if len(places) < MANY:
            try:
                self._carry_out(code_hits(places, code, coder, words, of))
            except AnnotatorError as problem:
                self.failed.emit(problem)
            return
        self._forget_job()
        self._apply.setEnabled(False)
        job = self._jobs.start(self.tr("Coding the hits"), lambda _report: code_hits(places, code, coder, words, of))
        job.done.connect(self._take_change)
        job.failed.connect(self.failed)
        self._job = job

    def _take_change(self, change: object) -> None:
        if self.sender() is self._job and isinstance(change, Change):
            self._job = None
            self._carry_out(change)

    def _carry_out(self, change: Change) -> None:
        self._do(change)
        first = change.puts[0].after
        if isinstance(first, Coding) and self._workspace.coding(first.id) is not None:
            self.close_bar()
            hits = counted(len(change.puts), self.tr("1 hit coded as %2."), self.tr("%1 hits coded as %2."))
            self.coded.emit(hits.replace("%2", self._workspace.codebook.code(first.code).name))

    def _go_on(self) -> None:
        """From the code to the button."""
        self._judge()
        self.take_keyboard()

    def _choose_widening(self, widening: str | None) -> None:
        self._widening = Widening(widening) if widening is not None else self._widening
        self._wide.set_value(self._widening)
        self.refresh()

    def _take_widened(self, places: Sequence[Place]) -> None:
        if self.sender() is self._job:
            self._job = None
            self._take_places(tuple(places))

    def _take_places(self, places: tuple[Place, ...]) -> None:
        self._places = places
        self._judge()

    def _judge(self) -> None:
        if self.isHidden() or len(self._places) != len(self._model.hits):
            return
        coded = coded_places(self._workspace.spans(), self._code.code, self._viewing.coder)
        self._model.show_plan(self._places, fates_of(self._places, coded))

    def _show_count(self) -> None:
        count = self._model.chosen_count
        self._apply.setText(counted(count, self.tr("Code 1 hit"), self.tr("Code %1 hits")))
        self._apply.setEnabled(bool(count and self._code.code) and not self._workspace.read_only)

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _lay_out(self) -> None:
        set_role(self._apply, "primary")
        self._apply.setAutoDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(True)
        cancel.clicked.connect(self.close_bar)
        wide = QLabel(self.tr("Widen to"))
        set_role(wide, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        controls = FlowRow(self._code, FlowRow(wide, self._wide), gap=10)
        controls.push(cancel, self._apply)
        row.addWidget(controls)
