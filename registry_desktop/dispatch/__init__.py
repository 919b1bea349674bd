"""Papers to a printer and back to the register: acts and the spooler together, for the window and for registryctl."""
