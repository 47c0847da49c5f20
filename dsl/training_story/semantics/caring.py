"""What systems are said to care about, and which flavours fit it."""

from __future__ import annotations

from collections.abc import Iterator

from training_story.semantics.argument import statements
from training_story.semantics.model import Care, Given, Reference, Story, Use
from training_story.semantics.signatures import ParameterSpec, Signature
from training_story.semantics.symbols import Symbol
from training_story.text.records import record

_LOSSES = ("Loss", "Physical", "Mathematical")


@record
class Caring:
    """A loss and the flavour in which it is cared about."""

    about: Reference
    use: Use

    def given(self, sort: str) -> list[Given]:
        """The arguments of the flavour for parameters of a sort."""
        arguments = self.use.arguments
        return [
            arguments[name]
            for parameter in self.use.signature.of_sort(sort)
            for name in parameter.names
            if name in arguments
        ]

    def lost(self, sort: str) -> bool:
        """Whether an argument for a parameter of a sort may have been written that didn't resolve."""
        return not self.use.complete and len(self.given(sort)) < len(self.use.signature.of_sort(sort))


def motives(story: Story) -> Iterator[Care]:
    """The cares of goals and rivals."""
    for properties in [each.properties for each in story.goals] + [each.properties for each in story.rivals]:
        yield from (each.care for each in properties if each.care is not None)


def care_statements(story: Story) -> Iterator[Care]:
    """The cares of goals and rivals, and the claims that are care statements."""
    yield from motives(story)
    yield from (claim.care for claim in story.claims if claim.care is not None)


def carings(story: Story) -> Iterator[Caring]:
    """The care statements with a flavour, and the predicates that put a flavour beside a loss."""
    for care in care_statements(story):
        if care.about is not None and care.use is not None:
            yield Caring(care.about, care.use)
    for _, use in statements(story):
        flavour = use.argument("Care")
        losses = [given.value for given in map(use.argument, _LOSSES) if given is not None]
        if flavour is not None and isinstance(flavour.value, Use):
            yield from (Caring(loss, flavour.value) for loss in losses if isinstance(loss, Reference))


def stages_of(loss: Symbol) -> list[Symbol]:
    """The stages of a loss."""
    return [each for each in loss.members.values() if each.kind == "stage"]


def rules_of(story: Story, loss: Symbol) -> list[Symbol]:
    """What a flavour about a loss may have as its rule: the loss itself, if a function, or idealizations."""
    if loss.is_mathematical:
        return [loss]
    return [each.symbol for each in story.idealizations_of(loss)]


def fits(story: Story, flavour: Signature, loss: Symbol) -> bool:
    """Whether a flavour can be about a loss. What couldn't be read counts in its favour."""
    if _needs(flavour, "Stage") and not stages_of(loss):
        return _is_unsure(story, loss)
    if _needs(flavour, "Mathematical") and not rules_of(story, loss):
        return _is_unsure(story, loss) or may_be_idealized(story)
    return True


def may_be_idealized(story: Story) -> bool:
    """Whether the file may hold an idealization that couldn't be read."""
    return story.is_uncertain("idealizes") or bool(story.module.parsed.damages)


def fitting(story: Story, loss: Symbol) -> list[Signature]:
    """The flavours in view that can be about a loss, in the order of the library."""
    return [flavour for flavour in story.flavours if fits(story, flavour, loss)]


def to_fill_in(story: Story, flavour: Signature, loss: Symbol) -> str:
    """A use of a flavour about a loss, with ``<...>`` where the author has a choice."""
    required = [each for each in flavour.parameters if each.is_required]
    filled = ", ".join(f"{each.names[0]}: {_argument(story, each, loss)}" for each in required)
    name = written(story, flavour.symbol)
    return f"{name}({filled})" if filled else name


def written(story: Story, schema: Symbol) -> str:
    """How the file names a schema: in full where it isn't imported."""
    imported = story.module.imports.get(schema.name)
    is_in_view = schema.module is story.module or (imported is not None and imported.symbol is schema)
    return schema.name if is_in_view else f"{schema.module.path}.{schema.name}"


def _argument(story: Story, parameter: ParameterSpec, loss: Symbol) -> str:
    name = parameter.names[0]
    if parameter.sort == "Stage":
        stages = stages_of(loss)
        return stages[0].path if len(stages) == 1 else "<stage>"
    if parameter.sort == "Mathematical":
        rules = rules_of(story, loss)
        return rules[0].path if len(rules) == 1 else f"<{name}>"
    return f'"<{name}>"' if parameter.sort == "Text" else f"<{name}>"


def _needs(flavour: Signature, sort: str) -> bool:
    return any(parameter.is_required for parameter in flavour.of_sort(sort))


def _is_unsure(story: Story, loss: Symbol) -> bool:
    return loss.module is story.module and story.is_in_doubt(loss)
