"""The look of the text that somebody chose in the settings, given to the reading view and followed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.settings import Settings, SettingsFile


def look_of(now: Settings) -> ReadingLook:
    """What the settings say about the text."""
    return ReadingLook(
        family=now.reading_face,
        size=now.reading_size,
        spacing=now.line_spacing,
        column=now.line_length,
        gutter=now.gutter,
        margin=now.margin,
        labels=now.labels,
        hidden=now.show_hidden,
        numbers_aside=now.post_numbers,
        joins_lines=now.joins_lines,
        quiet_links=now.quiet_links,
        grain=now.snap,
    )


class ReadingTaste(QObject):
    """Lives as long as the pane."""

    def __init__(self, pane: ReadingPane, settings: SettingsFile) -> None:
        super().__init__(pane)
        self._pane = pane
        self._settings = settings
        settings.changed.connect(self._follow)
        pane.zoomed.connect(lambda pixels: settings.change(reading_size=pixels))
        self._follow()

    def _follow(self) -> None:
        self._pane.set_look(look_of(self._settings.now))
