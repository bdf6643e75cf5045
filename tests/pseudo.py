"""A language made up for tests: each piece of a text that was asked for stands in ⟦…⟧ and is 40 % longer.

What a window shows beside the marks was not asked for in translation: `unmarked` finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from annotator.ui.numerals import ENGLISH, Signs, write_as
from annotator.ui.translations.language import CONTEXT, KEY_NAMES, hush
from annotator.ui.translations.saying import say_with
from tests.translations import window_texts

PSEUDO = "pseudo"
FIELDS = re.compile(r"(\{[^}]*\}|%\d|%n|</?[a-z][^>]*>|\t.*|…$|:$|\n)", re.DOTALL)
"""What a text holds beside words, so that what is put in its place later stands outside the marks."""
MARKED = re.compile(r"⟦[^⟦⟧]*(⟧|$)")
CUT = re.compile(r"^[^⟦⟧]*⟧")
"""The end of a piece whose beginning was left out."""
WORD = re.compile(r"[A-Za-z]{2,}")
SHARE = 0.4

_spoken: list[QTranslator] = []


def longer(text: str) -> str:
    """The text in the made-up language."""
    return "".join(
        part if place % 2 or not WORD.search(part) else _marked(part) for place, part in enumerate(FIELDS.split(text))
    )


def _marked(words: str) -> str:
    """Blanks at the ends stay at the ends; what is added can be broken as words are."""
    inside = words.strip()
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    more = "".join("ö" if place % 7 else " ö" for place in range(1, max(2, round(len(inside) * SHARE))))
    return f"{before}⟦{inside}{more}⟧{after}"


@cache
def known_texts() -> frozenset[str]:
    """All that a translation has."""
    return frozenset(text for text, _ in window_texts())


class Longer(QTranslator):
    """Answers for the texts that a translation has, and for those of Qt, but for the names of keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = known_texts()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's
        n: int = -1,  # noqa: ARG002 - Qt's
    ) -> str | None:
        if context in {"QShortcut", "Keys"}:
            return None
        is_qts = context[:1] == "Q" and context[1:2].isupper()
        return longer(sourceText) if is_qts or sourceText in self._texts else None


def speak_pseudo(application: QCoreApplication) -> None:
    """Let the window speak so from now on."""
    hush_pseudo(application)
    translator = Longer(QObject(application))
    application.installTranslator(translator)
    _spoken.append(translator)
    say_with(lambda text: QCoreApplication.translate(CONTEXT, text))
    write_as(Signs(keys={name: f"⟦{name}⟧" for name in KEY_NAMES}))


def hush_pseudo(application: QCoreApplication) -> None:
    """Back to English."""
    for translator in _spoken:
        application.removeTranslator(translator)
    _spoken.clear()
    say_with(str)
    write_as(ENGLISH)
    hush(application)


class Known:
    """What is no text of the window: names in a project, and its texts, of which pieces are shown as quotes.

    `spared` matches what else may stand unmarked.
    """

    def __init__(self, names: Iterable[str], texts: Iterable[str], spared: re.Pattern[str]) -> None:
        known = {_joined(name) for name in names if WORD.search(name)}
        self._plain = {name for name in known if PLAIN.fullmatch(name)}
        self._names = [
            re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
            for name in sorted(known - self._plain, key=len, reverse=True)
        ]
        self._texts = "\n".join(_joined(text) for text in (*texts, *known)).casefold()
        self._spared = spared
        self._answered: dict[str, str] = {}

    def unmarked(self, shown: str) -> str:
        """What stands beside the marks and is not known; empty where nothing does."""
        if shown not in self._answered:
            rest = CUT.sub("", shown)
            while MARKED.search(rest):
                rest = MARKED.sub("|", rest)
            self._answered[shown] = " | ".join(self._unknown(rest))
        return self._answered[shown]

    def _unknown(self, rest: str) -> Iterator[str]:
        for piece in _pieces(self._spared.sub("|", rest)):
            if self._is_quoted(piece):
                continue
            for name in self._names:
                piece = name.sub("|", piece)  # noqa: PLW2901 - what is left of it
            yield from (part for part in _pieces(piece) if not (self._is_quoted(part) or self._is_plain(part)))

    def _is_plain(self, piece: str) -> bool:
        """Whether it is but names that are words like others, and numbers: among other words they are no names."""
        return all(word.casefold() in self._plain for word in WORD.findall(piece))

    def _is_quoted(self, piece: str) -> bool:
        """Whether it is a piece of a text or a name cut short."""
        words = piece.lstrip("0123456789, ")
        return len(words) >= SHORTEST and words.casefold() in self._texts


def _joined(text: str) -> str:
    return " ".join(text.split())


def _pieces(text: str) -> list[str]:
    """Parts between marks, lines and quotation marks, those with a word in them."""
    parts = (_joined(part).strip(BARE) for part in SEAMS.split(text))
    return [part for part in parts if WORD.search(part)]


SEAMS = re.compile(r"[|“”\n\u2028…]| · ")
PLAIN = re.compile(r"[a-z]+")
BARE = " \"'.,:;·•–"
SHORTEST = 8
"""Letters from which a piece is taken for a quote; less stands in every text."""
