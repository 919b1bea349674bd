"""`python -m registry_desktop.commands` is `registryctl`."""

from registry_desktop.commands.command_line import main

raise SystemExit(main())
