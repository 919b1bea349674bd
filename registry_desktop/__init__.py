"""Registry Desktop: marriage, adoption and funeral registration at the counter of a civil-affairs office."""

__version__ = "0.1.0"
