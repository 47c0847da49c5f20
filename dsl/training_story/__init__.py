"""training-story: a specification language for AI training stories."""

__version__ = "0.1.0"
