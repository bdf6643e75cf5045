"""Copies of a project that others worked in, brought together: what is lacking comes in, nothing is overwritten."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.records import Coder, Document, MemoTarget
from annotator.model.wording import UNSAID, Wording, verbatim, worded
from annotator.store.migrating import as_of_this_version
from annotator.store.project_file import ProjectFile
from annotator.store.staging import Stager
from annotator.workspace.codebook_versions import kept_versions
from annotator.workspace.importing import ImportReport, Skipped
from annotator.workspace.incoming import Incoming
from annotator.workspace.incoming_words import InFile, Where
from annotator.workspace.safety import backup_before
from annotator.workspace.workspace import Workspace

_OFTEN = 1000
"""Codings between two reports of progress."""


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do. `blobs`: contents to copy first, by the file that has them."""

    report: ImportReport
    change: Change
    blobs: tuple[tuple[Path, tuple[str, ...]], ...]


def merge(
    workspace: Workspace, paths: Sequence[Path], *, dry_run: bool = False, report: Report = silent
) -> ImportReport:
    """Bring in documents, codes, coders, codings and readings of other project files as one undoable change.

    Conflicts are among the skipped. With `dry_run` nothing is written. Raises AnnotatorError where the only other
    file cannot be opened; among several, that one is skipped.
    """
    plan = plan_merge(workspace, paths, report)
    if not dry_run:
        carry_out(workspace, plan, report)
    return plan.report


def plan_merge(workspace: Workspace, paths: Sequence[Path], report: Report = silent) -> MergePlan:
    """What the merge would bring; the other files are only read."""
    skipped: list[Skipped] = []
    notes: list[Wording] = []
    blobs: list[tuple[Path, tuple[str, ...]]] = []
    incoming = Incoming(workspace)
    for path in paths:
        incoming.skip = partial(_note, skipped, path)
        with ExitStack() as stack:
            try:
                theirs = stack.enter_context(_opened(path, workspace))
            except AnnotatorError as error:
                if len(paths) == 1:
                    raise
                skipped.append(Skipped(str(path), UNSAID, error.wording))
                continue
            source = _Source(theirs, workspace, incoming)
            source.take(report)
        notes += source.notes
        blobs.append((path, tuple(source.blobs)))
    created = (*incoming.documents, *incoming.codings)
    told = ImportReport(created, tuple(incoming.matched), tuple(skipped), (*notes, *incoming.notes()))
    return MergePlan(
        told, incoming.change(worded("Merge copies") if len(paths) > 1 else worded("Merge copy")), tuple(blobs)
    )


def prepare_merge(project: Path, paths: Sequence[Path], report: Report = silent) -> MergePlan:
    """The same plan for work off the window's thread: it opens the project by itself and sees what is saved."""
    with Workspace.open(project) as ours:
        return plan_merge(ours, paths, report)


@contextmanager
def _opened(path: Path, ours: Workspace) -> Iterator[Workspace]:
    """The other project, only read: one of an older version stays as it is."""
    if path.exists() and path.samefile(ours.path):
        raise AnnotatorError(worded("{path} is this very project. Name another copy of it.", path=visible(str(path))))
    with as_of_this_version(path) as file, Workspace.open(file) as theirs:
        yield theirs


def _note(skipped: list[Skipped], path: Path, place: Where, reason: Wording) -> None:
    inside = place.inside if isinstance(place, InFile) else place
    skipped.append(Skipped(str(path), inside, reason))


def carry_out(workspace: Workspace, plan: MergePlan, report: Report = silent) -> None:
    """A verified backup, then the contents in small batches, then the one change. Nothing where nothing is new."""
    if not plan.change:
        return
    workspace.flush()
    stage_merge(workspace.path, plan, report)
    workspace.commit(plan.change)


def stage_merge(project: Path, plan: MergePlan, report: Report = silent) -> None:
    """A verified backup, then the contents that the plan's change will name; from any thread."""
    if not plan.change:
        return
    backup_before(project, "merge")
    with ProjectFile.opened(project) as target:
        stager = Stager(target)
        for path, blobs in plan.blobs:
            if not blobs:
                continue
            with as_of_this_version(path) as file, Workspace.open(file) as theirs:
                for step, sha256 in enumerate(blobs):
                    report(step, len(blobs), path.name)
                    stager.put(theirs.blob(sha256))
        stager.flush()


class _Source:
    """One other copy, taken in record by record."""

    def __init__(self, theirs: Workspace, ours: Workspace, incoming: Incoming) -> None:
        self._theirs = theirs
        self._ours = ours
        self._incoming = incoming
        self._documents: dict[str, Document] = {}
        self._coders: dict[str, Coder] = {}
        self.blobs: dict[str, None] = {}
        self.notes: list[Wording] = []

    def take(self, report: Report) -> None:
        theirs, incoming = self._theirs, self._incoming
        incoming.add_codes(theirs.codebook, worded("codebook"))
        for version in theirs.codebook_versions():
            if incoming.add_version(version):
                self.blobs[version.yaml_sha256] = None
        for coder in theirs.coders.values():
            self._coders[coder.id] = incoming.coder(coder.id, coder.name, coder.initials)
        self._take_draft()
        same = {document.id for document in theirs.documents.values() if incoming.has(document)}
        for document in theirs.documents.values():
            taken = self._take_document(document, same)
            self._documents[document.id] = taken
            same.add(taken.id)
        for source in theirs.example_sources.values():
            here = self._documents.get(source.document)
            incoming.add_source(source if here is None else replace(source, document=here.id))
        self._take_codings(report)
        for reading in theirs.readings.values():
            document, coder = self._documents[reading.document], self._coders[reading.coder]
            incoming.read(document, coder, reading.state, reading.modified)
        self._take_memos()

    def _take_draft(self) -> None:
        """What was said of the edits since a frozen version, where that is the newest here too."""
        theirs, ours = self._theirs, kept_versions(self._ours)
        edits = theirs.code_edits.values()
        known = {version.id for version in theirs.codebook_versions()}
        if edits and ours and ours[0].id not in known:
            version = visible(ours[0].version)
            self._incoming.skip(
                worded("codebook"),
                worded("its draft is over an older version than {version}: what it does is left out", version=version),
            )
            return
        for edit in edits:
            coder = self._coders.get(edit.coder)
            said = replace(edit, coder=coder.id if coder is not None else "")
            self._incoming.add_edit(said, theirs.codebook.by_id.get(edit.code), worded("codebook"))

    def _take_document(self, document: Document, taken: Collection[str]) -> Document:
        """The document here that stands for one of theirs; no two of theirs, though of one text, become one."""
        incoming = self._incoming
        found = incoming.document(document.sha256, document.id, taken)
        if found is None:
            added = incoming.add_document(document)
            contents = (document.sha256, document.structure_sha256, document.original_sha256)
            self.blobs.update((sha256, None) for sha256 in contents if sha256)
            if added.name != document.name:
                mine, new = visible(document.name), visible(added.name)
                self.notes.append(
                    worded("“{mine}” is another text here: that of the copy came in as “{new}”.", mine=mine, new=new)
                )
            return added
        incoming.matched[found.name] = None
        return incoming.add_variables(found, document.variables, verbatim(document.name))

    def _take_codings(self, report: Report) -> None:
        total = self._theirs.count()
        for step, coding in enumerate(self._theirs.codings()):
            if step % _OFTEN == 0:
                report(step, total, self._theirs.path.name)
            document, coder = self._documents[coding.document], self._coders[coding.coder]
            place = worded("{document}, {start} to {end}", document=document.name, start=coding.start, end=coding.end)
            code = self._incoming.code_of_id(coding.code)
            if isinstance(code, Wording):
                self._incoming.skip(place, code)
            else:
                self._incoming.add_coding(replace(coding, document=document.id, coder=coder.id), place)
        report(total, total, self._theirs.path.name)

    def _take_memos(self) -> None:
        for memo in self._theirs.memos.values():
            target_id, place = memo.target_id, worded("project")
            if memo.target is MemoTarget.PROJECT:
                target_id = self._ours.info.id
            elif memo.target is MemoTarget.DOCUMENT:
                document = self._documents[memo.target_id]
                target_id, place = document.id, verbatim(document.name)
            else:
                place = worded("code {code}", code=memo.target_id)
            self._incoming.add_memo(memo.target, target_id, memo.text, place, memo.modified)
