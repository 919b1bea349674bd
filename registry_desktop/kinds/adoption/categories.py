"""The categories of children the rules name (adoption.md 2)."""

from typing import Final

KIN, STEPCHILD = "kin_child", "stepchild"
PARENTS_NOT_FOUND: Final = ("institution_foundling", "outside_foundling")
