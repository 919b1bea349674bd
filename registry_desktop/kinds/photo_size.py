"""How large photos are printed, by the rows of the law: the couple's, and one party's alone (local guides)."""

from registry_desktop.domain.statute import Law


def of_couple(law: Law) -> tuple[int, int]:
    """Width and height of the couple's photo in millimetres."""
    return law.integer("photo_width"), law.integer("photo_height")


def of_one(law: Law) -> tuple[int, int]:
    """The same of the photo that shows one party alone, for a divorce certificate."""
    return law.integer("divorce.photo_width"), law.integer("divorce.photo_height")
