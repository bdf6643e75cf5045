"""WCAG 2.2 contrast of every pair of colours that the screens lay on each other, in every theme."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.theme.contrast import brought_to, contrast, laid_over
from annotator.ui.theme.looks import Patterns, draw_patterns, looks_of
from annotator.ui.theme.style import sheet
from annotator.ui.theme.tokens import THEMES, ThemeName, theme, tokens

GROUNDS = ("window", "panel", "surface", "paper", "hover", "active")
WORDS = ("ink", "ink2", "ink3", "accent", "danger", "warn", "ok")
SOFT = {"accent": "accent_soft", "danger": "danger_soft", "warn": "warn_soft", "ok": "ok_soft"}
TEXT, GRAPHIC, HIGH = 4.5, 3.0, 7.0


def ratio(name: ThemeName, one: str, other: str) -> float:
    values = theme(name).values
    return contrast(str(values[one]), str(values[other]))


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#FFFFFF") == 21
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("word", "ground"), [*itertools.product(WORDS[:3], (*GROUNDS, "accent_soft"))])
def test_words_can_be_read_on_every_ground(name: ThemeName, word: str, ground: str) -> None:
    assert ratio(name, word, ground) >= TEXT - 0.05


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("word", "ground"), [*itertools.product(WORDS[3:], ("window", "panel", "surface", "paper"))])
def test_coloured_words_can_be_read(name: ThemeName, word: str, ground: str) -> None:
    assert ratio(name, word, ground) >= TEXT


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("word", "ground"), [*SOFT.items()])
def test_notices_can_be_read_on_their_soft_ground(name: ThemeName, word: str, ground: str) -> None:
    assert ratio(name, word, ground) >= TEXT
    assert ratio(name, "ink", ground) >= HIGH


@pytest.mark.parametrize("name", THEMES)
def test_words_on_selection_and_accent_can_be_read(name: ThemeName) -> None:
    assert ratio(name, "ink", "selection") >= HIGH
    assert ratio(name, "on_accent", "accent") >= TEXT
    assert ratio(name, "on_accent", "accent_hover") >= TEXT


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["surface", "paper", "panel", "window"])
def test_edges_of_fields_and_the_focus_ring_stand_out(name: ThemeName, ground: str) -> None:
    assert ratio(name, "accent", ground) >= GRAPHIC
    if ground == "surface":
        assert ratio(name, "input_border", ground) >= GRAPHIC


@pytest.mark.parametrize("name", THEMES)
def test_figures_on_the_ramp_can_be_read(name: ThemeName) -> None:
    values = theme(name).values
    for step, word in zip(values["ramp"], values["ramp_text"], strict=True):
        assert contrast(str(step), str(values[word])) >= TEXT


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("entry", tokens()["code_palette"], ids=lambda entry: str(entry["name"]))
def test_lines_of_codes_stand_out_and_words_on_their_tints_can_be_read(name: ThemeName, entry: dict[str, Any]) -> None:
    values, colour = theme(name).values, entry[name]
    paper = str(values["paper"])
    least = TEXT if theme(name).is_contrast else GRAPHIC
    assert contrast(colour, paper) >= least
    assert contrast(colour, str(values["panel"])) >= least
    for strength in entry["tint_alpha"][name]:
        assert contrast(str(values["ink"]), laid_over(colour, paper, strength)) >= HIGH
        assert contrast(str(values["ink2"]), laid_over(colour, paper, strength)) >= TEXT


@pytest.mark.parametrize("name", ["contrast", "contrast_dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_high_contrast_is_high(name: ThemeName, ground: str) -> None:
    assert ratio(name, "ink", ground) >= 10
    assert ratio(name, "ink3", ground) >= HIGH


def test_high_contrast_draws_no_fills_and_every_code_in_thick_lines_with_a_pattern() -> None:
    book = Codebook.of([Code("a", "A"), Code("b", "B", colour="#FFEE00"), Code("c", "C")])
    looks = looks_of(book, "contrast")
    assert {look.alpha for look in looks.values()} == {0.0}
    assert {look.pen for look in looks.values()} == {3.0}
    assert len({look.dash for look in looks.values()}) == 3
    assert contrast(looks["b"].colour, "#FFFFFF") >= TEXT
    assert looks_of(book, "light")["b"].colour == "#FFEE00"


def test_patterns_can_be_had_for_codes_without_a_family() -> None:
    book = Codebook.of([Code("a", "A"), Code("b", "B")])
    assert {look.dash for look in looks_of(book, "light").values()} == {()}
    draw_patterns(Patterns.ALL)
    try:
        assert len({look.dash for look in looks_of(book, "light").values()}) == 2
    finally:
        draw_patterns(Patterns.CHILDREN)


@pytest.mark.parametrize(("colour", "ground"), [("#FFEE00", "#FFFFFF"), ("#101010", "#000000")])
def test_a_colour_is_brought_just_to_its_contrast(colour: str, ground: str) -> None:
    found = brought_to(colour, ground, TEXT)
    assert TEXT <= contrast(found, ground) < 6
    assert brought_to(found, ground, TEXT) == found


@pytest.mark.parametrize("name", THEMES)
def test_parts_of_a_bar_are_told_apart(name: ThemeName) -> None:
    parts = [str(theme(name).values[token]) for token in theme(name).tokens("parts")]
    assert len(set(parts)) == 3


def test_every_theme_has_every_token() -> None:
    assert len({frozenset(theme(name).values) for name in THEMES}) == 1


@pytest.mark.parametrize("name", THEMES)
def test_the_sheet_grows_with_the_type_and_rows_as_they_are_told(qapp: object, name: ThemeName) -> None:
    assert "font-size: 26px" not in sheet(theme(name))
    made = sheet(theme(name), 200, 56)
    assert "QListView::item, QTreeView::item { min-height: 56px;" in made
    assert 'QLabel[role="small"] { font-size: 24px' in made
