"""Two texts where one was expected, because somebody else wrote meanwhile. Qt-free."""

from __future__ import annotations


def is_other(text: str, than: str) -> bool:
    """Whether the words differ; a project keeps texts without outer space."""
    return text.strip() != than.strip()


def both_texts(theirs: str, mine: str) -> str:
    """Theirs and below it mine; mine alone where it holds theirs above, as after having put them together before."""
    first, second = theirs.strip(), mine.strip()
    if f"{second}\n\n".startswith(f"{first}\n\n") or not first:
        return second
    return f"{first}\n\n{second}".strip()
