"""An option's word out of a list; for a misspelt one the nearest is offered."""

from __future__ import annotations

import click


class NearChoice(click.Choice[str]):
    """One word of a list; for a misspelt one the nearest is offered."""

    name = "choice"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word itself if it is in the list; else a wrong use that names the list."""
        if isinstance(value, str) and value not in self.choices:
            from training_story.text.near import near_matches

            near = near_matches(value, self.choices, most=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            self.fail(f"{value!r} is not one of {', '.join(map(repr, self.choices))}.{hint}", param, ctx)
        return super().convert(value, param, ctx)
