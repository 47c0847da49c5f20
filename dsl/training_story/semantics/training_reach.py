"""Which systems pass on what training does to them: by their weights, or by a loss that they compute."""

from __future__ import annotations

from collections import defaultdict

from training_story.semantics.model import Story
from training_story.semantics.symbols import Symbol


class TrainingReach:
    """The ways by which what shapes one system comes to shape another."""

    def __init__(self, story: Story) -> None:
        self._systems = story.systems
        self._computes: defaultdict[Symbol, set[Symbol]] = defaultdict(set)
        self._updated_by_nobody_named: set[Symbol] = set()
        self._may_update_any: set[Symbol] = set()
        self._may_be_any = False
        for loss in story.physical_losses:
            by = None if loss.system is None else loss.system.symbol
            is_unsaid = not loss.has("implemented by")
            updated = {each.symbol for each in loss.updates}
            if by is not None and updated:
                for symbol in updated:
                    self._computes[symbol].add(by)
            elif by is not None:
                self._may_update_any.add(by)
            elif is_unsaid:
                self._updated_by_nobody_named |= updated
                self._may_be_any = self._may_be_any or not updated

    def leading_to(self, system: Symbol) -> set[Symbol] | None:
        """It, those whose weights it starts from, and those that compute a loss which updates one of these.

        None where a loss that may update one of these doesn't say what computes it: then any system may.
        """
        if self._may_be_any:
            return None
        leading: set[Symbol] = set()
        waiting = [system, *self._may_update_any]
        while waiting:
            at = waiting.pop()
            if at in leading:
                continue
            leading.add(at)
            waiting += self._computes.get(at, ())
            start = self._systems[at].start if at in self._systems else None
            waiting += [] if start is None else [start.symbol]
        return None if leading & self._updated_by_nobody_named else leading
