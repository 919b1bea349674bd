"""`registryctl paper verify` on the papers of the demonstration's day."""

import hashlib
import io
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pkcs11
import pypdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from pkcs11 import Attribute
from pkcs11.util.rsa import decode_rsa_private_key
from pkcs11.util.x509 import decode_x509_certificate
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers

from registry_desktop.domain.check_code import shown
from tests.commands.conftest import Day, Registryctl


@pytest.fixture
def certificate(demonstration: Day) -> Path:
    """A certificate as it was handed out."""
    return next(iter(sorted(demonstration.out.rglob("*marriage_certificate*.pdf"))))


def test_what_was_handed_out_is_genuine(own_home: Path, registryctl: Registryctl, certificate: Path) -> None:
    answer = registryctl("paper", "verify", certificate, "--json")
    assert (answer.code, answer.json["verdict"], answer.json["paper"]) == (0, "genuine", "marriage_certificate")
    assert answer.json["number"].startswith("J770101-2026-")
    assert "结婚证" in registryctl("paper", "verify", certificate).out
    assert own_home.is_dir()


def test_a_file_with_its_number_and_other_bytes_is_altered(
    own_home: Path, registryctl: Registryctl, certificate: Path, tmp_path: Path
) -> None:
    changed = pypdf.PdfWriter(clone_from=io.BytesIO(certificate.read_bytes()))
    changed.add_metadata({"/Title": "又一份"})
    path = tmp_path / "changed.pdf"
    changed.write(path)
    answer = registryctl("paper", "verify", path, "--json")
    assert (answer.code, answer.json["verdict"]) == (1, "altered")
    assert own_home.is_dir()


def test_a_file_of_somebody_elses_is_unknown_and_no_pdf_is_said(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    blank = pypdf.PdfWriter()
    blank.add_blank_page(200, 200)
    blank.write(tmp_path / "blank.pdf")
    assert registryctl("paper", "verify", tmp_path / "blank.pdf", "--json").json["verdict"] == "unknown"
    (tmp_path / "no.pdf").write_text("keine", encoding="utf-8")
    for path in (tmp_path / "no.pdf", tmp_path / "nowhere.pdf"):
        answer = registryctl("paper", "verify", path, "--language", "en")
        assert (answer.code, "give a PDF file" in answer.err) == (2, True)
    assert own_home.is_dir()


def test_a_case_s_papers_are_listed_found_by_code_and_handed_out_as_they_were_made(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    listed = registryctl("paper", "list", "--case", "1", "--json")
    coded = next(one for one in listed.json["papers"] if one["check_code"] and one["state"] == "printed")
    assert shown(coded["check_code"]) in registryctl("paper", "list", "--case", "1").out
    found = registryctl("paper", "find", coded["check_code"], "--json")
    assert (found.code, found.json["verdict"], found.json["paper_id"]) == (0, "genuine", coded["id"])
    path = tmp_path / "again.pdf"
    out = registryctl("paper", "export", coded["check_code"], "--out", path, "--purpose", "当事人要求", "--json")
    assert (out.code, out.json["digest"]) == (0, coded["digest"]), out.err
    assert hashlib.sha256(path.read_bytes()).hexdigest() == coded["digest"]
    assert registryctl("paper", "verify", path, "--json").json["verdict"] == "genuine"
    assert own_home.is_dir()


def test_a_code_that_is_none_of_ours_is_unknown_and_nothing_is_written(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    answer = registryctl("paper", "find", "0000-0000-0000", "--json")
    assert (answer.code, answer.json["verdict"]) == (1, "unknown")
    refused = registryctl("paper", "export", "0000-0000-0000", "--out", tmp_path / "none.pdf")
    assert (refused.code, list(tmp_path.glob("*.pdf"))) == (4, [])
    assert own_home.is_dir()


@pytest.mark.parametrize("words", [("find",), ("list",), ("export", "0000-0000-0000"), ("list", "x", "--case", "1")])
def test_what_is_left_out_is_said(registryctl: Registryctl, words: tuple[str, ...]) -> None:
    answer = registryctl("paper", *words, "--language", "en")
    assert answer.code == 2
    assert "Say what: verify FILE.pdf, find CODE" in answer.err


@pytest.fixture(scope="module")
def office_key() -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    """A key of the office with a certificate of its own."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "测试县甲民政局婚姻登记处")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(7).not_valid_before(now).not_valid_after(now + timedelta(days=3650))
    return key, made.add_extension(usage, critical=True).sign(key, hashes.SHA256())


@pytest.fixture
def coded(own_home: Path, registryctl: Registryctl) -> str:
    """The code of a paper of the day."""
    papers = registryctl("paper", "list", "--case", "1", "--json").json["papers"]
    assert own_home.is_dir()
    return next(str(one["check_code"]) for one in papers if one["check_code"] and one["state"] == "printed")


Key = tuple[rsa.RSAPrivateKey, x509.Certificate]


def test_a_file_signed_by_a_key_file_is_genuine_until_it_is_changed(
    coded: str, office_key: Key, registryctl: Registryctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = office_key
    locked = serialization.BestAvailableEncryption(b"geheim")
    (tmp_path / "key.p12").write_bytes(pkcs12.serialize_key_and_certificates(b"office", key, certificate, None, locked))
    sign = ("paper", "export", coded, "--sign-with", tmp_path / "key.p12", "--out")
    monkeypatch.setenv("REGISTRY_SIGNING_PASSPHRASE", "wrong")
    refused = registryctl(*sign, tmp_path / "refused.pdf", "--language", "en")
    assert (refused.code, "wrong passphrase" in refused.err, (tmp_path / "refused.pdf").exists()) == (2, True, False)
    monkeypatch.setenv("REGISTRY_SIGNING_PASSPHRASE", "geheim")
    path = tmp_path / "signed.pdf"
    out = registryctl(*sign, path, "--json")
    assert out.json["digest"] == hashlib.sha256(path.read_bytes()).hexdigest(), "what left is what is noted"
    answer = registryctl("paper", "verify", path, "--json")
    assert answer.out, answer.err
    assert (answer.code, answer.json["verdict"], answer.json["signed_by"], answer.json["signature_intact"]) == (
        0, "genuine", "测试县甲民政局婚姻登记处", True,
    )  # fmt: skip
    changed = bytearray(path.read_bytes())
    place = changed.index(b"/Producer") + 14 if b"/Producer" in changed else 40
    changed[place] ^= 1
    (tmp_path / "changed.pdf").write_bytes(changed)
    after = registryctl("paper", "verify", tmp_path / "changed.pdf", "--json")
    assert (after.code, after.json["verdict"], after.json["signature_intact"]) == (1, "altered", False)


def test_what_is_appended_and_signed_by_somebody_else_is_altered(
    coded: str, office_key: Key, registryctl: Registryctl, tmp_path: Path
) -> None:
    """The kept bytes at the beginning, other contents behind them, and a signature that holds."""
    path = tmp_path / "kept.pdf"
    assert registryctl("paper", "export", coded, "--out", path).code == 0
    writer = IncrementalPdfFileWriter(io.BytesIO(path.read_bytes()))
    drawn = generic.StreamObject(stream_data=b"0 0 0 rg 100 300 400 200 re f")
    add: Any = writer.add_stream_to_page
    add(0, writer.add_object(drawn))
    key, certificate = office_key
    store = pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, serialization.NoEncryption())
    (tmp_path / "key.p12").write_bytes(store)
    load: Any = signers.SimpleSigner.load_pkcs12
    signer = load(str(tmp_path / "key.p12"))
    about = signers.PdfSignatureMetadata(field_name="Forged")
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(signers.sign_pdf(writer, about, signer=signer).getvalue())
    assert forged.read_bytes().startswith(path.read_bytes())
    answer = registryctl("paper", "verify", forged, "--json")
    assert (answer.code, answer.json["verdict"], answer.json["signature_intact"]) == (1, "altered", True)


def test_a_file_is_signed_by_a_key_on_a_token(
    coded: str, office_key: Key, registryctl: Registryctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = next(iter(Path("/usr/lib").rglob("libsofthsm2.so")), None)
    assert library is not None, "the suite needs softhsm2, which ./dev test installs"
    (tmp_path / "tokens").mkdir()
    (tmp_path / "softhsm2.conf").write_text(f"directories.tokendir = {tmp_path / 'tokens'}\n", encoding="utf-8")
    monkeypatch.setenv("SOFTHSM2_CONF", str(tmp_path / "softhsm2.conf"))
    monkeypatch.setenv("REGISTRY_SIGNING_PASSPHRASE", "1234")
    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", "Office", "--pin", "1234", "--so-pin", "5678"],
        check=True, capture_output=True,
    )  # fmt: skip
    key, certificate = office_key
    with pkcs11.lib(str(library)).get_token(token_label="Office").open(rw=True, user_pin="1234") as session:
        private = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        session.create_object(decode_rsa_private_key(private) | {Attribute.LABEL: "seal", Attribute.TOKEN: True})
        der = certificate.public_bytes(serialization.Encoding.DER)
        session.create_object(decode_x509_certificate(der) | {Attribute.LABEL: "seal", Attribute.TOKEN: True})
    path = tmp_path / "signed.pdf"
    made = registryctl(
        "paper", "export", coded, "--sign-with", library, "--sign-token", "Office/seal", "--out", path
    )
    assert made.code == 0, made.err
    answer = registryctl("paper", "verify", path, "--json")
    assert (answer.code, answer.json["verdict"], answer.json["signature_intact"]) == (0, "genuine", True)
    wrong = registryctl(
        "paper", "export", coded, "--sign-with", library, "--sign-token", "Nobody/seal", "--out", tmp_path / "n.pdf",
        "--language", "en",
    )  # fmt: skip
    assert (wrong.code, "key on the token cannot be used" in wrong.err) == (2, True)
