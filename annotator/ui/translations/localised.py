"""Says in the language of the window what the layers below it say in English. Qt-free."""

from __future__ import annotations

from annotator.model.errors import AnnotatorError
from annotator.model.wording import Field, Wording, filled
from annotator.ui.numerals import in_signs
from annotator.ui.translations.saying import say


def localised(text: object) -> str:
    """A Wording or an error that carries one in the language of the window; anything else as it is."""
    if isinstance(text, AnnotatorError):
        text = text.wording
    if not isinstance(text, Wording):
        return str(text)
    return filled(say(text.template), text.fields, _written) if text else ""


def _written(value: Field, form: str) -> str:
    if isinstance(value, str):
        return localised(value)
    return in_signs(format(value, form)) if form else str(value)
