"""A Pandoc filter: ``pandoc plan.md --filter pandoc-training-story -o plan.docx``.

Blocks of the class ``story`` become what they declare, numbered over the whole document, and ``story:...`` in code
becomes a link. What is wrong with the story is told on standard error; the rest of it is rendered.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence

from training_story.diagnostics.printable import printable
from training_story.documents.document import BlockOptions
from training_story.documents.options import read_options
from training_story.frontends.configuration import ConfigurationError
from training_story.integrations.page_story import PageBlock, PageStory, code_reference
from training_story.integrations.pandoc_ast import Json, Node, PandocFragment, division
from training_story.outline.elements import Sentence
from training_story.writers.fragment import Targets

_PREFIX = "story-"


def main() -> int:
    """Read the document on standard input and write it to standard output; the exit status."""
    try:
        document: Json = json.loads(sys.stdin.buffer.read())
        complaints = render(document, os.path.join(os.getcwd(), "document.md"))
    except (ValueError, RecursionError) as error:
        complaints, document = [f"this isn't a document of Pandoc: {error}"], None
    except ConfigurationError as error:
        complaints, document = [str(error)], None
    for each in complaints:
        sys.stderr.write(f"pandoc-training-story: {printable(each)}\n")
    if document is None:
        return 2
    sys.stdout.buffer.write(json.dumps(document).encode())
    return 0


def render(document: Json, name: str) -> list[str]:
    """Change a document in place; what is wrong with its story, a line each. ``name`` is a path beside its files."""
    inside = document.get("blocks") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(inside, list):
        raise ValueError("it has no blocks")
    blocks = [(node, block) for node in _nodes(inside) if (block := _story_block(node)) is not None]
    story = PageStory(name, [block for _, block in blocks])
    fragment = PandocFragment(Targets(story.anchors, _PREFIX))
    complaints = [f"block {each.block + 1} of story, line {each.line}: {each.text}" for each in story.findings]
    made: dict[int, Node | None] = {}
    for number, (node, _) in enumerate(blocks):
        if story.is_replaced(number):
            inside_block = [each for part in story.shown(number) for each in fragment.part(part)]
            made[id(node)] = division(inside_block) if inside_block else None
    _replace(inside, made)
    for node in list(_nodes(document)):
        path = _reference(node)
        if path is None:
            continue
        found = story.reference(path)
        if found is None:
            complaints.append(f"the reference `{path}` names nothing that the story declares")
        else:
            _become(node, found, fragment)
    return complaints


def _nodes(tree: Json) -> Iterator[Node]:
    """All nodes of a document, in its order."""
    waiting: list[Json] = [tree]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            if "t" in each:
                yield each
            waiting.extend(reversed(each.values()))
        elif isinstance(each, list):
            waiting.extend(reversed(each))


def _story_block(node: Node) -> PageBlock | None:
    match node:
        case {"t": "CodeBlock", "c": [[str(anchor), list(classes), list(pairs)], str(text)]} if "story" in classes:
            return PageBlock(text, _options(anchor, classes, pairs))
        case _:
            return None


def _options(anchor: str, classes: Sequence[Json], pairs: Sequence[Json]) -> BlockOptions:
    words: list[tuple[str, str | None]] = [(f"#{anchor}", None)] if anchor else []
    words += [(each, None) for each in classes if isinstance(each, str) and each != "story"]
    for pair in pairs:
        match pair:
            case [str(key), str(value)]:
                words.append((key, value))
            case _:
                pass
    return read_options(iter(words))


def _replace(tree: Json, made: dict[int, Node | None]) -> None:
    """Put what was made in the place of nodes; those for which it is None go."""
    waiting: list[Json] = [tree]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            waiting.extend(each.values())
        elif isinstance(each, list):
            each[:] = [made.get(id(item), item) for item in each if made.get(id(item), ()) is not None]
            waiting.extend(each)


def _reference(node: Node) -> str | None:
    match node:
        case {"t": "Code", "c": [[_, _, list(pairs)], str(text)]}:
            return text.strip() if ["role", "story"] in pairs else code_reference(text)
        case _:
            return None


def _become(node: Node, found: Sentence, fragment: PandocFragment) -> None:
    """Make a node what a reference shows. Where that is several, they stand in a span."""
    inlines = fragment.inline(found)
    only = inlines[0] if len(inlines) == 1 else None
    made: Node = only if isinstance(only, dict) else {"t": "Span", "c": [["", [], []], inlines]}
    node.clear()
    node.update(made)


if __name__ == "__main__":
    raise SystemExit(main())
