"""Entries and panels used by more than one page."""
