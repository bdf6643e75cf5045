"""The real window with a project, for a client in another process: `python -m tests.spoken_window PROJECT CODER`.

Prints `ready`; then runs the action named in each line of standard input, or hears that nothing can be saved.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from annotator.model.errors import AnnotatorError
from annotator.ui.actions import Act
from annotator.ui.app import application_of
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import dress
from annotator.workspace.news import SavingFailed

NOT_SAVED = "nothing can be saved"


def main() -> int:
    application = application_of(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = SettingsFile(Path(folder) / "settings.ini")
        settings.change(coder_name=sys.argv[2])
        appearance = Appearance()
        dress(application, appearance)
        window = MainWindow(appearance, settings)
        window.resize(1440, 860)
        window.show()
        window.open_project(Path(sys.argv[1]))
        orders = QSocketNotifier(0, QSocketNotifier.Type.Read)
        orders.activated.connect(lambda: obey(window))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        status = application.exec()
        window.close()
    return status


def obey(window: MainWindow) -> None:
    line = sys.stdin.readline().strip()
    if line == NOT_SAVED:
        window.screen_of_project.desk.news.told.emit(SavingFailed(AnnotatorError("The disk is full. Free some space.")))
    elif line:
        window.actions_by_act[Act(line)].trigger()


if __name__ == "__main__":
    sys.exit(main())
