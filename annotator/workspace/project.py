"""The Python API: an open project for scripts and notebooks. `annotator.open_project` is its front door."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError, NotFoundError
from annotator.model.records import Coder, Coding, Document, ReadingState
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.workspace import acts
from annotator.workspace.selection import Selection
from annotator.workspace.workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

    from annotator.agreement.results import AgreementReport
    from annotator.workspace.disagreeing import Disagreement


@dataclass(frozen=True, slots=True)
class CodedPassage:
    """One coding as people name things: `document` and `coder` by name, `code` by its path, with the words coded."""

    id: str
    document: str
    start: int
    end: int
    code: str
    coder: str
    memo: str
    quote: str


class Project:
    """An open project. Documents, codes and coders are named by id, name or path; offsets are code points.

    What changes the project returns once it is saved. Everything raises AnnotatorError, in plain words, where it cannot
    be done. Use it in a `with` block, in one thread.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Raises AnnotatorError for anything that is not a project this version can open."""
        return cls(Workspace.open(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._workspace.__exit__(kind, error, trace)

    def __repr__(self) -> str:
        return f"<Project {self.name!r}, {len(self._workspace.documents)} documents, {self._workspace.path}>"

    def close(self) -> None:
        """Waits for pending writes; raises where they cannot be saved."""
        self._workspace.close()

    @property
    def name(self) -> str:
        return self._workspace.info.name

    @property
    def codebook(self) -> Codebook:
        return self._workspace.codebook

    def documents(self) -> tuple[Document, ...]:
        """In the project's order."""
        return tuple(self._workspace.documents.values())

    def coders(self) -> tuple[Coder, ...]:
        """In the project's order."""
        return tuple(self._workspace.coders.values())

    def text(self, document: str) -> str:
        """The text of a document by id or name. Raises NotFoundError."""
        return self._workspace.text(self._workspace.find_document(document).id)

    def codings(
        self, *, document: str | None = None, coder: str | None = None, code: str | None = None
    ) -> tuple[CodedPassage, ...]:
        """By document and place; of one document, coder or code, or all."""
        chosen = Selection.named(
            self._workspace,
            documents=() if document is None else (document,),
            coders=() if coder is None else (coder,),
            codes=() if code is None else (code,),
        )
        return tuple(self._passages(chosen))

    def _passages(self, chosen: Selection) -> Iterator[CodedPassage]:
        codebook, coders = self._workspace.codebook, self._workspace.coders
        for document in chosen.documents_of(self._workspace):
            codings = chosen.codings_of(self._workspace, document.id)
            text = self._workspace.text(document.id) if codings else ""
            for coding in codings:
                yield CodedPassage(
                    coding.id,
                    document.name,
                    coding.start,
                    coding.end,
                    codebook.path(coding.code),
                    coders[coding.coder].name,
                    coding.memo,
                    text[coding.start : coding.end],
                )

    def frame(self) -> pd.DataFrame:
        """All codings as a pandas DataFrame with the columns of codings.csv; needs the extra: annotator[frame]."""
        from annotator.workspace.exporting import coding_columns, coding_rows  # noqa: PLC0415 - only for tables

        try:
            import pandas as pd  # noqa: PLC0415 - an extra
        except ImportError:
            raise AnnotatorError(
                worded('A frame needs pandas. Install it with: pip install "annotator[frame]"')
            ) from None
        return pd.DataFrame(list(coding_rows(self._workspace)), columns=list(coding_columns(self._workspace)))

    def agreement(
        self, coders: Sequence[str] = (), *, codes: Sequence[str] = (), documents: Sequence[str] = (), **options: Any
    ) -> AgreementReport:
        """How far coders agree; none named means all. `options`: unit, measures, iou, count, roll_up, resample_by,
        resamples, seed, by_document and level, as `annotator agree` has them, and `workers` for gamma's processes.
        `report.to_dict()` is its JSON, `annotator.agreement.frame_of(report)` a DataFrame."""
        from annotator.workspace.agreeing import AgreementOptions, agreement  # noqa: PLC0415 - numpy only when needed

        known = AgreementOptions.__dataclass_fields__
        unknown = sorted(options.keys() - known.keys())
        if unknown:
            raise TypeError(f"agreement() has no option {unknown[0]!r}")
        options["measures"] = tuple(options.get("measures") or AgreementOptions().measures)
        chosen = AgreementOptions(tuple(coders), tuple(codes), tuple(documents), **options)
        return agreement(self._workspace, chosen)

    def disagreements(self, a: str, b: str, codes: Sequence[str] | None = None) -> tuple[Disagreement, ...]:
        """Where two coders differ, by document and place, in the documents that both have finished."""
        from annotator.workspace.disagreeing import disagreements  # noqa: PLC0415 - numpy only when needed

        return disagreements(self._workspace, a, b, codes)

    def code(self, document: str, start: int, end: int, code: str, *, coder: str, memo: str = "") -> str:
        """Code one passage and give the coding's id. The same coding again adds nothing and gives the id it has.

        A coder of that name is added where there is none.
        """
        found, chosen = self._workspace.find_document(document), self._workspace.codebook.resolve(code)
        if not 0 <= start < end <= found.characters:
            raise AnnotatorError(
                worded(
                    '{start} to {end} is no passage of "{found}", which has {characters} characters. Nothing was '
                    "coded.",
                    start=start,
                    end=end,
                    found=found.name,
                    characters=found.characters,
                )
            )
        span, (who, addition) = Span(start, end), self._coder(coder)
        there = acts.existing(self._workspace.codings_of(found.id), span, chosen, who)
        if there is not None:
            return there.id
        change = acts.code(found, span, chosen, who, memo=memo)
        if addition is not None:
            self._workspace.commit(addition)
        self._workspace.commit(change)
        return next(put.after.id for put in change.puts if isinstance(put.after, Coding))

    def _coder(self, name: str) -> tuple[Coder, Change | None]:
        """The coder of that name; where there is none, a new one and the change that adds it."""
        try:
            return self._workspace.find_coder(name), None
        except NotFoundError:
            return acts.add_coder(name, self._workspace.coders)

    def uncode(self, coding_id: str) -> None:
        """Take one coding back."""
        found = self._workspace.coding(coding_id)
        if found is None:
            raise NotFoundError(worded('The project has no coding "{coding}". Nothing was changed.', coding=coding_id))
        self._workspace.commit(acts.withdraw((found,)))

    def done(self, document: str, *, coder: str) -> None:
        """Mark the document as read to the end by that coder, so that it counts for agreement."""
        found, who = self._workspace.find_document(document), self._workspace.find_coder(coder)
        before = self._workspace.readings.get((found.id, who.id))
        change = acts.mark_reading(found, who, ReadingState.DONE, before)
        if change:
            self._workspace.commit(change)

    def undo(self, *, coder: str | None = None) -> str | None:
        """Take back that coder's newest change (by default: of whoever changed something last); its label, or None."""
        label = self._workspace.undo(self._whose(coder))
        self._workspace.flush()
        return label

    def redo(self, *, coder: str | None = None) -> str | None:
        """Do again what was taken back last; its label, or None."""
        label = self._workspace.redo(self._whose(coder))
        self._workspace.flush()
        return label

    def _whose(self, coder: str | None) -> str | None:
        return self._workspace.last_coder() if coder is None else self._workspace.find_coder(coder).id
