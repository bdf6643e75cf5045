"""Acts on one code or several at once, each as one change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.wording import Wording, worded
from annotator.workspace.code_acts import Step, bring_back, edit_code, move_code, retire_code, step_code

BACKWARDS = {Step.DOWN, Step.OUTWARDS}
"""Steps that the last code takes first, so that the codes keep their order."""


def outermost(codebook: Codebook, codes: Collection[str]) -> tuple[str, ...]:
    """Those that lie below none of the others, in the order of the tree: what is below a code moves with it."""
    return tuple(
        code.id
        for code in codebook
        if code.id in codes and not any(above.id in codes for above in codebook.ancestry(code.id)[:-1])
    )


def retire_codes(codebook: Codebook, codes: Collection[str]) -> Change:
    """Those that are retired already stay so."""
    label = worded("Retire code") if len(codes) == 1 else worded("Retire codes")
    return _each(codebook, codes, label, lambda _book, code: retire_code(code))


def bring_codes_back(codebook: Codebook, codes: Collection[str]) -> Change:
    label = worded("Bring back code") if len(codes) == 1 else worded("Bring back codes")
    return _each(codebook, codes, label, lambda book, code: bring_back(code, book))


def recolour_codes(codebook: Codebook, codes: Collection[str], colour: str | None) -> Change:
    """None gives them the colours of their families back."""
    label = worded("Recolour code") if len(codes) == 1 else worded("Recolour codes")
    return _each(codebook, codes, label, lambda book, code: edit_code(code, replace(code, colour=colour), book))


def let_take_codings(codebook: Codebook, codes: Collection[str], *, codable: bool) -> Change:
    """Headings take no codings, and need no key."""

    def change(book: Codebook, code: Code) -> Change:
        return edit_code(code, replace(code, codable=codable, key=code.key if codable else None), book)

    label = worded("Edit code") if len(codes) == 1 else worded("Edit codes")
    return _each(codebook, codes, label, change)


def step_codes(codebook: Codebook, codes: Collection[str], step: Step) -> Change:
    """Moves codes by one step, in their order; one that stands behind another that cannot move stays, too."""
    moving = outermost(codebook, codes)
    stuck: set[str] = set()
    now = codebook
    for code_id in reversed(moving) if step in BACKWARDS else moving:
        if _neighbour(now, code_id, step) in stuck:
            stuck.add(code_id)
            continue
        change = step_code(now, code_id, step)
        if not change.puts:
            stuck.add(code_id)
        now = _after(now, change.puts)
    return _between(codebook, now, worded("Move code") if len(moving) == 1 else worded("Move codes"))


def move_codes(codebook: Codebook, codes: Collection[str], parent: str | None, before: str | None) -> Change:
    """Puts codes, with all below them, under another one in their order: before one of its children, or at the end."""
    moving = outermost(codebook, codes)
    siblings = [code.id for code in codebook.children(parent)]
    # Where the one to stand before moves too, it is the next that stays.
    following = siblings[siblings.index(before) :] if before in siblings and before is not None else []
    anchor = next((code for code in following if code not in moving), None)
    now = codebook
    for code_id in moving:
        others = [code.id for code in now.children(parent) if code.id != code_id]
        place = others.index(anchor) if anchor is not None else len(others)
        now = _after(now, move_code(now, code_id, parent, place).puts)
    return _between(codebook, now, worded("Move code") if len(moving) == 1 else worded("Move codes"))


def _neighbour(codebook: Codebook, code_id: str, step: Step) -> str | None:
    """The sibling that a code would pass, or go below."""
    parent = codebook.code(code_id).parent
    siblings = [code.id for code in codebook.children(parent if parent in codebook else None)]
    place = siblings.index(code_id) + (1 if step is Step.DOWN else -1)
    return siblings[place] if step is not Step.OUTWARDS and 0 <= place < len(siblings) else None


def _each(
    codebook: Codebook, codes: Collection[str], label: Wording, change: Callable[[Codebook, Code], Change]
) -> Change:
    now = codebook
    for code in codebook:
        if code.id in codes:
            now = _after(now, change(now, now.code(code.id)).puts)
    return _between(codebook, now, label)


def _after(codebook: Codebook, puts: Iterable[Put]) -> Codebook:
    changed = {put.after.id: put.after for put in puts if isinstance(put.after, Code)}
    return replace(codebook, members=tuple(changed.get(code.id, code) for code in codebook.members))


def _between(before: Codebook, after: Codebook, label: Wording) -> Change:
    puts = (Put(before.code(code.id), code) for code in after)
    return Change(label, tuple(put for put in puts if put.before != put.after))
