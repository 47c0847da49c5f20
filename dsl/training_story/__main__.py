"""``python -m training_story`` is the command ``story``."""

from training_story.frontends.command_line import main

if __name__ == "__main__":
    raise SystemExit(main())
