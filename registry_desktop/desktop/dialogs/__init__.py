"""Dialogs: only before what cannot be taken back, and for what needs a second person or a reason."""
