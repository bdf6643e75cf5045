"""Review follows the settings of agreement."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator.ui.review.choices import Sameness
from annotator.ui.settings import SettingsFile
from tests.windows import Opener, make_study


def test_review_begins_as_the_settings_say_and_follows_target_and_draws(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path))
    settings: SettingsFile = window._frame.settings
    settings.change(agreement_unit="document", agreement_target=0.7, resamples=200, seed=7)
    window.screen_of_project.show_review()
    reckoner = window.screen_of_project._review.reckoner
    choices = reckoner.choices
    assert (choices.sameness, choices.target) == (Sameness.DOCUMENT, 0.7)
    assert (choices.options().resamples, choices.options().seed) == (200, 7)
    settings.change(agreement_target=0.9, agreement_unit="sentence", seed=8)
    assert (reckoner.choices.sameness, reckoner.choices.target, reckoner.choices.seed) == (Sameness.DOCUMENT, 0.9, 8)
