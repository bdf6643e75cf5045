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


def free_keys(codebook: Codebook) -> tuple[str, ...]:
    used = {code.key for code in codebook}
    return tuple(key for key in KEYS if key not in used)
