"""Everything that only reads the register: nouns. Each takes a unit of work first."""
