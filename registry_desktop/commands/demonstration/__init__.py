"""A day at a marriage counter, played through the same acts as the window: fictitious people, the same for one seed."""
