"""When something was done, as people say it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from annotator.ui.translations.saying import say


def when_words(time: str, now: datetime) -> str:
    """`14:02` of today, `yesterday, 14:02`, `Mon 16 Nov, 14:02`, and with the year before this one.

    `time` is ISO 8601 with its zone, as the journal has it; `now` has a zone, which is the one spoken in. What is no
    time is given back as it is.
    """
    try:
        then = datetime.fromisoformat(time).astimezone(now.tzinfo)
    except ValueError:
        return time
    clock = f"{then:%H:%M}"
    days = (now.date() - then.date()) // timedelta(days=1)
    if days == 0:
        return clock
    if days == 1:
        return say("yesterday, {time}").format(time=clock)
    form = say("ddd d MMM") if then.year == now.year else say("d MMM yyyy")
    day = QLocale().toString(QDate(then.year, then.month, then.day), form)
    return f"{day}, {clock}"
