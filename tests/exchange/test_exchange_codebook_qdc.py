"""Codebooks that other programs write in the exchange format of REFI-QDA."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.exchange.codebook_qdc import colour_of, load_codebook_qdc
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import CodebookProblem

SAID = "What the sky does.\n\nAll of it & more."
GUID = "0000000{}-0000-4000-8000-000000000000"
FILE = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="{namespace}" origin="Other program">
  <Codes>
    <Code guid="{one}" name="Weather" isCodable="false" color="#0af">
      <Description>What the sky does.&#10;&#10;All of it &amp; more.</Description>
      <Code guid="{two}" name="Rain  at
 night" isCodable="true" color="rgb(10, 20, 300)"/>
      <Code guid="{three}" name="Snow"><Code guid="{four}" name="Rain at night"/></Code>
    </Code>
  </Codes>
  <Sets><Set guid="{five}" name="Wet"><Description>Seen twice</Description>
    <MemberCode guid="{{{two}}}"/><MemberCode targetGUID="{three}"/></Set></Sets>
</CodeBook>
"""


def text(namespace: str = "urn:QDA-XML:codebook:1.0") -> str:
    numbers = {name: GUID.format(place) for place, name in enumerate(("one", "two", "three", "four", "five"))}
    return FILE.format(namespace=namespace, **numbers)


def written(folder: Path, content: str | bytes, name: str = "sky.qdc") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("namespace", ["urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:0:4", ""])
def test_names_tree_colours_and_descriptions_are_read(tmp_path: Path, namespace: str) -> None:
    book = load_codebook_qdc(written(tmp_path, text(namespace)))
    assert book.name == "sky"
    assert book.codes == (
        Code(
            "weather", "Weather", colour="#00AAFF", codable=False, definition="What the sky does.\n\nAll of it & more."
        ),
        Code("rain-at-night", "Rain at night", "weather", 0, colour="#0A14FF"),
        Code("snow", "Snow", "weather", 1),
        Code("rain-at-night-2", "Rain at night", "snow", 0),
    )
    assert book.description == "Wet: Rain at night, Snow\nSeen twice", "sets are told, not lost"


def test_another_encoding_is_read_as_the_file_says(tmp_path: Path) -> None:
    content = text().replace('encoding="utf-8"', 'encoding="utf-16"').encode("utf-16")
    assert load_codebook_qdc(written(tmp_path, content)).code("snow").name == "Snow"


def test_codes_of_the_same_names_keep_their_ids(tmp_path: Path) -> None:
    current = Codebook.of(
        [Code("sky", "weather"), Code("wet", "Rain at Night", "sky"), Code("snow", "Ice", position=1)]
    )
    book = load_codebook_qdc(written(tmp_path, text()), current)
    assert [code.id for code in book] == ["sky", "wet", "snow-2", "rain-at-night"]


@pytest.mark.parametrize(
    ("written_colour", "colour"),
    [
        ("#12ab3C", "#12AB3C"),
        ("fff", "#FFFFFF"),
        ("#FF102030", "#102030"),
        ("#102030FF", "#102030"),
        ("rgba(1, 2, 3, 0.5)", "#010203"),
        ("red", None),
        ("", None),
    ],
)
def test_colours_are_read_in_every_form_that_programs_write(written_colour: str, colour: str | None) -> None:
    assert colour_of(written_colour) == colour


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (text().replace("</Codes>", ""), 13, "no XML any more (mismatched tag)"),
        ("", 1, "no element found"),
        (text().replace("<CodeBook ", "<Project ").replace("</CodeBook>", "</Project>"), 2, "begins with Project"),
        (text().replace('name="Snow"', 'name=" "'), 8, "no name"),
        ('<!DOCTYPE x [<!ENTITY a "b">]>' + text().partition("\n")[2], 1, "delete that"),
        ("<CodeBook>" + '<Code name="a">' * 21 + "</Code>" * 21 + "</CodeBook>", 1, "deeper than 20 levels"),
    ],
)
def test_what_is_wrong_is_said_with_file_line_and_remedy(tmp_path: Path, content: str, line: int, words: str) -> None:
    with pytest.raises(CodebookProblem) as caught:
        load_codebook_qdc(written(tmp_path, content))
    (problem,) = caught.value.problems
    assert words in str(problem)
    assert problem.line == line
    assert "sky.qdc" in str(caught.value)


def test_a_missing_file_is_said_as_for_other_codebooks(tmp_path: Path) -> None:
    with pytest.raises(CodebookProblem, match="no such file"):
        load_codebook_qdc(tmp_path / "none.qdc")
