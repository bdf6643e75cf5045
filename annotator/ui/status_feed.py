"""Tells the status bar how the open project stands: who codes, codebook, filter, documents done, what is saved."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.model.records import ReadingState
from annotator.ui.desk import Desk
from annotator.ui.edition import Edition
from annotator.ui.status_bar import StatusBar
from annotator.ui.theme.tokens import tokens


class StatusFeed(QObject):
    """Zoom follows the window's appearance; the rest is told anew by `tell`."""

    def __init__(self, desk: Desk, status: StatusBar) -> None:
        super().__init__(status)
        self._desk = desk
        self._status = status
        self._edition = Edition(desk.workspace)
        self._tell_zoom()
        desk.appearance.changed.connect(self._tell_zoom)

    def tell(self) -> None:
        """All that may have changed with the project or with what is viewed."""
        workspace, viewing, status = self._desk.workspace, self._desk.viewing, self._status
        coder = workspace.coders[viewing.coder]
        status.show_coder(coder.name, coder.initials)
        status.show_codebook(self._edition.words())
        status.show_filter(self._filter_words())
        done = sum(workspace.state_of(document, viewing.coder) is ReadingState.DONE for document in workspace.documents)
        status.show_documents(done, len(workspace.documents))
        self._tell_saved()

    def _tell_saved(self) -> None:
        workspace, status = self._desk.workspace, self._status
        if workspace.read_only:
            status.show_read_only()
        elif workspace.failure is not None:
            status.show_not_saved(workspace.failure)
        elif workspace.pending:
            status.show_pending()
        else:
            status.show_saved()

    def _filter_words(self) -> str:
        codes = self._desk.viewing.codes
        if codes is None:
            return ""
        book = self._desk.workspace.codebook
        tops = [code.name for code in book if code.id in codes and code.parent not in codes]
        shown = ", ".join(tops[:2]) + (", …" if len(tops) > 2 else "")
        return self.tr("Only {codes}").format(codes=shown)

    def _tell_zoom(self) -> None:
        normal = int(tokens()["type"]["reading"]["size"])
        self._status.show_zoom(round(100 * self._desk.appearance.reading_size / normal))
