"""Import and export: marriage records and statistics to and from spreadsheets, CSV and JSON."""
