"""Values for any template: its own examples, with names of the reader's choice."""

from registry_desktop.printing.placing import Values
from registry_desktop.printing.template import Template

PAPERS = (
    "appointment_slip", "archive_cover", "marriage_certificate", "marriage_declaration", "marriage_review_form",
    "not_accepted_notice", "refusal_notice", "statistics_day",
)
PERSONS = ("man", "woman", "declarant", "other", "holder")
RARE = "㛃𬱖䶮𠮷𫖯𨱏鿍𱅒"


def filled(template: Template, photo: bytes = b"", name: str = "") -> Values:
    """The template's examples; every party is called `name` when one is given."""
    values: dict[str, str | bytes] = dict(template.values)
    if "photo" in values:
        values["photo"] = photo
    for person in PERSONS:
        if name and f"{person}.name" in values:
            values[f"{person}.name"] = name
    if name and "archive_title" in values:
        values["archive_title"] = f"{name}　{name}　结婚登记"
    return values
