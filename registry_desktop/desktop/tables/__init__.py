"""Models that show queries as tables."""
