"""CON005 for the fields of a loss: its page is in ``faults/wrong_layer.py``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from training_story.diagnostics.diagnostic import Diagnostic, Edit, Fix, Label
from training_story.faults import wrong_layer
from training_story.semantics.layers import MATHEMATICAL_FIELDS, PHYSICAL_FIELDS, is_layer_in_doubt
from training_story.semantics.model import AnyField, Loss, Story, field_keyword
from training_story.syntax.nodes import ImplementedField
from training_story.text.source import Span

_WORD = re.compile(r"\w+")
_SPACE_AND_WORD = re.compile(r"\s+\w+")


def check(story: Story) -> Iterator[Diagnostic]:
    """Find fields in a loss of one layer that only the other layer has."""
    for loss in story.losses:
        wrong = [field for field in loss.node.fields if _is_of_other_layer(loss, field, story.is_library)]
        if len(wrong) > 1 and is_layer_in_doubt(loss) and not story.module.is_damaged(loss.node.span):
            yield _wrong_word(story, loss, wrong)
        else:
            yield from (_wrong_field(story, loss, field) for field in wrong)


def _is_of_other_layer(loss: Loss, field: AnyField, in_library: bool) -> bool:
    keyword = field_keyword(field)
    if loss.is_physical:
        return keyword in MATHEMATICAL_FIELDS or keyword == "source"
    # The catalogue names the usual implementation of a function.
    is_usual = in_library and isinstance(field, ImplementedField) and field.system is None
    return keyword in PHYSICAL_FIELDS and not is_usual


def _wrong_field(story: Story, loss: Loss, field: AnyField) -> Diagnostic:
    symbol = loss.symbol
    return wrong_layer.field(
        story.at(_keyword_span(story, field)),
        field_keyword(field),
        symbol.sort_phrase,
        symbol.location,
        _other(loss),
        tuple(_counterparts(story, loss)),
    )


def _wrong_word(story: Story, loss: Loss, wrong: Sequence[AnyField]) -> Diagnostic:
    """All fields are of the other layer: it is the word in front that is wrong."""
    node = loss.node
    start = node.span.start
    word = story.at(Span(start, start + len(node.layer)))
    return Diagnostic(
        wrong_layer.CODE,
        f"this {node.layer} {node.sign} has only what {_other(loss)} ones have",
        word,
        "no field below is of this layer",
        tuple(
            Label(story.at(_keyword_span(story, each)), f"only the {_other(loss)} layer has it") for each in wrong[:3]
        ),
        help=(f"write `{_other(loss)} {node.sign}`, or say here what a {node.layer} one has",),
        fixes=(Fix(f"write `{_other(loss)}`", "unsafe", (Edit(word, _other(loss)),)),),
    )


def _other(loss: Loss) -> str:
    return "mathematical" if loss.is_physical else "physical"


def _counterparts(story: Story, loss: Loss) -> Iterator[str]:
    if loss.is_physical:
        yield from (each.symbol.path for each in story.idealizations_of(loss.symbol))
    elif loss.idealizes is not None:
        yield loss.idealizes.symbol.path


def _keyword_span(story: Story, field: AnyField) -> Span:
    """The keyword as it stands in the text: `computed on` may have any white space in it."""
    text = story.module.source.text
    start = field.span.start
    found = _WORD.match(text, start)
    end = found.end() if found is not None else start + 1
    for _ in range(field_keyword(field).count(" ")):
        more = _SPACE_AND_WORD.match(text, end)
        end = more.end() if more is not None else end
    return Span(start, end)
