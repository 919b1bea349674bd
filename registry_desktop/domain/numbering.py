"""Certificate numbers (字号) and how the old ones are read.

New numbers: J, L, BJ or BL + division code + "-" + year of issue + "-" + serial of that year, padded to six digits
(ministry notice of about 2010). Old papers carry many other styles; they are kept as they were written and only read
here.
"""

import re
import unicodedata
from dataclasses import dataclass

PREFIXES = ("J", "L", "BJ", "BL")
"""结婚, 离婚, 补发结婚证, 补发离婚证."""
_LONGEST = 60
_NEW = re.compile(r"(BJ|BL|J|L)(\d{6})-(\d{4})-(\d{6})")
_STANDING_ALONE = re.compile(rf"(?<![A-Za-z0-9]){_NEW.pattern}(?![A-Za-z0-9])")
_LOOSE = re.compile(r"(BJ|BL|J|L)(\d{6})-?((?:19|20)\d{2})-?(\d{1,9})")
_OFFICE_SERIAL = re.compile(r"\D*[结离]字第?(\d{2})(\d{2})(\d{5})号?")
_OLD_WORDS = re.compile(r".*字第?.*号?")
_NOT_COMPARED = re.compile(r"[\s\-第号]+")
_DASHES = re.compile(r"\s*[-‐‑‒–—―－﹣]+\s*")


@dataclass(frozen=True)
class CertificateNumber:
    """A number that was read. `style`: new, loose, office_serial, words, free; the parts are None where it has none.

    `text` is the number as it is searched (narrow letters, plain hyphens), `raw` as it was written.
    """

    raw: str
    text: str
    style: str
    prefix: str | None = None
    division_code: str | None = None
    year: int | None = None
    serial: int | None = None


def certificate_number(prefix: str, division_code: str, year: int, serial: int) -> str:
    """A new number. Raises ValueError when the parts do not make one (also for a serial of seven digits).

    >>> certificate_number("J", "770101", 2026, 1)
    'J770101-2026-000001'
    """
    number = f"{prefix}{division_code}-{year:04d}-{serial:06d}"
    if serial < 1 or not _NEW.fullmatch(number):
        raise ValueError(f"not a certificate number: {number}")
    return number


def is_new_style(text: str) -> bool:
    """Is it written exactly as numbers are given out today?"""
    return _NEW.fullmatch(text) is not None


def numbers_in(text: str) -> tuple[str, ...]:
    """The certificate numbers of today's style that stand in a text by themselves, each once.

    >>> numbers_in("字号 J770101-2026-000001，XJ770101-2026-000002")
    ('J770101-2026-000001',)
    """
    return tuple(dict.fromkeys(match[0] for match in _STANDING_ALONE.finditer(text)))


def case_number(year_opened: int, registration_id: int) -> str:
    """The number of a case on its papers.

    >>> case_number(2026, 123)
    '2026-000123'
    """
    return f"{year_opened}-{registration_id:06d}"


def read_certificate_number(text: str) -> CertificateNumber:
    """Read a number of any time. Raises ValueError only for empty text or more than 60 characters."""
    narrow = _DASHES.sub("-", unicodedata.normalize("NFKC", text)).strip()
    if not narrow or len(text) > _LONGEST:
        raise ValueError("a certificate number has 1 to 60 characters")
    return _of_today(text, narrow.upper().replace(" ", "")) or _of_former_times(text, narrow)


def _of_today(raw: str, narrow: str) -> CertificateNumber | None:
    style = "new" if _NEW.fullmatch(narrow) else "loose"
    found = _LOOSE.fullmatch(narrow)
    if found is None:
        return None
    prefix, division_code, year, serial = found.groups()
    return CertificateNumber(raw, narrow, style, prefix, division_code, int(year), int(serial))


def _of_former_times(raw: str, narrow: str) -> CertificateNumber:
    found = _OFFICE_SERIAL.fullmatch(narrow.replace(" ", ""))
    if found:
        prefix = "J" if "结" in narrow else "L"
        return CertificateNumber(raw, narrow, "office_serial", prefix, None, _full_year(found[2]), int(found[3]))
    return CertificateNumber(raw, narrow, "words" if _OLD_WORDS.fullmatch(narrow) else "free")


def _full_year(two_digits: str) -> int:
    """Such serials were written from about 1950 to 2010, so 50-99 means 19xx."""
    year = int(two_digits)
    return 1900 + year if year >= 50 else 2000 + year


def spellings(text: str) -> tuple[str, ...]:
    """How the books may have written a number that was read: as it is, in its narrow letters, padded, without zeros.

    >>> spellings("J341821-2015-1121")[:2]
    ('J341821-2015-1121', 'J341821-2015-001121')
    """
    read = read_certificate_number(text)
    found = [text.strip(), read.text]
    if read.division_code and read.prefix and read.year and read.serial:
        head = f"{read.prefix}{read.division_code}"
        found += [f"{head}-{read.year}-{read.serial:06d}", f"{head}-{read.year}-{read.serial}"]
        found += [f"{head}{read.year}{read.serial:06d}", f"{head}{read.year}{read.serial}"]
    return tuple(dict.fromkeys(found))


def is_same_number(one: str, other: str) -> bool:
    """Do two spellings mean the same number? Old and foreign ones by their letters and digits alone; empty ones never.

    >>> is_same_number("J341821-2015-1121", "j341821－2015－001121")
    True
    >>> is_same_number("测结字第980012345号", "测结字 980012345")
    True
    """
    try:
        first, second = read_certificate_number(one), read_certificate_number(other)
    except ValueError:
        return False
    if first.division_code and second.division_code:
        return _parts(first) == _parts(second)
    bare = [_NOT_COMPARED.sub("", number.text).casefold() for number in (first, second)]
    return bare[0] == bare[1] != ""


def _parts(number: CertificateNumber) -> tuple[object, ...]:
    return number.prefix, number.division_code, number.year, number.serial
