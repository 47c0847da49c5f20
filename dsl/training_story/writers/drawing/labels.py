"""What a node is called in a picture, and what a reader should know of it at a glance."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from training_story.argument.graph import EdgeKind, Graph, Node, NodeKind
from training_story.outline.elements import Entry, Outline, plain_text
from training_story.outline.numbering import free_among
from training_story.outline.wording import IF_FALSE
from training_story.text.english import counted
from training_story.text.records import record
from training_story.writers.shown import shown

KIND_WORDS: Mapping[NodeKind, str] = {
    "goal": "training goal", "property": "property", "step": "step", "assumption": "assumption",
    "evidence": "evidence", "rival": "rival", "claim": "claim", "doubt": "doubt", "open": "open question",
}  # fmt: skip

_COUNTED: Mapping[NodeKind, tuple[str, str]] = {
    "evidence": ("piece of evidence", "pieces of evidence"), "property": ("property", "properties"),
}  # fmt: skip
"""What one and several of a kind are called, where an s doesn't do."""

EDGE_WORDS: Mapping[EdgeKind, tuple[str, str]] = {
    "has": ("has the property", "is a property of"),
    "entrains": ("entrains", "is entrained by"),
    "draws from": ("draws from", "is drawn on by"),
    "assumes": ("assumes", "is assumed by"),
    "backs": ("backs", "is backed by"),
    "excludes": ("excludes", "is excluded by"),
    "disfavours": ("disfavours", "is disfavoured by"),
    "satisfies": ("would satisfy", "would be satisfied by"),
    "against": ("stands against", "is doubted by"),
    "about": ("is asked about", "is left open by"),
}
"""How an edge reads from its source, and from its target."""

STANDS_ON: frozenset[EdgeKind] = frozenset({"has", "draws from", "assumes"})
"""The edges whose source stands on their target."""
HOLDS_UP: frozenset[EdgeKind] = frozenset({"entrains", "backs"})
"""The edges whose target stands on their source."""


@record
class Label:
    """A node as readers see it. Every text is fit for a page, and unescaped."""

    anchor: str
    """Of its entry in the outline; for what has none, an anchor of its own."""
    number: str
    """``S3``; empty where the outline gives none."""
    name: str
    """The author's name for it; empty for evidence and open questions."""
    word: str
    """What it is: ``constraint``, ``behaviour``, ``experiment``."""
    text: str
    remark: str
    """What else is to be known: ``excluded``, ``if false: catastrophic``; empty where there is nothing."""
    missing: str
    """What to stop at: ``no evidence``, ``disfavoured only``; empty where there is nothing."""
    has_entry: bool
    """Whether the outline has an entry under the anchor."""

    @property
    def title(self) -> str:
        """``S3 fits``, or what it is where it has no name."""
        return " ".join(part for part in (self.number, self.name) if part) or self.word

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        name = f"{self.word} {self.title}" if self.title != self.word else self.word
        parts = (name, self.text, self.remark, self.missing)
        return ". ".join(part.rstrip(".") for part in parts if part)


def labels_of(outline: Outline, graph: Graph) -> dict[str, Label]:
    """The label of each node by its id. Anchors are unique."""
    entries = sorted(outline.entries(), key=lambda entry: entry.span)
    taken = {entry.anchor for entry in entries} | {section.anchor for section in outline.sections}
    entry_of = _entries_of(entries, graph)
    labels: dict[str, Label] = {}
    for node in graph.nodes:
        entry = entry_of.get(node.id)
        if entry is None:
            anchor = free_among(taken, _anchor(node.id))
            taken.add(anchor)
        else:
            anchor = entry.anchor
        remark, missing = _status(node, graph)
        text = node.text or (plain_text(entry.summary) if entry is not None else "")
        labels[node.id] = Label(
            anchor,
            shown(entry.number) if entry is not None else "",
            "" if node.kind in ("evidence", "open") else shown(node.id.split("~")[0].split(".")[-1]),
            _word(node),
            shown(text),
            remark,
            missing,
            entry is not None,
        )
    return labels


def _entries_of(entries: list[Entry], graph: Graph) -> dict[str, Entry]:
    """The entry of each node: the innermost that spans its name and bears it. No entry is given twice."""
    found: dict[str, Entry] = {}
    given: set[str] = set()
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(entry.name, []).append(entry)
    for node in graph.nodes:
        if node.kind == "evidence":
            continue
        name = "" if node.kind == "open" else node.id.split("~")[0].split(".")[-1]
        around = [
            entry
            for entry in by_name.get(name, ())
            if entry.span.start <= node.span.start and node.span.end <= entry.span.end
            and entry.anchor not in given
            and (node.kind != "open" or entry.kind == "open")
        ]  # fmt: skip
        if around:
            entry = min(around, key=lambda each: each.span.end - each.span.start)
            found[node.id] = entry
            given.add(entry.anchor)
    return found


def _word(node: Node) -> str:
    match node.kind:
        case "step" | "evidence":
            return shown(node.word) or KIND_WORDS[node.kind]
        case "property":
            return shown(node.word) or "property"
        case "goal" | "assumption" | "rival" | "claim" | "doubt" | "open":
            return KIND_WORDS[node.kind]


def _status(node: Node, graph: Graph) -> tuple[str, str]:
    """What the edges of a node say of it: a remark, and what is missing or left open."""
    kinds = {edge.kind for edge in graph.edges_to.get(node.id, ())}
    match node.kind:
        case "rival":
            if node.word == "accepted":
                return "", "risk accepted"
            if "excludes" in kinds:
                return "excluded", ""
            return "", "disfavoured only" if "disfavours" in kinds else "unanswered"
        case "property":
            return "", "" if "entrains" in kinds else "no step entrains it"
        case "assumption":
            if_false = f"if false: {IF_FALSE.get(node.word, shown(node.word))}" if node.word else ""
            return if_false, "" if "backs" in kinds else "no evidence"
        case "doubt":
            return ("answered", "") if node.word == "answered" else ("", "unanswered")
        case "open":
            return "", "left open"
        case "goal" | "step" | "claim" | "evidence":
            return "", ""


def _anchor(id: str) -> str:
    return "".join(each if (each.isascii() and each.isalnum()) or each in ".-" else _stand_in(each) for each in id)


def _stand_in(character: str) -> str:
    special: Mapping[str, str] = {"_": "-", "#": ".evidence.", "?": ".open.", "~": ".again."}
    return special.get(character, f".{ord(character):x}.")


def counted_nodes(number: int, kind: NodeKind) -> str:
    """``1 step``, ``2 pieces of evidence``."""
    one, several = _COUNTED.get(kind, (KIND_WORDS[kind], ""))
    return counted(number, one, several)


def grouped(graph: Graph, key: Callable[[Node], str]) -> dict[str, list[Node]]:
    """The nodes by a key, in order."""
    groups: dict[str, list[Node]] = {}
    for node in graph.nodes:
        groups.setdefault(key(node), []).append(node)
    return groups
