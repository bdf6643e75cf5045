"""What the tree shows, what it counts, and how colours compare: without a window."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import Coding
from annotator.ui.codebook.edits import free_keys
from annotator.ui.codebook.tally import Tallied, tally
from annotator.ui.keys_in_force import keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.contrast import contrast
from annotator.ui.theme.looks import looks_of
from annotator.ui.widgets.code_model import CODE_MIME, CodebookModel
from annotator.ui.widgets.code_rows import Retired, rows_of
from annotator.ui.widgets.colour_distance import distance_of_labs, nearest
from annotator.workspace.acts import give_key

BOOK = Codebook.of(
    (
        Code("actor", "Actor", codable=False),
        Code("firm", "Firm", "actor", 0, key="1", aliases=("company",)),
        Code("old", "Old", "actor", 1, retired=True),
        Code("threat", "Threat", position=1),
        Code("switch", "Kill switch", "threat", 0, key="4"),
    )
)
LOOKS = looks_of(BOOK, "light")


def test_retired_codes_are_shown_on_request_only() -> None:
    assert "old" not in rows_of(BOOK, LOOKS)[1]
    assert rows_of(BOOK, LOOKS, retired=Retired.SHOWN)[1]["old"].depth == 1


def test_a_match_brings_its_family_and_nothing_else() -> None:
    roots, rows = rows_of(BOOK, LOOKS, "compan")
    assert (roots, list(rows)) == (("actor",), ["actor", "firm"])
    assert rows["actor"].children == ("firm",)


def test_the_model_keeps_qts_rules(panel_appearance: Appearance) -> None:
    model = CodebookModel(keys_in(panel_appearance))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(BOOK, LOOKS)
    model.show_counts({"firm": 2})
    model.show(BOOK, LOOKS, "switch")
    assert tester.model() is model
    assert model.index_of("switch").parent() == model.index_of("threat")
    assert not model.index_of("firm").isValid()


def test_a_row_is_read_out_with_count_key_and_level(panel_appearance: Appearance) -> None:
    from PySide6.QtCore import Qt

    model = CodebookModel(keys_in(panel_appearance))
    model.show(BOOK, LOOKS)
    model.show_counts({"switch": 18})
    index = model.index_of("switch")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Kill switch, 18 codings, key 4, level 2"
    assert bytes(model.mimeData([index]).data(CODE_MIME).data()) == b"switch"


class _Counting:
    codings = (("d1", "ada", "firm"), ("d1", "ben", "firm"), ("d2", "ada", "switch"), ("d2", "ada", "threat"))

    def count(self, *, document: str | None = None, coder: str | None = None, code: str | None = None) -> int:
        wanted = (document, coder, code)
        return sum(all(w in {None, o} for w, o in zip(wanted, one, strict=True)) for one in self.codings)


@pytest.mark.parametrize(
    ("tallied", "shown", "document", "expected"),
    [
        (Tallied.MINE, frozenset({"ada"}), None, {"actor": 1, "firm": 1, "threat": 2, "switch": 1}),
        (Tallied.MINE_HERE, frozenset({"ada"}), "d1", {"actor": 1, "firm": 1, "threat": 0, "switch": 0}),
        (Tallied.MINE_HERE, frozenset({"ada"}), None, {"actor": 0, "firm": 0, "threat": 0, "switch": 0}),
        (Tallied.ALL, None, None, {"actor": 2, "firm": 2, "threat": 2, "switch": 1}),
        (Tallied.ALL, frozenset({"ada"}), None, {"actor": 1, "firm": 1, "threat": 2, "switch": 1}),
    ],
)
def test_a_family_counts_what_is_below_it_as_far_as_it_is_shown(
    tallied: Tallied, shown: frozenset[str] | None, document: str | None, expected: dict[str, int]
) -> None:
    found = tally(BOOK, _Counting(), tallied, coder="ada", shown_coders=shown, document=document)
    assert {code: found[code] for code in expected} == expected


def test_a_key_is_taken_from_its_holder_in_one_change() -> None:
    change = give_key(BOOK.code("switch"), "1", BOOK)
    after = {put.after.id: put.after.key for put in change.puts if isinstance(put.after, Code)}
    assert after == {"firm": None, "switch": "1"}
    assert not isinstance(change.puts[0].after, Coding)


def test_free_keys_leave_out_those_in_use() -> None:
    assert free_keys(BOOK) == ("2", "3", "5", "6", "7", "8", "9")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # Sharma, Wu and Dalal 2005, table 1: pairs 1, 4, 7, 17, 25
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ],
)
def test_distances_agree_with_the_published_pairs(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: float
) -> None:
    assert distance_of_labs(one, other) == pytest.approx(expected, abs=0.00005)
    assert distance_of_labs(other, one) == pytest.approx(expected, abs=0.00005)


def test_contrast_and_the_nearest_colour() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    found = nearest("#3B6BFF", {"Blue": "#3B6CFF", "Red": "#B40743"})
    assert found is not None
    assert found[0] == "Blue"
    assert nearest("#3B6BFF", {}) is None
