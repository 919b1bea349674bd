"""Printers of this machine and the jobs sent to them, without a screen."""
