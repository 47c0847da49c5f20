"""Where a value stands in a term."""

from __future__ import annotations

from training_story.text.records import record


@record
class Slot:
    """Where a value stands: an argument of a schema, an item of one that is a list, or a field."""

    parameter: str
    schema: str | None = None
    in_bridge: bool = False
    is_item: bool = False

    @property
    def item(self) -> Slot:
        """The place of an item of the list that stands here."""
        return Slot(self.parameter, self.schema, self.in_bridge, True)

    @property
    def takes(self) -> str:
        """The beginning of a sentence on it, with places for its names: "`{}` of `{}` takes"."""
        by = "`{}`" if self.schema is None else "`{}` of `{}`"
        return f"an item of {by} is" if self.is_item else f"{by} takes"

    @property
    def names(self) -> tuple[str, ...]:
        """The names in the sentence."""
        return (self.parameter,) if self.schema is None else (self.parameter, self.schema)

    @property
    def shown(self) -> str:
        """It in words: "`on` of `attained`"."""
        return " of ".join(f"`{name}`" for name in self.names)

    def filled(self, value: str) -> str:
        """The argument with a value: ``on: positions``."""
        return value if self.is_item or self.schema is None else f"{self.parameter}: {value}"
