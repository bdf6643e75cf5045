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
    }
    return kinds.get(one.kind) or fields.get(one.field, one.field)


def _tr(words: str) -> str:
    return QCoreApplication.translate("CodeChanges", words)
