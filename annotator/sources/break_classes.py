"""One letter for the sentence-break or word-break class of each character, from uniseg's Unicode tables."""

from __future__ import annotations

from uniseg.sentencebreak import SentenceBreak, sentence_break
from uniseg.wordbreak import WordBreak, word_break

IGNORED = "X"
"""Combining and format characters: the rules look through them."""

PARAGRAPH_ENDS = "\n\r\x85\u2028\u2029"

SENTENCE_LETTERS: dict[SentenceBreak, str] = {
    SentenceBreak.OTHER: "o",
    SentenceBreak.CR: "Q",
    SentenceBreak.LF: "P",
    SentenceBreak.SEP: "R",
    SentenceBreak.EXTEND: IGNORED,
    SentenceBreak.FORMAT: IGNORED,
    SentenceBreak.SP: "S",
    SentenceBreak.LOWER: "L",
    SentenceBreak.UPPER: "U",
    SentenceBreak.OLETTER: "O",
    SentenceBreak.NUMERIC: "N",
    SentenceBreak.ATERM: "A",
    SentenceBreak.SCONTINUE: "K",
    SentenceBreak.STERM: "T",
    SentenceBreak.CLOSE: "C",
}

WORD_LETTERS: dict[WordBreak, str] = {
    WordBreak.EXTEND: IGNORED,
    WordBreak.FORMAT: IGNORED,
    WordBreak.ZWJ: IGNORED,
    WordBreak.KATAKANA: "K",
    WordBreak.HEBREW_LETTER: "H",
    WordBreak.ALETTER: "A",
    WordBreak.SINGLE_QUOTE: "q",
    WordBreak.DOUBLE_QUOTE: "d",
    WordBreak.MIDNUMLET: "l",
    WordBreak.MIDLETTER: "m",
    WordBreak.MIDNUM: "n",
    WordBreak.NUMERIC: "N",
    WordBreak.EXTENDNUMLET: "_",
}


class _SentenceTable(dict[int, str]):
    """A table for `str.translate` that learns each character when it first meets it."""

    def __missing__(self, code_point: int) -> str:
        letter = self[code_point] = SENTENCE_LETTERS[sentence_break(chr(code_point))]
        return letter


class _WordTable(dict[int, str]):
    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        rest = "I" if character.isalnum() else "."
        letter = self[code_point] = WORD_LETTERS.get(word_break(character), rest)
        return letter


_SENTENCES = _SentenceTable()
_WORDS = _WordTable()


def sentence_classes(text: str) -> str:
    """`text` with each character replaced by the letter of its sentence-break class."""
    return text.translate(_SENTENCES)


def word_classes(text: str) -> str:
    """`text` with each character replaced by the letter of its word-break class; `I` for lone letters, `.` for none."""
    return text.translate(_WORDS)
