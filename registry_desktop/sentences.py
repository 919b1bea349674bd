"""Every sentence the program says about codes: findings, refusals, faults of the connection.

Plain data, known to the window (which translates it through Qt) and to registryctl (which has no Qt). lupdate reads
`QT_TRANSLATE_NOOP`; the Chinese stands in resources/translations. domain/, records/, kinds/ and acts/ carry codes only.
"""

from collections.abc import Mapping
from typing import Final


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark a text for translation without translating it yet."""
    del context
    return source


# What a check found; the holes are the facts of the finding.
FINDINGS: Final[Mapping[str, str]] = {
    "ID_FORMAT": QT_TRANSLATE_NOOP(
        "Findings",
        "The identity number {number} is neither 18 nor 15 characters of the right kind.",
    ),
    "ID_BIRTH_IMPOSSIBLE": QT_TRANSLATE_NOOP(
        "Findings",
        "The birth date inside the identity number {number} does not exist.",
    ),
    "ID_CHECK_DIGIT": QT_TRANSLATE_NOOP(
        "Findings",
        "The check character of {number} is wrong; please compare it with the card.",
    ),
    "ID_BIRTH_MISMATCH": QT_TRANSLATE_NOOP(
        "Findings",
        "The number says born on {number_birth_date}, the form says {birth_date}; the police must correct it first.",
    ),
    "ID_SEX_MISMATCH": QT_TRANSLATE_NOOP(
        "Findings",
        "The number is that of a {number_sex}, the form says {sex}; the police must correct it first.",
    ),
    "ID_FUTURE_BIRTH": QT_TRANSLATE_NOOP("Findings", "The birth date {birth_date} lies in the future."),
    "ID_AGE_OVER_120": QT_TRANSLATE_NOOP("Findings", "Born on {birth_date}, this person would be over 120 years old."),
    "ID_DIVISION_UNKNOWN": QT_TRANSLATE_NOOP("Findings", "The division {division} is in no table, past or present."),
    "ID_DIVISION_ABOLISHED": QT_TRANSLATE_NOOP(
        "Findings",
        "The division {division} was abolished; in numbers it stays valid.",
    ),
    "ID_OLD_15": QT_TRANSLATE_NOOP(
        "Findings",
        "A number of 15 digits is not accepted any more; the number of 18 would be {candidate}.",
    ),
    "ID_DUPLICATE_PERSON": QT_TRANSLATE_NOOP(
        "Findings",
        "The register holds this number for {name}, born {birth_date}.",
    ),
    "ID_EXPIRED": QT_TRANSLATE_NOOP(
        "Findings",
        "The card was valid until {valid_until}; a new or temporary card is needed.",
    ),
    "ID_VALIDITY_IMPLAUSIBLE": QT_TRANSLATE_NOOP(
        "Findings",
        "The validity of the card does not fit the age at issue (expected {expected}); look closely at it.",
    ),
    "ID_CAPTURE_INCOMPLETE": QT_TRANSLATE_NOOP("Findings", "Not filled in: {field}."),
    "NAME_EMPTY": QT_TRANSLATE_NOOP("Findings", "The name is missing."),
    "NAME_TOO_LONG": QT_TRANSLATE_NOOP("Findings", "The name is longer than the national field allows."),
    "NAME_CHARACTER": QT_TRANSLATE_NOOP("Findings", "The name holds {characters}, which no name holds."),
    "NAME_PRIVATE_USE": QT_TRANSLATE_NOOP(
        "Findings",
        "The name holds a private-use character; choose the character of the standard.",
    ),
    "NAME_DOT": QT_TRANSLATE_NOOP("Findings", "A dot stands at the beginning, at the end or twice in the name."),
    "FIELD_MISSING": QT_TRANSLATE_NOOP("Findings", "Not filled in: {field}."),
    "MAR_AGE_MAN": QT_TRANSLATE_NOOP(
        "Findings",
        "The man is {age} on {on}; the age of {required} is reached on {earliest}.",
    ),
    "MAR_AGE_WOMAN": QT_TRANSLATE_NOOP(
        "Findings",
        "The woman is {age} on {on}; the age of {required} is reached on {earliest}.",
    ),
    "MAR_AGE_REACHED_TODAY": QT_TRANSLATE_NOOP("Findings", "The {role} reaches the age of {required} exactly today."),
    "MAR_NOT_VOLUNTARY": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} does not declare a free will; do not register, give help and report as the rules say.",
    ),
    "MAR_HAS_SPOUSE:register": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} is married in this register: {certificate_number}, {registration_date}, with {other_party}.",
    ),
    "MAR_HAS_SPOUSE:declaration": QT_TRANSLATE_NOOP("Findings", "The {role} declares to have a spouse."),
    "MAR_SAME_NAME_MARRIED": QT_TRANSLATE_NOOP(
        "Findings",
        "One of the same name and birth date is married: {certificate_number}, {registration_date}, {other_party}.",
    ),
    "MAR_STATUS_MISMATCH": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} declares {declared}, the check says {answer}; still to be seen and verified: {proof}.",
    ),
    "MAR_PROHIBITED_KIN": QT_TRANSLATE_NOOP(
        "Findings",
        "The parties are lineal blood relatives or collateral within three generations.",
    ),
    "MAR_KIN_BY_LAW": QT_TRANSLATE_NOOP(
        "Findings",
        "The parties are related by adoption or marriage; ask the supervisor.",
    ),
    "MAR_KIN_UNKNOWN": QT_TRANSLATE_NOOP("Findings", "Kinship has not been declared yet."),
    "MAR_ABSENT_PARTY": QT_TRANSLATE_NOOP("Findings", "The {role} has not come in person; no proxy is possible."),
    "MAR_COMPETENCE": QT_TRANSLATE_NOOP("Findings", "This office may not register this couple. {office}"),
    "MAR_BOTH_NOT_MAINLAND": QT_TRANSLATE_NOOP(
        "Findings",
        "Neither party is a mainland resident; separate rules apply, ask the supervisor.",
    ),
    "MAR_PAPER_MISSING:seen": QT_TRANSLATE_NOOP("Findings", "{role}: {paper} has not been shown yet."),
    "MAR_PAPER_MISSING:verified": QT_TRANSLATE_NOOP("Findings", "{role}: {paper} has been shown but not verified yet."),
    "MAR_PAPER_EXPIRED": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: {paper}, issued {issued_on}, was valid until {last_day}.",
    ),
    "MAR_PAPER_UNDATED": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: enter the day on which {paper} was issued; without it nobody can say whether it still counts.",
    ),
    "MAR_PAPER_UNREAD": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: enter from which country {paper} comes and what it says of a spouse.",
    ),
    "MAR_PAPER_WORDING": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: the wording of {paper} does not say that there is no spouse.",
    ),
    "MAR_ILLNESS_NOTICE": QT_TRANSLATE_NOOP(
        "Findings",
        "The duty to tell the other of a serious illness must be explained to both; each signs.",
    ),
    "MAR_CAPACITY_DOUBT": QT_TRANSLATE_NOOP(
        "Findings",
        "It is doubtful whether the {role} understands the act; the supervisor decides.",
    ),
    "MAR_CONCURRENT_CASE": QT_TRANSLATE_NOOP(
        "Findings",
        "Another open case of the {role}: {office}, window {window}, {officer} ({state}).",
    ),
    "ADO_LAW_OF_TIME": QT_TRANSLATE_NOOP("Findings", "Not in accord with the law of its date: {rule}."),
    "ADO_CATEGORY": QT_TRANSLATE_NOOP(
        "Findings", "It is not said whose child it is: the category decides what is checked."
    ),
    "ADO_NOT_MINOR": QT_TRANSLATE_NOOP(
        "Findings", "The child is {age} on {on}; only who is under {limit} can be adopted."
    ),
    "ADO_AGE30": QT_TRANSLATE_NOOP(
        "Findings", "The {role} is {age}; an adopter is at least {required}, which is reached on {earliest}."
    ),
    "ADO_CHILD_COUNT": QT_TRANSLATE_NOOP(
        "Findings", "The adopters have {children} children; with more than {most} they cannot adopt this child."
    ),
    "ADO_NUMBER": QT_TRANSLATE_NOOP("Findings", "{adopting} children are to be adopted; {most} can be."),
    "ADO_JOINT_ADOPTION": QT_TRANSLATE_NOOP("Findings", "Who has a spouse adopts together with the spouse."),
    "ADO_GAP40": QT_TRANSLATE_NOOP(
        "Findings",
        "Adopter and child are {gap} full years apart; one person alone needs {required} to a child of the other sex.",
    ),
    "ADO_ILLNESS": QT_TRANSLATE_NOOP("Findings", "The {role} has an illness that medically bars an adoption."),
    "ADO_RECORD": QT_TRANSLATE_NOOP("Findings", "The {role} has a record of an offence adverse to a child."),
    "ADO_RECORD_NOT_ASKED": QT_TRANSLATE_NOOP(
        "Findings", "It was not asked yet whether the {role} has a record of an offence adverse to a child."
    ),
    "ADO_CHILD_CONSENT": QT_TRANSLATE_NOOP(
        "Findings", "The child is {age} and must agree itself (from {limit} on); it has not."
    ),
    "ADO_ABSENT_PARTY": QT_TRANSLATE_NOOP(
        "Findings", "The {role} has not come; one spouse can send a power certified by the committee or a notary."
    ),
    "ADO_NOT_WILLING": QT_TRANSLATE_NOOP("Findings", "The {role} has not said freely to want the adoption."),
    "ADO_PLACER": QT_TRANSLATE_NOOP(
        "Findings", "Who places may not place this child, or it is not shown that the parents may gravely harm it."
    ),
    "ADO_JOINT_PLACING": QT_TRANSLATE_NOOP(
        "Findings", "Birth parents place together; one alone only where the other is unknown or cannot be found."
    ),
    "ADO_PRIORITY": QT_TRANSLATE_NOOP(
        "Findings", "The dead parent's parents may raise the child first; their statement is missing, or they claim it."
    ),
    "ADO_GUARDIAN_CONSENT": QT_TRANSLATE_NOOP(
        "Findings", "Those with a duty to raise the child have not agreed that the guardian places it."
    ),
    "ADO_PARENT_CONSENT": QT_TRANSLATE_NOOP("Findings", "The consent of the {role} is missing."),
    "ADO_COMPETENCE": QT_TRANSLATE_NOOP(
        "Findings", "This office does not register the adoption; the {level} does: {office}."
    ),
    "ADO_SENT_ABROAD": QT_TRANSLATE_NOOP(
        "Findings", "Since {since} no child is sent abroad but a step-child or a kin's child."
    ),
    "ADO_CLAIMED": QT_TRANSLATE_NOOP(
        "Findings", "A parent or guardian claimed the child on {claimed_on}: the adoption ends here."
    ),
    "ADO_NOTICE_MISSING": QT_TRANSLATE_NOOP(
        "Findings", "The parents cannot be found, and no notice was published yet."
    ),
    "ADO_NOTICE_RUNNING": QT_TRANSLATE_NOOP(
        "Findings", "The notice of {published} runs until {ends}; one can register from {from} on."
    ),
    "ADO_ASSESSMENT": QT_TRANSLATE_NOOP("Findings", "The assessment of the adopters has not been reported yet."),
    "ADO_ASSESSMENT_NEGATIVE": QT_TRANSLATE_NOOP(
        "Findings", "The assessment does not recommend the adoption; a refusal needs a ground of the law."
    ),
    "ADO_TIME_LIMIT:runs": QT_TRANSLATE_NOOP(
        "Findings", "Received on {received}, {used} days have run; the last lawful day is {last_day}."
    ),
    "ADO_TIME_LIMIT:stands": QT_TRANSLATE_NOOP(
        "Findings", "Received on {received}, {used} days have run; the period stands still now."
    ),
    "ADO_TIME_OVER": QT_TRANSLATE_NOOP("Findings", "The last lawful day was {last_day}; the reason is noted."),
    "ADO_PAPER_MISSING": QT_TRANSLATE_NOOP("Findings", "Missing, or not verified yet: {paper}."),
    "ADO_DOUBT_OPEN": QT_TRANSLATE_NOOP("Findings", "A doubt about {paper} is open: {doubt}"),
    "ADO_DISSOLUTION_CONSENT": QT_TRANSLATE_NOOP(
        "Findings", "The {role} has not agreed to the dissolution; what is in dispute goes to the court."
    ),
    "ADO_ADOPTED_ALREADY": QT_TRANSLATE_NOOP(
        "Findings", "The child's adoption {number} stands or is under way ({state}); it is not adopted a second time."
    ),
    "ADO_NAME": QT_TRANSLATE_NOOP(
        "Findings", "The name {name} has neither an adopter's surname nor the child's own."
    ),
    "ADO_STANDS_NOT": QT_TRANSLATE_NOOP(
        "Findings", "The registration {number} does not stand any more, or is not of that kind ({state})."
    ),
    "MAR_LAW_OF_TIME": QT_TRANSLATE_NOOP("Findings", "Not in accord with the law of its date: {rule}."),
    "DIV_DATES:plain": QT_TRANSLATE_NOOP(
        "Findings",
        "Accepted on {accepted_on} and counted from the next day: either party may withdraw until {first_ends}; both"
        " come for the certificate from {issue_from} to {second_ends}, otherwise the application lapses.",
    ),
    "DIV_DATES:moved": QT_TRANSLATE_NOOP(
        "Findings",
        "Accepted on {accepted_on} and counted from the next day: either party may withdraw until {first_ends}; both"
        " come for the certificate from {issue_from} to {second_ends}, otherwise the application lapses. A last day"
        " that is a day off moves to the day after it: {moves}.",
    ),
    "DIV_CALENDAR_MISSING": QT_TRANSLATE_NOOP(
        "Findings",
        "The days off of {year} are not entered yet: the end on {ends} is provisional and is told anew when the notice"
        " is there.",
    ),
    "DIV_TOO_EARLY": QT_TRANSLATE_NOOP(
        "Findings",
        "The first thirty days end on {first_ends}; the certificate can be given from {issue_from} on.",
    ),
    "DIV_TOO_LATE": QT_TRANSLATE_NOOP(
        "Findings",
        "The thirty days for the certificate ended on {second_ends}: the application counts as withdrawn; the couple"
        " can apply anew.",
    ),
    "DIV_WITHDRAWAL_TOO_LATE": QT_TRANSLATE_NOOP(
        "Findings",
        "The first thirty days ended on {first_ends} when the office closed, so nothing can be withdrawn any more; who"
        " does not want the divorce simply does not come, and it lapses after {second_ends}.",
    ),
    "DIV_CASE_CLOSED": QT_TRANSLATE_NOOP(
        "Findings",
        "This application has ended ({state}); the couple can apply anew.",
    ),
    "DIV_OTHER_OFFICE": QT_TRANSLATE_NOOP(
        "Findings",
        "The application was accepted by {office}; only that office gives the certificate.",
    ),
    "DIV_RECEIPT_LOST": QT_TRANSLATE_NOOP(
        "Findings",
        "The receipt is lost: the {role} explains that in writing.",
    ),
    "DIV_ABSENT_PARTY": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} has not come in person; both come, at both visits.",
    ),
    "DIV_NO_AGREEMENT": QT_TRANSLATE_NOOP(
        "Findings",
        "The parties do not agree on {matter}: without a full agreement only the court can divorce them.",
    ),
    "DIV_NOT_WILLING": QT_TRANSLATE_NOOP(
        "Findings",
        "Asked apart, the {role} does not say freely that the divorce is wanted: no divorce is registered.",
    ),
    "DIV_WILL_NOT_ASKED": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} has not been asked apart yet whether the divorce is wanted.",
    ),
    "DIV_CAPACITY": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} has no full capacity to act: only the court can divorce them.",
    ),
    "DIV_NOT_MAINLAND_MARRIAGE": QT_TRANSLATE_NOOP(
        "Findings",
        "The marriage was not registered in the mainland: the court is competent.",
    ),
    "DIV_MISSION_MARRIAGE": QT_TRANSLATE_NOOP(
        "Findings",
        "The marriage was registered by a Chinese mission abroad; the office's practice accepts it.",
    ),
    "DIV_NOT_MARRIED": QT_TRANSLATE_NOOP(
        "Findings",
        "By this register the marriage {certificate_number} of the two has ended ({state}).",
    ),
    "DIV_PAPER_MISSING:seen": QT_TRANSLATE_NOOP("Findings", "{role}: {paper} has not been shown yet."),
    "DIV_PAPER_MISSING:verified": QT_TRANSLATE_NOOP("Findings", "{role}: {paper} has been shown but not verified yet."),
    "DIV_SOLDIER_PREGNANT": QT_TRANSLATE_NOOP(
        "Findings",
        "The protection of soldiers and of pregnant wives bars a claim by one side only, not an application by both.",
    ),
    "DIV_HELP": QT_TRANSLATE_NOOP("Findings", "Counselling or mediation can be offered; note the couple's answer."),
    "DIV_STANDS": QT_TRANSLATE_NOOP(
        "Findings",
        "A registered divorce is not undone because it was a pretence; the two may marry each other again.",
    ),
    "REV_ORIGINAL_UNKNOWN": QT_TRANSLATE_NOOP(
        "Findings",
        "This register holds no marriage {certificate_number} of the two; what is to be noted on?",
    ),
    "REV_ORIGINAL_GONE": QT_TRANSLATE_NOOP(
        "Findings",
        "The registration {certificate_number} does not stand any more ({state}); nothing is noted a second time.",
    ),
    "REV_MARRIED_SINCE": QT_TRANSLATE_NOOP(
        "Findings",
        "{role} has married since ({certificate_number}, {registration_date}, {other_party}): with the divorce taken"
        " back both marriages stand side by side; tell both couples and the leader.",
    ),
    "REV_NAMESAKE_MARRIED": QT_TRANSLATE_NOOP(
        "Findings",
        "Somebody of the name and birth date of the {role} is married ({certificate_number}, {registration_date},"
        " {other_party}): look whether it is the same person; then both marriages stand side by side.",
    ),
    "COURT_RULING_NOT_OF_A_DIVORCE": QT_TRANSLATE_NOOP(
        "Findings",
        "{certificate_number} is a divorce: a court neither annuls nor ends it; only an administrative court revokes"
        " its registration.",
    ),
    "REV_COURT_ONLY:within": QT_TRANSLATE_NOOP(
        "Findings",
        "{ground} is no ground on which the office revokes: only the court annuls, asked until {last_day}.",
    ),
    "REV_COURT_ONLY:plain": QT_TRANSLATE_NOOP(
        "Findings",
        "{ground} is no ground on which the office revokes: the party turns to the court.",
    ),
    "REV_TOO_LATE": QT_TRANSLATE_NOOP(
        "Findings",
        "Registered on {original_date}, the coerced party could ask until {last_day}.",
    ),
    "REV_PAPER_MISSING:seen": QT_TRANSLATE_NOOP("Findings", "{paper} has not been shown yet."),
    "REV_PAPER_MISSING:verified": QT_TRANSLATE_NOOP("Findings", "{paper} has been shown but not verified yet."),
    "REV_HEARING_OPEN": QT_TRANSLATE_NOOP(
        "Findings",
        "The notice was served on {served_on}: a hearing can be asked for until {until}; decide after that day, or when"
        " both have waived it in writing.",
    ),
    "REV_HEARING_NOT_HELD": QT_TRANSLATE_NOOP(
        "Findings",
        "A hearing has been asked for and not held yet; nothing is decided before.",
    ),
    "REV_HEARING_UNTIL": QT_TRANSLATE_NOOP(
        "Findings",
        "The notice was served on {served_on}: a hearing can be asked for until {until}.",
    ),
    "REV_CALENDAR_MISSING": QT_TRANSLATE_NOOP(
        "Findings",
        "The days off of {year} are not entered yet: the end on {until} is provisional.",
    ),
    "COURT_NOTE": QT_TRANSLATE_NOOP(
        "Findings",
        "Note the judgment on the file of {certificate_number} at once and upload it to the national base; the number"
        " stays in the ledger.",
    ),
    "COURT_NOT_EFFECTIVE": QT_TRANSLATE_NOOP(
        "Findings",
        "The judgment is effective on {effective_on} only; until then nothing is noted.",
    ),
    "NO_RESTORE_STATEMENT": QT_TRANSLATE_NOOP(
        "Findings",
        "Filed and noted, the statement of the {role} keeps the marriage {certificate_number} ended.",
    ),
    "NO_RESTORE_NEEDLESS": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} has married again ({certificate_number}): the old marriage does not revive, no statement is"
        " needed.",
    ),
    "REI_ABSENT": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} applies but has not come; who cannot come lets a proxy act by a notarised power.",
    ),
    "REI_PROXY_NUMBER": QT_TRANSLATE_NOOP(
        "Findings",
        "The proxy's identity number {number} cannot be right; please compare it with the paper.",
    ),
    "REI_PROXY_DATE": QT_TRANSLATE_NOOP(
        "Findings",
        "The power is dated {notarised_on}, a day that has not come yet; please compare it with the paper.",
    ),
    "REI_PROXY_WITHOUT_ARCHIVE": QT_TRANSLATE_NOOP(
        "Findings",
        "The proxy {name} can act only where a file of the registration exists and agrees with the identity: the party"
        " comes in person.",
    ),
    "REI_PAPER_MISSING:seen": QT_TRANSLATE_NOOP("Findings", "{role}: {paper} has not been shown yet."),
    "REI_PAPER_MISSING:verified": QT_TRANSLATE_NOOP("Findings", "{role}: {paper} has been shown but not verified yet."),
    "REI_STATUS_CHANGED:original": QT_TRANSLATE_NOOP(
        "Findings",
        "The registration {certificate_number} stands no more ({state}): no certificate of it is issued anew; a sealed"
        " copy of the archive can be given.",
    ),
    "REI_STATUS_CHANGED:later": QT_TRANSLATE_NOOP(
        "Findings",
        "Since then the {role} has the registration {certificate_number} of {registration_date} with {other_party}: the"
        " status has changed, no certificate of the former one is issued anew.",
    ),
    "REI_STATUS_CHANGED:declaration": QT_TRANSLATE_NOOP(
        "Findings",
        "The present status is stated as {declared}: it is no longer that of the certificate, which is not issued"
        " anew.",
    ),
    "REI_STATUS_DOUBTFUL": QT_TRANSLATE_NOOP(
        "Findings",
        "The register holds {certificate_number} ({registration_date}) with {other_party} under the name of the {role}:"
        " look whether it is the same person and the later registration.",
    ),
    "REI_EARLIER_REISSUE": QT_TRANSLATE_NOOP(
        "Findings",
        "A certificate was already issued anew: {certificate_number}.",
    ),
    "REI_NUMBER_KIND": QT_TRANSLATE_NOOP(
        "Findings",
        "The number {number} is not that of this certificate ({paper}); choose the right certificate or correct the"
        " number.",
    ),
    "REI_ARCHIVE_NOT_CHECKED": QT_TRANSLATE_NOOP(
        "Findings",
        "The archive has not been checked yet; note where the proof comes from and what it says.",
    ),
    "REI_ARCHIVE_DIFFERS:register": QT_TRANSLATE_NOOP(
        "Findings",
        "The file of the {role} says something else ({what}): the household page with the former data or the police's"
        " correction proves the change.",
    ),
    "REI_ARCHIVE_DIFFERS:archive": QT_TRANSLATE_NOOP(
        "Findings",
        "The archive does not agree with the identity: the household page with the former data or the police's"
        " correction proves the change, otherwise it is refused.",
    ),
    "REI_ORIGINAL_DIFFERS": QT_TRANSLATE_NOOP(
        "Findings",
        "The entry is not what the file of {certificate_number} says: {what}.",
    ),
    "MAR_LATE_EFFECT": QT_TRANSLATE_NOOP("Findings", "Late registration: the marriage counts from {effective_from}."),
    "MAR_RESTORED_STATUS": QT_TRANSLATE_NOOP(
        "Findings",
        "Restored marriage: the status of the {role} must be divorced, not {declared}.",
    ),
    "ID_ONLINE_MISMATCH": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: the online check does not confirm the identity data ({source_system}).",
    ),
    "ONLINE_STATUS_DIFFERS": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: {source_system} says {answer}, here it is {declared}; compare the original certificate and the archive"
        " before you go on.",
    ),
    "MAR_CREDIT_LISTED": QT_TRANSLATE_NOOP(
        "Findings",
        "The {role} stands on the list of dishonest persons ({source_system}).",
    ),
    "MAR_RESTORED": QT_TRANSLATE_NOOP("Findings", "The couple was divorced from each other: restored marriage."),
    "MAR_HANDLING_CLASS": QT_TRANSLATE_NOOP("Findings", "Handling class: {handling_class}."),
    "MAR_ONLINE_CHECK_MISSING": QT_TRANSLATE_NOOP("Findings", "{role}: {kind} has not been checked online. {reason}"),
    "MAR_ONLINE_CHECK_STALE": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: {kind} was checked at {at}, more than {minutes} minutes ago; please ask anew. {reason}",
    ),
    "MAR_ONLINE_CHECK_CHANGED": QT_TRANSLATE_NOOP(
        "Findings",
        "{role}: {kind} was checked at {at} for {asked_name}; name or number was changed since: please ask anew."
        " {reason}",
    ),
    "ID_CARD_DIFFERS": QT_TRANSLATE_NOOP(
        "Findings",
        "{field}: the card says {on_card}, the form says {entered}; please compare.",
    ),
    "MAR_STATUS_UNDECLARED": QT_TRANSLATE_NOOP("Findings", "{role}: the marital status has not been declared."),
    "MAR_WILL_NOT_ASKED": QT_TRANSLATE_NOOP("Findings", "{role}: the free will has not been asked yet."),
    "CER_BOOKLET_KIND": QT_TRANSLATE_NOOP(
        "Findings",
        "The booklet {number} is of another kind ({kind}); do not print.",
    ),
    "CER_BOOKLET_USED": QT_TRANSLATE_NOOP("Findings", "The booklet {number} cannot be used: {state}."),
    "CER_FONT": QT_TRANSLATE_NOOP(
        "Findings",
        "No installed font draws {characters}; do not take a booklet before this is mended.",
    ),
    "CER_SERIAL_GAP": QT_TRANSLATE_NOOP("Findings", "The serial number was skipped without a reason."),
    "BOO_DATA_DIFFERS": QT_TRANSLATE_NOOP("Findings", "{name} is not among those who booked ({booked})."),
    "BOO_QUOTA": QT_TRANSLATE_NOOP("Findings", "The slot is full."),
    "BOO_BAN": QT_TRANSLATE_NOOP("Findings", "The person may not book until {until}."),
    "REG_NOT_QUALIFIED": QT_TRANSLATE_NOOP("Findings", "The registrar's qualification ended on {qualified_until}."),
}
# Why an act was not carried out; keys are `Refusal`.
REFUSALS: Final[Mapping[str, str]] = {
    "not_permitted": QT_TRANSLATE_NOOP("Refusals", "This needs another role: {roles}."),
    "not_qualified": QT_TRANSLATE_NOOP(
        "Refusals",
        "{name} is not a qualified registrar today (qualified until {until}); no business may be done.",
    ),
    "same_officer": QT_TRANSLATE_NOOP("Refusals", "{name} acts already; the second check needs another officer."),
    "not_found": QT_TRANSLATE_NOOP("Refusals", "There is no such record any more."),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Refusals",
        "{by} changed this case at {at}; it was loaded anew, what you typed is kept.",
    ),
    "state_not_allowed": QT_TRANSLATE_NOOP("Refusals", "The case is in state {state}; {wanted} is not possible now."),
    "findings_open": QT_TRANSLATE_NOOP("Refusals", "Not possible yet: {codes}"),
    "field_missing": QT_TRANSLATE_NOOP("Refusals", "Not filled in: {field}."),
    "field_wrong": QT_TRANSLATE_NOOP("Refusals", "{field}: {value} is not valid."),
    "reason_missing": QT_TRANSLATE_NOOP("Refusals", "A reason is needed."),
    "slot_full": QT_TRANSLATE_NOOP("Refusals", "{day} {time} has just been filled; choose another slot."),
    "room_taken": QT_TRANSLATE_NOOP("Refusals", "{room} is taken on {day} at {time}; choose another hour or room."),
    "officer_taken": QT_TRANSLATE_NOOP("Refusals", "{name} is engaged on {day} at {time}; choose another hour."),
    "ceremony_full": QT_TRANSLATE_NOOP("Refusals", "“{title}” on {day} has no place left; choose another ceremony."),
    "ceremony_over": QT_TRANSLATE_NOOP("Refusals", "“{title}” is {state}; this is not possible any more."),
    "session_over": QT_TRANSLATE_NOOP("Refusals", "Session {number} is {state}; this is not possible any more."),
    "couple_has_place": QT_TRANSLATE_NOOP("Refusals", "This couple has its place in “{title}” on {day} already."),
    "couple_elsewhere": QT_TRANSLATE_NOOP(
        "Refusals",
        "One of the two is expected elsewhere on {day} at {time} ({place}); choose another hour, or cancel that first.",
    ),
    "licence_expired": QT_TRANSLATE_NOOP(
        "Refusals",
        "{name} is qualified only until {until}, not on {day}; choose somebody else, or let the administrator enter the"
        " new certificate.",
    ),
    "place_too_small": QT_TRANSLATE_NOOP(
        "Refusals",
        "{place} seats {seats} persons, {wanted} would come; choose a larger place or invite fewer.",
    ),
    "ends_before_it_begins": QT_TRANSLATE_NOOP(
        "Refusals",
        "It would end at {last}, before it begins at {first}; correct the times.",
    ),
    "not_begun": QT_TRANSLATE_NOOP(
        "Refusals",
        "It begins on {day} at {time}; only then can be noted what came of it. Until then it can be cancelled.",
    ),
    "slot_unknown": QT_TRANSLATE_NOOP("Refusals", "This slot does not exist any more."),
    "lane_wrong": QT_TRANSLATE_NOOP("Refusals", "These places are for: {lane}. Choose another slot."),
    "booking_too_soon": QT_TRANSLATE_NOOP(
        "Refusals", "By the rules of this office {first} is the first day that can be booked now."
    ),
    "booking_too_far": QT_TRANSLATE_NOOP(
        "Refusals", "By the rules of this office {last} is the last day that can be booked now."
    ),
    "booking_working_days": QT_TRANSLATE_NOOP(
        "Refusals", "By the rules of this office divorces are booked on working days only; {day} is none."
    ),
    "booking_outside_window": QT_TRANSLATE_NOOP(
        "Refusals", "For their divorce certificates this couple can come from {first} to {last} (Civil Code 1077)."
    ),
    "booking_past": QT_TRANSLATE_NOOP(
        "Refusals", "The time of booking {number} ({day}) is over; closing the day notes that nobody came."
    ),
    "booking_banned": QT_TRANSLATE_NOOP(
        "Refusals",
        "{name} may not book until {until} ({because}). Without a booking the couple is served all the same, and a"
        " supervisor can lift this.",
    ),
    "ban_lifted": QT_TRANSLATE_NOOP("Refusals", "{name} may book again already."),
    "already_booked": QT_TRANSLATE_NOOP("Refusals", "One of the two already has booking {number} on {day} {time}."),
    "booking_state": QT_TRANSLATE_NOOP("Refusals", "The booking is {state}; this is not possible any more."),
    "day_off": QT_TRANSLATE_NOOP("Refusals", "{day} is a day off."),
    "window_missing": QT_TRANSLATE_NOOP(
        "Refusals", "This desk has no window number, so nobody can be called to it; give it one in the settings."
    ),
    "window_taken": QT_TRANSLATE_NOOP(
        "Refusals", "Window {window} has {name} on duty from {time}; choose other hours or take that line off first."
    ),
    "officer_on_duty": QT_TRANSLATE_NOOP(
        "Refusals", "{name} is on duty at window {window} from {time}; nobody sits at two windows at once."
    ),
    "window_busy": QT_TRANSLATE_NOOP(
        "Refusals", "Number {number} is still at window {window}: finish it, put it aside or hand it on first."
    ),
    "nobody_waits": QT_TRANSLATE_NOOP("Refusals", "Nobody waits for this window."),
    "ticket_state": QT_TRANSLATE_NOOP("Refusals", "Number {number} is {state}; this is not possible any more."),
    "plan_missing": QT_TRANSLATE_NOOP("Refusals", "No working plan covers {day}."),
    "blank_unknown": QT_TRANSLATE_NOOP("Refusals", "The booklet {number} is not in stock."),
    "blank_kind": QT_TRANSLATE_NOOP("Refusals", "The booklet {number} is of another kind: {kind}."),
    "blank_two_kinds": QT_TRANSLATE_NOOP(
        "Refusals",
        "The number {number} stands on booklets of several kinds: {kind}. Look at the cover and type its name before"
        " the number: {cover} {number}.",
    ),
    "blank_used": QT_TRANSLATE_NOOP("Refusals", "The booklet {number} cannot be used: {state}."),
    "blank_not_this": QT_TRANSLATE_NOOP(
        "Refusals",
        "The booklet in your hand is {number}, but {wanted_number} was to be printed. Scan the right one; if another"
        " booklet lay in the printer, say that it did not come out right and replace it.",
    ),
    "blank_same": QT_TRANSLATE_NOOP("Refusals", "Both booklets carry the number {number}."),
    "blank_range": QT_TRANSLATE_NOOP("Refusals", "The range {first} to {last} is not in order."),
    "blank_exists": QT_TRANSLATE_NOOP("Refusals", "The booklet {number} is in the register already."),
    "blank_at_window": QT_TRANSLATE_NOOP(
        "Refusals",
        "The booklet {number} was handed out to window {window}. Only that window uses it; the stock keeper can take it"
        " back and hand it out anew.",
    ),
    "blank_not_handed_out": QT_TRANSLATE_NOOP(
        "Refusals",
        "The booklet {number} lies in the store and was not handed out to window {window}, which uses its own booklets;"
        " the stock keeper hands it out first.",
    ),
    "blank_out_of_order": QT_TRANSLATE_NOOP(
        "Refusals",
        "Booklets are used in order: {next} comes before {number}. Scan that one, or say why it is left out.",
    ),
    "blank_count_differs": QT_TRANSLATE_NOOP(
        "Refusals",
        "{kind}: {counted} counted, {expected} by the ledger. Count again, or say why they differ; the difference is"
        " kept with the reason.",
    ),
    "nothing_to_destroy": QT_TRANSLATE_NOOP("Refusals", "No voided booklet waits for its destruction."),
    "number_used_up": QT_TRANSLATE_NOOP("Refusals", "All serial numbers of {prefix} {year} are used up."),
    "photo_unreadable": QT_TRANSLATE_NOOP("Refusals", "The picture cannot be read; a JPEG or PNG is needed."),
    "photo_missing": QT_TRANSLATE_NOOP("Refusals", "The couple's photo has not been taken in yet."),
    "photo_too_small": QT_TRANSLATE_NOOP(
        "Refusals",
        "The picture is only {width} × {height} points; take a sharper one.",
    ),
    "not_printable": QT_TRANSLATE_NOOP("Refusals", "No installed font draws {characters}."),
    "does_not_fit": QT_TRANSLATE_NOOP("Refusals", "{field} does not fit on the paper."),
    "print_under_way": QT_TRANSLATE_NOOP(
        "Refusals",
        "{paper} is on its way to the printer {printer} already. Look there first, then say on Today whether it came"
        " out.",
    ),
    "print_settled": QT_TRANSLATE_NOOP(
        "Refusals", "It has been settled meanwhile what became of this paper at {printer}; look at the case again."
    ),
    "paper_done": QT_TRANSLATE_NOOP("Refusals", "{paper} ({role}) has been printed and confirmed meanwhile."),
    "paper_not_confirmed": QT_TRANSLATE_NOOP("Refusals", "{paper} ({role}) has not been confirmed as printed well."),
    "read_back_outdated": QT_TRANSLATE_NOOP(
        "Refusals", "What the couple was shown is no longer what would be printed; show it to them again."
    ),
    "file_incomplete": QT_TRANSLATE_NOOP(
        "Refusals",
        "The volume cannot be closed, it lacks: {missing}. Put them in and count their pages, or let the leader excuse"
        " each with a reason (Order 32).",
    ),
    "scan_unreadable": QT_TRANSLATE_NOOP(
        "Refusals",
        "The scan of {paper} is no whole PDF, JPEG or PNG file of up to 64 MB; scan it again.",
    ),
    "scan_too_short": QT_TRANSLATE_NOOP(
        "Refusals",
        "The scan of {paper} has {found} page(s), {pages} are asked for. Copy fewer pages, or copy this paper from the"
        " shelf.",
    ),
    "scan_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "The scan of {paper} cannot be opened. Copy this paper from the shelf.",
    ),
    "lookup_not_a_party": QT_TRANSLATE_NOOP(
        "Refusals",
        "The identity number {number} is of neither party of this volume; a party sees the own file only (Marriage"
        " Registration Regulations 19). Who asks for somebody else needs another right or the leader's approval.",
    ),
    "lookup_leader_decides": QT_TRANSLATE_NOOP(
        "Refusals",
        "Look-up {number} comes from neither party nor authority nor lawyer: first the leader decides whether the"
        " purpose is reasonable (Order 32).",
    ),
    "lookup_not_in_volume": QT_TRANSLATE_NOOP(
        "Refusals",
        "The volume holds no {pages} page(s) of {paper}; choose from what was counted in it.",
    ),
    "login_unknown": QT_TRANSLATE_NOOP("Refusals", "The login or the password is wrong."),
    "login_locked": QT_TRANSLATE_NOOP("Refusals", "Too many wrong passwords; locked until {until}."),
    "login_taken": QT_TRANSLATE_NOOP("Refusals", "The login {login} is taken."),
    "password_weak": QT_TRANSLATE_NOOP("Refusals", "The password is too short: at least {length} characters."),
    "already_set_up": QT_TRANSLATE_NOOP("Refusals", "This register has been set up already."),
    "printed_date_differs": QT_TRANSLATE_NOOP(
        "Refusals",
        "The booklets carry {printed}, today is {today}: void them and print anew.",
    ),
    "day_already_closed": QT_TRANSLATE_NOOP("Refusals", "{day} has been closed already."),
    "ledger_difference": QT_TRANSLATE_NOOP("Refusals", "{what}: expected {expected}, found {found}."),
    "void_too_late": QT_TRANSLATE_NOOP(
        "Refusals",
        "Only a registration of today can be voided, while the day is not closed; this one is of {day}. Correct the"
        " record, or begin a revocation.",
    ),
    "nothing_to_correct": QT_TRANSLATE_NOOP(
        "Refusals",
        "The record says all this already; type what it must say instead.",
    ),
}
# What is wrong with the connection or the machine.
FAULTS: Final[Mapping[str, str]] = {
    "server_away": QT_TRANSLATE_NOOP(
        "Faults",
        "The central server {host} does not answer. Nothing was lost; check the network, then try again.",
    ),
    "wrong_password": QT_TRANSLATE_NOOP(
        "Faults",
        "The central server does not accept the user {user} or the password.",
    ),
    "database_missing": QT_TRANSLATE_NOOP("Faults", "The server has no database {database}."),
    "schema_older": QT_TRANSLATE_NOOP(
        "Faults",
        "The database is older ({found}) than this program needs ({wanted}); the administrator upgrades it.",
    ),
    "schema_newer": QT_TRANSLATE_NOOP(
        "Faults",
        "The database ({found}) is newer than this program ({wanted}); install the newer version.",
    ),
    "wrong_key": QT_TRANSLATE_NOOP("Faults", "The local database cannot be opened with the key of this machine."),
    "file_locked": QT_TRANSLATE_NOOP(
        "Faults",
        "The local database is held by another program; close it there, then try again.",
    ),
    "file_missing": QT_TRANSLATE_NOOP("Faults", "The local database is not there: {path}"),
    "file_not_writable": QT_TRANSLATE_NOOP("Faults", "The local database may not be written: {path}"),
    "disk_full": QT_TRANSLATE_NOOP("Faults", "The disk is full; nothing was written. Free some space, then try again."),
    "damaged": QT_TRANSLATE_NOOP("Faults", "The local database is damaged; restore the last back-up."),
    "not_a_register": QT_TRANSLATE_NOOP("Faults", "This database holds no register."),
    "line_cut": QT_TRANSLATE_NOOP(
        "Faults",
        "The connection to the central server was cut. Nothing was lost; try again.",
    ),
    "other": QT_TRANSLATE_NOOP("Faults", "The database does not answer as it should: {detail}"),
    "NoKeyStore": QT_TRANSLATE_NOOP("Faults", "This machine has no key store; a passphrase is needed."),
    "KeyStoreLocked": QT_TRANSLATE_NOOP(
        "Faults",
        "The key store of this machine is locked; unlock it by signing in to the desktop.",
    ),
    "KeySecretMissing": QT_TRANSLATE_NOOP(
        "Faults",
        "The key store does not hold the key of this register; copy it back or ask the administrator.",
    ),
    "KeyFileMissing": QT_TRANSLATE_NOOP(
        "Faults",
        "The key file of the local register is missing; restore it from its copy.",
    ),
    "PassphraseNeeded": QT_TRANSLATE_NOOP("Faults", "The local register is locked with the office's passphrase."),
    "WrongPassphrase": QT_TRANSLATE_NOOP("Faults", "The passphrase does not open the local register."),
    "printer_scheduler_away": QT_TRANSLATE_NOOP(
        "Faults",
        "The printing service of this machine does not answer. Nothing was lost; have it started, or print at"
        " another window.",
    ),
    "printer_gone": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} is not there any more. Nothing was lost; choose another printer.",
    ),
    "printer_not_accepting": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} takes no jobs at the moment. Nothing was lost; have it released, or choose"
        " another printer.",
    ),
    "printer_paused": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} is paused. Nothing was lost; resume it, then print again.",
    ),
    "printer_no_answer": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} does not answer. Nothing was lost; look whether it is switched on and its"
        " cable is in, then print again.",
    ),
    "printer_no_paper": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} has no paper. Nothing was lost; put in the sheet or the booklet.",
    ),
    "printer_paper_jam": QT_TRANSLATE_NOOP(
        "Faults",
        "Paper is stuck in the printer {printer}. Nothing was lost; take it out and look at the sheet.",
    ),
    "printer_cover_open": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} is open. Nothing was lost; close its cover.",
    ),
    "printer_no_toner": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} has no toner or ink. Nothing was lost; change the cartridge, or choose another"
        " printer.",
    ),
    "printer_tray_gone": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} has no such tray any more. Nothing was lost; choose another tray or printer.",
    ),
    "printer_wrong_size": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} cannot print this size. Nothing was lost; choose another printer.",
    ),
    "printer_stopped": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} broke the job off ({detail}). Nothing was lost; look at the printer, then"
        " print again.",
    ),
    "printer_cancelled": QT_TRANSLATE_NOOP(
        "Faults",
        "The job was taken out of the queue of {printer}. Nothing was lost; it can be printed again.",
    ),
    "printer_forgotten": QT_TRANSLATE_NOOP(
        "Faults",
        "The printing service has forgotten the job at {printer}. Nothing was lost; look at the printer"
        " whether the paper came out.",
    ),
    "printer_took_too_long": QT_TRANSLATE_NOOP(
        "Faults",
        "The printer {printer} has not finished in time; the job was taken back. Nothing was lost; look at"
        " the printer.",
    ),
    "file_not_written": QT_TRANSLATE_NOOP("Faults", "The file was not written: {file} ({detail})"),
    "file_broken": QT_TRANSLATE_NOOP(
        "Faults",
        "The file cannot be read to its end ({where}: {detail}). Nothing was taken over; save it anew and import it"
        " again.",
    ),
    "columns_wrong": QT_TRANSLATE_NOOP(
        "Faults",
        "The heads of the file are not right: unknown {unknown}, twice {twice}, missing {missing}. Nothing was taken"
        " over; say what its heads mean and import it again.",
    ),
    "picture_damaged": QT_TRANSLATE_NOOP(
        "Faults",
        "The kept scan is damaged and cannot be shown; take the paper from the shelf.",
    ),
    "reader_not_chosen": QT_TRANSLATE_NOOP(
        "Faults",
        "No card reader is chosen; choose one in the settings of this machine.",
    ),
    "reader_no_answer": QT_TRANSLATE_NOOP(
        "Faults",
        "The card reader {place} does not answer ({detail}); check its cable and the settings.",
    ),
    "reader_no_card": QT_TRANSLATE_NOOP(
        "Faults",
        "No card was found on the reader {place}; lay the card on it, then read again.",
    ),
    "reader_wrong_card": QT_TRANSLATE_NOOP(
        "Faults",
        "What was read is no identity card that can be read here ({field} {found}); type the fields instead.",
    ),
    "unexpected": QT_TRANSLATE_NOOP(
        "Faults",
        "This did not work. Nothing was changed in the register; the details help the help desk.",
    ),
}

# Why a row of a file was not taken over, or what is to be said of it.
ROW_PROBLEMS: Final[Mapping[str, str]] = {
    "no_slot": QT_TRANSLATE_NOOP("Row_problems", "There is no slot at {found} for this business."),
    "couple_booked": QT_TRANSLATE_NOOP("Row_problems", "This couple is booked at {found} already."),
    "wrong_business": QT_TRANSLATE_NOOP("Row_problems", "This is no business that is booked: {found}"),
    "wrong_time": QT_TRANSLATE_NOOP("Row_problems", "Not a time: {found}"),
    "wrong_date": QT_TRANSLATE_NOOP("Row_problems", "Not a date: {found}"),
    "unknown_code": QT_TRANSLATE_NOOP("Row_problems", "Not in the code table: {found}"),
    "wrong_flag": QT_TRANSLATE_NOOP("Row_problems", "Yes or no is wanted: {found}"),
    "wrong_number": QT_TRANSLATE_NOOP("Row_problems", "A whole number is wanted: {found}"),
    "wrong_state": QT_TRANSLATE_NOOP("Row_problems", "Not the state of a registered marriage: {found}"),
    "wrong_value": QT_TRANSLATE_NOOP("Row_problems", "Neither text, number nor date: {found}"),
    "digits_lost": QT_TRANSLATE_NOOP(
        "Row_problems",
        "The number was kept as a figure and has lost its last digits: {found}. Make the column text and fill it in"
        " again",
    ),
    "control_character": QT_TRANSLATE_NOOP("Row_problems", "A control character: {found}"),
    "value_missing": QT_TRANSLATE_NOOP("Row_problems", "Not filled in"),
    "cells_differ": QT_TRANSLATE_NOOP("Row_problems", "This row has {found} cells, {expected} are wanted"),
    "duplicate": QT_TRANSLATE_NOOP(
        "Row_problems",
        "The register holds this couple under this certificate number already: {found}",
    ),
}
