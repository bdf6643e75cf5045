"""Which language the window speaks, and giving it to Qt. English is what stands in the source."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.ui.numerals import ENGLISH, Signs, write_as
from annotator.ui.translations.saying import say_with

FOLDER = Path(__file__).parent
CONTEXT = "Annotator"
"""One context for the whole window: the same words are the same text wherever they stand, but for a few."""

KEY_NAMES = (
    *("Ctrl", "Shift", "Enter", "Space", "Backspace", "Delete", "Ins", "Page Up", "Page Down", "Home", "End"),
    *("Up", "Down", "Left", "Right"),
)
"""What stands on keycaps and is not the same in every language."""

_installed: list[QTranslator] = []


class Language(StrEnum):
    """What the window speaks; SYSTEM is German where the system's first language is, else English."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Texts(QTranslator):
    """Answers for the window's own texts and leaves those of Qt to Qt's translation."""

    def __init__(self, file: Path, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._compiled = QTranslator(self)
        if not self._compiled.load(str(file)):
            raise FileNotFoundError(file)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 -- Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        if context[:1] == "Q" and context[1:2].isupper():
            return None
        return self._compiled.translate(CONTEXT, sourceText, disambiguation or context, n) or None


def spoken_language(choice: Language) -> Language:
    """ENGLISH or GERMAN: the choice, or what the system speaks."""
    if choice is not Language.SYSTEM:
        return choice
    first = next(iter(QLocale.system().uiLanguages()), "")
    return Language.GERMAN if first.split("-")[0] == "de" else Language.ENGLISH


def speak(application: QCoreApplication, choice: Language) -> Language:
    """Let the window speak that language from now on; what is already shown keeps its words. Returns the language."""
    hush(application)
    language = spoken_language(choice)
    if language is Language.ENGLISH:
        return language
    system = QLocale.system()
    QLocale.setDefault(system if system.language() == QLocale.Language.German else QLocale(QLocale.Language.German))
    qt = QTranslator(application)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(application, qt)
    _install(application, Texts(FOLDER / f"annotator_{language}.qm", application))
    say_with(_asked)
    names = {name: QCoreApplication.translate("Keys", name) for name in KEY_NAMES}
    write_as(Signs(thousands=".", decimal=",", keys=names))
    return language


def hush(application: QCoreApplication) -> None:
    """Back to English."""
    if not _installed:
        return
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    write_as(ENGLISH)
    say_with(str)
    QLocale.setDefault(QLocale.system())


def _asked(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _install(application: QCoreApplication, translator: QTranslator) -> None:
    application.installTranslator(translator)
    _installed.append(translator)
