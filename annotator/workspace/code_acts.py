"""Acts on codes and codebooks; `annotator.workspace.acts` offers them with all others."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError, NotFoundError
from annotator.model.names import code_id_of, folded_name
from annotator.model.records import ProjectInfo
from annotator.workspace.planning import clean, one_line, replaced


def add_code(
    codebook: Codebook,
    name: str,
    *,
    parent: str | None = None,
    definition: str = "",
    colour: str | None = None,
    key: str | None = None,
    coder: str | None = None,
) -> tuple[Code, Change]:
    """A new code, the last among its siblings; its id is made of its name."""
    if parent is not None and parent not in codebook:
        raise NotFoundError(f'The codebook has no code "{parent}" to put the new one under.')
    siblings = codebook.children(parent)
    made = Code(
        id=code_id_of(name, codebook.by_id.keys()),
        name=one_line(name),
        parent=parent,
        position=max((sibling.position for sibling in siblings), default=-1) + 1,
        key=key,
        colour=colour,
        definition=clean(definition),
    )
    _refuse_wrong_code(made, codebook)
    return made, Change("New code", (Put(None, made),), coder)


def edit_code(before: Code, after: Code, codebook: Codebook, *, coder: str | None = None) -> Change:
    """Replaces a code by another state of it; its id stays."""
    if before.id != after.id:
        raise AnnotatorError("A code keeps its id for good. Make a new code instead.")
    _refuse_wrong_code(after, codebook)
    label = "Edit code"
    if replace(before, name=after.name) == after:
        label = "Rename code"
    elif replace(before, colour=after.colour) == after:
        label = "Recolour code"
    return Change(label, replaced(before, after), coder)


def retire_code(code: Code, *, coder: str | None = None) -> Change:
    """Keeps a code and its codings, and takes no new ones. A code is never deleted."""
    return Change("Retire code", replaced(code, replace(code, retired=True, key=None)), coder)


def use_codebook(
    info: ProjectInfo, old: Codebook, new: Codebook, used: Collection[str], *, coder: str | None = None
) -> Change:
    """Replaces the codebook. Codes in `used` (they have codings or memos) that `new` lacks are retired and kept."""
    puts: list[Put] = []
    for before in old.codes:
        after = new.by_id.get(before.id)
        if after is None and before.id in used:
            after = replace(before, retired=True, key=None, parent=before.parent if before.parent in new else None)
        if after != before:
            puts.append(Put(before, after))
    puts += [Put(None, made) for made in new.codes if made.id not in old]
    headed = replace(info, codebook_name=new.name, codebook_version=new.version, codebook_description=new.description)
    return Change("Use codebook", (*replaced(info, headed), *puts), coder)


def _refuse_wrong_code(code: Code, codebook: Codebook) -> None:
    if not code.name.strip():
        raise AnnotatorError("A code needs a name.")
    others = [other for other in codebook if other.id != code.id]
    if any(other.parent == code.parent and folded_name(other.name) == folded_name(code.name) for other in others):
        raise AnnotatorError(f'There is a code "{code.name}" at this place already. Choose another name.')
    if code.key is not None:
        if code.key not in set("123456789"):
            raise AnnotatorError("A code's key is a digit from 1 to 9.")
        taken = next((other for other in others if other.key == code.key), None)
        if taken is not None:
            raise AnnotatorError(f'Key {code.key} belongs to "{taken.name}" already. Choose another key.')
    if code.parent is not None:
        ancestors = {ancestor.id for ancestor in codebook.ancestry(code.parent)}
        if code.id in ancestors or code.parent not in codebook:
            raise AnnotatorError(f'"{code.name}" cannot be put there: choose a code that is not below itself.')
