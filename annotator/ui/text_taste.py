"""The choices a reader has about a text: the words that settings keep and the reading view obeys. Qt-free."""

from __future__ import annotations

from enum import StrEnum


class Spacing(StrEnum):
    """How far apart the rows stand."""

    TIGHT = "tight"
    NORMAL = "normal"
    WIDE = "wide"


class Side(StrEnum):
    """On which side of the text the codings are named."""

    LEFT = "left"
    RIGHT = "right"


class Grain(StrEnum):
    """What a drag selects by."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Gutter(StrEnum):
    """What the gutter counts. AUTOMATIC: posts in a thread, else paragraphs. LINES: of the source."""

    AUTOMATIC = "automatic"
    POSTS = "posts"
    PARAGRAPHS = "paragraphs"
    LINES = "lines"
    NOTHING = "nothing"
