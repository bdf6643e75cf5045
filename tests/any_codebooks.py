"""Codebooks of every kind that a file can hold, for tests of what comes back."""

from __future__ import annotations

from hypothesis import strategies as st

from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude

WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40)
TEXTS = st.one_of(
    WORDS,
    st.lists(WORDS, min_size=1, max_size=4).map("\n".join),
    st.sampled_from(["no", "12:30", "017", "~", "- a", "# b", "a: b", "1.0", "'", '"', "= x", "{a}", "|", "> x", "%"]),
    st.text("ab :#'\"\n-", max_size=150),
    st.text("ab \\|;↵→\u2028\n", max_size=20),
).filter(lambda text: bool(text.strip()))
NAMES = TEXTS.map(lambda text: " ".join(text.split())).filter(bool)
IDS = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,8}", fullmatch=True)
ATTRIBUTES = {
    "sure": Attribute("sure", "Sure?", AttributeType.CHOICE, ("no", "12:30", "really, yes")),
    "mm": Attribute("mm", "Millimetres", AttributeType.NUMBER),
    "odd": Attribute("odd", "This | that; ↵", AttributeType.CHOICE, ("a; b", "c | d\\", "→ e")),
}


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    ids = draw(st.lists(IDS, max_size=6, unique=True))
    keys = draw(st.permutations("123456789"))
    parents: dict[str, str | None] = {}
    codes = []
    for number, code_id in enumerate(ids):
        parents[code_id] = draw(st.sampled_from([None, *ids[:number]]))
        others = [other for other in ids if other != code_id]
        uses = st.sampled_from([None, *others])
        codes.append(
            Code(
                code_id,
                draw(NAMES),
                parent=parents[code_id],
                position=list(parents.values()).count(parents[code_id]) - 1,
                key=draw(st.sampled_from([None, keys[number]])),
                colour=draw(st.sampled_from([None, "#2F6BFF", "#000000", "#12e345"])),
                codable=draw(st.booleans()),
                retired=draw(st.booleans()),
                definition=draw(st.one_of(st.just(""), TEXTS)),
                unit=draw(st.one_of(st.just(""), TEXTS)),
                aliases=tuple(draw(st.lists(NAMES, max_size=3, unique=True))),
                include=tuple(draw(st.lists(TEXTS, max_size=2))),
                exclude=tuple(draw(st.lists(st.builds(Exclude, TEXTS, uses), max_size=2))),
                examples=tuple(draw(st.lists(TEXTS, max_size=2))),
                counter_examples=tuple(draw(st.lists(TEXTS, max_size=2))),
                attributes=tuple(ATTRIBUTES[name] for name in draw(st.sets(st.sampled_from(["mm", "sure", "odd"])))),
            )
        )
    tree = Codebook.of(codes)
    description = draw(st.one_of(st.just(""), TEXTS))
    return Codebook.of(tree.codes, name=draw(NAMES), version="1.0.0", description=description)
