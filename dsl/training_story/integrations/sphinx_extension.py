"""A Sphinx extension: ``extensions = ["training_story.sphinx"]``; for reStructuredText and for MyST.

The directives ``.. story::`` of a page are one story. Each is replaced by what it declares, or by its source with the
option ``:source:``. The role ``:story:`` links to a declaration. What is wrong is a warning at its line, of the type
``story``, which ``suppress_warnings`` takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from training_story import __version__
from training_story.documents.document import BlockOptions
from training_story.documents.options import read_options
from training_story.frontends.configuration import ConfigurationError
from training_story.integrations.docutils_fragment import DocutilsFragment
from training_story.integrations.html_fragment import style_sheet
from training_story.integrations.page_story import Finding, PageBlock, PageStory
from training_story.writers.fragment import Targets

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_LOG = logging.getLogger(__name__)
_PREFIX = "story-"


class story_block(nodes.General, nodes.Element):  # noqa: N801 (docutils dispatches on the names of nodes)
    """A block until the whole page is read. ``places`` has the source and line of each line of its text."""


class story_reference(nodes.Inline, nodes.TextElement):  # noqa: N801 (likewise)
    """A reference until the whole page is read."""


class StoryDirective(SphinxDirective):
    """A block of story."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Any] | None] = {  # as docutils types it
        "name": directives.unchanged,
        "hidden": directives.flag,
        "example": directives.flag,
        "source": directives.flag,
        "rejected": directives.unchanged_required,
        "from": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """A node that is replaced once the page is read."""
        node = story_block()
        self.set_source_info(node)
        pairs = [(key, value) for key, value in self.options.items() if key != "source"]
        if self.arguments:
            pairs.insert(0, (f"#{self.arguments[0]}", None))
        node["text"] = "\n".join(self.content)
        node["options"] = read_options(iter(pairs))
        node["is_source"] = "source" in self.options
        node["places"] = _places(self)
        return [node]


class StoryRole(SphinxRole):
    """A reference to a declaration of the page."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """A node that is replaced once the page is read."""
        node = story_reference(self.rawtext, self.text)
        self.set_source_info(node)
        return [node], []


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive and the role."""
    app.add_node(story_block)
    app.add_node(story_reference)
    app.add_directive("story", StoryDirective)
    app.add_role("story", StoryRole())
    app.connect("doctree-read", _render)
    return {"version": __version__, "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}


def _render(app: Sphinx, document: nodes.document) -> None:
    """Replace the blocks and references of a page."""
    found = list(document.findall(story_block))
    references = list(document.findall(story_reference))
    if not found and not references:
        return
    page = app.env.doc2path(app.env.docname)
    try:
        story = PageStory(str(page), [PageBlock(node["text"], node["options"]) for node in found])
    except ConfigurationError as error:
        _LOG.warning("%s", error, location=app.env.docname, type="story", subtype="settings")
        story = PageStory(str(page), [])
    for finding in story.findings:
        _LOG.warning(
            "%s",
            finding.text,
            location=_location(found[finding.block], finding),
            type="story",
            subtype=finding.diagnostic.code.number,
        )
    fragment = DocutilsFragment(Targets(story.anchors, _PREFIX))
    is_styled = False
    for number, node in enumerate(found):
        made = _made(node, number, story, fragment)
        if not is_styled and made and isinstance(made[0], nodes.container):
            made[0].insert(0, nodes.raw("", f"<style>{style_sheet()}</style>", format="html"))
            is_styled = True
        node.replace_self(made)
    for each in references:
        _refer(each, story, fragment)


def _made(node: story_block, number: int, story: PageStory, fragment: DocutilsFragment) -> list[nodes.Node]:
    """What stands in the place of a block."""
    options: BlockOptions = node["options"]
    if options.hidden:
        return []
    if node["is_source"] or not story.is_replaced(number):
        source = nodes.literal_block(node["text"], node["text"], language="story")
        source.source, source.line = node.source, node.line
        return [source] if node["text"] else []
    made = nodes.container(classes=["training-story"])
    for part in story.shown(number):
        made.extend(fragment.part(part))
    return [made] if len(made) else []


def _refer(node: story_reference, story: PageStory, fragment: DocutilsFragment) -> None:
    meant = story.reference(node.astext())
    if meant is None:
        _LOG.warning(
            "the reference `%s` names nothing that the story of this page declares",
            node.astext(),
            location=node,
            type="story",
            subtype="reference",
        )
        node.replace_self(nodes.literal(node.astext(), node.astext()))
    else:
        node.replace_self(fragment.inline(meant))


def _places(directive: StoryDirective) -> list[tuple[str, int]]:
    """The source and line, from 1, of each line of the content of a directive."""
    # MyST counts the content from the line of the directive, docutils from the beginning of its input.
    is_myst = type(directive.state).__module__.startswith("myst_parser")
    before = directive.content_offset + (directive.lineno if is_myst else 0)
    places = []
    for at in range(1, len(directive.content) + 1):
        source, line = directive.state_machine.get_source_and_line(before + at)
        places.append((source or "", line or 0))
    return places


def _location(node: story_block, finding: Finding) -> str:
    places: list[tuple[str, int]] = node["places"]
    if not places:
        return f"{node.source}:{node.line}"
    source, line = places[min(finding.line, len(places)) - 1]
    return f"{source or node.source}:{line or node.line}"
