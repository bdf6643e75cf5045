"""Review as the settings want it: where it begins, the target, and what intervals are made of."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.ui.review.choices import Sameness
from annotator.ui.review.reckoner import Reckoner
from annotator.ui.settings import SettingsFile


class Measuring(QObject):
    """Lives as long as the reckoner. The unit is only where Review begins; the rest is followed."""

    def __init__(self, reckoner: Reckoner, settings: SettingsFile) -> None:
        super().__init__(reckoner)
        self._reckoner = reckoner
        self._settings = settings
        if settings.now.agreement_unit in set(Sameness):
            reckoner.choose(reckoner.choices.with_sameness(Sameness(settings.now.agreement_unit)))
        settings.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        now = self._settings.now
        self._reckoner.change(target=now.agreement_target, resamples=now.resamples, seed=now.seed)
