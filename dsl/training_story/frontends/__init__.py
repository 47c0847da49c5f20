"""The outside world: the command line, folders, configuration."""
