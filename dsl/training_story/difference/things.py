"""What changed in the header, in spaces, setups, objectives, assumptions, and in the declarations of libraries."""

from __future__ import annotations

from collections.abc import Iterator

from training_story.difference.canonical import Canonical, plain
from training_story.difference.categories import Category
from training_story.difference.comparison import Comparison, Kinds, Said, said, span_of, without_common
from training_story.difference.declared import parts_of
from training_story.difference.statements import EVIDENCE, named_texts
from training_story.semantics.closed_lists import WORDS
from training_story.semantics.model import Assumption, Story
from training_story.semantics.symbols import Symbol
from training_story.syntax import nodes
from training_story.text.english import listed
from training_story.text.source import Span

_SETUP = Kinds.only("setup-changed")
_GATE = Kinds("gate-dropped", "setup-changed", "gate-added")
_HEADER = Kinds.only("header-changed")
_IMPLEMENTATION = Kinds.only("implementation-changed")

_WITHOUT_MORE: dict[str, Category] = {
    "space": "setup-changed", "setup": "setup-changed", "system": "setup-changed", "data": "setup-changed",
    "map": "objective-changed", "objective": "objective-changed", "bridge": "objective-changed",
    "choice": "library-changed", "schema": "library-changed", "words": "library-changed",
    "pattern": "library-changed",
}  # fmt: skip
"""The kinds of declaration whose coming and going is a change of one category."""


# Header


def compare_headers(comparison: Comparison) -> None:
    """Find what changed in the name, title, status and particulars of the story."""
    old, new = comparison.old, comparison.new
    before, after = old.module.parsed.file.header, new.module.parsed.file.header
    if before is None or after is None:
        return
    places = (before.span, after.span)
    was, now = (WORDS["status"].index(story.status) for story in (old, new))
    if was != now:
        category: Category = "status-raised" if now > was else "status-lowered"
        how = "raised" if now > was else "lowered"
        comparison.add(category, "status", f"the status was {how} from `{old.status}` to `{new.status}`",
                       (_status(before), _status(after)))  # fmt: skip
    names = (_name(before), _name(after))
    if names[0].text != names[1].text:
        comparison.add("renamed", names[1].text, f"the story `{names[0].text}` was renamed to `{names[1].text}`",
                       (names[0].span, names[1].span))  # fmt: skip
    comparison.texts(Kinds.only("wording"), "title", "the title of the story", [said(before.gloss)],
                     [said(after.gloss)], places, is_one=True)  # fmt: skip
    comparison.texts(_HEADER, "header", "a particular of the story", _particulars(comparison.in_old, before),
                     _particulars(comparison.in_new, after), places)  # fmt: skip


def _name(header: nodes.Header) -> nodes.Name | nodes.Path:
    return header.name if isinstance(header, nodes.StoryHeader) else header.path


def _status(header: nodes.Header) -> Span:
    for field in header.fields if isinstance(header, nodes.StoryHeader) else ():
        if isinstance(field, nodes.WordField):
            return field.word.span
    return header.span


def _particulars(canonical: Canonical, header: nodes.Header) -> list[Said]:
    """Authors, version and the like: what the header has beside the status."""
    found = []
    for field in header.fields if isinstance(header, nodes.StoryHeader) else ():
        if not isinstance(field, nodes.WordField):
            text = canonical.written(field.span)
            found.append(Said(text, text, field.span))
    return found


# Spaces, setups, objectives


def compare_things(comparison: Comparison) -> None:
    """Find what changed in spaces, setups, systems, data, maps, objectives, bridges and libraries."""
    for symbol in comparison.dropped(*_WITHOUT_MORE):
        comparison.add(_WITHOUT_MORE[symbol.kind], symbol, f"the {_word(symbol)} `{symbol.path}` was dropped",
                       (symbol.location.span, _owner(comparison.pairs.twin, symbol)))  # fmt: skip
    for symbol in comparison.added(*_WITHOUT_MORE):
        comparison.add(_WITHOUT_MORE[symbol.kind], symbol, f"the {_word(symbol)} `{symbol.path}` was added",
                       (_owner(comparison.pairs.back, symbol), symbol.location.span))  # fmt: skip
    for was, now in comparison.pairs.twin.items():
        if was.kind in _WITHOUT_MORE:
            _thing(comparison, was, now)


def _word(symbol: Symbol) -> str:
    phrase = symbol.sort_phrase.partition(" of a ")[0]
    return phrase.partition(" ")[2] or phrase


def _owner(twins: dict[Symbol, Symbol], symbol: Symbol) -> Span | None:
    return None if symbol.owner is None else twins[symbol.owner].location.span


def _thing(comparison: Comparison, was: Symbol, now: Symbol) -> None:
    old, new = was.node, now.node
    places = (was.location.span, now.location.span)
    match old, new:
        case nodes.Space(), nodes.Space():
            comparison.gloss(now, old.gloss, new.gloss, places)
            comparison.text(_IMPLEMENTATION, now, f"the Python type of `{now.path}`", old.python, new.python, places)
            elements = [", ".join(sorted(name.text for name in node.elements)) for node in (old, new)]
            comparison.changed("setup-changed", now, f"the list of what the space `{now.path}` consists of",
                               (elements[0], elements[1]), places, (elements[0], elements[1]))  # fmt: skip
        case nodes.Setup(), nodes.Setup():
            _setup(comparison, now, old, new, places)
        case (nodes.Data() | nodes.Map() | nodes.Objective() | nodes.Bridge() | nodes.SystemField(),
              nodes.Data() | nodes.Map() | nodes.Objective() | nodes.Bridge() | nodes.SystemField()):  # fmt: skip
            comparison.gloss(now, old.gloss, new.gloss, places)
            _whole(comparison, was, now)
        case _:
            _whole(comparison, was, now)


def _whole(comparison: Comparison, was: Symbol, now: Symbol) -> None:
    """Compare all that a declaration says, but for its name and gloss; the parts that differ are shown."""
    old_body, new_body = _bodies(comparison, was, now)
    if old_body == new_body:
        return
    old, new = _parts(comparison.in_old, was), _parts(comparison.in_new, now)
    left_old, left_new = without_common(old, new)
    comparison.add(_WITHOUT_MORE[now.kind], now, f"the {_word(now)} `{now.path}` was changed",
                   (was.location.span, now.location.span), "; ".join(each.shown for each in left_old),
                   "; ".join(each.shown for each in left_new))  # fmt: skip


def _bodies(comparison: Comparison, was: Symbol, now: Symbol) -> tuple[str, str]:
    if isinstance(was.node, nodes.Bridge) and isinstance(now.node, nodes.Bridge):
        old = next(each.use for each in comparison.old.bridges if each.symbol is was)
        new = next(each.use for each in comparison.new.bridges if each.symbol is now)
        return comparison.annotations((old, was.node.annotation), (new, now.node.annotation))
    return comparison.in_old.body(was.node), comparison.in_new.body(now.node)


def _parts(canonical: Canonical, symbol: Symbol) -> list[Said]:
    """The parts of a declaration, down to its fields and rows, as they are written."""
    found = []
    for name, part in parts_of(symbol.node):
        if name not in ("name", "gloss"):
            for each in _small_parts(part):
                span = getattr(each, "span", None)
                if isinstance(span, Span):
                    found.append(Said(canonical.node(each), canonical.written(span), span))
    return found


def _small_parts(part: object) -> Iterator[object]:
    if isinstance(part, tuple) and not isinstance(part, Span):
        for each in part:
            yield from _small_parts(each)
    elif isinstance(part, nodes.Table):
        yield from part.rows
    elif isinstance(part, nodes.Call):
        yield part.path
        yield from part.arguments
    else:
        yield part


def _setup(
    comparison: Comparison, symbol: Symbol, old: nodes.Setup, new: nodes.Setup, places: tuple[Span, Span]
) -> None:
    was, now = comparison.in_old.node(old.after), comparison.in_new.node(new.after)
    spans = (span_of(old.after), span_of(new.after))
    comparison.changed("setup-changed", symbol, f"what comes before the setup `{symbol.path}`", (was, now),
                       (spans[0] or places[0], spans[1] or places[1]), comparison.written(*spans))  # fmt: skip
    keywords = dict.fromkeys(
        field.keyword for node in (old, new) for field in node.fields if isinstance(field, nodes.TextField)
    )
    for keyword in keywords:
        kinds = _GATE if keyword == "gate" else _SETUP
        texts = [
            [said(each.text) for each in node.fields if isinstance(each, nodes.TextField) and each.keyword == keyword]
            for node in (old, new)
        ]
        comparison.texts(kinds, symbol, f"the {keyword} of the setup `{symbol.path}`", texts[0], texts[1], places,
                         is_one=keyword != "gate")  # fmt: skip


# Assumptions


def compare_assumptions(comparison: Comparison) -> None:
    """Find what is taken for granted that wasn't before, and what follows where it fails."""
    olds = {each.symbol: each for each in comparison.old.assumptions}
    news = {each.symbol: each for each in comparison.new.assumptions}
    for symbol in comparison.dropped("assumption"):
        comparison.add("assumption-dropped", symbol, f"the assumption `{symbol.path}` was dropped"
                       f"{_resting(comparison.old, symbol, 'had rested')}", (symbol.location.span, None),
                       before=plain(olds[symbol].node.text))  # fmt: skip
    for symbol in comparison.added("assumption"):
        comparison.add("assumption-added", symbol, f"the assumption `{symbol.path}` was added"
                       f"{_resting(comparison.new, symbol, 'came to rest')}", (None, symbol.location.span),
                       after=plain(news[symbol].node.text))  # fmt: skip
    for was, now in comparison.twins("assumption"):
        _assumption(comparison, olds[was], news[now])


def _resting(story: Story, symbol: Symbol, verb: str) -> str:
    users = [f"`{each.symbol.name}`" for each in story.nodes
             if any(reference.symbol is symbol for reference in each.assumes)]  # fmt: skip
    return f"; {listed(users)} {verb} on it" if users else ""


def _assumption(comparison: Comparison, old: Assumption, new: Assumption) -> None:
    symbol = new.symbol
    places = (old.symbol.location.span, symbol.location.span)
    changed: Category = "assumption-changed"
    comparison.text(Kinds.only(changed), symbol, f"what is assumed by `{symbol.path}`", old.node.text,
                    new.node.text, places)  # fmt: skip
    _if_false(comparison, old, new, places)
    comparison.texts(EVIDENCE, symbol, f"evidence for the assumption `{symbol.path}`",
                     named_texts([each for each in old.node.fields if each.keyword != "if false"]),
                     named_texts([each for each in new.node.fields if each.keyword != "if false"]), places)  # fmt: skip


def _if_false(comparison: Comparison, old: Assumption, new: Assumption, places: tuple[Span, Span]) -> None:
    symbol = new.symbol
    was, now = (next((field for field in each.node.fields if field.keyword == "if false"), None) for each in (old, new))
    name = f"the assumption `{symbol.path}`"
    at = (places[0] if was is None else was.span, places[1] if now is None else now.span)
    before, after = ("" if each is None else plain(each.text) for each in (was, now))
    shown = (before, after) if before != after else ("", "")
    if was is None and now is not None:
        comparison.add("assumption-hardened", symbol, f"it was said what follows if {name} is false", at, after=after)
    elif was is not None and now is None:
        comparison.add("assumption-softened", symbol, f"it was no longer said what follows if {name} is false", at,
                       before=before)  # fmt: skip
    elif was is not None and now is not None and was.name.text != now.name.text:
        category: Category = "assumption-softened" if now.name.text == "safe" else "assumption-hardened"
        comparison.add(category, symbol, f"{name}, if false, went from `{was.name.text}` to `{now.name.text}`", at,
                       *shown)  # fmt: skip
    elif before != after:
        comparison.add("assumption-changed", symbol, f"what follows if {name} is false was put otherwise", at, before,
                       after)  # fmt: skip


# Names


def compare_names(comparison: Comparison) -> None:
    """Find what has another name, or belongs to something else."""
    twins = comparison.pairs.twin
    for was, now in twins.items():
        places = (was.location.span, now.location.span)
        # An owner whose name was taken already is known on neither side.
        has_owner = was.owner in comparison.pairs.old or now.owner in comparison.pairs.new
        if has_owner and twins.get(was.owner or was) is not now.owner:
            category = "goal-moved" if was.is_goal_property else _MOVED.get(was.kind, "rival-changed")
            comparison.add(category, now, f"the {_word(was)} `{was.path}` was moved to `{_full_path(now)}`", places)
        elif was.name != now.name:
            category = "property-renamed" if was.is_goal_property else "renamed"
            comparison.add(category, now, f"the {_word(was)} `{was.path}` was renamed to `{now.path}`", places)


_MOVED: dict[str, Category] = {"stage": "loss-changed", "system": "setup-changed", "data": "setup-changed"}
"""What it is to belong to something else; for the rest, which are properties of rivals, see above."""


def _full_path(symbol: Symbol) -> str:
    return symbol.path if symbol.owner is None else f"{symbol.owner.name}.{symbol.name}"
