"""What a codebook file is refused for: each with its place and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.exchange.codebook_file import load_codebook, parse_codebook
from annotator.exchange.safe_yaml import LARGEST
from annotator.model.errors import CodebookProblem, Problem

HEAD = "annotator-codebook: 1\nname: Moods\nversion: 1.0.0\n"


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(CodebookProblem) as refused:
        parse_codebook(text, "moods.yaml")
    return refused.value.problems


def only_problem(text: str) -> Problem:
    (problem,) = problems_of(text)
    return problem


def with_code(*lines: str) -> str:
    """A codebook with one code `joy`, its further lines starting in line 7."""
    return HEAD + "codes:\n  - id: joy\n    name: Joy\n" + "".join(f"    {line}\n" for line in lines)


def test_every_problem_is_told_at_once_in_the_order_of_the_file() -> None:
    text = HEAD + 'codes:\n  - id: joy\n    name: no\n    key: "0"\n  - name: Fear\n    colour: red\n'
    assert [(p.line, p.column) for p in problems_of(text)] == [(6, 11), (7, 10), (8, 5), (9, 13)]


def test_a_problem_reads_as_file_line_column_and_remedy() -> None:
    with pytest.raises(CodebookProblem) as refused:
        parse_codebook(with_code("color: '#FF0000'"), "moods.yaml")
    assert str(refused.value) == "moods.yaml, line 7, column 5: A code has no “color”. Did you mean colour?"


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        ("definition: no", 17, 'YAML takes no for yes or no: put it in quotes, definition: "no".'),
        ("unit: 12:30", 11, "YAML takes 12:30 for a number: put it in quotes"),
        ("unit: 1.5", 11, "for a number"),
        ("unit: 2026-11-21", 11, "for a date"),
        ("unit: =", 11, "for a sign of its own"),
        ("unit: <<", 11, "for a sign of its own"),
        ("definition:", 16, "“definition” is empty: write its text, or leave the line out."),
        ("definition: '  '", 17, "is empty"),
        ("definition: [a, b]", 17, "“definition” is a list here; write one text."),
        ("definition: {a: b}", 17, "“definition” is a mapping here; write one text."),
        ('definition: "a\\0b"', 17, "invisible character <U+0000>"),
        ("key: 3", 10, 'A key is text: put it in quotes, key: "3".'),
        ("key: 12", 10, "A key is one digit from 1 to 9"),
        ("key: a", 10, "A key is one digit from 1 to 9"),
        ("key: '0'", 10, "A key is one digit from 1 to 9"),
        ("colour: #2F6BFF", 12, "# begins a comment, so put the colour in quotes"),
        ("colour: blue", 13, "A colour is # and six hexadecimal digits"),
        ("colour: 112233", 13, "A colour is # and six hexadecimal digits"),
        ("codable: 'false'", 14, "“codable” is true or false, without quotes."),
        ("codable: [yes]", 14, "“codable” is true or false"),
        ("aliases: gladness", 14, "“aliases” must be a list: begin each entry with -"),
        ("aliases: {a: b}", 14, "“aliases” must be a list, each entry beginning with -."),
        ("aliases: [glad, glad]", 21, "“glad” stands twice in “aliases”"),
        ("aliases: [yes]", 15, "put it in quotes"),
        ('aliases: ["a\\nb"]', 15, "write it in one line"),
        ("examples: [1]", 16, "YAML takes 1 for a number"),
        ("exclude: [{}]", 15, "“text” is missing: an exclusion needs it."),
        ("exclude: [[a]]", 15, "Here stands no exclusion: write an exclusion as lines of text: …"),
        ("exclude: [no]", 15, "put it in quotes"),
        ("exclude: [{text: a, use: joi}]", 30, "which no code has as its id. Did you mean joy?"),
        ("exclude: [{text: a, use: zzz}]", 30, "Write the id of a code of this codebook."),
        ("exclude: [{text: a, use: joy}]", 30, "“use” names joy itself"),
        ("attributes: [{id: how, name: How, type: coice}]", 45, "write one of choice, number, text, yes-no"),
        ("attributes: [{id: how, name: How, type: choice}]", 18, "An attribute of type choice needs its values"),
        ("attributes: [{id: how, name: How, type: choice, values: []}]", 61, "“values” is empty"),
        ("attributes: [{id: how, name: How, type: text, values: [a]}]", 59, "Type text takes no values"),
        ("attributes: [{id: how, name: How}]", 18, "“type” is missing: an attribute needs it."),
        ("attributes: [{id: how, name: How, type: text}, {id: how, name: H, type: text}]", 57, "joy asks how twice"),
        ("attributes: [how]", 18, "Here stands no attribute"),
        ("qqqq: apple", 5, "A code has no “qqqq”: it has id, name, key,"),
        ("<<: {id: a}", 5, "A code has no “<<”"),
    ],
)
def test_a_wrong_field_is_told_with_its_place_and_remedy(line: str, column: int, words: str) -> None:
    problem = only_problem(with_code(line))
    assert (problem.line, problem.column) == (7, column)
    assert words in problem.message


def test_a_mistyped_id_comes_with_a_good_one() -> None:
    problem = only_problem(HEAD + "codes:\n  - id: Großes Glück\n    name: Joy\n")
    assert "such as groes-gluck" in problem.message or "such as gro-es-glu" in problem.message


@pytest.mark.parametrize("bad", ["-joy", "jo y", "Joy", "freude_é", "a/b"])
def test_an_id_takes_small_letters_digits_and_dashes(bad: str) -> None:
    assert "is no id" in only_problem(HEAD + f"codes:\n  - id: {bad}\n    name: Joy\n").message


def test_two_codes_of_one_id_are_told_at_the_second() -> None:
    problem = only_problem(HEAD + "codes:\n  - {id: joy, name: Joy}\n  - {id: joy, name: Glee}\n")
    assert problem == Problem("Two codes have the id joy (the other in line 5): give one another id.", 6, 10)


def test_ids_are_unique_through_the_whole_tree() -> None:
    problem = only_problem(HEAD + "codes:\n  - id: joy\n    name: Joy\n    codes:\n      - {id: joy, name: Glee}\n")
    assert problem.line == 8


def test_a_key_used_twice_names_both_codes() -> None:
    codes = "codes:\n  - {id: joy, name: Joy, key: '3'}\n  - {id: anger, name: Anger, key: '3'}\n"
    assert only_problem(HEAD + codes).message.startswith("Two codes use key 3: joy, anger.")


def test_one_attribute_id_is_one_question() -> None:
    code = "  - {id: %s, name: N, attributes: [{id: how, name: How, type: choice, values: [%s]}]}\n"
    problem = only_problem(HEAD + "codes:\n" + code % ("joy", "low, high") + code % ("fear", "low"))
    assert problem.message.startswith("The attribute how of fear has another type or other values than that of joy")
    parse_codebook(HEAD + "codes:\n" + code % ("joy", "low, high") + code % ("fear", "low, high"), "same.yaml")


def test_an_attribute_without_a_readable_type_is_not_compared() -> None:
    code = "  - {id: %s, name: N, attributes: [{id: how, name: How, type: %s}]}\n"
    assert "no type" in only_problem(HEAD + "codes:\n" + code % ("joy", "yes-no") + code % ("fear", "maybe")).message


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("annotator-codebook: 2\nname: M\ncodes: []\n", "this Annotator reads format 1. Update Annotator."),
        ("annotator-codebook: '1'\nname: M\ncodes: []\n", "Write annotator-codebook: 1"),
        ("annotator-codebook: one\nname: M\ncodes: []\n", "Write annotator-codebook: 1"),
        ("annotator-codebook: -1\nname: M\ncodes: []\n", "Write annotator-codebook: 1"),
        ("name: M\ncodes: []\n", "“annotator-codebook” is missing"),
        ("annotator-codebook: 1\ncodes: []\n", "“name” is missing: a codebook needs it."),
        ("annotator-codebook: 1\nname: M\n", "“codes” is missing"),
        ("annotator-codebook: 1\nname: M\nversion: 2.1\ncodes: []\n", "such as 2.1.0; 2.1 has fewer"),
        ("annotator-codebook: 1\nname: M\nversion: 2\ncodes: []\n", "such as 2.0.0; 2 has fewer"),
        ("annotator-codebook: 1\nname: M\nversion: v2\ncodes: []\n", "write three numbers with dots"),
        ("annotator-codebook: 1\nname: M\nversion: [1]\ncodes: []\n", "“version” is a list"),
        ("annotator-codebook: 1\nname: M\ncodes: {a: b}\n", "“codes” must be a list"),
        (
            "annotator-codebook: 1\nname: M\ncodes: [joy]\n",
            "Here stands no code: write a code as lines of id: …, name: …",
        ),
        ("just words\n", "Here stands no codebook"),
        ("- a\n- b\n", "Here stands no codebook"),
    ],
)
def test_a_wrong_head_is_told(head: str, words: str) -> None:
    assert words in only_problem(head).message


def test_aliases_and_anchors_are_refused_where_they_stand() -> None:
    text = HEAD + "codes:\n  - &j {id: joy, name: Joy}\n  - *j\n"
    assert [(p.line, p.column, p.message[:4]) for p in problems_of(text)] == [(5, 5, "“&j”"), (6, 5, "“*j”")]


def test_an_alias_bomb_is_refused_at_once() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{c}: &{c} [*{p}, *{p}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True))
    assert any("is an alias" in problem.message for problem in problems_of(bomb))


def test_an_anchor_that_holds_itself_is_refused() -> None:
    assert any("is an anchor" in problem.message for problem in problems_of("&a [*a]\n"))


@pytest.mark.parametrize("field", ["definition", "codable", "aliases", "exclude", "attributes", "key"])
def test_an_alias_in_a_field_gives_one_problem(field: str) -> None:
    assert "is an alias" in only_problem(with_code(f"{field}: *x")).message


def test_an_alias_as_a_key_or_as_a_code_gives_one_problem() -> None:
    assert "is an alias" in only_problem(with_code("*x : a")).message
    assert "is an alias" in only_problem(HEAD + "codes:\n  - *x\n").message
    assert "is an alias" in only_problem("annotator-codebook: *x\nname: M\ncodes: []\n").message
    assert "is an alias" in only_problem(with_code("attributes: [{id: a, name: A, type: choice, values: *x}]")).message


@pytest.mark.parametrize("tagged", ["!!str 12", "!!python/object/apply:os.getcwd []", "!mine text", "! text"])
def test_tags_are_refused(tagged: str) -> None:
    assert any("is a tag of YAML" in p.message for p in problems_of(with_code(f"definition: {tagged}")))


def test_a_repeated_key_names_both_lines() -> None:
    problem = only_problem(with_code("name: Glee"))
    assert problem == Problem("“name” stands twice (first in line 6): keep one of the two.", 7, 5)


def test_a_key_that_is_a_list_is_refused() -> None:
    assert "A key must be one word" in only_problem(with_code("? [a, b]", ": c")).message


def nested(levels: int) -> str:
    lines = [HEAD + "codes:"]
    for level in range(levels):
        indent = "  " * (2 * level + 1)
        lines.append(f"{indent}- id: c{level}\n{indent}  name: C{level}")
        lines.append(f"{indent}  codes:" if level < levels - 1 else "")
    return "\n".join(lines)


def test_codes_may_lie_twenty_deep_but_not_deeper() -> None:
    assert len(parse_codebook(nested(20), "deep.yaml")) == 20
    assert "at most 20 levels" in problems_of(nested(21))[0].message
    assert "nested too deeply" in only_problem(nested(40)).message


def test_ten_thousand_brackets_are_refused_at_once() -> None:
    assert "nested too deeply" in only_problem("a: " + "[" * 10_000).message


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("name: a\n\tversion: 1\n", 2, 1, "A tab stands here"),
        ("codes:\n\t- a\n", 2, 1, "A tab stands here"),
        ("name: a: b\n", 1, 8, "put the whole text"),
        ("name: a\nversion\ncodes: []\n", 3, 1, "add the “: ”"),
        ('name: "a\ncodes: []\n', 1, 7, "never closed"),
        ('name: "a\\qb"\n', 1, 10, "Between double quotes \\q means nothing"),
        ("codes: [a, b\nname: c\n", 2, 5, "not closed with ]"),
        ("- a\nname: b\n", 2, 1, "The indentation does not fit"),
        ("name: @home\n", 1, 7, "Text that begins with @ must be put in quotes."),
        ("codes: [,]\n", 1, 9, "A value is missing here"),
        ("name: a\x07b\n", 1, 8, "The invisible character U+0007"),
        ("x\n...\ny: 1\n", 3, 1, "not one whole"),
        ("--- {name: a}\n--- {name: b}\n", 2, 1, "A second document begins here"),
        ("%YAML 3.0\n---\nname: a\n", 1, 1, "YAML cannot be read here"),
    ],
)
def test_broken_yaml_is_told_in_plain_words(text: str, line: int, column: int, words: str) -> None:
    told = problems_of(text)
    assert any(words in p.message and (p.line, p.column) == (line, column) for p in told), told


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "\ufeff"])
def test_an_empty_file_says_how_a_codebook_begins(text: str) -> None:
    assert only_problem(text).message.endswith("begins with the line: annotator-codebook: 1")


@pytest.mark.parametrize(
    ("content", "words", "place"),
    [
        (b"name: caf\xe9\n", "not UTF-8", (1, 10)),
        ("name: ä\nversion: ü".encode() + b"\xff", "not UTF-8", (2, 11)),
        ("name: a".encode("utf-16"), "in UTF-16", (0, 0)),
        (b"\x89PNG\x00\x00", "no text file", (0, 0)),
        (b"a" * (LARGEST + 1), "over 1 MB", (0, 0)),
        (b"", "The file is empty", (0, 0)),
    ],
)
def test_a_file_that_is_no_codebook_is_named(
    tmp_path: Path, content: bytes, words: str, place: tuple[int, int]
) -> None:
    path = tmp_path / "moods.yaml"
    path.write_bytes(content)
    with pytest.raises(CodebookProblem, match=words) as refused:
        load_codebook(path)
    assert refused.value.file == str(path)
    assert [(p.line, p.column) for p in refused.value.problems] == [place]


def test_a_text_over_one_megabyte_is_refused() -> None:
    assert "over 1 MB" in only_problem("#" * (LARGEST + 1)).message


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(CodebookProblem, match="There is no such file"):
        load_codebook(tmp_path / "none.yaml")
    with pytest.raises(CodebookProblem, match="This is a folder"):
        load_codebook(str(tmp_path))


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(CodebookProblem, match="cannot be read"):
        load_codebook(tmp_path / ("x" * 300))
