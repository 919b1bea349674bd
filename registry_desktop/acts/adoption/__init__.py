"""What the adoption desk does, from the application to the archive; what an officer types stands in no trail."""
