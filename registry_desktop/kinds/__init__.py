"""The registration kinds, in the order in which they are shown. A new kind is one line here."""

from typing import Final

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
)
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
