"""The program with a window: starting it, and painting it into a file without a display."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.model.errors import AnnotatorError
from annotator.model.wording import verbatim, worded
from annotator.ui.actions import Act
from annotator.ui.faults import Faults
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import SettingsFile, ThemeChoice
from annotator.ui.theme.appearance import Appearance, load_fonts
from annotator.ui.theme.font_files import announce_fonts
from annotator.ui.theme.logo import logo_pixmap
from annotator.ui.theme.style import dress
from annotator.ui.theme.tokens import ThemeName, tokens
from annotator.ui.theme.tokens import theme as theme_of
from annotator.ui.translations.language import Language, speak
from annotator.workspace.workspace import Workspace

Mode = Literal["code", "codebook", "review", "settings"]
SETTLE_MS = 250


def run(project: Path | None) -> int:
    """Show the window, with that project or the welcome screen. Returns the exit status once it is closed."""
    application = application_of(sys.argv)
    settings = SettingsFile()
    speak(application, settings.now.language)
    appearance = Appearance()
    dress(application, appearance)
    window = MainWindow(appearance, settings)
    faults = Faults(window.saved_words, window)
    log = window.actions_by_act[Act.LOG_FOLDER].trigger
    faults.bug_met.connect(lambda words: window.messages.tell(words, window.tr("Open the log"), log))
    faults.install()
    if settings.now.maximised:
        window.showMaximized()
    else:
        window.show()
    if project is not None:
        window.open_project(project)
    try:
        return application.exec()
    finally:
        faults.remove()


def picture(
    project: Path,
    out: Path,
    *,
    theme: ThemeName = "light",
    size: tuple[int, int] = (1440, 900),
    document: str | None = None,
    mode: Mode = "code",
    language: Language = Language.ENGLISH,
) -> None:
    """Paint the real window, on a copy of the project, into a PNG.

    `document` is a name or id; without one it is the document with most codings. Raises AnnotatorError.
    """
    application = application_of(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="annotator-picture-") as folder:
        copy = Path(folder) / project.name
        coder, document_id = _most_worked(project, document)
        shutil.copyfile(project, copy)
        settings = SettingsFile(Path(folder) / "settings.ini")
        with Workspace.open(copy) as workspace:
            settings.change(theme=ThemeChoice(theme), coder_name=workspace.coders[coder].name)
        appearance = _dressed(application, theme, language)
        window = MainWindow(appearance, settings)
        window.resize(*size)
        window.show()
        window.open_project(copy)
        screen = window.screen_of_project
        if screen is None:
            raise AnnotatorError(verbatim(window.messages.text or f"{project} could not be shown."))
        screen.code.show_document(document_id)
        _settle()
        if mode == "review":
            screen.desk.viewing.show_coders(None)
            screen.show_review()
            _settle()
        elif mode == "codebook":
            screen.desk.viewing.show_coders(None)
            screen.show_codebook()
        elif mode == "settings":
            window.preferring.open()
        else:
            screen.code.panes.reading.next_mark()
        _settle()
        while window.jobs.running:
            _settle()
        painted = window.grab()
        window.close()
        window.deleteLater()
        _settle()
    if not painted.save(str(out), "PNG"):
        raise AnnotatorError(worded("The picture {path} could not be written. Choose another place.", path=str(out)))


def application_of(arguments: list[str]) -> QApplication:
    """The application object, made where there is none yet."""
    announce_fonts()
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        load_fonts()
        return existing
    application = QApplication(arguments)
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("annotator")
    load_fonts()
    application.setWindowIcon(logo_icon())
    return application


def logo_icon() -> QIcon:
    """The program's mark for title bars and task lists: the same in both themes."""
    light, palette = theme_of("light"), tokens()["code_palette"]
    brackets = QColor(palette[1]["dark"]), QColor(palette[2]["dark"])
    return QIcon(logo_pixmap(QColor(light.hex("ink")), QColor(light.hex("paper")), brackets, pixels=64))


def _dressed(application: QApplication, theme: ThemeName, language: Language) -> Appearance:
    speak(application, language)
    appearance = Appearance(theme)
    dress(application, appearance)
    return appearance


def _most_worked(project: Path, document: str | None) -> tuple[str, str | None]:
    """Ids of the coder and the document with most codings."""
    with Workspace.open(project) as workspace:
        if not workspace.coders:
            raise AnnotatorError(
                worded(
                    "{project} has no coder yet. Open it in the window once, or import codings.", project=str(project)
                )
            )
        by_coder = Counter({coder: workspace.count(coder=coder) for coder in workspace.coders})
        coder = by_coder.most_common(1)[0][0]
        if document is not None:
            return coder, workspace.find_document(document).id
        counts = Counter({one: workspace.count(document=one, coder=coder) for one in workspace.documents})
        return coder, counts.most_common(1)[0][0] if counts else None


def _settle() -> None:
    """Let everything that waits be done; some painting waits for a pause of a tenth of a second."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
