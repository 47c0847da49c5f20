"""A plugin for MkDocs: ``plugins: [training-story]``. It adds the Markdown extension, which then knows the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin

from training_story.integrations.markdown_extension import PAGE

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_EXTENSION = "training_story"


class NoSettings(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves the making of subclasses untyped
    """It has no settings."""


class StoryPlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]  # likewise
    """Renders stories in the pages of a site."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Add the extension."""
        if _EXTENSION not in config.markdown_extensions:
            config.markdown_extensions.append(_EXTENSION)
        return config

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Tell the extension which page it renders."""
        PAGE.set(page.file.abs_src_path or page.file.src_path)
        return markdown
