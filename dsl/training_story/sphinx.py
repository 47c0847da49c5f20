"""The Sphinx extension under a short name: ``extensions = ["training_story.sphinx"]``."""

from __future__ import annotations

from training_story.integrations.sphinx_extension import setup as setup
