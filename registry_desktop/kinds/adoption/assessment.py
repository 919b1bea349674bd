"""The indicator table of the assessment: a row of the law, which a province may have its own of (adoption.md 6)."""

from registry_desktop.domain.statute import Law


def indicators(law: Law) -> dict[str, int]:
    """Indicator -> the most points it can have, in the table's order."""
    lines = (line.rpartition(":") for line in law.text("adoption.assessment.indicators").split())
    return {item: int(weight) for item, _, weight in lines}
