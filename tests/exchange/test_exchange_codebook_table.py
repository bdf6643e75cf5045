"""Codebooks as tables and as pages to print."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from annotator.exchange.codebook_page import codebook_page, is_codebook_page
from annotator.exchange.codebook_table import codebook_table, is_codebook_table, load_codebook_table
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude
from annotator.model.errors import CodebookProblem
from tests.any_codebooks import codebooks

SURE = Attribute("sure", "Sure?", AttributeType.CHOICE, ("low", "high"))
BOOK = Codebook.of(
    [
        Code("actor", "Actor", codable=False, definition="Who <acts>.\n\nOr speaks."),
        Code(
            "firm",
            "Firm & sons",
            "actor",
            0,
            "1",
            "#2F6BFF",
            unit="A name.",
            aliases=("company", "vendor"),
            include=("subsidiaries", "groups, of firms"),
            exclude=(Exclude("state bodies", "state"), Exclude("from A → to the end")),
            examples=('The "supplier" signed.',),
            counter_examples=("The ministry signed.",),
            attributes=(SURE, Attribute("year", "Year", AttributeType.NUMBER)),
        ),
        Code("state", "State", "actor", 1, attributes=(SURE,)),
        Code("old", "Old", position=1, retired=True),
    ],
    name="Actors",
    version="1.2.0",
    description="Who acts.\n\nAnd who does not.",
)


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "codes.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def trimmed(code: Code) -> Code:
    """Without outer space, which no cell keeps."""

    def each(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text.strip() for text in texts)

    return replace(
        code,
        definition=code.definition.strip(),
        unit=code.unit.strip(),
        include=each(code.include),
        exclude=tuple(Exclude(rule.text.strip(), rule.use) for rule in code.exclude),
        examples=each(code.examples),
        counter_examples=each(code.counter_examples),
    )


@given(codebooks())
def test_any_codes_read_back_from_a_table_as_they_were(codebook: Codebook) -> None:
    codes = tuple(trimmed(code) for code in codebook)
    with TemporaryDirectory() as folder:
        path = written(Path(folder), codebook_table(Codebook.of(codes)))
        assert load_codebook_table(path).codes == codes


def test_signs_of_the_table_stand_for_themselves_behind_a_backslash(tmp_path: Path) -> None:
    asked = Attribute("who", "Who | what", AttributeType.CHOICE, ("a; b", "c"))
    code = Code(
        "a", "A", include=("one\ntwo",), exclude=(Exclude("see → b"),), examples=("C:\\new",), attributes=(asked,)
    )
    book = Codebook.of([code, Code("b", "B", position=1)])
    table = codebook_table(book).decode("utf-8")
    for cell in ("one↵two", "see \\→ b", "C:\\new", "who | Who \\| what | choice | a\\; b; c"):
        assert cell in table
    assert load_codebook_table(written(tmp_path, table)).codes == book.codes


def told(tmp_path: Path, text: str) -> str:
    with pytest.raises(CodebookProblem) as caught:
        load_codebook_table(written(tmp_path, text))
    return str(caught.value)


def test_a_table_reads_back_as_the_same_codes(tmp_path: Path) -> None:
    path = written(tmp_path, codebook_table(BOOK))
    assert is_codebook_table(path)
    read = load_codebook_table(path)
    assert read.name == "codes"
    assert [read.path(code.id) for code in read] == [BOOK.path(code.id) for code in BOOK]
    for code in BOOK:
        same = read.code(code.id)
        assert _fields(same) == _fields(code)


def _fields(code: Code) -> dict[str, object]:
    return {name: getattr(code, name) for name in Code.__slots__}


def test_a_table_made_by_hand_needs_names_alone(tmp_path: Path) -> None:
    read = load_codebook_table(written(tmp_path, "Name;Parent\nJoy;\nGreat joy;joy\n"))
    assert [read.path(code.id) for code in read] == ["joy", "joy/great-joy"]
    assert not is_codebook_table(tmp_path / "codes.csv")


def test_everything_wrong_is_told_with_its_line(tmp_path: Path) -> None:
    words = told(
        tmp_path,
        "id,name,parent,key,colour,codable,exclude,attributes\n"
        "A b,First,,,,,,\n"
        "a,,,,,,,\n"
        "a,One,,1,blue,maybe,no → nowhere,sure | Sure | choice | x; y\n"
        "a,Two,,,,,,\n"
        "b,Three,nobody,1,,,,sure | Sure | text\n"
        "c,Four,d,12,,,→ alone,what\n"
        "d,Five,c,,,,,\n"
        "e,Six\n",
    )
    for said in (
        "line 2, column 1: “A b” is no id: write a-b",
        "line 3, column 1: The code has no name",
        "line 4, column 1: “blue” is no colour",
        "line 4, column 1: “maybe” in codable",
        "line 4, column 1: “→ nowhere” names no code",
        "line 5, column 1: Two codes have the id a",
        "line 6, column 1: “nobody” is the id of no code",
        "line 6, column 1: Two codes use key 1: a, b",
        "line 6, column 1: sure is asked with another type",
        "line 7, column 1: “12” is no key",
        "line 7, column 1: “what” is no question",
        "line 7, column 1: c lies below itself",
        "line 9, column 1: The row has more or fewer cells",
    ):
        assert said in words


def test_a_table_without_names_or_too_deep_is_refused(tmp_path: Path) -> None:
    assert "must name the columns" in told(tmp_path, "a,b\n1,2\n")
    deep = "".join(f"n{n},N{n},{f'n{n - 1}' if n else ''}\n" for n in range(21))
    assert "deeper than 20 levels" in told(tmp_path, "id,name,parent\n" + deep)


def test_the_page_holds_every_rule_and_escapes_what_it_quotes(tmp_path: Path) -> None:
    page = codebook_page(BOOK)
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    assert is_codebook_page(path)
    for words in (
        "Who &lt;acts&gt;.",
        "Firm &amp; sons",
        '<a href="#state"><b>State</b></a>',
        "Sure?: low, high",
        "Year: a number",
        "<blockquote>The &quot;supplier&quot; signed.</blockquote>",
        "retired, takes no new codings",
        "heading, takes no codings",
        "4 codes",
        "<p>And who does not.</p>",
    ):
        assert words in page
    assert "1 code<" in codebook_page(Codebook.of([Code("a", "A")]))
