"""What every test shares: no display, a folder of its own for settings and backups, the shared data where present."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

from annotator.ui.theme.font_files import announce_fonts

announce_fonts()

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")  # on a busy machine an example takes long, and nothing is wrong

gc.disable()  # as in the window: a collection in the middle of Qt's own work ends in a deadlock
SWEEP_EVERY = 50
"""Tests between two collections of everything; after each the young go."""

_finished = count(1)


def pytest_runtest_logfinish() -> None:
    """Between two tests nothing of Qt is at work."""
    if next(_finished) % SWEEP_EVERY:
        gc.collect(0)
    else:
        gc.unfreeze()  # what windows set aside
        gc.collect()


@pytest.fixture(autouse=True)
def own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and backups of a test never touch those of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))


@pytest.fixture(autouse=True)
def plain_application() -> Iterator[None]:
    """The type, colours, menus and pop-ups of one test's window do not reach the next test."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication

    from tests.plain_application import make_plain

    application = QApplication.instance()
    if isinstance(application, QApplication):
        make_plain(application)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real sources and worked examples that lie beside a developer's checkout; tests skip where they do not."""
    folder = Path(__file__).parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the shared data are not on this machine")
    return folder


@pytest.fixture(scope="session")
def seeds(shared: Path) -> list[Path]:
    """The five real sources, in order."""
    return sorted((shared / "seeds").glob("*.txt"))


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """`open_window(project, name=…, size=…)` shows the real window; all are closed at the end of the test."""
    from PySide6.QtWidgets import QApplication, QDialog

    from annotator.ui.main_window import MainWindow
    from annotator.ui.settings import SettingsFile
    from annotator.ui.theme.appearance import Appearance, load_fonts
    from annotator.ui.theme.style import dress

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    load_fonts()
    windows: list[MainWindow] = []

    def open_one(
        project: Path | None = None, *, name: str = "Ada Kowalska", size: tuple[int, int] = (1440, 900)
    ) -> MainWindow:
        settings = SettingsFile(tmp_path / f"settings-{name}.ini")
        settings.change(theme="light", **({"coder_name": name} if name else {}))
        appearance = Appearance()
        dress(application, appearance)
        window = MainWindow(appearance, settings)
        window.resize(*size)
        windows.append(window)
        window.show()
        if project is not None:
            window.open_project(project)
        return window

    yield open_one
    for window in windows:
        for left in window.findChildren(QDialog):
            left.reject()  # the test went while it was asking, and would ask the next one
        window.close()
        window.deleteLater()
