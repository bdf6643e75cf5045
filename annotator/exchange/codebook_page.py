"""A codebook as one page of HTML, to print or to send: every rule, without anything that needs the network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from annotator.exchange.codebook_marks import CodeMark, marks_of
from annotator.model.codebook import Codebook
from annotator.model.codes import AttributeType, Code, Exclude

MARK = '<meta name="generator" content="Annotator codebook">'
LONGEST_WHOLE = 2400
"""Characters of a rule that is kept on one page."""
MOST_WHOLE = 40
"""Codes of a family that is kept in one column of the list at the front."""
LINE = 80
"""Characters of a line, half of which each entry leaves empty."""
STYLE = """
:root { color-scheme: light; }
body { font: 11pt/1.45 "Source Serif 4", Georgia, "Times New Roman", serif; color: #1b1d22; background: #fff;
  max-width: 46em; margin: 2.5em auto; padding: 0 1.5em; }
h1, h2, h3, h4, h5, h6, nav, dt, .key, .note { font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; }
h1 { font-size: 22pt; margin: 0 0 .1em; }
h2 { font-size: 15pt; margin: 2em 0 .3em; border-bottom: 1px solid #cfcdc6; padding-bottom: .15em; }
h3 { font-size: 12pt; margin: 1.5em 0 .2em; }
h4, h5, h6 { font-size: 11pt; margin: 1.3em 0 .2em; }
nav ul { list-style: none; padding-left: 1.2em; margin: .1em 0; }
nav > ul { padding-left: 0; columns: 2; }
nav > ul > li { padding-top: .35em; }
nav > ul > li.whole { break-inside: avoid; }
nav > ul > li > a { font-weight: 600; }
nav a, dd a { color: inherit; text-decoration: none; }
dd a:hover, dd a:focus, nav a:hover, nav a:focus { text-decoration: underline; }
nav ul ul .sign { display: inline-block; width: 2.4em; }
nav .key { margin-left: .3em; }
article.whole { break-inside: avoid-page; }
h1, h2, h3, h4, h5, h6, dt { break-after: avoid; }
h1, h2, h3, h4, h5, h6, p, dd, nav { overflow-wrap: anywhere; }
.note, .id { color: #646973; font-size: 9pt; font-weight: 400; }
.key { border: 1px solid #918f88; border-radius: 3px; padding: 0 .4em; font-size: 9pt; }
dl { display: grid; grid-template-columns: 9.5em 1fr; gap: .25em 1em; margin: .5em 0; }
dt { font-size: 9pt; color: #494d56; padding-top: .2em; }
dd { margin: 0; min-width: 0; }
dd ul { margin: 0; padding-left: 1.1em; }
blockquote { margin: 0 0 .25em; padding-left: .7em; border-left: 2px solid #cfcdc6; }
.sign { font-family: "DejaVu Sans", "Segoe UI Symbol", sans-serif; font-weight: 400; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
"""


def codebook_page(codebook: Codebook) -> str:
    """The whole page. Codes stand in the order of the tree, deeper ones under smaller headings."""
    marks = marks_of(codebook)
    head = f"{escape(codebook.name)} {escape(codebook.version)}"
    described = "".join(f"<p>{_text(part)}</p>" for part in codebook.description.split("\n\n") if part.strip())
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{MARK}\n'
        f"<title>{head}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(codebook.name)}</h1>\n"
        f'<p class="note">Version {escape(codebook.version)}, {counted_codes(len(codebook))}</p>\n{described}\n'
        f'<nav aria-label="Codes">{_contents(codebook, None, marks)}</nav>\n'
        + "\n".join(_article(code, codebook, marks[code.id]) for code in codebook)
        + "\n</body>\n</html>\n"
    )


def is_codebook_page(path: Path) -> bool:
    """Whether a file is such a page."""
    with path.open("rb") as stream:
        return MARK.encode() in stream.read(4096)


def counted_codes(number: int) -> str:
    """`1 code`, `12 codes`."""
    return f"{number:,} code" if number == 1 else f"{number:,} codes"


def is_short_rule(code: Code) -> bool:
    """Whether all that is said of a code fits well on one page, so that it may be kept together there."""
    lists = (code.include, (rule.text for rule in code.exclude), code.examples, code.counter_examples)
    said = len(code.definition) + len(code.unit) + sum(len(text) + LINE // 2 for texts in lists for text in texts)
    return said <= LONGEST_WHOLE


def is_short_family(code: Code, codebook: Codebook) -> bool:
    """Whether the lines of a code and of those below it fit well in one column."""
    return len(codebook.descendants(code.id)) < MOST_WHOLE


def _whole(is_whole: bool) -> str:  # noqa: FBT001 - a predicate's answer
    return ' class="whole"' if is_whole else ""


def _sign(mark: CodeMark) -> str:
    return f'<span class="sign" style="color: {escape(mark.colour)}">{mark.sign}</span>'


def _key(code: Code) -> str:
    return f'<span class="key">{escape(code.key)}</span>' if code.key else ""


def _contents(codebook: Codebook, parent: str | None, marks: Mapping[str, CodeMark]) -> str:
    children = codebook.children(parent)
    if not children:
        return ""
    entries = (
        f"<li{_whole(is_short_family(code, codebook))}>{_sign(marks[code.id])} "
        f'<a href="#{code.id}">{escape(code.name)}</a>{_key(code)}'
        f"{_contents(codebook, code.id, marks)}</li>"
        for code in children
    )
    return f"<ul>{''.join(entries)}</ul>"


def _article(code: Code, codebook: Codebook, mark: CodeMark) -> str:
    level = min(6, 1 + len(codebook.ancestry(code.id)))
    marks = [f'<span class="id">{escape(codebook.path(code.id))}</span>']
    marks += [_key(code)] if code.key else []
    marks += ['<span class="note">heading, takes no codings</span>'] if not code.codable else []
    marks += ['<span class="note">retired, takes no new codings</span>'] if code.retired else []
    definition = f"<p>{_text(code.definition)}</p>" if code.definition else ""
    facts = "".join(_fact(title, body) for title, body in _rule(code, codebook) if body)
    head = f"<h{level}>{_sign(mark)} {escape(code.name)} {' '.join(marks)}</h{level}>"
    return (
        f'<article id="{code.id}"{_whole(is_short_rule(code))}>\n{head}\n'
        f"{definition}\n{f'<dl>{facts}</dl>' if facts else ''}\n</article>"
    )


def _rule(code: Code, codebook: Codebook) -> tuple[tuple[str, str], ...]:
    return (
        ("Use it when", _list(_text(rule) for rule in code.include)),
        ("Do not use it when", _list(_exclude(rule, codebook) for rule in code.exclude)),
        ("Examples", "".join(f"<blockquote>{_text(words)}</blockquote>" for words in code.examples)),
        ("Counter-examples", "".join(f"<blockquote>{_text(words)}</blockquote>" for words in code.counter_examples)),
        ("Unit", _text(code.unit)),
        ("Questions", _list(escape(question_words(one.name, one.type, one.values)) for one in code.attributes)),
        ("Other names", _text(", ".join(code.aliases))),
    )


def _fact(title: str, body: str) -> str:
    return f"<dt>{title}</dt><dd>{body}</dd>"


def _list(entries: Iterable[str]) -> str:
    listed = "".join(f"<li>{entry}</li>" for entry in entries)
    return f"<ul>{listed}</ul>" if listed else ""


def _exclude(rule: Exclude, codebook: Codebook) -> str:
    other = codebook.by_id.get(rule.use or "")
    return _text(rule.text) + (f': use <a href="#{other.id}"><b>{escape(other.name)}</b></a>' if other else "")


def question_words(name: str, kind: AttributeType, values: tuple[str, ...]) -> str:
    """A question with the answers it takes."""
    said = {AttributeType.NUMBER: "a number", AttributeType.TEXT: "words", AttributeType.YES_NO: "yes or no"}
    return f"{name}: {', '.join(values) or said.get(kind, '')}"


def _text(words: str) -> str:
    return escape(words.strip()).replace("\n", "<br>")
