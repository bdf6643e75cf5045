"""Texts that come in with codings, kept as blobs until a change names them."""

from __future__ import annotations

from annotator.model.clock import new_id, now
from annotator.model.records import Document
from annotator.model.structure import Structure, structure_content
from annotator.store.staging import Stager


def staged(stager: Stager, name: str, text: str, structure: Structure) -> Document:
    """A document of a text; its blobs are in the file once the stager is flushed. Position and name may yet change."""
    return Document(
        id=new_id(),
        name=name,
        position=0,
        sha256=stager.put(text.encode("utf-8")),
        characters=len(text),
        structure_sha256=stager.put(structure_content(structure)),
        paragraphs=len(structure.paragraphs),
        posts=len(structure.posts),
        created=now(),
    )
