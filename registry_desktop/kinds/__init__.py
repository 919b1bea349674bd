"""The registration kinds, in the order in which they are shown. A new kind is one line here."""

from typing import Final

from registry_desktop.kinds.adoption import dissolution as adoption_dissolution
from registry_desktop.kinds.adoption import registration as adoption_registration
from registry_desktop.kinds.adoption import reissue as adoption_reissue
from registry_desktop.kinds.adoption import relation_certificate
from registry_desktop.kinds.adoption import revocation as adoption_revocation
from registry_desktop.kinds.kind import Kind
from registry_desktop.kinds.marriage import divorce, judgment, no_restoration, reissue, revocation
from registry_desktop.kinds.marriage import registration as marriage_registration

KINDS: Final[tuple[Kind, ...]] = (
    marriage_registration.KIND,
    divorce.KIND,
    reissue.KIND,
    judgment.KIND,
    revocation.KIND,
    no_restoration.KIND,
    adoption_registration.KIND,
    adoption_dissolution.KIND,
    adoption_revocation.KIND,
    relation_certificate.KIND,
    adoption_reissue.KIND,
)
COUPLE_KINDS: Final = tuple(kind for kind in KINDS if kind.desk == "marriage")
"""The kinds whose cases have a man and a woman: what the lists and the archive of the marriage desk are about."""
KIND_BY_NAME: Final = {kind.name: kind for kind in KINDS}
KIND_BY_WORD: Final = {
    "marriage": marriage_registration.KIND,
    "divorce": divorce.KIND,
    "reissue": reissue.KIND,
    "judgment": judgment.KIND,
    "revocation": revocation.KIND,
    "no_restoration": no_restoration.KIND,
}
"""The kinds whose cases can be given as JSON, by the word `registryctl check` and `schema` take."""
ADOPTION_BY_WORD: Final = {
    "adoption": adoption_registration.KIND,
    "adoption_dissolution": adoption_dissolution.KIND,
}
"""The kinds of the adoption desk by the word of `registryctl check`."""
