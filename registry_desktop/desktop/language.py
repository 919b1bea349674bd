"""The window's language: Qt's own words and ours, switched while the program runs.

Source strings are English; `resources/translations/registry_zh_CN.ts` is complete and Chinese is the default.
`translate` is the only way a sentence reaches the screen; lupdate finds its calls by this name.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CHINESE: Final = "zh_CN"
ENGLISH: Final = "en"
LANGUAGES: Final = {CHINESE: "中文", ENGLISH: "English"}


def translate(context: str, source: str) -> str:
    """`source` in the window's language; {holes} are filled by `.format` (lupdate reads two arguments)."""
    return QCoreApplication.translate(context, source)


class Language:
    """The translators now installed."""

    def __init__(self, translations: Path) -> None:
        """`translations` is the folder that holds the compiled registry_*.qm."""
        self._folder = translations
        self._installed: list[QTranslator] = []
        self.code = ENGLISH

    def switch(self, code: str) -> None:
        """Speak `code` (a key of LANGUAGES) from now on; Qt tells every widget by a LanguageChange event."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self.code = code
        QLocale.setDefault(QLocale(code))
        if code != ENGLISH:
            self._install(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(f"registry_{code}", str(self._folder))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
