"""Printing without a window: what the command `annotator print` runs."""

from __future__ import annotations

from pathlib import Path

from annotator.model.progress import Report
from annotator.ui.app import application_of
from annotator.ui.printing.choice import Endnotes, Paper, PrintChoice, Words
from annotator.ui.printing.gathering import printout_of, source_of
from annotator.ui.printing.paper import write_pdf
from annotator.workspace.workspace import Workspace


def print_document(
    project: Path, document: str, out: Path, coders: tuple[str, ...], paper: str, memos: Endnotes, report: Report
) -> int:
    """Writes a document with the codings of the named coders, without names of all, as a PDF; gives its pages.

    Names are found as the commands find them. Raises AnnotatorError.
    """
    application_of(["annotator"])
    with Workspace.open(project) as workspace:
        found = workspace.find_document(document)
        shown = frozenset(workspace.find_coder(name).id for name in coders) or frozenset(workspace.coders)
        me = next(iter(shown), "")
        source = source_of(workspace, found, me, shown)
    choice = PrintChoice(paper=Paper(paper), endnotes=memos)
    return write_pdf(out, printout_of(source, memos, Words()), choice, report)
