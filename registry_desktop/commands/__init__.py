"""registryctl: everything a supervisor or administrator does without a screen. One file a command; see
docs/administration.md."""

from registry_desktop.commands.command_line import main

__all__ = ["main"]
