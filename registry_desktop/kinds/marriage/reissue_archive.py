"""What the archive says of the certificate that is issued anew: the original, whether it agrees, what a proxy needs.

MRR25 21: the certificate is given anew after the archive has been checked. A proxy acts only where a file exists and
agrees with the identity (work rules). Old numbers are read in any style (domain/numbering.py).
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain import citizen_number, numbering, person_name
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import Known, OriginalRegistration
from registry_desktop.kinds.marriage.reissue_applicants import RIGHT
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import ReissueRegistration

CHECKED: Final = frozenset({"archive_check", "approved", "printing", "proof_read"})
"""States in which the archive's answer is there."""
PREFIXES: Final = {"marriage": ("J", "BJ"), "divorce": ("L", "BL")}
PROOFS_OF_CHANGE: Final = frozenset({"name_change_proof", "police_correction"})


@at_the_counter
def the_original_is_named(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21; the review form: number, date and office of the first registration, where there is a file of it."""
    if record.state not in CHECKED or record.archive_result == "not_found":
        return
    for name, value in (
        ("original_number", record.original_number),
        ("original_date", record.original_date or record.original_date_text),
        ("original_office", record.original_office),
    ):
        if not value:
            yield Finding("FIELD_MISSING", Severity.ASK, law.article(RIGHT), name, {"field": name})


@at_the_counter
def the_number_is_of_such_a_certificate(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """民政部 numbering (J, BJ marriage; L, BL divorce): a number that can be read is of the certificate asked for."""
    try:
        read = numbering.read_certificate_number(record.original_number)
    except ValueError:
        return
    if read.prefix is not None and read.prefix not in PREFIXES[record.certificate_kind]:
        facts = {"number": record.original_number, "paper": f"{record.certificate_kind}_certificate"}
        yield Finding("REI_NUMBER_KIND", Severity.ASK, law.article("reissue.numbers"), "original_number", facts)


@at_the_counter
def the_archive_has_been_asked(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: no certificate anew before the archive has been checked."""
    if record.state in CHECKED and not record.archive_result:
        article = law.article("reissue.archive_check")
        yield Finding("REI_ARCHIVE_NOT_CHECKED", Severity.ASK, article, "archive_result")


@at_the_counter
def the_file_agrees_or_the_change_is_proved(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: the file names the same persons; a changed name or number is proved by household page or police."""
    article = law.article("reissue.archive_check")
    for role in record.applicants:
        differing = _differing(record.party(role), known.original)
        if differing and not _change_is_proved(record, role):
            facts = {"role": role, "what": " ".join(differing), "told_by": "register"}
            yield Finding("REI_ARCHIVE_DIFFERS", Severity.ASK, article, f"{role}.{differing[0]}", facts)
    if record.archive_result == "differs" and not any(_change_is_proved(record, role) for role in record.applicants):
        yield Finding("REI_ARCHIVE_DIFFERS", Severity.ASK, article, "archive_result", {"told_by": "archive"})


def _differing(party: Party, original: OriginalRegistration | None) -> list[str]:
    """The fields in which the identity paper is not what the file says; what the file lacks is no difference."""
    if original is None:
        return []
    name, born, number = (getattr(original, f"{party.role}_{one}") for one in ("name", "birth_date", "identity_number"))
    of_18 = [_of_18_digits(one) for one in (number, party.identity_number)]
    differing = {
        "name": bool(name and party.name) and person_name.search_key(name) != person_name.search_key(party.name),
        "birth_date": None not in (born, party.birth_date) and born != party.birth_date,
        "identity_number": all(of_18) and of_18[0] != of_18[1],
    }
    return [field for field, is_so in differing.items() if is_so]


def _of_18_digits(number: str) -> str:
    """A citizen number in its present length; empty for other numbers, which change with every paper."""
    number = citizen_number.compact(number)
    if citizen_number.parse(number) is None:
        return ""
    return citizen_number.candidate_of_18(number) if len(number) == 15 else number


def _change_is_proved(record: ReissueRegistration, role: str) -> bool:
    return any(
        shown.seen and shown.paper in PROOFS_OF_CHANGE and shown.role in (role, "both") for shown in record.papers_shown
    )


@at_the_counter
def the_number_is_not_anothers(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """IDL 3: another registration than the original that holds the number for another person is looked at."""
    for other in known.same_number:
        if other.role in record.applicants and not _is_the_former_name(record, other.role, other.name, known):
            facts = {"name": other.name, "birth_date": str(other.birth_date or ""), "role": other.role}
            yield Finding("ID_DUPLICATE_PERSON", Severity.WARN, "IDL 3", f"{other.role}.identity_number", facts)


def _is_the_former_name(record: ReissueRegistration, role: str, name: str, known: Known) -> bool:
    """Is it the name on the file, proved to be the same person's?"""
    filed = getattr(known.original, f"{role}_name") if known.original else record.party(role).former_names
    return _change_is_proved(record, role) and person_name.search_key(name) == person_name.search_key(filed)


@at_the_counter
def the_entry_says_what_the_file_says(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: date and the other party's name are those of the file this register holds."""
    original = known.original
    if original is None:
        return
    what = [
        f"{party.role}.name"
        for party in record.parties
        if party.role not in record.applicants and "name" in _differing(party, original)
    ]
    if None not in (record.original_date, original.registration_date):
        what += ["original_date"] if record.original_date != original.registration_date else []
    if what:
        facts = {"certificate_number": original.certificate_number, "what": " ".join(what)}
        article = law.article("reissue.archive_check")
        yield Finding("REI_ORIGINAL_DIFFERS", Severity.ASK, article, what[0], facts)


@at_the_counter
def a_proxy_has_a_file_that_agrees(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21 and the work rules: a proxy only where a file exists and agrees with the identity."""
    if not record.by_proxy or not record.archive_result:
        return
    differs = any(_differing(record.party(role), known.original) for role in record.applicants)
    if record.archive_result != "agrees" or record.archive_proof == "other" or differs:
        facts = {"name": record.proxy_name}
        article = law.article("reissue.proxy_needs_archive")
        yield Finding("REI_PROXY_WITHOUT_ARCHIVE", Severity.REFUSE, article, "by_proxy", facts)
