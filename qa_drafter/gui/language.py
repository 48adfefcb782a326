"""Which language the window speaks: the system's, or the one that the user chose. Documents stay English."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qa_drafter.gui.settings import Settings
from qa_drafter.resources import resource_path


class Language(StrEnum):
    """The choices of the preferences."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


def speak(app: QCoreApplication, language: Language) -> None:
    """Give the application this language, for its texts, its dates and its numbers."""
    if language is not Language.SYSTEM:
        QLocale.setDefault(locale_of(language, QLocale.system()))
    words = resource_path("translations", f"qa_drafter_{spoken(QLocale())}.qm")
    if not words.is_file():
        return  # English; and Qt's own words in a third language would make a mixture
    for name in (f"qtbase_{spoken(QLocale())}", str(words)):
        translator = QTranslator(app)
        if translator.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)


def chosen_language(settings: Settings) -> Language:
    """The language that was chosen; the system's when none was, or one that this program does not know."""
    return Language(settings.language) if settings.language in [*Language] else Language.SYSTEM


def locale_of(language: Language, system: QLocale) -> QLocale:
    """The manner of the system's own country where its language is the one chosen."""
    wanted = QLocale(str(language))
    return system if wanted.language() == system.language() and spoken(system) == language else wanted


def spoken(locale: QLocale) -> str:
    """The first of the languages that a person reads; the formats of dates may be those of another."""
    first = next(iter(locale.uiLanguages()), "en")
    return QLocale.languageToCode(QLocale(first).language())
