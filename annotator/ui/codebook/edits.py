"""Changes to single codes, planned over the acts. Qt-free."""

from __future__ import annotations

from dataclasses import replace

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.workspace import acts

KEYS = tuple("123456789")


def rename(code: Code, name: str, codebook: Codebook) -> Change:
    return acts.edit_code(code, replace(code, name=name.strip()), codebook)


def recolour(code: Code, colour: str | None, codebook: Codebook) -> Change:
    """None gives the family's colour back."""
    return acts.edit_code(code, replace(code, colour=colour), codebook)


def bring_back(code: Code, codebook: Codebook) -> Change:
    return acts.edit_code(code, replace(code, retired=False), codebook)


def give_key(code: Code, key: str | None, codebook: Codebook) -> Change:
    """A key that another code holds is taken from it in the same change."""
    holder = codebook.code_for_key(key) if key else None
    if holder is None or holder.id == code.id:
        return acts.edit_code(code, replace(code, key=key), codebook)
    freed = replace(holder, key=None)
    taken = acts.edit_code(holder, freed, codebook)
    between = replace(
        codebook, members=tuple(freed if member.id == holder.id else member for member in codebook.members)
    )
    given = acts.edit_code(code, replace(code, key=key), between)
    return replace(given, puts=taken.puts + given.puts)


def free_keys(codebook: Codebook) -> tuple[str, ...]:
    used = {code.key for code in codebook}
    return tuple(key for key in KEYS if key not in used)
