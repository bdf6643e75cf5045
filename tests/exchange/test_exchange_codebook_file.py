"""Codebook files: what is read, the canonical form, differences and the JSON Schema."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

from annotator.exchange.codebook_difference import CodeDifference, Difference, diff_codebooks
from annotator.exchange.codebook_file import codebook_to_plain, load_codebook, parse_codebook, write_codebook
from annotator.exchange.codebook_schema import codebook_schema, write_schema
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude, Weight
from tests.any_codebooks import codebooks

SHIPPED = Path(__file__).parents[2] / "codebooks"

EVERY_FIELD = """\
annotator-codebook: 1
name: Weather talk
version: 2.1.0-draft
description: |-
  What people say about the weather.

  And why: mostly to be kind.
codes:
  - id: sky
    name: Sky
    colour: "#2F6BFF"
    codable: false
    definition: What is above.
    codes:
      - id: rain
        name: "no"
        key: "1"
        aliases: [drizzle, downpour]
        definition: "Water: falling # hard"
        include:
          - Hail
          - "12:30"
        exclude:
          - Fog
          - text: Snow on the ground
            use: snow
        examples:
          - '"It pours," she said.'
        counter_examples:
          - It's "wet".
        unit: A clause.
        retired: true
        attributes:
          - {id: sure, name: How sure, type: choice, values: [low, high]}
          - {id: mm, name: Millimetres, type: number}

  - id: snow
    name: Snow 🌨 雪
"""


def test_every_field_is_read() -> None:
    codebook = parse_codebook(EVERY_FIELD, "weather.yaml")
    assert (codebook.name, codebook.version) == ("Weather talk", "2.1.0-draft")
    assert codebook.description == "What people say about the weather.\n\nAnd why: mostly to be kind."
    assert codebook.members == (
        Code("sky", "Sky", colour="#2F6BFF", codable=False, definition="What is above."),
        Code(
            "rain",
            "no",
            parent="sky",
            key="1",
            aliases=("drizzle", "downpour"),
            definition="Water: falling # hard",
            include=("Hail", "12:30"),
            exclude=(Exclude("Fog"), Exclude("Snow on the ground", "snow")),
            examples=('"It pours," she said.',),
            counter_examples=('It\'s "wet".',),
            unit="A clause.",
            retired=True,
            attributes=(
                Attribute("sure", "How sure", AttributeType.CHOICE, ("low", "high")),
                Attribute("mm", "Millimetres", AttributeType.NUMBER),
            ),
        ),
        Code("snow", "Snow 🌨 雪", position=1),
    )


def test_writing_gives_the_canonical_file() -> None:
    assert write_codebook(parse_codebook(EVERY_FIELD, "weather.yaml")) == EVERY_FIELD


def test_other_spellings_come_to_the_same_file() -> None:
    loose = "annotator-codebook: 1\r\nversion: 0.1.0\r\ncodes:\r\n- {name: ' Sky ', id: 'sky', codable: off}\r\nname: W"
    tidy = "annotator-codebook: 1\nname: W\nversion: 0.1.0\ncodes:\n  - id: sky\n    name: Sky\n    codable: false\n"
    assert write_codebook(parse_codebook(loose, "loose.yaml")) == tidy


def test_a_codebook_without_codes_reads_back() -> None:
    codebook = Codebook.of((), name="Empty", version="1.2.3")
    assert parse_codebook(write_codebook(codebook), "empty.yaml") == codebook


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "weather.yaml"
    path.write_text("\ufeff" + EVERY_FIELD, encoding="utf-8")
    assert load_codebook(path) == parse_codebook(EVERY_FIELD, "weather.yaml")


def test_what_the_file_would_refuse_is_cleaned_when_written() -> None:
    code = Code(
        "a", "\tTwo\nlines\x07 ", definition=" \n", include=("", "kept\x00"), exclude=(Exclude("\x01"),),
        attributes=(Attribute("q", " ", AttributeType.YES_NO),),
    )  # fmt: skip
    read = parse_codebook(write_codebook(Codebook.of((code,), name=" ")), "clean.yaml")
    assert read.name == "Codebook"
    assert read.members == (
        Code(
            "a",
            "Two lines",
            include=("kept",),
            exclude=(Exclude("-"),),
            attributes=(Attribute("q", "q", AttributeType.YES_NO),),
        ),
    )


def test_the_plain_form_is_the_files_structure() -> None:
    plain = codebook_to_plain(parse_codebook(EVERY_FIELD, "weather.yaml"))
    assert list(plain) == ["annotator-codebook", "name", "version", "description", "codes"]
    assert plain["codes"][0]["codes"][0]["exclude"] == ["Fog", {"text": "Snow on the ground", "use": "snow"}]
    assert plain["codes"][1] == {"id": "snow", "name": "Snow 🌨 雪"}


@given(codebooks())
def test_any_codebook_reads_back_as_it_was_written(codebook: Codebook) -> None:
    text = write_codebook(codebook)
    read = parse_codebook(text, "any.yaml")
    assert read == codebook
    assert write_codebook(read) == text
    jsonschema.validate(codebook_to_plain(read), codebook_schema())


def test_the_schema_in_the_repository_is_current() -> None:
    assert (SHIPPED / "codebook.schema.json").read_text(encoding="utf-8") == write_schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(codebook_schema())


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": "0"},
        {"colour": "red"},
        {"id": "A"},
        {"color": "#2F6BFF"},
        {"attributes": [{"id": "q", "name": "Q", "type": "choice"}]},
        {"attributes": [{"id": "q", "name": "Q", "type": "text", "values": ["a"]}]},
        {"name": " "},
    ],
)
def test_the_schema_refuses_what_reading_refuses(wrong: dict[str, object]) -> None:
    plain = {"annotator-codebook": 1, "name": "M", "codes": [{"id": "joy", "name": "Joy", **wrong}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(plain, codebook_schema())


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_shipped_codebook_is_canonical_and_fits_the_schema(path: Path) -> None:
    codebook = load_codebook(path)
    jsonschema.validate(codebook_to_plain(codebook), codebook_schema())
    assert write_codebook(codebook) == path.read_text(encoding="utf-8")


def test_differences_are_told_field_by_field() -> None:
    before = Codebook.of(
        [
            Code("sky", "Sky", definition="Above."),
            Code("rain", "Rain", parent="sky", examples=("Wet",), exclude=(Exclude("Fog", "sky"),)),
            Code("fog", "Fog", position=1),
        ],
        name="W",
    )
    after = Codebook.of(
        [
            Code("sky", "Heavens", definition="above"),
            Code("rain", "Rain", position=1, codable=False, exclude=(Exclude("Fog"), Exclude("Snow"))),
            Code("snow", "Snow", position=2, attributes=(Attribute("mm", "Mm", AttributeType.NUMBER),)),
        ],
        name="Weather",
        version="1.0.0",
    )
    meaning, wording = Weight.MEANING, Weight.WORDING
    assert diff_codebooks(before, after) == (
        CodeDifference(Difference.RENAMED, "", "name", "W", "Weather", wording),
        CodeDifference(Difference.CHANGED, "", "version", "0.1.0", "1.0.0", wording),
        CodeDifference(Difference.RENAMED, "sky", "name", "Sky", "Heavens", wording),
        CodeDifference(Difference.CHANGED, "sky", "definition", "Above.", "above", wording),
        CodeDifference(Difference.MOVED, "rain", "codes", "sky/rain", "rain", meaning),
        CodeDifference(Difference.CHANGED, "rain", "codable", "yes", "no", meaning),
        CodeDifference(Difference.CHANGED, "rain", "exclude", "Fog → sky", "Fog\nSnow", meaning),
        CodeDifference(Difference.CHANGED, "rain", "examples", "Wet", "", wording),
        CodeDifference(Difference.ADDED, "snow", "", "", "snow", meaning),
        CodeDifference(Difference.REMOVED, "fog", "", "fog", "", meaning),
    )


def test_an_attribute_is_told_with_its_answers() -> None:
    how = Attribute("how", "How", AttributeType.CHOICE, ("low", "high"))
    (difference,) = diff_codebooks(
        Codebook.of([Code("a", "A", key="1")]), Codebook.of([Code("a", "A", key="1", attributes=(how,))])
    )
    assert (difference.before, difference.after) == ("", "how (How, choice: low, high)")
