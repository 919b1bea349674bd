"""How a command ends: its exit code, and what stops it before it begins."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told. Scripts depend on these numbers: never change one."""

    OK = 0
    FOUND = 1  # it worked and found something: findings that block, refused rows, a broken chain
    WRONG_USE = 2  # unknown option, a file that is not there or cannot be read, a value of a wrong form
    UNREACHABLE = 3  # the register cannot be used: away, locked, wrong key, wrong passphrase, other version
    REFUSED = 4  # the register was reached and said no
    UNEXPECTED = 70  # a fault of the program (EX_SOFTWARE)


class WrongUse(Exception):  # noqa: N818 - an answer to whoever typed the command
    """The command cannot be carried out as it was typed. `key` names a sentence of resources/sentences."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = {name: str(value) for name, value in facts.items()}


class Denied(Exception):  # noqa: N818
    """Carrying it out would harm what is there (a register or file in the way); nothing was done."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = {name: str(value) for name, value in facts.items()}
