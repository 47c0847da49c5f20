"""An example of a pattern of prose doesn't hold.

## Why it matters

A pattern speaks in every text of whoever imports its library. Its examples are all that shows what it finds and
what it leaves alone; one that doesn't hold says that the pattern does something else than its author believes.

## Wrong

```story
library lab "a lab's own words"

words spirits "what our lab says that rewards do" {
  "breathe*", "whisper*",
}

pattern reward_whispers rule PRO001 "a reward is said to whisper" {
  find "the reward"
  then spirits within 2
  rejects "The reward murmurs."
  accepts "The wind whispers."
}
```

## Right

```story
library lab "a lab's own words"

words spirits "what our lab says that rewards do" {
  "breathe*", "whisper*",
}

pattern reward_whispers rule PRO001 "a reward is said to whisper" {
  find "the reward"
  then spirits within 2
  rejects "The reward whispers."
  accepts "The wind whispers."
}
```

## When to allow it

While a pattern is being worked on. A library that others import shouldn't have one.

## Known false positives

None known. An example counts by the rule that its pattern has: `rejects` holds where any pattern of that rule finds
something, and `accepts` where none does, those of `std.lexicon` among them.

## Sources

Semgrep's tests of rules, which stand beside the rule; the examples of `std.lexicon`.
"""

from __future__ import annotations

from collections.abc import Iterator

from training_story.diagnostics.diagnostic import Code, Diagnostic, Severity
from training_story.semantics.model import Story
from training_story.syntax import nodes

CODE = Code(
    "PRO010",
    "pattern-example",
    "the examples are all that shows what a pattern finds and what it leaves alone",
)
_SYMBOLS = {"inner_score": "mesa objective", "outer_score": "base objective"}
"""A story in which several objectives are in scope: some rules speak only there."""


def check(story: Story) -> Iterator[Diagnostic]:
    """Try the examples of the patterns that the file declares."""
    patterns = [each.node for each in story.module.names.values() if isinstance(each.node, nodes.Pattern)]
    examples = [
        (each.rule.text, field)
        for each in patterns
        if each.rule is not None and not _is_at_fault(story, each)
        for field in each.fields
        if isinstance(field, nodes.TextField) and field.keyword in ("accepts", "rejects")
    ]
    if not examples:
        return
    from training_story.prose.check import check_prose
    from training_story.prose.texts import ProseText

    texts = [ProseText(field.text.value) for _, field in examples]
    found: list[set[str]] = [set() for _ in texts]
    for finding in check_prose(texts, _SYMBOLS, story.lexicon):
        found[finding.index].add(finding.code)
    for (rule, field), rules in zip(examples, found, strict=True):
        if (rule in rules) is not (field.keyword == "rejects"):
            yield _finding(story, field, rule)


def _finding(story: Story, field: nodes.TextField, rule: str) -> Diagnostic:
    if field.keyword == "rejects":
        message, label = f"{rule} says nothing of a sentence that it is to find", "isn't found"
        help = f"repair the pattern, or write `accepts` if {rule} is right to be silent here"
    else:
        message, label = f"{rule} speaks of a sentence that it is to leave alone", "is found"
        help = f"narrow the pattern, or write `rejects` if {rule} is right to speak here"
    return story.finding(CODE, message, field.text.span, label, help=(help,))


def _is_at_fault(story: Story, pattern: nodes.Pattern) -> bool:
    """Whether something that the pattern names is unknown, so that it can't find what it should."""
    return any(
        each.severity is Severity.ERROR
        and each.location.source is story.module.source
        and pattern.span.start <= each.location.span.start < pattern.span.end
        for each in story.module.problems.sorted()
    )
