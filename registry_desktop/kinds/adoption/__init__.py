"""The adoption desk's kinds: registration and dissolution, by the Civil Code and the Measures of 2023 (ADR)."""
