"""What somebody looks for who tries everything: nothing of it may harm, stop or be read as a query language."""

from __future__ import annotations

ODD_WORDS = (
    "",
    " ",
    '"',
    "*",
    "(",
    "[",
    "\\",
    "'",
    "-x",
    "x:*",
    "a AND b",
    "NOT firm",
    "NEAR(a b)",
    "%",
    "😀",
    "👩\u200d👩",
    "平",
    "السلام",
    "x" * 10_000,
    "\x00",
    "\u202e",
    "\u00a0",
    "\u2011",
    "İ",
    "ß",
    "“",
    "; DROP TABLE document;",
    '" OR 1=1 --',
)
