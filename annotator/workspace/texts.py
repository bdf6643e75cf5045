"""Texts of documents and their structures, read from the file; the last ones asked for stay in memory."""

from __future__ import annotations

import json
from collections import OrderedDict
from typing import TypeVar

from annotator.model.records import Document
from annotator.model.structure import Structure, structure_from_plain
from annotator.model.wording import worded
from annotator.store.project_file import ProjectFile
from annotator.store.trouble import damaged

KEPT = 8
"""Texts, and structures of texts, that stay in memory."""
T = TypeVar("T")


class KeptTexts:
    """Of one project file. Both raise AnnotatorError where what is stored is damaged."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._structures: OrderedDict[str, Structure] = OrderedDict()

    def text(self, document: Document) -> str:
        text = self._texts.pop(document.sha256, None)
        if text is None:
            text = self._file.blob(document.sha256).decode("utf-8")
        return _kept(self._texts, document.sha256, text)

    def structure(self, document: Document) -> Structure:
        sha256 = document.structure_sha256
        structure = self._structures.pop(sha256, None)
        if structure is None:
            content = self._file.blob(sha256)
            try:
                structure = structure_from_plain(json.loads(content))
            except (ValueError, TypeError, LookupError, AttributeError) as error:
                raise damaged(self._file.path, worded("the structure of a document cannot be read")) from error
        return _kept(self._structures, sha256, structure)


def _kept(among: OrderedDict[str, T], key: str, value: T) -> T:
    """Keeps a value as the newest, and lets go of the oldest where there are too many."""
    among[key] = value
    while len(among) > KEPT:
        among.popitem(last=False)
    return value
