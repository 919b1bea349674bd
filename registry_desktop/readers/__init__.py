"""Readers of identity cards: a folder, the vendor's library, a serial line, behind one small interface."""
