"""The pages of the main window, one file each; a page knows `Operations` and the officer, never another page."""
