"""What the file holds in plain English, whatever language the window speaks, read back as it was worded."""

from __future__ import annotations

from functools import lru_cache

from annotator.model.wording import Wording, listed, recalled, verbatim, worded

WITH_FIELDS = (
    "Import {count} documents",
    "Code the one hit of “{words}”",
    "Code all {count:,} hits of “{words}”",
    "Code {count:,} of {of:,} hits of “{words}”",
    "Sample codings of {coder}",
)
"""The labels that are not the same each time; all others are their own template."""


FORMER = (worded("Weigh edit"),)
"""Labels that no act gives any more: older projects hold them, and they are collected from here."""

PLACES = ("page {page}, ¶ {n}", "post {n}", "¶ {n}")
"""Where something stands in its document, as `Structure.place` words it."""


@lru_cache(maxsize=512)
def label_of(text: str) -> Wording:
    """What an act is called in the journal, whose lines mostly have one of a few names."""
    found = (recalled(text, template) for template in WITH_FIELDS)
    return next((label for label in found if label is not None), Wording(text))


def place_of(text: str) -> Wording:
    """`A.txt, post 9`: where the example of a code was taken from."""
    for template in PLACES:
        found = recalled(text, "{document}, " + template)
        if found is not None:
            fields = dict(found.fields)
            document = str(fields.pop("document"))
            if not any(", " in str(number) for number in fields.values()):  # else part of a document's name
                return listed((document, Wording(template, fields)))
    return verbatim(text)
