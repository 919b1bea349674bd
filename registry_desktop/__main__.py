"""`python -m registry_desktop` opens the window."""

import sys

from registry_desktop.launch import main

sys.exit(main())
