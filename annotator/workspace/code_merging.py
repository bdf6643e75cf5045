"""Two codes made one, and one made two: rules, codings, memos and what lies below, each as one change."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from annotator.model.change import Change, Put
from annotator.model.clock import now
from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Exclude
from annotator.model.errors import AnnotatorError
from annotator.model.names import folded_name
from annotator.model.records import Coding, ExampleSource, Memo
from annotator.model.wording import worded
from annotator.workspace.code_acts import add_code, height_of, move_code, refuse_too_deep
from annotator.workspace.planning import folded_into, place_of


@dataclass(frozen=True, slots=True)
class CodeMerge:
    """What merging does. Of `codings` that move, `folded` say what a coding of the other code says already."""

    change: Change
    codings: int
    folded: int
    children: tuple[str, ...]
    """Names of the codes that move below the other one."""
    questions: tuple[str, ...]
    """Names of the questions that the other code asks from now on."""
    source: str
    """The name of the code that goes."""

    def seen_by(self, coders: Collection[str]) -> tuple[int, int]:
        """How many codings of these coders move, and how many of them fold: all that one who works blind may know."""
        codings = [(put.before, put.after) for put in self.change.puts if isinstance(put.before, Coding)]
        of_coders = [(old, new) for old, new in codings if isinstance(old, Coding) and old.coder in coders]
        folded = sum(new is None for _, new in of_coders)
        moved = sum(isinstance(new, Coding) and new.code != old.code for old, new in of_coders)
        return moved + folded, folded


def merge_codes(
    codebook: Codebook,
    source_id: str,
    target_id: str,
    codings: Iterable[Coding],
    memos: Iterable[Memo] = (),
    sources: Iterable[ExampleSource] = (),
    *,
    coder: str | None = None,
) -> CodeMerge:
    """Makes a code's codings, memo and children another code's, and removes the first.

    `codings` and `memos` are those of both. Where a coder gave both codes to a passage, one coding stays, with both
    memos and all answers. The other code takes the name as an alias and asks the questions too, so that nothing that
    was answered is hidden. The sources of its examples go with them. Raises AnnotatorError where they cannot be merged.
    """
    source, target = codebook.code(source_id), codebook.code(target_id)
    everything = tuple(codings)
    moving = [coding for coding in everything if coding.code == source.id]
    _refuse_merge(codebook, source, target, moving)
    coding_puts, folded = _joined_codings(target, everything)
    asked = {attribute.id for attribute in target.attributes}
    gained = tuple(attribute for attribute in source.attributes if attribute.id not in asked)
    known = {folded_name(word) for word in (target.name, *target.aliases)}
    aliases = [word for word in (source.name, *source.aliases) if folded_name(word) not in known]
    joined = replace(
        _pointing(target, source.id, None),
        aliases=(*target.aliases, *dict.fromkeys(aliases)),
        attributes=(*target.attributes, *gained),
    )
    children = codebook.children(source.id)
    puts = [*coding_puts, *_joined_memos(source, target, tuple(memos))]
    puts += [put for put in (Put(target, joined),) if joined != target]
    puts += _moved_children(codebook, source, target)
    puts += _pointed_elsewhere(codebook, source, target)
    puts += [Put(one, None) for one in sources if one.code == source.id]
    return CodeMerge(
        Change(worded("Merge codes"), (*puts, Put(source, None)), coder),
        len(moving),
        folded,
        tuple(child.name for child in children),
        tuple(attribute.name for attribute in gained),
        source.name,
    )


def split_code(
    codebook: Codebook, code_id: str, name: str, leaving: Collection[Coding], *, coder: str | None = None
) -> tuple[Code, Change]:
    """A new code of that name right after this one, with the same questions and unit, which takes over codings.

    Raises AnnotatorError where the name is taken or no coding leaves.
    """
    code = codebook.code(code_id)
    if not leaving:
        raise AnnotatorError(worded("No passage goes to the new code yet. Press 2 on those that belong to it."))
    parent = code.parent if code.parent in codebook else None
    made, _ = add_code(codebook, name, parent=parent, coder=coder)
    made = replace(made, unit=code.unit, attributes=code.attributes)
    grown = replace(codebook, members=(*codebook.members, made))
    order = move_code(grown, made.id, parent, codebook.children(parent).index(code) + 1)
    placed = {put.key: put.after for put in order.puts}.get(("Code", made.id), made)
    made = placed if isinstance(placed, Code) else made
    when = now()
    puts = [put for put in order.puts if put.key != ("Code", made.id)]
    puts.append(Put(None, made))
    puts += [Put(coding, replace(coding, code=made.id, modified=when)) for coding in leaving]
    return made, Change(worded("Split code"), tuple(puts), coder)


def _refuse_merge(codebook: Codebook, source: Code, target: Code, moving: Collection[Coding]) -> None:
    if source.id == target.id:
        raise AnnotatorError(worded("A code cannot be merged with itself."))
    if any(code.id == target.id for code in codebook.descendants(source.id)):
        raise AnnotatorError(
            worded(
                '"{target}" lies below "{source}". Move it out first, or merge the other way.',
                target=target.name,
                source=source.name,
            )
        )
    if target.retired:
        raise AnnotatorError(
            worded('"{target}" is retired and takes no codings. Bring it back first.', target=target.name)
        )
    if not target.codable and (moving or source.codable):  # whether others used it is not to be told by a refusal
        raise AnnotatorError(
            worded('"{target}" is a heading and takes no codings. Choose another code.', target=target.name)
        )
    present = {folded_name(child.name) for child in codebook.children(target.id) if child.id != source.id}
    for child in codebook.children(source.id):
        refuse_too_deep(codebook, target.id, height_of(codebook, child.id))
        if folded_name(child.name) in present:
            raise AnnotatorError(
                worded('Both have a code "{child}" below them. Merge or rename one of these first.', child=child.name)
            )


def _joined_codings(target: Code, codings: Collection[Coding]) -> tuple[tuple[Put, ...], int]:
    """The puts, and how many codings fold into one that is there."""
    there = {place_of(coding): coding for coding in codings if coding.code == target.id}
    when = now()
    puts: list[Put] = []
    folded = 0
    for coding in codings:
        if coding.code == target.id:
            continue
        moved = replace(coding, code=target.id, modified=when)
        same = there.get(place_of(moved))
        if same is None:
            puts.append(Put(coding, moved))
        else:
            folded += 1
            puts += folded_into(same, coding, when)
    return tuple(puts), folded


def _joined_memos(source: Code, target: Code, memos: Collection[Memo]) -> tuple[Put, ...]:
    own = next((memo for memo in memos if memo.target_id == source.id), None)
    other = next((memo for memo in memos if memo.target_id == target.id), None)
    if own is None:
        return ()
    if other is None:
        return (Put(own, replace(own, target_id=target.id)),)
    return Put(own, None), Put(other, replace(other, text=f"{other.text}\n\n{own.text}", modified=now()))


def _moved_children(codebook: Codebook, source: Code, target: Code) -> list[Put]:
    taken = [child.position for child in codebook.children(target.id)]
    first = max(taken, default=-1) + 1
    return [
        Put(child, _pointing(replace(child, parent=target.id, position=first + place), source.id, target.id))
        for place, child in enumerate(codebook.children(source.id))
    ]


def _pointed_elsewhere(codebook: Codebook, source: Code, target: Code) -> list[Put]:
    """Codes that said to use the one that goes now say to use the other."""
    puts = []
    for code in codebook:
        if code.id in {source.id, target.id} or code.parent == source.id:
            continue
        after = _pointing(code, source.id, target.id)
        if after != code:
            puts.append(Put(code, after))
    return puts


def _pointing(code: Code, gone: str, to: str | None) -> Code:
    """Excludes that name the code that goes name another, or none."""
    exclude = tuple(Exclude(rule.text, to) if rule.use == gone else rule for rule in code.exclude)
    return replace(code, exclude=exclude)
