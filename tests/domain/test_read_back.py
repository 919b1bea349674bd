"""What changes between two showings, and when a nod still holds."""

from registry_desktop.domain.read_back import (
    CertificateContent,
    canonical,
    changed_fields,
    content_digest,
    still_says,
)


def content(photo: str = "a", **texts: str) -> str:
    return canonical((CertificateContent("man", "marriage_certificate", tuple(texts.items()), photo),))


def test_the_same_content_has_the_same_digest_and_another_another() -> None:
    assert content_digest(content(name="张𠮷")) == content_digest(content(name="张𠮷"))
    assert content_digest(content(name="张𠮷")) != content_digest(content(name="张吉"))
    assert "张𠮷" in content(name="张𠮷"), "kept as it is read, not escaped"


def test_a_change_names_the_field_of_the_certificate() -> None:
    assert changed_fields(content(name="甲", sex="男"), content(name="乙", sex="男")) == {"man/name"}
    assert changed_fields(content("a", name="甲"), content("b", name="甲")) == {"man/photo"}
    assert changed_fields(content(name="甲"), content(name="甲", sex="男")) == {"man/sex"}


def test_only_what_the_office_gave_for_the_first_time_leaves_the_nod() -> None:
    read = content(name="甲", certificate_number="")
    assert still_says(read, content(name="甲", certificate_number="J770101-2026-000001"))
    assert not still_says(read, content(name="乙", certificate_number=""))
    numbered = content(name="甲", certificate_number="J770101-2026-000001")
    assert not still_says(numbered, content(name="甲", certificate_number="J770101-2026-000002"))
