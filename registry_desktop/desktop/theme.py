"""Colours, distances and the one style sheet of the window, all in one place.

Clerks look at these screens eight hours a day, many past fifty: every text colour keeps a contrast of at least
4.5 : 1 against what it stands on (`text_pairs` lists the pairs, a test measures them). Fusion draws the widgets; the
style sheet only adds what Fusion has no word for: hairlines, the accent, the bar, the navigation.
"""

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

SPACE_TIGHT: Final = 4
SPACE_SMALL: Final = 8
SPACE: Final = 12
SPACE_WIDE: Final = 16
SPACE_PAGE: Final = 24
RADIUS: Final = 6
ROW_HEIGHT: Final = 32
BAR_HEIGHT: Final = 44
STATUS_HEIGHT: Final = 28
WIDEST_DIALOG: Final = 940
TALLEST_DIALOG: Final = 520
BODY_POINTS: Final = 10.5
TITLE_POINTS: Final = 13.0
LARGE_TYPE: Final = {"normal": 1.0, "large": 1.25, "largest": 1.5}

# The platform's own Chinese interface face first, then faces that also draw the rare characters of names, so that a
# name never mixes a thin and a bold style when a better face is installed.
FAMILIES: Final = (
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "HanaMinA",
    "HanaMinB",
    "BabelStone Han",
)
# In numbers of certificates 0 and O, 1 and l must differ.
NUMBER_FAMILIES: Final = ("Consolas", "DejaVu Sans Mono", "Noto Sans Mono CJK SC", *FAMILIES)


class Colours(NamedTuple):
    """One palette. `window` lies behind everything, `surface` carries forms and tables, `sunken` the navigation."""

    window: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    refuse: str
    ask: str
    warn: str
    info: str
    done: str


LIGHT: Final = Colours(
    window="#F5F6F8", surface="#FFFFFF", sunken="#ECEEF2", text="#1B2026", muted="#59626D", line="#D3D8DF",
    accent="#1F4E79", on_accent="#FFFFFF", accent_soft="#E1EAF3",
    refuse="#B3261E", ask="#8A4B00", warn="#6B5500", info="#1F5C99", done="#1E6B3A",
)  # fmt: skip
DARK: Final = Colours(
    window="#1A1D21", surface="#22262B", sunken="#15181B", text="#E8EAED", muted="#A6AEB8", line="#3A4048",
    accent="#8DBBEB", on_accent="#0E1C2B", accent_soft="#2B3A4A",
    refuse="#FF9C94", ask="#FFB870", warn="#E8CF6B", info="#9CC7F5", done="#86D6A2",
)  # fmt: skip
HIGH_CONTRAST: Final = Colours(
    window="#000000", surface="#000000", sunken="#000000", text="#FFFFFF", muted="#FFFFFF", line="#FFFFFF",
    accent="#FFD800", on_accent="#000000", accent_soft="#333300",
    refuse="#FF8A80", ask="#FFB74D", warn="#FFF176", info="#80D8FF", done="#69F0AE",
)  # fmt: skip
PALETTES: Final = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}


def text_pairs(colours: Colours) -> list[tuple[str, str]]:
    """Every (text colour, ground) that occurs in the window."""
    grounds = (colours.window, colours.surface, colours.sunken)
    inks = (colours.text, colours.muted, colours.refuse, colours.ask, colours.warn, colours.info, colours.done)
    pairs = [(ink, ground) for ink in inks for ground in grounds]
    accents = [(colours.accent, ground) for ground in (*grounds, colours.accent_soft)]
    return [*pairs, *accents, (colours.on_accent, colours.accent), (colours.text, colours.accent_soft)]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours as WCAG 2 defines it: 1 (equal) to 21 (black on white)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    rgb = QColor(colour)
    red, green, blue = (_linear(part) for part in (rgb.redF(), rgb.greenF(), rgb.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def qt_palette(colours: Colours) -> QPalette:
    """Fusion's palette made of our colours, every role named (making it from one colour takes PySide 12 ms)."""
    palette = QPalette()
    ground = QColor(colours.window)
    for role, shade in {
        QPalette.ColorRole.Light: ground.lighter(150),
        QPalette.ColorRole.Midlight: ground.lighter(115),
        QPalette.ColorRole.Shadow: ground.darker(200),
        QPalette.ColorRole.BrightText: QColor(colours.on_accent),
    }.items():
        palette.setColor(role, shade)
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.surface,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def body_font(size: str = "normal") -> QFont:
    """The interface face; `size` is a key of LARGE_TYPE."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(BODY_POINTS * LARGE_TYPE[size])
    return font


def title_font(size: str = "normal") -> QFont:
    """The face of page titles."""
    font = body_font(size)
    font.setPointSizeF(TITLE_POINTS * LARGE_TYPE[size])
    font.setWeight(QFont.Weight.DemiBold)
    return font


def number_font(size: str = "normal") -> QFont:
    """The face of identity and certificate numbers."""
    font = body_font(size)
    font.setFamilies(list(NUMBER_FAMILIES))
    return font


_current = ["light", "normal"]


def current() -> Colours:
    """The colours now in use, for widgets that paint themselves."""
    return PALETTES[_current[0]]


def current_size() -> str:
    """The size of type now in use: a key of LARGE_TYPE."""
    return _current[1]


def dialog_size(width: int, height: int) -> QSize:
    """The least size of a dialog: as large as its type wants, and still within the smallest screen."""
    share = LARGE_TYPE[current_size()]
    return QSize(min(round(width * share), WIDEST_DIALOG), min(round(height * share), TALLEST_DIALOG))


def apply_theme(app: QApplication, *, palette: str, size: str, icons: Path) -> None:
    """Dress the application. `palette` is a key of PALETTES, `size` of LARGE_TYPE, `icons` the folder of icons."""
    _current[:] = [palette, size]
    app.setStyle("Fusion")
    app.setPalette(qt_palette(PALETTES[palette]))
    app.setFont(body_font(size))
    app.setStyleSheet(style_sheet(PALETTES[palette], size, icons))


def style_sheet(colours: Colours, size: str, icons: Path) -> str:
    """The one style sheet."""
    dark = _luminance(colours.window) < _luminance(colours.text)
    chevron = (icons / ("chevron-down-light.svg" if dark else "chevron-down.svg")).as_posix()
    check = (icons / ("check-black.svg" if dark else "check-white.svg")).as_posix()
    title = TITLE_POINTS * LARGE_TYPE[size]
    figure = 20 * LARGE_TYPE[size]
    ticket = 34 * LARGE_TYPE[size]
    small = 9.5 * LARGE_TYPE[size]
    c = colours
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{ background: {c.surface}; border: 1px solid {c.line};
  border-radius: {RADIUS}px; padding: 3px 7px; min-height: 1.45em; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {c.accent}; padding: 2px 6px; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QComboBox:disabled {{ background: {c.window}; }}
QLineEdit[finding="refuse"], QComboBox[finding="refuse"] {{ border-color: {c.refuse}; }}
QLineEdit[finding="ask"], QComboBox[finding="ask"] {{ border-color: {c.ask}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({chevron}); width: 14px; height: 14px; }}
QPushButton {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px; padding: 5px 14px;
  min-height: 1.3em; }}
QPushButton:hover {{ border-color: {c.accent}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.window}; }}
QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
  font-weight: 600; padding: 5px 20px; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {c.text}; padding: 4px 19px; }}
QPushButton[primary="true"]:disabled {{ background: {c.line}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[quiet="true"], QToolButton[quiet="true"] {{ background: transparent; border: 1px solid transparent;
  color: {c.accent}; border-radius: {RADIUS}px; padding: 4px 8px; }}
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover {{ background: {c.accent_soft}; }}
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[slim="true"] {{ padding: 2px; }}
QToolButton::menu-indicator {{ image: none; }}
QTableView, QListView, QTreeView {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
  gridline-color: {c.line}; outline: 0; }}
QTableView::item, QListView::item {{ padding: 2px 8px; border-bottom: 1px solid {c.line}; }}
QTableView::item:selected, QListView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTableView:focus, QListView:focus {{ border: 1px solid {c.accent}; }}
QHeaderView, QHeaderView::section {{ background: {c.surface}; color: {c.muted}; }}
QHeaderView::section {{ border: none; border-bottom: 1px solid {c.line}; padding: 6px 8px; font-size: {small}pt; }}
QScrollArea, QScrollArea > QWidget > QWidget#page_body {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.line}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
QPushButton[quiet="true"]:disabled {{ color: {c.muted}; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {c.muted}; border-radius: 3px;
  background: {c.surface}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url({check}); }}
QCheckBox::indicator:focus {{ border: 2px solid {c.accent}; }}
QCheckBox::indicator:disabled {{ border-color: {c.line}; background: {c.window}; }}
QCheckBox::indicator:checked:disabled {{ background: {c.line}; border-color: {c.line}; }}
QTabWidget::pane {{ border: none; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 12px;
  color: {c.muted}; }}
QTabBar::tab:selected {{ color: {c.accent}; border-bottom: 2px solid {c.accent}; font-weight: 600; }}
QTabBar::tab:focus {{ background: {c.accent_soft}; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; border-bottom: 1px solid {c.line}; }}
#top_bar {{ background: {c.surface}; border-bottom: 1px solid {c.line}; }}
#status_line {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
#status_line QLabel {{ color: {c.muted}; font-size: {small}pt; }}
#navigation {{ background: {c.sunken}; border-right: 1px solid {c.line}; }}
#navigation QToolButton {{ border: 1px solid transparent; border-radius: {RADIUS}px; padding: 7px 10px;
  text-align: left; color: {c.text}; }}
#navigation QToolButton:hover {{ background: {c.accent_soft}; }}
#navigation QToolButton:checked {{ background: {c.accent_soft}; color: {c.accent}; font-weight: 600; }}
#navigation QToolButton:focus {{ border: 1px solid {c.accent}; }}
#badge {{ background: {c.accent}; color: {c.on_accent}; border-radius: 8px; padding: 0 5px; font-size: {small}pt; }}
#card {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
#notice {{ background: {c.accent_soft}; border: none; border-radius: {RADIUS}px; }}
QLabel#title {{ font-size: {title}pt; font-weight: 600; }}
QLabel#ticket_number {{ font-size: {ticket}pt; font-weight: 700; }}
QLabel#figure {{ font-size: {figure}pt; font-weight: 600; }}
QLabel#muted, QLabel#hint {{ color: {c.muted}; }}
QLabel#section {{ color: {c.muted}; font-weight: 600; }}
QLabel#refuse {{ color: {c.refuse}; }}
QLabel#done {{ color: {c.done}; }}
QLabel#warn {{ color: {c.warn}; }}
QLabel#lit {{ background: {c.accent_soft}; color: {c.text}; border-radius: {RADIUS}px; padding: 0 6px; }}
"""
