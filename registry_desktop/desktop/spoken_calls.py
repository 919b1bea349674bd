"""语音叫号: a called number is spoken by the speech engine of the system, where one is installed; silence is no error.

Linux: speech-dispatcher or espeak-ng; Windows: its own voice through PowerShell. Each sentence is one process, one
after the other, so that two calls never speak at once.
"""

import shutil
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess

from registry_desktop.desktop.language import translate

_WINDOWS_VOICE: Final = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;Add-Type -AssemblyName System.Speech;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


def engine() -> list[str]:
    """The command that speaks what follows, or what it is given to read; empty where none is installed."""
    if sys.platform == "win32":
        return ["powershell", "-NoProfile", "-Command", _WINDOWS_VOICE]
    for name, options in (("spd-say", ("--wait", "--language", "zh")), ("espeak-ng", ("-v", "cmn"))):
        found = shutil.which(name)
        if found:
            return [found, *options]
    return []


class SpokenCalls(QObject):
    """Speaks calls in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine()
        self._waiting: list[str] = []
        self._process = QProcess(self)
        self._process.finished.connect(self._go_on)
        self._process.errorOccurred.connect(self._go_on)

    @property
    def is_there(self) -> bool:
        """Whether anything can be spoken here."""
        return bool(self._engine)

    def say(self, number: str, window: str) -> None:
        """Call a number: letter and digits one by one, as they are read out."""
        if not self._engine:
            return
        sentence = translate("SpokenCalls", "Number {number}, please go to window {window}.")
        self._waiting.append(sentence.format(number=" ".join(number), window=window))
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting or self._process.state() != QProcess.ProcessState.NotRunning:
            return
        sentence = self._waiting.pop(0)
        program, *options = self._engine
        if sys.platform == "win32":
            self._process.start(program, options)
            self._process.write(sentence.encode())
            self._process.closeWriteChannel()
        else:
            self._process.start(program, [*options, sentence])
