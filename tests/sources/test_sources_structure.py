"""Paragraphs, posts, headings and turns of plain text, and what holds for every structure."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.structure import KINDS, Segments, Structure
from annotator.model.text import clean_text
from annotator.sources.structure import markdown_structure, plain_structure

LINES = st.lists(
    st.sampled_from(
        [
            "",
            "1/ one",
            "2/ two",
            "3/3",
            "(4/4) x",
            "Ada: yes",
            "Ben: no.",
            "# Head",
            "```",
            "A Title",
            "word " * 40,
            " \u2003 ",
        ]
    )
    | st.text(max_size=30),
    max_size=14,
).map("\n".join)


def pieces(text: str, segments: Segments) -> list[str]:
    return [text[start:end] for start, end in segments]


def prose(words: int) -> str:
    return ("The ministry bought what the supplier sold, and paid for it later. " * words)[: words * 60].strip()


@given(LINES)
def test_segments_are_ordered_inside_the_text_and_never_empty(raw: str) -> None:
    text = clean_text(raw)
    for structure in (plain_structure(text), markdown_structure(text)):
        for kind in KINDS:
            segments: Segments = getattr(structure, kind)
            ends = [0, *segments.ends]
            for index, (start, end) in enumerate(segments):
                assert ends[index] <= start < end <= len(text)
            assert all(0 <= start <= end <= len(text) for start, end in segments.marks)
            assert len(segments.labels) in {0, len(segments)}
            assert len(segments.marks) in {0, len(segments)}


@given(LINES)
def test_paragraphs_and_their_sentences_hold_every_ink(raw: str) -> None:
    text = clean_text(raw)
    structure = plain_structure(text)
    for segments in (structure.paragraphs, structure.sentences):
        inside = {offset for start, end in segments for offset in range(start, end)}
        assert all(text[offset].isspace() for offset in set(range(len(text))) - inside)
    for start, end in structure.sentences:
        paragraph = structure.paragraphs.at(start)
        assert paragraph is not None
        assert end <= structure.paragraphs.ends[paragraph]


def test_every_line_is_a_paragraph_unless_the_file_is_hard_wrapped() -> None:
    assert len(plain_structure("One.\nTwo.\n\n \u00a0\nThree.").paragraphs) == 3


def test_a_hard_wrapped_file_has_blocks_as_paragraphs() -> None:
    import textwrap

    text = "\n\n".join(textwrap.fill(prose(12), 72) for _ in range(3))
    structure = plain_structure(text)
    assert len(structure.paragraphs) == 3
    assert all(text[end - 1] in ".," or text[end - 1].isalpha() for _, end in structure.sentences)
    assert any("\n" in sentence for sentence in pieces(text, structure.sentences))


def test_verse_is_not_hard_wrapped() -> None:
    text = "\n".join(["Short line", "and a somewhat longer second line", "then", "again a line of middling length"] * 4)
    assert len(plain_structure(text).paragraphs) == 16


def test_a_thread_whose_first_number_comes_last() -> None:
    text = "My long opening words\n1/ https://a.example\n\n2/ the second\ngoes on\n3/ the third\n4/ the last"
    posts = plain_structure(text).posts
    assert posts.labels == ("1", "2", "3", "4")
    assert pieces(text, posts)[0] == "My long opening words\n1/ https://a.example"
    assert pieces(text, posts)[1] == "2/ the second\ngoes on"
    assert [text[start:end] for start, end in posts.marks] == ["1/", "2/", "3/", "4/"]


def test_numbers_with_a_total_and_brackets() -> None:
    text = "(1/3) first\n(2/3) second\n(3/3) third"
    assert [text[start:end] for start, end in plain_structure(text).posts.marks] == ["(1/3)", "(2/3)", "(3/3)"]


def test_numbers_at_the_end_of_each_post() -> None:
    text = "First post text 1/3\n\nSecond post\nin two lines 2/3\n\nThird one 3/3"
    posts = plain_structure(text).posts
    assert pieces(text, posts) == ["First post text 1/3", "Second post\nin two lines 2/3", "Third one 3/3"]


def test_a_first_post_without_a_number() -> None:
    text = "Opening words.\n2/ next\n3/ third\n4/ fourth"
    posts = plain_structure(text).posts
    assert posts.labels == ("1", "2", "3", "4")
    assert posts.marks[0] == (0, 0)


def test_a_deleted_post_leaves_a_gap() -> None:
    assert plain_structure("1/ a\n2/ b\n4/ d\n5/ e").posts.labels == ("1", "2", "4", "5")


def test_lists_fractions_and_dates_are_no_posts() -> None:
    for text in (
        "1. one\n2. two\n3. three\n4. four",
        "1) one\n2) two\n3) three",
        "1/2 cup of flour\n2/3 cup of milk\n3/4 cup of sugar",
        "1/2/2020 one\n2/2/2020 two\n3/2/2020 three",
        "1/ only\n2/ two",
    ):
        assert len(plain_structure(text).posts) == 0, text


def test_headings_of_plain_text_are_a_suggestion() -> None:
    lines = ["A Plain Title", "3 May 2024", "By Ada Roe", prose(5), "What it costs", prose(5), "Did it help?", prose(5)]
    text = "\n\n".join(lines)
    structure = plain_structure(text)
    assert pieces(text, structure.headings) == ["A Plain Title", "What it costs", "Did it help?"]
    assert structure.headings.levels == (1, 2, 2)
    assert structure.headings_are_suggested


def test_a_pull_quote_a_credit_and_a_question_in_the_text_are_no_headings() -> None:
    long_question = "But how real is all that is promised in the reports of the last few years, really?"
    text = f"{prose(5)}\nThe ministry bought what\n{prose(5)}\n{long_question}\n{prose(5)}\nPhoto: Somebody"
    assert "Photo: Somebody" not in pieces(text, plain_structure(text).headings)
    assert long_question not in pieces(text, plain_structure(text).headings)
    assert "The ministry bought what" not in pieces(text, plain_structure(text).headings)


def test_a_list_of_short_lines_has_no_headings() -> None:
    assert len(plain_structure("\n".join(["Milk", "Bread", prose(4), "Eggs", "Salt", "Rice"])).headings) == 0


def test_markdown_headings_outside_fences() -> None:
    text = "# Top\n\nwords #no\n\n```\n# code\n```\n\n###   Third ###\n#hashtag\n####### seven"
    headings = markdown_structure(text).headings
    assert pieces(text, headings) == ["# Top", "###   Third ###"]
    assert headings.levels == (1, 3)
    assert [text[start:end] for start, end in headings.marks] == ["#", "###"]


def test_turns_of_a_transcript() -> None:
    text = (
        "Talk of 3 May\n\nI: What do you do?\nB1: I plan.\nA lot.\nI: And then?\nB1: Then I wait.\n[00:02:10] I: Good."
    )
    turns = plain_structure(text).turns
    assert turns.labels == ("I", "B1", "I", "B1", "I")
    assert pieces(text, turns)[1] == "B1: I plan.\nA lot."
    assert text[slice(*turns.marks[1])] == "B1:"


def test_bold_names_of_a_markdown_transcript() -> None:
    text = "**Ada:** One.\n\n**Ben:** Two.\n\n**Ada:** Three.\n\n**Ben:** Four."
    assert markdown_structure(text).turns.labels == ("Ada", "Ben", "Ada", "Ben")


def test_a_mail_head_and_stray_colons_are_no_conversation() -> None:
    for text in (
        "From: a\nTo: b\nSubject: c\nDate: d",
        "Note: one\n" * 6,
        f"{prose(3)}\nPhoto: x\n{prose(3)}\nNo comments:",
    ):
        assert len(plain_structure(text).turns) == 0, text


def test_what_the_seeds_hold(seeds: list[Path]) -> None:
    texts = [path.read_text(encoding="utf-8") for path in seeds]
    found: list[Structure] = [plain_structure(text) for text in texts]
    assert [len(structure.posts) for structure in found] == [28, 0, 0, 0, 0]
    assert [len(structure.headings) for structure in found] == [0, 1, 5, 2, 4]
    assert [len(structure.turns) for structure in found] == [0] * 5
    thread = found[0].posts
    assert thread.labels == tuple(map(str, range(1, 29)))
    assert thread.starts[0] == 0
    assert [texts[0][start:end] for start, end in thread.marks] == [f"{number}/" for number in range(1, 29)]


def test_sentences_of_a_thread_run_over_lines_that_no_empty_line_parts() -> None:
    first, second = "Why is it so\nwell placed? There are reasons.\n1/\n", "2/ Money: it sells\ncheaply.\n"
    text = f"{first}\n{second}\nhttps://example.org/a\n3/ End.\n"
    structure = plain_structure(text)
    assert len(structure.posts) == 3
    assert [text[start:end] for start, end in structure.sentences] == [
        "Why is it so\nwell placed?",
        "There are reasons.",
        "1/",
        "2/ Money: it sells\ncheaply.",
        "https://example.org/a",
        "3/ End.",
    ]
