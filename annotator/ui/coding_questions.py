"""What is asked before a passage is coded: whether to code across posts, and whether to code a repetition."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox

from annotator.model.span import Span
from annotator.ui.citing import posts_crossed
from annotator.ui.desk import Desk
from annotator.ui.translations.localised import localised

Act = Callable[[], object]


class CodingQuestion(QObject):
    """ "Do not ask again" holds until the project is closed."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asks = True

    def _ask(self, title: str, text: str, about: str, answers: Sequence[tuple[str, Act]], refused: Act) -> None:
        """Open the question. The first answer is the one that Enter takes; Esc runs `refused`."""
        box = QMessageBox(self._desk.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(about)
        acts = {box.addButton(words, QMessageBox.ButtonRole.AcceptRole): act for words, act in answers}
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setDefaultButton(next(iter(acts)))
        again = QCheckBox(self.tr("Do not ask again until the project is closed"))
        box.setCheckBox(again)

        def decide() -> None:
            act = next((act for button, act in acts.items() if button is box.clickedButton()), None)
            if act is None:
                refused()
            else:
                self._asks = self._asks and not again.isChecked()
                self._pass(act)

        box.finished.connect(decide)
        box.open()

    def _pass(self, act: Act) -> None:
        """Run an act that was asked about without asking again."""
        asks, self._asks = self._asks, False
        try:
            act()
        finally:
            self._asks = asks


class Crossing(CodingQuestion):
    """Asks before a passage that crosses a post is coded."""

    def stops(self, document_id: str, span: Span, act: Act, refused: Act) -> bool:
        """Whether the passage crosses a post and the coder is asked first: then `act` runs on yes, `refused` on no."""
        workspace = self._desk.workspace
        if not self._asks or not len(workspace.structure(document_id).posts):
            return False
        posts = posts_crossed(workspace.text(document_id), workspace.structure(document_id), span)
        if len(posts) < 2:
            return False
        named = self.tr("{first} and {last}") if len(posts) == 2 else self.tr("{first} to {last}")
        numbers = named.format(first=posts[0], last=posts[-1])
        self._ask(
            self.tr("Code across posts"),
            self.tr("This passage crosses post {numbers}. Code it?").format(numbers=numbers),
            self.tr("People cite posts one by one, and agreement is counted by post."),
            ((self.tr("Code it"), act),),
            refused,
        )
        return True


class Repeating(CodingQuestion):
    """Asks before a sentence is coded that only repeats another. Whoever codes it all the same is not asked again."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._kept: set[tuple[str, int]] = set()

    def stops(self, document_id: str, span: Span, act: Callable[[Span], object], refused: Act) -> bool:
        """Whether the coder is asked first: then `act` gets the passage, there or here, and `refused` runs on no."""
        structure = self._desk.workspace.structure(document_id)
        index = structure.repeats.at(span.start)
        there = structure.repeated(self._desk.workspace.text(document_id), span)
        if not self._asks or index is None or there is None:
            return False
        key = document_id, structure.repeats.starts[index]
        if key in self._kept:
            return False

        def code_here() -> None:
            self._kept.add(key)
            act(span)

        place = localised(structure.place(there.start))
        self._ask(
            self.tr("Code a repeated sentence"),
            self.tr("This sentence repeats {place}. Code it there instead?").format(place=place),
            self.tr("A pull quote that is coded like the text it is taken from counts twice."),
            (
                (self.tr("Code it in {place}").format(place=place), lambda: act(there)),
                (self.tr("Code it here"), code_here),
            ),
            refused,
        )
        return True
