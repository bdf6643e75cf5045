"""Acts on codes and codebooks; `annotator.workspace.acts` offers them with all others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from enum import Enum, auto
from typing import Any

from annotator.exchange.codebook_fields import DEEPEST_CODE
from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError, NotFoundError
from annotator.model.names import code_id_of, folded_name, unique_name
from annotator.model.records import ProjectInfo
from annotator.model.wording import worded
from annotator.workspace.planning import one_line, paragraph, replaced

LABELS = {
    "name": worded("Rename code"),
    "colour": worded("Recolour code"),
    "definition": worded("Edit definition"),
    "include": worded("Edit when to use it"),
    "exclude": worded("Edit when not to use it"),
    "examples": worded("Edit examples"),
    "counter_examples": worded("Edit counter-examples"),
    "unit": worded("Edit unit"),
    "aliases": worded("Edit other names"),
}
"""What an edit is called that changes this field alone."""


LONGEST_NAME = 200


class Step(Enum):
    """One step of a code in the tree."""

    UP = auto()
    DOWN = auto()
    INWARDS = auto()
    """Below the sibling before it."""
    OUTWARDS = auto()
    """Beside its parent, right after it."""


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
        raise NotFoundError(worded('The codebook has no code "{parent}" to put the new one under.', parent=parent))
    siblings = codebook.children(parent)
    made = Code(
        id=code_id_of(name, codebook.by_id.keys()),
        name=one_line(name),
        parent=parent,
        position=max((sibling.position for sibling in siblings), default=-1) + 1,
        key=key,
        colour=colour,
        definition=paragraph(definition),
    )
    _refuse_long_name(made.name)
    _refuse_wrong_code(made, codebook)
    refuse_too_deep(codebook, parent, 1)
    return made, Change(worded("New code"), (Put(None, made),), coder)


def edit_code(before: Code, after: Code, codebook: Codebook, *, coder: str | None = None) -> Change:
    """Replaces a code by another state of it; its id stays."""
    if before.id != after.id:
        raise AnnotatorError(worded("A code keeps its id for good. Make a new code instead."))
    after = tidied(before, after)
    if after.name != before.name:
        _refuse_long_name(after.name)
    _refuse_wrong_code(after, codebook)
    changed = [field.name for field in fields(Code) if getattr(before, field.name) != getattr(after, field.name)]
    label = LABELS.get(changed[0], worded("Edit code")) if len(changed) == 1 else worded("Edit code")
    return Change(label, replaced(before, after), coder)


def tidied(before: Code, after: Code) -> Code:
    """What was typed anew as a codebook file can hold it, so that no edit is left over once it is frozen."""
    new: dict[str, Any] = {}
    for field in fields(Code):
        value = getattr(after, field.name)
        if value == getattr(before, field.name):
            continue
        if field.name in {"definition", "unit"}:
            new[field.name] = paragraph(value)
        elif field.name == "name":
            new[field.name] = one_line(value)
        elif field.name in {"include", "examples", "counter_examples"}:
            new[field.name] = tuple(filter(None, (paragraph(text) for text in value)))
        elif field.name == "exclude":
            new[field.name] = tuple(replace(rule, text=paragraph(rule.text)) for rule in value)
        elif field.name == "aliases":
            new[field.name] = tuple(dict.fromkeys(filter(None, (one_line(word) for word in value))))
    return replace(after, **new)


def retire_code(code: Code, *, coder: str | None = None) -> Change:
    """Keeps a code and its codings, and takes no new ones. A code is never deleted."""
    return Change(worded("Retire code"), replaced(code, replace(code, retired=True, key=None)), coder)


def bring_back(code: Code, codebook: Codebook, *, coder: str | None = None) -> Change:
    """A retired code takes codings again."""
    change = edit_code(code, replace(code, retired=False), codebook, coder=coder)
    return replace(change, label=worded("Bring back code"))


def give_key(code: Code, key: str | None, codebook: Codebook, *, coder: str | None = None) -> Change:
    """Gives a code a key, or (None) takes it away. A key that another code holds is taken from it."""
    holder = codebook.code_for_key(key) if key else None
    taken: tuple[Put, ...] = ()
    if holder is not None and holder.id != code.id:
        freed = replace(holder, key=None)
        taken = replaced(holder, freed)
        codebook = replace(
            codebook, members=tuple(freed if member.id == holder.id else member for member in codebook.members)
        )
    given = edit_code(code, replace(code, key=key), codebook, coder=coder)
    return Change(worded("Give key") if key else worded("Take key away"), (*taken, *given.puts), coder)


def move_code(codebook: Codebook, code_id: str, parent: str | None, place: int, *, coder: str | None = None) -> Change:
    """Puts a code, with all below it, under another one (None: at the top), as the `place`-th of its siblings there.

    `place` counts from 0 among the siblings without the code itself; what lies beyond the last is the last.
    """
    code = codebook.code(code_id)
    moved = replace(code, parent=parent)
    _refuse_wrong_code(moved, codebook)
    refuse_too_deep(codebook, parent, height_of(codebook, code_id))
    siblings = [sibling for sibling in codebook.children(parent) if sibling.id != code_id]
    siblings.insert(max(0, place), moved)
    return Change(worded("Move code"), _numbered(siblings, codebook), coder)


def step_code(codebook: Codebook, code_id: str, step: Step, *, coder: str | None = None) -> Change:
    """Moves a code by one step; a change without puts where there is nowhere to go."""
    code = codebook.code(code_id)
    parent = code.parent if code.parent in codebook else None
    siblings = codebook.children(parent)
    place = siblings.index(code)
    if step is Step.OUTWARDS and parent is not None:
        above = codebook.code(parent)
        around = codebook.children(above.parent)
        return move_code(codebook, code_id, above.parent, around.index(above) + 1, coder=coder)
    if step is Step.INWARDS and place > 0:
        under = siblings[place - 1].id
        return move_code(codebook, code_id, under, len(codebook.children(under)), coder=coder)
    goal = place + {Step.UP: -1, Step.DOWN: 1}.get(step, -len(siblings))
    if 0 <= goal < len(siblings):
        return move_code(codebook, code_id, parent, goal, coder=coder)
    return Change(worded("Move code"), (), coder)


def copy_code(codebook: Codebook, code_id: str, *, coder: str | None = None) -> tuple[Code, Change]:
    """A new code with the same rule right after this one, without its key, its codings and what is below it."""
    code = codebook.code(code_id)
    siblings = list(codebook.children(code.parent if code.parent in codebook else None))
    name = unique_name(code.name, {sibling.name for sibling in siblings})
    made = replace(code, id=code_id_of(name, codebook.by_id.keys()), name=name, key=None, retired=False)
    siblings.insert(siblings.index(code) + 1, made)
    puts = _numbered(siblings, codebook)
    made = next(put.after for put in puts if put.before is None and isinstance(put.after, Code))
    return made, Change(worded("Copy code"), puts, coder)


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
    return Change(worded("Use codebook"), (*replaced(info, headed), *puts), coder)


def _refuse_long_name(name: str) -> None:
    if len(name) > LONGEST_NAME:
        raise AnnotatorError(
            worded(
                "A code's name has at most {most} characters, this one {number}. Write the rest into its definition.",
                most=LONGEST_NAME,
                number=len(name),
            )
        )


def _refuse_wrong_code(code: Code, codebook: Codebook) -> None:
    if not code.name.strip():
        raise AnnotatorError(worded("A code needs a name."))
    others = [other for other in codebook if other.id != code.id]
    if any(other.parent == code.parent and folded_name(other.name) == folded_name(code.name) for other in others):
        raise AnnotatorError(
            worded('There is a code "{code}" at this place already. Choose another name.', code=code.name)
        )
    if code.key is not None:
        if code.key not in set("123456789"):
            raise AnnotatorError(worded("A code's key is a digit from 1 to 9."))
        taken = next((other for other in others if other.key == code.key), None)
        if taken is not None:
            raise AnnotatorError(
                worded('Key {key} belongs to "{taken}" already. Choose another key.', key=code.key, taken=taken.name)
            )
    if code.parent is not None:
        ancestors = {ancestor.id for ancestor in codebook.ancestry(code.parent)}
        if code.id in ancestors or code.parent not in codebook:
            raise AnnotatorError(
                worded('"{code}" cannot be put there: choose a code that is not below itself.', code=code.name)
            )


def height_of(codebook: Codebook, code_id: str) -> int:
    """How many levels a code and what is below it take."""
    return 1 + max((height_of(codebook, child.id) for child in codebook.children(code_id)), default=0)


def refuse_too_deep(codebook: Codebook, parent: str | None, height: int) -> None:
    """Raises AnnotatorError where `height` levels below `parent` (None: at the top) are more than a codebook has."""
    above = len(codebook.ancestry(parent)) if parent is not None else 0
    if above + height > DEEPEST_CODE:
        raise AnnotatorError(
            worded("A codebook has at most {levels} levels. Put the code higher up.", levels=DEEPEST_CODE)
        )


def _numbered(siblings: Iterable[Code], codebook: Codebook) -> tuple[Put, ...]:
    """The puts that give siblings their places; those of new codes make them."""
    puts: list[Put] = []
    for position, sibling in enumerate(siblings):
        before, after = codebook.by_id.get(sibling.id), replace(sibling, position=position)
        if before != after:
            puts.append(Put(before, after))
    return tuple(puts)
