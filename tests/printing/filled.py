"""Values for any template: its own examples, with names of the reader's choice."""

from registry_desktop.domain.check_code import VALUE
from registry_desktop.printing.placing import Values
from registry_desktop.printing.template import Template

PAPERS = (
    "appointment_slip", "archive_cover", "marriage_certificate", "marriage_declaration", "marriage_review_form",
    "not_accepted_notice", "refusal_notice", "statistics_day",
)
PERSONS = ("man", "woman", "declarant", "other", "holder")
RARE = "㛃𬱖䶮𠮷𫖯𨱏鿍𱅒"


def written(template: Template) -> dict[str, str]:
    """The examples that stand on the paper as text; what only a square code says is read from its picture."""
    return {name: value for name, value in template.values.items() if name != VALUE}


def codes_on(template: Template) -> set[str]:
    """What the codes of a form say when it carries the number of its case."""
    return {template.values[name] for name in ("case_number", VALUE) if name in template.values}


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
