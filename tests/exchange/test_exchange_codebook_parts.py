"""The parts below codebook files: fields, values, rules between codes, words of the parser, lines as written."""

from __future__ import annotations

import json

import pytest
import yaml

from annotator.exchange.codebook_fields import CODE, DEEPEST_CODE, DEEPEST_YAML, ID, VERSION
from annotator.exchange.codebook_reading import codebook_of
from annotator.exchange.codebook_rules import Sighting, check_rules
from annotator.exchange.codebook_values import Findings, key_of
from annotator.exchange.codebook_writing import WIDTH, write_codebook
from annotator.exchange.coding_rows import Naming
from annotator.exchange.jsonl_writing import json_lines
from annotator.exchange.safe_yaml import YamlText, read_yaml
from annotator.exchange.yaml_words import in_plain_words
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import Problem
from annotator.model.records import Coder, Coding, Document, Reading, ReadingState


def test_every_field_of_a_code_is_in_the_file() -> None:
    in_the_model = set(Code.__slots__) - {"parent", "position"}
    assert {field.name for field in CODE} - {"codes"} == in_the_model


@pytest.mark.parametrize(("text", "good"), [("a", True), ("0-x_y", True), ("-a", False), ("a\n", False), ("ä", False)])
def test_an_id_is_told_from_other_words(text: str, good: bool) -> None:
    assert bool(ID.fullmatch(text)) is good


@pytest.mark.parametrize(
    ("text", "good"), [("1.0.0", True), ("1.0.0-rc.1+b", True), ("01.0.0", False), ("1.0", False), ("١.0.0", False)]
)
def test_a_version_has_three_numbers(text: str, good: bool) -> None:
    assert bool(VERSION.fullmatch(text)) is good


def test_the_deepest_code_may_have_everything() -> None:
    code = {"id": "x", "name": "X", "exclude": [{"text": "a", "use": "y"}]}
    for level in range(DEEPEST_CODE - 1):
        code = {"id": f"c{level}", "name": "C", "codes": [code]}
    other = {"id": "y", "name": "Y"}
    text = yaml.safe_dump({"annotator-codebook": 1, "name": "N", "codes": [code, other]})
    root, problems = read_yaml(text, deepest=DEEPEST_YAML)
    assert (root is None, problems) == (False, ())
    findings = Findings()
    assert root is not None
    assert len(codebook_of(root, findings)) == DEEPEST_CODE + 1
    assert findings.problems == []


def test_what_is_good_is_read_beside_what_is_bad() -> None:
    root, _ = read_yaml(
        "name: N\ncodes:\n  - {id: a, name: A}\n  - {id: B, name: B}\n  - {id: c, name: no}\n", deepest=9
    )
    assert root is not None
    findings = Findings()
    book = codebook_of(root, findings)
    assert [(code.id, code.name) for code in book] == [("a", "A"), ("c", "c")]
    assert len(findings.problems) == 3


def test_a_value_tells_its_problem_at_its_place() -> None:
    findings = Findings()
    assert key_of(YamlText("7", "int", 4, 9), "key", findings) is None
    assert findings.problems == [Problem('A key is text: put it in quotes, key: "7".', 4, 9)]


def test_a_clash_is_told_at_the_later_code() -> None:
    places = [YamlText("", "str", line, 1) for line in (1, 2)]
    twins = [Sighting(Code("a", "A"), {}, place) for place in places]
    findings = Findings()
    check_rules(twins, findings)
    assert [(problem.line, problem.column) for problem in findings.problems] == [(2, 1)]


def test_an_unknown_complaint_keeps_the_parsers_words() -> None:
    told = in_plain_words(yaml.MarkedYAMLError(problem="odd thing"), "")
    assert told == Problem("YAML cannot be read here (odd thing): check quotes, brackets and indentation.")


def test_long_texts_are_wrapped_and_short_lists_stay_in_one_line() -> None:
    long = "word " * 60
    book = Codebook.of([Code("a", "A", definition=long.strip(), aliases=("b", "c")), Code("d", "D")])
    lines = write_codebook(book).splitlines()
    assert max(len(line) for line in lines) <= WIDTH + 5
    assert "    aliases: [b, c]" in lines
    assert lines[lines.index("  - id: d") - 1] == ""


def test_a_list_too_long_for_one_line_has_one_entry_on_each() -> None:
    words = tuple(f"a rather long alias {number}" for number in range(9))
    assert "      - a rather long alias 8\n" in write_codebook(Codebook.of([Code("a", "A", aliases=words)]))


def test_a_json_line_holds_one_coders_reading_of_one_document() -> None:
    document = Document("d", "Letter", 0, "00", 10, "11", 1, 0, "", variables=(("year", "1999"),))
    ada, ben = Coder("1", "Ada", "A"), Coder("2", "Ben", "B", 1)
    coding = Coding("c", "d", 5, 9, "firm", "1", "", "")
    naming = Naming("Study", Codebook.of([Code("firm", "Firm")]), {"1": ada, "2": ben})
    readings = {("d", "2"): Reading("d", "2", ReadingState.DONE, "")}
    lines = json_lines(document, "Dear firm.", [coding], readings, [ada, ben], naming)
    assert [json.loads(line) for line in lines] == [
        {
            "id": "Letter",
            "text": "Dear firm.",
            "spans": [{"start": 5, "end": 9, "label": "firm", "coder": "Ada", "id": "c"}],
            "_annotator_id": "Ada",
            "reading": "not_opened",
            "meta": {"document_id": "d", "sha256": "00", "year": "1999"},
        },
        {
            "id": "Letter",
            "text": "Dear firm.",
            "spans": [],
            "_annotator_id": "Ben",
            "reading": "done",
            "meta": {"document_id": "d", "sha256": "00", "year": "1999"},
        },
    ]
