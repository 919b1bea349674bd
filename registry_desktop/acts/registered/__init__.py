"""What is done to a registration after its issue: corrected, voided the same day, noted, revoked. Never deleted."""
