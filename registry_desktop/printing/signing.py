"""The office's signature on the file of a paper, by pyHanko (an optional extra): appended, so that the bytes that were
made stay the beginning of the file and can be found again.

pyHanko was chosen because it signs by PKCS#12 files and PKCS#11 tokens alike, appends instead of rewriting, and checks
what it wrote; it is only imported when somebody signs.
"""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

for _library in ("pyhanko", "pyhanko_certvalidator"):  # their tracebacks are no answer; ours are
    logging.getLogger(_library).addHandler(logging.NullHandler())
    logging.getLogger(_library).propagate = False

FIELD: Final = "Registry"
"""The name of the signature's field."""


class CannotSign(Exception):  # noqa: N818 - an answer
    """Signing is not possible; `reason`: signing_not_installed, key_unreadable,
    token_unreadable, cannot_sign."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason} {detail}")
        self.reason = reason
        self.facts = {"detail": detail}


@dataclass(frozen=True)
class KeyFile:
    """A PKCS#12 file and its passphrase."""

    path: Path
    passphrase: str


@dataclass(frozen=True)
class KeyToken:
    """A PKCS#11 token: the library of its maker, the token's label, the key's label, the user's PIN."""

    library: Path
    token: str
    key: str
    pin: str


SigningKey = KeyFile | KeyToken


def signed(pdf: bytes, key: SigningKey, *, reason: str) -> bytes:
    """The file with the signature appended. Raises CannotSign."""
    try:
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415 - an optional extra
        from pyhanko.sign import signers  # noqa: PLC0415 - see above
    except ImportError as missing:
        raise CannotSign("signing_not_installed", str(missing)) from missing
    with _Signer(key) as signer:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        about = signers.PdfSignatureMetadata(field_name=FIELD, reason=reason, md_algorithm="sha256")
        try:
            out: io.BytesIO = signers.sign_pdf(writer, about, signer=signer, in_place=False)
        except Exception as problem:  # of the token, of its maker's library, of the certificate: all mean the same here
            raise CannotSign("cannot_sign", f"{type(problem).__name__}: {problem}") from problem
    return out.getvalue()


@dataclass(frozen=True)
class SignatureSeen:
    """What a signature says: by whom, whether the file is what was signed. Whether the signer's certificate is to be
    trusted is for the reader's own list of authorities to say."""

    by: str
    intact: bool


def signature_of(pdf: bytes) -> SignatureSeen | None:
    """The last signature of a file; None when it bears none, or pyHanko is not installed."""
    try:
        from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 - an optional extra
        from pyhanko.sign.validation import validate_pdf_signature  # noqa: PLC0415 - see above
        from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415 - see above
    except ImportError:
        return None
    try:
        found = list(PdfFileReader(io.BytesIO(pdf), strict=False).embedded_signatures)
    except Exception:  # somebody else's file, which this reader cannot read: it bears no signature of ours
        return None
    if not found:
        return None
    last = found[-1]
    try:
        by = str(last.signer_cert.subject.native.get("common_name", "")) if last.signer_cert is not None else ""
        nobody = ValidationContext(trust_roots=[])
        status = validate_pdf_signature(last, signer_validation_context=nobody)
    except Exception:  # a signature that cannot even be checked holds nothing
        return SignatureSeen("", intact=False)
    return SignatureSeen(by, bool(status.intact and status.valid))


class _Signer:
    """The key, opened for one signature."""

    def __init__(self, key: SigningKey) -> None:
        self._key = key
        self._session: Any = None

    def __enter__(self) -> Any:
        key = self._key
        return _of_file(key) if isinstance(key, KeyFile) else self._of_token(key)

    def __exit__(self, *_: object) -> None:
        if self._session is not None:
            self._session.close()

    def _of_token(self, key: KeyToken) -> Any:
        from pyhanko.config.pkcs11 import TokenCriteria  # noqa: PLC0415 - an optional extra
        from pyhanko.sign import pkcs11 as tokens  # noqa: PLC0415 - an optional extra

        try:
            self._session = tokens.open_pkcs11_session(
                str(key.library), token_criteria=TokenCriteria(label=key.token), user_pin=key.pin
            )
            return tokens.PKCS11Signer(self._session, cert_label=key.key, key_label=key.key)
        except Exception as problem:  # python-pkcs11 has a class for each of a hundred answers of a token
            raise CannotSign("token_unreadable", f"{key.token}: {type(problem).__name__}") from problem


def _of_file(key: KeyFile) -> Any:
    from pyhanko.sign import signers  # noqa: PLC0415 - an optional extra

    try:
        load: Any = signers.SimpleSigner.load_pkcs12
        signer = load(str(key.path), passphrase=key.passphrase.encode())
    except (OSError, ValueError) as problem:
        raise CannotSign("key_unreadable", str(key.path)) from problem
    if signer is None:  # pyHanko's answer for a wrong passphrase
        raise CannotSign("key_unreadable", str(key.path))
    return signer
