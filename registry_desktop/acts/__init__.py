"""Everything that changes the register: verbs. One act is one transaction with its audit entries inside."""
