"""Documents and coders by what people call them."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.model.errors import NotFoundError
from annotator.model.names import folded_name
from annotator.model.records import Coder, Document
from annotator.model.wording import worded


def document_of(documents: Mapping[str, Document], text: str) -> Document:
    """The document of that id, of exactly that name, or the only one of that name but for case.

    Raises NotFoundError.
    """
    if text in documents:
        return documents[text]
    exact = [document for document in documents.values() if document.name == text.strip()]
    wanted = folded_name(text)
    found = exact or [document for document in documents.values() if folded_name(document.name) == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFoundError(
            worded('Several documents are called "{text}" but for case: give the exact name or the id.', text=text)
        )
    raise NotFoundError(worded('The project has no document "{text}". "annotator documents" lists them.', text=text))


def coder_of(coders: Mapping[str, Coder], text: str) -> Coder:
    """The coder of that id or name, trimmed and case folded. Raises NotFoundError."""
    if text in coders:
        return coders[text]
    wanted = folded_name(text)
    for coder in coders.values():
        if folded_name(coder.name) == wanted:
            return coder
    raise NotFoundError(worded('The project has no coder "{text}".', text=text))
