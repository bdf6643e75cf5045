"""English words that remember how they were made, so that a face can say the same in another language.

A Wording is plain text for the terminal, the journal and every file. The window looks up its `template` in its own
language and fills in the same `fields`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

Field = str | int | float
"""What fills a template: a name or number, or another Wording, which a face says in its language too."""

Write = Callable[[Field, str], str]
"""Writes a field in the form that its template asks for: `,` groups thousands, `g` is a number, "" as it is."""

_FIELD = re.compile(r"\{(\w+)(?::([,g]))?\}")
"""Nothing but names and two forms: a template may come from the child that reads foreign files."""


def filled(template: str, fields: Mapping[str, Field], write: Write) -> str:
    """The template with its fields as `write` gives them; what names no field stays as it is."""
    if not fields:
        return template

    def field(found: re.Match[str]) -> str:
        name, form = found[1], found[2] or ""
        return write(fields[name], form) if name in fields else found[0]

    return _FIELD.sub(field, template)


def _in_english(value: Field, form: str) -> str:
    return format(value, form) if form and not isinstance(value, str) else str(value)


class Wording(str):
    """`template` with `fields` filled in; without fields the template is the text, braces and all."""

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, Field]

    def __new__(cls, template: str, fields: Mapping[str, Field] | None = None) -> Self:
        made = super().__new__(cls, filled(template, fields or {}, _in_english))
        made.template, made.fields = template, fields or {}
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, Field]]:  # type: ignore[override] # those of this __new__
        return self.template, self.fields

    def with_fields(self, **fields: Field) -> Wording:
        """The same template with these fields."""
        return Wording(self.template, fields)


UNSAID = Wording("")
"""Nothing to say."""


def worded(template: str, **fields: Field) -> Wording:
    """Words of this program: `worded('The codebook has no code "{code}".', code=name)`. The template is a literal,
    from which the texts to be translated are gathered."""
    return Wording(template, fields)


def counted(count: int, one: str, several: str, **fields: Field) -> Wording:
    """The template that fits the number, which stands in either as {count}."""
    return Wording(one if count == 1 else several, {"count": count, **fields})


def verbatim(text: str) -> Wording:
    """Words that are said as they came: another program's, a person's, or those of a face."""
    return Wording("{text}", {"text": text})


def listed(parts: Iterable[str], between: str = ", ") -> Wording:
    """The parts in a row."""
    fields = {f"part{number}": part for number, part in enumerate(parts)}
    return Wording(between.join(f"{{{name}}}" for name in fields), fields)


def recalled(text: str, template: str) -> Wording | None:
    """The Wording of that template that reads as `text`, where there is one: what an old journal holds."""
    first, *pieces = _FIELD.split(template)
    pattern = re.escape(first)
    for name, form, after in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True):
        pattern += f"(?P<{name}>{'[0-9][0-9,]*' if form else '.+'}){re.escape(after)}"
    found = re.fullmatch(pattern, text, re.DOTALL)
    if found is None:
        return None
    fields: dict[str, Field] = found.groupdict()
    for name, form in zip(pieces[::3], pieces[1::3], strict=True):
        if form:
            fields[name] = int(found[name].replace(",", ""))
    said = Wording(template, fields)
    return said if said == text else None


def wording_to_plain(text: Field) -> Any:
    """A JSON value: a Wording as template and fields, anything else as it is."""
    if not isinstance(text, Wording):
        return text
    return [text.template, {name: wording_to_plain(value) for name, value in text.fields.items()}]


def wording_from_plain(plain: list[Any]) -> Wording:
    """The inverse for a Wording."""
    template, fields = plain
    return Wording(
        template,
        {name: wording_from_plain(value) if isinstance(value, list) else value for name, value in fields.items()},
    )


def system_reason(error: OSError) -> Wording:
    """Why the system refused something."""
    said = verbatim(error.strerror or str(error))
    return next((reason for reason in _REASONS if reason == said), said)


_REASONS = (
    worded("No such file or directory"),
    worded("Permission denied"),
    worded("Operation not permitted"),
    worded("No space left on device"),
    worded("Read-only file system"),
    worded("Not a directory"),
    worded("Is a directory"),
    worded("File name too long"),
    worded("Input/output error"),
    worded("Device or resource busy"),
    worded("Too many levels of symbolic links"),
    worded("Disk quota exceeded"),
    worded("File exists"),
)
"""What the system says most often when it refuses a file."""
