from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.names import code_id_of, folded_name, initials_of, unique_name, visible
from annotator.model.progress import silent
from annotator.model.text import clean_text, context_of, fold_for_search, sha256_of


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("\ufeffa\r\nb\rc\x00d", "a\nb\ncd"),
        ("a\ufeffb\u00a0\u2011\u2028\u0085e\u0301", "a\ufeffb\u00a0\u2011\u2028\u0085e\u0301"),
        ("x\ud83dy", "x\ufffdy"),
    ],
)
def test_only_newlines_bom_nul_and_lone_surrogates_change(raw: str, kept: str) -> None:
    assert clean_text(raw) == kept


@given(st.text())
def test_search_folding_keeps_every_offset(text: str) -> None:
    assert len(fold_for_search(text)) == len(text)


def test_search_folds_case_accents_hyphens_spaces_and_quotes() -> None:
    assert fold_for_search("É\u2011A\u00a0\u2018x\u201d") == "e-a 'x\""
    assert fold_for_search("İ中") == "i中"
    assert fold_for_search("ſς\u1e9e") == "sσß"


def test_a_hash_of_a_text_is_that_of_its_utf8() -> None:
    assert sha256_of("é") == sha256_of("é".encode()) == hashlib.sha256("é".encode()).hexdigest()


def test_context_stops_at_the_ends_of_the_text() -> None:
    assert context_of("abcdef", 2, 4, width=10) == ("ab", "cd", "ef")
    assert context_of("x" * 50 + "Q" + "y" * 50, 50, 51) == ("x" * 32, "Q", "y" * 32)


def test_names_compare_trimmed_and_folded() -> None:
    assert folded_name("  Ada   KOWALSKA ") == folded_name("ada kowalska")


def test_a_taken_name_gets_the_next_number() -> None:
    assert unique_name("a", set()) == "a"
    assert unique_name("a", {"a", "a (2)"}) == "a (3)"


@pytest.mark.parametrize(("name", "initials"), [("Ada Kowalska", "AK"), ("ada", "A"), ("(x)", "?"), ("a b c d", "ABC")])
def test_initials_are_up_to_three_capitals(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_a_code_id_is_made_of_a_name() -> None:
    assert code_id_of("Kill switch!", set()) == "kill-switch"
    assert code_id_of("Élan", {"elan", "elan-2"}) == "elan-3"
    assert code_id_of("中", set()) == "code"


def test_control_and_direction_characters_are_shown() -> None:
    assert visible("a\u202eb\x1b") == "a<U+202E>b<U+001B>"


def test_silence_reports_nothing() -> None:
    silent(1, 2, "three")
