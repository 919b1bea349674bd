"""The only place that puts the parts together: window first, everything else behind it.

The sign-in window shows before SQLAlchemy, Alembic, ReportLab, keyring, openpyxl or pypinyin are imported; `house`
brings them in a worker thread while one types (measured: bare window 115 ms, with the ORM 315 ms, all of it 1.1 s).
"""

import sys
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from registry_desktop import locations
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.sign_in_window import SignInWindow

if TYPE_CHECKING:
    from registry_desktop.desktop.background import Background, Failure
    from registry_desktop.desktop.main_window import MainWindow
    from registry_desktop.domain.officer import SignedIn
    from registry_desktop.house import House

FIRST_PAINT_MS = 30
QUICKEST_SIGN_IN_MS = 500
"""What is only needed later waits for those who sign in quicker than a hand can type."""
PASSPHRASE = ("PassphraseNeeded", "WrongPassphrase", "NoKeyStore")


class Launch(QObject):
    """Leads from the first window to the main window and back."""

    def __init__(self, app: Application) -> None:
        super().__init__(app)
        self.app = app
        self.house: House | None = None
        self.officer: SignedIn | None = None
        self.window: MainWindow | None = None
        self.sign_in = self._make_sign_in()
        app.connection_test = _test_connection
        app.keep_password = _keep_password

    @cached_property
    def background(self) -> "Background":
        """Worker threads for what comes before there is a main window."""
        from registry_desktop.desktop.background import Background  # noqa: PLC0415 - after the first window

        made = Background(self)
        made.failed.connect(lambda failure: self.sign_in.fail(failure))
        return made

    def start(self) -> None:
        """Show the sign-in and open the register behind it."""
        self.sign_in.show()
        QTimer.singleShot(FIRST_PAINT_MS, self.open)  # the imports would hold the first picture up

    def open(self, passphrase: str | None = None) -> None:
        """Load the house and open the register the settings name."""
        self.background.work(
            _open_house, done=self._opened, failed=self._not_opened, settings=self.app.settings, passphrase=passphrase
        )

    def close(self) -> None:
        """Leave nothing open."""
        self.background.close()
        if self.window is not None:
            self.window.close()
        if self.house is not None:
            self.house.register.close()

    def _make_sign_in(self) -> SignInWindow:
        settings = self.app.settings
        window = SignInWindow(language=settings.text("language"), window_number=settings.text("window_number"))
        window.asked.connect(self._sign_in)
        window.language_chosen.connect(self._speak)
        window.connection_wanted.connect(self._choose_connection)
        return window

    def _opened(self, house: "House") -> None:
        self.house = house
        QTimer.singleShot(QUICKEST_SIGN_IN_MS, self._prepare)
        if house.is_set_up:
            self.sign_in.show_sign_in()
            self.sign_in.set_ready(house.office_name)
        else:
            self._set_up()

    def _prepare(self) -> None:
        """Load what comes later while the officer types; if it fails, the name or paper that needs it will say why."""
        if self.house is not None:
            self.background.work(_house().prepare, done=_nothing, failed=_nothing, register=self.house.register)

    def _not_opened(self, failure: "Failure") -> None:
        if failure.code in PASSPHRASE:
            self._ask_passphrase(failure)
        else:
            self.sign_in.fail(failure)

    def _ask_passphrase(self, failure: "Failure") -> None:
        from registry_desktop.desktop.first_steps import PassphrasePanel  # noqa: PLC0415 - after the first window

        panel = PassphrasePanel(first_time=failure.code == "NoKeyStore")
        if failure.code == "WrongPassphrase":
            panel.complain(failure.sentence)
        panel.given.connect(lambda values: self.open(values["passphrase"]))
        self.sign_in.show_sign_in()
        self.sign_in.put(panel)

    def _set_up(self) -> None:
        from registry_desktop.desktop.first_steps import SetUpPanel  # noqa: PLC0415 - after the first window

        panel = SetUpPanel()
        panel.given.connect(
            lambda values: self.background.work(
                _set_up,
                done=self._opened,
                failed=lambda failure: panel.complain(failure.sentence),
                house=self.house,
                values=values,
            )
        )
        self.sign_in.show_sign_in()
        self.sign_in.put(panel)

    def _choose_connection(self) -> None:
        from registry_desktop.desktop.connection_panel import ConnectionPanel  # noqa: PLC0415 - after the first window

        panel = ConnectionPanel(self.background)
        panel.left.connect(self.sign_in.show_sign_in)
        panel.given.connect(lambda _: self._reopen())
        self.sign_in.show_sign_in()
        self.sign_in.put(panel)

    def _reopen(self) -> None:
        if self.house is not None:
            self.house.register.close()
            self.house = None
        self._renew_sign_in()
        self.open()

    def _speak(self, language: str) -> None:
        self.app.settings.change(language=language)
        self.app.dress()
        self._renew_sign_in()
        if self.house is not None:
            self._opened(self.house)

    def _renew_sign_in(self) -> None:
        old, self.sign_in = self.sign_in, self._make_sign_in()
        self.sign_in.setGeometry(old.geometry())
        self.sign_in.show()
        old.hide()
        old.deleteLater()

    def _sign_in(self, login: str, password: str, window: str) -> None:
        self.app.settings.change(window_number=window)
        self.background.work(
            _enter,
            done=self._signed_in,
            failed=self.sign_in.fail,
            house=self.house,
            login=login,
            password=password,
            window=window,
        )

    def _signed_in(self, officer: "SignedIn") -> None:
        assert self.house is not None
        self.officer = officer
        self.window = _house().open_window(self.house.register, officer, self.app.settings)
        self.window.signed_out.connect(self._sign_out)
        self.window.show()
        self.sign_in.hide()

    def _sign_out(self) -> None:
        assert self.house is not None
        assert self.officer is not None
        assert self.window is not None
        self.window.close()
        self.window.deleteLater()
        self.window = None
        self.background.work(_house().leave, done=lambda _: None, register=self.house.register, officer=self.officer)
        self._renew_sign_in()
        self._opened(self.house)


def _nothing(_: object) -> None:
    """Nobody waits for this answer."""


def _house() -> Any:
    """The module that knows the store and the pages; the first call loads them."""
    from registry_desktop import house  # noqa: PLC0415 - the seam that lets the first window show early

    return house


def _open_house(settings: Any, passphrase: str | None) -> "House":
    opened: House = _house().open_house(settings, passphrase)
    return opened


def _set_up(house: "House", values: dict[str, Any]) -> "House":
    ready: House = _house().set_up(house.register, values)
    return ready


def _enter(house: "House", login: str, password: str, window: str) -> "SignedIn":
    officer: SignedIn = _house().enter(house.register, login, password, window)
    return officer


def _test_connection(settings: Any, password: str) -> str:
    return str(_house().test_connection(settings, password))


def _keep_password(settings: Any, password: str) -> None:
    _house().keep_server_password(settings, password)


def _keep_a_log() -> None:
    """The program's own log beside the data: sentences for the help desk, never names or numbers of persons."""
    import logging  # noqa: PLC0415 - after the first window
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    handler = RotatingFileHandler(locations.logs() / "window.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; returns the exit code of the program."""
    app = Application(sys.argv if arguments is None else arguments)
    QTimer.singleShot(FIRST_PAINT_MS // 2, _keep_a_log)
    launch = Launch(app)
    launch.start()
    code = app.exec()
    launch.close()
    return code
