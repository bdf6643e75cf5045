"""What changed in a code, in the words that the editor's fields have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.exchange.codebook_difference import CodeDifference, Difference


def difference_words(one: CodeDifference) -> str:
    """`definition`, `new place in the tree`: one difference in a few words."""
    kinds = {
        Difference.ADDED: _tr("new code"),
        Difference.REMOVED: _tr("gone"),
        Difference.MOVED: _tr("new place in the tree"),
    }
    fields = {
        "name": _tr("name"),
        "version": _tr("version"),
        "description": _tr("description"),
        "key": _tr("key"),
        "colour": _tr("colour"),
        "codable": _tr("heading or not"),
        "retired": _tr("retired or not"),
        "aliases": _tr("other names"),
        "definition": _tr("definition"),
        "include": _tr("when to use it"),
        "exclude": _tr("when not to use it"),
        "examples": _tr("examples"),
        "counter_examples": _tr("counter-examples"),
        "unit": _tr("unit"),
        "attributes": _tr("questions"),
        "order": _tr("order of the codes below"),
    }
    return kinds.get(one.kind) or fields.get(one.field, one.field)


def capitalised(words: str) -> str:
    """As at the start of a line."""
    return words[:1].upper() + words[1:]


def differing_lines(one: CodeDifference) -> tuple[str, str]:
    """Of a list only the entries that went and those that came; of anything else all of it, before and after."""
    before, after = one.before.splitlines(), one.after.splitlines()
    gone = [line for line in before if line not in after]
    new = [line for line in after if line not in before]
    if one.field in {"include", "exclude", "examples", "counter_examples", "aliases", "attributes"} and (gone or new):
        return "\n".join(gone), "\n".join(new)
    return one.before, one.after


def _tr(words: str) -> str:
    return QCoreApplication.translate("CodeChanges", words)
