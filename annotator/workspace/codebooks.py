"""A project's codebook: taking one in from a file, with what becomes of the codes it lacks, and writing it out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID, uuid5

from annotator.exchange.atomic import write_whole
from annotator.exchange.codebook_difference import diff_codebooks
from annotator.exchange.codebook_document import codebook_document, is_codebook_document
from annotator.exchange.codebook_file import load_codebook, write_codebook
from annotator.exchange.codebook_page import codebook_page, is_codebook_page
from annotator.exchange.codebook_qdc import SAID, load_codebook_qdc
from annotator.exchange.codebook_table import codebook_table, columns_told, is_codebook_table, load_codebook_table
from annotator.exchange.replacing import Format, refuse_other_file, refuse_unlike
from annotator.model.change import Change, Put
from annotator.model.clock import exact_now
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, Code, Weight
from annotator.model.records import CodebookVersion, MemoTarget
from annotator.model.text import sha256_of
from annotator.model.wording import Wording, verbatim, worded
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import draft_of, frozen_edits, proposed_edits
from annotator.workspace.codebook_versions import kept_versions
from annotator.workspace.workspace import Workspace

TABLES = (".csv", ".tsv")
EXCHANGED = (".qdc",)
PAGES = (".html", ".htm")
PAPERS = (".docx",)


REPLACED = worded("replaced")
TAKEN_IN = worded("taken in")
"""What is noted of the two versions that are kept when another codebook is taken."""
KEPT = UUID("6f1d2c52-0f3b-5d0e-9a55-6f7c1b1f8a20")
"""Ids of these versions are made of what they keep. A person may write the same words: only the id tells whose they
are. Projects from before have ids by chance there, so that their notes are shown as they stand."""


@dataclass(frozen=True, slots=True)
class CodebookUse:
    """What taking in a codebook does; ids of codes. `blobs`: contents to keep before the change."""

    change: Change
    added: tuple[str, ...]
    retired: tuple[str, ...]
    """Used codes that the new codebook lacks."""
    removed: tuple[str, ...]
    """Unused ones that it lacks."""
    changed: tuple[str, ...]
    """Those of both that mean something else in the new one."""
    reworded: tuple[str, ...]
    """Those of both that differ, but mean the same."""
    blobs: tuple[bytes, ...]


def plan_codebook(workspace: Workspace, new: Codebook, *, coder: str | None = None) -> CodebookUse:
    """What `use_codebook` would do; nothing happens yet. `coder`: the id of who acts."""
    old = workspace.codebook
    used = used_codes(workspace)
    planned = acts.use_codebook(workspace.info, old, new, used, coder=coder)
    puts = tuple(_fitted(put, new) for put in planned.puts)
    changed = tuple(put for put in puts if put.before != put.after)
    is_frozen_last = _is_frozen_last(workspace, new)
    if not changed and not (is_frozen_last and workspace.code_edits):
        return CodebookUse(Change(planned.label, (), coder), (), (), (), (), (), ())
    # What the draft was is in the journal; kept as a version it would be the one that later edits are compared with.
    versions, blobs = (_dropped_decisions(workspace), ()) if is_frozen_last else _snapshots(workspace, old, new, coder)
    lacking = tuple(code.id for code in old if code.id not in new)
    return CodebookUse(
        Change(worded("Discard draft") if is_frozen_last else planned.label, (*changed, *versions), coder),
        tuple(code.id for code in new if code.id not in old),
        tuple(code_id for code_id in lacking if code_id in used),
        tuple(code_id for code_id in lacking if code_id not in used),
        *_differing(old, new),
        blobs,
    )


def _differing(old: Codebook, new: Codebook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of both that mean something else, and those that differ otherwise."""
    edits = [edit for edit in proposed_edits(diff_codebooks(old, new), {}, {}) if edit.code in old and edit.code in new]
    weights = {edit.code: edit.weight for edit in edits}
    meaning = tuple(code.id for code in new if weights.get(code.id) is Weight.MEANING)
    return meaning, tuple(code.id for code in new if weights.get(code.id) is Weight.WORDING)


def _is_frozen_last(workspace: Workspace, codebook: Codebook) -> bool:
    """Whether a codebook is the one that the draft grows from: taking it is giving the draft up."""
    newest = next(iter(kept_versions(workspace)), None)
    return newest is not None and newest.yaml_sha256 == sha256_of(write_codebook(codebook).encode("utf-8"))


def _dropped_decisions(workspace: Workspace) -> tuple[Put, ...]:
    return tuple(Put(edit, None) for edit in workspace.code_edits.values())


def use_codebook(workspace: Workspace, new: Codebook, *, coder: str | None = None) -> CodebookUse:
    """Take a codebook into the project, with a snapshot of it and of the one before; committed on return."""
    use = plan_codebook(workspace, new, coder=coder)
    if use.change:
        for content in use.blobs:
            workspace.put_blob(content)
        workspace.commit(use.change)
    return use


def used_codes(workspace: Workspace) -> frozenset[str]:
    """Codes that have codings or memos."""
    noted = {memo.target_id for memo in workspace.memos.values() if memo.target is MemoTarget.CODE}
    return frozenset(code.id for code in workspace.codebook if code.id in noted or workspace.count(code=code.id))


def export_codebook(workspace: Workspace, path: Path) -> Path:
    """Write the project's codebook, in place of an earlier file of its kind only: a table where the name ends in
    .csv, a page to print where it ends in .html, a Word document where it ends in .docx, else YAML."""
    suffix = path.suffix.lower()
    if suffix == ".csv":
        refuse_unlike(path, is_codebook_table)
        write_whole(path, codebook_table(workspace.codebook))
    elif suffix in PAGES:
        refuse_unlike(path, is_codebook_page)
        write_whole(path, codebook_page(workspace.codebook).encode("utf-8"))
    elif suffix in PAPERS:
        refuse_unlike(path, is_codebook_document)
        write_whole(path, codebook_document(workspace.codebook))
    else:
        refuse_other_file(path, Format.YAML)
        write_whole(path, write_codebook(workspace.codebook).encode("utf-8"))
    return path


def read_codebook(path: Path, current: Codebook | None = None) -> Codebook:
    """The codebook in a YAML file, a table or a file of REFI-QDA. The last two have no name and version of their own:
    they take those of `current`, where there is one, and leave alone what they do not speak of in its codes. Raises
    AnnotatorError."""
    suffix = path.suffix.lower()
    if suffix in EXCHANGED:
        return _over(load_codebook_qdc(path, current), current, SAID, silent=("definition", "colour"))
    if suffix in TABLES:
        return _over(load_codebook_table(path), current, columns_told(path))
    return load_codebook(path)


def _over(read: Codebook, current: Codebook | None, told: Collection[str], silent: Collection[str] = ()) -> Codebook:
    """What a file says, over what `current` says; an empty field of `silent` says nothing."""
    if current is None:
        return read
    members = []
    for code in read.members:
        before = current.by_id.get(code.id, code)
        said = {name: getattr(code, name) for name in told if name not in silent or getattr(code, name)}
        merged = replace(before, **{**said, "position": code.position})
        exclude = tuple(replace(one, use=one.use if one.use in read else None) for one in merged.exclude)
        members.append(replace(merged, exclude=exclude))
    description = current.description or read.description
    return Codebook(current.name, current.version, description, tuple(members))


def _fitted(put: Put, new: Codebook) -> Put:
    """A code that stays retired beside the new codebook asks and refers as that does, so that both make one file."""
    code = put.after
    if not isinstance(code, Code) or code.id in new:
        return put
    asked = {attribute.id: attribute for attribute in new.attributes()}
    attributes = tuple(_as_asked(attribute, asked) for attribute in code.attributes)
    exclude = tuple(replace(one, use=one.use if one.use in new else None) for one in code.exclude)
    return Put(put.before, replace(code, attributes=attributes, exclude=exclude))


def _as_asked(attribute: Attribute, asked: dict[str, Attribute]) -> Attribute:
    same = asked.get(attribute.id, attribute)
    return replace(attribute, type=same.type, values=same.values)


def note_on(version: CodebookVersion) -> Wording:
    """What somebody wrote when the version was frozen, or why it was kept."""
    made = (note for note in (REPLACED, TAKEN_IN) if version.id == _kept_id(note, version.created, version.yaml_sha256))
    return next(made, verbatim(version.note))


def _kept_id(note: str, created: str, sha256: str) -> str:
    return str(uuid5(KEPT, f"{note} {created} {sha256}"))


def _snapshots(
    workspace: Workspace, old: Codebook, new: Codebook, coder: str | None
) -> tuple[tuple[Put, ...], tuple[bytes, ...]]:
    """Versions, with their contents, of the codebook until now (where it has codes) and of the new one.

    Both keep what changed in them, so that codings of codes that mean something else come up for re-checking.
    """
    names = {code.id: code.name for code in (*old, *new)}
    edits = {
        REPLACED: frozen_edits(draft_of(workspace).edits, coder),
        TAKEN_IN: frozen_edits(proposed_edits(diff_codebooks(old, new), {}, names), coder) if len(old) else (),
    }
    known = {version.yaml_sha256 for version in workspace.codebook_versions()}
    puts: list[Put] = []
    blobs: list[bytes] = []
    for codebook, note in ((old, REPLACED), (new, TAKEN_IN)):
        content = write_codebook(codebook).encode("utf-8")
        sha256 = sha256_of(content)
        if sha256 in known or not len(codebook):
            continue
        known.add(sha256)
        when = exact_now()
        kept_id = _kept_id(note, when, sha256)
        version = CodebookVersion(
            kept_id, codebook.version, codebook.name, when, sha256, note, edits[note], coder or ""
        )
        puts.append(Put(None, version))
        blobs.append(content)
    if any(isinstance(put.after, CodebookVersion) and put.after.note == TAKEN_IN for put in puts):
        puts += _dropped_decisions(workspace)
    return tuple(puts), tuple(blobs)
