"""Charts painted by hand: one accent and greys, readable in print."""
