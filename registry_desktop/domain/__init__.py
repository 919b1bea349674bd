"""Plain Python: law, dates, numbers, names. Knows no database and no screen."""
