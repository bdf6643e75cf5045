"""Selecting by sentence and widening a selection step by step. Qt-free; offsets are code points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.sources.boundaries import sentence_at, word_at, words
from annotator.ui.translations.localised import localised

WORDS_COUNTED = 20_000
"""Characters of a post or paragraph up to which the caret's word is counted."""


@dataclass(frozen=True)
class Reader:
    """A text with its structure, as somebody walks through it. Numbers of posts are no words of what it gives."""

    text: str
    structure: Structure

    def bare(self, span: Span) -> Span:
        """A passage without the numbers of posts at its ends."""
        return self.structure.without_numbers(self.text, span)

    @property
    def places(self) -> Segments:
        """What people cite: the posts of a thread, else the paragraphs."""
        return self.structure.posts if len(self.structure.posts) else self.structure.paragraphs

    def sentence(self, offset: int) -> Span | None:
        """The sentence at a caret."""
        kept = self.structure.sentences
        index = kept.at(offset)
        if index is None:
            index = kept.before(offset)
        start, end = (kept.starts[index], kept.ends[index]) if index is not None else sentence_at(self.text, offset)
        return self.bare(Span(start, end)) if end > start else None

    def sentence_after(self, span: Span) -> Span:
        """`span` with the next sentence added, or as it is at the text's end."""
        longer = (self.bare(Span(span.start, end)) for _, end in self._sentences_from(span.end))
        return next((Span(span.start, one.end) for one in longer if one.end > span.end), span)

    def sentence_less(self, span: Span) -> Span | None:
        """`span` without its last sentence, None where nothing is left."""
        ends = [end for _, end in self.structure.sentences if span.start < end < span.end]
        return self.bare(Span(span.start, ends[-1])) if ends else None

    def place_span(self, selected: Span | None, caret: int) -> Span | None:
        """The post or paragraph at a caret; `selected` out to its places' ends, or with the next place added."""
        places = self.places
        if selected is None:
            here = places.before(caret)
            return self.bare(places.span(here)) if here is not None else None
        touched = places.touching(selected.start, selected.end)
        if not touched:
            return selected
        whole = self.bare(Span(places.starts[touched[0]], places.ends[touched[-1]]))
        whole = Span(min(selected.start, whole.start), max(selected.end, whole.end))
        if whole != selected:
            return whole
        following = touched[-1] + 1
        return self.bare(Span(selected.start, places.ends[following])) if following < len(places) else selected

    def place_less(self, selected: Span) -> Span | None:
        """`selected` without its last post or paragraph, None where nothing is left."""
        ends = [end for _, end in self.places if selected.start < end < selected.end]
        return self.bare(Span(selected.start, ends[-1])) if ends else None

    def widened(self, span: Span) -> Span:
        """The word, sentence, paragraph or post around `span`: the smallest that is larger, else `span` itself."""
        for start, end in self._around(span):
            bare = self.bare(Span(start, end))
            wider = Span(min(bare.start, span.start), max(bare.end, span.end))
            if wider != span:
                return wider
        return span

    def smallest(self, caret: int) -> Span:
        """The word at a caret, between words the sentence, paragraph or post. The text is not empty."""
        here = min(caret, len(self.text) - 1)
        for place in (here, max(0, here - 1)):
            start, end = word_at(self.text, place)
            if any(character.isalnum() for character in self.text[start:end]):
                return Span(start, end)
        return self.widened(Span(here, here + 1))

    def place_after(self, offset: int, by: int) -> int | None:
        """Where the next (`by` 1) or previous (-1) post or paragraph starts."""
        places = self.places
        here = places.before(offset)
        target = (here if here is not None else -1) + by
        return places.starts[target] if 0 <= target < len(places) else None

    def place_numbered(self, number: str) -> int | None:
        """Where the post or paragraph of that number starts."""
        places = self.places
        wanted = number.strip().lstrip("¶#").strip()
        return next((start for index, (start, _) in enumerate(places) if places.label(index) == wanted), None)

    def position(self, offset: int) -> tuple[str, int | None]:
        """(`post 9`, number of the word at the caret in it or None where counting would be slow)."""
        place = localised(self.structure.place(offset))
        places = self.places
        here = places.before(offset)
        start = places.starts[here] if here is not None else 0
        if offset - start > WORDS_COUNTED:
            return place, None
        before = words(self.text[start:offset])
        inside = bool(before) and before[-1][1] == offset - start
        return place, max(1, len(before) + (0 if inside else 1))

    def _around(self, span: Span) -> Iterator[tuple[int, int]]:
        first, last = word_at(self.text, span.start), word_at(self.text, span.end - 1)
        yield min(span.start, first[0]), max(span.end, last[1])
        is_inside = False
        for kind in (self.structure.sentences, self.structure.paragraphs, self.structure.posts):
            touched = kind.touching(span.start, span.end)
            if touched:
                yield kind.starts[touched[0]], kind.ends[touched[-1]]
                is_inside = True
        if not is_inside:  # of a text without paragraphs there is nothing smaller
            yield 0, len(self.text)

    def _sentences_from(self, offset: int) -> Iterator[tuple[int, int]]:
        kept = self.structure.sentences
        for index in kept.touching(offset, len(self.text)) if offset < len(self.text) else ():
            if kept.starts[index] >= offset:
                yield kept.starts[index], kept.ends[index]
