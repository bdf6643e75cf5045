from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.offsets import Astral
from tests.utf16 import utf16_length

TEXTS = st.text(st.sampled_from("ab é平א😀👩\u200d\U0001f680\n"), max_size=60)


@given(TEXTS, st.data())
def test_a_place_goes_to_utf16_and_back(text: str, data: st.DataObject) -> None:
    origin = data.draw(st.integers(0, len(text)))
    offset = data.draw(st.integers(origin, len(text)))
    astral = Astral.of(text)
    qt_local = astral.to_qt(origin, offset)
    assert qt_local == utf16_length(text[origin:offset])
    assert astral.from_qt(origin, qt_local) == offset


def test_a_place_inside_a_pair_is_its_start() -> None:
    astral = Astral.of("a😀b")
    assert [astral.from_qt(0, unit) for unit in range(5)] == [0, 1, 1, 2, 3]
