"""What is done in a divorce case, from the application to the end of the second visit."""
